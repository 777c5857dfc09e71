#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Procurement policies: the city’s rules for buying, with dated changes: results, data, cooperation, way out.
struct ProcurementPolicies {
    static constexpr std::string_view kName = "procurement_policies";
    enum Field : int {
        Ref,
        Title,
        Covers,
        Status,
        Version,
        ValidFrom,
        Change,
        Clause,
        Department,
        PublishedOn,
        Link,
        Decision,
        Replaces,
        Items,
        Evidence
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
