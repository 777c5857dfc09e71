#include "base/error_codes.h"
#include "base/os/atomic_file.h"
#include "cli/commands/commands.h"
#include "cli/exchange.h"
#include "cli/fields.h"
#include "cli/parameters.h"
#include "commands/import_rows.h"
#include "model/value_text.h"

namespace cw::cli {

namespace {

using base::ErrorCode;
using base::Result;
using exchange::ImportPlan;
using exchange::PlannedRow;
using exchange::RowState;
using exchange::Source;

struct StateRow {
    RowState state;
    std::string_view id;
    base::Msg label;
};
constexpr StateRow kStates[] = {
    {RowState::Added, "added", CW_TEXT("cli", "added", "row of an import")},
    {RowState::Changed, "changed", CW_TEXT("cli", "changed", "row of an import")},
    {RowState::Unchanged, "unchanged", CW_TEXT("cli", "unchanged", "row of an import")},
    {RowState::Bad, "bad", CW_TEXT("cli", "bad", "row of an import")},
};

const StateRow& stateRow(RowState state) {
    for (const auto& row : kStates)
        if (row.state == state) return row;
    return kStates[0];
}

/// "12 D" for a cell, "12" for a row.
std::string place(const PlannedRow& row, const exchange::RowProblem& problem) {
    return std::to_string(row.row) + (problem.column < 0 ? "" : " " + exchange::columnLetters(problem.column));
}

std::string heading(const exchange::TableUse& table, int column) {
    const auto at = static_cast<std::size_t>(column);
    return column >= 0 && at < table.headings.size() ? table.headings[at] : std::string();
}

std::string sentenceOf(const Context& context, const exchange::RowProblem& problem) {
    return context.texts().error(problem.error);
}

void say(const Context& context, const Source& source, const ImportPlan& plan, bool dryRun) {
    const auto& registry = model::registry();
    if (source.format == exchange::Format::Csv)
        context.row({context.text(CW_TEXT("cli", "encoding")), source.encoding,
                     source.detected ? context.text(CW_TEXT("cli", "detected")) : std::string()});
    for (const auto& table : plan.tables) {
        for (const auto& heading : table.headingsOf(exchange::kUnknownColumn))
            context.row({context.text(CW_TEXT("cli", "column not used")), heading});
        for (const auto& heading : table.headingsOf(exchange::kComputedColumn))
            context.row({context.text(CW_TEXT("cli", "computed, not read", "column of an import")), heading});
        if (table.addsWithoutKey)
            context.row({context.text(CW_TEXT("cli", "no key")),
                         context.text(CW_TEXT("cli",
                                              "Rows of “%1” without an id are added unless an equal record is "
                                              "there."),
                                      {context.text(registry[table.registerIndex].title)})});
    }
    for (const PlannedRow& row : plan.rows) {
        const auto& table = plan.tables[static_cast<std::size_t>(row.table)];
        const auto& spec = registry[table.registerIndex];
        for (const auto& problem : row.problems)
            context.row({context.text(stateRow(row.state).label), std::string(spec.name), place(row, problem),
                         heading(table, problem.column), problem.value, sentenceOf(context, problem)});
        if (!dryRun || row.state == RowState::Bad || row.state == RowState::Unchanged) continue;
        for (const auto& difference : row.differences) {
            const auto& field = spec[difference.field];
            context.row({context.text(stateRow(row.state).label), std::string(spec.name), std::to_string(row.row),
                         context.text(field.label), model::displayText(field, difference.before, context.texts()),
                         model::displayText(field, difference.after, context.texts())});
        }
    }
    for (const auto& state : kStates)
        context.row({context.text(state.label), std::to_string(plan.count(state.state))});
}

Json rowJson(const Context& context, const ImportPlan& plan, const PlannedRow& row) {
    const auto& table = plan.tables[static_cast<std::size_t>(row.table)];
    const auto& spec = model::registry()[table.registerIndex];
    Json json{{"register", std::string(spec.name)}, {"row", row.row}, {"state", std::string(stateRow(row.state).id)}};
    if (!row.id.empty()) json["id"] = row.id;
    if (row.state == RowState::Changed || row.state == RowState::Added) {
        json["fields"] = Json::object();
        for (const auto& difference : row.differences)
            json["fields"][std::string(spec[difference.field].id)] = {{"old", toJson(difference.before)},
                                                                      {"new", toJson(difference.after)}};
    }
    if (!row.problems.empty()) json["problems"] = Json::array();
    for (const auto& problem : row.problems)
        json["problems"].push_back(
            {{"column", problem.column < 0 ? Json(nullptr) : Json(exchange::columnLetters(problem.column))},
             {"heading", heading(table, problem.column)},
             {"field", problem.field < 0 ? Json(nullptr) : Json(std::string(spec[problem.field].id))},
             {"value", problem.value},
             {"code", std::string(base::errorRow(problem.error.code).id)},
             {"message", sentenceOf(context, problem)}});
    return json;
}

void print(const Context& context, const Source& source, const ImportPlan& plan, bool imported) {
    Json json = context.answer();
    json["source"] = {{"format", std::string(exchange::name(source.format))}};
    if (source.format == exchange::Format::Csv) {
        json["source"]["encoding"] = source.encoding;
        json["source"]["detected"] = source.detected;
        json["source"]["separator"] = std::string(1, source.separator);
    }
    json["imported"] = imported;
    for (const auto& state : kStates) json[std::string(state.id)] = plan.count(state.state);
    json["tables"] = Json::array();
    for (const auto& table : plan.tables) {
        json["tables"].push_back({{"register", std::string(model::registry()[table.registerIndex].name)},
                                  {"sheet", table.name},
                                  {"heading_row", table.headingRow},
                                  {"ignored_columns", table.headingsOf(exchange::kUnknownColumn)},
                                  {"computed_columns", table.headingsOf(exchange::kComputedColumn)},
                                  {"adds_without_key", table.addsWithoutKey}});
    }
    json["rows"] = Json::array();
    for (const PlannedRow& row : plan.rows)
        if (row.state != RowState::Unchanged) json["rows"].push_back(rowJson(context, plan, row));
    context.print(json);
}

Result<Source> readAsked(const Context& context) {
    const std::string& path = context.arguments().text("SOURCE");
    const auto bytes = base::os::readFile(path, 200ull << 20);
    if (!bytes) {
        if (bytes.error().code == ErrorCode::FileTooLarge)
            return base::fail(ErrorCode::TableRefused, path, "> 200 MB");
        return base::passOn(bytes);
    }
    exchange::SourceOptions options{.fileName = base::os::fileName(path)};
    if (context.arguments().has("--encoding")) options.encoding = context.arguments().text("--encoding");
    return exchange::readSource(*bytes, options, model::registry());
}

Result<exchange::ImportOptions> optionsOf(const Context& context, const store::ProjectFile::Setup& setup) {
    const Arguments& given = context.arguments();
    exchange::ImportOptions options;
    if (given.text("REGISTER") != "all") {
        const auto index = registerNamed(given.text("REGISTER"));
        if (!index) return base::passOn(index);
        options.registerIndex = *index;
    }
    options.sheet = given.text("--sheet");
    options.clearEmpty = given.text("--empty") == "clear";
    if (given.has("--language")) options.textLanguage = base::languageOf(given.text("--language"));
    options.itemFits = setup.environment.itemFits;
    options.reader = model::Reader{.name = setup.environment.who, .person = {}};
    return options;
}

Result<int> run(Context& context) {
    const auto setup = context.setup();
    if (!setup) return base::passOn(setup);
    const auto options = optionsOf(context, *setup);
    if (!options) return base::passOn(options);
    const auto source = readAsked(context);
    if (!source) return base::passOn(source);
    const bool dryRun = context.arguments().has("--dry-run");
    const bool skip = context.arguments().has("--skip-bad-rows");
    const auto planFor = [&](const model::Snapshot& snapshot) {
        return exchange::planImport(snapshot, *source, *options, wordsOf(context), *setup->environment.ids);
    };
    // The plan is made on what is read first, so that a dry run and a refusal touch nothing; the edit makes it anew.
    const auto snapshot = context.read();
    if (!snapshot) return base::passOn(snapshot);
    auto plan = planFor(*snapshot);
    if (!plan) return base::passOn(plan);
    const bool bad = plan->count(RowState::Bad) != 0;
    const bool imports = !dryRun && (!bad || skip);
    if (imports && plan->changes()) {
        const auto done = context.edit([&](store::Project& project) -> Result<store::Done> {
            plan = planFor(project.snapshot());
            if (!plan) return base::passOn(plan);
            return commands::importRows(project, *plan, {.skipBadRows = skip});
        });
        if (!done) return base::passOn(done);
    }
    if (context.json())
        print(context, *source, *plan, imports);
    else
        say(context, *source, *plan, dryRun);
    return bad ? 1 : 0;
}

}  // namespace

Command importCommand() {
    return {
        .name = "import",
        .summary = CW_TEXT("cli", "Take rows from CSV, XLSX, ODS or JSON into a register, all of them or none."),
        .parameters =
            {fileParameter(),
             positional("REGISTER", CW_TEXT("cli", "Name of a register; “all” for every table that says its own.")),
             positional("SOURCE", CW_TEXT("cli", "The file to read.")),
             option("--encoding", "E", CW_TEXT("cli", "Encoding of CSV: auto, utf-8, utf-16le, utf-16be, big5 …")),
             option("--sheet", "NAME", CW_TEXT("cli", "Sheet of a workbook; else the one of the register.")),
             option("--empty", "RULE", CW_TEXT("cli", "Empty cells keep the value that is there, or clear it."),
                    {"keep", "clear"}),
             flag("--dry-run", CW_TEXT("cli", "Only tell what would be added and changed.")),
             flag("--skip-bad-rows", CW_TEXT("cli", "Leave out rows that cannot be taken instead of all."))},
        .run = run};
}

}  // namespace cw::cli
