#include "model/registers/standards.h"

#include <algorithm>

#include "model/registers/assets.h"
#include "model/registers/choices.h"
#include "model/registers/common.h"
#include "model/registers/datasets.h"
#include "model/registers/interfaces.h"
#include "model/snapshot.h"

namespace cw::model {

namespace {

/// Assets and interfaces in use and datasets that name the standard.
Value usedBy(const Record& standard, const Snapshot& snapshot) {
    const auto names = [&](const Record& record, int field) {
        return std::ranges::count(record.list(field), standard.id) > 0;
    };
    std::int64_t count = 0;
    for (const auto& asset : snapshot.table<Assets>())
        count += asset.text(Assets::Status) == "live" && names(asset, Assets::Standards) ? 1 : 0;
    for (const auto& interface : snapshot.table<Interfaces>())
        count += interface.text(Interfaces::Status) == "live" && names(interface, Interfaces::Standards) ? 1 : 0;
    for (const auto& dataset : snapshot.table<Datasets>()) count += names(dataset, Datasets::Standards) ? 1 : 0;
    return Value{count};
}

}  // namespace

RegisterSpec Standards::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Standards"),
        .singular = CW_TEXT("register", "standard", "one row"),
        .purpose =
            CW_TEXT("register",
                    "The standards the city requires or recommends, and the clause that puts them into a tender."),
        .example = CW_TEXT("register", "Example: TALQ 2.x for street-light control, required, clause ready."),
        .fields = {},
        .titleField = Title,
        .refField = Ref,
        .refPrefix = "ST-",
        .importKey = {Code, Version},
    };
    addFields(
        spec,
        {
            {.id = "ref", .type = FieldType::Text, .label = CW_TEXT("field", "No."), .maxLength = 20},
            {.id = "title", .type = FieldType::Localized, .label = CW_TEXT("field", "Standard"), .required = true},
            {.id = "code", .type = FieldType::Text, .label = CW_TEXT("field", "Designation"), .maxLength = 60},
            {.id = "version", .type = FieldType::Text, .label = CW_TEXT("field", "Version"), .maxLength = 30},
            {.id = "body",
             .type = FieldType::Text,
             .label = CW_TEXT("field", "Issued by"),
             .maxLength = 100,
             .inTable = false},
            {.id = "scope_kind",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Kind"),
             .choices = {{"international", CW_TEXT("choice", "International")},
                         {"national", CW_TEXT("choice", "National")},
                         {"industry", CW_TEXT("choice", "Industry")},
                         {"city", CW_TEXT("choice", "City’s own")}}},
            {.id = "layer",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Layer"),
             .choices = interoperabilityLayers(),
             .required = true},
            {.id = "topic", .type = FieldType::Localized, .label = CW_TEXT("field", "Topic"), .inTable = false},
            {.id = "obligation",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Obligation"),
             .choices = {{"required", CW_TEXT("choice", "Required")},
                         {"recommended", CW_TEXT("choice", "Recommended")},
                         {"watch", CW_TEXT("choice", "Watched")},
                         {"retired", CW_TEXT("choice", "No longer used")}},
             .required = true},
            {.id = "openness",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Openness"),
             .choices = {{"open", CW_TEXT("choice", "Open and free to use")},
                         {"fair", CW_TEXT("choice", "On fair terms")},
                         {"closed", CW_TEXT("choice", "Proprietary")}}},
            {.id = "licence_note",
             .type = FieldType::Localized,
             .label = CW_TEXT("field", "Licence terms"),
             .inTable = false},
            {.id = "market",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Market adoption"),
             .choices = {{"many", CW_TEXT("choice", "Several suppliers")},
                         {"few", CW_TEXT("choice", "Two or three")},
                         {"one", CW_TEXT("choice", "One")},
                         {"unknown", CW_TEXT("choice", "Not known")}},
             .inTable = false},
            {.id = "criteria_note",
             .type = FieldType::LocalizedLong,
             .label = CW_TEXT("field", "Why it was chosen"),
             .inTable = false},
            {.id = "clause",
             .type = FieldType::LocalizedLong,
             .label = CW_TEXT("field", "Clause for tenders"),
             .help = CW_TEXT("field", "One sentence a supplier can be held to."),
             .inTable = false},
            {.id = "department",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Department"),
             .target = "departments"},
            {.id = "review_on", .type = FieldType::Date, .label = CW_TEXT("field", "Review on"), .inTable = false},
            {.id = "link", .type = FieldType::Link, .label = CW_TEXT("field", "Link"), .inTable = false},
            {.id = "items",
             .type = FieldType::CatalogueItems,
             .label = CW_TEXT("field", "Framework items"),
             .inTable = false},
        });
    spec.computed.push_back({"used_by", CW_TEXT("field", "Used by", "a count"), usedBy});
    return spec;
}

}  // namespace cw::model
