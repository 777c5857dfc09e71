#include "model/registers/principle_refusals.h"

#include "model/registers/common.h"

namespace cw::model {

RegisterSpec PrincipleRefusals::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Principle refusals"),
        .singular = CW_TEXT("register", "refusal", "one row"),
        .purpose = CW_TEXT("register",
                           "Spending the city declined because of a principle: the proof that principles decide."),
        .example = CW_TEXT("register", "Example: Information totems: NT$27 million not spent, A.2.2, January 2026."),
        .fields = {},
        .titleField = Title,
        .refField = Ref,
        .refPrefix = "RF-",
        .importKey = {Ref},
        .past = always,
    };
    addFields(
        spec,
        {
            {.id = "ref", .type = FieldType::Text, .label = CW_TEXT("field", "No."), .maxLength = 20},
            {.id = "title",
             .type = FieldType::Localized,
             .label = CW_TEXT("field", "What was not done"),
             .required = true},
            {.id = "items",
             .type = FieldType::CatalogueItems,
             .label = CW_TEXT("field", "Because of"),
             .items = {.kinds = {"principle"}}},
            {.id = "decision",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Decision"),
             .target = "decisions"},
            {.id = "date", .type = FieldType::Date, .label = CW_TEXT("field", "Date")},
            {.id = "asked_by",
             .type = FieldType::Localized,
             .label = CW_TEXT("field", "Who wanted it"),
             .inTable = false},
            {.id = "amount", .type = FieldType::Money, .label = CW_TEXT("field", "Money not spent"), .min = 0},
            {.id = "instead",
             .type = FieldType::LocalizedLong,
             .label = CW_TEXT("field", "What was done instead"),
             .inTable = false},
            {.id = "initiatives",
             .type = FieldType::MultiReference,
             .label = CW_TEXT("field", "Initiatives stopped or changed"),
             .target = "initiatives",
             .inTable = false},
            {.id = "note", .type = FieldType::LocalizedLong, .label = CW_TEXT("field", "Note"), .inTable = false},
        });
    return spec;
}

}  // namespace cw::model
