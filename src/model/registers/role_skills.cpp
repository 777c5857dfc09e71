#include "model/registers/role_skills.h"

#include "model/registers/common.h"

namespace cw::model {

RegisterSpec RoleSkills::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Skills of roles"),
        .singular = CW_TEXT("register", "skill level", "one row"),
        .purpose =
            CW_TEXT("register", "What each role needs and what it has; about roles, never an appraisal of persons."),
        .example = CW_TEXT("register", "Example: Programme office, benefits: needs 3, has 2."),
        .fields = {},
        .titleField = Skill,
        .axes = {Role, Skill},
        .cell = Held,
        .cellGoal = Needed,
        .keyFields = {Role, Skill},
        .importKey = {Role, Skill},
    };
    addFields(spec, {
                        {.id = "role",
                         .type = FieldType::Reference,
                         .label = CW_TEXT("field", "Role"),
                         .target = "roles",
                         .onRemove = OnRemove::PartOf,
                         .required = true},
                        {.id = "skill",
                         .type = FieldType::Reference,
                         .label = CW_TEXT("field", "Skill"),
                         .target = "skills",
                         .onRemove = OnRemove::PartOf,
                         .required = true},
                        {.id = "needed",
                         .type = FieldType::Integer,
                         .label = CW_TEXT("field", "Needed", "level of a skill"),
                         .help = CW_TEXT("field", "0 none, 1 knows of it, 2 with help, 3 alone, 4 teaches it."),
                         .min = 0,
                         .max = 4,
                         .internal = true},
                        {.id = "held",
                         .type = FieldType::Integer,
                         .label = CW_TEXT("field", "Held", "level of a skill"),
                         .help = CW_TEXT("field", "The same scale; empty means not asked yet."),
                         .min = 0,
                         .max = 4,
                         .internal = true},
                        {.id = "note",
                         .type = FieldType::Localized,
                         .label = CW_TEXT("field", "Note"),
                         .internal = true,
                         .inTable = false},
                    });
    return spec;
}

}  // namespace cw::model
