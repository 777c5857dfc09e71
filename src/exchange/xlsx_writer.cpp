#include <xlsxwriter.h>

#include <algorithm>
#include <map>

#include "base/error_codes.h"
#include "base/os/memory_file.h"
#include "exchange/cell_text.h"
#include "exchange/workbook.h"

namespace cw::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr std::size_t kCellLimit = 32'767;
constexpr const char* kRocDate = "[$-404]e/mm/dd";
constexpr const char* kIsoDate = "yyyy\\-mm\\-dd";
constexpr lxw_color_t kGrey = 0xEEF0F2;
const base::Date kExcelBegins = *base::Date::of(1899, 12, 30);

/// Excel reads "_x0041_" in a text as the letter A: the underscore of a real one is written so itself.
std::string escaped(const std::string& text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool looksSo = text[i] == '_' && i + 6 < text.size() && text[i + 1] == 'x' && text[i + 6] == '_' &&
                             text.find_first_not_of("0123456789abcdefABCDEF", i + 2) == i + 6;
        out += looksSo ? std::string("_x005F_") : std::string(1, text[i]);
    }
    return out;
}

/// Of a row, in points: some programs do not fit it to its text by themselves.
double heightOf(std::size_t lines) {
    constexpr double kLine = 15, kMost = 409;
    return std::min(kLine * static_cast<double>(lines), kMost);
}

class Book {
public:
    explicit Book(const char* path) {
        lxw_workbook_options options{};
        options.use_zip64 = LXW_FALSE;
        m_book = workbook_new_opt(path, &options);
        if (m_book == nullptr) return;
        m_heading = workbook_add_format(m_book);
        format_set_bold(m_heading);
        format_set_bg_color(m_heading, 0xE8EEF4);
        format_set_bottom(m_heading, LXW_BORDER_THIN);
        format_set_text_wrap(m_heading);
        format_set_align(m_heading, LXW_ALIGN_VERTICAL_TOP);
    }
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;
    ~Book() {
        if (m_book != nullptr) lxw_workbook_free(m_book);
    }

    std::size_t cutCells() const { return m_cut; }

    Result<void> write(const std::vector<Table>& tables, const std::vector<NoteSheet>& notes) {
        if (m_book == nullptr) return fail(ErrorCode::Internal, "xlsx");
        for (const NoteSheet& note : notes)
            if (!note.hidden)
                if (auto done = writeNote(note); !done) return done;
        const auto names = sheetNames(tables, notes);
        std::vector<lxw_worksheet*> sheets;
        for (const std::string& name : names) {
            sheets.push_back(workbook_add_worksheet(m_book, name.c_str()));
            if (sheets.back() == nullptr) return fail(ErrorCode::Internal, "xlsx sheet");
        }
        for (std::size_t i = 0; i < tables.size(); ++i)
            if (auto done = writeSheet(sheets[i], tables[i]); !done) return done;
        if (m_choices != nullptr) worksheet_hide(m_choices);
        for (const NoteSheet& note : notes)
            if (note.hidden)
                if (auto done = writeNote(note); !done) return done;
        lxw_workbook* book = m_book;
        m_book = nullptr;  // workbook_close frees it, whatever happens
        const lxw_error closed = workbook_close(book);
        if (closed != LXW_NO_ERROR) return fail(ErrorCode::WriteFailed, "xlsx", lxw_strerror(closed));
        return {};
    }

private:
    /// Of a cell that shows numbers so; in a locked sheet it says too whether the cell may be written to.
    lxw_format* formatOf(const Table& table, std::size_t column, const std::string& pattern) {
        if (!table.locked && pattern.empty()) return nullptr;
        const char kind = !table.locked ? 'n' : table.isOpen(column) ? 'o' : 'w';
        lxw_format*& format = m_formats[kind + pattern];
        if (format != nullptr) return format;
        format = workbook_add_format(m_book);
        if (!pattern.empty()) format_set_num_format(format, pattern.c_str());
        if (!table.locked) return format;
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        if (pattern == kRocDate || pattern == kIsoDate)  // else it touches the text in the next column
            format_set_align(format, LXW_ALIGN_LEFT);
        if (kind == 'o')
            format_set_unlocked(format);
        else
            format_set_bg_color(format, kGrey);
        return format;
    }

    lxw_format* noteFormat(char kind) {
        lxw_format*& format = m_formats[std::string("note") + kind];
        if (format != nullptr) return format;
        format = workbook_add_format(m_book);
        if (kind != 'h') format_set_text_wrap(format);  // a heading runs over the columns beside it
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        if (kind == 'h') {
            format_set_bold(format);
            format_set_font_size(format, 14);
        }
        if (kind == 'l') format_set_bold(format);
        if (kind == 'a') {
            format_set_unlocked(format);
            format_set_border(format, LXW_BORDER_THIN);
        }
        return format;
    }

