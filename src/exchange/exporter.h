#pragma once
#include <string>
#include <vector>

#include "base/result.h"
#include "exchange/tables.h"

namespace cw::exchange {

struct ExportOptions {
    Format format = Format::Csv;
    TableOptions table{};
    bool big5 = false;  ///< CSV only: Microsoft's code page 950 instead of UTF-8 with byte order mark
};

/// A text that could not be written whole.
struct LostText {
    std::string registerName;
    std::string id;
    std::string characters;  ///< not in Big5
};
struct Exported {
    std::string bytes;
    std::size_t records = 0;
    std::vector<LostText> lost;
    std::size_t cutCells = 0;  ///< workbooks: texts longer than 32,767 characters, marked as cut
};

/// The registers in one file; several as CSV are a zip archive with one NAME.csv a register. The bytes are read back
/// before they are handed out (VerifyFailed).
base::Result<Exported> exportRegisters(const model::Snapshot& snapshot, const std::vector<int>& registers,
                                       const ExportOptions& options, const Words& words);
/// The end that the file's name should have: "csv", "zip", "xlsx" …
std::string fileEnd(const ExportOptions& options, std::size_t registers);

}  // namespace cw::exchange
