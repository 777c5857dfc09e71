#include "model/registers/procurement_thresholds.h"

#include "model/registers/common.h"

namespace cw::model {

RegisterSpec ProcurementThresholds::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Procurement thresholds"),
        .singular = CW_TEXT("register", "procurement threshold", "one row"),
        .purpose = CW_TEXT(
            "register", "Amounts that decide the procedure, by kind and date; kept by the city, not by the program."),
        .example =
            CW_TEXT("register", "Example: Publication amount, all kinds, NT$1.5 million, from 1 January 2023."),
        .fields = {},
        .titleField = Threshold,
        .importKey = {Threshold, Kind, ValidFrom},
    };
    addFields(spec,
              {
                  {.id = "threshold",
                   .type = FieldType::Choice,
                   .label = CW_TEXT("field", "Threshold"),
                   .choices = {{"small", CW_TEXT("choice", "Small purchase")},
                               {"notice", CW_TEXT("choice", "Publication amount")},
                               {"inspection", CW_TEXT("choice", "Inspection amount")},
                               {"large", CW_TEXT("choice", "Large purchase")}},
                   .required = true},
                  {.id = "kind",
                   .type = FieldType::Choice,
                   .label = CW_TEXT("field", "Kind", "contract"),
                   .choices = {{"any", CW_TEXT("choice", "All kinds")},
                               {"works", CW_TEXT("choice", "Works", "contract")},
                               {"goods", CW_TEXT("choice", "Goods", "contract")},
                               {"services", CW_TEXT("choice", "Services", "contract")}},
                   .required = true},
                  {.id = "amount", .type = FieldType::Money, .label = CW_TEXT("field", "Amount"), .required = true},
                  {.id = "valid_from",
                   .type = FieldType::Date,
                   .label = CW_TEXT("field", "From", "validity"),
                   .required = true},
                  {.id = "valid_to", .type = FieldType::Date, .label = CW_TEXT("field", "To", "validity")},
                  {.id = "source", .type = FieldType::Localized, .label = CW_TEXT("field", "Source", "law")},
                  {.id = "checked_on",
                   .type = FieldType::Date,
                   .label = CW_TEXT("field", "Checked on"),
                   .help = CW_TEXT("field", "When somebody last compared the amount with the law.")},
              });
    spec.rules.push_back(endsAfter(ValidFrom, ValidTo));
    return spec;
}

}  // namespace cw::model
