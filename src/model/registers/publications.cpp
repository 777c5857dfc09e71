#include "model/registers/publications.h"

#include "model/registers/choices.h"
#include "model/registers/common.h"

namespace cw::model {

namespace {

Value nextDue(const Record& publication, const Snapshot&) {
    if (publication.text(Publications::Status) == "ended") return {};
    const auto last = publication.date(Publications::PublishedOn);
    if (!last) return publication.at(Publications::FirstDue);
    const auto days = daysOf(publication.text(Publications::Frequency));
    return days ? Value{last->addDays(*days)} : Value{};
}

}  // namespace

RegisterSpec Publications::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Publications"),
        .singular = CW_TEXT("register", "publication", "one row"),
        .purpose = CW_TEXT("register", "What the city publishes about the programme, where, and how fresh it is."),
        .example = CW_TEXT("register", "Example: Progress page, monthly, last on 30 October 2026."),
        .fields = {},
        .importKey = {Title},
    };
    addFields(
        spec,
        {
            {.id = "title",
             .type = FieldType::Localized,
             .label = CW_TEXT("field", "What is published"),
             .required = true},
            {.id = "kind",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Kind"),
             .choices = {{"vision", CW_TEXT("choice", "Vision")},
                         {"strategy", CW_TEXT("choice", "Strategy")},
                         {"roadmap", CW_TEXT("choice", "Roadmap")},
                         {"progress", CW_TEXT("choice", "Progress")},
                         {"contacts", CW_TEXT("choice", "Leaders’ contacts")},
                         {"minutes", CW_TEXT("choice", "Minutes")},
                         {"budget", CW_TEXT("choice", "Money")},
                         {"data", CW_TEXT("choice", "Data")},
                         {"other", CW_TEXT("choice", "Other")}}},
            {.id = "items",
             .type = FieldType::CatalogueItems,
             .label = CW_TEXT("field", "Framework items"),
             .inTable = false},
            {.id = "link", .type = FieldType::Link, .label = CW_TEXT("field", "Link")},
            {.id = "place",
             .type = FieldType::Localized,
             .label = CW_TEXT("field", "Where else"),
             .help = CW_TEXT("field", "Notice boards, stations, newspaper."),
             .inTable = false},
            {.id = "frequency",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Renewed"),
             .choices = frequencies()},
            {.id = "published_on", .type = FieldType::Date, .label = CW_TEXT("field", "Last published")},
            {.id = "first_due",
             .type = FieldType::Date,
             .label = CW_TEXT("field", "First due"),
             .visibleWhen = whenOneOf(Status, {"planned"}),
             .inTable = false},
            {.id = "languages",
             .type = FieldType::MultiChoice,
             .label = CW_TEXT("field", "Languages"),
             .choices = {{"zh", CW_TEXT("choice", "Chinese")},
                         {"en", CW_TEXT("choice", "English")},
                         {"easy", CW_TEXT("choice", "Easy reading")},
                         {"other", CW_TEXT("choice", "Other")}},
             .inTable = false},
            {.id = "owner", .type = FieldType::Person, .label = CW_TEXT("field", "Owner")},
            {.id = "department",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Department"),
             .target = "departments",
             .inTable = false},
            {.id = "status",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "State"),
             .choices = {{"planned", CW_TEXT("choice", "Planned")},
                         {"live", CW_TEXT("choice", "Live", "publication")},
                         {"ended", CW_TEXT("choice", "Ended")}},
             .defaultValue = std::string("live")},
            {.id = "note", .type = FieldType::LocalizedLong, .label = CW_TEXT("field", "Note"), .inTable = false},
        });
    spec.computed = {{"next_due", CW_TEXT("computed", "Next due"), nextDue}};
    return spec;
}

}  // namespace cw::model
