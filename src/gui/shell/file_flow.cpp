#include "gui/shell/file_flow.h"

#include <QApplication>
#include <QFileInfo>
#include <QMetaObject>
#include <algorithm>

#include "base/error_codes.h"
#include "gui/convert.h"
#include "gui/session/settings.h"
#include "model/registers.h"
#include "store/labels.h"

namespace cw::gui {

using base::ErrorCode;
using store::ProjectFile;

namespace {

constexpr std::size_t kNamedChanges = 5;

QString projectFilter() {
    return FileFlow::tr("Citywright projects (*.citywright)");
}

/// The wait cursor while something short runs on this thread.
class Waiting {
public:
    Waiting() { QApplication::setOverrideCursor(Qt::WaitCursor); }
    ~Waiting() { QApplication::restoreOverrideCursor(); }
    Waiting(const Waiting&) = delete;
    Waiting& operator=(const Waiting&) = delete;
};

}  // namespace

FileFlow::FileFlow(Workbench& workbench, QObject* parent) : QObject(parent), m_workbench(workbench) {
    connect(&session(), &ProjectSession::saved, this, [this] {
        m_workbench.notify(tr("Saved as %1.").arg(session().fileName()), Tone::Good);
        // taken first: what follows may save again
        auto then = std::move(m_afterSave);
        m_afterSave = nullptr;
        if (then) then();
    });
    connect(&session(), &ProjectSession::failed, this, [this](const base::Error& error) {
        if (error.code != ErrorCode::TargetChanged) {
            m_afterSave = nullptr;
            return;
        }
        // later: everybody else hears of the failure before the question stands in the way
        QMetaObject::invokeMethod(
            this, [this] { askAboutChangedTarget(); }, Qt::QueuedConnection);
    });
}

void FileFlow::adopt(base::Result<std::unique_ptr<ProjectFile>> opened, bool discard) {
    if (!opened) return session().announce(opened.error());
    session().adopt(std::move(*opened), discard);
    m_workbench.goTo({"overview", {}, {}, {}});
    const auto& report = session().file().report();
    if (report.recovered)
        m_workbench.notify(tr("This is recovered work. Save it to keep it in a file."), Tone::Attention, tr("Save"),
                           [this] { save(); });
    else if (report.holder)
        m_workbench.notify(
            tr("%1 has this file open on %2. You can read and try things out; saving needs another name.")
                .arg(qs(report.holder->user), qs(report.holder->host)),
            Tone::Attention);
    else if (report.historyDisabled)
        m_workbench.notify(
            tr("The stored history does not hold together. The content is complete; undo starts anew from here."),
            Tone::Attention);
}

void FileFlow::newProject() {
    const auto answers = m_workbench.dialogs().newProject(m_workbench.window(), session());
    if (!answers) return;
    settleUnsaved([this, answers = *answers](bool discard) {
        auto made = ProjectFile::createNew(session().services().setup);
        if (!made) return session().announce(made.error());
        session().adopt(std::move(*made), discard);
        fillNewProject(answers);
        m_workbench.goTo({"overview", {}, {}, {}});
    });
}

void FileFlow::fillNewProject(const NewProjectAnswers& answers) {
    store::FieldValues profile;
    const auto text = [&](std::string_view field, const base::Localized& value) {
        if (!value.empty()) profile.push_back({field, model::Value{value}});
    };
    const auto number = [&](std::string_view field, std::optional<std::int64_t> value) {
        if (value) profile.push_back({field, model::Value{*value}});
    };
    text("name", answers.city);
    text("programme", answers.programme);
    if (!answers.kind.empty()) profile.push_back({"kind", model::Value{answers.kind}});
    number("population", answers.population);
    number("horizon_start", answers.firstYear ? std::optional<std::int64_t>(*answers.firstYear) : std::nullopt);
    number("horizon_end", answers.lastYear ? std::optional<std::int64_t>(*answers.lastYear) : std::nullopt);
    auto& project = session().project();
    session().report(commands::addRecord(project, model::CityProfile::kName, std::move(profile)));
    session().report(commands::addRound(project, {}, answers.depth, session().today()));
}

void FileFlow::openProject() {
    const auto path = m_workbench.dialogs().openFile(m_workbench.window(), tr("Open a project"), projectFilter());
    if (!path.isEmpty()) openPath(path);
}

void FileFlow::openPath(const QString& path) {
    settleUnsaved([this, path](bool discard) { openSettled(path, discard); });
}

void FileFlow::openSettled(const QString& path, bool discard) {
    base::Result<std::unique_ptr<ProjectFile>> opened = [&] {
        const Waiting wait;
        return ProjectFile::open(session().services().setup, ss(path));
    }();
    settleOpened(std::move(opened), path, discard);
}

void FileFlow::openFirst(const QString& path) {
    auto opened = session().services().opened ? session().services().opened(ss(path)) : std::nullopt;
    if (!opened) return openPath(path);
    settleOpened(std::move(*opened), path, false);
}

void FileFlow::settleOpened(base::Result<std::unique_ptr<ProjectFile>> opened, const QString& path, bool discard) {
    if (!opened && opened.error().code == ErrorCode::FileInUse) return openHeld(path, opened.error(), discard);
    if (!opened && opened.error().code == ErrorCode::FileMissing)
        return offerMissing(path, [this, discard](const QString& found) { openSettled(found, discard); });
    adopt(std::move(opened), discard);
}

void FileFlow::openHeld(const QString& path, const base::Error& error, bool discard) {
    Question question;
    question.title = tr("The file is in use");
    question.text = session().errorText(error);
    question.answers = {tr("Open to read"), tr("Open a copy"), tr("Take over"), tr("Cancel")};
    const int answer = m_workbench.dialogs().ask(m_workbench.window(), question);
    const auto& setup = session().services().setup;
    if (answer == 0) adopt(ProjectFile::open(setup, ss(path), ProjectFile::IfHeld::ReadOnly), discard);
    if (answer == 1) adopt(ProjectFile::openCopy(setup, ss(path)), discard);
    if (answer == 2) adopt(ProjectFile::open(setup, ss(path), ProjectFile::IfHeld::TakeOver), discard);
}

void FileFlow::handleMissing(const QString& path) {
    offerMissing(path, [this](const QString& found) { openPath(found); });
}

void FileFlow::offerMissing(const QString& path, const std::function<void(const QString&)>& open) {
    Question question;
    question.title = tr("The file is not there");
    question.text =
        tr("%1 is no longer in its folder. It may have been moved or renamed, or its drive is not connected.")
            .arg(path);
    question.answers = {tr("Locate…"), tr("Remove from the list"), tr("Cancel")};
    const int answer = m_workbench.dialogs().ask(m_workbench.window(), question);
    if (answer == 1) session().settings().removeRecent(path);
    if (answer != 0) return;
    const auto found = m_workbench.dialogs().openFile(
        m_workbench.window(), tr("Locate %1").arg(QFileInfo(path).fileName()), projectFilter());
    if (found.isEmpty()) return;
    session().settings().removeRecent(path);
    open(found);
}

void FileFlow::openSample() {
    if (!session().services().openSample) return;
    settleUnsaved([this](bool discard) { adopt(session().services().openSample(), discard); });
}

void FileFlow::recover(const ProjectFile::Recoverable& which) {
    settleUnsaved(
        [this, which](bool discard) { adopt(ProjectFile::recover(session().services().setup, which), discard); });
}

void FileFlow::save() {
    if (!session().hasProject()) return;
    if (session().file().path().empty() || session().file().isReadOnly()) return saveAs();
    session().save();
}

void FileFlow::askAboutChangedTarget() {
    if (!session().hasProject()) return;
    Question question;
    question.title = tr("The file was changed by somebody else");
    question.text = tr("%1 is no longer as it was opened here. Overwriting it loses what the others saved.")
                        .arg(session().fileName());
    question.answers = {tr("Save under another name"), tr("Overwrite it"), tr("Cancel")};
    const int answer = m_workbench.dialogs().ask(m_workbench.window(), question);
    if (answer == 0) return saveAs();
    if (answer == 1) {
        session().save(session().file().path());  // named, so the store takes it for the user's word
        return;
    }
    m_afterSave = nullptr;
}

QString FileFlow::askTarget(Workbench& workbench, const QString& title, QString name, const QString& suffix,
                            const QString& filter) {
    for (auto& c : name)
        if (QStringLiteral("/\\:*?\"<>|").contains(c)) c = QLatin1Char('_');
    auto& settings = workbench.session().settings();
    const auto folder = settings.text("lastFolder");
    const auto suggested = (folder.isEmpty() ? QString() : folder + QLatin1Char('/')) + name + suffix;
    auto path = workbench.dialogs().saveFile(workbench.window(), title, suggested, filter);
    if (path.isEmpty()) return path;
    if (!path.endsWith(suffix)) {
        path += suffix;
        if (!mayReplace(workbench, path)) return {};  // the dialog asked about the shorter name only
    }
    settings.set("lastFolder", QFileInfo(path).absolutePath());
    return path;
}

bool FileFlow::mayReplace(Workbench& workbench, const QString& path) {
    if (!QFileInfo::exists(path)) return true;
    Question question;
    question.title = tr("Replace the file?");
    question.text = tr("%1 is already there.").arg(path);
    question.answers = {tr("Replace it"), tr("Cancel")};
    return workbench.dialogs().ask(workbench.window(), question) == 0;
}

void FileFlow::saveAs() {
    if (!session().hasProject()) return;
    const auto path = askTarget(m_workbench, tr("Save the project as"), session().programmeTitle(),
                                QLatin1String(store::kExtension), projectFilter());
    if (path.isEmpty()) {
        m_afterSave = nullptr;
        return;
    }
    session().save(ss(path));
}

void FileFlow::closeProject() {
    settleUnsaved([this](bool discard) {
        session().closeProject(discard);
        m_workbench.goTo({"start", {}, {}, {}});
    });
}

QStringList FileFlow::unsavedLabels() const {
    QStringList labels;
    const auto count = session().file().unsavedChanges();
    if (const auto history = session().project().history(kNamedChanges))
        for (const auto& entry : *history) {
            if (labels.size() >= count) break;
            labels << qs(store::labelText(entry.label, session().texts()));
        }
    if (count > labels.size()) labels << tr("and %n more", nullptr, static_cast<int>(count - labels.size()));
    return labels;
}

void FileFlow::settleUnsaved(std::function<void(bool)> then) {
    if (!session().hasProject() || !session().isModified()) {
        return then(false);
    }
    if (session().saveState() == ProjectSession::SaveState::Saving) {
        // What that save takes with it is no question; what was written meanwhile is, when it has ended.
        m_afterSave = [this, then = std::move(then)]() mutable { settleUnsaved(std::move(then)); };
        return;
    }
    switch (m_workbench.dialogs().unsavedChanges(m_workbench.window(), session().fileName(), unsavedLabels())) {
        case SaveChoice::Cancel:
            return;
        case SaveChoice::DontSave:
            return then(true);
        case SaveChoice::Save:
            m_afterSave = [then = std::move(then)] { then(false); };
            return save();
    }
}

}  // namespace cw::gui
