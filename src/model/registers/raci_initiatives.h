#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Responsibilities for initiatives: who does, who answers, who is asked, who is told, for each initiative. The cells
/// of a matrix.
struct RaciInitiatives {
    static constexpr std::string_view kName = "raci_initiatives";
    enum Field : int { Role, Initiative, Letter, Note };
    static RegisterSpec spec();
};

}  // namespace cw::model
