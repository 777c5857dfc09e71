#pragma once
#include <QString>
#include <optional>

#include "gui/shell/workbench.h"

namespace cw::gui {

/// The one thing to do next on a page, and where.
struct NextStep {
    QString text;
    Place place;
};
NextStep nextStep(ProjectSession& session, const framework::Item& subject);
/// The page to go to from this one while the round is unfinished: the next in the framework's order (A, B1 … B14, C,
/// D, then from the start) with something to rate; after B, which shows all its processes, comes C. Nothing when all
/// others are rated.
std::optional<Place> nextPageToRate(ProjectSession& session, const framework::Item& subject);
/// The same for the whole project: the overview's first line.
NextStep nextStep(ProjectSession& session);

}  // namespace cw::gui
