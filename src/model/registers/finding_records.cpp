#include "model/registers/finding_records.h"

#include <algorithm>
#include <initializer_list>

#include "model/registers/common.h"

namespace cw::model {

namespace {

bool isOneOf(const std::string& text, std::initializer_list<std::string_view> list) {
    return std::ranges::find(list, text) != list.end();
}

bool isPraise(const Record& finding) {
    return finding.text(FindingRecords::Weight) == "strength";
}

std::vector<RuleBreak> readyForItsState(const Record& finding) {
    std::vector<RuleBreak> breaks;
    const auto& status = finding.text(FindingRecords::Status);
    const auto ask = [&](int field, const base::Msg& sentence) {
        if (!finding.has(field)) breaks.push_back({field, sentence});
    };
    if (isOneOf(status, {"client_check", "final", "closed"}))
        ask(FindingRecords::Criterion,
            CW_TEXT("rule", "Before others see a finding it says what it is measured against. Write the criterion."));
    if (isOneOf(status, {"final", "closed"})) {
        ask(FindingRecords::CheckedOn, CW_TEXT("rule", "A final finding has been checked for facts. Give the date."));
        if (!isPraise(finding))
            ask(FindingRecords::Recommendation,
                CW_TEXT("rule", "A final finding recommends something. Write the recommendation."));
    }
    if (status == "closed" && !isPraise(finding))
        ask(FindingRecords::Response,
            CW_TEXT("rule", "A finding is closed after management has answered. Write the response."));
    return breaks;
}

}  // namespace

RegisterSpec FindingRecords::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Finding records"),
        .singular = CW_TEXT("register", "finding record", "one row"),
        .purpose = CW_TEXT("register",
                           "The assessor’s observations with criterion, consequence and recommendation, and what "
                           "management answered."),
        .example = CW_TEXT(
            "register",
            "Example: F-03: no contract states gain sharing; medium; Administration answers by 15 January 2027."),
        .fields = {},
        .titleField = Title,
        .refField = Ref,
        .refPrefix = "F-",
        .importKey = {Ref},
        .past = whenIs(Status, {"closed", "withdrawn"}),
    };
    addFields(spec, {
                        {.id = "ref",
                         .type = FieldType::Text,
                         .label = CW_TEXT("field", "No."),
                         .maxLength = 20,
                         .group = CW_TEXT("group", "Finding")},
                        {.id = "title",
                         .type = FieldType::Localized,
                         .label = CW_TEXT("field", "Finding", "assessor’s"),
                         .required = true,
                         .group = CW_TEXT("group", "Finding")},
                        {.id = "round",
                         .type = FieldType::Reference,
                         .label = CW_TEXT("field", "Round"),
                         .target = "rounds",
                         .onRemove = OnRemove::Restrict,
                         .required = true,
                         .group = CW_TEXT("group", "Finding")},
                        {.id = "items",
                         .type = FieldType::CatalogueItems,
                         .label = CW_TEXT("field", "Framework items"),
                         .required = true,
                         .group = CW_TEXT("group", "Finding")},
                        {.id = "criterion",
                         .type = FieldType::LocalizedLong,
                         .label = CW_TEXT("field", "Criterion"),
                         .group = CW_TEXT("group", "Finding"),
                         .inTable = false},
                        {.id = "observation",
                         .type = FieldType::LocalizedLong,
                         .label = CW_TEXT("field", "Observation"),
                         .requiredWhen =
                             [](const Record& finding) {
                                 return isOneOf(finding.text(Status), {"client_check", "final", "closed"});
                             },
                         .group = CW_TEXT("group", "Finding"),
                         .inTable = false},
                        {.id = "evidence",
                         .type = FieldType::MultiReference,
                         .label = CW_TEXT("field", "Evidence"),
                         .target = "evidence",
                         .group = CW_TEXT("group", "Finding"),
                         .inTable = false},
                        {.id = "consequence",
                         .type = FieldType::LocalizedLong,
                         .label = CW_TEXT("field", "Consequence"),
                         .group = CW_TEXT("group", "Finding"),
                         .inTable = false},
                        {.id = "recommendation",
                         .type = FieldType::LocalizedLong,
                         .label = CW_TEXT("field", "Recommendation"),
                         .group = CW_TEXT("group", "Finding"),
                         .inTable = false},
                        {.id = "weight",
                         .type = FieldType::Choice,
                         .label = CW_TEXT("field", "Weight", "of a finding"),
                         .choices = {{"high", CW_TEXT("choice", "High")},
                                     {"medium", CW_TEXT("choice", "Medium")},
                                     {"low", CW_TEXT("choice", "Low")},
                                     {"strength", CW_TEXT("choice", "Strength")}},
                         .group = CW_TEXT("group", "Finding")},
                        {.id = "author",
                         .type = FieldType::Person,
                         .label = CW_TEXT("field", "Author"),
                         .group = CW_TEXT("group", "Finding")},
                        {.id = "department",
                         .type = FieldType::Reference,
                         .label = CW_TEXT("field", "Addressed to"),
                         .target = "departments",
                         .group = CW_TEXT("group", "Finding")},
                        {.id = "check_due",
                         .type = FieldType::Date,
                         .label = CW_TEXT("field", "Factual check by"),
                         .group = CW_TEXT("group", "Response"),
                         .inTable = false},
                        {.id = "checked_on",
                         .type = FieldType::Date,
                         .label = CW_TEXT("field", "Facts confirmed on"),
                         .group = CW_TEXT("group", "Response"),
                         .inTable = false},
                        {.id = "client_note",
                         .type = FieldType::LocalizedLong,
                         .label = CW_TEXT("field", "Client’s correction"),
                         .group = CW_TEXT("group", "Response"),
                         .inTable = false},
                        {.id = "response_state",
                         .type = FieldType::Choice,
                         .label = CW_TEXT("field", "Response"),
                         .choices = {{"accepted", CW_TEXT("choice", "Accepted", "response")},
                                     {"partly", CW_TEXT("choice", "Partly", "response")},
                                     {"rejected", CW_TEXT("choice", "Rejected", "response")},
                                     {"none", CW_TEXT("choice", "None yet", "response")}},
                         .group = CW_TEXT("group", "Response")},
                        {.id = "response",
                         .type = FieldType::LocalizedLong,
                         .label = CW_TEXT("field", "Management response"),
                         .group = CW_TEXT("group", "Response"),
                         .inTable = false},
                        {.id = "owner",
                         .type = FieldType::Person,
                         .label = CW_TEXT("field", "Responsible"),
                         .group = CW_TEXT("group", "Response"),
                         .inTable = false},
                        {.id = "due",
                         .type = FieldType::Date,
                         .label = CW_TEXT("field", "Due"),
                         .group = CW_TEXT("group", "Response")},
                        {.id = "action",
                         .type = FieldType::Reference,
                         .label = CW_TEXT("field", "Action"),
                         .target = "actions",
                         .group = CW_TEXT("group", "Response"),
                         .inTable = false},
                        {.id = "initiative",
                         .type = FieldType::Reference,
                         .label = CW_TEXT("field", "Initiative"),
                         .target = "initiatives",
                         .group = CW_TEXT("group", "Response"),
                         .inTable = false},
                        {.id = "status",
                         .type = FieldType::Choice,
                         .label = CW_TEXT("field", "State"),
                         .choices = {{"draft", CW_TEXT("choice", "Draft", "finding record")},
                                     {"client_check", CW_TEXT("choice", "With the client for facts")},
                                     {"final", CW_TEXT("choice", "Final")},
                                     {"closed", CW_TEXT("choice", "Done and verified")},
                                     {"withdrawn", CW_TEXT("choice", "Withdrawn")}},
                         .required = true,
                         .defaultValue = Value{std::string("draft")},
                         .group = CW_TEXT("group", "State")},
                        {.id = "closed_on",
                         .type = FieldType::Date,
                         .label = CW_TEXT("field", "Closed on"),
                         .group = CW_TEXT("group", "State"),
                         .inTable = false},
                    });
    spec.rules.push_back(readyForItsState);
    spec.internalRow = [](const Record& finding) {
        return isOneOf(finding.text(Status), {"", "draft", "client_check"});
    };
    spec.notPublicRow = [](const Record&) {
        return true;
    };  // the assessor's working paper; what comes of it is published otherwise
    spec.fields[Author].past = true;
    return spec;
}

}  // namespace cw::model
