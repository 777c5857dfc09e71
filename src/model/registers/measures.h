#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Measures: numbers that show whether an objective is being reached: baseline, target, frequency and tolerance.
struct Measures {
    static constexpr std::string_view kName = "measures";
    enum Field : int {
        Ref,
        Title,
        Objective,
        Pledge,
        Definition,
        Unit,
        Direction,
        BaselineValue,
        BaselineOn,
        TargetValue,
        TargetOn,
        Tolerance,
        Decimals,
        Frequency,
        GraceDays,
        Source,
        Owner,
        Department,
        Status
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
