#include "model/registers/decisions.h"

#include "model/registers/common.h"

namespace cw::model {

RegisterSpec Decisions::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Decisions"),
        .singular = CW_TEXT("register", "decision", "one row"),
        .purpose = CW_TEXT("register", "What was decided, why, by whom, and when it is looked at again."),
        .example =
            CW_TEXT("register",
                    "Example: Street-light contract is not renewed as it is; reason: lock-in; review in June 2027."),
        .fields = {},
        .titleField = Title,
        .refField = Ref,
        .refPrefix = "D-",
        .importKey = {Ref},
        .past = whenIsNot(Status, {"proposed"}),
    };
    addFields(
        spec,
        {
            {.id = "ref", .type = FieldType::Text, .label = CW_TEXT("field", "No."), .maxLength = 20},
            {.id = "title", .type = FieldType::Localized, .label = CW_TEXT("field", "Decision"), .required = true},
            {.id = "status",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "State"),
             .choices = {{"proposed", CW_TEXT("choice", "Proposed")},
                         {"accepted", CW_TEXT("choice", "Accepted")},
                         {"rejected", CW_TEXT("choice", "Rejected")},
                         {"superseded", CW_TEXT("choice", "Superseded")}}},
            {.id = "decided_on", .type = FieldType::Date, .label = CW_TEXT("field", "Decided on")},
            {.id = "due", .type = FieldType::Date, .label = CW_TEXT("field", "To be decided by")},
            {.id = "review_on", .type = FieldType::Date, .label = CW_TEXT("field", "Review on")},
            {.id = "context",
             .type = FieldType::LocalizedLong,
             .label = CW_TEXT("field", "Context"),
             .inTable = false},
            {.id = "options",
             .type = FieldType::LocalizedLong,
             .label = CW_TEXT("field", "Options considered"),
             .inTable = false},
            {.id = "chosen", .type = FieldType::LocalizedLong, .label = CW_TEXT("field", "Choice"), .inTable = false},
            {.id = "reason", .type = FieldType::LocalizedLong, .label = CW_TEXT("field", "Reason"), .inTable = false},
            {.id = "consequences",
             .type = FieldType::LocalizedLong,
             .label = CW_TEXT("field", "Consequences"),
             .inTable = false},
            {.id = "makers",
             .type = FieldType::MultiReference,
             .label = CW_TEXT("field", "Decided by"),
             .target = "people"},
            {.id = "consulted",
             .type = FieldType::LocalizedLong,
             .label = CW_TEXT("field", "Consulted"),
             .inTable = false},
            {.id = "principles",
             .type = FieldType::CatalogueItems,
             .label = CW_TEXT("field", "Principles cited"),
             .inTable = false},
            {.id = "items",
             .type = FieldType::CatalogueItems,
             .label = CW_TEXT("field", "Framework items"),
             .inTable = false},
            {.id = "initiatives",
             .type = FieldType::MultiReference,
             .label = CW_TEXT("field", "Initiatives"),
             .target = "initiatives",
             .inTable = false},
            {.id = "superseded_by",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Superseded by"),
             .target = "decisions",
             .inTable = false},
            {.id = "drivers",
             .type = FieldType::LocalizedLong,
             .label = CW_TEXT("field", "What it turns on"),
             .inTable = false},
            {.id = "informed",
             .type = FieldType::LocalizedLong,
             .label = CW_TEXT("field", "Informed"),
             .inTable = false},
            {.id = "confirmation",
             .type = FieldType::LocalizedLong,
             .label = CW_TEXT("field", "How we see that it is followed"),
             .inTable = false},
        });
    spec.notPublicRow = [](const Record& decision) {
        return !decision.has(Status) || decision.text(Status) == "proposed";
    };
    return spec;
}

}  // namespace cw::model
