#pragma once
#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "base/result.h"

/// Help for reading XML; included by the readers alone, so that pugixml does not leak.
namespace cw::exchange {

/// Parses in `bytes`, which the document then refers to and which must outlive it. No network, no entities but the
/// five; a DTD and more than Limits allow are refused. TableDamaged, TableRefused.
base::Result<void> parseXml(pugi::xml_document& document, std::string& bytes, const std::string& fileName,
                            std::string_view part);

/// The name without its prefix.
inline std::string_view localName(const char* name) {
    const std::string_view whole(name);
    const auto colon = whole.find(':');
    return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}
inline bool isNamed(const pugi::xml_node& node, std::string_view name) {
    return localName(node.name()) == name;
}
inline pugi::xml_node childNamed(const pugi::xml_node& node, std::string_view name) {
    for (pugi::xml_node child = node.first_child(); child; child = child.next_sibling())
        if (isNamed(child, name)) return child;
    return {};
}
inline const char* attributeNamed(const pugi::xml_node& node, std::string_view name) {
    for (pugi::xml_attribute a = node.first_attribute(); a; a = a.next_attribute())
        if (localName(a.name()) == name) return a.value();
    return "";
}

}  // namespace cw::exchange
