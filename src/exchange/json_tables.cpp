#include "exchange/json_tables.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/error_codes.h"
#include "base/ids.h"
#include "base/text_util.h"
#include "exchange/cell_text.h"
#include "exchange/csv.h"

namespace cw::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;
using Json = nlohmann::ordered_json;
using model::FieldSpec;
using model::FieldType;
using model::List;
using model::Record;
using model::RegisterSpec;

namespace {

Json valueJson(const model::Value& value) {
    return std::visit(
        [](const auto& v) -> Json {
            using T = std::decay_t<decltype(v)>;
            if constexpr (std::is_same_v<T, std::monostate>)
                return nullptr;
            else if constexpr (std::is_same_v<T, base::Localized>) {
                Json both = Json::object();
                if (!v.en.empty()) both["en"] = v.en;
                if (!v.zhTw.empty()) both["zh_TW"] = v.zhTw;
                return both;
            } else if constexpr (std::is_same_v<T, base::Date>)
                return v.iso();
            else if constexpr (std::is_same_v<T, base::Money>)
                return v.plain();
            else
                return v;
        },
        value);
}

/// References without the records that the profile leaves out.
model::Value shown(const model::Snapshot& snapshot, const FieldSpec& field, const model::Value& value,
                   Profile profile) {
    if (!field.isReference() || profile == Profile::Internal || !model::isSet(value)) return value;
    const int target = snapshot.registry().index(field.targetRegister());
    const auto hidden = [&](const std::string& id) {
        const Record* record = target < 0 ? nullptr : snapshot.find(target, id);
        return record != nullptr && isLeftOut(snapshot.registry()[target], *record, profile);
    };
    if (const auto* id = std::get_if<std::string>(&value)) return hidden(*id) ? model::Value{} : value;
    List ids = std::get<List>(value);
    std::erase_if(ids, hidden);
    return ids.empty() ? model::Value{} : model::Value{std::move(ids)};
}

/// Names in place of ids that the profile does not let through.
Json namesJson(const model::Snapshot& snapshot, const FieldSpec& field, const Record& record, int at,
               const TableOptions& options) {
    const int target = snapshot.registry().index(field.targetRegister());
    const auto nameOf = [&](const std::string& id) {
        const Record* named = target < 0 ? nullptr : snapshot.find(target, id);
        if (named == nullptr || isLeftOut(snapshot.registry()[target], *named, options.profile)) return std::string();
        return readableName(snapshot, target, *named, options.language, false);
    };
    if (!record.has(at)) return nullptr;
    if (field.type != FieldType::MultiReference) return nameOf(record.text(at));
    Json names = Json::array();
    for (const std::string& id : record.list(at))
        if (std::string one = nameOf(id); !one.empty()) names.push_back(std::move(one));
    return names;
}

}  // namespace

