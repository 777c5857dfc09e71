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
    std::size_t lines = 0;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        const std::size_t room = static_cast<std::size_t>(std::max(width, 1));
        lines += std::max<std::size_t>(1, (shownWidth(text.substr(from, end - from)) + room - 1) / room);
        from = end + 1;
    }
    return lines;
}

int widthOf(const Table& table, std::size_t column) {
    constexpr std::size_t kSample = 200;
    std::size_t widest = 0;
    bool isDate = false;
    for (std::size_t i = 0; i < std::min(kSample, table.rows.size()); ++i) {
        const Cell& cell = table.rows[i][column];
        isDate = isDate || cell.kind == Cell::Kind::Date;
        widest = std::max(widest, shownWidth(cell.text));
    }
    widest = std::max(widest, shownWidth(table.headings[column]));
    constexpr std::size_t kLeast = 10, kDate = 13, kMost = 48, kMostOnPaper = 30;
    return static_cast<int>(std::clamp(widest + 2, isDate ? kDate : kLeast, table.locked ? kMostOnPaper : kMost));
}

PaperFit paperFit(const Table& table) {
    constexpr int kAcross = 200, kNames = 2;  // characters on one page; columns that say which record it is
    int all = 0, names = 0, seen = 0;
    PaperFit fit;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        if (table.hidden[c]) continue;
        const int width = widthOf(table, c);
        all += width;
        if (++seen > kNames) continue;
        names += width;
        fit.repeated = c + 1;
    }
    if (all <= kAcross) return {};
    const int rest = kAcross - names;
    fit.pagesWide = std::min((all - names + rest - 1) / rest, kMostPagesWide);
    return fit;
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
