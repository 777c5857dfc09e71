#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// How open the city’s data was on a date.
struct OpennessReadings {
    static constexpr std::string_view kName = "openness_readings";
    enum Field : int {
        Date,
        Listed,
        Open,
        ThreeStar,
        Interfaces,
        Downloads,
        RequestsOpen,
        TargetOpen,
        Counted,
        Note
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
