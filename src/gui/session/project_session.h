#pragma once
#include <QObject>
#include <QString>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "analysis/assessment.h"
#include "analysis/checks.h"
#include "commands/verbs.h"
#include "gui/services.h"
#include "gui/session/background.h"
#include "gui/session/kept_forms.h"
#include "gui/session/rating_fields.h"
#include "model/held_back.h"
#include "model/raters.h"
#include "store/project_file.h"

namespace cw::gui {

/// A snapshot with its assessment: an immutable unit that pages and worker threads may hold as long as they like.
struct Analysed {
    Analysed(const framework::Catalogue& catalogue, model::Snapshot s, std::uint64_t r, std::string round);
    Analysed();  ///< of no project: nothing is assessed yet, not even that nothing is
    Analysed(const Analysed&) = delete;
    Analysed& operator=(const Analysed&) = delete;

    const model::Snapshot snapshot;
    const std::uint64_t revision;
    const std::string roundId;                       ///< empty: no round yet
    std::optional<analysis::Assessment> assessment;  ///< refers to `snapshot`; of the round, or of no round at all
};
using AnalysedPtr = std::shared_ptr<const Analysed>;

/// The one open project as the window sees it. Owns the ProjectFile; turns its notifications into signals; keeps the
/// assessment and the findings up to date; opens and saves on worker threads; knows the language of the window.
class ProjectSession final : public QObject {
    Q_OBJECT
public:
    enum class SaveState { Idle, Saving, Failed };
    using Opened = base::Result<std::unique_ptr<store::ProjectFile>>;

    explicit ProjectSession(const Services& services, QObject* parent = nullptr);
    ~ProjectSession() override;

    const Services& services() const { return m_services; }
    const framework::Catalogue& catalogue() const { return m_services.catalogue(); }
    Settings& settings() const { return m_services.settings; }

    // --- language ---
    base::Language language() const { return m_language; }
    const base::Texts& texts() const { return m_services.texts(m_language); }
    QString text(const base::Msg& msg, const std::vector<std::string>& args = {}) const;
    QString errorText(const base::Error& error) const;
    /// What lists call a record, in the language of the window; empty when it has no title.
    QString titleOf(int registerIndex, const model::Record& record) const;
    void setLanguage(base::Language language);

    // --- project ---
    bool hasProject() const { return m_file != nullptr; }
    store::ProjectFile& file() { return *m_file; }
    const store::ProjectFile& file() const { return *m_file; }
    store::Project& project() { return m_file->project(); }
    /// Runs `work` on a worker; `then` takes on this thread what came of it, and may begin another opening. Dropped
    /// when the project that was open is closed meanwhile. One at a time: does nothing while another runs. `name` is
    /// what the user is told.
    void open(const QString& name, std::function<Opened()> work, std::function<void(Opened)> then);
    /// Gives an opening that long to come to its end, so that the first picture is of the project. What went wrong is
    /// told from the event loop as ever: it may ask, and the window is not there yet.
    void awaitOpening(std::chrono::milliseconds patience);
    bool isOpening() const { return m_opening; }
    const QString& openingName() const { return m_openingName; }
    /// Takes over an opened project; the former one ends (its unsaved work must have been settled). Waits for a save
    /// that runs, for nothing else: other work ends by itself and what would follow from it is dropped.
    /// `discard`: unsaved work of the project that was open goes.
    void adopt(std::unique_ptr<store::ProjectFile> file, bool discard = false);
    void closeProject(bool discard);
    QString fileName() const;  ///< last part of the path, or "untitled"
    QString programmeTitle() const;
    bool isModified() const { return m_file && m_file->isModified(); }

    const AnalysedPtr& analysed() const { return m_analysed; }
    const model::Snapshot& snapshot() const { return m_analysed->snapshot; }
    const analysis::Assessment& assessment() const;
    const std::string& roundId() const { return m_analysed->roundId; }
    void chooseRound(const std::string& roundId);
    base::Date today() const;

    // --- who rates: an assessor of the round for themselves, or nobody but the round ---
    /// Id of the assessor whom whoever sits here works as; empty: the round's own rating is what is rated.
    std::string assessor() const;
    void workAs(const std::string& person);
    /// Who rates in the round, and how far each has come; counted once a revision.
    const model::RoundRaters& raters() const;
    /// Whose eyes they are, for what is held back: model/held_back.h.
    model::Reader reader() const;
    /// The snapshot without what they may not see yet, for searches and documents; `left`: how many records that is.
    model::Snapshot shown(int* left = nullptr) const;
    /// The rating of the item that they make or change; null: none yet.
    const model::Record* rating(const std::string& itemId) const;
    /// Where its fields stand.
    const RatingFields& ratingFields() const;
    bool isRated(const std::string& itemId) const;

