#include <algorithm>
#include <charconv>
#include <iterator>

#include "base/error_codes.h"
#include "base/os/module.h"
#include "base/text_util.h"
#include "exchange/workbook.h"
#include "exchange/workbooks_module.h"
#include "exchange/xml.h"
#include "exchange/zip_archive.h"

CW_MODULE

/// The module citywright-workbooks: all that needs libzip, libxlsxwriter and pugixml, loaded by archives.cpp when the
/// first workbook or archive is read or written.
namespace cw::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

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

/// The CSV files of an archive that is no workbook.
Result<NamedFiles> csvFiles(ZipReader& zip, const std::string& fileName) {
    constexpr std::string_view kEnd = ".csv";
    const auto names = zip.names();
    const auto isCsv = [&](const std::string& name) { return base::lower(name).ends_with(kEnd); };
    if (names.empty() || !std::ranges::all_of(names, isCsv)) return fail(ErrorCode::TableUnknown, fileName);
    NamedFiles files;
    for (const std::string& name : names) {
        auto entry = zip.read(name);
        if (!entry) return base::passOn(entry);
        files.emplace_back(name.substr(0, name.size() - kEnd.size()), std::move(*entry));
    }
    return files;
}

Result<ArchiveContent> contentOf(std::string_view bytes, const std::string& fileName) {
    auto zip = ZipReader::open(bytes, fileName);
    if (!zip) return base::passOn(zip);
    ArchiveContent content;
    const bool xlsx = zip->has("xl/workbook.xml");
    if (!xlsx && !zip->has("content.xml")) {
        auto files = csvFiles(*zip, fileName);
        if (!files) return base::passOn(files);
        content.csv = std::move(*files);
        return content;
    }
    auto tables = xlsx ? xlsxTables(bytes, fileName) : odsTables(bytes, fileName);
    if (!tables) return base::passOn(tables);
    content.workbook = xlsx ? Format::Xlsx : Format::Ods;
    content.tables = std::move(*tables);
    content.savedAt = savedStamp(*zip, xlsx);
    return content;
}

}  // namespace

extern "C" {

void cwWorkbookBytes(const Format& format, const std::vector<Table>& tables, const std::vector<NoteSheet>& notes,
                     Result<WorkbookBytes>& answer) {
    answer = format == Format::Ods ? odsBytes(tables, notes) : xlsxBytes(tables, notes);
}

void cwZipBytes(const NamedFiles& files, Result<std::string>& answer) {
    answer = packed(files);
}

void cwReadArchive(const std::string_view& bytes, const std::string& fileName, Result<ArchiveContent>& answer) {
    answer = contentOf(bytes, fileName);
}
}

}  // namespace cw::exchange
