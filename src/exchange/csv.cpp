#include "exchange/csv.h"

#include <algorithm>

#include "base/error_codes.h"
#include "exchange/cell_text.h"

namespace cw::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

void append(std::string& out, std::string_view cell) {
    const bool quote = cell.find_first_of(",;\"\t\r\n|") != std::string_view::npos ||
                       (!cell.empty() && (cell.front() == ' ' || cell.back() == ' '));
    if (!quote) {
        out += cell;
        return;
    }
    out += '"';
    for (const char c : cell) {
        if (c == '"') out += '"';
        out += c;
    }
    out += '"';
}

/// Numbers, dates and ids cannot be formulas and stay as they are.
std::string cellText(const Cell& cell) {
    return cell.kind == Cell::Kind::Text ? guarded(cell.text) : cell.text;
}

/// Walks the text once; what each row and cell is, the caller decides.
class Reader {
public:
    Reader(std::string_view text, char separator) : m_text(text), m_separator(separator) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    bool isOpen() const { return m_open; }

    std::vector<std::string> row() {
        std::vector<std::string> cells;
        for (;;) {
            cells.push_back(cell());
            if (atEnd()) return cells;
            const char c = m_text[m_at++];
            if (c == m_separator) continue;
            if (c == '\r' && !atEnd() && m_text[m_at] == '\n') ++m_at;
            return cells;
        }
    }

private:
    bool endsCell(char c) const { return c == m_separator || c == '\r' || c == '\n'; }

    std::string cell() {
        std::string text;
        if (!atEnd() && m_text[m_at] == '"') {
            ++m_at;
            m_open = true;
            while (!atEnd()) {
                const char c = m_text[m_at++];
                if (c != '"') {
                    text += c;
                } else if (!atEnd() && m_text[m_at] == '"') {
                    text += c;
                    ++m_at;
                } else {
                    m_open = false;
                    break;
                }
            }
        }
        while (!atEnd() && !endsCell(m_text[m_at])) text += m_text[m_at++];
        return text;
    }

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
    bool m_open = false;
};

}  // namespace

std::string csvText(const Table& table) {
    std::string out;
    const auto line = [&](const auto& cells, const auto& textOf) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (i != 0) out += ',';
            append(out, textOf(cells[i]));
        }
        out += "\r\n";
    };
    line(table.headings, [](const std::string& heading) { return guarded(heading); });
    for (const auto& row : table.rows) line(row, cellText);
    return out;
}

char separatorOf(std::string_view text) {
    constexpr std::size_t kLook = 64u << 10;
    constexpr int kRows = 20;
    const std::string_view head = text.substr(0, kLook);
    char best = ',';
    std::size_t bestScore = 0;
    for (const char separator : {',', '\t', ';', '|'}) {
        Reader reader(head, separator);
        std::vector<std::size_t> widths;
        for (int i = 0; i < kRows && !reader.atEnd(); ++i) {
            const auto cells = reader.row();
            if (reader.isOpen() && !widths.empty()) break;  // the look ended inside a quoted cell
            if (cells.size() > 1 || !cells.front().empty()) widths.push_back(cells.size());
        }
        // The width that most rows have, weighed with how many have it.
        std::size_t score = 0;
        for (const std::size_t width : widths)
            score = std::max(score, (width - 1) * static_cast<std::size_t>(std::ranges::count(widths, width)));
        if (score > bestScore) {
            best = separator;
            bestScore = score;
        }
    }
    return best;
}

Result<std::vector<std::vector<std::string>>> csvRows(std::string_view text, char separator,
                                                      std::string_view fileName, std::size_t& cells) {
    std::vector<std::vector<std::string>> rows;
    Reader reader(text, separator);
    while (!reader.atEnd()) {
        rows.push_back(reader.row());
        cells += rows.back().size();
        if (reader.isOpen()) return fail(ErrorCode::QuoteOpen, std::to_string(rows.size()));
        if (rows.size() > Limits::kRows || rows.back().size() > Limits::kColumns || cells > Limits::kCells)
            return fail(ErrorCode::TableRefused, fileName, "rows, columns");
    }
    return rows;
}

}  // namespace cw::exchange
