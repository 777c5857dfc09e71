#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "exchange/format.h"
#include "exchange/table.h"

/// Archives that tables travel in. The libraries behind them (libzip, libxlsxwriter, pugixml and what those bring)
/// are in the module citywright-workbooks (ADR 0005), loaded at the first call; ResourceMissing when it is not there.
namespace cw::exchange {

struct WorkbookBytes {
    std::string bytes;
    std::size_t cutCells = 0;  ///< texts longer than the format's cell
};
/// One sheet a table; no formulas, no links; drop-downs for choices; heading frozen; types of dates and numbers.
/// Sheets of words stand before the tables, hidden ones behind them. `format` is Xlsx or Ods.
base::Result<WorkbookBytes> workbookBytes(Format format, const std::vector<Table>& tables,
                                          const std::vector<NoteSheet>& notes = {});

using NamedFiles = std::vector<std::pair<std::string, std::string>>;
/// Entries in that order; those named "mimetype" are stored without packing. Internal when the library fails.
base::Result<std::string> zipBytes(const NamedFiles& files);

/// What an archive turned out to be: a workbook, or CSV files, which are not read yet.
struct ArchiveContent {
    std::optional<Format> workbook{};   ///< Xlsx or Ods
    std::vector<SourceTable> tables{};  ///< every sheet of the workbook as texts, in order
    /// When the workbook was saved, as it says itself: seconds since 1970 in UTC. Nothing: it does not, or nobody
    /// saved it since it was made.
    std::optional<std::int64_t> savedAt{};
    NamedFiles csv{};  ///< name without ".csv", bytes
};
/// What is read is not trusted. TableUnknown, TableDamaged, TableRefused.
base::Result<ArchiveContent> readArchive(std::string_view bytes, const std::string& fileName);

}  // namespace cw::exchange
