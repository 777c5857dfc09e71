#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Higher-level plans: plans and pledges this programme must serve; an objective that serves none is hard to defend.
struct HigherPlans {
    static constexpr std::string_view kName = "higher_plans";
    enum Field : int {
        Ref,
        Title,
        Kind,
        Parent,
        Department,
        Organisation,
        Adopted,
        ValidTo,
        Measure,
        Unit,
        ValueStart,
        ValueNow,
        ValueTarget,
        TargetDate,
        Objectives,
        Link
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
