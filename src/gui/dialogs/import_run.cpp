#include "gui/dialogs/import_run.h"

#include <QPointer>

#include "base/error_codes.h"
#include "gui/session/project_session.h"

namespace cw::gui {

namespace {
/// Small, because a part's entry in the history is made in one go.
constexpr std::size_t kPartSize = 256u << 10;
constexpr int kTries = 3;
}  // namespace

struct ImportRun::Work {
    model::Snapshot snapshot;
    store::Environment environment;
    commands::ImportRows how;
    std::shared_ptr<const exchange::ImportPlan> plan;
    std::shared_ptr<std::atomic<bool>> stop;
    base::Result<commands::PreparedImport> prepared = base::fail(base::ErrorCode::Cancelled);

    void run() {
        const auto stopped = [this] { return stop->load(); };
        prepared = commands::prepareImport(snapshot, environment, *plan, how, stopped);
        // Records that need each other must come in one part.
        if (!prepared && prepared.error().code != base::ErrorCode::Cancelled) {
            how.partSize = commands::ImportRows{}.partSize;
            prepared = commands::prepareImport(snapshot, environment, *plan, how, stopped);
        }
    }
};

ImportRun::ImportRun(ProjectSession& session, std::shared_ptr<const exchange::ImportPlan> plan,
                     const commands::ImportRows& how, QObject* parent)
    : QObject(parent), m_session(session), m_plan(std::move(plan)), m_how(how) {
    m_how.partSize = kPartSize;
    connect(&m_turn, &QTimer::timeout, this, &ImportRun::writeOn);
    // the former project has taken back what was not finished
    connect(&session, &ProjectSession::projectChanged, this, [this] {
        m_turn.stop();
        m_writing = false;
    });
    prepare();
}

ImportRun::~ImportRun() {
    *m_stop = true;
    if (m_writing) m_session.project().abandon();
}

void ImportRun::prepare() {
    auto work = std::make_shared<Work>();
    work->snapshot = m_session.snapshot();
    work->environment = m_session.services().setup.environment;
    work->environment.ids = base::randomIds();  // the project's own source belongs to the window's thread
    work->how = m_how;
    work->plan = m_plan;
    work->stop = m_stop;
    m_session.inBackground([work] { work->run(); },
                           [run = QPointer<ImportRun>(this), work] {
                               if (run) run->begin(work);
                           });
}

void ImportRun::begin(const std::shared_ptr<Work>& work) {
    base::Result<void> begun;
    if (work->prepared)
        begun = m_session.project().begin(work->prepared->label, std::move(work->prepared->changes),
                                          store::EntryKind::Import);
    else
        begun = base::passOn(work->prepared);
    if (!begun && begun.error().code == base::ErrorCode::Busy && ++m_tries < kTries) return prepare();
    if (!begun) {
        m_session.announce(begun.error());
        return end(false);
    }
    m_writing = true;
    m_turn.start();
}

void ImportRun::writeOn() {
    const auto done = m_session.project().proceed(kStep);
    if (done && !*done) {
        emit progressed(m_session.project().percentDone());
        return;
    }
    m_writing = false;
    if (!done) m_session.announce(done.error());
    end(done.has_value());
}

void ImportRun::end(bool good) {
    m_turn.stop();
    emit finished(good);
}

}  // namespace cw::gui
