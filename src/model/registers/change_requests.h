#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Change requests: what shall change in the programme, why, and what it does to dates, money and benefits.
struct ChangeRequests {
    static constexpr std::string_view kName = "change_requests";
    enum Field : int {
        Ref,
        Title,
        Detail,
        Initiatives,
        Principles,
        Measures,
        AskedBy,
        AskedOn,
        NewEnd,
        EffectDates,
        EffectMoney,
        EffectBenefits,
        Status,
        DecidedBy,
        DecidedOn,
        Decision,
        Note
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
