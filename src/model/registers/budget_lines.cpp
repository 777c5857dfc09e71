#include "model/registers/budget_lines.h"

#include "model/registers/choices.h"
#include "model/registers/common.h"

namespace cw::model {

RegisterSpec BudgetLines::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Budget lines"),
        .singular = CW_TEXT("register", "budget line", "one row"),
        .purpose = CW_TEXT("register", "Money by fiscal year and department, and whether it is shared."),
        .example = CW_TEXT("register",
                           "Example: Fiscal year 2027, Public Works, lamp control, capital NT$142 million, fund, "
                           "preliminary review."),
        .fields = {},
        .importKey = {FiscalYear, Department, Initiative, Kind, Title},
    };
    addFields(
        spec,
        {
            {.id = "title", .type = FieldType::Localized, .label = CW_TEXT("field", "Budget line"), .required = true},
            {.id = "fiscal_year",
             .type = FieldType::Integer,
             .label = CW_TEXT("field", "Fiscal year"),
             .min = 1990,
             .max = 2200,
             .year = true,
             .required = true},
            {.id = "department",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Department"),
             .target = "departments"},
            {.id = "initiative",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Initiative"),
             .target = "initiatives"},
            {.id = "service",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Service"),
             .target = "services",
             .inTable = false},
            {.id = "kind",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Account"),
             .choices = {{"capital", CW_TEXT("choice", "Capital")},
                         {"current", CW_TEXT("choice", "Current", "budget")}},
             .required = true},
            {.id = "amount",
             .type = FieldType::Money,
             .label = CW_TEXT("field", "Amount"),
             .min = 0,
             .required = true},
            {.id = "source",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Source of funds"),
             .choices = budgetSources()},
            {.id = "status",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Budget state"),
             .choices = budgetStates()},
            {.id = "shared",
             .type = FieldType::YesNo,
             .label = CW_TEXT("field", "Shared budget"),
             .help = CW_TEXT("field", "Two or more departments decide on it together.")},
            {.id = "partners",
             .type = FieldType::MultiReference,
             .label = CW_TEXT("field", "Shared with"),
             .target = "departments",
             .visibleWhen = whenYes(Shared),
             .inTable = false},
            {.id = "spent", .type = FieldType::Money, .label = CW_TEXT("field", "Spent so far"), .inTable = false},
            {.id = "note", .type = FieldType::LocalizedLong, .label = CW_TEXT("field", "Note"), .inTable = false},
        });
    return spec;
}

}  // namespace cw::model
