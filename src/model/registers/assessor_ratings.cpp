#include "model/registers/assessor_ratings.h"

#include "model/registers/choices.h"
#include "model/registers/common.h"

namespace cw::model {

namespace {

std::vector<RuleBreak> levelOrNotApplicable(const Record& rating) {
    if (rating.has(AssessorRatings::Level) && rating.yes(AssessorRatings::NotApplicable))
        return {{AssessorRatings::Level,
                 CW_TEXT("rule", "An item is either rated or not applicable. Clear one of the two.")}};
    return {};
}

std::vector<RuleBreak> reasonForNotApplicable(const Record& rating) {
    if (rating.yes(AssessorRatings::NotApplicable) && !rating.has(AssessorRatings::Reason))
        return {{AssessorRatings::Reason, CW_TEXT("rule", "“Not applicable” needs a reason.")}};
    return {};
}

}  // namespace

RegisterSpec AssessorRatings::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Ratings by assessor"),
        .singular = CW_TEXT("register", "assessor rating", "one row"),
        .purpose = CW_TEXT("register",
                           "Each assessor’s own rating, made without seeing the others’, before they reconcile."),
        .example = CW_TEXT("register", "Example: B5.2.2: Ni 3, Li 1, reconciled at 2."),
        .fields = {},
        .titleField = Item,
        .owner = Round,
        .keyFields = {Round, Item, Assessor},
        .importKey = {Round, Item, Assessor},
        .past = always,
    };
    addFields(
        spec,
        {
            {.id = "round",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Round"),
             .target = "rounds",
             .onRemove = OnRemove::PartOf,
             .required = true},
            {.id = "item", .type = FieldType::CatalogueItem, .label = CW_TEXT("field", "Item"), .required = true},
            {.id = "assessor",
             .type = FieldType::Person,
             .label = CW_TEXT("field", "Assessor"),
             .onRemove = OnRemove::Restrict,
             .required = true},
            {.id = "level", .type = FieldType::Integer, .label = CW_TEXT("field", "Level"), .min = 0, .max = 5},
            {.id = "not_applicable",
             .type = FieldType::YesNo,
             .label = CW_TEXT("field", "Not applicable"),
             .inTable = false},
            {.id = "reason",
             .type = FieldType::LongText,
             .label = CW_TEXT("field", "Reason"),
             .notPublic = true,
             .inTable = false},
            {.id = "confidence",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Confidence"),
             .choices = confidenceLevels(),
             .inTable = false},
            {.id = "note", .type = FieldType::LocalizedLong, .label = CW_TEXT("field", "Note"), .inTable = false},
            {.id = "evidence",
             .type = FieldType::MultiReference,
             .label = CW_TEXT("field", "Evidence"),
             .target = "evidence",
             .inTable = false},
            {.id = "rated_on", .type = FieldType::Date, .label = CW_TEXT("field", "Rated on"), .inTable = false},
            {.id = "handed_in",
             .type = FieldType::YesNo,
             .label = CW_TEXT("field", "Handed in"),
             .defaultValue = Value{false}},
        });
    spec.rules.push_back(levelOrNotApplicable);
    spec.rules.push_back(reasonForNotApplicable);
    spec.internalRow = [](const Record& rating) { return !rating.yes(HandedIn); };
    return spec;
}

}  // namespace cw::model
