#pragma once
#include <QObject>
#include <QString>
#include <functional>
#include <optional>

#include "gui/shell/workbench.h"

namespace cw::gui {

/// New, open, save, close and recover, with the questions they need. Nothing here writes a project to a path that the
/// user did not name.
class FileFlow final : public QObject {
    Q_OBJECT
public:
    explicit FileFlow(Workbench& workbench, QObject* parent = nullptr);

    void newProject();
    void openProject();
    void openPath(const QString& path);
    /// The first project of the run: takes what app has begun to open meanwhile.
    void openFirst(const QString& path);
    void openSample();
    /// A project of the recent list that is no longer there: locate it or take it off the list. Never creates a file.
    void handleMissing(const QString& path);
    void save();
    void saveAs();
    void closeProject();
    void recover(const store::ProjectFile::Recoverable& which);
    /// Settles unsaved work, then goes on; a save in between is awaited. Cancel: `then` is not called. Its argument
    /// says whether the user threw unsaved work away; `then` does so once there is something to take its place.
    void settleUnsaved(std::function<void(bool discard)> then);
    /// The same without settleForms(), for who has asked that before.
    void settleModified(std::function<void(bool discard)> then);
    /// Puts what stands in forms into the project; asks about what cannot go there. False: the user goes back to it.
    bool settleForms();

    /// Asks where to write, in the folder used last, for the project as for reports and exports. The suffix is added
    /// when it is missing; a file that then turns out to be there is replaced only when the user agrees. Empty: no.
    static QString askTarget(Workbench& workbench, const QString& title, QString name, const QString& suffix,
                             const QString& filter);

private:
    /// What came of opening, and what an earlier session left unsaved of the same file.
    struct Opened {
        ProjectSession::Opened file;
        std::optional<store::ProjectFile::Recoverable> unsaved;
    };
    /// Runs `work` on a worker under the window's "Opening …".
    void open(const QString& name, std::function<ProjectSession::Opened()> work, std::function<void(Opened)> then);
    /// Takes what was opened in place of what is open. `discard`: the user threw the unsaved work of that away; when
    /// nothing was opened, it stays open with its work.
    void adopt(Opened opened, bool discard);
    /// What the user should know once about what was opened.
    void sayWhatWasFound(const std::optional<store::ProjectFile::Recoverable>& unsaved);
    void openSettled(const QString& path, bool discard);
    void settleOpened(Opened opened, const QString& path, bool discard);
    void fillNewProject(const NewProjectAnswers& answers);
    void openHeld(const QString& path, const base::Error& error, bool discard);
    void offerMissing(const QString& path, const std::function<void(const QString& found)>& open);
    /// Somebody else wrote the file since it was opened: another name, over it, or not at all.
    void askAboutChangedTarget();
    /// True when nothing is there or the user agrees to replace it.
    static bool mayReplace(Workbench& workbench, const QString& path);
    QStringList unsavedLabels() const;
    ProjectSession& session() const { return m_workbench.session(); }

    Workbench& m_workbench;
    std::function<void()> m_afterSave;
    QString m_notSaved;  ///< what stood in forms and did not go into the save
};

}  // namespace cw::gui
