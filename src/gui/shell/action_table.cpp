#include "gui/shell/action_table.h"

#include <QCoreApplication>

#include "gui/shell/main_window.h"

namespace cw::gui {

namespace {

// QT_TRANSLATE_NOOP by itself keeps lupdate able to read the table
constexpr ActionRow kRows[] = {
    {"new", QT_TRANSLATE_NOOP("Actions", "New project…"), "Ctrl+N", "file-plus", "file", ActionNeeds::Nothing,
     &MainWindow::runNew},
    {"open", QT_TRANSLATE_NOOP("Actions", "Open…"), "Ctrl+O", "folder-open", "file", ActionNeeds::Nothing,
     &MainWindow::runOpen},
    {"save", QT_TRANSLATE_NOOP("Actions", "Save"), "Ctrl+S", "device-floppy", "file", ActionNeeds::Project,
     &MainWindow::runSave},
    {"saveAs", QT_TRANSLATE_NOOP("Actions", "Save as…"), "Ctrl+Shift+S", "", "file", ActionNeeds::Project,
     &MainWindow::runSaveAs},
    {"report", QT_TRANSLATE_NOOP("Actions", "Report…"), "Ctrl+P", "file-text", "file", ActionNeeds::Project,
     &MainWindow::runReport},
    {"packets", QT_TRANSLATE_NOOP("Actions", "Department packets…"), "", "", "file", ActionNeeds::Project,
     &MainWindow::runPackets},
    {"close", QT_TRANSLATE_NOOP("Actions", "Close the project"), "Ctrl+W", "", "file", ActionNeeds::Project,
     &MainWindow::runClose},
    {"undo", QT_TRANSLATE_NOOP("Actions", "Undo"), "Ctrl+Z", "arrow-back-up", "edit", ActionNeeds::Undo,
     &MainWindow::runUndo},
    {"redo", QT_TRANSLATE_NOOP("Actions", "Redo"), "Ctrl+Shift+Z", "arrow-forward-up", "edit", ActionNeeds::Redo,
     &MainWindow::runRedo},
    {"replace", QT_TRANSLATE_NOOP("Actions", "If a body leaves…"), "", "", "edit", ActionNeeds::Project,
     &MainWindow::runReplace},
    {"palette", QT_TRANSLATE_NOOP("Actions", "Go to or do…"), "Ctrl+K", "search", "view", ActionNeeds::Nothing,
     &MainWindow::runPalette},
    {"language", QT_TRANSLATE_NOOP("Actions", "Switch between Chinese and English"), "Ctrl+L", "language", "view",
     ActionNeeds::Nothing, &MainWindow::runLanguage},
    {"scheme", QT_TRANSLATE_NOOP("Actions", "Switch between light and dark"), "Ctrl+Shift+L", "contrast", "view",
     ActionNeeds::Nothing, &MainWindow::runScheme},
    {"guidance", QT_TRANSLATE_NOOP("Actions", "Show or hide explanations"), "F4", "layout-sidebar-right", "view",
     ActionNeeds::Project, &MainWindow::runGuidance},
    {"navigator", QT_TRANSLATE_NOOP("Actions", "Show or hide the list of pages"), "F9", "layout-sidebar", "view",
     ActionNeeds::Project, &MainWindow::runNavigator},
    {"findings", QT_TRANSLATE_NOOP("Actions", "Show or hide the findings"), "F8", "alert-triangle", "view",
     ActionNeeds::Project, &MainWindow::runFindings},
    {"larger", QT_TRANSLATE_NOOP("Actions", "Larger text"), "Ctrl++", "", "view", ActionNeeds::Nothing,
     &MainWindow::runLarger},
    {"smaller", QT_TRANSLATE_NOOP("Actions", "Smaller text"), "Ctrl+-", "", "view", ActionNeeds::Nothing,
     &MainWindow::runSmaller},
    {"fullScreen", QT_TRANSLATE_NOOP("Actions", "Full screen"), "F11", "maximize", "view", ActionNeeds::Nothing,
     &MainWindow::runFullScreen},
    {"settings", QT_TRANSLATE_NOOP("Actions", "Settings…"), "Ctrl+,", "settings", "app", ActionNeeds::Nothing,
     &MainWindow::runSettings},
    {"keys", QT_TRANSLATE_NOOP("Actions", "Keys…"), "F1", "", "app", ActionNeeds::Nothing, &MainWindow::runKeys},
    {"about", QT_TRANSLATE_NOOP("Actions", "About Citywright"), "", "info-circle", "app", ActionNeeds::Nothing,
     &MainWindow::runAbout},
    {"quit", QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q", "", "app", ActionNeeds::Nothing, &MainWindow::runQuit},
};

}  // namespace

std::span<const ActionRow> actionRows() {
    return kRows;
}

QString actionText(const ActionRow& row) {
    return QCoreApplication::translate("Actions", row.text);
}

const ActionRow* findAction(const QString& id) {
    for (const auto& row : kRows)
        if (id == QLatin1String(row.id)) return &row;
    return nullptr;
}

}  // namespace cw::gui
