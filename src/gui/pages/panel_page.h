#pragma once
#include <string>
#include <vector>

#include "gui/pages/page.h"

class QBoxLayout;
class QButtonGroup;
class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace cw::gui {

class CalmComboBox;
class PageHeader;
class Panel;
class PlainLabel;

/// A page made of the panels that the catalogue's presentation names: all processes, A, C and D, and the pages of
/// registers alike. One panel: no tabs. On a page of the framework the registers and pictures stand together under
/// “Work”, each behind a chip with its count, so that a process with twelve of them still has four tabs.
/// In a window that is low for its text, head and chips fold into the line of the tabs: the code and a list to choose
/// from.
class PanelPage final : public Page {
    Q_OBJECT
public:
    PanelPage(Workbench& workbench, const std::string& id, std::vector<std::string> panels);
    void reveal(const Place& place) override;
    void showChanged(const model::ChangeSet& changes) override;
    Place here() const override;
    void commitPending() override;
    bool wantsGuidance() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildTabs();
    void arrangeChips();
    void buildWork();
    void buildPick(QBoxLayout& row);
    void fillPick();
    /// Shows either head and chips or what stands for them beside the tabs.
    void fold();
    void nameTabs();
    void showTab(int tab);
    void showPanel(int index);
    void select(int index);
    int current() const;  ///< index of the panel that is shown
    bool isWork(int index) const;
    /// The panel whose chip stands for this one: a register and its matrix have one chip.
    int chipOf(int index) const;
    Panel* panel(int index);
    void refresh();
    void refreshHeader();
    int indexOf(const std::string& panel) const;

    std::string m_id;
    const framework::Item* m_item;
    std::vector<std::string> m_names;
    std::vector<Panel*> m_panels;  ///< built when first shown
    PageHeader* m_header;
    std::vector<int> m_tabPanels;  ///< first panel of each tab
    int m_workTab = -1;            ///< the tab that holds several panels
    int m_shownWork = -1;          ///< the panel last shown there
    QTabBar* m_tabs;
    QWidget* m_work = nullptr;          ///< the chips
    QScrollArea* m_chipArea = nullptr;  ///< in it, so that many of them leave room for the panel
    QButtonGroup* m_chips = nullptr;
    PlainLabel* m_code = nullptr;    ///< the folded head
    CalmComboBox* m_pick = nullptr;  ///< the folded chips
    QStackedWidget* m_stack;
};

}  // namespace cw::gui
