#include "model/registers/actions.h"

#include "model/registers/common.h"

namespace cw::model {

RegisterSpec Actions::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Actions"),
        .singular = CW_TEXT("register", "action", "one row"),
        .purpose = CW_TEXT("register", "Who does what by when, from any page or meeting."),
        .example = CW_TEXT(
            "register",
            "Example: Ask the Port Authority for the data agreement, Information Office, by 15 December 2026."),
        .fields = {},
    };
    addFields(
        spec,
        {
            {.id = "title", .type = FieldType::Localized, .label = CW_TEXT("field", "Action"), .required = true},
            {.id = "department",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Department"),
             .target = "departments"},
            {.id = "owner", .type = FieldType::Person, .label = CW_TEXT("field", "Owner")},
            {.id = "due", .type = FieldType::Date, .label = CW_TEXT("field", "Due")},
            {.id = "status",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "State"),
             .choices = {{"open", CW_TEXT("choice", "Open", "action")},
                         {"doing", CW_TEXT("choice", "Under way")},
                         {"done", CW_TEXT("choice", "Done")},
                         {"dropped", CW_TEXT("choice", "Dropped")}}},
            {.id = "done_on", .type = FieldType::Date, .label = CW_TEXT("field", "Done on"), .inTable = false},
            {.id = "initiative",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Initiative"),
             .target = "initiatives"},
            {.id = "item", .type = FieldType::CatalogueItem, .label = CW_TEXT("field", "Framework item")},
            {.id = "decision",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "From decision"),
             .target = "decisions",
             .inTable = false},
            {.id = "note", .type = FieldType::LocalizedLong, .label = CW_TEXT("field", "Note"), .inTable = false},
            {.id = "risk",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Risk"),
             .target = "risks",
             .inTable = false},
            {.id = "change_request",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Change request"),
             .target = "change_requests",
             .inTable = false},
            {.id = "source",
             .type = FieldType::Text,
             .label = CW_TEXT("field", "Made from"),
             .help = CW_TEXT("field", "Register and id of the record this was made from."),
             .visibleWhen = [](const Record& action) { return action.has(Source); },
             .inTable = false},
        });
    return spec;
}

}  // namespace cw::model
