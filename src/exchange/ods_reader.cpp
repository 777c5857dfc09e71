#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "base/error_codes.h"
#include "exchange/cell_text.h"
#include "exchange/csv.h"
#include "exchange/workbook.h"
#include "exchange/xml.h"
#include "exchange/zip_archive.h"

namespace cw::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;
using pugi::xml_node;

namespace {

constexpr int kDepth = 50;  ///< spans within spans

/// Text of a paragraph: spaces, tabs and breaks are elements too. Stops above the limit of a cell, which RowSink then
/// refuses: a few bytes of file may ask for thousands of spaces.
void addText(const xml_node& node, std::string& text, int depth) {
    for (xml_node child = node.first_child(); child && text.size() <= Limits::kCell; child = child.next_sibling()) {
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
            for (const char* c = child.value(); *c != '\0'; ++c) {
                // LibreOffice writes runs of spaces as they are and keeps them; line ends are the file's own.
                const bool lineEnd = *c == '\n' || *c == '\t' || *c == '\r';
                if (!lineEnd)
                    text += *c;
                else if (!text.empty() && text.back() != ' ')
                    text += ' ';
            }
        } else if (isNamed(child, "s")) {
            const long count = std::max(1L, std::atol(attributeNamed(child, "c")));
            text.append(static_cast<std::size_t>(std::min(count, 10'000L)), ' ');
        } else if (isNamed(child, "tab")) {
            text += '\t';
        } else if (isNamed(child, "line-break")) {
            text += '\n';
        } else if (depth < kDepth && !isNamed(child, "annotation") && !isNamed(child, "note") &&
                   !isNamed(child, "ruby-text")) {
            addText(child, text, depth + 1);
        }
    }
}

std::string paragraphs(const xml_node& cell) {
    std::string text;
    bool first = true;
    for (xml_node p = cell.first_child(); p && text.size() <= Limits::kCell; p = p.next_sibling()) {
        if (!isNamed(p, "p") && !isNamed(p, "h")) continue;
        if (!first) text += '\n';
        first = false;
        std::string line;
        addText(p, line, 0);
        text += line;
    }
    return text;
}

std::string numberOf(const char* value) {
    char* end = nullptr;
    const double number = std::strtod(value, &end);
    return *value == '\0' || *end != '\0' || !std::isfinite(number) ? std::string(value) : numberText(number);
}

std::string cellText(const xml_node& cell) {
    const std::string_view type = attributeNamed(cell, "value-type");
    if (type.empty() || type == "string") {
        const std::string_view value = attributeNamed(cell, "string-value");
        std::string text = paragraphs(cell);
        return text.empty() ? std::string(value) : text;
    }
    if (type == "float") return numberOf(attributeNamed(cell, "value"));
    if (type == "percentage") {
        const double number = std::strtod(attributeNamed(cell, "value"), nullptr);
        return numberText(std::round(number * 1e8) / 1e6) + "%";
    }
    if (type == "currency") {
        const std::string currency = attributeNamed(cell, "currency");
        return numberOf(attributeNamed(cell, "value")) + (currency.empty() ? "" : " " + currency);
    }
    if (type == "boolean") return std::string_view(attributeNamed(cell, "boolean-value")) == "true" ? "yes" : "no";
    if (type == "date") {
        std::string date = attributeNamed(cell, "date-value");
        if (const auto t = date.find('T'); t != std::string::npos) {
            const bool midnight = date.find_first_not_of("0:.", t + 1) == std::string::npos;
            date = midnight ? date.substr(0, t) : date.replace(t, 1, " ");
        }
        return date;
    }
    return paragraphs(cell);
}

class Sheet {
public:
    explicit Sheet(RowBudget& budget) : m_sink(budget) {}

    /// False when a limit is passed.
    bool add(const xml_node& container, int depth = 0) {
        for (xml_node node = container.first_child(); node; node = node.next_sibling()) {
            if (isNamed(node, "table-row")) {
                if (!addRow(node)) return false;
            } else if (depth < kDepth && (isNamed(node, "table-header-rows") || isNamed(node, "table-rows") ||
                                          isNamed(node, "table-row-group"))) {
                if (!add(node, depth + 1)) return false;
            }
        }
        return true;
    }
    std::vector<std::vector<std::string>> take() { return m_sink.take(); }

private:
    static std::size_t repeated(const xml_node& node, std::string_view attribute) {
        return static_cast<std::size_t>(std::clamp(std::atol(attributeNamed(node, attribute)), 1L, 20'000'000L));
    }

    bool addRow(const xml_node& row) {
        const std::size_t times = repeated(row, "number-rows-repeated");
        std::size_t column = 0;
        for (xml_node cell = row.first_child(); cell; cell = cell.next_sibling()) {
            if (!isNamed(cell, "table-cell") && !isNamed(cell, "covered-table-cell")) continue;
            const std::size_t wide = repeated(cell, "number-columns-repeated");
            const std::string text = cellText(cell);
            for (std::size_t r = 0; r < times && !text.empty(); ++r)
                for (std::size_t c = 0; c < wide; ++c)
                    if (!m_sink.put(m_row + r, column + c, text)) return false;
            column += wide;
        }
        m_row += times;
        return true;
    }

    RowSink m_sink;
    std::size_t m_row = 0;
};

}  // namespace

Result<std::vector<SourceTable>> odsTables(std::string_view bytes, const std::string& fileName) {
    auto zip = ZipReader::open(bytes, fileName);
    if (!zip) return base::passOn(zip);
    auto content = zip->read("content.xml");
    if (!content) return base::passOn(content);
    pugi::xml_document document;
    if (auto parsed = parseXml(document, *content, fileName, "content.xml"); !parsed) return base::passOn(parsed);
    const xml_node body = childNamed(childNamed(document, "document-content"), "body");
    const xml_node book = childNamed(body, "spreadsheet");
    if (!book) return fail(ErrorCode::TableDamaged, fileName, "content.xml");
    std::vector<SourceTable> tables;
    RowBudget budget;
    for (xml_node node = book.first_child(); node; node = node.next_sibling()) {
        if (!isNamed(node, "table")) continue;
        SourceTable table;
        table.name = attributeNamed(node, "name");
        if (table.name == kChoicesSheet) continue;
        Sheet sheet(budget);
        if (!sheet.add(node)) return fail(ErrorCode::TableRefused, fileName, "rows, columns");
        table.rows = sheet.take();
        tables.push_back(std::move(table));
    }
    return tables;
}

}  // namespace cw::exchange
