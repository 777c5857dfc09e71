#include "model/registers/customer_teams.h"

#include <algorithm>
#include <array>

#include "model/registers/common.h"

namespace cw::model {

namespace {

Value charterElements(const Record& team, const Snapshot&) {
    using Team = CustomerTeams;
    constexpr std::array elements{Team::Mandate, Team::Powers, Team::Quality, Team::Brand, Team::Measures};
    return std::int64_t{std::ranges::count_if(elements, [&](int element) { return team.has(element); })};
}

}  // namespace

RegisterSpec CustomerTeams::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Customer teams"),
        .singular = CW_TEXT("register", "customer team", "one row"),
        .purpose = CW_TEXT("register", "Who answers for a segment across departments, with which powers."),
        .example = CW_TEXT("register", "Example: Newborn team: works, but has no charter."),
        .fields = {},
        .titleField = Title,
        .refField = Ref,
        .refPrefix = "CT-",
        .importKey = {Ref},
    };
    addFields(
        spec,
        {
            {.id = "ref", .type = FieldType::Text, .label = CW_TEXT("field", "No."), .maxLength = 20},
            {.id = "title", .type = FieldType::Localized, .label = CW_TEXT("field", "Team"), .required = true},
            {.id = "segments",
             .type = FieldType::MultiReference,
             .label = CW_TEXT("field", "Segments"),
             .target = "segments"},
            {.id = "life_events",
             .type = FieldType::MultiReference,
             .label = CW_TEXT("field", "Life events"),
             .target = "life_events",
             .inTable = false},
            {.id = "department",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Host department"),
             .target = "departments"},
            {.id = "owner", .type = FieldType::Person, .label = CW_TEXT("field", "Team lead")},
            {.id = "members",
             .type = FieldType::MultiReference,
             .label = CW_TEXT("field", "Members"),
             .target = "people",
             .inTable = false},
            {.id = "status",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "State"),
             .choices = {{"informal", CW_TEXT("choice", "Informal")},
                         {"drafted", CW_TEXT("choice", "Charter drafted")},
                         {"adopted", CW_TEXT("choice", "Charter adopted")},
                         {"ended", CW_TEXT("choice", "Ended")}}},
            {.id = "mandate",
             .type = FieldType::LocalizedLong,
             .label = CW_TEXT("field", "Mandate"),
             .inTable = false},
            {.id = "powers",
             .type = FieldType::MultiChoice,
             .label = CW_TEXT("field", "Powers"),
             .choices = {{"insight", CW_TEXT("choice", "Asks and analyses needs")},
                         {"design", CW_TEXT("choice", "Designs services")},
                         {"brand", CW_TEXT("choice", "Leads the brand")},
                         {"budget", CW_TEXT("choice", "Moves budget between services")},
                         {"data", CW_TEXT("choice", "Uses departments’ data")}}},
            {.id = "quality",
             .type = FieldType::LocalizedLong,
             .label = CW_TEXT("field", "Quality rules"),
             .inTable = false},
            {.id = "brand", .type = FieldType::Localized, .label = CW_TEXT("field", "Brand"), .inTable = false},
            {.id = "measures",
             .type = FieldType::MultiReference,
             .label = CW_TEXT("field", "Indicators"),
             .target = "measures",
             .inTable = false},
            {.id = "adopted_on", .type = FieldType::Date, .label = CW_TEXT("field", "Adopted on")},
            {.id = "review_on", .type = FieldType::Date, .label = CW_TEXT("field", "Review on"), .inTable = false},
            {.id = "decision",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Decision"),
             .target = "decisions",
             .inTable = false},
            {.id = "evidence",
             .type = FieldType::MultiReference,
             .label = CW_TEXT("field", "Evidence"),
             .target = "evidence",
             .inTable = false},
        });
    spec.computed.push_back({"charter", CW_TEXT("field", "Charter elements (of 5)"), charterElements});
    return spec;
}

}  // namespace cw::model
