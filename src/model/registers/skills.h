#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Skills: what the team must be able to do, and how missing skills are found.
struct Skills {
    static constexpr std::string_view kName = "skills";
    enum Field : int { Title, Kind, Detail, Closing, Department, Due, Note };
    static RegisterSpec spec();
};

}  // namespace cw::model
