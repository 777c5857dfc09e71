#pragma once
#include <QFrame>

#include "gui/forms/picker_popup.h"
#include "gui/shell/workbench.h"

class QTimer;

namespace cw::gui {

class PlainLabel;

/// Go anywhere, do anything: pages, their panels and registers, framework items, records and actions in one
/// searchable list; once typing pauses, also what holds the words anywhere in its texts. Panels and registers are
/// found by their names in both languages.
class CommandPalette final : public QFrame {
    Q_OBJECT
public:
    CommandPalette(Workbench& workbench, QWidget* parent);
    void open();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    /// A record whose title is a choice is named by its words, and by what else tells it apart.
    void nameByKey(PickEntry& entry, int registerIndex) const;
    void addPanels(std::vector<PickEntry>& entries);
    /// Adds what holds the words in its texts and is not found by its name.
    void searchTexts();
    void chooseBest();
    void run(const QModelIndex& index);

    Workbench& m_workbench;
    PickModel* m_model;
    PickFilter* m_filter;
    QLineEdit* m_search;
    QListView* m_list;
    PlainLabel* m_none;
    QTimer* m_pause;
    int m_named = 0;  ///< entries found by name; behind them those found by their texts
};

}  // namespace cw::gui
