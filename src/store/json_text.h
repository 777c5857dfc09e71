#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cw::store {

/// ["a","b"] for the arguments of a label, and back (nothing when it is no array of texts).
std::string toJson(const std::vector<std::string>& texts);
std::optional<std::vector<std::string>> textsFromJson(std::string_view json);
/// {"a":"b"} for the note in a session folder, and back.
std::string toJson(const std::map<std::string, std::string>& texts);
std::optional<std::map<std::string, std::string>> mapFromJson(std::string_view json);

}  // namespace cw::store
