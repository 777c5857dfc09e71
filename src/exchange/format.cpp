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

}  // namespace cw::exchange
