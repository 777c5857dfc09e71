#include "gui/session/project_session.h"

#include <QFileInfo>
#include <utility>

#include "base/ids.h"
#include "commands/assessors.h"
#include "gui/convert.h"
#include "gui/session/settings.h"
#include "model/raters.h"
#include "model/registers.h"
#include "model/value_text.h"

namespace cw::gui {

namespace {
constexpr int kCheckDelayMs = 120;  // several commands in a row are checked once

std::string roundToShow(const model::Snapshot& snapshot, const std::string& chosen) {
    if (!chosen.empty() && snapshot.find<model::Rounds>(chosen)) return chosen;
    return analysis::currentRound(snapshot);
}
}  // namespace

Analysed::Analysed(const framework::Catalogue& catalogue, model::Snapshot s, std::uint64_t r, std::string round)
    : snapshot(std::move(s)), revision(r), roundId(std::move(round)) {
    assessment.emplace(catalogue, snapshot, roundId);
}

Analysed::Analysed() : revision(0) {}

ProjectSession::ProjectSession(const Services& services, QObject* parent)
    : QObject(parent), m_services(services), m_language(services.settings.language()) {
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(kCheckDelayMs);
    connect(&m_checkTimer, &QTimer::timeout, this, &ProjectSession::startChecks);
    m_analysed = std::make_shared<Analysed>();
}

ProjectSession::~ProjectSession() {
    m_saver.waitForDone();  // all else is dropped, or ends with what runs
    m_listener.reset();
}

QString ProjectSession::text(const base::Msg& msg, const std::vector<std::string>& args) const {
    return qs(texts().text(msg, args));
}

QString ProjectSession::titleOf(int registerIndex, const model::Record& record) const {
    return qs(model::titleText(snapshot(), registerIndex, record, texts(), catalogue().titles(m_language)));
}

QString ProjectSession::errorText(const base::Error& error) const {
    return qs(texts().error(error));
}

void ProjectSession::setLanguage(base::Language language) {
    if (language == m_language) return;
    m_language = language;
    m_services.settings.set("language", qs(base::code(language)));
    if (m_services.useLanguage) m_services.useLanguage(language);
    emit languageChanged();
}

void ProjectSession::open(const QString& name, std::function<Opened()> work, std::function<void(Opened)> then) {
    if (m_opening) return;
    m_opening = true;
    m_openingName = name;
    emit openingChanged();
    auto opened = std::make_shared<std::optional<Opened>>();
    m_opener.run([opened, work = std::move(work)] { opened->emplace(work()); },
                 [this, opened, generation = m_generation, then = std::move(then)] {
                     const auto settle = [this, opened, generation, then] {
                         m_opening = false;
                         if (generation == m_generation) then(std::move(**opened));
                         if (!m_opening) emit openingChanged();
                     };
                     if (m_awaiting && !**opened)
                         QTimer::singleShot(0, this, settle);
                     else
                         settle();
                 });
}

void ProjectSession::awaitOpening(std::chrono::milliseconds patience) {
    m_awaiting = true;
    m_opener.settleWithin(patience);
    m_awaiting = false;
}

void ProjectSession::adopt(std::unique_ptr<store::ProjectFile> file, bool discard) {
    m_saver.waitForDone();  // a save of the former project reads its session folder
    m_listener.reset();
    if (discard && m_file) m_file->discardChanges();
    m_file = std::move(file);
    ++m_generation;
    m_keptForms.clear();
    m_keptChoices.clear();
    m_findings = {};
    m_unchecked.all = true;
    m_checkResults.reset();
    m_findingsOf.reset();
    m_chosenRound.clear();
    m_assessor.clear();
    m_undoConsent = false;
    m_saveState = SaveState::Idle;
    m_nextSave.reset();
    const auto last = m_file->project().nextUndo();
    m_openedAt = last ? last->seq : 0;
    m_listener = m_file->project().onChanged(
        [this](const model::ChangeSet& changes, std::uint64_t revision) { onChanged(changes, revision); });
    analyse(m_file->project().revision());
    if (!m_file->path().empty()) m_services.settings.addRecent(qs(m_file->path()));
    m_checkTimer.start();
    emit projectChanged();
    emit stateChanged();
}

void ProjectSession::closeProject(bool discard) {
    ++m_generation;
    if (!m_file) return;
    m_saver.waitForDone();
    if (discard) m_file->discardChanges();
    m_listener.reset();
    m_file.reset();
    m_keptForms.clear();
    m_keptChoices.clear();
    m_saveState = SaveState::Idle;
    m_nextSave.reset();
    m_findings = {};
    m_checkResults.reset();
    m_findingsOf.reset();
    m_unchecked.all = true;
    m_analysed = std::make_shared<Analysed>();
    emit projectChanged();
    emit stateChanged();
}

QString ProjectSession::fileName() const {
    if (!m_file || m_file->path().empty()) return tr("untitled");
    return QFileInfo(qs(m_file->path())).fileName();
}

QString ProjectSession::programmeTitle() const {
    if (!m_file) return {};
    for (const auto& profile : snapshot().table<model::CityProfile>()) {
        const auto& programme = profile.localized(model::CityProfile::Programme).best(m_language);
        if (!programme.empty()) return qs(programme);
        const auto& city = profile.localized(model::CityProfile::Name).best(m_language);
        if (!city.empty()) return qs(city);
    }
    return fileName();
}

void ProjectSession::chooseRound(const std::string& roundId) {
    m_chosenRound = roundId;
    m_unchecked.all = true;
    analyse(m_file ? m_file->project().revision() : 0);
    m_checkTimer.start();
    emit snapshotChanged({}, m_analysed->revision);
}

std::string ProjectSession::assessor() const {
    if (m_assessor.empty() || !m_file) return {};
    return raters().find(m_assessor) ? m_assessor : std::string();
}

const model::RoundRaters& ProjectSession::raters() const {
    if (!m_raters || m_ratersOf.lock() != m_analysed) {
        m_raters.emplace(m_analysed->snapshot, m_analysed->roundId);
        m_ratersOf = m_analysed;
    }
    return *m_raters;
}

void ProjectSession::workAs(const std::string& person) {
    if (person == m_assessor) return;
    m_assessor = person;
    emit snapshotChanged({}, m_analysed->revision);
    // what may be said of ratings depends on who reads it; nothing of it stands there until that is known
    m_findings = {};
    m_findingsOf.reset();
    m_unchecked.registers.insert(model::AssessorRatings::kName);
    m_checkTimer.start();
    emit findingsChanged();
}

model::Reader ProjectSession::reader() const {
    return {.name = m_services.setup.environment.who, .person = assessor()};
}

model::Snapshot ProjectSession::shown(int* left) const {
    return model::shownTo(reader(), snapshot(), left);
}

const RatingFields& ProjectSession::ratingFields() const {
    return assessor().empty() ? kAnswerFields : kAssessorFields;
}

const model::Record* ProjectSession::rating(const std::string& itemId) const {
    const auto person = assessor();
    if (person.empty()) return assessment().state(itemId).answer;
    return snapshot().find<model::AssessorRatings>(
        base::keyedId(model::AssessorRatings::kName, {roundId(), itemId, person}));
}

bool ProjectSession::isRated(const std::string& itemId) const {
    if (assessor().empty()) return assessment().state(itemId).source != analysis::Source::None;
    const auto* own = rating(itemId);
    return own && model::isRated(*own);
}

const analysis::Assessment& ProjectSession::assessment() const {
    if (!m_analysed->assessment)
        m_analysed = std::make_shared<Analysed>(catalogue(), m_analysed->snapshot, m_analysed->revision, roundId());
    return *m_analysed->assessment;
}

base::Date ProjectSession::today() const {
    const auto& clock = m_services.setup.environment.clock;
    const auto iso = clock ? clock->today() : std::string();
    return base::Date::fromIso(iso).value_or(*base::Date::of(2000, 1, 1));
}

void ProjectSession::analyse(std::uint64_t revision) {
    const auto& snapshot = m_file->project().snapshot();
    m_analysed = std::make_shared<Analysed>(catalogue(), snapshot, revision, roundToShow(snapshot, m_chosenRound));
}

void ProjectSession::onChanged(const model::ChangeSet& changes, std::uint64_t revision) {
    const auto round = roundId();
    analyse(revision);
    if (roundId() != round) m_unchecked.all = true;
    for (const auto& change : changes) m_unchecked.registers.insert(snapshot().registry()[change.registerIndex].name);
    m_checkTimer.start();
    emit snapshotChanged(changes, revision);
    emit stateChanged();
}

bool ProjectSession::rate(const std::string& itemId, const commands::Rating& rating) {
    std::string round = roundId();
    if (round.empty()) {
        auto made = report(commands::ensureRound(project(), today()));
        if (!made) return false;
        round = *made;
    }
    if (const auto person = assessor(); !person.empty())
        return report(commands::rateAs(project(), catalogue(), round, person, itemId, rating, today()));
    return report(commands::rate(project(), catalogue(), round, itemId, rating));
}

bool ProjectSession::report(const base::Result<store::Done>& result) {
    if (!result) {
        emit failed(result.error());
        emit refused();
    }
    return result.has_value();
}

std::optional<std::string> ProjectSession::report(const base::Result<std::string>& result) {
    if (result) return *result;
    emit failed(result.error());
    emit refused();
    return std::nullopt;
}

std::optional<store::HistoryEntry> ProjectSession::nextUndo() const {
    return m_file ? m_file->project().nextUndo() : std::nullopt;
}

std::optional<store::HistoryEntry> ProjectSession::nextRedo() const {
    return m_file ? m_file->project().nextRedo() : std::nullopt;
}

bool ProjectSession::undoNeedsConsent() const {
    if (m_undoConsent) return false;
    const auto next = nextUndo();
    return next && (next->seq <= m_openedAt || next->who != m_services.setup.environment.who);
}

bool ProjectSession::undo() {
    return m_file && report(m_file->project().undo());
}
bool ProjectSession::redo() {
    return m_file && report(m_file->project().redo());
}

bool ProjectSession::save(const std::string& path) {
    if (!m_file) return false;
    if (m_saveState == SaveState::Saving) {
        if (!m_nextSave || !path.empty()) m_nextSave = path;
        return true;
    }
    // An empty path says "where it came from": only then is a target that somebody else changed refused.
    auto work = m_file->beginSave(path);
    if (!work) {
        m_saveState = SaveState::Failed;
        tellSaveFailed(work.error());
        emit stateChanged();
        return false;
    }
    using Outcome = base::Result<std::shared_ptr<store::ProjectFile::SaveOutcome>>;
    auto outcome = std::make_shared<std::optional<Outcome>>();
    m_saveState = SaveState::Saving;
    emit stateChanged();
    m_saver.run([outcome, task = std::move(*work)] { outcome->emplace(task()); },
                [this, outcome, generation = m_generation] {
                    if (generation == m_generation) endSave(**outcome);
                });
    return true;
}

void ProjectSession::endSave(const base::Result<std::shared_ptr<store::ProjectFile::SaveOutcome>>& outcome) {
    const auto finished = m_file->finishSave(outcome);
    m_saveState = finished ? SaveState::Idle : SaveState::Failed;
    if (finished && !m_file->path().empty()) m_services.settings.addRecent(qs(m_file->path()));
    if (const auto next = std::exchange(m_nextSave, std::nullopt)) {
        save(*next);
        return;
    }
    emit stateChanged();
    if (finished)
        emit saved();
    else
        tellSaveFailed(finished.error());
}

void ProjectSession::tellSaveFailed(const base::Error& error) {
    emit failed(error);
    emit saveFailed(error);
}

void ProjectSession::inBackground(std::function<void()> work, std::function<void()> then) {
    m_background.run(std::move(work), [this, generation = m_generation, then = std::move(then)] {
        if (generation == m_generation) then();
    });
}

void ProjectSession::startChecks() {
    if (!m_file) return;
    if (m_checking) {
        m_checkTimer.start();
        return;
    }
    m_checking = true;
    struct Outcome {
        std::shared_ptr<const analysis::CheckResults> results;
        analysis::FindingList findings;
    };
    auto found = std::make_shared<Outcome>();
    const auto earlier = m_checkResults;
    const auto subject = m_analysed;
    const auto day = today();
    if (m_checkedOn != day) m_unchecked.all = true;
    auto unchecked = std::exchange(m_unchecked, {false, {}});
    model::addHeldBackBy(unchecked.registers);
    const auto* catalogue = &this->catalogue();
    // not through inBackground(): the flag must fall even when the project was closed meanwhile
    m_background.run(
        [found, earlier, subject, day, catalogue, unchecked, reader = reader()] {
            const auto shown = model::shownTo(reader, subject->snapshot);
            const auto* assessment = subject->roundId.empty() ? nullptr : &*subject->assessment;
            const analysis::CheckContext context{*catalogue, shown, assessment, day};
            found->results =
                unchecked.all || !earlier
                    ? std::make_shared<const analysis::CheckResults>(context)
                    : std::make_shared<const analysis::CheckResults>(
                          context, *earlier,
                          std::vector<std::string_view>{unchecked.registers.begin(), unchecked.registers.end()});
            found->findings = found->results->findings(context);
        },
        [this, found, subject, day, unchecked] {
            m_checking = false;
            if (subject != m_analysed) {  // stale: the project went on
                m_unchecked.all = m_unchecked.all || unchecked.all;
                m_unchecked.registers.insert(unchecked.registers.begin(), unchecked.registers.end());
                m_checkTimer.start();
                return;
            }
            m_checkResults = found->results;
            m_findings = std::move(found->findings);
            m_findingsOf = subject;
            m_checkedOn = day;
            emit findingsChanged();
        });
}

QString ProjectSession::findingText(const analysis::Finding& finding) const {
    return qs(analysis::findingText(finding, texts(), catalogue(), snapshot()));
}

}  // namespace cw::gui
