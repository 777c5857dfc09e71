#pragma once
#include <QKeySequence>
#include <QString>
#include <span>

namespace cw::gui {

class MainWindow;

/// When an action can be used.
enum class ActionNeeds { Nothing, Project, Undo, Redo };

/// THE table of actions: menu, shortcuts, command palette and tests derive from it.
struct ActionRow {
    const char* id;
    const char* text;      ///< marked for translation in context "Actions"
    const char* shortcut;  ///< portable text; empty: none
    const char* icon;      ///< empty: none
    const char* menu;      ///< heading in the menu; rows with the same one stand together
    ActionNeeds needs;
    void (MainWindow::*run)();
};
std::span<const ActionRow> actionRows();
QString actionText(const ActionRow& row);
const ActionRow* findAction(const QString& id);

}  // namespace cw::gui