std::string jsonText(const model::Snapshot& snapshot, const std::vector<int>& registers, const TableOptions& options,
                     const Words& words) {
    Json root{{"format", "citywright.export"},
              {"version", 1},
              {"profile", std::string(name(options.profile))},
              {"registers", Json::array()}};
    for (const int index : registers) {
        const RegisterSpec& spec = snapshot.registry()[index];
        const auto out = [&](Column::Kind kind, int field) {
            return leftOut(snapshot.registry(), spec, {kind, field}, options.profile);
        };
        Json records = Json::array();
        for (const Record* record : recordsInOrder(snapshot, index, options.profile)) {
            Json fields = Json::object();
            for (std::size_t i = 0; i < spec.fields.size(); ++i) {
                const FieldSpec& field = spec.fields[i];
                const int at = static_cast<int>(i);
                if (field.retired || out(Column::Kind::Value, at)) continue;
                if (field.type == FieldType::Text && record->has(at)) {
                    fields[std::string(field.id)] = model::disclosed(spec, record->text(at), options.profile);
                    continue;
                }
                fields[std::string(field.id)] =
                    field.isReference() && out(Column::Kind::Ids, at)
                        ? namesJson(snapshot, field, *record, at, options)
                        : valueJson(shown(snapshot, field, record->values[i], options.profile));
            }
            Json one = Json::object();
            if (!out(Column::Kind::Id, -1)) one["id"] = record->id;
            one["fields"] = std::move(fields);
            for (std::size_t i = 0; options.computed && i < spec.computed.size(); ++i)
                if (!out(Column::Kind::Computed, static_cast<int>(i)))
                    one["computed"][std::string(spec.computed[i].id)] =
                        valueJson(spec.computed[i].compute(*record, snapshot));
            records.push_back(std::move(one));
        }
        root["registers"].push_back({{"name", std::string(spec.name)},
                                     {"title", words.in(options.language).text(spec.title)},
                                     {"records", std::move(records)}});
    }
    return root.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

namespace {

/// Texts of one value for the columns of its field.
using Cells = std::vector<std::pair<std::string, std::string>>;

std::string scalar(const FieldSpec* field, const Json& value) {
    if (value.is_string()) return guardedMark(value.get<std::string>());
    if (value.is_boolean()) return value.get<bool>() ? "yes" : "no";
    if (value.is_number() && field != nullptr && field->type == FieldType::Percent)
        return numberText(value.get<double>() / 100) + "%";
    if (value.is_number_integer()) return value.dump();
    if (value.is_number()) return numberText(value.get<double>());
    return value.dump();
}

Cells cellsOf(const std::string& name, const FieldSpec* field, const Json& value) {
    const std::string clear(kClear);
    if (field == nullptr) return {{name, value.is_null() ? std::string() : scalar(nullptr, value)}};
    if (field->isLocalized()) {
        const std::string en = name + ".en", zh = name + ".zh_TW";
        if (value.is_null()) return {{en, clear}, {zh, clear}};
        if (!value.is_object()) return {{name, scalar(field, value)}};
        // The object is the whole value: a language that is not in it has no text.
        const auto half = [&](const char* code) {
            const auto found = value.find(code);
            return found == value.end() || found->is_null() ? clear : scalar(field, *found);
        };
        return {{en, half("en")}, {zh, half("zh_TW")}};
    }
    if (value.is_null()) return {{name, clear}};
    List entries;
    if (value.is_array())
        for (const Json& entry : value)
            entries.push_back(entry.is_string() ? entry.get<std::string>() : entry.dump());
    else if (value.is_string())
        entries.push_back(value.get<std::string>());
    if (value.is_array() && entries.empty()) return {{name, clear}};
    if (field->isReference() && std::ranges::all_of(entries, [](const auto& e) { return base::isUuid(e); }))
        return {{name + ".id", listText(entries)}};
    if (field->type == FieldType::Attachment) return {{name + ".id", scalar(field, value)}};
    if (field->isList() && value.is_array()) return {{name, guardedMark(listText(entries))}};
    return {{name, scalar(field, value)}};
}

Result<SourceTable> tableOf(const RegisterSpec* spec, const std::string& name, const Json& records,
                            const std::string& fileName, std::size_t& cells) {
    SourceTable table;
    table.name = name;
    table.blankIsAbsent = true;
    std::vector<std::string> headings{"id"};
    std::vector<std::vector<std::string>> rows;
    for (const Json& record : records) {
        if (!record.is_object()) return fail(ErrorCode::TableDamaged, fileName, name);
        auto& row = rows.emplace_back(1);
        if (rows.size() > Limits::kRows || ++cells > Limits::kCells)
            return fail(ErrorCode::TableRefused, fileName, "rows");
        const auto id = record.find("id");
        if (id != record.end() && id->is_string()) row[0] = id->get<std::string>();
        const auto inner = record.find("fields");
        const bool flat = inner == record.end() || !inner->is_object();
        const auto put = [&](const std::string& heading, std::string text) {
            const auto at = static_cast<std::size_t>(std::ranges::find(headings, heading) - headings.begin());
            if (at == headings.size()) headings.push_back(heading);
            if (row.size() <= at) {
                cells += at + 1 - row.size();
                if (headings.size() > Limits::kColumns || cells > Limits::kCells) return false;
                row.resize(at + 1);
            }
            row[at] = std::move(text);
            return true;
        };
        bool fits = true;
        for (const auto& [key, value] : (flat ? record : *inner).items()) {
            if (flat && key == "id") continue;
            const int field = spec == nullptr ? -1 : spec->field(key);
            for (auto& [heading, text] : cellsOf(key, field < 0 ? nullptr : &(*spec)[field], value))
                fits = fits && put(heading, std::move(text));
        }
        // only named, so that it can be told that they are not read
        if (const auto computed = record.find("computed"); !flat && computed != record.end() && computed->is_object())
            for (const auto& [key, value] : computed->items()) fits = fits && put(key + ".computed", {});
        if (!fits) return fail(ErrorCode::TableRefused, fileName, "columns");
    }
    if (spec != nullptr) headings[0] = std::string(spec->name) + "#id";
    table.rows.push_back(std::move(headings));
    for (auto& row : rows) table.rows.push_back(std::move(row));
    return table;
}

}  // namespace

Result<std::vector<SourceTable>> jsonTables(std::string_view text, const std::string& fileName,
                                            const model::Registry& registry) {
    constexpr int kDepth = 10;
    bool tooDeep = false;
    std::size_t values = 0;
    const auto shallow = [&](int depth, Json::parse_event_t event, Json&) {
        tooDeep = tooDeep || depth > kDepth;
        if (event == Json::parse_event_t::value || event == Json::parse_event_t::array_start ||
            event == Json::parse_event_t::object_start)
            ++values;
        return !tooDeep && values <= Limits::kValues;  // what is not kept takes no memory
    };
    const Json root = Json::parse(text, shallow, false);
    if (values > Limits::kValues) return fail(ErrorCode::TableRefused, fileName, "JSON: values");
    if (tooDeep) return fail(ErrorCode::TableRefused, fileName, "JSON: depth");
    if (root.is_discarded()) return fail(ErrorCode::TableDamaged, fileName, "JSON");
    std::vector<SourceTable> tables;
    std::size_t cells = 0;  // of all registers together
    const auto add = [&](const Json& named, const char* nameKey) -> Result<void> {
        const auto found = named.find(nameKey);
        const std::string name = found != named.end() && found->is_string() ? found->get<std::string>() : "";
        const auto records = named.find("records");
        if (records == named.end() || !records->is_array()) return fail(ErrorCode::TableDamaged, fileName, "records");
        auto table = tableOf(registry.find(name), name, *records, fileName, cells);
        if (!table) return base::passOn(table);
        tables.push_back(std::move(*table));
        return {};
    };
    if (root.is_array()) {
        auto table = tableOf(nullptr, "", root, fileName, cells);
        if (!table) return base::passOn(table);
        tables.push_back(std::move(*table));
        return tables;
    }
    if (!root.is_object()) return fail(ErrorCode::TableDamaged, fileName, "JSON");
    if (const auto registers = root.find("registers"); registers != root.end() && registers->is_array()) {
        for (const Json& one : *registers) {
            if (!one.is_object()) return fail(ErrorCode::TableDamaged, fileName, "registers");
            if (auto added = add(one, "name"); !added) return base::passOn(added);
        }
        return tables;
    }
    if (auto added = add(root, "register"); !added) return base::passOn(added);
    return tables;
}

}  // namespace cw::exchange
