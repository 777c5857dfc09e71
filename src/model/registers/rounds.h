#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Assessment rounds: dated assessments; comparing two of them shows what moved.
struct Rounds {
    static constexpr std::string_view kName = "rounds";
    enum Field : int { Title, Depth, Date, How, Status, Scope, Base, Assessors, Note, Position };
    static RegisterSpec spec();
};

}  // namespace cw::model
