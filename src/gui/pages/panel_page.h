#pragma once
#include <string>
#include <vector>

#include "gui/pages/page.h"

class QStackedWidget;
class QTabBar;

namespace cw::gui {

class PageHeader;
class Panel;

/// A page made of the panels that the catalogue's presentation names: all processes, A, C and D, and the pages of
/// registers alike. One panel: no tabs.
class PanelPage final : public Page {
    Q_OBJECT
public:
    PanelPage(Workbench& workbench, const std::string& id, std::vector<std::string> panels);
    void reveal(const Place& place) override;
    Place here() const override;
    void commitPending() override;
    bool wantsGuidance() const override;

private:
    void showPanel(int index);
    Panel* panel(int index);
    void refresh();
    void refreshHeader();
    int indexOf(const std::string& panel) const;

    std::string m_id;
    const framework::Item* m_item;
    std::vector<std::string> m_names;
    std::vector<Panel*> m_panels;  ///< built when first shown
    PageHeader* m_header;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
};

}  // namespace cw::gui
