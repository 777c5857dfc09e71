#include "model/registers/procurement_policies.h"

#include "model/registers/common.h"

namespace cw::model {

RegisterSpec ProcurementPolicies::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Procurement policies"),
        .singular = CW_TEXT("register", "procurement policy", "one row"),
        .purpose = CW_TEXT("register",
                           "The city’s rules for buying, with dated changes: results, data, cooperation, way out."),
        .example = CW_TEXT(
            "register",
            "Example: Model clauses, second draft, 22 July 2026: data owned by the city or open on fair terms."),
        .fields = {},
        .titleField = Title,
        .refField = Ref,
        .refPrefix = "PP-",
        .importKey = {Ref},
    };
    addFields(
        spec,
        {
            {.id = "ref", .type = FieldType::Text, .label = CW_TEXT("field", "No."), .maxLength = 20},
            {.id = "title", .type = FieldType::Localized, .label = CW_TEXT("field", "Policy"), .required = true},
            {.id = "covers",
             .type = FieldType::MultiChoice,
             .label = CW_TEXT("field", "Contract principles covered"),
             .choices = {{"outcome", CW_TEXT("choice", "Focus on outcomes")},
                         {"data", CW_TEXT("choice", "Open data")},
                         {"collaboration", CW_TEXT("choice", "Supplier collaboration")},
                         {"lock_in", CW_TEXT("choice", "Avoid lock-in")}}},
            {.id = "status",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "State"),
             .choices = {{"draft", CW_TEXT("choice", "Draft")},
                         {"consulted", CW_TEXT("choice", "In consultation")},
                         {"in_force", CW_TEXT("choice", "In force")},
                         {"superseded", CW_TEXT("choice", "Superseded")}}},
            {.id = "version", .type = FieldType::Text, .label = CW_TEXT("field", "Version"), .maxLength = 40},
            {.id = "valid_from",
             .type = FieldType::Date,
             .label = CW_TEXT("field", "In force from"),
             .requiredWhen = whenIs(Status, {"in_force"})},
            {.id = "change", .type = FieldType::LocalizedLong, .label = CW_TEXT("field", "What changed")},
            {.id = "clause",
             .type = FieldType::LocalizedLong,
             .label = CW_TEXT("field", "Clause to paste"),
             .inTable = false},
            {.id = "department",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Department", "in charge"),
             .target = "departments"},
            {.id = "published_on", .type = FieldType::Date, .label = CW_TEXT("field", "Published on")},
            {.id = "link", .type = FieldType::Link, .label = CW_TEXT("field", "Link"), .inTable = false},
            {.id = "decision",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Decision"),
             .target = "decisions",
             .inTable = false},
            {.id = "replaces",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Replaces"),
             .target = "procurement_policies",
             .inTable = false},
            {.id = "items",
             .type = FieldType::CatalogueItems,
             .label = CW_TEXT("field", "Framework items"),
             .inTable = false},
            {.id = "evidence",
             .type = FieldType::MultiReference,
             .label = CW_TEXT("field", "Evidence"),
             .target = "evidence",
             .inTable = false},
        });
    spec.rules.push_back(notItself(Replaces));
    return spec;
}

}  // namespace cw::model
