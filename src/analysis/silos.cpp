#include "analysis/silos.h"

#include <algorithm>
#include <map>
#include <set>

#include "model/registers.h"

namespace cw::analysis {

using model::Assets;
using model::Interfaces;
using model::Record;
using model::Services;

namespace {

using Ids = std::set<std::string, std::less<>>;

/// What is looked up for every service, in one pass over the other registers.
struct Ties {
    std::map<std::string, Ids, std::less<>> feeders;      ///< system → departments whose interfaces it uses
    std::map<std::string, Ids, std::less<>> departments;  ///< the same by department that uses them
    Ids shared;                                           ///< services in a shared budget line
};

Ties tiesIn(const model::Snapshot& snapshot) {
    Ties ties;
    for (const auto& interface : snapshot.table<Interfaces>()) {
        if (interface.text(Interfaces::Status) != "live") continue;
        const auto* asset = snapshot.find<Assets>(interface.text(Interfaces::Provider));
        const auto& provider = asset != nullptr && asset->has(Assets::Department)
                                   ? asset->text(Assets::Department)
                                   : interface.text(Interfaces::Department);
        if (provider.empty()) continue;
        for (const auto& id : interface.list(Interfaces::ConsumerAssets)) ties.feeders[id].insert(provider);
        for (const auto& id : interface.list(Interfaces::ConsumerDepartments)) ties.departments[id].insert(provider);
    }
    Ids initiatives;
    for (const auto& line : snapshot.table<model::BudgetLines>()) {
        if (!line.yes(model::BudgetLines::Shared)) continue;
        if (line.has(model::BudgetLines::Service)) ties.shared.insert(line.text(model::BudgetLines::Service));
        if (line.has(model::BudgetLines::Initiative)) initiatives.insert(line.text(model::BudgetLines::Initiative));
    }
    for (const auto& id : initiatives)
        if (const auto* initiative = snapshot.find<model::Initiatives>(id))
            for (const auto& service : initiative->list(model::Initiatives::Services)) ties.shared.insert(service);
    return ties;
}

bool hasOther(const Ids& ids, const std::string& own) {
    return std::ranges::any_of(ids, [&](const std::string& id) { return id != own; });
}
bool hasOther(const model::List& ids, const std::string& own) {
    return std::ranges::any_of(ids, [&](const std::string& id) { return id != own; });
}

bool isShared(const Record& asset, const std::string& department) {
    return asset.text(Assets::Reuse) == "shared" || hasOther(asset.list(Assets::UsersDepartments), department) ||
           (asset.has(Assets::Department) && asset.text(Assets::Department) != department);
}

bool isFed(const std::map<std::string, Ids, std::less<>>& feeders, const std::string& id, const std::string& own) {
    const auto found = feeders.find(id);
    return found != feeders.end() && hasOther(found->second, own);
}

ServiceTies tiesOf(const Record& service, const Ties& ties, const model::Snapshot& snapshot) {
    const auto& department = service.text(Services::Department);
    const auto& systems = service.list(Services::Systems);
    ServiceTies found{.service = &service};
    found.joint = hasOther(service.list(Services::JointDepartments), department) ||
                  (service.has(Services::Sharing) && service.text(Services::Sharing) != "own");
    for (const auto& id : systems) {
        const auto* asset = snapshot.find<Assets>(id);
        found.asset = found.asset || (asset != nullptr && isShared(*asset, department));
        found.fed = found.fed || isFed(ties.feeders, id, department);
    }
    if (systems.empty()) found.fed = isFed(ties.departments, department, department);
    found.budget = ties.shared.contains(service.id);
    return found;
}

}  // namespace

int DepartmentServices::count(bool ServiceTies::*tie) const {
    return static_cast<int>(std::ranges::count_if(services, [&](const ServiceTies& each) { return each.*tie; }));
}

int DepartmentServices::alone() const {
    return static_cast<int>(std::ranges::count_if(services, &ServiceTies::alone));
}

std::vector<DepartmentServices> silos(const model::Snapshot& snapshot) {
    const auto ties = tiesIn(snapshot);
    std::map<std::string, std::vector<ServiceTies>, std::less<>> byDepartment;
    for (const auto& service : snapshot.table<Services>()) {
        if (service.text(Services::Kind) == "internal" || service.text(Services::Status) == "closed") continue;
        const auto* department = snapshot.find<model::Departments>(service.text(Services::Department));
        byDepartment[department == nullptr ? std::string() : department->id].push_back(
            tiesOf(service, ties, snapshot));
    }
    std::vector<DepartmentServices> all;
    for (const auto& department : snapshot.table<model::Departments>())
        if (const auto found = byDepartment.find(department.id); found != byDepartment.end())
            all.push_back({department.id, std::move(found->second)});
    if (const auto none = byDepartment.find(std::string()); none != byDepartment.end())
        all.push_back({{}, std::move(none->second)});
    return all;
}

}  // namespace cw::analysis
