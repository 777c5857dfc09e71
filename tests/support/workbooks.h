#pragma once
#include <functional>
#include <regex>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "exchange/zip_archive.h"

/// Works on workbooks as an office program would leave them, without one.
namespace cw::test {

/// The archive with each entry as `change` leaves it.
inline std::string repacked(const std::string& bytes,
                            const std::function<void(const std::string& name, std::string& entry)>& change) {
    auto zip = exchange::ZipReader::open(bytes, "test");
    if (!zip) throw std::runtime_error("no archive");
    std::vector<std::pair<std::string, std::string>> entries;
    for (const std::string& name : zip->names()) {
        std::string entry = *zip->read(name);
        change(name, entry);
        entries.emplace_back(name, std::move(entry));
    }
    return *exchange::packed(entries);
}

inline std::string escapedXml(const std::string& text) {
    std::string out;
    for (const char c : text) out += c == '&' ? "&amp;" : c == '<' ? "&lt;" : std::string(1, c);
    return out;
}

/// The XLSX with that cell's XML in place of what stood there; `row` is made when it is not there.
inline std::string withCell(const std::string& bytes, int sheet, const std::string& column, int row,
                            const std::string& xml) {
    return repacked(bytes, [&](const std::string& name, std::string& entry) {
        if (name != "xl/worksheets/sheet" + std::to_string(sheet) + ".xml") return;
        const std::string at = column + std::to_string(row);
        const std::regex cell("<c r=\"" + at + "\"[^>]*?(/>|>.*?</c>)");
        if (std::regex_search(entry, cell)) {
            entry = std::regex_replace(entry, cell, xml, std::regex_constants::format_first_only);
            return;
        }
        const std::regex line("(<row r=\"" + std::to_string(row) + "\"[^>]*?)(/>|>(.*?)</row>)");
        std::smatch found;
        if (std::regex_search(entry, found, line)) {
            const std::string whole = found[1].str() + ">" + found[3].str() + xml + "</row>";
            entry.replace(static_cast<std::size_t>(found.position(0)), static_cast<std::size_t>(found.length(0)),
                          whole);
            return;
        }
        const auto end = entry.find("</sheetData>");
        entry.insert(end, "<row r=\"" + std::to_string(row) + "\">" + xml + "</row>");
    });
}
inline std::string withText(const std::string& bytes, int sheet, const std::string& column, int row,
                            const std::string& text) {
    return withCell(
        bytes, sheet, column, row,
        "<c r=\"" + column + std::to_string(row) + "\" t=\"inlineStr\"><is><t>" + escapedXml(text) + "</t></is></c>");
}

}  // namespace cw::test
