#pragma once
#include <string>
#include <vector>

#include "base/money.h"
#include "model/snapshot.h"

namespace cw::analysis {

/// Assets of one capability that several departments run each for themselves.
struct DuplicateAssets {
    std::string capability;
    std::vector<const model::Record*> assets;  ///< by number
    std::vector<std::string> departments;      ///< of the first level, in the order of the assets
    base::Money costYear;                      ///< Σ of the known costs in the city's currency
    int costsKnown = 0;                        ///< n of assets.size()
    bool allUnsuitable = false;                ///< each says why it cannot be shared
};
/// Systems and modules built or in use; parent and child offices count once; a capability whose shared asset serves
/// all these departments is none. By capability.
std::vector<DuplicateAssets> duplicateAssets(const model::Snapshot& snapshot);
/// The department of the first level that it belongs to; itself when it has none above.
std::string topDepartment(const model::Snapshot& snapshot, const std::string& department);

}  // namespace cw::analysis
