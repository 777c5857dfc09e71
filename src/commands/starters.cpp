#include "commands/starters.h"

#include <algorithm>
#include <map>
#include <optional>

#include <nlohmann/json.hpp>

#include "base/error_codes.h"
#include "base/text_util.h"
#include "model/validate.h"

namespace cw::commands {

using base::ErrorCode;
using base::fail;
using base::Localized;
using base::Result;
using Json = nlohmann::ordered_json;
using model::FieldSpec;
using model::FieldType;
using model::RegisterSpec;
using model::Value;

namespace {

constexpr std::string_view kKey = "key", kAbout = "about";

/// Where a list is broken; becomes CatalogueBroken.
struct Broken {
    std::string place, what;
};
[[noreturn]] void broken(const std::string& place, const std::string& what) {
    throw Broken{place, what};
}

std::string textOf(const Json& json, const std::string& place) {
    if (!json.is_string() || base::isBlank(json.get_ref<const std::string&>())) broken(place, "is no text");
    return json.get<std::string>();
}

Localized localizedOf(const Json& json, const std::string& place) {
    if (!json.is_object()) broken(place, "is no text in both languages");
    Localized text;
    for (const auto& [name, half] : json.items()) {
        const auto language = base::languageOf(name);
        if (!language) broken(place, "has the unknown language " + name);
        text.in(*language) = textOf(half, place);
    }
    if (text.en.empty() || text.zhTw.empty()) broken(place, "is not in both languages");
    return text;
}

model::List listOf(const Json& json, const std::string& place) {
    if (!json.is_array() || json.empty()) broken(place, "is no list");
    model::List list;
    for (const auto& each : json) list.push_back(textOf(each, place));
    return list;
}

/// Lists hold no persons, dates, amounts or files: those are the city's own.
Value valueOf(const FieldSpec& field, const Json& json, const std::string& place) {
    switch (field.type) {
        case FieldType::Localized:
        case FieldType::LocalizedLong:
            return localizedOf(json, place);
        case FieldType::MultiChoice:
        case FieldType::CatalogueItems:
        case FieldType::Tags:
            return listOf(json, place);
        case FieldType::Text:
        case FieldType::LongText:
        case FieldType::Choice:
        case FieldType::CatalogueItem:
            return textOf(json, place);
        case FieldType::Integer:
            if (!json.is_number_integer()) broken(place, "is no whole number");
            return json.get<std::int64_t>();
        default:
            broken(place, "is of a type that a list cannot fill");
    }
}

class Reader {
public:
    explicit Reader(const RegisterSpec& spec)
        : m_spec(spec), m_file("starters/" + std::string(spec.name) + ".json") {}

    std::vector<Starter> read(std::string_view bytes) {
        const Json json = Json::parse(bytes, nullptr, false);
        if (!json.is_array()) broken(m_file, "is no array");
        std::vector<Starter> starters;
        for (const auto& object : json) starters.push_back(starter(object));
        checkLinks(starters);
        return starters;
    }

private:
    Starter starter(const Json& object) {
        if (!object.is_object() || !object.contains(kKey)) broken(m_file, "has a row without “key”");
        Starter out;
        out.key = textOf(object.at(std::string(kKey)), m_file);
        const std::string place = m_file + " " + out.key;
        if (!m_keys.insert(out.key).second) broken(place, "comes twice");
        for (const auto& [name, json] : object.items()) {
            const std::string at = place + ", " + name;
            if (name == kAbout)
                out.about = localizedOf(json, at);
            else if (name != kKey)
                addField(out, name, json, at);
        }
        if (out.title.empty()) broken(place, "has no title");
        for (const auto* half : {&out.title.en, &out.title.zhTw})
            if (!m_titles.insert(base::fold(*half)).second) broken(place, "has a title that comes twice: " + *half);
        if (out.about.empty()) out.about = restOf(out);
        return out;
    }

    void addField(Starter& out, const std::string& name, const Json& json, const std::string& place) const {
        const int index = m_spec.field(name);
        if (index < 0 || m_spec[index].retired) broken(place, "is no field");
        const FieldSpec& field = m_spec[index];
        if (field.isReference()) {
            if (field.targetRegister() != m_spec.name) broken(place, "names records of another register");
            out.links.push_back({field.id, field.isList() ? listOf(json, place) : model::List{textOf(json, place)}});
            return;
        }
        auto value = model::normalise(field, valueOf(field, json, place));
        if (!value) broken(place, "is refused: " + std::string(base::errorRow(value.error().code).id));
        if (index == m_spec.titleField) {
            const auto* title = std::get_if<Localized>(&*value);
            if (title == nullptr) broken(place, "is no title in both languages");
            out.title = *title;
        }
        if (field.type == FieldType::CatalogueItem) out.item = std::get<std::string>(*value);
        out.values.push_back({field.id, std::move(*value)});
    }

    /// The row's other texts as one line.
    Localized restOf(const Starter& starter) const {
        Localized rest;
        for (const auto& [field, value] : starter.values) {
            const auto* text = std::get_if<Localized>(&value);
            if (text == nullptr || field == m_spec[m_spec.titleField].id) continue;
            for (const auto language : base::kLanguages) {
                auto& line = rest.in(language);
                if (!line.empty()) line += " → ";
                line += text->best(language);
            }
        }
        return rest;
    }

