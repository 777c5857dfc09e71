#include "analysis/thresholds.h"

#include <algorithm>
#include <cassert>

#include "base/ids.h"
#include "model/registers.h"

namespace cw::analysis {

std::span<const Threshold> thresholds() {
    // A row a threshold, grouped by process; docs/checks.md names the checks that use it.
    static const std::vector<Threshold> all{
        // assessment
        {"evidence.from_level", 3, 1, 5, CW_TEXT("threshold", "Level from which evidence is expected"),
         CW_TEXT("threshold", "level")},
        {"need.decisive_weight", 5, 1, 5, CW_TEXT("threshold", "Weight from which an unanswered need is severe")},
        // A, B1, B2, B3
        // B4, B5, B10, B11, B12
        // B6, B7, B9, B13, B14, cross-cutting
    };
    return all;
}

const Threshold* findThreshold(std::string_view id) {
    const auto it = std::ranges::find(thresholds(), id, &Threshold::id);
    return it == thresholds().end() ? nullptr : &*it;
}

double threshold(const model::Snapshot& snapshot, std::string_view id) {
    const auto* row = findThreshold(id);
    assert(row != nullptr);
    if (row == nullptr) return 0;
    static const int kRegister = model::registry().index(model::CheckThresholds::kName);
    const auto* own = snapshot.find(kRegister, base::keyedId(model::CheckThresholds::kName, {std::string(id)}));
    const auto value = own == nullptr ? std::nullopt : own->real(model::CheckThresholds::Value);
    return value ? std::clamp(*value, row->min, row->max) : row->standard;
}

}  // namespace cw::analysis
