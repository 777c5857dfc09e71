#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Ratings: one answer per item and round: level now, target, evidence, confidence.
struct Answers {
    static constexpr std::string_view kName = "answers";
    enum Field : int {
        Round,
        Item,
        Level,
        NotApplicable,
        Reason,
        Confidence,
        Note,
        Evidence,
        Target,
        TargetDate,
        Assessor,
        AssessedOn,
        Marked,
        ReviewedBy,
        ReviewedOn
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
