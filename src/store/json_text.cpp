#include "store/json_text.h"

#include <nlohmann/json.hpp>

namespace cw::store {

using nlohmann::json;

namespace {

/// Texts come from users and file names: what is not UTF-8 is replaced, never thrown at.
std::string dump(const json& value) {
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

json parse(std::string_view text) {
    return json::parse(text, nullptr, false);
}

}  // namespace

std::string toJson(const std::vector<std::string>& texts) {
    return dump(json(texts));
}

std::optional<std::vector<std::string>> textsFromJson(std::string_view text) {
    if (text == "[]") return std::vector<std::string>{};
    const json parsed = parse(text);
    if (!parsed.is_array()) return std::nullopt;
    std::vector<std::string> out;
    for (const json& entry : parsed) {
        if (!entry.is_string()) return std::nullopt;
        out.push_back(entry.get<std::string>());
    }
    return out;
}

std::string toJson(const std::map<std::string, std::string>& texts) {
    return dump(json(texts));
}

std::optional<std::map<std::string, std::string>> mapFromJson(std::string_view text) {
    const json parsed = parse(text);
    if (!parsed.is_object()) return std::nullopt;
    std::map<std::string, std::string> out;
    for (const auto& [key, value] : parsed.items())
        if (value.is_string()) out.emplace(key, value.get<std::string>());
    return out;
}

}  // namespace cw::store
