#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Decisions: what was decided, why, by whom, and when it is looked at again.
struct Decisions {
    static constexpr std::string_view kName = "decisions";
    enum Field : int {
        Ref,
        Title,
        Status,
        DecidedOn,
        Due,
        ReviewOn,
        Context,
        Options,
        Chosen,
        Reason,
        Consequences,
        Makers,
        Consulted,
        Principles,
        Items,
        Initiatives,
        SupersededBy,
        Drivers,
        Informed,
        Confirmation
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
