#include "model/registers/rounds.h"

#include "model/registers/common.h"

namespace cw::model {

RegisterSpec Rounds::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Assessment rounds"),
        .singular = CW_TEXT("register", "assessment round", "one row"),
        .purpose = CW_TEXT("register", "Dated assessments; comparing two of them shows what moved."),
        .example = CW_TEXT("register", "Example: Autumn 2026, standard depth, self-assessment with workshop."),
        .fields = {},
        .ordered = Position,
    };
    addFields(
        spec,
        {
            {.id = "title", .type = FieldType::Localized, .label = CW_TEXT("field", "Round"), .required = true},
            {.id = "depth",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Depth"),
             .help = CW_TEXT(
                 "field", "Quick rates 30 parts as wholes; Standard the items of chosen processes; Full all items."),
             .choices = {{"quick", CW_TEXT("choice", "Quick")},
                         {"standard", CW_TEXT("choice", "Standard")},
                         {"full", CW_TEXT("choice", "Full")}},
             .required = true},
            {.id = "date", .type = FieldType::Date, .label = CW_TEXT("field", "Date")},
            {.id = "how",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "How assessed"),
             .choices = {{"self", CW_TEXT("choice", "Self-assessment")},
                         {"workshop", CW_TEXT("choice", "Workshop")},
                         {"external", CW_TEXT("choice", "External assessment")}}},
            {.id = "status",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "State"),
             .choices = {{"open", CW_TEXT("choice", "Open", "assessment round")},
                         {"closed", CW_TEXT("choice", "Closed")}}},
            {.id = "scope",
             .type = FieldType::CatalogueItems,
             .label = CW_TEXT("field", "Parts in scope"),
             .help = CW_TEXT("field", "Standard depth: the sections and processes to rate; all when empty."),
             .inTable = false},
            {.id = "base",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Earlier round"),
             .target = "rounds",
             .inTable = false},
            {.id = "assessors",
             .type = FieldType::MultiReference,
             .label = CW_TEXT("field", "Assessors"),
             .help = CW_TEXT("field",
                             "For a round that several rate apart: each chooses who they are above the items, rates "
                             "unseen and hands in. Leave it empty when the ratings are agreed at one table."),
             .target = "people",
             .notPublic = true,
             .inTable = false},
            {.id = "note", .type = FieldType::LocalizedLong, .label = CW_TEXT("field", "Note"), .inTable = false},
            {.id = "position", .type = FieldType::Text, .label = CW_TEXT("field", "Order"), .inTable = false},
        });
    return spec;
}

}  // namespace cw::model
