#include "model/registers/principle_positions.h"

#include <algorithm>

#include "model/registers/choices.h"
#include "model/registers/common.h"
#include "model/registers/principle_statements.h"
#include "model/snapshot.h"

namespace cw::model {

namespace {

/// Version of the statement that a position speaks about: the newest that was in force or in consultation on its
/// date, else (the file keeps only the date of the present state) the oldest that was not yet superseded.
std::optional<std::int64_t> versionMeant(const Record& position, const Snapshot& snapshot) {
    using S = PrincipleStatements;
    const auto on = position.date(PrinciplePositions::Date);
    if (!on) return std::nullopt;
    std::optional<std::int64_t> known;
    std::optional<std::int64_t> oldest;
    for (const auto& statement : snapshot.table<S>()) {
        if (statement.text(S::Item) != position.text(PrinciplePositions::Item)) continue;
        const auto version = statement.integer(S::Version);
        const auto since = statement.date(S::Date);
        const bool gone = statement.text(S::Status) == "superseded" && since && *since <= *on;
        if (!version || gone || !hasLeftDraft(statement)) continue;
        if (since && *since <= *on) known = std::max(known.value_or(*version), *version);
        oldest = std::min(oldest.value_or(*version), *version);
    }
    return known ? known : oldest;
}

Value versionValue(const Record& position, const Snapshot& snapshot) {
    const auto version = versionMeant(position, snapshot);
    return version ? Value{*version} : Value{};
}

Value onEarlierText(const Record& position, const Snapshot& snapshot) {
    using S = PrincipleStatements;
    const auto meant = versionMeant(position, snapshot);
    if (!meant) return {};
    for (const auto& statement : snapshot.table<S>())
        if (statement.text(S::Item) == position.text(PrinciplePositions::Item) && hasLeftDraft(statement) &&
            statement.integer(S::Version).value_or(0) > *meant)
            return true;
    return false;
}

}  // namespace

RegisterSpec PrinciplePositions::spec() {
    RegisterSpec spec{
        .name = kName,
        .title = CW_TEXT("register", "Principle agreement"),
        .singular = CW_TEXT("register", "position", "one row"),
        .purpose = CW_TEXT("register", "Who agrees with which principle, who wants it changed, who refuses."),
        .example = CW_TEXT("register",
                           "Example: Port Corporation on A.4.2: amend – say what stays closed; 3 December 2025."),
        .fields = {},
        .axes = {Item, Stakeholder},
        .cell = Position,
        .keyFields = {Item, Stakeholder},
        .importKey = {Item, Stakeholder},
        .past = always,
    };
    addFields(
        spec,
        {
            {.id = "item",
             .type = FieldType::CatalogueItem,
             .label = CW_TEXT("field", "Principle"),
             .items = {.kinds = {"principle"}, .leaves = true},
             .required = true},
            {.id = "stakeholder",
             .type = FieldType::Reference,
             .label = CW_TEXT("field", "Stakeholder"),
             .help = CW_TEXT("field", "A group or body, not each person."),
             .target = "stakeholders",
             .onRemove = OnRemove::PartOf,
             .required = true},
            {.id = "position",
             .type = FieldType::Choice,
             .label = CW_TEXT("field", "Position"),
             .choices = {{"agree", CW_TEXT("choice", "Agree"), CW_TEXT("letter", "A", "agreement with a principle")},
                         {"amend", CW_TEXT("choice", "Agree if changed"),
                          CW_TEXT("letter", "M", "agreement with a principle")},
                         {"reject", CW_TEXT("choice", "Reject"),
                          CW_TEXT("letter", "X", "agreement with a principle")}},
             .required = true},
            {.id = "note",
             .type = FieldType::LocalizedLong,
             .label = CW_TEXT("field", "What they said"),
             .internal = true,
             .requiredWhen = whenOneOf(Position, {"amend", "reject"})},
            {.id = "date", .type = FieldType::Date, .label = CW_TEXT("field", "Date")},
            {.id = "answer",
             .type = FieldType::LocalizedLong,
             .label = CW_TEXT("field", "Our answer"),
             .help = CW_TEXT("field", "What we changed, or why not."),
             .internal = true,
             .inTable = false},
        });
    spec.computed = {
        {"version_meant", CW_TEXT("computed", "Version meant"), versionValue},
        {"earlier_text", CW_TEXT("computed", "On an earlier text"), onEarlierText},
    };
    return spec;
}

}  // namespace cw::model
