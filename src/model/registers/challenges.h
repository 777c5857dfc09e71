#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Challenges and aspirations: what the city faces and what it hopes for, weighted, with the needs behind.
struct Challenges {
    static constexpr std::string_view kName = "challenges";
    enum Field : int { Ref, Kind, Title, Theme, Detail, Weight, Districts, Needs, Items, Status, Tags };
    static RegisterSpec spec();
};

}  // namespace cw::model
