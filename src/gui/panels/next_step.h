#pragma once
#include <QString>

#include "gui/shell/workbench.h"

namespace cw::gui {

/// The one thing to do next on a page, and where.
struct NextStep {
    QString text;
    Place place;
};
NextStep nextStep(ProjectSession& session, const framework::Item& subject);
/// The same for the whole project: the overview's first line.
NextStep nextStep(ProjectSession& session);

}  // namespace cw::gui
