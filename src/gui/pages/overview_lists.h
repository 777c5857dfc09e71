#pragma once
#include <QString>
#include <vector>

#include "gui/shell/workbench.h"

namespace cw::gui {

/// One of the four short lists under the map.
struct OverviewEntry {
    QString text;
    QString fact;
    Place place;
};
struct OverviewList {
    QString title;
    Tone tone = Tone::Normal;
    std::vector<OverviewEntry> entries;  ///< the most pressing first
    int more = 0;                        ///< those not shown
    QString empty;                       ///< what an empty list says
};
/// What is next, what is late, what is at risk, which results arrived.
std::vector<OverviewList> overviewLists(ProjectSession& session, int entries);

}  // namespace cw::gui
