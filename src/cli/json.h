#pragma once
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "base/result.h"
#include "base/texts.h"
#include "model/register_spec.h"

/// JSON answers of the command line; used by src/cli alone.
namespace cw::cli {

using Json = nlohmann::ordered_json;

/// {"format":"citywright.<command>","version":1}, to be filled by the command.
Json answer(std::string_view command);
/// {"error":{"code","args","message"}}
Json errorAnswer(const base::Error& error, const base::Texts& texts);

/// Values as in the sample's files: dates ISO, money "1200000 TWD", percent in basis points, localized texts
/// {"en","zh_TW"}, lists as arrays; null when not answered.
Json toJson(const model::Value& value);
/// Set fields by field id.
Json fieldsToJson(const model::RegisterSpec& spec, const model::Record& record);
Json toJson(const base::Localized& text);
/// The number, or null.
template <class T>
Json orNull(const std::optional<T>& value) {
    return value ? Json(*value) : Json(nullptr);
}
Json orNull(const std::optional<base::Date>& date);

/// Text of a document; broken UTF-8 (file names) is replaced, never thrown at.
std::string text(const Json& json, int indent = -1);

std::string_view typeName(model::FieldType type);

}  // namespace cw::cli
