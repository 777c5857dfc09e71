#pragma once
#include <QMainWindow>
#include <chrono>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "gui/services.h"
#include "gui/shell/workbench.h"

class QHBoxLayout;
class QShortcut;
class QStackedWidget;
class QVBoxLayout;

namespace cw::gui {

class CommandPalette;
class FileFlow;
class FindingsBar;
class GuidancePane;
class Navigator;
class NoticeBar;
class OpeningCover;
class Page;
class TopBar;

/// So long an empty window is not missed; a frame that is painted twice costs more than most projects take.
inline constexpr std::chrono::milliseconds kPatience{60};

/// The window: frame of navigator, page, guidance and findings around one ProjectSession. Pages are built when first
/// shown and built anew when language, colours or text size change.
class MainWindow final : public QMainWindow, public Workbench {
    Q_OBJECT
public:
    explicit MainWindow(const Services& services);
    ~MainWindow() override;

    // Workbench
    ProjectSession& session() override { return *m_session; }
    const Theme& theme() const override { return *m_theme; }
    Dialogs& dialogs() override { return *m_dialogs; }
    QWidget* window() override { return this; }
    QWidget* pageParent() override;
    void goTo(const Place& place) override;
    void showGuidance(const framework::Item* item) override;
    void notify(const QString& text, Tone tone = Tone::Normal, const QString& actionText = {},
                std::function<void()> action = {}) override;
    void offerUndo(const QString& text, Tone tone = Tone::Normal) override;
    Unfinished finishForms() override;
    void trigger(const QString& actionId) override;

    /// Opens what was named on the command line, before the window is shown; nothing named: the start page. A project
    /// that opens within `patience` is there when this returns; another one while the window says that it is being
    /// opened.
    void openAtStart(const QString& path, std::chrono::milliseconds patience = kPatience);
    /// Back and forward through the places visited (Alt+Left, Alt+Right).
    void goBack();
    void goForward();
    const Place& place() const { return m_place; }
    Page* currentPage() const { return m_page; }

    // the slots of the action table
    void runNew();
    void runOpen();
    void runSave();
    void runSaveAs();
    void runReport();
    void runPackets();
    void runClose();
    void runUndo();
    void runRedo();
    void runReplace();
    void runPalette();
    void runLanguage();
    void runScheme();
    void runGuidance();
    void runNavigator();
    void runFindings();
    void runLarger();
    void runSmaller();
    void runFullScreen();
    void runSettings();
    void runKeys();
    void runAbout();
    void runQuit();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild();
    /// The frame is built when first shown or used, so that a project named at the start is built once.
    void ensureBuilt();
    void buildFrame();
    void buildShortcuts();
    void showPlace(const Place& place);
    Page* pageFor(const std::string& id);
    bool isNarrow() const;
    /// The navigator would take more than its share: it stands in the way only when it is asked for.
    bool isCrowded() const;
    void arrange();
    /// The frame that a project will stand in, which says that it is being opened.
    void buildExpecting(const QString& path);
    void showOpening();
    void updateTitle();
    void commitPending();
    void changeTextSize(int step);

    std::unique_ptr<Dialogs> m_ownDialogs;
    Dialogs* m_dialogs;
    std::unique_ptr<Theme> m_theme;
    ProjectSession* m_session;
    FileFlow* m_flow;
    std::vector<QShortcut*> m_shortcuts;

    TopBar* m_topBar = nullptr;
    NoticeBar* m_notice = nullptr;
    Navigator* m_navigator = nullptr;
    GuidancePane* m_guidance = nullptr;
    FindingsBar* m_findings = nullptr;
    CommandPalette* m_palette = nullptr;
    OpeningCover* m_cover = nullptr;
    QStackedWidget* m_stack = nullptr;
    std::unordered_map<std::string, Page*> m_pages;
    Page* m_page = nullptr;
    Place m_place;
    std::vector<Place> m_back;
    std::vector<Place> m_forward;
    bool m_showing = false;    ///< guards goTo() against calls from the navigator it selects in
    bool m_starting = false;   ///< the opening has begun, its frame is not built yet
    bool m_expecting = false;  ///< the frame stands ready, its project is still being opened
    bool m_closing = false;
    int m_noticesTold = 0;
    bool m_refusalTold = false;    ///< the notice says why something was not done
    bool m_undoOffered = false;    ///< the notice’s button undoes what it tells of
    bool m_rebuildKeeps = true;    ///< what stands in forms goes over into the pages built anew
    bool m_formsSettled = false;   ///< the user was asked about what is left in forms
    bool m_leaving = false;        ///< the window goes; closing the project builds no start page
    bool m_drawerOpen = false;     ///< guidance over a narrow window
    bool m_navigatorOpen = false;  ///< navigator in a crowded window
};

}  // namespace cw::gui
