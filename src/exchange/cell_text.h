#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "exchange/table.h"
#include "model/snapshot.h"

/// The text forms of cells (docs/exchange.md): how values are written and what in a cell is not a value.
namespace cw::exchange {

/// A cell that says "empty this field"; the text itself is written with an apostrophe before it.
inline constexpr std::string_view kClear = "[clear]";
bool isClear(std::string_view cell);

/// A text as a CSV cell: one that a spreadsheet program could take for a formula, a clear mark, or that begins with
/// an apostrophe, gets an apostrophe before it.
std::string guarded(std::string_view text);
/// The text of such a cell; texts that guarded() would not have written stay as they are.
std::string unguarded(std::string_view cell);
/// The same for workbooks and JSON, whose texts are never formulas: only clear marks are guarded.
std::string guardedMark(std::string_view text);
std::string unguardedMark(std::string_view cell);

/// A list in one cell: entries with "; " between them; one that holds a separator or a quotation mark is quoted.
std::string listText(const std::vector<std::string>& entries);
/// The entries of a cell; "；", "、" and line breaks separate too.
std::vector<std::string> listEntries(std::string_view cell);

/// A cell cut because the format cannot hold more ends with this; import leaves its field as it is.
inline constexpr std::string_view kCut = "…[cut]";

/// The shortest text that reads back as the same number.
std::string numberText(double value);
/// Does the text hold Han characters?
bool holdsHan(std::string_view utf8);

/// What people read for a record: "I-012 Newborn service". Without `withPersonal` never a personal field.
std::string readableName(const model::Snapshot& snapshot, int registerIndex, const model::Record& record,
                         base::Language language, bool withPersonal);

}  // namespace cw::exchange
