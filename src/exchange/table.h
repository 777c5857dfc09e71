#pragma once
#include <string>
#include <vector>

#include "base/date.h"
#include "exchange/columns.h"

namespace cw::exchange {

/// One cell of an export, with its type for workbooks; `text` is what CSV writes and import reads back.
struct Cell {
    enum class Kind { Empty, Text, Number, Percent, Date };
    Kind kind = Kind::Empty;
    std::string text;
    double number = 0;  ///< Number; Percent as a fraction
    int decimals = 0;   ///< of a Number: shown digits
    bool grouped = false;
    std::optional<base::Date> date{};
};

/// What an export writes of one register.
struct Table {
    int registerIndex = -1;
    std::string name;   ///< of the register
    std::string title;  ///< its heading in the language of the export
    std::vector<Column> columns;
    std::vector<std::string> headings;
    std::vector<std::string> machineNames;
    std::vector<bool> hidden;
    std::vector<std::vector<std::string>> choices;  ///< by column: words to choose from; empty: none
    std::vector<std::vector<Cell>> rows;
    /// Workbooks: headings, hidden columns and words for people cannot be overwritten; all other cells can, and rows
    /// can be added. No password: it keeps from slips, not from intent.
    bool locked = false;
    std::vector<Cell::Kind> kinds;  ///< with `locked`, by column: what an empty cell takes; missing: Text
    bool rocDates = false;          ///< with `locked`: how they show a date
    bool isOpen(std::size_t column) const { return !hidden[column] && columns[column].kind != Column::Kind::Words; }
};

/// A sheet of words beside the tables: instructions, or marks for programs when it is hidden.
struct NoteSheet {
    std::string name;
    std::vector<std::vector<std::string>> rows{};
    bool hidden = false;
    std::vector<std::size_t> answers{};  ///< rows whose second cell is to be filled in
    int firstWidth = 24, width = 80;     ///< of the columns, in characters
};

/// "A" for column 0, "AB" for 27: what spreadsheet programs show.
std::string columnLetters(int column);

/// What import found in a file: texts as a person would type them (dates ISO, percent with %), whatever the format.
struct SourceTable {
    std::string name;                            ///< of the sheet; empty for CSV
    std::vector<std::vector<std::string>> rows;  ///< every row of the file, so that index + 1 is the row's number
    bool blankIsAbsent = false;  ///< JSON: null empties a field, a value that is not there says nothing
    bool guarded = false;        ///< CSV: leading apostrophes are the guard against formulas
};

}  // namespace cw::exchange
