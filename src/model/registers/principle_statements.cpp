#include "model/registers/principle_statements.h"

#include "model/registers/choices.h"
#include "model/registers/common.h"

namespace cw::model {

RegisterSpec PrincipleStatements::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Principle statements"),
        .singular = CW_TEXT("register", "statement", "one row"),
        .purpose =
            CW_TEXT("register", "What each principle means in this city, in its own words, one row a version."),
        .example = CW_TEXT(
            "register",
            "Example: A.4.2, version 1: City data are open unless a reason is published; adopted 18 December 2025."),
        .fields = {},
        .titleField = Title,
        .importKey = {Item, Version},
    };
    addFields(spec, {
                        {.id = "item",
                         .type = FieldType::CatalogueItem,
                         .label = CW_TEXT("field", "Principle"),
                         .items = {.kinds = {"principle"}},
                         .required = true,
                         .group = CW_TEXT("group", "What")},
                        {.id = "version",
                         .type = FieldType::Integer,
                         .label = CW_TEXT("field", "Version"),
                         .min = 1,
                         .max = 999,
                         .required = true,
                         .group = CW_TEXT("group", "What")},
                        {.id = "title",
                         .type = FieldType::Localized,
                         .label = CW_TEXT("field", "In one line"),
                         .help = CW_TEXT("field", "So that a department head can quote it."),
                         .maxLength = 80,
                         .required = true,
                         .group = CW_TEXT("group", "What")},
                        {.id = "text",
                         .type = FieldType::LocalizedLong,
                         .label = CW_TEXT("field", "Statement"),
                         .maxLength = 2000,
                         .group = CW_TEXT("group", "What"),
                         .inTable = false},
                        {.id = "not_meant",
                         .type = FieldType::LocalizedLong,
                         .label = CW_TEXT("field", "What it does not mean"),
                         .help = CW_TEXT("field", "Where we would say no because of it."),
                         .group = CW_TEXT("group", "What"),
                         .inTable = false},
                        {.id = "status",
                         .type = FieldType::Choice,
                         .label = CW_TEXT("field", "State"),
                         .choices = statementStates(),
                         .defaultValue = std::string("draft"),
                         .group = CW_TEXT("group", "State")},
                        {.id = "date",
                         .type = FieldType::Date,
                         .label = CW_TEXT("field", "Date of this state"),
                         .requiredWhen = whenOneOf(Status, {"adopted"}),
                         .group = CW_TEXT("group", "State")},
                        {.id = "decision",
                         .type = FieldType::Reference,
                         .label = CW_TEXT("field", "Decision"),
                         .target = "decisions",
                         .group = CW_TEXT("group", "State")},
                        {.id = "evidence",
                         .type = FieldType::MultiReference,
                         .label = CW_TEXT("field", "Evidence"),
                         .target = "evidence",
                         .group = CW_TEXT("group", "State"),
                         .inTable = false},
                        {.id = "note",
                         .type = FieldType::LocalizedLong,
                         .label = CW_TEXT("field", "Note"),
                         .group = CW_TEXT("group", "State"),
                         .inTable = false},
                    });
    return spec;
}

bool hasLeftDraft(const Record& statement) {
    return statement.has(PrincipleStatements::Status) && statement.text(PrincipleStatements::Status) != "draft";
}

}  // namespace cw::model
