#pragma once
#include <array>
#include <optional>
#include <string_view>

#include "model/disclosure.h"

namespace cw::exchange {

enum class Format { Csv, Xlsx, Ods, Json };
inline constexpr std::array kFormats{Format::Csv, Format::Xlsx, Format::Ods, Format::Json};
/// "csv", "xlsx", "ods", "json"; also the ends of file names.
std::string_view name(Format format);
std::optional<Format> formatNamed(std::string_view name);

/// Whom an export is for (docs/exchange.md).
using model::Profile;

}  // namespace cw::exchange
