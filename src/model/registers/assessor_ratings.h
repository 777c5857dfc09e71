#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Each assessor’s own rating, made before they reconcile: round × item × assessor. Part of the round.
struct AssessorRatings {
    static constexpr std::string_view kName = "assessor_ratings";
    enum Field : int {
        Round,
        Item,
        Assessor,
        Level,
        NotApplicable,
        Reason,
        Confidence,
        Note,
        Evidence,
        RatedOn,
        HandedIn
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
