#include "analysis/asset_duplicates.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/text_util.h"
#include "model/registers.h"

namespace cw::analysis {

using model::Assets;
using model::Departments;
using model::Record;

std::string topDepartment(const model::Snapshot& snapshot, const std::string& department) {
    std::string at = department;
    std::set<std::string> seen;
    while (seen.insert(at).second) {
        const Record* record = snapshot.find<Departments>(at);
        if (record == nullptr || !record->has(Departments::Parent)) break;
        at = record->text(Departments::Parent);
    }
    return at;
}

namespace {

bool mayDuplicate(const Record& asset) {
    const std::string& kind = asset.text(Assets::Kind);
    const std::string& status = asset.text(Assets::Status);
    const std::string& capability = asset.text(Assets::Capability);
    return (kind == "system" || kind == "module") && (status == "live" || status == "building") &&
           !capability.empty() && capability != "other" && asset.has(Assets::Department);
}

/// A shared asset that all these departments use already.
bool serves(const Record& asset, const std::set<std::string>& departments, const model::Snapshot& snapshot) {
    if (asset.text(Assets::Reuse) != "shared") return false;
    std::set<std::string> served{topDepartment(snapshot, asset.text(Assets::Department))};
    for (const auto& id : Assets::consumers(asset, snapshot)) served.insert(topDepartment(snapshot, id));
    return std::ranges::includes(served, departments);
}

void addCosts(DuplicateAssets& group) {
    for (const Record* asset : group.assets) {
        const auto cost = asset->money(Assets::CostYear);
        if (!cost) continue;
        if (group.costsKnown == 0) group.costYear = {0, cost->currency};
        if (cost->currency != group.costYear.currency) continue;
        group.costYear.minor += cost->minor;
        ++group.costsKnown;
    }
}

}  // namespace

std::vector<DuplicateAssets> duplicateAssets(const model::Snapshot& snapshot) {
    std::map<std::string, DuplicateAssets> groups;
    for (const auto& asset : snapshot.table<Assets>())
        if (mayDuplicate(asset)) groups[asset.text(Assets::Capability)].assets.push_back(&asset);
    std::vector<DuplicateAssets> found;
    for (auto& [capability, group] : groups) {
        std::ranges::stable_sort(group.assets, {},
                                 [](const Record* asset) { return base::naturalKey(asset->text(Assets::Ref)); });
        std::set<std::string> departments;
        for (const Record* asset : group.assets) {
            const auto top = topDepartment(snapshot, asset->text(Assets::Department));
            if (departments.insert(top).second) group.departments.push_back(top);
        }
        if (departments.size() < 2) continue;
        if (std::ranges::any_of(group.assets,
                                [&](const Record* asset) { return serves(*asset, departments, snapshot); }))
            continue;
        group.capability = capability;
        group.allUnsuitable = std::ranges::all_of(group.assets, [](const Record* asset) {
            return asset->text(Assets::Reuse) == "unsuitable" && asset->has(Assets::ReuseNote);
        });
        addCosts(group);
        found.push_back(std::move(group));
    }
    return found;
}

}  // namespace cw::analysis
