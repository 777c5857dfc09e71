#include "model/registers/artefacts.h"

#include <array>

#include "model/registers/choices.h"
#include "model/registers/common.h"

namespace cw::model {

namespace {

constexpr std::string_view kTable = "B6.T1.";
/// Printed in the column of meanings, but a matter of technology: its id keeps the printed place.
constexpr std::string_view kMoved = "B6.T1.OM-SEM.1";
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kLayers{
    {{"POL", "pol"}, {"LEG", "leg"}, {"ORG", "org"}, {"SEM", "sem"}, {"TEC", "tec"}}};
constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kGroups{
    {{"OM", "om"}, {"SM", "sm"}, {"TM", "tm"}}};

std::vector<RuleBreak> codeOfTheEntry(const Record& artefact) {
    if (artefact.has(Artefacts::Item) && artefact.text(Artefacts::Code) != artefact.text(Artefacts::Item))
        return {{Artefacts::Code,
                 CW_TEXT("rule", "The code of a table entry is the entry’s own id. Take that, or clear the entry.")}};
    return {};
}

std::vector<RuleBreak> cellOfTheEntry(const Record& artefact) {
    const auto cell = Artefacts::cellOf(artefact.text(Artefacts::Item));
    if (!cell) return {};
    std::vector<RuleBreak> breaks;
    const auto other = [&](int field, std::string_view right) {
        return artefact.has(field) && artefact.text(field) != right;
    };
    if (other(Artefacts::Layer, cell->layer))
        breaks.push_back(
            {Artefacts::Layer,
             CW_TEXT("rule", "The table puts this entry into another layer. Take that layer, or clear the entry.")});
    if (other(Artefacts::ProcessGroup, cell->processGroup))
        breaks.push_back(
            {Artefacts::ProcessGroup,
             CW_TEXT("rule",
                     "The table puts this entry into another process group. Take that group, or clear the entry.")});
    return breaks;
}

/// Layer or process group of the table entry.
Value placeOfTheEntry(const Record& artefact, std::string_view Artefacts::Cell::*part) {
    const auto cell = Artefacts::cellOf(artefact.text(Artefacts::Item));
    return cell ? Value{std::string((*cell).*part)} : Value{};
}

}  // namespace

std::optional<Artefacts::Cell> Artefacts::cellOf(std::string_view item) {
    if (!item.starts_with(kTable)) return {};
    const std::string_view place = item.substr(kTable.size());
    for (const auto& [group, groupChoice] : kGroups)
        for (const auto& [layer, layerChoice] : kLayers)
            if (place.starts_with(std::string(group) + "-" + std::string(layer) + "."))
                return Cell{item == kMoved ? std::string_view("tec") : layerChoice, groupChoice};
    return {};
}

int Artefacts::levelOf(const Record& artefact) {
    const std::string& status = artefact.text(Status);
    return status == "agreed" ? 3 : status == "exists" ? 2 : status == "draft" ? 1 : 0;
}

RegisterSpec Artefacts::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Interoperability artefacts"),
        .singular = CW_TEXT("register", "artefact", "one row"),
        .purpose = CW_TEXT("register",
                           "Which agreements, plans, maps and standards of the interoperability matrix the city has, "
                           "and how far they are agreed."),
        .example = CW_TEXT(
            "register",
            "Example: Port data-sharing agreement, legal layer, draft 6, Marine Affairs, due 15 January 2027."),
        .fields = {},
        .titleField = Title,
        .titleElse = Item,
        .printedBy = Layer,
        .keyFields = {Code},
        .importKey = {Code},
    };
    addFields(
        spec,
        {
            {.id = "code",
             .type = FieldType::Text,
             .label = CW_TEXT("field", "Code"),
             .help = CW_TEXT("field",
                             "The id of the table entry, or a short code of your own such as MARINE-01. It cannot be "
                             "changed later."),
             .maxLength = 40,
             .required = true},
            {.id = "item",
             .type = FieldType::CatalogueItem,
             .label = CW_TEXT("field", "Table 1 entry"),
             .items = {.roots = {"B6.T1"}, .kinds = {"matrix-entry"}},
             .inTable = false},
            {.id = "title",
             .type = FieldType::Localized,
             .label = CW_TEXT("field", "Artefact"),
             .help = CW_TEXT("field", "May stay empty for a table entry: lists then show the entry’s title."),
             .requiredWhen = [](const Record& artefact) { return !artefact.has(Item); }},
            {.id = "layer",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Layer"),
             .choices = interoperabilityLayers(),
             .requiredWhen = [](const Record& artefact) { return !artefact.has(Item); },
             .implied = [](const Record& artefact) { return placeOfTheEntry(artefact, &Cell::layer); }},
            {.id = "process_group",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Process group"),
             .choices = processGroups(),
             .requiredWhen = [](const Record& artefact) { return !artefact.has(Item); },
             .implied = [](const Record& artefact) { return placeOfTheEntry(artefact, &Cell::processGroup); }},
            {.id = "status",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "State"),
             .choices = {{"missing", CW_TEXT("choice", "Missing")},
                         {"draft", CW_TEXT("choice", "Draft")},
                         {"exists", CW_TEXT("choice", "Exists, not yet agreed")},
                         {"agreed", CW_TEXT("choice", "Agreed")}},
             .required = true,
             .defaultValue = Value{std::string("missing")}},
            {.id = "department",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Department"),
             .target = "departments"},
            {.id = "owner", .type = FieldType::Person, .label = CW_TEXT("field", "Owner")},
            {.id = "due",
             .type = FieldType::Date,
             .label = CW_TEXT("field", "Due"),
             .help = CW_TEXT("field", "By when it is to be agreed.")},
            {.id = "agreed_on",
             .type = FieldType::Date,
             .label = CW_TEXT("field", "Agreed on"),
             .visibleWhen = [](const Record& artefact) { return artefact.text(Status) == "agreed"; },
             .inTable = false},
            {.id = "review_on", .type = FieldType::Date, .label = CW_TEXT("field", "Review on"), .inTable = false},
            {.id = "parties",
             .type = FieldType::MultiReference,
             .label = CW_TEXT("field", "Parties outside the city"),
             .target = "organisations",
             .inTable = false},
            {.id = "evidence",
             .type = FieldType::MultiReference,
             .label = CW_TEXT("field", "Evidence"),
             .target = "evidence",
             .inTable = false},
            {.id = "initiatives",
             .type = FieldType::MultiReference,
             .label = CW_TEXT("field", "Initiatives"),
             .target = "initiatives",
             .inTable = false},
            {.id = "next_step",
             .type = FieldType::Localized,
             .label = CW_TEXT("field", "Next step"),
             .inTable = false},
            {.id = "note", .type = FieldType::LocalizedLong, .label = CW_TEXT("field", "Note"), .inTable = false},
        });
    spec.computed.push_back(
        {"derived_level", CW_TEXT("field", "Level by its state"),
         [](const Record& artefact, const Snapshot&) { return Value{std::int64_t{Artefacts::levelOf(artefact)}}; }});
    spec.rules.push_back(codeOfTheEntry);
    spec.rules.push_back(cellOfTheEntry);
    return spec;
}

}  // namespace cw::model
