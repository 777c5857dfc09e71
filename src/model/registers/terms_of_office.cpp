#include "model/registers/terms_of_office.h"

#include "model/registers/common.h"

namespace cw::model {

RegisterSpec TermsOfOffice::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Terms of office"),
        .singular = CW_TEXT("register", "term of office", "one row"),
        .purpose =
            CW_TEXT("register", "The mayor’s terms: plans, budgets and council sessions are read against them."),
        .example = CW_TEXT("register", "Example: fifth term, from 25 December 2022 to 25 December 2026."),
        .fields = {},
    };
    addFields(
        spec,
        {
            {.id = "title", .type = FieldType::Localized, .label = CW_TEXT("field", "Term"), .required = true},
            {.id = "mayor", .type = FieldType::Text, .label = CW_TEXT("field", "Mayor")},
            {.id = "starts", .type = FieldType::Date, .label = CW_TEXT("field", "From"), .required = true},
            {.id = "ends", .type = FieldType::Date, .label = CW_TEXT("field", "To"), .required = true},
            {.id = "note", .type = FieldType::LocalizedLong, .label = CW_TEXT("field", "Note"), .inTable = false},
        });
    spec.rules.push_back(endsAfter(Starts, Ends));
    return spec;
}

}  // namespace cw::model
