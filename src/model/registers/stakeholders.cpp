#include "model/registers/stakeholders.h"

#include "model/registers/choices.h"
#include "model/registers/common.h"
#include "model/registers/engagements.h"
#include "model/snapshot.h"

namespace cw::model {

namespace {

Value lastContact(const Record& stakeholder, const Snapshot& snapshot) {
    Value latest;
    for (const auto& engagement : snapshot.table<Engagements>()) {
        if (engagement.text(Engagements::Stakeholder) != stakeholder.id ||
            engagement.text(Engagements::Status) != "held")
            continue;
        const auto date = engagement.date(Engagements::Date);
        if (date && (!isSet(latest) || std::get<base::Date>(latest) < *date)) latest = *date;
    }
    return latest;
}

Value nextContact(const Record& stakeholder, const Snapshot& snapshot) {
    Value earliest;
    for (const auto& engagement : snapshot.table<Engagements>()) {
        if (engagement.text(Engagements::Stakeholder) != stakeholder.id ||
            engagement.text(Engagements::Status) != "planned")
            continue;
        const auto due = engagement.date(Engagements::Due);
        if (due && (!isSet(earliest) || *due < std::get<base::Date>(earliest))) earliest = *due;
    }
    return earliest;
}

}  // namespace

RegisterSpec Stakeholders::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Stakeholders"),
        .singular = CW_TEXT("register", "stakeholder", "one row"),
        .purpose = CW_TEXT("register",
                           "Who the programme must listen to, where they stand and where we want them to stand."),
        .example = CW_TEXT("register",
                           "Example: Dock workers’ union: consumer and external party, influence 4, neutral; fears "
                           "cameras; contact every quarter."),
        .fields = {},
        .titleField = Title,
        .refField = Ref,
        .refPrefix = "S-",
        .importKey = {Ref},
    };
    addFields(spec, {
                        {.id = "ref",
                         .type = FieldType::Text,
                         .label = CW_TEXT("field", "No."),
                         .maxLength = 20,
                         .group = CW_TEXT("group", "Who", "stakeholder")},
                        {.id = "title",
                         .type = FieldType::Localized,
                         .label = CW_TEXT("field", "Stakeholder"),
                         .help = CW_TEXT("field", "A body, an office or a group. Private persons go into People."),
                         .required = true,
                         .group = CW_TEXT("group", "Who", "stakeholder")},
                        {.id = "organisation",
                         .type = FieldType::Reference,
                         .label = CW_TEXT("field", "Organisation", "stakeholder’s"),
                         .help = CW_TEXT("field", "Empty for groups such as “residents of walk-up flats”."),
                         .target = "organisations",
                         .group = CW_TEXT("group", "Who", "stakeholder")},
                        {.id = "types",
                         .type = FieldType::MultiChoice,
                         .label = CW_TEXT("field", "Types", "stakeholder"),
                         .help = CW_TEXT("field", "Several are allowed. Empty takes those of the organisation."),
                         .choices = stakeholderTypes(),
                         .group = CW_TEXT("group", "Who", "stakeholder")},
                        {.id = "stands_for",
                         .type = FieldType::MultiChoice,
                         .label = CW_TEXT("field", "Groups it speaks for"),
                         .choices = {{"elected", CW_TEXT("choice", "Elected representatives")},
                                     {"central", CW_TEXT("choice", "Central government")},
                                     {"consumer_groups", CW_TEXT("choice", "Consumer groups")},
                                     {"financial", CW_TEXT("choice", "Financial institutions")},
                                     {"co_investors", CW_TEXT("choice", "Companies investing in related schemes")},
                                     {"city_units", CW_TEXT("choice", "City departments")},
                                     {"partner_firms", CW_TEXT("choice", "Partner companies")},
                                     {"partner_npos", CW_TEXT("choice", "Partner non-profits")},
                                     {"suppliers", CW_TEXT("choice", "Suppliers")},
                                     {"residents", CW_TEXT("choice", "Residents", "group of stakeholders")},
                                     {"local_firms", CW_TEXT("choice", "Local businesses")},
                                     {"workers", CW_TEXT("choice", "Local workers")},
                                     {"visitors", CW_TEXT("choice", "Visitors")},
                                     {"other_cities", CW_TEXT("choice", "Other cities and counties")},
                                     {"affected_firms", CW_TEXT("choice", "Businesses affected")},
                                     {"media", CW_TEXT("choice", "Media")}},
                         .group = CW_TEXT("group", "Who", "stakeholder"),
                         .inTable = false},
                        {.id = "vote_group",
                         .type = FieldType::Choice,
                         .label = CW_TEXT("field", "Group in votes"),
                         .choices = {{"city", CW_TEXT("choice", "City government")},
                                     {"council", CW_TEXT("choice", "Council")},
                                     {"government", CW_TEXT("choice", "Other government")},
                                     {"business", CW_TEXT("choice", "Business")},
                                     {"academia", CW_TEXT("choice", "Universities")},
                                     {"civic", CW_TEXT("choice", "Civic groups")},
                                     {"residents", CW_TEXT("choice", "Residents", "as a whole")}},
                         .group = CW_TEXT("group", "Who", "stakeholder")},
                        {.id = "contact",
                         .type = FieldType::Person,
                         .label = CW_TEXT("field", "Contact"),
                         .group = CW_TEXT("group", "Who", "stakeholder")},
                        {.id = "owner",
                         .type = FieldType::Person,
                         .label = CW_TEXT("field", "Who speaks with them"),
                         .help = CW_TEXT("field", "Somebody on our side."),
                         .group = CW_TEXT("group", "Who", "stakeholder")},
                        {.id = "influence",
                         .type = FieldType::Integer,
                         .label = CW_TEXT("field", "Influence"),
                         .help = CW_TEXT("field", "1 little … 5 can stop it."),
                         .min = 1,
                         .max = 5,
                         .internal = true,
                         .group = CW_TEXT("group", "Standing")},
                        {.id = "interest",
                         .type = FieldType::Integer,
                         .label = CW_TEXT("field", "Interest"),
                         .help = CW_TEXT("field", "1 hardly … 5 follows everything."),
                         .min = 1,
                         .max = 5,
                         .internal = true,
                         .group = CW_TEXT("group", "Standing")},
                        {.id = "engagement_now",
                         .type = FieldType::Choice,
                         .label = CW_TEXT("field", "Engagement now"),
                         .choices = engagementLevels(),
                         .internal = true,
                         .group = CW_TEXT("group", "Standing")},
                        {.id = "engagement_wanted",
                         .type = FieldType::Choice,
                         .label = CW_TEXT("field", "Engagement wanted"),
                         .choices = engagementLevels(),
                         .internal = true,
                         .group = CW_TEXT("group", "Standing")},
                        {.id = "gains",
                         .type = FieldType::LocalizedLong,
                         .label = CW_TEXT("field", "What it gains"),
                         .group = CW_TEXT("group", "Standing"),
                         .inTable = false},
                        {.id = "concern",
                         .type = FieldType::LocalizedLong,
                         .label = CW_TEXT("field", "Concern"),
                         .internal = true,
                         .group = CW_TEXT("group", "Standing"),
                         .inTable = false},
                        {.id = "frequency",
                         .type = FieldType::Choice,
                         .label = CW_TEXT("field", "Contact at least"),
                         .choices = {{"monthly", CW_TEXT("choice", "Every month")},
                                     {"quarterly", CW_TEXT("choice", "Every quarter")},
                                     {"half_yearly", CW_TEXT("choice", "Twice a year")},
                                     {"yearly", CW_TEXT("choice", "Once a year")},
                                     {"on_need", CW_TEXT("choice", "As needed")}},
                         .group = CW_TEXT("group", "Plan", "engagement")},
                        {.id = "message_what",
                         .type = FieldType::LocalizedLong,
                         .label = CW_TEXT("field", "What it is"),
                         .help = CW_TEXT("field", "Empty takes the summary of the city profile."),
                         .group = CW_TEXT("group", "Message"),
                         .inTable = false},
                        {.id = "message_brings",
                         .type = FieldType::LocalizedLong,
                         .label = CW_TEXT("field", "What it brings you"),
                         .group = CW_TEXT("group", "Message"),
                         .inTable = false},
                        {.id = "message_join",
                         .type = FieldType::LocalizedLong,
                         .label = CW_TEXT("field", "How to take part"),
                         .group = CW_TEXT("group", "Message"),
                         .inTable = false},
                        {.id = "tags", .type = FieldType::Tags, .label = CW_TEXT("field", "Tags"), .inTable = false},
                    });
    spec.computed.push_back({"last_contact", CW_TEXT("field", "Last contact"), lastContact});
    spec.computed.push_back({"next_contact", CW_TEXT("field", "Next contact"), nextContact});
    return spec;
}

}  // namespace cw::model