    // --- commands: errors are announced by failed() unless the caller takes them ---
    bool rate(const std::string& itemId, const commands::Rating& rating);
    bool report(const base::Result<store::Done>& result);
    std::optional<std::string> report(const base::Result<std::string>& result);
    void announce(const base::Error& error) { emit failed(error); }

    /// What was typed in forms that are being built anew; of the open project only.
    /// What was chosen on pages that are built anew (another language, colours): by the control's name, until another
    /// project is there.
    std::map<QString, QString>& keptChoices() { return m_keptChoices; }
    KeptForms& keptForms() { return m_keptForms; }
    const KeptForms& keptForms() const { return m_keptForms; }

    // --- undo ---
    std::optional<store::HistoryEntry> nextUndo() const;
    std::optional<store::HistoryEntry> nextRedo() const;
    /// The next undo passes the point where the project was opened, or undoes another person's command.
    bool undoNeedsConsent() const;
    void giveUndoConsent() { m_undoConsent = true; }
    bool undo();
    bool redo();

    // --- saving ---
    SaveState saveState() const { return m_saveState; }
    /// Starts a save; saved() or failed() follows. Empty path: where it came from. While a save runs the wish waits
    /// and starts when that one has ended; only the last one is announced. One waits at most: a path that the user
    /// named is not forgotten for a later wish without one. False when it could not start.
    bool save(const std::string& path = {});

    // --- findings ---
    const analysis::FindingList& findings() const { return m_findings; }
    bool findingsCurrent() const { return m_findingsOf && m_findingsOf == m_analysed; }
    QString findingText(const analysis::Finding& finding) const;
    /// Runs work on the session's threads; `then` comes back on this thread, unless the session is gone.
    void inBackground(std::function<void()> work, std::function<void()> then);

signals:
    void openingChanged();  ///< another opening has begun, or the last one and what followed from it has ended
    void projectChanged();
    void snapshotChanged(const cw::model::ChangeSet& changes, quint64 revision);
    void languageChanged();
    void findingsChanged();
    void stateChanged();  ///< modified flag, saving, undo and redo
    void saved();
    void failed(const cw::base::Error& error);
    void refused();  ///< besides failed(): it was a command of the user's, not work in the background
    /// Besides failed(): what did not succeed was a save.
    void saveFailed(const cw::base::Error& error);

private:
    void onChanged(const model::ChangeSet& changes, std::uint64_t revision);
    void analyse(std::uint64_t revision);
    void startChecks();
    void tellSaveFailed(const base::Error& error);
    void endSave(const base::Result<std::shared_ptr<store::ProjectFile::SaveOutcome>>& outcome);

    Services m_services;
    base::Language m_language;
    std::unique_ptr<store::ProjectFile> m_file;
    std::shared_ptr<void> m_listener;
    mutable std::weak_ptr<const Analysed> m_ratersOf;  ///< kept by nobody: it holds all records
    mutable std::optional<model::RoundRaters> m_raters;
    mutable AnalysedPtr m_analysed;
    std::string m_chosenRound;
    std::string m_assessor;       ///< chosen; holds while the round has them
    std::int64_t m_openedAt = 0;  ///< history position at opening
    bool m_undoConsent = false;
    std::map<QString, QString> m_keptChoices;
    KeptForms m_keptForms;
    SaveState m_saveState = SaveState::Idle;
    std::optional<std::string> m_nextSave;  ///< path of the save that waits for the running one
    analysis::FindingList m_findings;
    std::shared_ptr<const analysis::CheckResults> m_checkResults{};  ///< none: all checks are to run
    std::shared_ptr<const Analysed> m_findingsOf{};  ///< what the findings are about; none: not looked yet
    std::uint64_t m_generation = 0;  ///< grows with each adopted project; late results of another one are dropped
    bool m_checking = false;
    /// What changed since the findings: registers, or all when the round, the day or the project is another.
    struct Unchecked {
        bool all = true;
        std::set<std::string_view> registers{};
    };
    Unchecked m_unchecked;
    std::optional<base::Date> m_checkedOn;
    bool m_opening = false;
    bool m_awaiting = false;  ///< the window is not shown yet
    QString m_openingName;
    QTimer m_checkTimer;
    // last: their threads end before what they use goes
    Background m_background{2};  ///< checks, reports, exports …
    Background m_saver{1};       ///< of its own, so that no report stands before a save
    Background m_opener{1};
};

}  // namespace cw::gui