    void checkLinks(const std::vector<Starter>& starters) const {
        for (const auto& starter : starters)
            for (const auto& link : starter.links)
                for (const auto& key : link.keys)
                    if (key == starter.key || !m_keys.contains(key))
                        broken(m_file + " " + starter.key, "refers to “" + key + "”");
    }

    const RegisterSpec& m_spec;
    const std::string m_file;
    std::set<std::string> m_keys;
    std::set<std::string> m_titles;
};

std::string allKeys(const std::vector<Starter>& starters) {
    std::vector<std::string> keys;
    keys.reserve(starters.size());
    for (const auto& starter : starters) keys.push_back(starter.key);
    return base::join(keys, ", ");
}

/// By key the id of each row that is there.
using Ids = std::map<std::string, std::string>;

Result<void> setLinks(store::Edit& edit, const RegisterSpec& spec, const Starter& starter, const Ids& ids) {
    store::FieldValues values;
    for (const auto& link : starter.links) {
        model::List there;
        for (const auto& key : link.keys)
            if (const auto id = ids.find(key); id != ids.end()) there.push_back(id->second);
        if (there.empty()) continue;
        const bool isList = spec[spec.field(link.field)].isList();
        values.push_back({link.field, isList ? Value{std::move(there)} : Value{there.front()}});
    }
    return values.empty() ? Result<void>{} : edit.set(spec.name, ids.at(starter.key), std::move(values));
}

Result<void> addAll(store::Edit& edit, const RegisterSpec& spec, const std::vector<const Starter*>& wanted,
                    Ids& ids) {
    for (const auto* starter : wanted) {
        auto id = edit.add(spec.name, starter->values, starterId(spec, starter->key));
        if (!id) return base::passOn(id);
        ids[starter->key] = *id;
    }
    for (const auto* starter : wanted)
        if (auto done = setLinks(edit, spec, *starter, ids); !done) return done;
    return {};
}

}  // namespace

Result<std::vector<Starter>> readStarters(const RegisterSpec& spec, std::string_view json) {
    try {
        return Reader(spec).read(json);
    } catch (const Broken& error) {
        return fail(ErrorCode::CatalogueBroken, error.place, error.what);
    }
}

std::string starterId(const RegisterSpec& spec, std::string_view key) {
    if (!spec.keyFields.empty() || spec.single) return {};
    return base::keyedId("starters:" + std::string(spec.name), {std::string(key)});
}

std::vector<const model::Record*> starterRecords(const model::Snapshot& snapshot, const RegisterSpec& spec,
                                                 const std::vector<Starter>& starters) {
    const auto itemField = std::ranges::find(spec.fields, FieldType::CatalogueItem, &FieldSpec::type);
    const int item = itemField == spec.fields.end() ? -1 : static_cast<int>(itemField - spec.fields.begin());
    std::map<std::string, const model::Record*> byTitle, byItem;
    for (const auto& record : snapshot.table(snapshot.registry().index(spec.name))) {
        const auto& title = record.localized(spec.titleField);
        for (const auto* half : {&title.en, &title.zhTw})
            if (!half->empty()) byTitle.emplace(base::fold(*half), &record);
        if (item >= 0 && record.has(item)) byItem.emplace(record.text(item), &record);
    }
    std::vector<const model::Record*> records;
    for (const auto& starter : starters) {
        const auto own = starterId(spec, starter.key);
        const auto* found = own.empty() ? nullptr : snapshot.find(snapshot.registry().index(spec.name), own);
        for (const auto* half : {&starter.title.en, &starter.title.zhTw})
            if (const auto at = byTitle.find(base::fold(*half)); found == nullptr && at != byTitle.end())
                found = at->second;
        if (const auto at = byItem.find(starter.item); found == nullptr && at != byItem.end()) found = at->second;
        records.push_back(found);
    }
    return records;
}

Result<std::vector<std::string>> addStarters(store::Project& project, std::string_view registerName,
                                             const std::vector<Starter>& starters,
                                             const std::set<std::string>& keys) {
    const auto* spec = project.snapshot().registry().find(registerName);
    if (spec == nullptr) return fail(ErrorCode::UnknownRegister, registerName);
    for (const auto& key : keys)
        if (std::ranges::find(starters, key, &Starter::key) == starters.end())
            return fail(ErrorCode::ValueRefused, std::string(kKey), key, allKeys(starters));
    const auto there = starterRecords(project.snapshot(), *spec, starters);
    std::vector<const Starter*> wanted;
    Ids ids;
    for (std::size_t i = 0; i < starters.size(); ++i) {
        if (there[i] != nullptr)
            ids.emplace(starters[i].key, there[i]->id);
        else if (keys.contains(starters[i].key))
            wanted.push_back(&starters[i]);
    }
    std::vector<std::string> added;
    if (wanted.empty()) return added;
    const std::string kind = "@" + std::string(registerName);
    const store::Label label =
        wanted.size() == 1 ? store::Label{"record.add", {kind, wanted.front()->title.best(base::Language::ZhTw)}}
                           : store::Label{"record.add_many", {kind, std::to_string(wanted.size())}};
    auto done =
        project.execute(label, [&](store::Edit& edit) -> Result<void> { return addAll(edit, *spec, wanted, ids); });
    if (!done) return base::passOn(done);
    for (const auto* starter : wanted) added.push_back(ids.at(starter->key));
    return added;
}

}  // namespace cw::commands
