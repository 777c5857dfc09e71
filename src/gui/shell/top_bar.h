#pragma once
#include <QFrame>
#include <QToolButton>

#include "gui/shell/workbench.h"

class QPushButton;
class QToolButton;

namespace cw::gui {

class PlainLabel;

/// Name and programme, "go to or do", round, language, colours, undo and redo, save.
class TopBar final : public QFrame {
    Q_OBJECT
public:
    explicit TopBar(Workbench& workbench, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    /// Leaves out what can be missed when large text or a small window leave no room: the words of the search, then
    /// the round. Saving and undoing always stay in sight.
    void fit();
    void openMenu();
    void openRounds();
    Workbench& m_workbench;
    QPushButton* m_menu;
    PlainLabel* m_title;
    QPushButton* m_round;
    QToolButton* m_undo;
    QToolButton* m_redo;
    QPushButton* m_save;
    QPushButton* m_search;
    bool m_fitting = false;
};

}  // namespace cw::gui
