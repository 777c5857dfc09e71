#include "model/registers/measure_readings.h"

#include "model/registers/common.h"

namespace cw::model {

RegisterSpec MeasureReadings::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Readings"),
        .singular = CW_TEXT("register", "reading", "one row"),
        .purpose = CW_TEXT("register", "What was measured, and when."),
        .example = CW_TEXT("register", "Example: 31 August 2026: 38 minutes, 143 parents, final."),
        .fields = {},
        .titleField = Date,
        .owner = Measure,
        .importKey = {Measure, Date},
    };
    addFields(spec,
              {
                  {.id = "measure",
                   .type = FieldType::Reference,
                   .label = CW_TEXT("field", "Measure"),
                   .target = "measures",
                   .onRemove = OnRemove::PartOf,
                   .required = true},
                  {.id = "date", .type = FieldType::Date, .label = CW_TEXT("field", "Measured on"), .required = true},
                  {.id = "value", .type = FieldType::Real, .label = CW_TEXT("field", "Value"), .required = true},
                  {.id = "quality",
                   .type = FieldType::Choice,
                   .label = CW_TEXT("field", "Data quality"),
                   .choices = {{"final", CW_TEXT("choice", "Final")},
                               {"provisional", CW_TEXT("choice", "Provisional")},
                               {"estimate", CW_TEXT("choice", "Estimate", "quality of a reading")}},
                   .defaultValue = std::string("final")},
                  {.id = "note",
                   .type = FieldType::Localized,
                   .label = CW_TEXT("field", "Note"),
                   .help = CW_TEXT("field", "Sample size, change of method.")},
                  {.id = "evidence",
                   .type = FieldType::Reference,
                   .label = CW_TEXT("field", "Evidence"),
                   .target = "evidence",
                   .inTable = false},
              });
    return spec;
}

}  // namespace cw::model
