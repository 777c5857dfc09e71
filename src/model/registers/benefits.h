#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Benefits: what residents, economy, city or environment gain, who answers for it, and which initiatives bring it.
struct Benefits {
    static constexpr std::string_view kName = "benefits";
    enum Field : int {
        Ref,
        Title,
        Area,
        Kind,
        Beneficiaries,
        Objective,
        Measure,
        Initiatives,
        ChangesNeeded,
        Owner,
        Department,
        PlannedOn,
        Value,
        OtherCauses,
        Status
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
