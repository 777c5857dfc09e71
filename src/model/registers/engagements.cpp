#include "model/registers/engagements.h"

#include "model/registers/choices.h"
#include "model/registers/common.h"

namespace cw::model {

namespace {

std::vector<RuleBreak> notHeldWhilePlanned(const Record& engagement) {
    if (engagement.text(Engagements::Status) == "planned" && engagement.has(Engagements::Date))
        return {{Engagements::Date, CW_TEXT("rule",
                                            "A planned contact has no date of being held. Set the state to Held "
                                            "or clear the date.")}};
    return {};
}

}  // namespace

RegisterSpec Engagements::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Engagements"),
        .singular = CW_TEXT("register", "engagement", "one row"),
        .purpose = CW_TEXT("register", "Planned and held contacts with stakeholders, and what was said."),
        .example = CW_TEXT("register",
                           "Example: 3 December 2026, meeting with the Port Corporation about liability; planned, "
                           "Deputy Mayor Shen."),
        .fields = {},
        .titleField = Title,
        .owner = Stakeholder,
        .importKey = {Stakeholder, Title, Due},
        .past = whenIsNot(Status, {"planned"}),
    };
    addFields(
        spec,
        {
            {.id = "stakeholder",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Stakeholder"),
             .target = "stakeholders",
             .onRemove = OnRemove::PartOf,
             .required = true},
            {.id = "title", .type = FieldType::Localized, .label = CW_TEXT("field", "Subject"), .required = true},
            {.id = "kind",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Form", "of contact"),
             .choices = {{"meeting", CW_TEXT("choice", "Meeting")},
                         {"hearing", CW_TEXT("choice", "Public hearing")},
                         {"workshop", CW_TEXT("choice", "Workshop")},
                         {"interview", CW_TEXT("choice", "Interview")},
                         {"survey", CW_TEXT("choice", "Survey")},
                         {"visit", CW_TEXT("choice", "Site visit")},
                         {"phone", CW_TEXT("choice", "Telephone")},
                         {"letter", CW_TEXT("choice", "Letter")},
                         {"joint_work", CW_TEXT("choice", "Joint work")}}},
            {.id = "status",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "State"),
             .choices = contactStates()},
            {.id = "due",
             .type = FieldType::Date,
             .label = CW_TEXT("field", "Planned for"),
             .requiredWhen = whenIs(Status, {"planned"})},
            {.id = "date",
             .type = FieldType::Date,
             .label = CW_TEXT("field", "Held on"),
             .requiredWhen = whenIs(Status, {"held"})},
            {.id = "owner", .type = FieldType::Person, .label = CW_TEXT("field", "Who goes")},
            {.id = "initiatives",
             .type = FieldType::MultiReference,
             .label = CW_TEXT("field", "About"),
             .target = "initiatives",
             .inTable = false},
            {.id = "items",
             .type = FieldType::CatalogueItems,
             .label = CW_TEXT("field", "Framework items"),
             .inTable = false},
            {.id = "said",
             .type = FieldType::LocalizedLong,
             .label = CW_TEXT("field", "What they said"),
             .internal = true,
             .inTable = false},
            {.id = "stance",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Where they stood"),
             .choices = engagementLevels(),
             .internal = true},
            {.id = "outcome", .type = FieldType::LocalizedLong, .label = CW_TEXT("field", "Outcome", "of a contact")},
            {.id = "evidence",
             .type = FieldType::MultiReference,
             .label = CW_TEXT("field", "Evidence"),
             .target = "evidence",
             .inTable = false},
        });
    spec.rules.push_back(notHeldWhilePlanned);
    return spec;
}

}  // namespace cw::model
