#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "exchange/table.h"

namespace cw::exchange {

/// Limits of everything that is imported (docs/exchange.md).
struct Limits {
    static constexpr std::size_t kFile = 200u << 20;  ///< bytes, unpacked
    static constexpr std::size_t kRows = 100'000;
    static constexpr std::size_t kColumns = 1'000;
    static constexpr std::size_t kCells = 10'000'000;  ///< of the whole file, with the empty ones before a filled one
    static constexpr std::size_t kCell = 8u << 20;     ///< bytes of one cell of a workbook
    static constexpr std::size_t kPart = 100u << 20;   ///< bytes of one XML part of a workbook
    /// Elements, their ends and attributes of one XML part. Small ones take 16 times their bytes in memory.
    static constexpr std::size_t kMarks = 8'000'000;
    static constexpr std::size_t kValues = 5'000'000;  ///< of a JSON file, with lists and objects
};

/// RFC 4180 with CRLF; texts are guarded against formulas.
std::string csvText(const Table& table);

/// The separator of the text: the one of comma, semicolon, tab and bar that splits its first rows most evenly.
char separatorOf(std::string_view text);
/// Rows of the text. QuoteOpen with the row; TableRefused beyond the limits. `cells`: how many the file had before
/// (an archive has several texts), and has after.
base::Result<std::vector<std::vector<std::string>>> csvRows(std::string_view text, char separator,
                                                            std::string_view fileName, std::size_t& cells);

}  // namespace cw::exchange
