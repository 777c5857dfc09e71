#include "model/registers/waivers.h"

#include "model/registers/common.h"

namespace cw::model {

namespace {

std::vector<RuleBreak> concernsSomething(const Record& waiver) {
    if (!waiver.has(Waivers::Asset) && !waiver.has(Waivers::Initiative))
        return {{Waivers::Asset, CW_TEXT("rule", "A waiver is for an asset or an initiative. Name one.")}};
    return {};
}

std::vector<RuleBreak> grantedBySomebody(const Record& waiver) {
    std::vector<RuleBreak> breaks;
    if (waiver.text(Waivers::Status) == "granted") {
        if (!waiver.has(Waivers::Approver))
            breaks.push_back({Waivers::Approver, CW_TEXT("rule", "A granted waiver names who approved it.")});
        if (!waiver.has(Waivers::Expires))
            breaks.push_back({Waivers::Expires, CW_TEXT("rule", "A granted waiver has an end. Give the date.")});
    }
    if (waiver.has(Waivers::Approver) && waiver.text(Waivers::Approver) == waiver.text(Waivers::Requester))
        breaks.push_back(
            {Waivers::Approver, CW_TEXT("rule", "Nobody approves a waiver of their own. Name somebody else.")});
    return breaks;
}

}  // namespace

RegisterSpec Waivers::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Waivers"),
        .singular = CW_TEXT("register", "waiver", "one row"),
        .purpose = CW_TEXT("register", "A dated permission to miss a platform principle, with the way back."),
        .example =
            CW_TEXT("register", "Example: Container gate control may keep its closed protocol until June 2028."),
        .fields = {},
        .titleField = Title,
        .refField = Ref,
        .refPrefix = "W-",
        .importKey = {Ref},
    };
    addFields(
        spec,
        {
            {.id = "ref", .type = FieldType::Text, .label = CW_TEXT("field", "No."), .maxLength = 20},
            {.id = "title", .type = FieldType::Localized, .label = CW_TEXT("field", "Waiver"), .required = true},
            {.id = "asset", .type = FieldType::Reference, .label = CW_TEXT("field", "Asset"), .target = "assets"},
            {.id = "initiative",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Initiative"),
             .target = "initiatives"},
            {.id = "items",
             .type = FieldType::CatalogueItems,
             .label = CW_TEXT("field", "Principles waived"),
             .items = {.roots = {"B14.1", "B14.2", "B14.3"}, .leaves = true},
             .required = true},
            {.id = "reason",
             .type = FieldType::LocalizedLong,
             .label = CW_TEXT("field", "Reason"),
             .required = true,
             .inTable = false},
            {.id = "conditions",
             .type = FieldType::LocalizedLong,
             .label = CW_TEXT("field", "Conditions"),
             .inTable = false},
            {.id = "way_back", .type = FieldType::Localized, .label = CW_TEXT("field", "Way back")},
            {.id = "requester",
             .type = FieldType::Person,
             .label = CW_TEXT("field", "Requested by"),
             .inTable = false},
            {.id = "approver", .type = FieldType::Person, .label = CW_TEXT("field", "Approved by")},
            {.id = "asked_on", .type = FieldType::Date, .label = CW_TEXT("field", "Asked on"), .inTable = false},
            {.id = "granted_on", .type = FieldType::Date, .label = CW_TEXT("field", "Granted on"), .inTable = false},
            {.id = "expires", .type = FieldType::Date, .label = CW_TEXT("field", "Expires")},
            {.id = "status",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "State"),
             .choices = {{"requested", CW_TEXT("choice", "Asked for")},
                         {"granted", CW_TEXT("choice", "Granted")},
                         {"refused", CW_TEXT("choice", "Refused")},
                         {"ended", CW_TEXT("choice", "Ended", "waiver")}},
             .required = true,
             .defaultValue = Value{std::string("requested")}},
            {.id = "department",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Department"),
             .target = "departments"},
            {.id = "decision",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Decision"),
             .target = "decisions",
             .inTable = false},
        });
    spec.rules.push_back(concernsSomething);
    spec.rules.push_back(grantedBySomebody);
    spec.rules.push_back(endsAfter(GrantedOn, Expires));
    for (const int field : {Approver, Requester}) spec.fields[static_cast<std::size_t>(field)].past = true;
    return spec;
}

}  // namespace cw::model
