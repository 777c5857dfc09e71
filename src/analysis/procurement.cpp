#include "analysis/procurement.h"

#include <algorithm>
#include <initializer_list>
#include <map>
#include <set>
#include <string>

#include "analysis/thresholds.h"
#include "model/registers.h"

namespace cw::analysis {

using model::Contracts;
using model::ProcurementThresholds;

namespace {

base::Date decisiveDay(const model::Record& contract, const base::Date& today) {
    for (const int field : {int{Contracts::NoticeOn}, int{Contracts::PlannedNotice}, int{Contracts::Start}})
        if (const auto date = contract.date(field)) return *date;
    return today;
}

}  // namespace

bool inForce(const model::Record& contract, const base::Date& today) {
    const std::string& stage = contract.text(Contracts::Stage);
    if (stage != "award" && stage != "performance" && stage != "acceptance") return false;
    const auto end = contract.date(Contracts::End);
    return !end || *end >= today;
}

bool isAlive(const model::Record& contract) {
    const std::string& stage = contract.text(Contracts::Stage);
    return stage != "closed" && stage != "cancelled";
}

std::optional<base::Date> lastDay(const model::Record& contract) {
    const auto end = contract.date(Contracts::End);
    const auto extension = contract.date(Contracts::ExtensionUntil);
    if (!end) return std::nullopt;
    return extension && *extension > *end ? extension : end;
}

SupplierShares supplierShares(const model::Snapshot& snapshot, const base::Date& today) {
    struct Part {
        SupplierShare share;
        std::set<std::string> departments;
        double scored = 0;
        double weight = 0;
    };
    SupplierShares result;
    std::map<std::string, Part> parts;
    for (const auto& contract : snapshot.table<Contracts>()) {
        const auto value = contract.money(Contracts::Value);
        if (!inForce(contract, today) || !value || value->currency != "TWD" || value->minor <= 0) continue;
        result.worth += value->minor;
        ++result.contracts;
        const std::string& supplier = contract.text(Contracts::Supplier);
        if (supplier.empty()) continue;
        auto& part = parts[supplier];
        part.share.supplier = supplier;
        part.share.worth += value->minor;
        ++part.share.contracts;
        if (contract.has(Contracts::Department)) part.departments.insert(contract.text(Contracts::Department));
        if (const auto score = lockIn(contract).score) {
            part.scored += *score * static_cast<double>(value->minor);
            part.weight += static_cast<double>(value->minor);
        }
    }
    for (auto& [id, part] : parts) {
        part.share.departments.assign(part.departments.begin(), part.departments.end());
        if (part.weight > 0) part.share.lockIn = part.scored / part.weight;
        result.suppliers.push_back(std::move(part.share));
    }
    std::ranges::stable_sort(result.suppliers, std::ranges::greater{}, &SupplierShare::worth);
    result.enough = result.contracts >= threshold(snapshot, "supplier.contracts");
    return result;
}

std::vector<const model::Record*> freedContracts(const model::Snapshot& snapshot) {
    std::vector<const model::Record*> freed;
    for (const auto& contract : snapshot.table<Contracts>()) {
        const auto* before = snapshot.find<Contracts>(contract.text(Contracts::Replaces));
        const auto now = lockIn(contract).score;
        if (before == nullptr || !now || *now >= threshold(snapshot, "lock_in.medium")) continue;
        const auto then = lockIn(*before).score;
        if (then && *then >= threshold(snapshot, "lock_in.high")) freed.push_back(&contract);
    }
    return freed;
}

std::optional<base::Money> amountThreshold(const model::Record& contract, std::string_view threshold,
                                           const model::Snapshot& snapshot, const base::Date& today) {
    const base::Date day = decisiveDay(contract, today);
    const std::string& kind = contract.text(Contracts::Kind);
    if (kind == "ppp") return std::nullopt;
    std::optional<base::Money> ofAll;
    for (const auto& row : snapshot.table<ProcurementThresholds>()) {
        const auto from = row.date(ProcurementThresholds::ValidFrom);
        const auto to = row.date(ProcurementThresholds::ValidTo);
        if (row.text(ProcurementThresholds::Threshold) != threshold || !from || *from > day || (to && *to < day))
            continue;
        const std::string& rowKind = row.text(ProcurementThresholds::Kind);
        if (!kind.empty() && rowKind == kind) return row.money(ProcurementThresholds::Amount);
        if (rowKind == "any") ofAll = row.money(ProcurementThresholds::Amount);
    }
    return ofAll;
}

bool reaches(const model::Record& contract, std::string_view threshold, const model::Snapshot& snapshot,
             const base::Date& today) {
    const auto value = contract.money(Contracts::Value);
    const auto amount = amountThreshold(contract, threshold, snapshot, today);
    return value && amount && value->currency == amount->currency && value->minor >= amount->minor;
}

PolicyCover policiesFor(std::string_view principle, const model::Snapshot& snapshot) {
    using model::ProcurementPolicies;
    PolicyCover cover;
    for (const auto& policy : snapshot.table<ProcurementPolicies>()) {
        const auto& covers = policy.list(ProcurementPolicies::Covers);
        if (std::ranges::find(covers, principle) == covers.end()) continue;
        const auto& status = policy.text(ProcurementPolicies::Status);
        if (status == "in_force") cover.inForce.push_back(&policy);
        if (status == "consulted") cover.consulted.push_back(&policy);
        if (status == "draft") cover.draft.push_back(&policy);
    }
    const auto latestFirst = [](std::vector<const model::Record*>& policies, int day) {
        std::ranges::stable_sort(policies, std::ranges::greater{}, [day](const model::Record* policy) {
            const auto on = policy->date(day);
            return on ? on->iso() : std::string();
        });
    };
    latestFirst(cover.inForce, ProcurementPolicies::ValidFrom);
    latestFirst(cover.consulted, ProcurementPolicies::PublishedOn);
    latestFirst(cover.draft, ProcurementPolicies::PublishedOn);
    return cover;
}

std::array<PrincipleKept, 4> principlesKept(const model::Snapshot& snapshot, const base::Date& today) {
    std::array<PrincipleKept, 4> all{};
    auto& [outcome, data, collaboration, lock] = all;
    const auto note = [](PrincipleKept& principle, bool answered, bool kept) {
        principle.answered += answered ? 1 : 0;
        principle.kept += answered && kept ? 1 : 0;
    };
    const double medium = threshold(snapshot, "lock_in.medium");
    for (const auto& contract : snapshot.table<Contracts>()) {
        if (!inForce(contract, today)) continue;
        note(outcome, contract.has(Contracts::PaysFor), contract.text(Contracts::PaysFor) != "asset");
        const auto& basis = contract.text(Contracts::DataBasis);
        note(data, !basis.empty() && basis != "no_data", basis == "city_owns" || basis == "open_access");
        data.openAccess += basis == "open_access" ? 1 : 0;
        note(collaboration, contract.has(Contracts::GainSharing) || contract.has(Contracts::SharedAsset),
             contract.yes(Contracts::GainSharing) || contract.yes(Contracts::SharedAsset));
        const auto score = lockIn(contract).score;
        note(lock, score.has_value(), score && *score < medium);
    }
    return all;
}

}  // namespace cw::analysis
