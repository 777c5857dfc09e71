#pragma once
#include <span>
#include <string_view>
#include <vector>

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
    int decimals = 0;  ///< digits that its value may have
    base::Msg label;
    base::Msg unit{};
    std::string_view topic{};                ///< framework item that it belongs to; empty: common to all
    std::vector<std::string_view> checks{};  ///< that use it; none: only pictures and figures do
};
std::span<const Threshold> thresholds();
const Threshold* findThreshold(std::string_view id);
/// Whether the value has no more digits than it may.
bool hasDigits(const Threshold& threshold, double value);
/// The first one that a check uses; null: none.
const Threshold* thresholdOf(std::string_view check);
/// The city's own value within the limits, else the standard one. The id must be one of thresholds().
double threshold(const model::Snapshot& snapshot, std::string_view id);
/// The city's row for it; null: the standard value holds.
const model::Record* ownThreshold(const model::Snapshot& snapshot, std::string_view id);

}  // namespace cw::analysis
