#include "model/registers/accepted_findings.h"

#include "model/registers/common.h"

namespace cw::model {

RegisterSpec AcceptedFindings::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Accepted findings"),
        .singular = CW_TEXT("register", "accepted finding", "one row"),
        .purpose =
            CW_TEXT("register",
                    "Findings the city knows and accepts for now, with the reason, by whom and until when. Accept "
                    "one where it is shown, in the list of findings."),
        .example =
            CW_TEXT("register", "Example: “B14.1.5 has no target” accepted until the port agreement is signed."),
        .fields = {},
        .titleField = Sentence,
        .keyFields = {Check, PlaceRegister, PlaceRecord},
        .importKey = {Check, PlaceRegister, PlaceRecord},
        .byProgram = true,
        .past = always,
    };
    addFields(
        spec,
        {
            {.id = "check",
             .type = FieldType::Text,
             .label = CW_TEXT("field", "Check"),
             .maxLength = 80,
             .required = true,
             .inTable = false,
             .byProgram = true},
            {.id = "place_register",
             .type = FieldType::Text,
             .label = CW_TEXT("field", "Register"),
             .help = CW_TEXT("field", "“framework” for a framework item, “project” for the project as a whole."),
             .maxLength = 60,
             .required = true,
             .inTable = false,
             .byProgram = true},
            {.id = "place_record",
             .type = FieldType::Text,
             .label = CW_TEXT("field", "Record"),
             .help = CW_TEXT(
                 "field",
                 "The record’s or the item’s id; “-” for none. Behind “/”: what tells several at one place apart."),
             .maxLength = 80,
             .required = true,
             .inTable = false,
             .byProgram = true},
            {.id = "sentence",
             .type = FieldType::Localized,
             .label = CW_TEXT("field", "Finding"),
             .maxLength = 2000,
             .required = true},
            {.id = "severity",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Severity when accepted"),
             .choices = {{"note", CW_TEXT("choice", "Note")},
                         {"attention", CW_TEXT("choice", "To do", "weight of a finding")},
                         {"bad", CW_TEXT("choice", "Severe", "weight of a finding")}},
             .required = true,
             .inTable = false},
            {.id = "reason", .type = FieldType::LocalizedLong, .label = CW_TEXT("field", "Reason"), .required = true},
            {.id = "accepted_by", .type = FieldType::Person, .label = CW_TEXT("field", "Accepted by")},
            {.id = "accepted_on", .type = FieldType::Date, .label = CW_TEXT("field", "Accepted on")},
            {.id = "until", .type = FieldType::Date, .label = CW_TEXT("field", "Until")},
            {.id = "decision",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Decision"),
             .target = "decisions",
             .inTable = false},
        });
    spec.internalRow = [](const Record&) { return true; };  // work inside the house
    return spec;
}

}  // namespace cw::model
