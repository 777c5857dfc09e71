#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Agreement on principles: who agrees with which principle, who wants it changed, who refuses. The rows of a matrix.
struct PrinciplePositions {
    static constexpr std::string_view kName = "principle_positions";
    enum Field : int { Item, Stakeholder, Position, Note, Date, Answer };
    static RegisterSpec spec();
};

}  // namespace cw::model
