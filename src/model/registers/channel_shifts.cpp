#include "model/registers/channel_shifts.h"

#include "model/registers/choices.h"
#include "model/registers/common.h"

namespace cw::model {

namespace {

std::vector<RuleBreak> toAnotherChannel(const Record& shift) {
    if (shift.has(ChannelShifts::FromChannel) &&
        shift.text(ChannelShifts::FromChannel) == shift.text(ChannelShifts::ToChannel))
        return {{ChannelShifts::ToChannel,
                 CW_TEXT("rule", "Cases cannot move to the channel they come from. Choose another one.")}};
    return {};
}

}  // namespace

RegisterSpec ChannelShifts::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Channel shifts"),
        .singular = CW_TEXT("register", "channel shift", "one row"),
        .purpose =
            CW_TEXT("register", "What moving cases between channels would save, cost and pay back to those offline."),
        .example = CW_TEXT("register",
                           "Example: A quarter of clinic appointments from counter to telephone by end of 2027."),
        .fields = {},
        .titleField = Title,
        .refField = Ref,
        .refPrefix = "CS-",
        .importKey = {Ref},
    };
    addFields(
        spec,
        {
            {.id = "ref", .type = FieldType::Text, .label = CW_TEXT("field", "No."), .maxLength = 20},
            {.id = "title", .type = FieldType::Localized, .label = CW_TEXT("field", "Shift"), .required = true},
            {.id = "service",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Service"),
             .target = "services",
             .onRemove = OnRemove::Restrict,
             .required = true},
            {.id = "from_channel",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "From", "channel"),
             .choices = channelKinds(),
             .required = true},
            {.id = "to_channel",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "To", "channel"),
             .choices = channelKinds(),
             .required = true},
            {.id = "share",
             .type = FieldType::Percent,
             .label = CW_TEXT("field", "Share of cases moved"),
             .min = 0,
             .max = 10000},
            {.id = "target_date", .type = FieldType::Date, .label = CW_TEXT("field", "By", "date")},
            {.id = "invest", .type = FieldType::Money, .label = CW_TEXT("field", "Invested once")},
            {.id = "running", .type = FieldType::Money, .label = CW_TEXT("field", "Extra running cost a year")},
            {.id = "cashable",
             .type = FieldType::Percent,
             .label = CW_TEXT("field", "Part that can be saved in the budget"),
             .help = CW_TEXT("field", "Staff time is saved in the budget only when posts or overtime fall."),
             .min = 0,
             .max = 10000,
             .defaultValue = std::int64_t{0}},
            {.id = "reinvest",
             .type = FieldType::Percent,
             .label = CW_TEXT("field", "Put back into inclusion"),
             .min = 0,
             .max = 10000},
            {.id = "satisfaction_floor",
             .type = FieldType::Percent,
             .label = CW_TEXT("field", "Satisfied: not below"),
             .min = 0,
             .max = 10000,
             .inTable = false},
            {.id = "condition",
             .type = FieldType::LocalizedLong,
             .label = CW_TEXT("field", "Stays available"),
             .inTable = false},
            {.id = "status",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "State"),
             .choices = {{"idea", CW_TEXT("choice", "Idea")},
                         {"agreed", CW_TEXT("choice", "Agreed", "shift")},
                         {"running", CW_TEXT("choice", "Under way", "shift")},
                         {"done", CW_TEXT("choice", "Done")},
                         {"stopped", CW_TEXT("choice", "Stopped")}}},
            {.id = "owner", .type = FieldType::Person, .label = CW_TEXT("field", "Owner")},
            {.id = "initiative",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Initiative"),
             .target = "initiatives",
             .inTable = false},
            {.id = "note", .type = FieldType::LocalizedLong, .label = CW_TEXT("field", "Note"), .inTable = false},
        });
    spec.rules.push_back(toAnotherChannel);
    return spec;
}

}  // namespace cw::model
