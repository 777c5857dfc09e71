#include "model/registers/organisations.h"

#include "model/registers/choices.h"
#include "model/registers/common.h"

namespace cw::model {

RegisterSpec Organisations::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Organisations"),
        .singular = CW_TEXT("register", "organisation", "one row"),
        .purpose = CW_TEXT("register", "Bodies outside the city government that the programme depends on or serves."),
        .example = CW_TEXT("register", "Example: Port Authority, owns the quay land and its sensor data."),
        .fields = {},
        .importKey = {Name},
    };
    addFields(
        spec,
        {
            {.id = "name", .type = FieldType::Localized, .label = CW_TEXT("field", "Organisation"), .required = true},
            {.id = "kind",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Kind"),
             .choices = {{"city_body", CW_TEXT("choice", "City body")},
                         {"central_government", CW_TEXT("choice", "Central government")},
                         {"other_city", CW_TEXT("choice", "Other city")},
                         {"state_enterprise", CW_TEXT("choice", "State enterprise")},
                         {"business", CW_TEXT("choice", "Business")},
                         {"academia", CW_TEXT("choice", "University or institute")},
                         {"association", CW_TEXT("choice", "Association")},
                         {"community", CW_TEXT("choice", "Community group")}}},
            {.id = "types",
             .type = FieldType::MultiChoice,
             .label = CW_TEXT("field", "Stakeholder types"),
             .help = CW_TEXT("field", "A body may stand in several; central government often stands in three."),
             .choices = stakeholderTypes()},
            {.id = "website", .type = FieldType::Link, .label = CW_TEXT("field", "Website")},
            {.id = "interest",
             .type = FieldType::LocalizedLong,
             .label = CW_TEXT("field", "What it gains or fears"),
             .inTable = false},
            {.id = "successor",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Successor"),
             .help = CW_TEXT("field", "Who takes over if this body leaves."),
             .target = "organisations",
             .inTable = false},
            {.id = "note", .type = FieldType::LocalizedLong, .label = CW_TEXT("field", "Note"), .inTable = false},
            {.id = "business_no",
             .type = FieldType::Text,
             .label = CW_TEXT("field", "Business no."),
             .maxLength = 8,
             .inTable = false},
            {.id = "sme",
             .type = FieldType::YesNo,
             .label = CW_TEXT("field", "Small or medium enterprise"),
             .inTable = false},
            {.id = "local",
             .type = FieldType::YesNo,
             .label = CW_TEXT("field", "Seated in the city"),
             .inTable = false},
        });
    return spec;
}

}  // namespace cw::model
