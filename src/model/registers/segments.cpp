#include "model/registers/segments.h"

#include <algorithm>

#include "base/text_util.h"
#include "model/registers/common.h"
#include "model/registers/customer_teams.h"
#include "model/registers/segment_services.h"
#include "model/snapshot.h"

namespace cw::model {

namespace {

/// The teams that answer for the segment and have not ended.
Value teamsOf(const Record& segment, const Snapshot& snapshot) {
    std::vector<std::string> en;
    std::vector<std::string> zh;
    for (const auto& team : snapshot.table<CustomerTeams>()) {
        const auto& named = team.list(CustomerTeams::Segments);
        if (team.text(CustomerTeams::Status) == "ended" || std::ranges::find(named, segment.id) == named.end())
            continue;
        const auto& title = team.localized(CustomerTeams::Title);
        en.push_back(title.best(base::Language::En));
        zh.push_back(title.best(base::Language::ZhTw));
    }
    if (en.empty()) return {};
    return base::Localized{base::join(en, ", "), base::join(zh, "、")};
}

Value servicesOf(const Record& segment, const Snapshot& snapshot) {
    return std::int64_t{std::ranges::count_if(snapshot.table<SegmentServices>(), [&](const Record& link) {
        return link.text(SegmentServices::Segment) == segment.id;
    })};
}

}  // namespace

RegisterSpec Segments::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Customer segments"),
        .singular = CW_TEXT("register", "segment", "one row"),
        .purpose =
            CW_TEXT("register", "The groups of residents and businesses whose whole situation somebody must see."),
        .example = CW_TEXT("register", "Example: Families with a newborn, 3,140 a year, three counters today."),
        .fields = {},
        .titleField = Title,
        .refField = Ref,
        .refPrefix = "SG-",
        .importKey = {Ref},
    };
    addFields(
        spec,
        {
            {.id = "ref", .type = FieldType::Text, .label = CW_TEXT("field", "No."), .maxLength = 20},
            {.id = "title", .type = FieldType::Localized, .label = CW_TEXT("field", "Segment"), .required = true},
            {.id = "kind",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Kind", "segment"),
             .choices = {{"residents", CW_TEXT("choice", "Residents", "as a whole")},
                         {"businesses", CW_TEXT("choice", "Businesses")},
                         {"workers", CW_TEXT("choice", "Workers")},
                         {"visitors", CW_TEXT("choice", "Visitors")}}},
            {.id = "size",
             .type = FieldType::Integer,
             .label = CW_TEXT("field", "People or firms"),
             .min = 0,
             .max = 100000000},
            {.id = "size_source",
             .type = FieldType::Localized,
             .label = CW_TEXT("field", "Source of the number"),
             .inTable = false},
            {.id = "districts",
             .type = FieldType::MultiReference,
             .label = CW_TEXT("field", "Districts"),
             .target = "districts",
             .inTable = false},
            {.id = "needs", .type = FieldType::MultiReference, .label = CW_TEXT("field", "Needs"), .target = "needs"},
            {.id = "insight_kinds",
             .type = FieldType::MultiChoice,
             .label = CW_TEXT("field", "How we know"),
             .choices = {{"survey", CW_TEXT("choice", "Survey")},
                         {"data", CW_TEXT("choice", "City data")},
                         {"interviews", CW_TEXT("choice", "Interviews")},
                         {"hotline", CW_TEXT("choice", "Hotline", "records of it")},
                         {"workshop", CW_TEXT("choice", "Workshop")}}},
            {.id = "insight_on", .type = FieldType::Date, .label = CW_TEXT("field", "Last asked")},
            {.id = "satisfaction",
             .type = FieldType::Percent,
             .label = CW_TEXT("field", "Satisfied"),
             .min = 0,
             .max = 10000},
            {.id = "satisfaction_on",
             .type = FieldType::Date,
             .label = CW_TEXT("field", "Measured on", "satisfaction"),
             .inTable = false},
            {.id = "offline_share",
             .type = FieldType::Percent,
             .label = CW_TEXT("field", "Use no online service"),
             .min = 0,
             .max = 10000},
            {.id = "owner", .type = FieldType::Person, .label = CW_TEXT("field", "Who answers for them")},
            {.id = "evidence",
             .type = FieldType::MultiReference,
             .label = CW_TEXT("field", "Evidence"),
             .target = "evidence",
             .inTable = false},
            {.id = "note", .type = FieldType::LocalizedLong, .label = CW_TEXT("field", "Note"), .inTable = false},
        });
    spec.computed.push_back({"team", CW_TEXT("field", "Customer team"), teamsOf});
    spec.computed.push_back({"services_n", CW_TEXT("field", "Services linked"), servicesOf});
    return spec;
}

}  // namespace cw::model
