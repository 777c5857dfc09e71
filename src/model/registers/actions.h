#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Actions: who does what by when, from any page or meeting.
struct Actions {
    static constexpr std::string_view kName = "actions";
    enum Field : int {
        Title,
        Department,
        Owner,
        Due,
        Status,
        DoneOn,
        Initiative,
        Item,
        Decision,
        Note,
        Risk,
        ChangeRequest,
        Source
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
