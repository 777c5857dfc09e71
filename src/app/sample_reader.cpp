#include "app/sample_reader.h"

#include <algorithm>
#include <filesystem>
#include <set>

#include <nlohmann/json.hpp>

#include "base/error_codes.h"
#include "base/money.h"
#include "base/os/atomic_file.h"
#include "model/registers/answers.h"
#include "model/registers/rounds.h"
#include "model/validate.h"

namespace cw::app {

namespace fs = std::filesystem;
using base::ErrorCode;
using base::Result;
using Json = nlohmann::ordered_json;
using model::FieldSpec;
using model::FieldType;
using model::RegisterSpec;
using model::Value;

namespace {

constexpr std::uint64_t kLimit = 32ull << 20;
constexpr const char* kKey = "key";

/// Carries the place of what is being read into messages; thrown and caught inside this file only.
struct Broken {
    std::string what;
};
[[noreturn]] void broken(const std::string& place, const std::string& what) {
    throw Broken{place + ": " + what};
}

Json parse(const fs::path& path) {
    const auto bytes = base::os::readFile(path.string(), kLimit);
    if (!bytes) broken(path.string(), "cannot be read");
    Json json = Json::parse(*bytes, nullptr, false);
    if (json.is_discarded()) broken(path.string(), "is no JSON");
    return json;
}

/// Keys of all records with the id each will get.
using Keys = std::map<std::string, std::map<std::string, std::string, std::less<>>, std::less<>>;

class Reader {
public:
    Reader(fs::path folder, base::IdSource& ids) : m_folder(std::move(folder)), m_ids(ids) {}

    std::vector<SampleTable> read() {
        std::set<std::string> files;
        for (const auto& spec : model::registry().all()) {
            const fs::path file = m_folder / (std::string(spec.name) + ".json");
            if (!fs::exists(file)) continue;
            files.insert(file.filename().string());
            m_json.emplace(spec.name, objects(file));
            giveIds(spec);
        }
        for (const auto& entry : fs::directory_iterator(m_folder))
            if (entry.path().extension() == ".json" && !files.contains(entry.path().filename().string()))
                broken(entry.path().string(), "is named after no register");
        std::vector<SampleTable> tables;
        for (const auto* spec : inOrder()) {
            if (spec->name == model::Answers::kName)
                readAnswers(tables);
            else if (m_json.contains(std::string(spec->name)))
                tables.push_back(table(*spec));
            m_filled.insert(std::string(spec->name));
        }
        return tables;
    }

private:
    /// The registers in their order, but each after those that its records cannot do without.
    static std::vector<const RegisterSpec*> inOrder() {
        std::vector<const RegisterSpec*> waiting;
        for (const auto& spec : model::registry().all()) waiting.push_back(&spec);
        std::vector<const RegisterSpec*> order;
        std::set<std::string, std::less<>> there;
        const auto ready = [&](const RegisterSpec* spec) {
            return std::ranges::all_of(spec->fields, [&](const FieldSpec& field) {
                return !field.isReference() || !field.required || field.targetRegister() == spec->name ||
                       there.contains(field.targetRegister());
            });
        };
        while (!waiting.empty()) {
            auto next = std::ranges::find_if(waiting, ready);
            if (next == waiting.end()) next = waiting.begin();  // a circle: what it lacks is said when it is added
            there.emplace((*next)->name);
            order.push_back(*next);
            waiting.erase(next);
        }
        return order;
    }

    static std::vector<Json> objects(const fs::path& file) {
        Json json = parse(file);
        if (json.is_object()) return {std::move(json)};
        if (!json.is_array()) broken(file.string(), "is no array of objects");
        std::vector<Json> all;
        for (auto& each : json) {
            if (!each.is_object()) broken(file.string(), "holds something that is no object");
            all.push_back(std::move(each));
        }
        return all;
    }

