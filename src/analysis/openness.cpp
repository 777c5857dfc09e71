#include "analysis/openness.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

#include "base/text_util.h"
#include "model/registers.h"

namespace cw::analysis {

using model::DatasetRequests;
using model::Datasets;
using model::OpennessReadings;

std::vector<WantedDataset> wantedDatasets(const model::Snapshot& snapshot) {
    std::unordered_map<std::string_view, std::int64_t> voices;
    for (const auto& request : snapshot.table<DatasetRequests>())
        if (DatasetRequests::isOpen(request))
            voices[request.text(DatasetRequests::Dataset)] += request.integer(DatasetRequests::Voices).value_or(1);
    std::vector<WantedDataset> wanted;
    for (const auto& dataset : snapshot.table<Datasets>())
        if (const auto it = voices.find(dataset.id);
            it != voices.end() && it->second > 0 && dataset.text(Datasets::Access) != "open")
            wanted.push_back({&dataset, it->second});
    std::ranges::sort(wanted, [](const WantedDataset& a, const WantedDataset& b) {
        if (a.requests != b.requests) return a.requests > b.requests;
        return base::naturalLess(a.dataset->text(Datasets::Ref), b.dataset->text(Datasets::Ref));
    });
    return wanted;
}

std::optional<int> staleFromDays(std::string_view frequency, double gracePercent) {
    if (frequency == "realtime") return 2;
    static const std::map<std::string_view, int> kDays{
        {"daily", 1}, {"weekly", 7}, {"monthly", 31}, {"quarterly", 92}, {"yearly", 366}};
    const auto it = kDays.find(frequency);
    if (it == kDays.end()) return {};
    return static_cast<int>(std::ceil(it->second * (1 + gracePercent / 100)));
}

std::vector<OpennessStall> opennessStalls(const model::Snapshot& snapshot) {
    std::map<std::string_view, std::vector<const model::Record*>> byCount;
    for (const auto& reading : snapshot.table<OpennessReadings>())
        byCount[reading.text(OpennessReadings::Counted)].push_back(&reading);
    std::vector<OpennessStall> stalls;
    for (auto& [counted, readings] : byCount) {
        if (readings.size() < 3) continue;
        std::ranges::sort(readings, {},
                          [](const model::Record* reading) { return reading->date(OpennessReadings::Date); });
        const auto* latest = readings.back();
        const auto* before = readings[readings.size() - 3];
        if (latest->integer(OpennessReadings::Open) <= before->integer(OpennessReadings::Open))
            stalls.push_back({before, latest});
    }
    return stalls;
}

}  // namespace cw::analysis
