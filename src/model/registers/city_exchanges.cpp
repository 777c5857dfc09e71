#include "model/registers/city_exchanges.h"

#include "model/registers/choices.h"
#include "model/registers/common.h"

namespace cw::model {

RegisterSpec CityExchanges::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Exchanges with other cities"),
        .singular = CW_TEXT("register", "exchange", "one row"),
        .purpose = CW_TEXT("register", "What we learned from and gave to other cities, and where it was used."),
        .example =
            CW_TEXT("register",
                    "Example: Saltmere, October 2025: port data by agreement, adopted in the port data agreement."),
        .fields = {},
        .titleField = Title,
        .refField = Ref,
        .refPrefix = "X-",
        .importKey = {Ref},
    };
    addFields(spec,
              {
                  {.id = "ref", .type = FieldType::Text, .label = CW_TEXT("field", "No."), .maxLength = 20},
                  {.id = "title",
                   .type = FieldType::Localized,
                   .label = CW_TEXT("field", "Topic", "exchange"),
                   .required = true},
                  {.id = "organisation",
                   .type = FieldType::Reference,
                   .label = CW_TEXT("field", "City"),
                   .target = "organisations"},
                  {.id = "kind",
                   .type = FieldType::Choice,
                   .label = CW_TEXT("field", "Form", "of contact"),
                   .choices = {{"visit_out", CW_TEXT("choice", "Visit there")},
                               {"visit_in", CW_TEXT("choice", "Visit here")},
                               {"online", CW_TEXT("choice", "Online")},
                               {"network", CW_TEXT("choice", "Network or association")},
                               {"document", CW_TEXT("choice", "Documents", "exchanged")}}},
                  {.id = "status",
                   .type = FieldType::Choice,
                   .label = CW_TEXT("field", "State"),
                   .choices = contactStates()},
                  {.id = "date", .type = FieldType::Date, .label = CW_TEXT("field", "Date")},
                  {.id = "department",
                   .type = FieldType::Reference,
                   .label = CW_TEXT("field", "Department", "in charge"),
                   .target = "departments"},
                  {.id = "items",
                   .type = FieldType::CatalogueItems,
                   .label = CW_TEXT("field", "Framework items"),
                   .inTable = false},
                  {.id = "learned", .type = FieldType::LocalizedLong, .label = CW_TEXT("field", "What we learned")},
                  {.id = "shared",
                   .type = FieldType::LocalizedLong,
                   .label = CW_TEXT("field", "What we gave"),
                   .inTable = false},
                  {.id = "adopted",
                   .type = FieldType::MultiReference,
                   .label = CW_TEXT("field", "Adopted in"),
                   .target = "initiatives"},
                  {.id = "not_adopted",
                   .type = FieldType::LocalizedLong,
                   .label = CW_TEXT("field", "Why not adopted"),
                   .inTable = false},
                  {.id = "cost", .type = FieldType::Money, .label = CW_TEXT("field", "Cost"), .inTable = false},
                  {.id = "evidence",
                   .type = FieldType::MultiReference,
                   .label = CW_TEXT("field", "Evidence"),
                   .target = "evidence",
                   .inTable = false},
              });
    return spec;
}

}  // namespace cw::model
