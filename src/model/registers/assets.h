#pragma once
#include <set>

#include "model/register_spec.h"

namespace cw::model {

/// ICT and data assets: systems, data stores, infrastructure and modules in one list.
struct Assets {
    static constexpr std::string_view kName = "assets";
    enum Field : int {
        Ref,
        Title,
        Purpose,
        Kind,
        Layer,
        Capability,
        Department,
        Owner,
        Steward,
        UsersDepartments,
        Holder,
        Reuse,
        ReuseNote,
        Policy,
        Status,
        InUseSince,
        SupportEnd,
        ReplacedBy,
        Supplier,
        CostYear,
        Protection,
        Core,
        OutageHours,
        RestrictedBrand,
        Personal,
        Standards,
        Initiatives,
        Districts,
        Evidence,
        Tags,
        Note
    };
    static RegisterSpec spec();

    /// Departments that use the asset: named in it, or through an interface in use that it provides.
    static std::set<std::string> consumers(const Record& asset, const Snapshot& snapshot);
    /// The layer it stands in: as given, else by its kind.
    static std::string_view layerOf(const Record& asset);
};

}  // namespace cw::model
