#include "exchange/workbook.h"

#include <algorithm>
#include <set>

#include "base/text_util.h"
#include "exchange/cell_text.h"
#include "exchange/csv.h"

namespace cw::exchange {

namespace {

/// UTF-16 units of the character that begins with this byte; 0 for bytes inside a character.
std::size_t unitsOf(char byte) {
    const auto lead = static_cast<unsigned char>(byte);
    return (lead & 0xC0) == 0x80 ? 0 : lead >= 0xF0 ? 2 : 1;
}

std::string shortened(const std::string& text, std::size_t units) {
    std::size_t used = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        used += unitsOf(text[i]);
        if (used > units) return text.substr(0, i);
    }
    return text;
}

/// In characters of a Latin letter's width.
std::size_t shownWidth(const std::string& text) {
    std::size_t columns = 0;
    for (const char c : text) columns += unitsOf(c) == 0 ? 0 : static_cast<unsigned char>(c) >= 0xE0 ? 2 : 1;
    return columns;
}

}  // namespace

std::string machineCell(const Table& table, std::size_t column) {
    return (column == 0 ? table.name + "#" : std::string()) + table.machineNames[column];
}

std::vector<std::string> sheetNames(const std::vector<Table>& tables, const std::vector<NoteSheet>& notes) {
    constexpr std::size_t kMost = 31;
    std::vector<std::string> names;
    std::set<std::string> used{base::fold(kChoicesSheet)};
    for (const NoteSheet& note : notes) used.insert(base::fold(note.name));
    for (const Table& table : tables) {
        std::string name = table.title;
        for (char& c : name)
            if (std::string_view("[]:*?/\\'").find(c) != std::string_view::npos) c = ' ';
        name = base::trimmed(shortened(name, kMost));
        for (int i = 2; name.empty() || used.contains(base::fold(name)); ++i) {
            const std::string end = " " + std::to_string(i);
            name = shortened(table.title, kMost - end.size()) + end;
        }
        used.insert(base::fold(name));
        names.push_back(std::move(name));
    }
    return names;
}

std::size_t linesIn(const std::string& text, int width) {
    const auto room = static_cast<std::size_t>(std::max(width, 1));
    std::size_t lines = 1;
    std::size_t used = 0;
    std::size_t word = 0;  // since the last place where a line may break
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\n') {
            ++lines;
            used = word = 0;
            continue;
        }
        const std::size_t wide = shownWidth(text.substr(i, 1));
        const bool apart = wide == 2 || text[i] == ' ';
        used += wide;
        word = apart ? 0 : word + wide;
        if (used <= room || text[i] == ' ') continue;  // a space may hang over the edge
        ++lines;
        used = word > 0 && word < used ? word : wide;
        word = apart ? 0 : used;
    }
    return lines;
}

namespace {

/// What columns need, in characters, before a limit cuts them.
struct Needed {
    std::vector<int> widths;
    std::vector<bool> dates;
};

Needed neededOf(const Table& table) {
    constexpr std::size_t kSample = 200;
    Needed needed;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        std::size_t widest = shownWidth(table.headings[c]);
        bool isDate = false;
        for (std::size_t i = 0; i < std::min(kSample, table.rows.size()); ++i) {
            const Cell& cell = table.rows[i][c];
            isDate = isDate || cell.kind == Cell::Kind::Date;
            widest = std::max(widest, shownWidth(cell.text));
        }
        needed.widths.push_back(static_cast<int>(widest) + 2);
        needed.dates.push_back(isDate);
    }
    return needed;
}

/// Pages of the columns that are not repeated, which go over them side by side.
void shareOut(const Table& table, SheetLayout& layout) {
    constexpr int kAcross = 200, kNames = 2;  // characters on one page; columns that say which record it is
    int all = 0, names = 0, seen = 0;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        if (table.hidden[c]) continue;
        all += layout.widths[c];
        if (++seen > kNames) continue;
        names += layout.widths[c];
        layout.repeated = c + 1;
    }
    if (all <= kAcross) {
        layout.repeated = 0;
        return;
    }
    const int rest = kAcross - names;
    layout.pagesWide = std::min((all - names + rest - 1) / rest, kMostPagesWide);
}

/// Rows one above the other on pages that take so many lines, none cut.
std::size_t pagesHigh(const std::vector<std::size_t>& rows, std::size_t heading) {
    constexpr std::size_t kLinesOfPage = 50;
    const std::size_t room = kLinesOfPage - std::min(heading, kLinesOfPage / 2);
    std::size_t pages = 1, used = 0;
    for (const std::size_t lines : rows) {
        if (used > 0 && used + lines > room) {
            ++pages;
            used = 0;
        }
        used += lines;
    }
    return pages;
}

SheetLayout layoutWithin(const Table& table, const Needed& needed, int widest) {
    constexpr int kLeast = 10, kDate = 13;
    SheetLayout layout;
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        layout.widths.push_back(std::clamp(needed.widths[c], needed.dates[c] ? kDate : kLeast, widest));
    if (!table.locked) return layout;
    const auto linesOf = [&](const auto& textOf) {
        std::size_t lines = 1;
        for (std::size_t c = 0; c < table.columns.size(); ++c)
            if (!table.hidden[c]) lines = std::max(lines, linesIn(textOf(c), layout.widths[c] - 1));
        return lines;
    };
    for (const auto& row : table.rows)
        layout.lines.push_back(linesOf([&](std::size_t c) -> const std::string& { return row[c].text; }));
    shareOut(table, layout);
    const auto heading = linesOf([&](std::size_t c) -> const std::string& { return table.headings[c]; });
    layout.pages = static_cast<std::size_t>(layout.pagesWide) * pagesHigh(layout.lines, heading);
    return layout;
}

}  // namespace

SheetLayout sheetLayout(const Table& table) {
    const Needed needed = neededOf(table);
    if (!table.locked) return layoutWithin(table, needed, kWidestColumn);
    SheetLayout best = layoutWithin(table, needed, 30);
    for (const int widest : {40, kWidestColumn, 24, 18}) {
        SheetLayout other = layoutWithin(table, needed, widest);
        if (other.pages < best.pages) best = std::move(other);
    }
    return best;
}

std::string fitting(const std::string& text, std::size_t limit, bool& cut) {
    if (text.size() <= limit) return text;  // never more units than bytes
    std::string whole = shortened(text, limit);
    if (whole.size() == text.size()) return text;
    cut = true;
    return shortened(text, limit - base::codePoints(kCut)) + std::string(kCut);
}

bool RowSink::put(std::size_t row, std::size_t column, std::string text) {
    if (text.empty()) return true;
    if (row >= Limits::kRows || column >= Limits::kColumns || text.size() > Limits::kCell) return false;
    const std::size_t wide = row < m_rows.size() ? m_rows[row].size() : 0;
    m_budget.places += row + 1 - std::min(row + 1, m_rows.size()) + column + 1 - std::min(column + 1, wide);
    m_budget.bytes += text.size();
    if (m_budget.places > Limits::kCells || m_budget.bytes > Limits::kFile) return false;
    if (m_rows.size() <= row) m_rows.resize(row + 1);
    auto& cells = m_rows[row];
    if (cells.size() <= column) cells.resize(column + 1);
    cells[column] = std::move(text);
    return true;
}

}  // namespace cw::exchange
