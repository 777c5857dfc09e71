#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Inclusion measures: what is done for people who do not use online services, whom it reaches, who pays.
struct InclusionMeasures {
    static constexpr std::string_view kName = "inclusion_measures";
    enum Field : int {
        Ref,
        Title,
        Kind,
        Items,
        Segments,
        Districts,
        Status,
        Start,
        End,
        Reached,
        Target,
        ReachedOn,
        Cost,
        FundedBy,
        Partner,
        Owner,
        Initiative,
        Result,
        Evidence
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
