#include "model/registers/answers.h"

#include "model/registers/choices.h"
#include "model/registers/common.h"

namespace cw::model {

namespace {

std::vector<RuleBreak> levelOrNotApplicable(const Record& answer) {
    if (answer.has(Answers::Level) && answer.yes(Answers::NotApplicable))
        return {
            {Answers::Level, CW_TEXT("rule", "An item is either rated or not applicable. Clear one of the two.")}};
    return {};
}

std::vector<RuleBreak> reasonForNotApplicable(const Record& answer) {
    if (answer.yes(Answers::NotApplicable) && !answer.has(Answers::Reason))
        return {{Answers::Reason, CW_TEXT("rule", "“Not applicable” needs a reason.")}};
    return {};
}

}  // namespace

RegisterSpec Answers::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Ratings"),
        .singular = CW_TEXT("register", "rating", "one row"),
        .purpose = CW_TEXT("register", "One answer per item and round: level now, target, evidence, confidence."),
        .example = CW_TEXT("register", "Example: B5.2.4, level 1, target 4 by the end of 2027, confidence medium."),
        .fields = {},
        .titleField = Item,
        .owner = Round,
        .keyFields = {Round, Item},
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
            {.id = "level",
             .type = FieldType::Integer,
             .label = CW_TEXT("field", "Level"),
             .min = 0,
             .max = 5,
             .group = CW_TEXT("group", "Rating")},
            {.id = "not_applicable",
             .type = FieldType::YesNo,
             .label = CW_TEXT("field", "Not applicable"),
             .group = CW_TEXT("group", "Rating")},
            {.id = "reason",
             .type = FieldType::LocalizedLong,
             .label = CW_TEXT("field", "Reason"),
             .help = CW_TEXT("field", "Why the item does not apply, or why the derived level is overridden."),
             .notPublic = true,
             .group = CW_TEXT("group", "Rating"),
             .inTable = false},
            {.id = "confidence",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Confidence"),
             .choices = confidenceLevels(),
             .group = CW_TEXT("group", "Rating")},
            {.id = "note",
             .type = FieldType::LocalizedLong,
             .label = CW_TEXT("field", "Note"),
             .group = CW_TEXT("group", "Rating"),
             .inTable = false},
            {.id = "evidence",
             .type = FieldType::MultiReference,
             .label = CW_TEXT("field", "Evidence"),
             .target = "evidence",
             .group = CW_TEXT("group", "Rating"),
             .inTable = false},
            {.id = "target",
             .type = FieldType::Integer,
             .label = CW_TEXT("field", "Target"),
             .min = 0,
             .max = 5,
             .group = CW_TEXT("group", "Target")},
            {.id = "target_date",
             .type = FieldType::Date,
             .label = CW_TEXT("field", "Target date"),
             .group = CW_TEXT("group", "Target")},
            {.id = "assessor",
             .type = FieldType::Person,
             .label = CW_TEXT("field", "Assessor"),
             .group = CW_TEXT("group", "Review"),
             .inTable = false},
            {.id = "assessed_on",
             .type = FieldType::Date,
             .label = CW_TEXT("field", "Assessed on"),
             .group = CW_TEXT("group", "Review"),
             .inTable = false},
            {.id = "marked",
             .type = FieldType::YesNo,
             .label = CW_TEXT("field", "Marked for review"),
             .group = CW_TEXT("group", "Review")},
            {.id = "reviewed_by",
             .type = FieldType::Person,
             .label = CW_TEXT("field", "Reviewed by"),
             .group = CW_TEXT("group", "Review"),
             .inTable = false},
            {.id = "reviewed_on",
             .type = FieldType::Date,
             .label = CW_TEXT("field", "Reviewed on"),
             .group = CW_TEXT("group", "Review"),
             .inTable = false},
        });
    spec.rules.push_back(levelOrNotApplicable);
    spec.rules.push_back(reasonForNotApplicable);
    for (const int field : {Assessor, ReviewedBy}) spec.fields[static_cast<std::size_t>(field)].past = true;
    return spec;
}

}  // namespace cw::model
