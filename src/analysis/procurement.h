#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/money.h"
#include "model/lock_in.h"
#include "model/snapshot.h"

/// Contracts (B5): what is in force, what ties the city, which amounts of the procurement law they reach.
namespace cw::analysis {

/// Awarded, performed or in acceptance, and not ended before today.
bool inForce(const model::Record& contract, const base::Date& today);
/// Neither closed nor cancelled.
bool isAlive(const model::Record& contract);
/// The last day it can run: its end, or the option to extend where later.
std::optional<base::Date> lastDay(const model::Record& contract);

using model::annualValue;
using model::kLockInMax;
using model::kLockInNeeded;
using model::kLockInParts;
using model::LockIn;
using model::lockIn;
using model::lockInAnswer;
using model::LockInPart;

/// What one supplier holds of the contracts in force that have a value in the city's currency (TWD).
struct SupplierShare {
    std::string supplier;  ///< id of the organisation
    std::int64_t worth = 0;
    int contracts = 0;
    std::vector<std::string> departments;
    std::optional<double> lockIn{};  ///< mean score weighted by value, of those with one
};
struct SupplierShares {
    std::int64_t worth = 0;  ///< of all, with and without a named supplier
    int contracts = 0;
    std::vector<SupplierShare> suppliers;  ///< the largest first
    bool enough = false;  ///< as many contracts as the city's threshold asks before it speaks of dependence
};
SupplierShares supplierShares(const model::Snapshot& snapshot, const base::Date& today);

/// The four contract principles (B5.2.1–4): choice of procurement_policies.covers and framework item.
struct ContractPrinciple {
    std::string_view id;
    std::string_view item;
};
inline constexpr std::array<ContractPrinciple, 4> kContractPrinciples{
    {{"outcome", "B5.2.1"}, {"data", "B5.2.2"}, {"collaboration", "B5.2.3"}, {"lock_in", "B5.2.4"}}};
/// Policies not superseded that cover the principle: in force, in consultation, in draft; each the latest first.
struct PolicyCover {
    std::vector<const model::Record*> inForce, consulted, draft;
};
PolicyCover policiesFor(std::string_view principle, const model::Snapshot& snapshot);

/// How many contracts in force keep a contract principle, of those that answer for it: pays for a service or a
/// result; the city owns the data or they are open on fair terms (without data: not asked); gain sharing or a shared
/// asset; lock-in below `lock_in.medium`.
struct PrincipleKept {
    int answered = 0;
    int kept = 0;
    int openAccess = 0;  ///< data only: of those kept, the ones by open access; the others by ownership
};
/// As kContractPrinciples.
std::array<PrincipleKept, 4> principlesKept(const model::Snapshot& snapshot, const base::Date& today);

/// Contracts that freed the city: they replace one whose lock-in was high and are themselves below medium.
std::vector<const model::Record*> freedContracts(const model::Snapshot& snapshot);

/// The city's threshold ("small", "notice", "inspection", "large") for the contract: a row of its kind before one for
/// all kinds, valid on its notice, else its planned notice, else its start, else today. None when the city has no
/// row, and for private participation, which other law rules.
std::optional<base::Money> amountThreshold(const model::Record& contract, std::string_view threshold,
                                           const model::Snapshot& snapshot, const base::Date& today);
/// Value known, same currency, and value ≥ that threshold. False when there is no row.
bool reaches(const model::Record& contract, std::string_view threshold, const model::Snapshot& snapshot,
             const base::Date& today);

}  // namespace cw::analysis
