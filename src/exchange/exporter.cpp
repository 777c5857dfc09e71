#include "exchange/exporter.h"

#include <algorithm>

#include "base/error_codes.h"
#include "base/text_util.h"
#include "exchange/archives.h"
#include "exchange/csv.h"
#include "exchange/encoding.h"
#include "exchange/json_tables.h"
#include "exchange/source.h"

namespace cw::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

void noteLost(const Table& table, std::vector<LostText>& lost) {
    for (const auto& row : table.rows) {
        std::string all;
        for (const Cell& cell : row) all += cell.text;
        const auto characters = notInBig5(all);
        if (characters.empty()) continue;
        const bool hasId = !table.columns.empty() && table.columns.front().kind == Column::Kind::Id;
        lost.push_back({table.name, hasId ? row.front().text : std::string(), base::join(characters, "")});
    }
}

Result<void> writeCsv(const std::vector<Table>& tables, const ExportOptions& options, Exported& out) {
    NamedFiles files;
    for (const Table& table : tables) {
        const std::string text = csvText(table);
        if (options.big5) noteLost(table, out.lost);
        files.emplace_back(table.name + ".csv",
                           options.big5 ? toBig5(text).bytes : std::string(kByteOrderMark) + text);
    }
    if (files.size() == 1) {
        out.bytes = std::move(files.front().second);
        return {};
    }
    auto zip = zipBytes(files);
    if (!zip) return base::passOn(zip);
    out.bytes = std::move(*zip);
    return {};
}

/// What was written is a whole file that holds as many rows.
Result<void> verify(const Exported& out, const std::vector<Table>& tables, const ExportOptions& options,
                    const model::Registry& registry) {
    auto source = readSource(out.bytes, {.fileName = "export", .encoding = options.big5 ? "big5" : "auto"}, registry);
    if (!source || source->tables.size() != tables.size()) return fail(ErrorCode::VerifyFailed, "export");
    const std::size_t heads = options.format == Format::Csv || options.format == Format::Json ? 1 : 2;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        std::size_t rows = tables[i].rows.size();
        // Workbooks hold no rows whose cells are all empty (public, without names).
        const auto isEmpty = [](const Cell& cell) { return cell.kind == Cell::Kind::Empty; };
        while (heads == 2 && rows > 0 && std::ranges::all_of(tables[i].rows[rows - 1], isEmpty)) --rows;
        const bool whole = source->tables[i].rows.size() == rows + heads || tables[i].columns.empty();
        if (!whole) return fail(ErrorCode::VerifyFailed, "export");
    }
    return {};
}

}  // namespace

std::string fileEnd(const ExportOptions& options, std::size_t registers) {
    if (options.format == Format::Csv && registers != 1) return "zip";
    return std::string(name(options.format));
}

Result<Exported> exportRegisters(const model::Snapshot& snapshot, const std::vector<int>& registers,
                                 const ExportOptions& options, const Words& words) {
    Exported out;
    std::vector<Table> tables;
    for (const int index : registers) {
        tables.push_back(tableOf(snapshot, index, options.table, words));
        out.records += tables.back().rows.size();
    }
    switch (options.format) {
        case Format::Csv:
            if (auto done = writeCsv(tables, options, out); !done) return base::passOn(done);
            break;
        case Format::Json:
            out.bytes = jsonText(snapshot, registers, options.table, words);
            break;
        case Format::Xlsx:
        case Format::Ods: {
            auto book = workbookBytes(options.format, tables);
            if (!book) return base::passOn(book);
            out.bytes = std::move(book->bytes);
            out.cutCells = book->cutCells;
            break;
        }
    }
    if (auto good = verify(out, tables, options, snapshot.registry()); !good) return base::passOn(good);
    return out;
}

}  // namespace cw::exchange
