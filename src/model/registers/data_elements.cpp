#include "model/registers/data_elements.h"

#include "model/registers/choices.h"
#include "model/registers/common.h"

namespace cw::model {

RegisterSpec DataElements::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Data elements"),
        .singular = CW_TEXT("register", "data element", "one row"),
        .purpose = CW_TEXT("register", "Who owns each shared piece of data, and which system is its source."),
        .example = CW_TEXT(
            "register",
            "Example: Residence address: owner Civil Affairs, source household register, copies in five systems."),
        .fields = {},
        .titleField = Title,
        .importKey = {Title},
    };
    addFields(
        spec,
        {
            {.id = "title",
             .type = FieldType::Localized,
             .label = CW_TEXT("field", "Data element"),
             .required = true},
            {.id = "term",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Term", "word"),
             .target = "terms"},
            {.id = "definition",
             .type = FieldType::LocalizedLong,
             .label = CW_TEXT("field", "Definition"),
             .visibleWhen = [](const Record& element) { return !element.has(Term); },
             .inTable = false},
            {.id = "department",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Owning department"),
             .target = "departments"},
            {.id = "steward", .type = FieldType::Person, .label = CW_TEXT("field", "Steward"), .inTable = false},
            {.id = "source_asset",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Source of truth"),
             .target = "assets"},
            {.id = "source_organisation",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Source outside the city"),
             .target = "organisations",
             .inTable = false},
            {.id = "copies",
             .type = FieldType::MultiReference,
             .label = CW_TEXT("field", "Copies in"),
             .target = "assets"},
            {.id = "collected_by",
             .type = FieldType::MultiReference,
             .label = CW_TEXT("field", "Asked from people by"),
             .target = "services",
             .inTable = false},
            {.id = "classification",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Data class"),
             .choices = {{"public", CW_TEXT("choice", "Public")},
                         {"internal", CW_TEXT("choice", "Internal")},
                         {"personal", CW_TEXT("choice", "Personal")},
                         {"sensitive", CW_TEXT("choice", "Special-category")}}},
            {.id = "standard",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Standard"),
             .target = "standards",
             .inTable = false},
            {.id = "format", .type = FieldType::Text, .label = CW_TEXT("field", "Form"), .inTable = false},
            {.id = "update",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Updated"),
             .choices = updateFrequencies(),
             .inTable = false},
            {.id = "status",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "State"),
             .choices = {{"proposed", CW_TEXT("choice", "Proposed")},
                         {"agreed", CW_TEXT("choice", "Agreed")},
                         {"disputed", CW_TEXT("choice", "Disputed")}},
             .required = true,
             .defaultValue = Value{std::string("proposed")}},
            {.id = "note", .type = FieldType::LocalizedLong, .label = CW_TEXT("field", "Note"), .inTable = false},
        });
    return spec;
}

}  // namespace cw::model
