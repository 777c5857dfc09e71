#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Standards the city requires or recommends, with the clause for tenders.
struct Standards {
    static constexpr std::string_view kName = "standards";
    enum Field : int {
        Ref,
        Title,
        Code,
        Version,
        Body,
        ScopeKind,
        Layer,
        Topic,
        Obligation,
        Openness,
        LicenceNote,
        Market,
        CriteriaNote,
        Clause,
        Department,
        ReviewOn,
        Link,
        Items
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
