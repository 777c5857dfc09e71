#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// What we did not fund: spending the city declined because of a principle.
struct PrincipleRefusals {
    static constexpr std::string_view kName = "principle_refusals";
    enum Field : int { Ref, Title, Items, Decision, Date, AskedBy, Amount, Instead, Initiatives, Note };
    static RegisterSpec spec();
};

}  // namespace cw::model
