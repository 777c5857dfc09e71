#include "model/registers/evidence.h"

#include "model/registers/common.h"

namespace cw::model {

RegisterSpec Evidence::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Evidence"),
        .singular = CW_TEXT("register", "piece of evidence", "one row"),
        .purpose =
            CW_TEXT("register", "What proves a rating: documents, records, figures, with their place and date."),
        .example =
            CW_TEXT("register", "Example: Contract template 2026 with open-data clause, Secretariat, 3 March 2026."),
        .fields = {},
        .titleField = Title,
        .refField = Ref,
        .refPrefix = "E-",
        .importKey = {Ref},
    };
    addFields(
        spec,
        {
            {.id = "ref", .type = FieldType::Text, .label = CW_TEXT("field", "No."), .maxLength = 20},
            {.id = "title", .type = FieldType::Localized, .label = CW_TEXT("field", "Evidence"), .required = true},
            {.id = "kind",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Kind"),
             .choices = {{"document", CW_TEXT("choice", "Document")},
                         {"record", CW_TEXT("choice", "Record or minutes")},
                         {"data", CW_TEXT("choice", "Data or figures")},
                         {"web", CW_TEXT("choice", "Web page")},
                         {"interview", CW_TEXT("choice", "Interview")},
                         {"observation", CW_TEXT("choice", "Observation")}}},
            {.id = "dated", .type = FieldType::Date, .label = CW_TEXT("field", "Date")},
            {.id = "department",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Department"),
             .target = "departments"},
            {.id = "items", .type = FieldType::CatalogueItems, .label = CW_TEXT("field", "Framework items")},
            {.id = "link", .type = FieldType::Link, .label = CW_TEXT("field", "Link")},
            {.id = "file", .type = FieldType::Attachment, .label = CW_TEXT("field", "File"), .inTable = false},
            {.id = "confidentiality",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Confidentiality"),
             .choices = {{"public", CW_TEXT("choice", "Public")},
                         {"internal", CW_TEXT("choice", "Internal")},
                         {"confidential", CW_TEXT("choice", "Confidential")}},
             .inTable = false},
            {.id = "note", .type = FieldType::LocalizedLong, .label = CW_TEXT("field", "Note"), .inTable = false},
        });
    spec.internalRow = [](const Record& evidence) { return evidence.text(Confidentiality) == "confidential"; };
    spec.notPublicRow = [](const Record& evidence) { return evidence.text(Confidentiality) != "public"; };
    return spec;
}

}  // namespace cw::model
