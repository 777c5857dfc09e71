#include "model/registers/districts.h"

#include "model/registers/common.h"

namespace cw::model {

RegisterSpec Districts::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Districts"),
        .singular = CW_TEXT("register", "district", "one row"),
        .purpose = CW_TEXT(
            "register",
            "The city’s districts in official order, so that needs and initiatives can be told apart by place."),
        .example = CW_TEXT("register", "Example: Old Harbour District, 84,000 residents, 23 % aged 65 or over."),
        .fields = {},
        .ordered = Position,
    };
    addFields(
        spec,
        {
            {.id = "name", .type = FieldType::Localized, .label = CW_TEXT("field", "District"), .required = true},
            {.id = "code", .type = FieldType::Text, .label = CW_TEXT("field", "Code"), .maxLength = 20},
            {.id = "population",
             .type = FieldType::Integer,
             .label = CW_TEXT("field", "Population"),
             .min = 0,
             .max = 100000000,
             .unit = CW_TEXT("unit", "people")},
            {.id = "elderly_share",
             .type = FieldType::Percent,
             .label = CW_TEXT("field", "Aged 65 or over"),
             .min = 0,
             .max = 10000},
            {.id = "area",
             .type = FieldType::Real,
             .label = CW_TEXT("field", "Area"),
             .min = 0,
             .max = 100000,
             .unit = CW_TEXT("unit", "km²")},
            {.id = "note", .type = FieldType::LocalizedLong, .label = CW_TEXT("field", "Note"), .inTable = false},
            {.id = "position", .type = FieldType::Text, .label = CW_TEXT("field", "Order"), .inTable = false},
            {.id = "offline_elderly",
             .type = FieldType::Percent,
             .label = CW_TEXT("field", "Aged 65+ who use no online service"),
             .min = 0,
             .max = 10000,
             .inTable = false},
            {.id = "offline_other",
             .type = FieldType::Percent,
             .label = CW_TEXT("field", "Others who use no online service"),
             .min = 0,
             .max = 10000,
             .inTable = false},
            {.id = "offline_on",
             .type = FieldType::Date,
             .label = CW_TEXT("field", "Measured on", "online use"),
             .inTable = false},
        });
    return spec;
}

}  // namespace cw::model
