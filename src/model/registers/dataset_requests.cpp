#include "model/registers/dataset_requests.h"

#include "model/registers/common.h"

namespace cw::model {

bool DatasetRequests::isOpen(const Record& request) {
    const std::string& status = request.text(Status);
    return status == "open" || status == "in_progress";
}

RegisterSpec DatasetRequests::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Dataset requests"),
        .singular = CW_TEXT("register", "request", "one row"),
        .purpose = CW_TEXT("register", "Who asked for which data, when, for what, and what they were told."),
        .example = CW_TEXT(
            "register",
            "Example: Fishermen’s Association, wind and wave readings, 14 May 2026, to decide whether to put out."),
        .fields = {},
        .titleField = Title,
        .refField = Ref,
        .refPrefix = "RQ-",
        .importKey = {Ref},
    };
    addFields(
        spec,
        {
            {.id = "ref", .type = FieldType::Text, .label = CW_TEXT("field", "No."), .maxLength = 20},
            {.id = "title", .type = FieldType::Localized, .label = CW_TEXT("field", "Asked for"), .required = true},
            {.id = "dataset",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Dataset"),
             .target = "datasets"},
            {.id = "date", .type = FieldType::Date, .label = CW_TEXT("field", "Date"), .required = true},
            {.id = "organisation",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Asked by (body)"),
             .target = "organisations"},
            {.id = "asker",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Kind of asker"),
             .help = CW_TEXT("field", "Private persons stand here as residents, without a name."),
             .choices = {{"resident", CW_TEXT("choice", "Resident")},
                         {"business", CW_TEXT("choice", "Business")},
                         {"academia", CW_TEXT("choice", "University")},
                         {"community", CW_TEXT("choice", "Community group", "who asks for data")},
                         {"department", CW_TEXT("choice", "City department")},
                         {"media", CW_TEXT("choice", "Media")},
                         {"other", CW_TEXT("choice", "Other")}}},
            {.id = "voices",
             .type = FieldType::Integer,
             .label = CW_TEXT("field", "Times asked"),
             .help = CW_TEXT("field", "One row may stand for many askings, for example votes on a portal."),
             .min = 1,
             .max = 1000000,
             .defaultValue = Value{std::int64_t{1}}},
            {.id = "use_for", .type = FieldType::Localized, .label = CW_TEXT("field", "Use"), .inTable = false},
            {.id = "need",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Need"),
             .target = "needs",
             .inTable = false},
            {.id = "due", .type = FieldType::Date, .label = CW_TEXT("field", "Answer due")},
            {.id = "status",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "State"),
             .choices = {{"open", CW_TEXT("choice", "Open", "data request")},
                         {"in_progress", CW_TEXT("choice", "Being handled")},
                         {"provided", CW_TEXT("choice", "Provided")},
                         {"declined", CW_TEXT("choice", "Declined", "data request")}},
             .required = true,
             .defaultValue = Value{std::string("open")}},
            {.id = "answer",
             .type = FieldType::LocalizedLong,
             .label = CW_TEXT("field", "Answer given"),
             .inTable = false},
            {.id = "answered_on",
             .type = FieldType::Date,
             .label = CW_TEXT("field", "Answered on"),
             .inTable = false},
            {.id = "department",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Department"),
             .target = "departments"},
        });
    return spec;
}

}  // namespace cw::model
