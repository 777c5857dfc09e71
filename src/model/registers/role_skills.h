#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Skills of roles: what each role needs and what it has, 0 to 4; about roles, never an appraisal of persons.
struct RoleSkills {
    static constexpr std::string_view kName = "role_skills";
    enum Field : int { Role, Skill, Needed, Held, Note };
    static RegisterSpec spec();
};

}  // namespace cw::model
