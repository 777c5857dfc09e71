#include "model/registers/openness_readings.h"

#include "model/registers/common.h"

namespace cw::model {

namespace {

/// Nothing when one of the two is missing or the first is not more than the second.
std::vector<RuleBreak> notMore(const Record& reading, int part, int whole, const base::Msg& sentence) {
    const auto few = reading.integer(part);
    const auto many = reading.integer(whole);
    if (few && many && *few > *many) return {{part, sentence}};
    return {};
}

std::vector<RuleBreak> openAreListed(const Record& reading) {
    return notMore(reading, OpennessReadings::Open, OpennessReadings::Listed,
                   CW_TEXT("rule", "More datasets are open than listed. Change one of the two numbers."));
}

std::vector<RuleBreak> goodAreOpen(const Record& reading) {
    return notMore(reading, OpennessReadings::ThreeStar, OpennessReadings::Open,
                   CW_TEXT("rule", "More datasets have three stars than are open. Change one of the two numbers."));
}

/// Per cent of the listed datasets that are open.
Value openShare(const Record& reading, const Snapshot&) {
    const auto open = reading.integer(OpennessReadings::Open);
    const auto listed = reading.integer(OpennessReadings::Listed);
    if (!open || listed.value_or(0) == 0) return {};
    return Value{100.0 * static_cast<double>(*open) / static_cast<double>(*listed)};
}

}  // namespace

RegisterSpec OpennessReadings::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Openness over time"),
        .singular = CW_TEXT("register", "reading", "one row"),
        .purpose = CW_TEXT("register",
                           "How many datasets are open, how good they are and how much they are used, date by date."),
        .example = CW_TEXT("register", "Example: 31 October 2026: 336 datasets open, 121 interfaces documented."),
        .fields = {},
        .titleField = Date,
        .keyFields = {Date},
        .importKey = {Date},
    };
    addFields(
        spec,
        {
            {.id = "date", .type = FieldType::Date, .label = CW_TEXT("field", "Date"), .required = true},
            {.id = "listed",
             .type = FieldType::Integer,
             .label = CW_TEXT("field", "Listed"),
             .min = 0,
             .max = 100000000},
            {.id = "open",
             .type = FieldType::Integer,
             .label = CW_TEXT("field", "Open", "datasets"),
             .min = 0,
             .max = 100000000,
             .required = true},
            {.id = "three_star",
             .type = FieldType::Integer,
             .label = CW_TEXT("field", "Three stars or more"),
             .min = 0,
             .max = 100000000,
             .inTable = false},
            {.id = "interfaces",
             .type = FieldType::Integer,
             .label = CW_TEXT("field", "Documented interfaces"),
             .min = 0,
             .max = 100000000,
             .inTable = false},
            {.id = "downloads",
             .type = FieldType::Integer,
             .label = CW_TEXT("field", "Downloads or calls"),
             .min = 0,
             .max = 100000000,
             .inTable = false},
            {.id = "requests_open",
             .type = FieldType::Integer,
             .label = CW_TEXT("field", "Requests open"),
             .min = 0,
             .max = 100000000,
             .inTable = false},
            {.id = "target_open",
             .type = FieldType::Integer,
             .label = CW_TEXT("field", "Target (open)"),
             .min = 0,
             .max = 100000000,
             .inTable = false},
            {.id = "counted",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "How counted"),
             .choices = {{"portal", CW_TEXT("choice", "Portal statistics")},
                         {"register", CW_TEXT("choice", "From this register")},
                         {"estimate", CW_TEXT("choice", "Estimate", "not exact")}},
             .required = true},
            {.id = "note", .type = FieldType::LocalizedLong, .label = CW_TEXT("field", "Note"), .inTable = false},
        });
    spec.computed.push_back({"open_share", CW_TEXT("field", "Open of listed (%)"), openShare});
    spec.rules.push_back(openAreListed);
    spec.rules.push_back(goodAreOpen);
    return spec;
}

}  // namespace cw::model