    void giveIds(const RegisterSpec& spec) {
        auto& keys = m_keys[std::string(spec.name)];
        for (const auto& object : m_json.at(std::string(spec.name))) {
            const std::string key = keyOf(spec, object);
            const std::string id = spec.single ? base::keyedId(spec.name, {}) : idFor(spec, object);
            if (!keys.emplace(key, id).second) broken(std::string(spec.name), "has the key “" + key + "” twice");
        }
    }

    /// Others may refer to a row whose id is made from texts of its own, such as a code.
    std::string idFor(const RegisterSpec& spec, const Json& object) {
        std::vector<std::string> parts;
        for (const int field : spec.keyFields) {
            const auto it = object.find(spec[field].name());
            if (spec[field].isReference() || it == object.end() || !it->is_string()) return m_ids.newId();
            parts.push_back(it->get<std::string>());
        }
        return parts.empty() ? m_ids.newId() : base::keyedId(spec.name, parts);
    }

    static std::string keyOf(const RegisterSpec& spec, const Json& object) {
        if (spec.single) return {};
        const auto it = object.find(kKey);
        if (it == object.end() || !it->is_string() || it->get<std::string>().empty())
            broken(std::string(spec.name), "has a record without “key”");
        return it->get<std::string>();
    }

    SampleTable table(const RegisterSpec& spec) {
        SampleTable out{std::string(spec.name), std::string(spec.name) + ".json", {}, {}};
        std::set<std::string> above;  // ids of this register that stand further up
        for (const auto& object : m_json.at(std::string(spec.name))) {
            SampleRecord record;
            record.key = keyOf(spec, object);
            record.id = m_keys.at(std::string(spec.name)).at(record.key);
            for (const auto& [name, json] : object.items())
                if (name != kKey) addField(spec, name, json, above, record);
            above.insert(record.id);
            if (spec.single || !spec.keyFields.empty()) record.id.clear();  // the program makes the id from the key
            out.records.push_back(std::move(record));
        }
        return out;
    }

    void readAnswers(std::vector<SampleTable>& tables) {
        const fs::path folder = m_folder / "answers";
        if (!fs::exists(folder)) return;
        const RegisterSpec& spec = *model::registry().find(model::Answers::kName);
        std::set<std::string> seen;
        // In the order of the rounds' file, so that the history follows the city's.
        for (const auto& round : m_json.at(std::string(model::Rounds::kName))) {
            const std::string key = round.at(kKey).get<std::string>();
            const fs::path file = folder / (key + ".json");
            seen.insert(file.filename().string());
            if (!fs::exists(file)) continue;
            const Json items = parse(file);
            if (!items.is_object()) broken(file.string(), "is no object of item and fields");
            const base::Localized title = localizedOf(round.at("title"), "rounds " + key);
            SampleTable out{std::string(spec.name), "answers/" + key + ".json", title.best(base::Language::ZhTw), {}};
            for (const auto& [item, fields] : items.items()) {
                SampleRecord record{.key = key + "/" + item, .id = {}, .values = {}, .later = {}};
                record.values.push_back({"round", m_keys.at(std::string(model::Rounds::kName)).at(key)});
                record.values.push_back({"item", item});
                for (const auto& [name, json] : fields.items()) addField(spec, name, json, {}, record);
                out.records.push_back(std::move(record));
            }
            tables.push_back(std::move(out));
        }
        for (const auto& entry : fs::directory_iterator(folder))
            if (!seen.contains(entry.path().filename().string()))
                broken(entry.path().string(), "is named after no round");
    }

    void addField(const RegisterSpec& spec, const std::string& name, const Json& json,
                  const std::set<std::string>& above, SampleRecord& record) {
        const std::string place = std::string(spec.name) + " " + record.key + ", " + name;
        const int at = spec.field(name);
        if (at < 0) broken(place, "is no field");
        if (json.is_null()) return;
        const FieldSpec& field = spec[at];
        auto value = model::normalise(field, valueOf(field, json, place));
        if (!value) broken(place, refusal(value.error()));
        (isLater(spec, field, *value, above) ? record.later : record.values).push_back({field.id, std::move(*value)});
    }

