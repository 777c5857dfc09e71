#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Stakeholders: who the programme must listen to, where they stand and where we want them to stand.
struct Stakeholders {
    static constexpr std::string_view kName = "stakeholders";
    enum Field : int {
        Ref,
        Title,
        Organisation,
        Types,
        StandsFor,
        VoteGroup,
        Contact,
        Owner,
        Influence,
        Interest,
        EngagementNow,
        EngagementWanted,
        Gains,
        Concern,
        Frequency,
        MessageWhat,
        MessageBrings,
        MessageJoin,
        Tags
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
