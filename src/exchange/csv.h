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
    static constexpr std::size_t kRows = 200'000;
    static constexpr std::size_t kColumns = 1'000;
    static constexpr std::size_t kCells = 5'000'000;
};

/// RFC 4180 with CRLF; texts are guarded against formulas.
std::string csvText(const Table& table);

/// The separator of the text: the one of comma, semicolon, tab and bar that splits its first rows most evenly.
char separatorOf(std::string_view text);
/// Rows of the text. QuoteOpen with the row; TableRefused beyond the limits.
base::Result<std::vector<std::vector<std::string>>> csvRows(std::string_view text, char separator,
                                                            std::string_view fileName);

}  // namespace cw::exchange
