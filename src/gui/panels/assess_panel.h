#pragma once
#include <vector>

#include "gui/panels/panel.h"

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace cw::gui {

class AssessRow;
class FieldEditor;
class PlainLabel;
class Segments;

/// All items of a page to rate, grouped by the part they belong to, for the round or by an assessor for themselves
/// (RaterBar). Keys in LevelControl.
class AssessPanel final : public Panel {
    Q_OBJECT
public:
    AssessPanel(Workbench& workbench, const framework::Item* subject);
    void reveal(const Place& place) override;
    Place here() const override;
    void commitPending() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild();
    void refresh(const model::ChangeSet& changes);
    std::vector<const framework::Item*> itemsToRate() const;
    void addGroup(const framework::Item* parent, const std::vector<const framework::Item*>& items);
    QWidget* buildTargetLine();
    QWidget* buildKeysLine();  ///< instead of it, while an assessor rates for themselves
    QWidget* buildNextLine();
    /// The current round's id; makes the first round when there is none.
    std::string roundToRate();
    void showTarget();
    void commitTargetDate();
    void open(AssessRow* row);
    void walk(AssessRow* from, int step);
    /// Enter on the last row.
    void goToNextPage();
    void updateGroups();

    struct Group {
        const framework::Item* parent;
        PlainLabel* counts;
    };
    QScrollArea* m_area;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column = nullptr;
    std::vector<AssessRow*> m_rows;
    std::vector<Group> m_groups;
    std::vector<const framework::Item*> m_items;
    std::string m_rater{};  ///< ProjectSession::assessor() that the rows are made for
    AssessRow* m_open = nullptr;
    QPushButton* m_targetForAll = nullptr;  ///< opens the two below: they are wanted once a round
    Segments* m_target = nullptr;           ///< target for all; null when nothing is to rate
    FieldEditor* m_targetDate = nullptr;    ///< and its date
    bool m_byEnter = false;                 ///< the last key on a row: arrows stay on the page
};

}  // namespace cw::gui
