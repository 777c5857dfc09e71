#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "exchange/archives.h"
#include "exchange/table.h"

/// What the readers and writers of workbooks share.
namespace cw::exchange {

/// Marks in the first row of every sheet: "needs#id", then names of columns. The row is hidden; it says which
/// register the sheet is of and what each column is, whatever the language of the headings.
std::string machineCell(const Table& table, std::size_t column);
/// Sheets of workbooks that hold no rows: the words that drop-downs choose from.
inline constexpr std::string_view kChoicesSheet = "_choices";

/// Names of sheets: what spreadsheet programs allow, at most 31 characters, each once.
std::vector<std::string> sheetNames(const std::vector<Table>& tables, const std::vector<NoteSheet>& notes = {});
/// Lines that the text takes in a column of that many characters, broken between words and Chinese characters.
std::size_t linesIn(const std::string& text, int width);
inline constexpr int kWidestColumn = 48;  ///< in characters
/// How a table is laid out. A locked one is put on paper, A4 across with the heading on every page: its cells wrap,
/// and columns are as narrow as gives the fewest pages: few rows stand beside each other, tall rows grow wide.
struct SheetLayout {
    std::vector<int> widths;         ///< of the columns, in characters
    std::vector<std::size_t> lines;  ///< of the rows
    int pagesWide = 1;               ///< over so many pages, that the letters stay readable
    /// Columns that are repeated on every page: from the first one, as far as the record's name goes; 0: one page is
    /// wide enough.
    std::size_t repeated = 0;
    /// About so many pages, heading included.
    std::size_t pages = 1;
};
inline constexpr int kMostPagesWide = 6;
SheetLayout sheetLayout(const Table& table);
/// From this day on all spreadsheet programs count days alike. Earlier ones are written as text, in ODS too: a
/// program that saves them as XLSX would write the number of another day.
inline const base::Date kUndisputedDays = *base::Date::of(1900, 3, 1);
/// The text as it fits into a cell of `limit` UTF-16 units; a cut one ends with kCut.
std::string fitting(const std::string& text, std::size_t limit, bool& cut);

/// As workbookBytes (archives.h).
base::Result<WorkbookBytes> xlsxBytes(const std::vector<Table>& tables, const std::vector<NoteSheet>& notes);
base::Result<WorkbookBytes> odsBytes(const std::vector<Table>& tables, const std::vector<NoteSheet>& notes);

/// Every sheet of the workbook as texts, in order. TableDamaged, TableRefused.
base::Result<std::vector<SourceTable>> xlsxTables(std::string_view bytes, const std::string& fileName);
base::Result<std::vector<SourceTable>> odsTables(std::string_view bytes, const std::string& fileName);

/// What the sheets of one file have used up of the limits.
struct RowBudget {
    std::size_t places = 0;  ///< rows and cells that take memory, empty or not
    std::size_t bytes = 0;
};

/// Rows that grow as cells come, within the limits of an import; blank cells and rows after the last filled one cost
/// nothing. The limits of cells and bytes hold for all sheets together, or many small sheets would pass them.
class RowSink {
public:
    explicit RowSink(RowBudget& budget) : m_budget(budget) {}
    /// False when a limit is passed.
    bool put(std::size_t row, std::size_t column, std::string text);
    std::vector<std::vector<std::string>> take() { return std::move(m_rows); }

private:
    RowBudget& m_budget;
    std::vector<std::vector<std::string>> m_rows;
};

}  // namespace cw::exchange
