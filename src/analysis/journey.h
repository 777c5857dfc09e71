#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "model/snapshot.h"

/// Journeys through services, today and wanted: pure functions that checks, panels and reports share.
namespace cw::analysis {

/// Sums over the steps of one journey. Hand-overs are derived: a change of department or outside body between two
/// steps that follow each other.
struct JourneySum {
    int steps = 0;
    int timed = 0;  ///< steps whose minutes are known
    int minutes = 0;
    int handovers = 0;
    int documents = 0;
    int askedAgain = 0;
    bool complete() const { return steps > 0 && timed == steps; }
};

/// Steps of a service's journey ("as_is" or "to_be") in their order.
std::vector<const model::Record*> journeySteps(const model::Snapshot& snapshot, std::string_view service,
                                               std::string_view state);
JourneySum journeySum(const std::vector<const model::Record*>& steps);
/// Services with at least one step, in the order of the steps' register.
std::vector<std::string> servicesWithJourney(const model::Snapshot& snapshot);

}  // namespace cw::analysis
