#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Dated permissions to miss a platform principle, with the way back.
struct Waivers {
    static constexpr std::string_view kName = "waivers";
    enum Field : int {
        Ref,
        Title,
        Asset,
        Initiative,
        Items,
        Reason,
        Conditions,
        WayBack,
        Requester,
        Approver,
        AskedOn,
        GrantedOn,
        Expires,
        Status,
        Department,
        Decision
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
