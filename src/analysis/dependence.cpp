#include "analysis/dependence.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "analysis/innovation.h"
#include "analysis/procurement.h"
#include "model/registers.h"

namespace cw::analysis {

using model::Assets;
using model::Contracts;
using model::Datasets;
using model::Initiatives;
using model::Record;
using model::Risks;
using model::Roles;
using model::Services;
using model::Snapshot;

namespace {

enum Kind : std::size_t { OfServices, OfAssets, OfContracts, OfRoles, OfDatasets, OfInitiatives, OfRisks };

bool isHeld(const Record& role, const base::Date& today) {
    const auto ends = role.date(Roles::Ends);
    return !ends || *ends >= today;
}
bool isRetired(const Record& asset) {
    return asset.text(Assets::Status) == "retired";
}
bool isClosed(const Record& risk) {
    return risk.text(Risks::Status) == "closed";
}

/// What depends on whom, by the body's id. Ids are those in the snapshot.
class Bodies {
public:
    void add(std::string_view body, Kind kind, std::string_view record) {
        if (!body.empty()) m_found[body][kind].push_back(record);
    }
    /// In the order of their ids. Empties this.
    std::vector<Dependence> take(const model::Table& table) {
        std::vector<Dependence> all;
        all.reserve(table.size());
        for (const Record& body : table) {
            auto& each = all.emplace_back(Dependence{.body = &body});
            const auto found = m_found.find(body.id);
            if (found == m_found.end()) continue;
            each.records = std::move(found->second);
            for (auto& records : each.records) {
                std::ranges::sort(records);
                records.erase(std::unique(records.begin(), records.end()), records.end());
            }
        }
        m_found.clear();
        return all;
    }

private:
    std::unordered_map<std::string_view, decltype(Dependence::records)> m_found;
};

using BodiesByRecord = std::unordered_map<std::string_view, std::vector<std::string_view>>;

/// The organisations behind each asset: who owns it, who supplies it.
BodiesByRecord behindAssets(const Snapshot& snapshot, const base::Date& today) {
    BodiesByRecord suppliers;
    for (const Record& contract : snapshot.table<Contracts>())
        if (inForce(contract, today) && contract.has(Contracts::Supplier))
            for (const auto& asset : contract.list(Contracts::Systems))
                suppliers[asset].push_back(contract.text(Contracts::Supplier));
    BodiesByRecord behind;
    for (const Record& asset : snapshot.table<Assets>()) {
        if (isRetired(asset)) continue;
        auto& bodies = behind[asset.id];
        if (asset.has(Assets::Holder)) bodies.push_back(asset.text(Assets::Holder));
        if (asset.has(Assets::Supplier))
            bodies.push_back(asset.text(Assets::Supplier));
        else if (const auto found = suppliers.find(asset.id); found != suppliers.end())
            bodies.insert(bodies.end(), found->second.begin(), found->second.end());
    }
    return behind;
}

template <class Register>
bool isOpen(const Snapshot& snapshot, const std::string& id, bool (*open)(const Record&)) {
    const auto* record = snapshot.find<Register>(id);
    return record != nullptr && open(*record);
}

void addContracts(const Snapshot& snapshot, const base::Date& today, Bodies& bodies) {
    for (const Record& contract : snapshot.table<Contracts>()) {
        if (!inForce(contract, today)) continue;
        const auto& supplier = contract.text(Contracts::Supplier);
        bodies.add(supplier, OfContracts, contract.id);
        for (const auto& id : contract.list(Contracts::Services))
            if (isOpen<Services>(snapshot, id, isOpenService)) bodies.add(supplier, OfServices, id);
        for (const auto& id : contract.list(Contracts::Initiatives))
            if (isOpen<Initiatives>(snapshot, id, isOpenInitiative)) bodies.add(supplier, OfInitiatives, id);
    }
}

void addServices(const Snapshot& snapshot, const BodiesByRecord& behind, Bodies& bodies) {
    for (const Record& service : snapshot.table<Services>()) {
        if (!isOpenService(service)) continue;
        for (const auto& system : service.list(Services::Systems))
            if (const auto found = behind.find(system); found != behind.end())
                for (const auto& body : found->second) bodies.add(body, OfServices, service.id);
    }
    using Steps = model::JourneySteps;
    for (const Record& step : snapshot.table<Steps>())
        if (step.text(Steps::State) == "as_is" &&
            isOpen<Services>(snapshot, step.text(Steps::Service), isOpenService))
            bodies.add(step.text(Steps::Organisation), OfServices, step.text(Steps::Service));
}

void addRoles(const Snapshot& snapshot, const base::Date& today, Bodies& bodies) {
    for (const Record& role : snapshot.table<Roles>())
        if (isHeld(role, today)) bodies.add(role.text(Roles::Organisation), OfRoles, role.id);
    using Raci = model::RaciInitiatives;
    for (const Record& row : snapshot.table<Raci>()) {
        const auto* role = snapshot.find<Roles>(row.text(Raci::Role));
        const auto& letter = row.text(Raci::Letter);
        const bool does = letter == "R" || letter == "A" || letter == "AR";
        if (does && role != nullptr && isHeld(*role, today) &&
            isOpen<Initiatives>(snapshot, row.text(Raci::Initiative), isOpenInitiative))
            bodies.add(role->text(Roles::Organisation), OfInitiatives, row.text(Raci::Initiative));
    }
}

}  // namespace

int Dependence::total() const {
    std::size_t sum = 0;
    for (const auto& each : records) sum += each.size();
    return static_cast<int>(sum);
}

std::vector<Dependence> dependenceOnOrganisations(const Snapshot& snapshot, const base::Date& today) {
    Bodies bodies;
    const auto behind = behindAssets(snapshot, today);
    for (const auto& [asset, all] : behind)
        for (const auto& body : all) bodies.add(body, OfAssets, asset);
    for (const Record& dataset : snapshot.table<Datasets>())
        bodies.add(dataset.text(Datasets::Holder), OfDatasets, dataset.id);
    for (const Record& risk : snapshot.table<Risks>())
        if (!isClosed(risk))
            for (const auto& body : risk.list(Risks::SharedWith)) bodies.add(body, OfRisks, risk.id);
    addContracts(snapshot, today, bodies);
    addServices(snapshot, behind, bodies);
    addRoles(snapshot, today, bodies);
    return bodies.take(snapshot.table<model::Organisations>());
}

std::vector<Dependence> dependenceOnDepartments(const Snapshot& snapshot, const base::Date& today) {
    Bodies bodies;
    for (const Record& each : snapshot.table<Services>())
        if (isOpenService(each)) bodies.add(each.text(Services::Department), OfServices, each.id);
    for (const Record& each : snapshot.table<Assets>())
        if (!isRetired(each)) bodies.add(each.text(Assets::Department), OfAssets, each.id);
    for (const Record& each : snapshot.table<Contracts>())
        if (inForce(each, today)) bodies.add(each.text(Contracts::Department), OfContracts, each.id);
    for (const Record& each : snapshot.table<Roles>())
        if (isHeld(each, today)) bodies.add(each.text(Roles::Department), OfRoles, each.id);
    for (const Record& each : snapshot.table<Datasets>())
        bodies.add(each.text(Datasets::Department), OfDatasets, each.id);
    for (const Record& each : snapshot.table<Initiatives>())
        if (isOpenInitiative(each)) bodies.add(each.text(Initiatives::LeadDepartment), OfInitiatives, each.id);
    for (const Record& each : snapshot.table<Risks>())
        if (!isClosed(each)) bodies.add(each.text(Risks::Department), OfRisks, each.id);
    return bodies.take(snapshot.table<model::Departments>());
}

bool canBeSucceeded(const Record& organisation) {
    return organisation.text(model::Organisations::Kind) != "central_government";
}

}  // namespace cw::analysis
