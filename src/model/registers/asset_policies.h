#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// The rules by which one unit’s asset becomes the city’s.
struct AssetPolicies {
    static constexpr std::string_view kName = "asset_policies";
    enum Field : int {
        Ref,
        Title,
        Kind,
        Status,
        Version,
        ValidFrom,
        ReviewOn,
        AssetKinds,
        Rule,
        WhoAsks,
        AnswerDays,
        Department,
        Owner,
        Evidence,
        Link,
        Decision
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
