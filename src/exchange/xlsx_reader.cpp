#include <charconv>
#include <cmath>
#include <cstdlib>
#include <map>

#include "base/error_codes.h"
#include "base/text_util.h"
#include "exchange/cell_text.h"
#include "exchange/workbook.h"
#include "exchange/xml.h"
#include "exchange/zip_archive.h"

namespace cw::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;
using pugi::xml_node;

namespace {

enum class NumberKind { Plain, Percent, Date };

/// What a number format shows: quoted and bracketed parts and escaped characters say nothing.
NumberKind kindOfFormat(std::string_view pattern) {
    std::string bare;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char c = pattern[i];
        if (c == '"') {
            i = std::min(pattern.find('"', i + 1), pattern.size());
        } else if (c == '[') {
            i = std::min(pattern.find(']', i + 1), pattern.size());
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == ';') {
            break;  // the part for positive numbers is enough
        } else {
            bare += c;
        }
    }
    bare = base::lower(bare);
    if (bare.find('%') != std::string::npos) return NumberKind::Percent;
    if (bare.find("general") != std::string::npos) return NumberKind::Plain;
    if (bare.find_first_of("ymd") != std::string::npos) return NumberKind::Date;
    const bool exponent = bare.find("e+") != std::string::npos || bare.find("e-") != std::string::npos;
    if (bare.find('e') != std::string::npos && !exponent) return NumberKind::Date;
    return NumberKind::Plain;
}

NumberKind kindOfBuiltIn(int id) {
    if (id == 9 || id == 10) return NumberKind::Percent;
    const bool date = (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    return date ? NumberKind::Date : NumberKind::Plain;
}

/// "_x000D_" in a text is the character with that number.
std::string unescaped(const std::string& text) {
    if (text.find("_x") == std::string::npos) return text;
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned point = 0;
        const bool long_enough = i + 6 < text.size() && text[i] == '_' && text[i + 1] == 'x' && text[i + 6] == '_';
        const char* digits = text.data() + i + 2;
        if (!long_enough || std::from_chars(digits, digits + 4, point, 16).ptr != digits + 4) {
            out += text[i];
            continue;
        }
        if (point < 0x80) {
            out += static_cast<char>(point);
        } else if (point < 0x800) {
            out += static_cast<char>(0xC0 | point >> 6);
            out += static_cast<char>(0x80 | (point & 0x3F));
        } else if (point < 0xD800 || point > 0xDFFF) {
            out += static_cast<char>(0xE0 | point >> 12);
            out += static_cast<char>(0x80 | (point >> 6 & 0x3F));
            out += static_cast<char>(0x80 | (point & 0x3F));
        }
        i += 6;
    }
    return out;
}

/// The texts of <t> in <si> or <is>, also in its runs, but not the phonetic guides.
std::string textOf(const xml_node& item) {
    std::string text;
    for (xml_node child = item.first_child(); child; child = child.next_sibling()) {
        if (isNamed(child, "t")) text += child.child_value();
        if (isNamed(child, "r")) text += childNamed(child, "t").child_value();
    }
    return unescaped(text);
}

class Xlsx {
public:
    Xlsx(ZipReader zip, std::string fileName) : m_zip(std::move(zip)), m_fileName(std::move(fileName)) {}

    Result<std::vector<SourceTable>> read() {
        std::vector<std::pair<std::string, std::string>> sheets;
        if (auto found = readBook(sheets); !found) return base::passOn(found);
        if (auto styles = readStyles(); !styles) return base::passOn(styles);
        if (auto strings = readStrings(); !strings) return base::passOn(strings);
        std::vector<SourceTable> tables;
        for (const auto& [sheet, part] : sheets) {
            if (sheet == kChoicesSheet || !m_zip.has(part)) continue;
            auto rows = readSheet(part);
            if (!rows) return base::passOn(rows);
            tables.push_back({.name = sheet, .rows = std::move(*rows)});
        }
        return tables;
    }

private:
    struct Part {
        std::string bytes;
        pugi::xml_document document;
    };

    Result<void> load(Part& part, const std::string& name) {
        auto bytes = m_zip.read(name);
        if (!bytes) return base::passOn(bytes);
        part.bytes = std::move(*bytes);
        return parseXml(part.document, part.bytes, m_fileName, name);
    }

    /// Names and parts of the sheets; whether days count from 1904.
    Result<void> readBook(std::vector<std::pair<std::string, std::string>>& sheets) {
        Part book, relations;
        if (auto done = load(book, "xl/workbook.xml"); !done) return done;
        if (auto done = load(relations, "xl/_rels/workbook.xml.rels"); !done) return done;
        std::map<std::string, std::string> parts;
        const xml_node list = childNamed(relations.document, "Relationships");
        for (xml_node r = list.first_child(); r; r = r.next_sibling()) {
            std::string target = attributeNamed(r, "Target");
            target = target.starts_with('/') ? target.substr(1) : "xl/" + target;
            parts[attributeNamed(r, "Id")] = std::move(target);
        }
        const xml_node root = childNamed(book.document, "workbook");
        const std::string_view from1904 = attributeNamed(childNamed(root, "workbookPr"), "date1904");
        m_from1904 = from1904 == "1" || from1904 == "true";
        const xml_node all = childNamed(root, "sheets");
        for (xml_node sheet = all.first_child(); sheet; sheet = sheet.next_sibling()) {
            std::string relation;
            // sheetId has the local name of no other attribute; the relation's is "r:id"
            for (pugi::xml_attribute a = sheet.first_attribute(); a; a = a.next_attribute())
                if (localName(a.name()) == "id") relation = a.value();
            if (const auto part = parts.find(relation); part != parts.end())
                sheets.emplace_back(attributeNamed(sheet, "name"), part->second);
        }
        if (sheets.empty()) return fail(ErrorCode::TableDamaged, m_fileName, "xl/workbook.xml");
        return {};
    }

