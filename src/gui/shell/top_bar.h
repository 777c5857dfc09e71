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

private:
    void refresh();
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
};

}  // namespace cw::gui
