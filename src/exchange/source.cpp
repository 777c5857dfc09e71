#include "exchange/source.h"

#include <algorithm>

#include "base/error_codes.h"
#include "base/text_util.h"
#include "exchange/archives.h"
#include "exchange/csv.h"
#include "exchange/encoding.h"
#include "exchange/json_tables.h"

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

Result<void> addArchive(std::string_view bytes, const SourceOptions& options, Source& source) {
    auto content = readArchive(bytes, options.fileName);
    if (!content) return base::passOn(content);
    if (content->workbook) source.format = *content->workbook;
    source.tables = std::move(content->tables);
    source.savedAt = content->savedAt;
    std::size_t cells = 0;
    for (const auto& [name, text] : content->csv)
        if (auto added = addCsv(text, name, options, source, cells); !added) return added;
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
        if (auto read = addArchive(bytes, options, source); !read) return base::passOn(read);
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
