#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Procurement thresholds: amounts that decide the procedure, by kind and date; kept by the city, not by the program.
struct ProcurementThresholds {
    static constexpr std::string_view kName = "procurement_thresholds";
    enum Field : int { Threshold, Kind, Amount, ValidFrom, ValidTo, Source, CheckedOn };
    static RegisterSpec spec();
};

}  // namespace cw::model
