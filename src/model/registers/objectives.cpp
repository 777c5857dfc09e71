#include "model/registers/objectives.h"

#include <algorithm>

#include "model/registers/common.h"
#include "model/registers/initiatives.h"
#include "model/registers/measures.h"
#include "model/snapshot.h"

namespace cw::model {

namespace {

Value measureCount(const Record& objective, const Snapshot& snapshot) {
    std::int64_t count = 0;
    for (const auto& measure : snapshot.table<Measures>())
        if (measure.text(Measures::Objective) == objective.id && measure.text(Measures::Status) != "retired") ++count;
    return count;
}

Value initiativeCount(const Record& objective, const Snapshot& snapshot) {
    std::int64_t count = 0;
    for (const auto& initiative : snapshot.table<Initiatives>())
        if (initiative.text(Initiatives::Status) != "stopped" &&
            std::ranges::find(initiative.list(Initiatives::Objectives), objective.id) !=
                initiative.list(Initiatives::Objectives).end())
            ++count;
    return count;
}

}  // namespace

RegisterSpec Objectives::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Objectives"),
        .singular = CW_TEXT("register", "objective", "one row"),
        .purpose = CW_TEXT("register", "What shall be different, who answers for it, and how it is measured."),
        .example = CW_TEXT("register",
                           "Example: A newborn is registered in one visit everywhere by end of 2027; Civil Affairs."),
        .fields = {},
        .titleField = Title,
        .refField = Ref,
        .refPrefix = "O-",
        .tree = Parent,
        .importKey = {Ref},
    };
    addFields(spec, {
                        {.id = "ref",
                         .type = FieldType::Text,
                         .label = CW_TEXT("field", "No."),
                         .maxLength = 20,
                         .group = CW_TEXT("group", "What")},
                        {.id = "title",
                         .type = FieldType::Localized,
                         .label = CW_TEXT("field", "Objective"),
                         .help = CW_TEXT("field", "A state, not a task: “A newborn is registered in one visit.”"),
                         .required = true,
                         .group = CW_TEXT("group", "What")},
                        {.id = "detail",
                         .type = FieldType::LocalizedLong,
                         .label = CW_TEXT("field", "Explanation"),
                         .group = CW_TEXT("group", "What"),
                         .inTable = false},
                        {.id = "status",
                         .type = FieldType::Choice,
                         .label = CW_TEXT("field", "State"),
                         .choices = {{"draft", CW_TEXT("choice", "Draft")},
                                     {"agreed", CW_TEXT("choice", "Agreed")},
                                     {"met", CW_TEXT("choice", "Met")},
                                     {"dropped", CW_TEXT("choice", "Dropped")}},
                         .defaultValue = std::string("draft"),
                         .group = CW_TEXT("group", "What")},
                        {.id = "parent",
                         .type = FieldType::Reference,
                         .label = CW_TEXT("field", "Part of"),
                         .target = "objectives",
                         .group = CW_TEXT("group", "Links"),
                         .inTable = false},
                        {.id = "vision",
                         .type = FieldType::Reference,
                         .label = CW_TEXT("field", "Vision"),
                         .target = "vision_statements",
                         .group = CW_TEXT("group", "Links"),
                         .inTable = false},
                        {.id = "plans",
                         .type = FieldType::MultiReference,
                         .label = CW_TEXT("field", "Higher-level plans supported"),
                         .target = "higher_plans",
                         .group = CW_TEXT("group", "Links")},
                        {.id = "challenges",
                         .type = FieldType::MultiReference,
                         .label = CW_TEXT("field", "Challenges answered"),
                         .target = "challenges",
                         .group = CW_TEXT("group", "Links"),
                         .inTable = false},
                        {.id = "owner",
                         .type = FieldType::Person,
                         .label = CW_TEXT("field", "Owner"),
                         .group = CW_TEXT("group", "Who")},
                        {.id = "department",
                         .type = FieldType::Reference,
                         .label = CW_TEXT("field", "Lead department"),
                         .target = "departments",
                         .group = CW_TEXT("group", "Who")},
                        {.id = "due",
                         .type = FieldType::Date,
                         .label = CW_TEXT("field", "To be reached by"),
                         .group = CW_TEXT("group", "Who")},
                        {.id = "tags",
                         .type = FieldType::Tags,
                         .label = CW_TEXT("field", "Tags"),
                         .group = CW_TEXT("group", "Links"),
                         .inTable = false},
                    });
    spec.computed = {
        {"measures", CW_TEXT("computed", "Measures in use"), measureCount},
        {"initiatives", CW_TEXT("computed", "Initiatives not stopped"), initiativeCount},
    };
    return spec;
}

}  // namespace cw::model
