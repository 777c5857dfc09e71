#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Objectives: what shall be different, who answers for it, and how it is measured.
struct Objectives {
    static constexpr std::string_view kName = "objectives";
    enum Field : int { Ref, Title, Detail, Status, Parent, Vision, Plans, Challenges, Owner, Department, Due, Tags };
    static RegisterSpec spec();
};

}  // namespace cw::model