    Result<void> writeNote(const NoteSheet& note) {
        lxw_worksheet* sheet = workbook_add_worksheet(m_book, note.name.c_str());
        if (sheet == nullptr) return fail(ErrorCode::Internal, "xlsx sheet");
        worksheet_set_column(sheet, 0, 0, note.firstWidth, nullptr);
        worksheet_set_column(sheet, 1, 1, note.width, nullptr);
        for (std::size_t r = 0; r < note.rows.size(); ++r) {
            const auto& cells = note.rows[r];
            const bool answer = std::ranges::find(note.answers, r) != note.answers.end();
            lxw_format* first = note.hidden ? nullptr : noteFormat(r == 0 ? 'h' : 'l');
            for (std::size_t c = 0; c < cells.size(); ++c)
                if (!cells[c].empty())
                    if (auto done = writeText(sheet, r, c, cells[c], c == 0 || note.hidden ? first : noteFormat('t'));
                        !done)
                        return done;
            if (!note.hidden) {
                constexpr double kTitle = 24;
                const std::size_t lines = cells.size() < 2 ? 1 : linesIn(cells[1], note.width);
                worksheet_set_row(sheet, static_cast<lxw_row_t>(r), r == 0 ? kTitle : heightOf(lines), nullptr);
            }
            if (answer && (cells.size() < 2 || cells[1].empty()))
                worksheet_write_blank(sheet, static_cast<lxw_row_t>(r), 1, noteFormat('a'));
        }
        if (note.hidden) {
            worksheet_hide(sheet);
        } else {
            worksheet_protect(sheet, nullptr, nullptr);
            worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
            worksheet_fit_to_pages(sheet, 1, 0);
            putOnA4(sheet);
        }
        return {};
    }

    Result<void> writeText(lxw_worksheet* sheet, std::size_t row, std::size_t column, const std::string& text,
                           lxw_format* format = nullptr) {
        bool cut = false;
        const std::string fits = fitting(escaped(text), kCellLimit, cut);
        m_cut += cut ? 1 : 0;
        const lxw_error done = worksheet_write_string(sheet, static_cast<lxw_row_t>(row),
                                                      static_cast<lxw_col_t>(column), fits.c_str(), format);
        if (done != LXW_NO_ERROR) return fail(ErrorCode::WriteFailed, "xlsx", lxw_strerror(done));
        return {};
    }

    Result<void> writeNumber(lxw_worksheet* sheet, std::size_t row, std::size_t column, double number,
                             lxw_format* format) {
        const lxw_error done = worksheet_write_number(sheet, static_cast<lxw_row_t>(row),
                                                      static_cast<lxw_col_t>(column), number, format);
        if (done != LXW_NO_ERROR) return fail(ErrorCode::WriteFailed, "xlsx", lxw_strerror(done));
        return {};
    }

    Result<void> writeCell(lxw_worksheet* sheet, const Table& table, std::size_t row, std::size_t column,
                           const Cell& cell) {
        const auto format = [&](const char* pattern) { return formatOf(table, column, pattern); };
        switch (cell.kind) {
            case Cell::Kind::Empty:
                return {};
            case Cell::Kind::Number:
                return writeNumber(sheet, row, column, cell.number,
                                   format(cell.grouped ? (cell.decimals > 0 ? "#,##0.00" : "#,##0") : ""));
            case Cell::Kind::Percent:
                return writeNumber(sheet, row, column, cell.number, format(cell.decimals > 0 ? "0.00%" : "0%"));
            case Cell::Kind::Date: {
                if (*cell.date < kUndisputedDays) return writeText(sheet, row, column, cell.date->iso(), format(""));
                const bool roc = cell.text != cell.date->iso();
                return writeNumber(sheet, row, column, cell.date->daysSince(kExcelBegins),
                                   format(roc ? kRocDate : kIsoDate));
            }
            case Cell::Kind::Text:
                break;
        }
        return writeText(sheet, row, column, guardedMark(cell.text), format(""));
    }

    /// What a cell that is filled in later looks like.
    lxw_format* columnFormat(const Table& table, std::size_t column) {
        if (!table.locked) return nullptr;
        const bool date = column < table.kinds.size() && table.kinds[column] == Cell::Kind::Date;
        return formatOf(table, column, date ? table.rocDates ? kRocDate : kIsoDate : "");
    }

    /// The words of a drop-down stand on a hidden sheet: a list in the rule itself may not hold commas or be long.
    std::string choiceRange(const std::vector<std::string>& words) {
        std::string& range = m_ranges[words];
        if (!range.empty()) return range;
        if (m_choices == nullptr) m_choices = workbook_add_worksheet(m_book, std::string(kChoicesSheet).c_str());
        if (m_choices == nullptr) return {};
        const auto column = static_cast<lxw_col_t>(m_ranges.size() - 1);
        for (std::size_t i = 0; i < words.size(); ++i)
            worksheet_write_string(m_choices, static_cast<lxw_row_t>(i), column, escaped(words[i]).c_str(), nullptr);
        char name[LXW_MAX_COL_NAME_LENGTH] = {};
        lxw_col_to_name(name, column, LXW_FALSE);
        const std::string letters = name;
        range =
            "=" + std::string(kChoicesSheet) + "!$" + letters + "$1:$" + letters + "$" + std::to_string(words.size());
        return range;
    }