    static std::string refusal(const base::Error& error) {
        std::string text(base::errorRow(error.code).id);
        for (const auto& arg : error.args) text += " " + arg.text;
        return text;
    }

    /// Does it name a record that will not be there yet when this one is added?
    bool isLater(const RegisterSpec& spec, const FieldSpec& field, const Value& value,
                 const std::set<std::string>& above) const {
        if (!field.isReference()) return false;
        if (m_filled.contains(std::string(field.targetRegister()))) return false;
        if (field.targetRegister() != spec.name) return true;
        const auto* list = std::get_if<model::List>(&value);
        const auto* one = std::get_if<std::string>(&value);
        const model::List ids = list != nullptr ? *list : one != nullptr ? model::List{*one} : model::List{};
        return std::ranges::any_of(ids, [&](const std::string& id) { return !above.contains(id); });
    }

    std::string idOf(const FieldSpec& field, const Json& json, const std::string& place) const {
        const auto keys = m_keys.find(field.targetRegister());
        const std::string key = textOf(json, place);
        if (keys == m_keys.end() || !keys->second.contains(key))
            broken(place, "refers to “" + key + "”, which is not there");
        return keys->second.find(key)->second;
    }

    static std::string textOf(const Json& json, const std::string& place) {
        if (!json.is_string()) broken(place, "is no text");
        return json.get<std::string>();
    }

    static base::Localized localizedOf(const Json& json, const std::string& place) {
        if (json.is_string())
            return {json.get<std::string>(), json.get<std::string>()};  // a name that is the same in both
        if (!json.is_object()) broken(place, "is no text in both languages");
        base::Localized text;
        for (const auto& [name, half] : json.items()) {
            const auto language = base::languageOf(name);
            if (!language) broken(place, "has the unknown language " + name);
            text.in(*language) = textOf(half, place);
        }
        return text;
    }

    Value valueOf(const FieldSpec& field, const Json& json, const std::string& place) const {
        if (field.isList()) {
            if (!json.is_array()) broken(place, "is no array");
            model::List list;
            for (const auto& each : json)
                list.push_back(field.type == FieldType::MultiReference ? idOf(field, each, place)
                                                                       : textOf(each, place));
            return list;
        }
        switch (field.type) {
            case FieldType::Localized:
            case FieldType::LocalizedLong:
                return localizedOf(json, place);
            case FieldType::Reference:
            case FieldType::Person:
                return idOf(field, json, place);
            case FieldType::Integer:
            case FieldType::Percent:
                if (!json.is_number_integer()) broken(place, "is no whole number");
                return json.get<std::int64_t>();
            case FieldType::Real:
                if (!json.is_number()) broken(place, "is no number");
                return json.get<double>();
            case FieldType::YesNo:
                if (!json.is_boolean()) broken(place, "is neither true nor false");
                return json.get<bool>();
            case FieldType::Money: {
                auto money = base::Money::parse(textOf(json, place));
                if (!money) broken(place, "is no amount");
                return *money;
            }
            case FieldType::Date: {
                const auto date = base::Date::fromIso(textOf(json, place));
                if (!date) broken(place, "is no ISO date");
                return *date;
            }
            default:
                return textOf(json, place);
        }
    }

    fs::path m_folder;
    base::IdSource& m_ids;
    std::map<std::string, std::vector<Json>, std::less<>> m_json;
    Keys m_keys;
    std::set<std::string, std::less<>> m_filled;  // registers read so far
};

}  // namespace

Result<std::vector<SampleTable>> readSample(const std::string& folder, base::IdSource& ids) {
    try {
        return Reader(folder, ids).read();
    } catch (const Broken& error) {
        return base::fail(ErrorCode::Usage, error.what);
    } catch (const std::exception& error) {
        return base::fail(ErrorCode::Usage, folder + ": " + error.what());
    }
}

}  // namespace cw::app
