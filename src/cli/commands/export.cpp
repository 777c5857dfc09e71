#include <algorithm>

#include "cli/commands/commands.h"
#include "cli/exchange.h"
#include "cli/fields.h"
#include "cli/output.h"
#include "cli/parameters.h"
#include "exchange/exporter.h"
#include "model/held_back.h"

namespace cw::cli {

namespace {

using base::Result;

Result<std::vector<int>> askedRegisters(const Context& context) {
    const std::string& name = context.arguments().text("REGISTER");
    std::vector<int> all;
    if (name == "all") {
        for (int i = 0; i < model::registry().count(); ++i) all.push_back(i);
        return all;
    }
    const auto index = registerNamed(name);
    if (!index) return base::passOn(index);
    all.push_back(*index);
    return all;
}

exchange::ExportOptions optionsOf(const Context& context, const model::Snapshot& snapshot) {
    const Arguments& given = context.arguments();
    exchange::ExportOptions options;
    options.format = exchange::formatNamed(given.text("--to")).value_or(exchange::Format::Csv);
    options.table.profile = model::profileNamed(given.text("--profile")).value_or(exchange::Profile::Internal);
    options.table.dates = given.text("--dates") == "roc" ? exchange::DateStyle::Roc : exchange::DateStyle::Iso;
    options.table.machineHeadings = given.text("--headings") == "fields";
    options.table.language = context.languageOfText({}, &snapshot);
    options.big5 = given.text("--encoding") == "big5";
    return options;
}

bool asksHeldBack(const std::vector<int>& registers) {
    return std::ranges::any_of(registers, [](int index) { return model::holdsBack(model::registry()[index].name); });
}

void tell(const Context& context, const exchange::Exported& exported, int left) {
    tellLeftOut(context, left);
    for (const auto& lost : exported.lost)
        context.row({context.text(CW_TEXT("cli", "not in Big5")), lost.registerName, lost.id, lost.characters});
    if (exported.cutCells != 0)
        context.say(context.texts().textN(
            CW_TEXT_N("cli", "%n text(s) too long for a cell were cut and marked", "cells of a workbook"),
            static_cast<std::int64_t>(exported.cutCells)));
}

Result<int> run(Context& context) {
    const auto registers = askedRegisters(context);
    if (!registers) return base::passOn(registers);
    int left = 0;
    const auto snapshot = context.readShown(&left);
    if (!snapshot) return base::passOn(snapshot);
    const auto options = optionsOf(context, *snapshot);
    if (options.big5 && options.format != exchange::Format::Csv)
        return context.usage(CW_TEXT("cli", "Only CSV has an encoding"));
    const auto exported = exchange::exportRegisters(*snapshot, *registers, options, wordsOf(context));
    if (!exported) return base::passOn(exported);
    Json more = Json::object();
    more["records"] = exported->records;
    more["profile"] = std::string(model::name(options.table.profile));
    more["held_back"] = asksHeldBack(*registers) ? left : 0;
    more["cut_cells"] = exported->cutCells;
    more["lost"] = Json::array();
    for (const auto& lost : exported->lost)
        more["lost"].push_back({{"register", lost.registerName}, {"id", lost.id}, {"characters", lost.characters}});
    const std::string end = exchange::fileEnd(options, registers->size());
    if (auto done = publish(context, exported->bytes, end, more); !done) return done;
    if (!context.json()) tell(context, *exported, asksHeldBack(*registers) ? left : 0);
    return exported->lost.empty() && exported->cutCells == 0 ? 0 : 1;
}

}  // namespace

Command exportCommand() {
    return {
        .name = "export",
        .summary = CW_TEXT("cli", "Write a register, or all, as a spreadsheet or JSON."),
        .parameters =
            {fileParameter(), positional("REGISTER", CW_TEXT("cli", "Name of a register, or “all”.")),
             requiredOption("--to", "FORMAT",
                            CW_TEXT("cli", "Format of the file; all registers as CSV come as a zip archive."),
                            {"csv", "xlsx", "ods", "json"}),
             outputParameter(),
             option("--profile", "P",
                    CW_TEXT("cli", "Who may read it: internal (everything), partner or public (no personal data)."),
                    {"internal", "partner", "public"}),
             option("--encoding", "E", CW_TEXT("cli", "Encoding of CSV: utf-8 (with mark) or big5."),
                    {"utf-8", "big5"}),
             option("--dates", "D", CW_TEXT("cli", "Dates as 2026-06-01 or in the ROC calendar."), {"iso", "roc"}),
             option("--headings", "H", CW_TEXT("cli", "Headings as labels or as the names of the fields."),
                    {"labels", "fields"})},
        .run = run};
}

}  // namespace cw::cli
