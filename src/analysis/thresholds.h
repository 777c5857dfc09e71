#pragma once
#include <span>
#include <string_view>

#include "base/msg.h"
#include "model/snapshot.h"

namespace cw::analysis {

/// A number that checks and scores compare with. The register check_thresholds holds a row only where the city
/// departs from the standard value, so that the values of two departments merge row by row.
struct Threshold {
    std::string_view id;  ///< "contract.expiring_months"; never reused
    double standard = 0;
    double min = 0;
    double max = 0;
    base::Msg label;
    base::Msg unit{};
};
std::span<const Threshold> thresholds();
const Threshold* findThreshold(std::string_view id);
/// The city's own value within the limits, else the standard one. The id must be one of thresholds().
double threshold(const model::Snapshot& snapshot, std::string_view id);

}  // namespace cw::analysis
