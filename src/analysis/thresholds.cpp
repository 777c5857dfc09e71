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
        {"term.uses_many", 5, 1, 1000, CW_TEXT("threshold", "Places from which a word to avoid asks for attention"),
         CW_TEXT("threshold", "places")},
        {"term.dispute_days", 90, 1, 1000, CW_TEXT("threshold", "Time a term may be disputed"),
         CW_TEXT("threshold", "days")},
        {"dataset.wanted", 10, 1, 100000, CW_TEXT("threshold", "Open requests from which a dataset counts as wanted"),
         CW_TEXT("threshold", "requests")},
        {"request.days", 30, 1, 365, CW_TEXT("threshold", "Time to answer a data request that has no date"),
         CW_TEXT("threshold", "days")},
        {"dataset.stale_grace", 50, 0, 500, CW_TEXT("threshold", "Grace on the update frequency"),
         CW_TEXT("threshold", "% of the frequency")},
        {"asset.support_months", 18, 0, 60, CW_TEXT("threshold", "Warning before the support of an asset ends"),
         CW_TEXT("threshold", "months")},
        {"waiver.days", 60, 0, 730, CW_TEXT("threshold", "Warning before a waiver ends"),
         CW_TEXT("threshold", "days")},
        {"interface.shared", 2, 1, 100, CW_TEXT("threshold", "Users from which an interface counts as shared"),
         CW_TEXT("threshold", "users")},
        {"assessors.within_one", 80, 0, 100,
         CW_TEXT("threshold", "Share of items on which assessors lie within one level"),
         CW_TEXT("threshold", "% of the items")},
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
