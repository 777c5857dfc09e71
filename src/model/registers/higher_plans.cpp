#include "model/registers/higher_plans.h"

#include "model/registers/common.h"

namespace cw::model {

RegisterSpec HigherPlans::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Higher-level plans"),
        .singular = CW_TEXT("register", "higher-level plan", "one row"),
        .purpose =
            CW_TEXT("register",
                    "Plans and pledges this programme must serve; an objective that serves none is hard to defend."),
        .example = CW_TEXT(
            "register",
            "Example: Mayor’s pledge “newborn services in one visit”: 132 minutes now, 40 by the end of 2027."),
        .fields = {},
        .titleField = Title,
        .refField = Ref,
        .refPrefix = "P-",
        .tree = Parent,
        .importKey = {Ref},
    };
    addFields(
        spec,
        {
            {.id = "ref", .type = FieldType::Text, .label = CW_TEXT("field", "No."), .maxLength = 20},
            {.id = "title",
             .type = FieldType::Localized,
             .label = CW_TEXT("field", "Plan or pledge"),
             .required = true},
            {.id = "kind",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Kind"),
             .choices = {{"pledge", CW_TEXT("choice", "Mayoral pledge")},
                         {"medium_term", CW_TEXT("choice", "Medium-term plan")},
                         {"spatial", CW_TEXT("choice", "Spatial plan")},
                         {"net_zero", CW_TEXT("choice", "Net-zero plan")},
                         {"central", CW_TEXT("choice", "Central programme")},
                         {"sector", CW_TEXT("choice", "Sector plan")},
                         {"other", CW_TEXT("choice", "Other")}}},
            {.id = "parent",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Part of"),
             .target = "higher_plans",
             .inTable = false},
            {.id = "department",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Department"),
             .target = "departments"},
            {.id = "organisation",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Body"),
             .target = "organisations",
             .inTable = false},
            {.id = "adopted", .type = FieldType::Date, .label = CW_TEXT("field", "Adopted")},
            {.id = "valid_to", .type = FieldType::Date, .label = CW_TEXT("field", "Valid to")},
            {.id = "measure",
             .type = FieldType::Localized,
             .label = CW_TEXT("field", "Measure"),
             .help = CW_TEXT("field", "What is counted.")},
            {.id = "unit", .type = FieldType::Localized, .label = CW_TEXT("field", "Unit"), .inTable = false},
            {.id = "value_start",
             .type = FieldType::Real,
             .label = CW_TEXT("field", "Value at start"),
             .decimals = 1,
             .inTable = false},
            {.id = "value_now", .type = FieldType::Real, .label = CW_TEXT("field", "Value now"), .decimals = 1},
            {.id = "value_target", .type = FieldType::Real, .label = CW_TEXT("field", "Target value"), .decimals = 1},
            {.id = "target_date", .type = FieldType::Date, .label = CW_TEXT("field", "Target date")},
            {.id = "objectives",
             .type = FieldType::LocalizedLong,
             .label = CW_TEXT("field", "What it demands"),
             .inTable = false},
            {.id = "link", .type = FieldType::Link, .label = CW_TEXT("field", "Link"), .inTable = false},
        });
    return spec;
}

}  // namespace cw::model
