#include "exchange/format.h"

namespace cw::exchange {

std::string_view name(Format format) {
    switch (format) {
        case Format::Csv:
            return "csv";
        case Format::Xlsx:
            return "xlsx";
        case Format::Ods:
            return "ods";
        case Format::Json:
            break;
    }
    return "json";
}

std::optional<Format> formatNamed(std::string_view text) {
    for (const Format format : kFormats)
        if (name(format) == text) return format;
    return std::nullopt;
}

std::string_view name(Profile profile) {
    switch (profile) {
        case Profile::Internal:
            return "internal";
        case Profile::Partner:
            return "partner";
        case Profile::Public:
            break;
    }
    return "public";
}

std::optional<Profile> profileNamed(std::string_view text) {
    for (const Profile profile : kProfiles)
        if (name(profile) == text) return profile;
    return std::nullopt;
}

}  // namespace cw::exchange
