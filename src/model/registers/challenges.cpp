#include "model/registers/challenges.h"

#include "model/registers/common.h"

namespace cw::model {

RegisterSpec Challenges::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Challenges and aspirations"),
        .singular = CW_TEXT("register", "challenge or aspiration", "one row"),
        .purpose = CW_TEXT("register", "What the city faces and what it hopes for, weighted, with the needs behind."),
        .example = CW_TEXT("register", "Example: Ageing old town: weight 5, Old Harbour, from need N-002."),
        .fields = {},
        .titleField = Title,
        .refField = Ref,
        .refPrefix = "CH-",
        .importKey = {Ref},
    };
    addFields(spec, {
                        {.id = "ref", .type = FieldType::Text, .label = CW_TEXT("field", "No."), .maxLength = 20},
                        {.id = "kind",
                         .type = FieldType::Choice,
                         .label = CW_TEXT("field", "Kind"),
                         .choices = {{"challenge", CW_TEXT("choice", "Challenge")},
                                     {"aspiration", CW_TEXT("choice", "Aspiration")}},
                         .required = true},
                        {.id = "title",
                         .type = FieldType::Localized,
                         .label = CW_TEXT("field", "Challenge or aspiration"),
                         .required = true},
                        {.id = "theme",
                         .type = FieldType::Choice,
                         .label = CW_TEXT("field", "Theme"),
                         .choices = {{"people", CW_TEXT("choice", "People and society")},
                                     {"budget", CW_TEXT("choice", "Public budget")},
                                     {"environment", CW_TEXT("choice", "Environment", "theme of a challenge")},
                                     {"economy", CW_TEXT("choice", "Economy", "theme of a challenge")},
                                     {"quality", CW_TEXT("choice", "Quality of life", "theme of a challenge")},
                                     {"community", CW_TEXT("choice", "Community")},
                                     {"other", CW_TEXT("choice", "Other")}}},
                        {.id = "detail",
                         .type = FieldType::LocalizedLong,
                         .label = CW_TEXT("field", "Facts and figures"),
                         .inTable = false},
                        {.id = "weight",
                         .type = FieldType::Integer,
                         .label = CW_TEXT("field", "Weight"),
                         .help = CW_TEXT("field", "1 small … 5 decisive."),
                         .min = 1,
                         .max = 5},
                        {.id = "districts",
                         .type = FieldType::MultiReference,
                         .label = CW_TEXT("field", "Districts"),
                         .target = "districts"},
                        {.id = "needs",
                         .type = FieldType::MultiReference,
                         .label = CW_TEXT("field", "Needs behind it"),
                         .target = "needs",
                         .inTable = false},
                        {.id = "items",
                         .type = FieldType::CatalogueItems,
                         .label = CW_TEXT("field", "Framework items"),
                         .inTable = false},
                        {.id = "status",
                         .type = FieldType::Choice,
                         .label = CW_TEXT("field", "State"),
                         .choices = {{"current", CW_TEXT("choice", "Current", "challenge")},
                                     {"passed", CW_TEXT("choice", "Passed", "challenge")}},
                         .defaultValue = std::string("current")},
                        {.id = "tags", .type = FieldType::Tags, .label = CW_TEXT("field", "Tags"), .inTable = false},
                    });
    return spec;
}

}  // namespace cw::model
