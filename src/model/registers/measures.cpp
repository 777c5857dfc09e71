#include "model/registers/measures.h"

#include "model/registers/choices.h"
#include "model/registers/common.h"

namespace cw::model {

namespace {

std::vector<RuleBreak> targetAfterBaseline(const Record& measure) {
    const auto baseline = measure.date(Measures::BaselineOn);
    const auto target = measure.date(Measures::TargetOn);
    if (baseline && target && *target < *baseline)
        return {{Measures::TargetOn,
                 CW_TEXT("rule", "The target date lies before the baseline date. Change one of the two.")}};
    return {};
}

}  // namespace

RegisterSpec Measures::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Measures"),
        .singular = CW_TEXT("register", "measure", "one row"),
        .purpose = CW_TEXT("register", "A number that shows whether an objective is being reached."),
        .example = CW_TEXT("register",
                           "Example: Minutes to register a newborn: 132 → 30 by December 2027, now 38, quarterly."),
        .fields = {},
        .titleField = Title,
        .refField = Ref,
        .refPrefix = "M-",
        .importKey = {Ref},
    };
    addFields(spec,
              {
                  {.id = "ref",
                   .type = FieldType::Text,
                   .label = CW_TEXT("field", "No."),
                   .maxLength = 20,
                   .group = CW_TEXT("group", "What")},
                  {.id = "title",
                   .type = FieldType::Localized,
                   .label = CW_TEXT("field", "Measure"),
                   .required = true,
                   .group = CW_TEXT("group", "What")},
                  {.id = "objective",
                   .type = FieldType::Reference,
                   .label = CW_TEXT("field", "Objective"),
                   .target = "objectives",
                   .group = CW_TEXT("group", "What")},
                  {.id = "pledge",
                   .type = FieldType::Reference,
                   .label = CW_TEXT("field", "Pledge or plan it reports on"),
                   .target = "higher_plans",
                   .group = CW_TEXT("group", "What"),
                   .inTable = false},
                  {.id = "definition",
                   .type = FieldType::LocalizedLong,
                   .label = CW_TEXT("field", "How it is counted"),
                   .group = CW_TEXT("group", "What"),
                   .inTable = false},
                  {.id = "unit",
                   .type = FieldType::Localized,
                   .label = CW_TEXT("field", "Unit"),
                   .required = true,
                   .group = CW_TEXT("group", "What")},
                  {.id = "direction",
                   .type = FieldType::Choice,
                   .label = CW_TEXT("field", "Better is"),
                   .choices = {{"increase", CW_TEXT("choice", "Higher")},
                               {"decrease", CW_TEXT("choice", "Lower")},
                               {"maintain", CW_TEXT("choice", "Steady")}},
                   .required = true,
                   .group = CW_TEXT("group", "What")},
                  {.id = "baseline_value",
                   .type = FieldType::Real,
                   .label = CW_TEXT("field", "Baseline"),
                   .group = CW_TEXT("group", "Path")},
                  {.id = "baseline_on",
                   .type = FieldType::Date,
                   .label = CW_TEXT("field", "Baseline date"),
                   .group = CW_TEXT("group", "Path")},
                  {.id = "target_value",
                   .type = FieldType::Real,
                   .label = CW_TEXT("field", "Target value"),
                   .group = CW_TEXT("group", "Path")},
                  {.id = "target_on",
                   .type = FieldType::Date,
                   .label = CW_TEXT("field", "Target date"),
                   .group = CW_TEXT("group", "Path")},
                  {.id = "tolerance",
                   .type = FieldType::Real,
                   .label = CW_TEXT("field", "Tolerance"),
                   .help = CW_TEXT("field",
                                   "In the unit of the measure. If empty, a share of the way from baseline to target "
                                   "(see thresholds)."),
                   .min = 0,
                   .group = CW_TEXT("group", "Path")},
                  {.id = "decimals",
                   .type = FieldType::Integer,
                   .label = CW_TEXT("field", "Digits shown"),
                   .min = 0,
                   .max = 4,
                   .defaultValue = std::int64_t{1},
                   .group = CW_TEXT("group", "Path"),
                   .inTable = false},
                  {.id = "frequency",
                   .type = FieldType::Choice,
                   .label = CW_TEXT("field", "Measured"),
                   .choices = frequencies(),
                   .group = CW_TEXT("group", "Source")},
                  {.id = "grace_days",
                   .type = FieldType::Integer,
                   .label = CW_TEXT("field", "Days of grace"),
                   .help = CW_TEXT(
                       "field", "How late a reading may be before it counts as overdue. If empty, as in thresholds."),
                   .min = 0,
                   .max = 365,
                   .unit = CW_TEXT("unit", "days"),
                   .group = CW_TEXT("group", "Source"),
                   .inTable = false},
                  {.id = "source",
                   .type = FieldType::Localized,
                   .label = CW_TEXT("field", "Source of the number"),
                   .group = CW_TEXT("group", "Source"),
                   .inTable = false},
                  {.id = "owner",
                   .type = FieldType::Person,
                   .label = CW_TEXT("field", "Owner"),
                   .group = CW_TEXT("group", "Source")},
                  {.id = "department",
                   .type = FieldType::Reference,
                   .label = CW_TEXT("field", "Department that measures"),
                   .target = "departments",
                   .group = CW_TEXT("group", "Source"),
                   .inTable = false},
                  {.id = "status",
                   .type = FieldType::Choice,
                   .label = CW_TEXT("field", "State"),
                   .choices = {{"active", CW_TEXT("choice", "In use")}, {"retired", CW_TEXT("choice", "Retired")}},
                   .defaultValue = std::string("active"),
                   .group = CW_TEXT("group", "Source")},
              });
    spec.rules.push_back(targetAfterBaseline);
    return spec;
}

}  // namespace cw::model
