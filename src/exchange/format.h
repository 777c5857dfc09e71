#pragma once
#include <array>
#include <optional>
#include <string_view>

namespace cw::exchange {

enum class Format { Csv, Xlsx, Ods, Json };
inline constexpr std::array kFormats{Format::Csv, Format::Xlsx, Format::Ods, Format::Json};
/// "csv", "xlsx", "ods", "json"; also the ends of file names.
std::string_view name(Format format);
std::optional<Format> formatNamed(std::string_view name);

/// Whom an export is for. Internal: everything. Partner: without fields marked personal, but with the names of
/// people. Public: without personal fields, names of people, attachments and internal notes (docs/exchange.md).
enum class Profile { Internal, Partner, Public };
inline constexpr std::array kProfiles{Profile::Internal, Profile::Partner, Profile::Public};
std::string_view name(Profile profile);
std::optional<Profile> profileNamed(std::string_view name);

}  // namespace cw::exchange
