#include "model/registers/check_thresholds.h"

#include "model/registers/common.h"

namespace cw::model {

RegisterSpec CheckThresholds::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Thresholds"),
        .singular = CW_TEXT("register", "threshold", "one row"),
        .purpose =
            CW_TEXT("register", "From when the checks speak up, where the city departs from the standard value."),
        .example = CW_TEXT("register", "Example: evidence is expected from level 2 on, not from 3."),
        .fields = {},
        .titleField = Name,
        .keyFields = {Name},
        .importKey = {Name},
    };
    addFields(
        spec,
        {
            {.id = "name",
             .type = FieldType::Text,
             .label = CW_TEXT("field", "Threshold"),
             .maxLength = 60,
             .required = true},
            {.id = "value", .type = FieldType::Real, .label = CW_TEXT("field", "Value"), .required = true},
            {.id = "note", .type = FieldType::LocalizedLong, .label = CW_TEXT("field", "Why"), .inTable = false},
        });
    return spec;
}

}  // namespace cw::model
