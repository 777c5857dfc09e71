#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/format.h"
#include "exchange/table.h"
#include "model/register_spec.h"

namespace cw::exchange {

struct SourceOptions {
    std::string fileName{};  ///< for messages
    std::string encoding = "auto";
};

/// A file to import, read but not yet understood.
struct Source {
    Format format = Format::Csv;
    std::string fileName;
    std::string encoding;   ///< CSV: how the bytes were read; told before anything is imported
    bool detected = false;  ///< the encoding is a guess
    bool damaged = false;   ///< bytes that mean nothing in that encoding stand as U+FFFD
    char separator = ',';   ///< CSV
    /// When the workbook was saved, as it says itself: seconds since 1970 in UTC. Nothing: it does not, or nobody
    /// saved it since it was made.
    std::optional<std::int64_t> savedAt{};
    std::vector<SourceTable> tables;
};

/// Recognises the format by the bytes, not by the name. TableUnknown, TableDamaged, TableRefused, QuoteOpen,
/// EncodingUnknown.
base::Result<Source> readSource(std::string_view bytes, const SourceOptions& options,
                                const model::Registry& registry);

}  // namespace cw::exchange
