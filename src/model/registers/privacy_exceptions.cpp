#include "model/registers/privacy_exceptions.h"

#include "model/registers/common.h"

namespace cw::model {

RegisterSpec PrivacyExceptions::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Privacy exceptions"),
        .singular = CW_TEXT("register", "privacy exception", "one row"),
        .purpose =
            CW_TEXT("register", "Departures from a privacy principle: why, on what basis, who reviews, until when."),
        .example = CW_TEXT("register", "Example: Address use for flood evacuation, until 30 November 2026."),
        .fields = {},
        .titleField = Title,
        .refField = Ref,
        .refPrefix = "PX-",
        .importKey = {Ref},
    };
    addFields(
        spec,
        {
            {.id = "ref", .type = FieldType::Text, .label = CW_TEXT("field", "No."), .maxLength = 20},
            {.id = "title", .type = FieldType::Localized, .label = CW_TEXT("field", "Exception"), .required = true},
            {.id = "services",
             .type = FieldType::MultiReference,
             .label = CW_TEXT("field", "Services"),
             .target = "services"},
            {.id = "items",
             .type = FieldType::CatalogueItems,
             .label = CW_TEXT("field", "Principles departed from"),
             .items = {.kinds = {"privacy-principle"}},
             .required = true},
            {.id = "status",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "State"),
             .choices = {{"requested", CW_TEXT("choice", "Requested")},
                         {"granted", CW_TEXT("choice", "Granted")},
                         {"refused", CW_TEXT("choice", "Refused")},
                         {"ended", CW_TEXT("choice", "Ended")}}},
            {.id = "reason", .type = FieldType::LocalizedLong, .label = CW_TEXT("field", "Reason")},
            {.id = "legal_basis", .type = FieldType::Localized, .label = CW_TEXT("field", "Legal basis and article")},
            {.id = "referred_to",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Referred to"),
             .choices = {{"legislature", CW_TEXT("choice", "National legislature")},
                         {"council", CW_TEXT("choice", "City council")},
                         {"committee", CW_TEXT("choice", "Committee")},
                         {"none", CW_TEXT("choice", "Not referred")}}},
            {.id = "approved_by", .type = FieldType::Person, .label = CW_TEXT("field", "Approved by")},
            {.id = "decision",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Decision"),
             .target = "decisions",
             .inTable = false},
            {.id = "reviewer",
             .type = FieldType::Person,
             .label = CW_TEXT("field", "Independent reviewer"),
             .help =
                 CW_TEXT("field", "Somebody outside the departments that use it, and not the one who approved it.")},
            {.id = "reviewer_body",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Reviewing body"),
             .target = "organisations"},
            {.id = "granted_on", .type = FieldType::Date, .label = CW_TEXT("field", "Granted on")},
            {.id = "valid_to",
             .type = FieldType::Date,
             .label = CW_TEXT("field", "Expires on"),
             .requiredWhen = whenIs(Status, {"granted"})},
            {.id = "reviewed_on", .type = FieldType::Date, .label = CW_TEXT("field", "Reviewed on")},
            {.id = "outcome",
             .type = FieldType::LocalizedLong,
             .label = CW_TEXT("field", "Review’s result"),
             .inTable = false},
            {.id = "evidence",
             .type = FieldType::MultiReference,
             .label = CW_TEXT("field", "Evidence"),
             .target = "evidence",
             .inTable = false},
        });
    spec.rules.push_back(endsAfter(GrantedOn, ValidTo));
    for (const int field : {ApprovedBy, Reviewer}) spec.fields[static_cast<std::size_t>(field)].past = true;
    return spec;
}

}  // namespace cw::model
