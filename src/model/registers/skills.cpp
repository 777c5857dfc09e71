#include "model/registers/skills.h"

#include "model/registers/common.h"

namespace cw::model {

RegisterSpec Skills::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Skills"),
        .singular = CW_TEXT("register", "skill", "one row"),
        .purpose = CW_TEXT("register", "What the team must be able to do, and how missing skills are found."),
        .example = CW_TEXT(
            "register",
            "Example: Data engineering: needed in three roles, held by one person; borrow from the university."),
        .fields = {},
        .importKey = {Title},
    };
    addFields(
        spec,
        {
            {.id = "title", .type = FieldType::Localized, .label = CW_TEXT("field", "Skill"), .required = true},
            {.id = "kind",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Kind"),
             .choices = {{"strategy", CW_TEXT("choice", "Strategy development")},
                         {"coordination", CW_TEXT("choice", "Stakeholder coordination")},
                         {"marketing", CW_TEXT("choice", "Marketing")},
                         {"commercial", CW_TEXT("choice", "Commercial management")},
                         {"technology", CW_TEXT("choice", "Technology management")},
                         {"other", CW_TEXT("choice", "Other")}}},
            {.id = "detail",
             .type = FieldType::LocalizedLong,
             .label = CW_TEXT("field", "What it covers"),
             .inTable = false},
            {.id = "closing",
             .type = FieldType::MultiChoice,
             .label = CW_TEXT("field", "How a gap is closed"),
             .choices = {{"train", CW_TEXT("choice", "Train")},
                         {"hire", CW_TEXT("choice", "Hire")},
                         {"borrow", CW_TEXT("choice", "Borrow")},
                         {"contract", CW_TEXT("choice", "Contract", "closing a gap of skills")},
                         {"partner", CW_TEXT("choice", "Partner", "closing a gap of skills")}}},
            {.id = "department",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Who sees to it"),
             .target = "departments",
             .inTable = false},
            {.id = "due", .type = FieldType::Date, .label = CW_TEXT("field", "Due"), .inTable = false},
            {.id = "note", .type = FieldType::LocalizedLong, .label = CW_TEXT("field", "Note"), .inTable = false},
        });
    return spec;
}

}  // namespace cw::model