    Result<void> readStyles() {
        if (!m_zip.has("xl/styles.xml")) return {};
        Part styles;
        if (auto done = load(styles, "xl/styles.xml"); !done) return done;
        const xml_node root = childNamed(styles.document, "styleSheet");
        std::map<int, NumberKind> own;
        const xml_node formats = childNamed(root, "numFmts");
        for (xml_node f = formats.first_child(); f; f = f.next_sibling())
            own[std::atoi(attributeNamed(f, "numFmtId"))] = kindOfFormat(attributeNamed(f, "formatCode"));
        const xml_node cells = childNamed(root, "cellXfs");
        for (xml_node xf = cells.first_child(); xf; xf = xf.next_sibling()) {
            const int id = std::atoi(attributeNamed(xf, "numFmtId"));
            const auto custom = own.find(id);
            m_styles.push_back(custom == own.end() ? kindOfBuiltIn(id) : custom->second);
        }
        return {};
    }

    Result<void> readStrings() {
        if (!m_zip.has("xl/sharedStrings.xml")) return {};
        Part strings;
        if (auto done = load(strings, "xl/sharedStrings.xml"); !done) return done;
        const xml_node root = childNamed(strings.document, "sst");
        for (xml_node item = root.first_child(); item; item = item.next_sibling())
            if (isNamed(item, "si")) m_strings.push_back(textOf(item));
        return {};
    }

    Result<std::vector<std::vector<std::string>>> readSheet(const std::string& part) {
        Part sheet;
        if (auto done = load(sheet, part); !done) return base::passOn(done);
        RowSink sink(m_budget);
        const xml_node data = childNamed(childNamed(sheet.document, "worksheet"), "sheetData");
        std::size_t row = 0;
        for (xml_node r = data.first_child(); r; r = r.next_sibling()) {
            if (!isNamed(r, "row")) continue;
            if (const long given = std::atol(attributeNamed(r, "r")); given > 0)
                row = static_cast<std::size_t>(given) - 1;
            std::size_t column = 0;
            for (xml_node c = r.first_child(); c; c = c.next_sibling()) {
                if (!isNamed(c, "c")) continue;
                if (const std::size_t given = columnOf(attributeNamed(c, "r")); given > 0) column = given - 1;
                if (!sink.put(row, column, cellText(c)))
                    return fail(ErrorCode::TableRefused, m_fileName, "rows, columns");
                ++column;
            }
            ++row;
        }
        return sink.take();
    }

    /// 1 for "A7", 28 for "AB7"; 0 when there is no reference.
    static std::size_t columnOf(std::string_view reference) {
        std::size_t column = 0;
        for (const char c : reference) {
            if (c < 'A' || c > 'Z' || column > 100'000) break;
            column = column * 26 + static_cast<std::size_t>(c - 'A') + 1;
        }
        return column;
    }

    std::string cellText(const xml_node& cell) const {
        const std::string_view type = attributeNamed(cell, "t");
        if (type == "inlineStr") return textOf(childNamed(cell, "is"));
        const std::string value = childNamed(cell, "v").child_value();
        if (value.empty()) return {};
        if (type == "s") {
            std::size_t index = m_strings.size();
            std::from_chars(value.data(), value.data() + value.size(), index);
            return index < m_strings.size() ? m_strings[index] : std::string();
        }
        if (type == "b") return value == "1" ? "yes" : "no";
        if (type == "str") return unescaped(value);
        if (type == "e" || type == "d") return value;
        return numberCell(value, std::atoi(attributeNamed(cell, "s")));
    }

    std::string numberCell(const std::string& value, int style) const {
        char* end = nullptr;
        const double number = std::strtod(value.c_str(), &end);
        if (*end != '\0' || !std::isfinite(number)) return value;
        const bool known = style >= 0 && static_cast<std::size_t>(style) < m_styles.size();
        switch (known ? m_styles[static_cast<std::size_t>(style)] : NumberKind::Plain) {
            case NumberKind::Percent:
                // 0.07 × 100 is not 7: what people see has two decimals at most more than the fraction
                return numberText(std::round(number * 1e8) / 1e6) + "%";
            case NumberKind::Date:
                return dateText(number);
            case NumberKind::Plain:
                break;
        }
        return numberText(number);
    }

    std::string dateText(double serial) const {
        const double day = std::floor(serial);
        if (day < 0 || day > 2'958'465) return numberText(serial);
        static const base::Date k1904 = *base::Date::of(1904, 1, 1);
        static const base::Date k1900 = *base::Date::of(1899, 12, 30);
        int days = static_cast<int>(day);
        if (!m_from1904 && days < 60) ++days;  // Excel knows a 29 February 1900
        std::string text = (m_from1904 ? k1904 : k1900).addDays(days).iso();
        const int minutes = static_cast<int>(std::lround((serial - day) * 24 * 60));
        if (minutes == 0) return text;
        char time[16];
        std::snprintf(time, sizeof time, " %02d:%02d", minutes / 60 % 24, minutes % 60);
        return text + time;
    }

    ZipReader m_zip;
    std::string m_fileName;
    std::vector<std::string> m_strings;
    std::vector<NumberKind> m_styles;
    RowBudget m_budget;
    bool m_from1904 = false;
};

}  // namespace

Result<std::vector<SourceTable>> xlsxTables(std::string_view bytes, const std::string& fileName) {
    auto zip = ZipReader::open(bytes, fileName);
    if (!zip) return base::passOn(zip);
    return Xlsx(std::move(*zip), fileName).read();
}

}  // namespace cw::exchange
