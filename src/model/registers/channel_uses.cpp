#include "model/registers/channel_uses.h"

#include "model/registers/choices.h"
#include "model/registers/common.h"
#include "model/registers/services.h"

namespace cw::model {

namespace {

std::vector<RuleBreak> assistedAmongAll(const Record& use) {
    if (exceeds(use, ChannelUses::Assisted, ChannelUses::Volume))
        return {{ChannelUses::Assisted, CW_TEXT("rule", "More cases helped than cases. Correct one of the two.")}};
    return {};
}

/// Cases × cost a case; nothing when either is missing or the product is too large for an amount.
Value costOfYear(const Record& use, const Snapshot&) {
    const auto volume = use.integer(ChannelUses::Volume);
    const auto cost = use.money(ChannelUses::UnitCost);
    if (!volume || !cost) return {};
    std::int64_t product = 0;
    if (__builtin_mul_overflow(*volume, cost->minor, &product)) return {};
    return base::Money{product, cost->currency};
}

}  // namespace

RegisterSpec ChannelUses::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Channel audit"),
        .singular = CW_TEXT("register", "channel use", "one row"),
        .purpose = CW_TEXT("register", "Who uses which channel, at what cost, how well: the audit B12 begins with."),
        .example = CW_TEXT(
            "register",
            "Example: Clinic appointment by telephone: 38,000 a year, NT$41 each, 41 % answered within a minute."),
        .fields = {},
        .titleField = Service,
        .axes = {Service, Channel},
        .cell = Volume,
        .axisWhen = {[](const Record& r) { return r.text(Services::Status) != "closed"; }, {}},
        .keyFields = {Service, Channel},
        .importKey = {Service, Channel},
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
            {.id = "channel",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Channel"),
             .choices = channelKinds(),
             .required = true},
            {.id = "year",
             .type = FieldType::Integer,
             .label = CW_TEXT("field", "Year"),
             .min = 1990,
             .max = 2200,
             .year = true},
            {.id = "volume",
             .type = FieldType::Integer,
             .label = CW_TEXT("field", "Cases a year"),
             .min = 0,
             .max = 100000000,
             .unit = CW_TEXT("unit", "cases")},
            {.id = "unit_cost", .type = FieldType::Money, .label = CW_TEXT("field", "Cost a case")},
            {.id = "cost_quality",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Cost is"),
             .choices = dataQualities()},
            {.id = "volume_quality",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Number is"),
             .choices = dataQualities(),
             .inTable = false},
            {.id = "level_target",
             .type = FieldType::Localized,
             .label = CW_TEXT("field", "Service level promised"),
             .help = CW_TEXT("field", "For example: answered within 60 seconds."),
             .inTable = false},
            {.id = "level_met",
             .type = FieldType::Percent,
             .label = CW_TEXT("field", "Promise kept"),
             .min = 0,
             .max = 10000},
            {.id = "satisfaction",
             .type = FieldType::Percent,
             .label = CW_TEXT("field", "Satisfied"),
             .min = 0,
             .max = 10000},
            {.id = "assisted",
             .type = FieldType::Integer,
             .label = CW_TEXT("field", "Cases helped by somebody"),
             .min = 0,
             .max = 100000000,
             .unit = CW_TEXT("unit", "cases")},
            {.id = "hours",
             .type = FieldType::Text,
             .label = CW_TEXT("field", "Hours"),
             .maxLength = 80,
             .inTable = false},
            {.id = "languages", .type = FieldType::Tags, .label = CW_TEXT("field", "Languages"), .inTable = false},
            {.id = "accessibility",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Accessibility"),
             .choices = {{"tested", CW_TEXT("choice", "Tested", "accessibility")},
                         {"claimed", CW_TEXT("choice", "Not tested")},
                         {"barriers", CW_TEXT("choice", "Barriers known")}},
             .inTable = false},
            {.id = "source", .type = FieldType::Localized, .label = CW_TEXT("field", "Source"), .inTable = false},
            {.id = "evidence",
             .type = FieldType::MultiReference,
             .label = CW_TEXT("field", "Evidence"),
             .target = "evidence",
             .inTable = false},
        });
    spec.computed.push_back({"cost_year", CW_TEXT("field", "Cost a year"), costOfYear});
    spec.rules.push_back(assistedAmongAll);
    return spec;
}

}  // namespace cw::model
