#include "model/registers/culture_actions.h"

#include "model/registers/common.h"

namespace cw::model {

RegisterSpec CultureActions::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Culture and demand actions"),
        .singular = CW_TEXT("register", "action on culture or demand", "one row"),
        .purpose = CW_TEXT("register", "What the city does so that departments give data and others use them."),
        .example = CW_TEXT(
            "register",
            "Example: Data owners’ alliance: first meeting with the Port Corporation, Digital, January 2027."),
        .fields = {},
        .titleField = Title,
        .ordered = Position,
        .importKey = {Item, Title},
    };
    addFields(
        spec,
        {
            {.id = "item",
             .type = FieldType::CatalogueItem,
             .label = CW_TEXT("field", "Practice"),
             .items = {.roots = {"B9.1", "B9.2"}, .leaves = true},
             .required = true},
            {.id = "title", .type = FieldType::Localized, .label = CW_TEXT("field", "What we do"), .required = true},
            {.id = "status",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "State"),
             .choices = {{"idea", CW_TEXT("choice", "Idea")},
                         {"planned", CW_TEXT("choice", "Planned")},
                         {"running", CW_TEXT("choice", "Under way")},
                         {"done", CW_TEXT("choice", "Done")},
                         {"stopped", CW_TEXT("choice", "Stopped", "culture action")}},
             .required = true,
             .defaultValue = Value{std::string("idea")}},
            {.id = "element",
             .type = FieldType::MultiChoice,
             .label = CW_TEXT("field", "Marketplace element"),
             .choices = {{"standards", CW_TEXT("choice", "Standards")},
                         {"metadata", CW_TEXT("choice", "Metadata")},
                         {"tools", CW_TEXT("choice", "Tools")},
                         {"incentives", CW_TEXT("choice", "Incentive schemes")},
                         {"business_models", CW_TEXT("choice", "Business models")}},
             .inTable = false},
            {.id = "department",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Department"),
             .target = "departments"},
            {.id = "owner", .type = FieldType::Person, .label = CW_TEXT("field", "Owner"), .inTable = false},
            {.id = "start", .type = FieldType::Date, .label = CW_TEXT("field", "Start"), .inTable = false},
            {.id = "due", .type = FieldType::Date, .label = CW_TEXT("field", "Due")},
            {.id = "reach",
             .type = FieldType::Integer,
             .label = CW_TEXT("field", "People or bodies reached"),
             .min = 0,
             .inTable = false},
            {.id = "result",
             .type = FieldType::LocalizedLong,
             .label = CW_TEXT("field", "Result so far"),
             .inTable = false},
            {.id = "organisations",
             .type = FieldType::MultiReference,
             .label = CW_TEXT("field", "With"),
             .target = "organisations",
             .inTable = false},
            {.id = "datasets",
             .type = FieldType::MultiReference,
             .label = CW_TEXT("field", "Datasets"),
             .target = "datasets",
             .inTable = false},
            {.id = "initiative",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Initiative"),
             .target = "initiatives"},
            {.id = "evidence",
             .type = FieldType::MultiReference,
             .label = CW_TEXT("field", "Evidence"),
             .target = "evidence",
             .inTable = false},
            {.id = "note", .type = FieldType::LocalizedLong, .label = CW_TEXT("field", "Note"), .inTable = false},
            {.id = "position", .type = FieldType::Text, .label = CW_TEXT("field", "Order"), .inTable = false},
        });
    spec.rules.push_back(endsAfter(Start, Due));
    return spec;
}

}  // namespace cw::model
