#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/snapshot.h"

namespace cw::analysis {

struct WantedDataset {
    const model::Record* dataset = nullptr;
    std::int64_t requests = 0;  ///< voices of its open requests
};
/// Datasets not open that open requests ask for, the most wanted first; alike ones by number.
std::vector<WantedDataset> wantedDatasets(const model::Snapshot& snapshot);
/// Age in days from which a dataset of that frequency is stale: the frequency and a grace in per cent of it; real
/// time two days. Nothing for irregular and unknown ones.
std::optional<int> staleFromDays(std::string_view frequency, double gracePercent);

/// A way of counting whose last two readings brought nothing.
struct OpennessStall {
    const model::Record* before = nullptr;  ///< the reading before the last but one
    const model::Record* latest = nullptr;
};
/// Readings counted alike, three or more, the latest of which has no more open datasets than the one before the last.
std::vector<OpennessStall> opennessStalls(const model::Snapshot& snapshot);

}  // namespace cw::analysis
