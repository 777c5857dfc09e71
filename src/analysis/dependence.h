#pragma once
#include <array>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "model/snapshot.h"

/// What the city would have to settle if a body left (B3). Pure functions.
namespace cw::analysis {

/// Registers of what depends on a body, in the order in which they are shown.
inline constexpr std::array<std::string_view, 7> kDependentRegisters{"services", "assets",      "contracts", "roles",
                                                                     "datasets", "initiatives", "risks"};

/// Registers that say what depends on an organisation.
inline constexpr std::array<std::string_view, 10> kDependenceReads{
    "organisations", "services", "assets",      "contracts",     "roles",
    "datasets",      "risks",    "initiatives", "journey_steps", "raci_initiatives"};

struct Dependence {
    const model::Record* body = nullptr;
    /// Ids in the snapshot, each once and sorted, by kDependentRegisters.
    std::array<std::vector<std::string_view>, kDependentRegisters.size()> records{};
    int total() const;
};
/// Every organisation: roles whose term has not ended that it holds; contracts in force with it; assets not retired
/// that it owns or supplies (said, or by a contract in force that names the asset); datasets that it holds; open
/// services on such an asset, in such a contract or with it in their journey of today; open initiatives in such a
/// contract or in which such a role is responsible or accountable; open risks shared with it.
std::vector<Dependence> dependenceOnOrganisations(const model::Snapshot& snapshot, const base::Date& today);
/// Every department: what it is in charge of, of the same registers and states.
std::vector<Dependence> dependenceOnDepartments(const model::Snapshot& snapshot, const base::Date& today);

/// Whether somebody could take over: a ministry has no successor.
bool canBeSucceeded(const model::Record& organisation);

}  // namespace cw::analysis
