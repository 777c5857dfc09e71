#pragma once
#include <string_view>
#include <vector>

#include "model/snapshot.h"

/// The six kinds of service innovation (B9.c) and what belongs to each.
namespace cw::analysis {

struct InnovationUse {
    std::string_view kind;  ///< choice of innovationKinds()
    std::vector<const model::Record*> initiatives{}, services{};
    int underWay = 0;  ///< of both: neither done, stopped nor closed
};
/// All kinds in the framework's order.
std::vector<InnovationUse> innovationUses(const model::Snapshot& snapshot);
/// Not done and not stopped.
bool isOpenInitiative(const model::Record& initiative);
/// Not closed.
bool isOpenService(const model::Record& service);

}  // namespace cw::analysis