    void addDropDown(lxw_worksheet* sheet, const Table& table, std::size_t column) {
        std::string range = choiceRange(table.choices[column]);
        if (range.empty()) return;
        lxw_data_validation rule{};
        rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        rule.value_formula = range.data();
        rule.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
        constexpr lxw_row_t kSpare = 500;  // rows that people add below
        worksheet_data_validation_range(sheet, 2, static_cast<lxw_col_t>(column),
                                        static_cast<lxw_row_t>(table.rows.size()) + 1 + kSpare,
                                        static_cast<lxw_col_t>(column), &rule);
    }

    /// A4 with its place on every page: file, sheet, number of the page.
    static void putOnA4(lxw_worksheet* sheet) {
        constexpr std::uint8_t kA4 = 9;
        constexpr double kSide = 0.4, kEnd = 0.6;  // inches
        worksheet_set_paper(sheet, kA4);
        worksheet_set_margins(sheet, kSide, kSide, kEnd, kEnd);
        worksheet_set_footer(sheet, "&L&F&C&A&R&P / &N");
    }

    static void putOnPaper(lxw_worksheet* sheet, const SheetLayout& fit) {
        putOnA4(sheet);
        worksheet_set_landscape(sheet);
        worksheet_gridlines(sheet, LXW_SHOW_ALL_GRIDLINES);
        worksheet_fit_to_pages(sheet, static_cast<std::uint16_t>(fit.pagesWide), 0);
        worksheet_repeat_rows(sheet, 1, 1);
        if (fit.repeated > 0) worksheet_repeat_columns(sheet, 0, static_cast<lxw_col_t>(fit.repeated - 1));
    }

    Result<void> writeSheet(lxw_worksheet* sheet, const Table& table) {
        const SheetLayout layout = sheetLayout(table);
        lxw_row_col_options hidden{};
        hidden.hidden = LXW_TRUE;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            if (auto done = writeText(sheet, 0, i, machineCell(table, i)); !done) return done;
            if (auto done = writeText(sheet, 1, i, table.headings[i], m_heading); !done) return done;
            worksheet_set_column_opt(sheet, column, column, layout.widths[i], columnFormat(table, i),
                                     table.hidden[i] ? &hidden : nullptr);
            if (!table.choices[i].empty()) addDropDown(sheet, table, i);
        }
        worksheet_set_row_opt(sheet, 0, LXW_DEF_ROW_HEIGHT, nullptr, &hidden);
        for (std::size_t r = 0; r < table.rows.size(); ++r)
            for (std::size_t c = 0; c < table.rows[r].size(); ++c)
                if (auto done = writeCell(sheet, table, r + 2, c, table.rows[r][c]); !done) return done;
        for (std::size_t r = 0; r < layout.lines.size(); ++r)
            if (layout.lines[r] > 1)
                worksheet_set_row(sheet, static_cast<lxw_row_t>(r) + 2, heightOf(layout.lines[r]), nullptr);
        if (table.locked) {
            lxw_protection may{};
            may.format_cells = may.format_columns = may.format_rows = may.insert_rows = LXW_TRUE;
            may.sort = may.autofilter = LXW_TRUE;
            worksheet_protect(sheet, nullptr, &may);
            putOnPaper(sheet, layout);
        }
        worksheet_freeze_panes(sheet, 2, 0);
        if (!table.columns.empty())
            worksheet_autofilter(sheet, 1, 0, static_cast<lxw_row_t>(table.rows.size()) + 1,
                                 static_cast<lxw_col_t>(table.columns.size() - 1));
        return {};
    }

    lxw_workbook* m_book = nullptr;
    lxw_format* m_heading = nullptr;
    lxw_worksheet* m_choices = nullptr;
    std::map<std::string, lxw_format*> m_formats;
    std::map<std::vector<std::string>, std::string> m_ranges;
    std::size_t m_cut = 0;
};

}  // namespace

Result<WorkbookBytes> xlsxBytes(const std::vector<Table>& tables, const std::vector<NoteSheet>& notes) {
    const auto file = base::os::MemoryFile::create();
    if (!file) return base::passOn(file);
    WorkbookBytes out;
    const std::string path = file->path();
    {
        Book book(path.c_str());
        if (auto written = book.write(tables, notes); !written) return base::passOn(written);
        out.cutCells = book.cutCells();
    }
    auto bytes = file->read();
    if (!bytes) return base::passOn(bytes);
    out.bytes = std::move(*bytes);
    return out;
}

}  // namespace cw::exchange
