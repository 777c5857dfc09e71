#pragma once
#include <vector>

#include "gui/panels/panel.h"

class QVBoxLayout;

namespace cw::gui {

/// Initiatives that close something under that item.
std::vector<const model::Record*> initiativesFor(ProjectSession& session, const framework::Item& subject);

/// The initiatives that close a page's gaps, and the gaps that none closes yet, each one click from its initiative.
class PlanPanel final : public Panel {
    Q_OBJECT
public:
    PlanPanel(Workbench& workbench, const framework::Item* subject);

private:
    void rebuild();
    void addHeading(const QString& text);
    void addInitiative(const model::Record& initiative);
    void addGap(const analysis::Gap& gap);
    void addLine();
    QVBoxLayout* m_column;
};

}  // namespace cw::gui
