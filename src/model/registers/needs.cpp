#include "model/registers/needs.h"

#include "model/registers/common.h"

namespace cw::model {

RegisterSpec Needs::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Needs and voices"),
        .singular = CW_TEXT("register", "need", "one row"),
        .purpose = CW_TEXT(
            "register",
            "What residents and businesses need, with the source: everything else in the plan answers to these."),
        .example = CW_TEXT(
            "register",
            "Example: “Registering a newborn takes three counters and half a day off work.” Survey, March 2026."),
        .fields = {},
        .titleField = Title,
        .refField = Ref,
        .refPrefix = "N-",
        .importKey = {Ref},
    };
    addFields(
        spec,
        {
            {.id = "ref", .type = FieldType::Text, .label = CW_TEXT("field", "No."), .maxLength = 20},
            {.id = "title",
             .type = FieldType::Localized,
             .label = CW_TEXT("field", "Need"),
             .help = CW_TEXT("field", "In the words of those who have it."),
             .required = true},
            {.id = "detail", .type = FieldType::LocalizedLong, .label = CW_TEXT("field", "Detail"), .inTable = false},
            {.id = "source",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Source"),
             .choices = {{"survey", CW_TEXT("choice", "Survey")},
                         {"hotline", CW_TEXT("choice", "Hotline")},
                         {"hearing", CW_TEXT("choice", "Public hearing")},
                         {"petition", CW_TEXT("choice", "Petition")},
                         {"workshop", CW_TEXT("choice", "Workshop")},
                         {"data", CW_TEXT("choice", "Data")}}},
            {.id = "date", .type = FieldType::Date, .label = CW_TEXT("field", "Date")},
            {.id = "segment",
             .type = FieldType::Localized,
             .label = CW_TEXT("field", "Who has it"),
             .help = CW_TEXT("field", "For example: families with infants, fishing boats, shops in the old town.")},
            {.id = "districts",
             .type = FieldType::MultiReference,
             .label = CW_TEXT("field", "Districts"),
             .target = "districts",
             .inTable = false},
            {.id = "weight",
             .type = FieldType::Integer,
             .label = CW_TEXT("field", "Weight"),
             .help = CW_TEXT("field", "1 small … 5 decisive."),
             .min = 1,
             .max = 5},
            {.id = "voices",
             .type = FieldType::Integer,
             .label = CW_TEXT("field", "Voices"),
             .help = CW_TEXT("field", "How many people said so or are affected."),
             .min = 0,
             .max = 100000000,
             .unit = CW_TEXT("unit", "people")},
            {.id = "items",
             .type = FieldType::CatalogueItems,
             .label = CW_TEXT("field", "Framework items"),
             .inTable = false},
            {.id = "status",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "State"),
             .choices = {{"open", CW_TEXT("choice", "Open", "need")},
                         {"taken_up", CW_TEXT("choice", "Taken up")},
                         {"answered", CW_TEXT("choice", "Answered")},
                         {"declined", CW_TEXT("choice", "Declined")}}},
            {.id = "answer",
             .type = FieldType::LocalizedLong,
             .label = CW_TEXT("field", "Answer given"),
             .inTable = false},
            {.id = "tags", .type = FieldType::Tags, .label = CW_TEXT("field", "Tags"), .inTable = false},
            {.id = "segments",
             .type = FieldType::MultiReference,
             .label = CW_TEXT("field", "Segments"),
             .target = "segments",
             .inTable = false},
        });
    return spec;
}

}  // namespace cw::model
