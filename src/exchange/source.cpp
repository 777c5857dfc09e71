#include "exchange/source.h"

#include <algorithm>
#include <charconv>
#include <iterator>

#include "base/error_codes.h"
#include "base/text_util.h"
#include "exchange/csv.h"
#include "exchange/encoding.h"
#include "exchange/json_tables.h"
#include "exchange/workbook.h"
#include "exchange/xml.h"
#include "exchange/zip_archive.h"

namespace cw::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

/// Excel's first line "sep=;" tells the separator.
char toldSeparator(std::string& text) {
    if (!base::lower(text.substr(0, 4)).starts_with("sep=") || text.size() < 6) return '\0';
    const char separator = text[4];
    if (text[5] != '\n' && text[5] != '\r') return '\0';
    text.erase(0, 5);  // the row stays, so that rows keep their numbers
    return separator;
}

Result<void> addCsv(std::string_view bytes, const std::string& name, const SourceOptions& options, Source& source,
                    std::size_t& cells) {
    auto decoded = decode(bytes, options.encoding);
    if (!decoded) return base::passOn(decoded);
    source.encoding = decoded->encoding;
    source.detected = decoded->detected;
    source.damaged = source.damaged || decoded->damaged;
    const char told = toldSeparator(decoded->text);
    source.separator = told != '\0' ? told : separatorOf(decoded->text);
    auto rows = csvRows(decoded->text, source.separator, options.fileName, cells);
    if (!rows) return base::passOn(rows);
    source.tables.push_back({.name = name, .rows = std::move(*rows), .guarded = true});
    return {};
}

/// "2026-12-03T08:15:30Z"; without a zone it counts as UTC.
std::optional<std::int64_t> secondsOf(const std::string& text) {
    constexpr std::size_t kDay = 10, kWhole = 19;
    if (text.size() < kWhole || text[kDay] != 'T') return std::nullopt;
    const auto date = base::Date::fromIso(text.substr(0, kDay));
    if (!date) return std::nullopt;
    int parts[3] = {};
    for (std::size_t i = 0; i < std::size(parts); ++i) {
        const char* from = text.data() + kDay + 1 + 3 * i;
        if (std::from_chars(from, from + 2, parts[i]).ptr != from + 2) return std::nullopt;
    }
    static const base::Date k1970 = *base::Date::of(1970, 1, 1);
    return std::int64_t{date->daysSince(k1970)} * 86'400 + parts[0] * 3'600 + parts[1] * 60 + parts[2];
}

/// What a workbook says of when it was saved. Nothing is lost when its properties cannot be read.
std::optional<std::int64_t> savedStamp(ZipReader& zip, bool xlsx) {
    const std::string part = xlsx ? "docProps/core.xml" : "meta.xml";
    if (!zip.has(part)) return std::nullopt;
    auto bytes = zip.read(part);
    pugi::xml_document document;
    if (!bytes || !parseXml(document, *bytes, {}, part)) return std::nullopt;
    const auto properties =
        xlsx ? childNamed(document, "coreProperties") : childNamed(childNamed(document, "document-meta"), "meta");
    const auto said = [&](std::string_view name) {
        return base::trimmed(childNamed(properties, name).child_value());
    };
    const std::string saved = said(xlsx ? "modified" : "date");
    if (saved == said(xlsx ? "created" : "creation-date")) return std::nullopt;
    return secondsOf(saved);
}

Result<void> addZip(std::string_view bytes, const SourceOptions& options, Source& source) {
    auto zip = ZipReader::open(bytes, options.fileName);
    if (!zip) return base::passOn(zip);
    const bool xlsx = zip->has("xl/workbook.xml");
    if (xlsx || zip->has("content.xml")) {
        source.format = xlsx ? Format::Xlsx : Format::Ods;
        auto tables = xlsx ? xlsxTables(bytes, options.fileName) : odsTables(bytes, options.fileName);
        if (!tables) return base::passOn(tables);
        source.tables = std::move(*tables);
        source.savedAt = savedStamp(*zip, xlsx);
        return {};
    }
    const auto names = zip->names();
    const auto isCsv = [](const std::string& name) { return base::lower(name).ends_with(".csv"); };
    if (names.empty() || !std::ranges::all_of(names, isCsv)) return fail(ErrorCode::TableUnknown, options.fileName);
    std::size_t cells = 0;
    for (const std::string& name : names) {
        const auto entry = zip->read(name);
        if (!entry) return base::passOn(entry);
        if (auto added = addCsv(*entry, name.substr(0, name.size() - 4), options, source, cells); !added)
            return added;
    }
    return {};
}

bool isForeign(std::string_view bytes) {
    for (const std::string_view magic : {"%PDF", "\xD0\xCF\x11\xE0", "SQLite format 3", "\x89PNG", "{\\rtf", "GIF8",
                                         "\x1F\x8B", "7z\xBC\xAF", "Rar!",
                                         "\x7F"
                                         "ELF",
                                         "\xFF\xD8\xFF"})
        if (bytes.starts_with(magic)) return true;
    return false;
}

}  // namespace

Result<Source> readSource(std::string_view bytes, const SourceOptions& options, const model::Registry& registry) {
    Source source;
    source.fileName = options.fileName;
    if (bytes.empty()) return fail(ErrorCode::TableDamaged, options.fileName, "0 bytes");
    if (bytes.size() > Limits::kFile) return fail(ErrorCode::TableRefused, options.fileName, "> 200 MB");
    if (isForeign(bytes)) return fail(ErrorCode::TableUnknown, options.fileName);
    if (bytes.starts_with("PK")) {
        if (auto read = addZip(bytes, options, source); !read) return base::passOn(read);
        return source;
    }
    const auto start = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    const bool json = start != std::string_view::npos && (bytes[start] == '{' || bytes[start] == '[') &&
                      (base::lower(options.fileName).ends_with(".json") || bytes[start] == '{');
    if (json) {
        source.format = Format::Json;
        source.encoding = "utf-8";
        auto tables = jsonTables(bytes.substr(start), options.fileName, registry);
        if (!tables) return base::passOn(tables);
        source.tables = std::move(*tables);
        return source;
    }
    std::size_t cells = 0;
    if (auto read = addCsv(bytes, {}, options, source, cells); !read) return base::passOn(read);
    return source;
}

}  // namespace cw::exchange
