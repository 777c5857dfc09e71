#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Readings: what was measured, and when; a part of its measure.
struct MeasureReadings {
    static constexpr std::string_view kName = "measure_readings";
    enum Field : int { Measure, Date, Value, Quality, Note, Evidence };
    static RegisterSpec spec();
};

}  // namespace cw::model
