#include "model/registers/asset_policies.h"

#include "model/registers/choices.h"
#include "model/registers/common.h"

namespace cw::model {

RegisterSpec AssetPolicies::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Reuse policies"),
        .singular = CW_TEXT("register", "reuse policy", "one row"),
        .purpose = CW_TEXT("register", "The rules by which one unit’s asset becomes the city’s."),
        .example = CW_TEXT("register", "Example: Rules on sharing city systems, draft, Digital, in force from 2027."),
        .fields = {},
        .titleField = Title,
        .refField = Ref,
        .refPrefix = "AP-",
        .importKey = {Ref},
    };
    addFields(
        spec,
        {
            {.id = "ref", .type = FieldType::Text, .label = CW_TEXT("field", "No."), .maxLength = 20},
            {.id = "title", .type = FieldType::Localized, .label = CW_TEXT("field", "Policy"), .required = true},
            {.id = "kind",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Kind"),
             .choices = {{"policy", CW_TEXT("choice", "Management policy")},
                         {"process", CW_TEXT("choice", "Use process")}},
             .required = true},
            {.id = "status",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "State"),
             .choices = {{"draft", CW_TEXT("choice", "Draft")},
                         {"agreed", CW_TEXT("choice", "Agreed")},
                         {"in_force", CW_TEXT("choice", "In force")},
                         {"superseded", CW_TEXT("choice", "Superseded")}},
             .required = true,
             .defaultValue = Value{std::string("draft")}},
            {.id = "version", .type = FieldType::Text, .label = CW_TEXT("field", "Version"), .maxLength = 30},
            {.id = "valid_from", .type = FieldType::Date, .label = CW_TEXT("field", "Valid from")},
            {.id = "review_on", .type = FieldType::Date, .label = CW_TEXT("field", "Review on"), .inTable = false},
            {.id = "asset_kinds",
             .type = FieldType::MultiChoice,
             .label = CW_TEXT("field", "Applies to"),
             .choices = assetKinds()},
            {.id = "rule",
             .type = FieldType::LocalizedLong,
             .label = CW_TEXT("field", "Rule in short"),
             .inTable = false},
            {.id = "who_asks",
             .type = FieldType::Localized,
             .label = CW_TEXT("field", "Whom to ask"),
             .inTable = false},
            {.id = "answer_days",
             .type = FieldType::Integer,
             .label = CW_TEXT("field", "Answer within"),
             .min = 1,
             .max = 365,
             .unit = CW_TEXT("unit", "days"),
             .inTable = false},
            {.id = "department",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Department"),
             .target = "departments"},
            {.id = "owner", .type = FieldType::Person, .label = CW_TEXT("field", "Owner"), .inTable = false},
            {.id = "evidence",
             .type = FieldType::MultiReference,
             .label = CW_TEXT("field", "Evidence"),
             .target = "evidence",
             .inTable = false},
            {.id = "link", .type = FieldType::Link, .label = CW_TEXT("field", "Link"), .inTable = false},
            {.id = "decision",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Decision"),
             .target = "decisions"},
        });
    return spec;
}

}  // namespace cw::model
