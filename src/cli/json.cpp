#include "cli/json.h"

#include "base/error_codes.h"

namespace cw::cli {

using model::FieldType;

Json answer(std::string_view command) {
    std::string name(command);
    for (auto& c : name)
        if (c == ' ') c = '-';
    return Json{{"format", "citywright." + name}, {"version", 1}};
}

Json errorAnswer(const base::Error& error, const base::Texts& texts) {
    Json args = Json::array();
    for (const auto& arg : error.args) args.push_back(arg.text);
    return Json{
        {"error",
         {{"code", std::string(base::errorRow(error.code).id)}, {"args", args}, {"message", texts.error(error)}}}};
}

Json toJson(const base::Localized& text) {
    Json both = Json::object();
    if (!text.en.empty()) both["en"] = text.en;
    if (!text.zhTw.empty()) both["zh_TW"] = text.zhTw;
    return both;
}

Json orNull(const std::optional<base::Date>& date) {
    return date ? Json(date->iso()) : Json(nullptr);
}

Json toJson(const model::Value& value) {
    return std::visit(
        [](const auto& v) -> Json {
            using T = std::decay_t<decltype(v)>;
            if constexpr (std::is_same_v<T, std::monostate>)
                return nullptr;
            else if constexpr (std::is_same_v<T, base::Localized>)
                return toJson(v);
            else if constexpr (std::is_same_v<T, base::Date>)
                return v.iso();
            else if constexpr (std::is_same_v<T, base::Money>)
                return v.plain();
            else
                return v;
        },
        value);
}

Json fieldsToJson(const model::RegisterSpec& spec, const model::Record& record) {
    Json fields = Json::object();
    for (std::size_t i = 0; i < spec.fields.size(); ++i)
        if (model::isSet(record.values[i])) fields[std::string(spec.fields[i].id)] = toJson(record.values[i]);
    return fields;
}

std::string text(const Json& json, int indent) {
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

std::string_view typeName(FieldType type) {
    switch (type) {
        case FieldType::Text:
            return "text";
        case FieldType::LongText:
            return "long_text";
        case FieldType::Localized:
            return "localized";
        case FieldType::LocalizedLong:
            return "localized_long";
        case FieldType::Choice:
            return "choice";
        case FieldType::MultiChoice:
            return "multi_choice";
        case FieldType::Integer:
            return "integer";
        case FieldType::Real:
            return "real";
        case FieldType::Money:
            return "money";
        case FieldType::Date:
            return "date";
        case FieldType::Percent:
            return "percent";
        case FieldType::YesNo:
            return "yes_no";
        case FieldType::Reference:
            return "reference";
        case FieldType::MultiReference:
            return "multi_reference";
        case FieldType::Person:
            return "person";
        case FieldType::CatalogueItem:
            return "catalogue_item";
        case FieldType::CatalogueItems:
            return "catalogue_items";
        case FieldType::Tags:
            return "tags";
        case FieldType::Link:
            return "link";
        case FieldType::Attachment:
            return "attachment";
    }
    return "text";
}

}  // namespace cw::cli
