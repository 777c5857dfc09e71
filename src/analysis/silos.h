#pragma once
#include <string>
#include <vector>

#include "model/snapshot.h"

/// Services that stand alone (B2): shown by department, not scolded. Pure functions that panels and reports share.
namespace cw::analysis {

/// What ties a service for residents or firms that is not closed to other departments.
struct ServiceTies {
    const model::Record* service = nullptr;
    bool joint = false;   ///< another department runs it too, or it is shared in another way than "own"
    bool asset = false;   ///< one of its systems is shared, used by others or another department's
    bool fed = false;     ///< an interface in use of another department feeds one of its systems; of a service that
                          ///< names no system: its department
    bool budget = false;  ///< it, or an initiative for it, stands in a shared budget line
    bool alone() const { return !joint && !asset && !fed && !budget; }
};
struct DepartmentServices {
    std::string department;  ///< empty: of those where none is given
    std::vector<ServiceTies> services;
    int count(bool ServiceTies::*tie) const;
    int alone() const;
};
/// Departments that have such services, by id; those without a department last.
std::vector<DepartmentServices> silos(const model::Snapshot& snapshot);

}  // namespace cw::analysis
