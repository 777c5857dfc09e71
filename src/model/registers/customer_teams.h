#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Customer teams: who answers for a segment across departments, with which powers.
struct CustomerTeams {
    static constexpr std::string_view kName = "customer_teams";
    enum Field : int {
        Ref,
        Title,
        Segments,
        LifeEvents,
        Department,
        Owner,
        Members,
        Status,
        Mandate,
        Powers,
        Quality,
        Brand,
        Measures,
        AdoptedOn,
        ReviewOn,
        Decision,
        Evidence
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
