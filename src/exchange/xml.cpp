#include "exchange/xml.h"

#include "base/error_codes.h"

namespace cw::exchange {

base::Result<void> parseXml(pugi::xml_document& document, std::string_view bytes, const std::string& fileName,
                            std::string_view part) {
    constexpr std::size_t kPart = 100u << 20;
    if (bytes.size() > kPart)
        return base::fail(base::ErrorCode::TableRefused, fileName, std::string(part) + " > 100 MB");
    constexpr unsigned kFlags = pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_doctype;
    const auto parsed = document.load_buffer(bytes.data(), bytes.size(), kFlags, pugi::encoding_auto);
    for (const pugi::xml_node& node : document.children())
        if (node.type() == pugi::node_doctype) return base::fail(base::ErrorCode::TableRefused, fileName, "DTD");
    if (!parsed) return base::fail(base::ErrorCode::TableDamaged, fileName, part);
    return {};
}

}  // namespace cw::exchange
