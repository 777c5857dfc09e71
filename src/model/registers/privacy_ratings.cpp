#include "model/registers/privacy_ratings.h"

#include "model/registers/common.h"
#include "model/registers/services.h"

namespace cw::model {

RegisterSpec PrivacyRatings::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Privacy ratings"),
        .singular = CW_TEXT("register", "privacy rating", "one row"),
        .purpose = CW_TEXT("register", "How each service keeps the nine principles of identity and privacy."),
        .example = CW_TEXT("register", "Example: City account – copies on request: partly, 26 days on average."),
        .fields = {},
        .titleField = Item,
        .axes = {Service, Item},
        .cell = Rating,
        .axisWhen = {[](const Record& service) { return service.yes(Services::PersonalData); }, {}},
        .keyFields = {Service, Item},
        .importKey = {Service, Item},
    };
    addFields(
        spec,
        {
            {.id = "service",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Service"),
             .target = "services",
             .onRemove = OnRemove::PartOf,
             .required = true},
            {.id = "item",
             .type = FieldType::CatalogueItem,
             .label = CW_TEXT("field", "Principle", "privacy"),
             .items = {.kinds = {"privacy-principle"}},
             .required = true},
            {.id = "rating",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Rating"),
             .choices =
                 {{"met", CW_TEXT("choice", "Met", "privacy rating"), CW_TEXT("letter", "M", "privacy rating")},
                  {"partly", CW_TEXT("choice", "Partly", "privacy rating"), CW_TEXT("letter", "P", "privacy rating")},
                  {"not_met", CW_TEXT("choice", "Not met", "privacy rating"),
                   CW_TEXT("letter", "N", "privacy rating")},
                  {"not_applicable", CW_TEXT("choice", "Not applicable"), CW_TEXT("letter", "–", "privacy rating")}},
             .required = true},
            {.id = "judged_by",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Judged by"),
             .help = CW_TEXT("field",
                             "By consent only where consent is the legal basis; city duties rest on notice, "
                             "necessity and choice."),
             .choices = {{"consent", CW_TEXT("choice", "Consent")},
                         {"notice", CW_TEXT("choice", "Notice, necessity and choice")}},
             .visibleWhen = whenIs(Item, {"B11.3.1"})},
            {.id = "reason",
             .type = FieldType::LocalizedLong,
             .label = CW_TEXT("field", "Reason"),
             .requiredWhen = whenIs(Rating, {"not_applicable"})},
            {.id = "assessed_on",
             .type = FieldType::Date,
             .label = CW_TEXT("field", "Assessed on"),
             .inTable = false},
            {.id = "assessor", .type = FieldType::Person, .label = CW_TEXT("field", "Assessor"), .inTable = false},
            {.id = "evidence",
             .type = FieldType::MultiReference,
             .label = CW_TEXT("field", "Evidence"),
             .target = "evidence",
             .inTable = false},
        });
    spec.fields[Assessor].past = true;
    return spec;
}

}  // namespace cw::model
