#include "exchange/xml.h"

#include <algorithm>

#include "base/error_codes.h"
#include "exchange/csv.h"

namespace cw::exchange {

base::Result<void> parseXml(pugi::xml_document& document, std::string& bytes, const std::string& fileName,
                            std::string_view part) {
    const auto refuse = [&](std::string_view limit) {
        return base::fail(base::ErrorCode::TableRefused, fileName, std::string(part) + " > " + std::string(limit));
    };
    if (bytes.size() > Limits::kPart) return refuse("100 MB");
    // Counted before there is a tree: 100 MB of "<a/>" would become 2 GB of nodes.
    const auto marks = std::ranges::count_if(bytes, [](char c) { return c == '<' || c == '='; });
    if (static_cast<std::size_t>(marks) > Limits::kMarks) return refuse("8,000,000 XML");
    constexpr unsigned kFlags = pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_doctype;
    const auto parsed = document.load_buffer_inplace(bytes.data(), bytes.size(), kFlags, pugi::encoding_auto);
    for (const pugi::xml_node& node : document.children())
        if (node.type() == pugi::node_doctype) return base::fail(base::ErrorCode::TableRefused, fileName, "DTD");
    if (!parsed) return base::fail(base::ErrorCode::TableDamaged, fileName, part);
    return {};
}

}  // namespace cw::exchange
