#include <algorithm>
#include <array>
#include <map>
#include <pugixml.hpp>
#include <sstream>

#include "exchange/cell_text.h"
#include "exchange/workbook.h"
#include "exchange/zip_archive.h"

namespace cw::exchange {

using base::Result;
using pugi::xml_node;

namespace {

constexpr std::size_t kCellLimit = 32'767;
constexpr const char* kMime = "application/vnd.oasis.opendocument.spreadsheet";

std::string saved(const pugi::xml_document& document) {
    std::ostringstream out;
    document.save(out, "", pugi::format_raw, pugi::encoding_utf8);
    return out.str();
}

xml_node begin(pugi::xml_document& document, const char* root) {
    xml_node declaration = document.append_child(pugi::node_declaration);
    declaration.append_attribute("version") = "1.0";
    declaration.append_attribute("encoding") = "UTF-8";
    xml_node node = document.append_child(root);
    for (const auto& [prefix, uri] : std::initializer_list<std::pair<const char*, const char*>>{
             {"xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
             {"xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
             {"xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
             {"xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
             {"xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
             {"xmlns:number", "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"},
             {"xmlns:of", "urn:oasis:names:tc:opendocument:xmlns:of:1.2"},
             {"xmlns:config", "urn:oasis:names:tc:opendocument:xmlns:config:1.0"}})
        node.append_attribute(prefix) = uri;
    node.append_attribute("office:version") = "1.2";
    return node;
}

using Attributes = std::initializer_list<std::pair<const char*, std::string>>;

xml_node add(xml_node parent, const char* name, Attributes attributes = {}) {
    xml_node node = parent.append_child(name);
    for (const auto& [key, value] : attributes) node.append_attribute(key) = value.c_str();
    return node;
}

constexpr const char* kNotePage = "Note";

/// Name of the page style of locked tables that are so many pages wide.
std::string widePage(int pages) {
    return "Wide" + std::to_string(pages);
}

/// Data styles and the cell styles that use them.
void addStyles(xml_node root) {
    xml_node styles = add(root, "office:automatic-styles");
    const auto cell = [&](const char* name, const char* data) {
        add(styles, "style:style",
            {{"style:name", name},
             {"style:family", "table-cell"},
             {"style:parent-style-name", "Default"},
             {"style:data-style-name", data}});
    };
    const auto number = [&](const char* name, const char* decimals, bool grouped, bool percent) {
        xml_node style =
            add(styles, percent ? "number:percentage-style" : "number:number-style", {{"style:name", name}});
        xml_node digits =
            add(style, "number:number", {{"number:decimal-places", decimals}, {"number:min-integer-digits", "1"}});
        if (grouped) digits.append_attribute("number:grouping") = "true";
        if (percent) add(style, "number:text").text().set("%");
    };
    xml_node iso = add(styles, "number:date-style", {{"style:name", "nIso"}});
    add(iso, "number:year", {{"number:style", "long"}});
    add(iso, "number:text").text().set("-");
    add(iso, "number:month", {{"number:style", "long"}});
    add(iso, "number:text").text().set("-");
    add(iso, "number:day", {{"number:style", "long"}});
    xml_node roc = add(styles, "number:date-style",
                       {{"style:name", "nRoc"}, {"number:language", "zh"}, {"number:country", "TW"}});
    add(roc, "number:year", {{"number:calendar", "ROC"}});
    add(roc, "number:text").text().set(".");
    add(roc, "number:month", {{"number:style", "long"}});
    add(roc, "number:text").text().set(".");
    add(roc, "number:day", {{"number:style", "long"}});
    number("nWhole", "0", true, false);
    number("nCents", "2", true, false);
    number("nPercent", "0", false, true);
    number("nPercent2", "2", false, true);
    xml_node text = add(styles, "number:text-style", {{"style:name", "nText"}});
    add(text, "number:text-content");
    cell("cIso", "nIso");
    cell("cRoc", "nRoc");
    cell("cWhole", "nWhole");
    cell("cCents", "nCents");
    cell("cPercent", "nPercent");
    cell("cPercent2", "nPercent2");
    cell("cText", "nText");
    // the same for cells of locked sheets that may be written to; dates stand apart from the text in the next column
    const auto isDate = [](std::string_view name) { return name == "oIso" || name == "oRoc"; };
    for (const auto& [name, data] :
         std::initializer_list<std::pair<const char*, const char*>>{{"oIso", "nIso"},
                                                                    {"oRoc", "nRoc"},
                                                                    {"oWhole", "nWhole"},
                                                                    {"oCents", "nCents"},
                                                                    {"oPercent", "nPercent"},
                                                                    {"oPercent2", "nPercent2"},
                                                                    {"oText", "nText"},
                                                                    {"oPlain", ""}}) {
        xml_node style =
            add(styles, "style:style",
                {{"style:name", name}, {"style:family", "table-cell"}, {"style:parent-style-name", "Default"}});
        if (*data != '\0') style.append_attribute("style:data-style-name") = data;
        add(style, "style:table-cell-properties",
            {{"style:cell-protect", "none"},
             {"fo:wrap-option", "wrap"},
             {"style:text-align-source", isDate(name) ? "fix" : "value-type"}});
        if (isDate(name)) add(style, "style:paragraph-properties", {{"fo:text-align", "start"}});
    }
    const auto words = [&](const char* name, Attributes cells, Attributes letters) {
        xml_node style =
            add(styles, "style:style",
                {{"style:name", name}, {"style:family", "table-cell"}, {"style:parent-style-name", "Default"}});
        add(style, "style:table-cell-properties", cells);
        if (letters.size() > 0) add(style, "style:text-properties", letters);
    };
    words("cWords", {{"fo:background-color", "#eef0f2"}, {"fo:wrap-option", "wrap"}}, {});
    words("cTitle", {},
          {{"fo:font-size", "14pt"},
           {"style:font-size-asian", "14pt"},
           {"fo:font-weight", "bold"},
           {"style:font-weight-asian", "bold"}});
    words("cLabel", {{"fo:wrap-option", "wrap"}}, {{"fo:font-weight", "bold"}, {"style:font-weight-asian", "bold"}});
    words("cNote", {{"fo:wrap-option", "wrap"}}, {});
    words("cAnswer", {{"style:cell-protect", "none"}, {"fo:border", "0.5pt solid #5a6b7b"}}, {});
    xml_node hiddenTable = add(styles, "style:style", {{"style:name", "tHidden"}, {"style:family", "table"}});
    add(hiddenTable, "style:table-properties", {{"table:display", "false"}});
    const auto paper = [&](const std::string& name, const std::string& page) {
        xml_node style = add(styles, "style:style",
                             {{"style:name", name}, {"style:family", "table"}, {"style:master-page-name", page}});
        add(style, "style:table-properties", {{"table:display", "true"}});
    };
    paper("tNote", kNotePage);
    for (int wide = 1; wide <= kMostPagesWide; ++wide) paper("tWide" + std::to_string(wide), widePage(wide));
    xml_node heading =
        add(styles, "style:style",
            {{"style:name", "cHeading"}, {"style:family", "table-cell"}, {"style:parent-style-name", "Default"}});
    add(heading, "style:table-cell-properties",
        {{"fo:background-color", "#e8eef4"},
         {"fo:wrap-option", "wrap"},
         {"fo:border-bottom", "0.5pt solid #5a6b7b"}});
    add(heading, "style:text-properties", {{"fo:font-weight", "bold"}, {"style:font-weight-asian", "bold"}});
    add(styles, "style:style", {{"style:name", "rPlain"}, {"style:family", "table-row"}});
    add(add(styles, "style:style", {{"style:name", "rTitle"}, {"style:family", "table-row"}}),
        "style:table-row-properties", {{"style:row-height", "9mm"}, {"style:use-optimal-row-height", "false"}});
    for (int width = 1; width <= 80; ++width) {
        xml_node column = add(styles, "style:style",
                              {{"style:name", "w" + std::to_string(width)}, {"style:family", "table-column"}});
        add(column, "style:table-column-properties", {{"style:column-width", std::to_string(width * 2) + "mm"}});
    }
}

/// A paragraph in which runs of spaces and tabs survive.
void addParagraph(xml_node cell, const std::string& line) {
    xml_node p = cell.append_child("text:p");
    std::string run;
    const auto flush = [&] {
        if (!run.empty()) p.append_child(pugi::node_pcdata).set_value(run.c_str());
        run.clear();
    };
    for (std::size_t i = 0; i < line.size();) {
        std::size_t spaces = 0;
        while (i + spaces < line.size() && line[i + spaces] == ' ') ++spaces;
        const bool inner = i != 0 && i + spaces != line.size() && line[i - 1] != '\t';
        if (line[i] == '\t') {
            flush();
            p.append_child("text:tab");
            ++i;
        } else if (spaces > 1 || (spaces == 1 && !inner)) {
            flush();
            p.append_child("text:s").append_attribute("text:c") = std::to_string(spaces).c_str();
            i += spaces;
        } else {
            run += line[i++];
        }
    }
    flush();
}

class Content {
public:
    Content() : m_root(begin(m_document, "office:document-content")) {
        addStyles(m_root);
        m_book = add(add(m_root, "office:body"), "office:spreadsheet");
    }

    std::size_t cutCells() const { return m_cut; }

    std::string write(const std::vector<Table>& tables, const std::vector<NoteSheet>& notes) {
        xml_node rules = m_book.append_child("table:content-validations");
        for (const Table& table : tables)
            for (const auto& words : table.choices)
                if (!words.empty()) addRule(rules, words);
        if (m_rules.empty()) m_book.remove_child(rules);
        const auto names = sheetNames(tables, notes);
        for (const NoteSheet& note : notes)
            if (!note.hidden) writeNote(note);
        for (std::size_t i = 0; i < tables.size(); ++i) writeSheet(tables[i], names[i]);
        for (const NoteSheet& note : notes)
            if (note.hidden) writeNote(note);
        xml_node ranges = m_book.append_child("table:database-ranges");
        for (std::size_t i = 0; i < tables.size(); ++i) addFilter(ranges, tables[i], names[i], i);
        return saved(m_document);
    }

private:
    void addRule(xml_node rules, const std::vector<std::string>& words) {
        std::string& name = m_rules[words];
        if (!name.empty()) return;
        name = "choices" + std::to_string(m_rules.size());
        std::string list;
        for (const std::string& word : words) {
            if (!list.empty()) list += ';';
            list += '"';
            for (const char c : word) list += c == '"' ? std::string("\"\"") : std::string(1, c);
            list += '"';
        }
        xml_node rule = add(rules, "table:content-validation",
                            {{"table:name", name},
                             {"table:condition", "of:cell-content-is-in-list(" + list + ")"},
                             {"table:allow-empty-cell", "true"},
                             {"table:display-list", "unsorted"}});
        add(rule, "table:error-message", {{"table:message-type", "warning"}, {"table:display", "true"}});
    }

    static void addFilter(xml_node ranges, const Table& table, const std::string& name, std::size_t number) {
        if (table.columns.empty()) return;
        std::string quoted;
        for (const char c : name) quoted += c == '\'' ? std::string("''") : std::string(1, c);
        const std::size_t last = table.columns.size() - 1;
        std::string letters = last >= 26 ? std::string(1, static_cast<char>('A' + last / 26 - 1)) : std::string();
        letters += static_cast<char>('A' + last % 26);
        if (last >= 26 * 27) return;
        const std::string sheet = "'" + quoted + "'.";
        add(ranges, "table:database-range",
            {{"table:name", "filter" + std::to_string(number + 1)},
             {"table:target-range-address", sheet + "A2:" + sheet + letters + std::to_string(table.rows.size() + 2)},
             {"table:display-filter-buttons", "true"}});
    }

    void writeNote(const NoteSheet& note) {
        xml_node sheet = add(m_book, "table:table", {{"table:name", note.name}});
        if (note.hidden)
            sheet.append_attribute("table:style-name") = "tHidden";
        else
            sheet.append_attribute("table:style-name") = "tNote";
        if (!note.hidden) sheet.append_attribute("table:protected") = "true";
        for (const int width : {note.firstWidth, note.width})
            add(sheet, "table:table-column", {{"table:style-name", "w" + std::to_string(width)}});
        for (std::size_t r = 0; r < note.rows.size(); ++r) {
            const bool title = r == 0 && !note.hidden;
            xml_node row = add(sheet, "table:table-row", {{"table:style-name", title ? "rTitle" : "rPlain"}});
            const auto& cells = note.rows[r];
            const bool answer = std::ranges::find(note.answers, r) != note.answers.end();
            for (std::size_t c = 0; c < std::max<std::size_t>(cells.size(), answer ? 2 : 0); ++c) {
                const char* style = c == 0 ? (r == 0 ? "cTitle" : "cLabel") : answer ? "cAnswer" : "cNote";
                if (c < cells.size() && !cells[c].empty())
                    addText(row, cells[c], note.hidden ? "cText" : style, {});
                else
                    add(row, "table:table-cell", {{"table:style-name", note.hidden ? "cText" : style}});
            }
        }
    }

    /// Style of a cell in that column: one that may be written to, grey words, or as ever.
    static std::string styleIn(const Table& table, std::size_t column, const std::string& style) {
        if (!table.locked) return style;
        if (!table.isOpen(column)) return table.hidden[column] ? style : "cWords";
        return style == "Default" ? "oPlain" : "o" + style.substr(1);
    }

    static std::string emptyStyle(const Table& table, std::size_t column) {
        const bool date = column < table.kinds.size() && table.kinds[column] == Cell::Kind::Date;
        return styleIn(table, column, date ? (table.rocDates ? "cRoc" : "cIso") : "Default");
    }

    void writeSheet(const Table& table, const std::string& name) {
        xml_node sheet = add(m_book, "table:table", {{"table:name", name}});
        const SheetLayout fit = sheetLayout(table);
        if (table.locked) {
            sheet.append_attribute("table:style-name") = ("tWide" + std::to_string(fit.pagesWide)).c_str();
            sheet.append_attribute("table:protected") = "true";
        }
        xml_node repeated = fit.repeated > 0 ? add(sheet, "table:table-header-columns") : sheet;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            xml_node column = add(i < fit.repeated ? repeated : sheet, "table:table-column",
                                  {{"table:style-name", "w" + std::to_string(fit.widths[i])},
                                   {"table:default-cell-style-name", emptyStyle(table, i)}});
            if (table.hidden[i]) column.append_attribute("table:visibility") = "collapse";
        }
        // the hidden row stands within what is repeated on paper: it takes no room there
        xml_node heading = table.locked ? add(sheet, "table:table-header-rows") : sheet;
        xml_node machine =
            add(heading, "table:table-row", {{"table:style-name", "rPlain"}, {"table:visibility", "collapse"}});
        xml_node heads = add(heading, "table:table-row", {{"table:style-name", "rPlain"}});
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            addText(machine, machineCell(table, i), "cText", {});
            addText(heads, table.headings[i], "cHeading", {});
        }
        std::vector<std::string> rules;
        for (const auto& words : table.choices) rules.push_back(words.empty() ? std::string() : m_rules[words]);
        for (const auto& cells : table.rows) {
            xml_node row = add(sheet, "table:table-row", {{"table:style-name", "rPlain"}});
            for (std::size_t c = 0; c < cells.size(); ++c) addCell(row, table, c, cells[c], rules[c]);
        }
        addSpareRows(sheet, table, rules);
    }

    /// Empty rows with the drop-downs, for what people add below.
    static void addSpareRows(xml_node sheet, const Table& table, const std::vector<std::string>& rules) {
        constexpr const char* kSpare = "500";
        xml_node row =
            add(sheet, "table:table-row", {{"table:style-name", "rPlain"}, {"table:number-rows-repeated", kSpare}});
        for (std::size_t c = 0; c < rules.size(); ++c) {
            const std::string& rule = rules[c];
            xml_node cell = row.append_child("table:table-cell");
            if (table.locked) cell.append_attribute("table:style-name") = emptyStyle(table, c).c_str();
            if (!rule.empty()) cell.append_attribute("table:content-validation-name") = rule.c_str();
        }
    }

    void addText(xml_node row, const std::string& text, const std::string& style, const std::string& rule) {
        bool cut = false;
        const std::string fits = fitting(text, kCellLimit, cut);
        m_cut += cut ? 1 : 0;
        xml_node cell = row.append_child("table:table-cell");
        cell.append_attribute("table:style-name") = style.c_str();
        if (!rule.empty()) cell.append_attribute("table:content-validation-name") = rule.c_str();
        cell.append_attribute("office:value-type") = "string";
        for (std::size_t from = 0; from <= fits.size();) {
            const auto end = std::min(fits.find('\n', from), fits.size());
            addParagraph(cell, fits.substr(from, end - from));
            from = end + 1;
        }
    }

    void addCell(xml_node row, const Table& table, std::size_t column, const Cell& cell, const std::string& rule) {
        if (cell.kind == Cell::Kind::Text)
            return addText(row, guardedMark(cell.text), styleIn(table, column, "cText"), rule);
        if (cell.kind == Cell::Kind::Date && *cell.date < kUndisputedDays)
            return addText(row, cell.date->iso(), styleIn(table, column, "cText"), rule);
        xml_node node = row.append_child("table:table-cell");
        if (cell.kind == Cell::Kind::Empty) {
            if (table.locked) node.append_attribute("table:style-name") = emptyStyle(table, column).c_str();
            if (!rule.empty()) node.append_attribute("table:content-validation-name") = rule.c_str();
            return;
        }
        const char* style = "Default";
        const char* type = "float";
        std::string value = numberText(cell.number);
        if (cell.kind == Cell::Kind::Number && cell.grouped) style = cell.decimals > 0 ? "cCents" : "cWhole";
        if (cell.kind == Cell::Kind::Percent) {
            style = cell.decimals > 0 ? "cPercent2" : "cPercent";
            type = "percentage";
        }
        if (cell.kind == Cell::Kind::Date) {
            style = cell.text == cell.date->iso() ? "cIso" : "cRoc";
            type = "date";
            value = cell.date->iso();
        }
        node.append_attribute("table:style-name") = styleIn(table, column, style).c_str();
        node.append_attribute("office:value-type") = type;
        node.append_attribute(cell.kind == Cell::Kind::Date ? "office:date-value" : "office:value") = value.c_str();
        node.append_child("text:p").text().set(cell.text.c_str());
    }

    pugi::xml_document m_document;
    xml_node m_root;
    xml_node m_book;
    std::map<std::vector<std::string>, std::string> m_rules;
    std::size_t m_cut = 0;
};

/// An A4 page whose foot says file, sheet and number.
void addPage(xml_node layouts, xml_node pages, const std::string& name, bool across, int pagesWide) {
    xml_node layout = add(layouts, "style:page-layout", {{"style:name", "p" + name}});
    add(layout, "style:page-layout-properties",
        {{"fo:page-width", across ? "297mm" : "210mm"},
         {"fo:page-height", across ? "210mm" : "297mm"},
         {"style:print-orientation", across ? "landscape" : "portrait"},
         {"fo:margin", "10mm"},
         {"style:print", across ? "objects charts drawings grid zero-values" : "objects charts drawings zero-values"},
         {"style:scale-to-X", std::to_string(pagesWide)},
         {"style:scale-to-Y", "0"}});
    xml_node space = add(layout, "style:footer-style");
    add(space, "style:header-footer-properties", {{"fo:min-height", "8mm"}, {"fo:margin-top", "3mm"}});
    xml_node foot =
        add(add(pages, "style:master-page", {{"style:name", name}, {"style:page-layout-name", "p" + name}}),
            "style:footer");
    for (const auto& [region, fields] : std::initializer_list<std::pair<const char*, std::vector<const char*>>>{
             {"style:region-left", {"text:file-name"}},
             {"style:region-center", {"text:sheet-name"}},
             {"style:region-right", {"text:page-number", "text:page-count"}}}) {
        xml_node line = add(add(foot, region), "text:p");
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (i > 0) line.append_child(pugi::node_pcdata).set_value(" / ");
            xml_node field = add(line, fields[i]);
            if (std::string_view(fields[i]) == "text:file-name")
                field.append_attribute("text:display") = "name-and-extension";
        }
    }
}

std::string stylesXml() {
    pugi::xml_document document;
    xml_node root = begin(document, "office:document-styles");
    xml_node styles = add(root, "office:styles");
    xml_node base = add(styles, "style:default-style", {{"style:family", "table-cell"}});
    add(base, "style:text-properties", {{"fo:font-size", "10pt"}, {"style:font-size-asian", "10pt"}});
    xml_node plain = add(styles, "style:style", {{"style:name", "Default"}, {"style:family", "table-cell"}});
    add(plain, "style:table-cell-properties", {{"style:vertical-align", "top"}});
    xml_node layouts = add(root, "office:automatic-styles");
    xml_node pages = add(root, "office:master-styles");
    addPage(layouts, pages, kNotePage, false, 1);
    for (int wide = 1; wide <= kMostPagesWide; ++wide) addPage(layouts, pages, widePage(wide), true, wide);
    return saved(document);
}

/// Rows 1 and 2 of every sheet stay in view.
std::string settingsXml(const std::vector<std::string>& names) {
    pugi::xml_document document;
    xml_node root = begin(document, "office:document-settings");
    xml_node set =
        add(add(root, "office:settings"), "config:config-item-set", {{"config:name", "ooo:view-settings"}});
    set.append_attribute("xmlns:ooo") = "http://openoffice.org/2004/office";
    xml_node view =
        add(add(set, "config:config-item-map-indexed", {{"config:name", "Views"}}), "config:config-item-map-entry");
    xml_node sheets = add(view, "config:config-item-map-named", {{"config:name", "Tables"}});
    for (const std::string& name : names) {
        xml_node entry = add(sheets, "config:config-item-map-entry", {{"config:name", name}});
        for (const auto& [item, type, value] :
             std::initializer_list<std::array<const char*, 3>>{{"VerticalSplitMode", "short", "2"},
                                                               {"VerticalSplitPosition", "int", "2"},
                                                               {"ActiveSplitRange", "short", "2"},
                                                               {"PositionBottom", "int", "2"}})
            add(entry, "config:config-item", {{"config:name", item}, {"config:type", type}}).text().set(value);
    }
    return saved(document);
}

std::string manifestXml() {
    pugi::xml_document document;
    xml_node declaration = document.append_child(pugi::node_declaration);
    declaration.append_attribute("version") = "1.0";
    declaration.append_attribute("encoding") = "UTF-8";
    xml_node root = document.append_child("manifest:manifest");
    root.append_attribute("xmlns:manifest") = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    root.append_attribute("manifest:version") = "1.2";
    add(root, "manifest:file-entry",
        {{"manifest:full-path", "/"}, {"manifest:version", "1.2"}, {"manifest:media-type", kMime}});
    for (const char* part : {"content.xml", "styles.xml", "settings.xml"})
        add(root, "manifest:file-entry", {{"manifest:full-path", part}, {"manifest:media-type", "text/xml"}});
    return saved(document);
}

}  // namespace

Result<WorkbookBytes> odsBytes(const std::vector<Table>& tables, const std::vector<NoteSheet>& notes) {
    Content content;
    std::string body = content.write(tables, notes);
    auto bytes = packed({{"mimetype", kMime},
                         {"content.xml", std::move(body)},
                         {"styles.xml", stylesXml()},
                         {"settings.xml", settingsXml(sheetNames(tables, notes))},
                         {"META-INF/manifest.xml", manifestXml()}});
    if (!bytes) return base::passOn(bytes);
    return WorkbookBytes{std::move(*bytes), content.cutCells()};
}

}  // namespace cw::exchange
