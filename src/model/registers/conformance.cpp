#include "model/registers/conformance.h"

#include "model/registers/assets.h"
#include "model/registers/common.h"

namespace cw::model {

namespace {

std::vector<RuleBreak> reasonWhenNotApplied(const Record& conformance) {
    if (conformance.text(Conformance::State) == "na" && !conformance.has(Conformance::Note))
        return {{Conformance::Note, CW_TEXT("rule", "“Does not apply” needs a note that says why.")}};
    return {};
}

}  // namespace

RegisterSpec Conformance::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Platform conformance"),
        .singular = CW_TEXT("register", "conformance", "one row"),
        .purpose = CW_TEXT("register", "Which asset meets which principle of the open city platform."),
        .example = CW_TEXT("register", "Example: Clinic booking × open standards: not met, checked 5 October 2026."),
        .fields = {},
        .titleField = Item,
        .owner = Asset,
        .axes = {Asset, Item},
        .cell = State,
        .axisWhen = {whenIs(Assets::Status, {"planned", "building", "live"}), {}},
        .keyFields = {Asset, Item},
        .importKey = {Asset, Item},
    };
    addFields(
        spec,
        {
            {.id = "asset",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Asset"),
             .target = "assets",
             .onRemove = OnRemove::PartOf,
             .required = true},
            {.id = "item",
             .type = FieldType::CatalogueItem,
             .label = CW_TEXT("field", "Principle"),
             .items = {.roots = {"B14.1", "B14.2", "B14.3"}, .leaves = true},
             .required = true},
            {.id = "state",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Conformance"),
             .choices = {{"met", CW_TEXT("choice", "Met"), CW_TEXT("letter", "✓")},
                         {"partly", CW_TEXT("choice", "Partly", "conformance"), CW_TEXT("letter", "◐")},
                         {"not_met", CW_TEXT("choice", "Not met"), CW_TEXT("letter", "✕")},
                         {"na", CW_TEXT("choice", "Does not apply"), CW_TEXT("letter", "–")}},
             .required = true},
            {.id = "note", .type = FieldType::LocalizedLong, .label = CW_TEXT("field", "Note"), .inTable = false},
            {.id = "evidence",
             .type = FieldType::MultiReference,
             .label = CW_TEXT("field", "Evidence"),
             .target = "evidence",
             .inTable = false},
            {.id = "checked_on", .type = FieldType::Date, .label = CW_TEXT("field", "Checked on"), .inTable = false},
            {.id = "checked_by",
             .type = FieldType::Person,
             .label = CW_TEXT("field", "Checked by"),
             .inTable = false},
        });
    spec.rules.push_back(reasonWhenNotApplied);
    spec.fields[CheckedBy].past = true;
    return spec;
}

}  // namespace cw::model
