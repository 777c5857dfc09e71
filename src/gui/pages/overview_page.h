#pragma once
#include "gui/pages/page.h"

class QHBoxLayout;
class QGridLayout;

namespace cw::gui {

class PageHeader;
class SceneView;

/// How far the city is from its targets: figure 1 as the hero, the mayor's pledges with their verdict, then what is
/// next, late, at risk and arrived, then the radar with its bars.
class OverviewPage final : public Page {
    Q_OBJECT
public:
    explicit OverviewPage(Workbench& workbench);
    Place here() const override;
    void reveal(const Place& place) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    QString headline() const;
    QString basis() const;
    PageHeader* m_header;
    SceneView* m_map;
    SceneView* m_pledges;
    SceneView* m_legend;
    SceneView* m_radar;
    QWidget* m_lists;
    bool m_few = false;  ///< fewer entries a list, for want of height
    QHBoxLayout* m_listRow;
};

}  // namespace cw::gui
