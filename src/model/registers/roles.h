#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Roles: bodies and seats of the programme on two levels, with what each may decide.
struct Roles {
    static constexpr std::string_view kName = "roles";
    enum Field : int {
        Ref,
        Title,
        Kind,
        Level,
        Parent,
        Holder,
        Deputy,
        Department,
        Organisation,
        Sector,
        DecisionRights,
        Items,
        FullTime,
        Starts,
        Ends,
        Note
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
