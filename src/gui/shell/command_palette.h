#pragma once
#include <QFrame>

#include "gui/forms/picker_popup.h"
#include "gui/shell/workbench.h"

namespace cw::gui {

/// Go anywhere, do anything: pages, framework items, records and actions in one searchable list.
class CommandPalette final : public QFrame {
    Q_OBJECT
public:
    CommandPalette(Workbench& workbench, QWidget* parent);
    void open();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void run(const QModelIndex& index);

    Workbench& m_workbench;
    PickModel* m_model;
    PickFilter* m_filter;
    QLineEdit* m_search;
    QListView* m_list;
};

}  // namespace cw::gui
