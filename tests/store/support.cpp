#include "store/support.h"

#include <sqlite3.h>

#include <algorithm>
#include <filesystem>

#include "base/sha256.h"

namespace cw::test {

namespace fs = std::filesystem;
using base::Result;
using model::FieldSpec;
using model::FieldType;
using model::Value;

std::string fileHash(const std::string& path) {
    return base::sha256Hex(readAll(path));
}

void writeAll(const std::string& path, std::string_view bytes) {
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!file.flush()) throw std::runtime_error("cannot write " + path);
}

std::vector<std::string> namesIn(const std::string& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
}

std::size_t sessionCount(const store::ProjectFile::Setup& setup) {
    const std::string folder = setup.places.stateFolder + "/sessions";
    return fs::exists(folder) ? namesIn(folder).size() : 0;
}

void fillSmall(store::Project& project) {
    must(project.execute({"project.sample", {}}, [](store::Edit& edit) -> Result<void> {
        const auto department = edit.add("departments", {{"name", base::Localized{"Research Commission", "研考會"}}});
        if (!department) return base::passOn(department);
        const auto person = edit.add("people", {{"name", std::string("陳怡君")}, {"department", *department}});
        if (!person) return base::passOn(person);
        auto profile = edit.put("city_profile", {{"name", base::Localized{"Harbour City", "港灣市"}},
                                                 {"lead_department", *department},
                                                 {"programme_lead", *person}});
        if (!profile) return base::passOn(profile);
        const auto round = edit.add("rounds", {{"title", base::Localized{"Autumn", "秋季"}},
                                               {"depth", std::string("standard")},
                                               {"assessors", model::List{*person}}});
        if (!round) return base::passOn(round);
        for (const char* item : {"B5.2.4", "B5.2.3"}) {
            auto put =
                edit.put("answers", {{"round", *round}, {"item", std::string(item)}, {"level", std::int64_t{1}}});
            if (!put) return base::passOn(put);
        }
        auto initiative = edit.add("initiatives", {{"title", base::Localized{"Open the contract register", ""}},
                                                   {"owner", *person},
                                                   {"capital", base::Money{1'200'000'00, "TWD"}},
                                                   {"joint_departments", model::List{*department}},
                                                   {"closes", model::List{"B5.2.4", "B5.2.3"}}});
        if (!initiative) return base::passOn(initiative);
        return {};
    }));
}

namespace {

struct Database {
    sqlite3* handle = nullptr;
    explicit Database(const std::string& path) {
        if (sqlite3_open(path.c_str(), &handle) != SQLITE_OK) throw std::runtime_error("sqlite3_open " + path);
    }
    ~Database() { sqlite3_close(handle); }
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
};

}  // namespace

void runSql(const std::string& path, const std::string& sql) {
    Database db(path);
    char* message = nullptr;
    if (sqlite3_exec(db.handle, sql.c_str(), nullptr, nullptr, &message) != SQLITE_OK)
        throw std::runtime_error(std::string(message) + ": " + sql);
}

std::string queryText(const std::string& path, const std::string& sql) {
    Database db(path);
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(db.handle, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(db.handle));
    std::string out;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < sqlite3_column_count(statement); ++i) {
            const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, i));
            out += (i ? "|" : "") + std::string(text ? text : "NULL");
        }
        out += '\n';
    }
    sqlite3_finalize(statement);
    return out;
}

std::string RandomCommands::randomText(int limit, bool lines) {
    static const std::vector<std::string> kWords{"開放資料", "契約", "Bürger", "data",     "🙂",
                                                 "a;b",      "=1+1", "\\n",    "“quoted”", "'); DROP TABLE needs;--",
                                                 "臺",       "x",    "é",      "第一層",   "  padded  "};
    std::string text;
    const int words = 1 + pick(6);
    for (int i = 0; i < words; ++i) {
        if (i) text += lines && pick(3) == 0 ? "\n" : " ";
        text += kWords[static_cast<std::size_t>(pick(static_cast<int>(kWords.size())))];
    }
    text += std::to_string(pick(1000));
    while (static_cast<int>(base::codePoints(text)) > limit) {
        while ((static_cast<unsigned char>(text.back()) & 0xC0) == 0x80) text.pop_back();
        text.pop_back();
    }
    return text;
}

std::string RandomCommands::randomId(const model::Snapshot& snapshot, int registerIndex) {
    const auto& table = snapshot.table(registerIndex);
    if (table.empty()) return {};
    auto at = table.begin();
    for (int i = pick(static_cast<int>(table.size())); i > 0; --i) ++at;
    return at->id;
}

Value RandomCommands::randomValue(const FieldSpec& field, const model::Snapshot& snapshot) {
    const auto between = [&](double low, double high) {
        const double min = field.min.value_or(low), max = field.max.value_or(high);
        return min + (max - min) * (pick(1001) / 1000.0);
    };
    const auto item = [&] { return catalogue().at(pick(static_cast<int>(catalogue().size()))).id; };
    const auto list = [&](auto make) {
        model::List out;
        for (int i = 1 + pick(5); i > 0; --i)
            if (std::string one = make(); !one.empty()) out.push_back(std::move(one));
        return out.empty() ? Value{} : Value{out};
    };
    const auto reference = [&] { return randomId(snapshot, snapshot.registry().index(field.targetRegister())); };
    const auto choice = [&] {
        return std::string(field.choices[static_cast<std::size_t>(pick(static_cast<int>(field.choices.size())))].id);
    };
    switch (field.type) {
        case FieldType::Localized:
        case FieldType::LocalizedLong: {
            const bool lines = field.type == FieldType::LocalizedLong;
            base::Localized value;
            if (const int which = pick(3); which != 0)
                value.en = randomText(field.lengthLimit(), lines);
            else
                value.zhTw = "中文";
            if (pick(2)) value.zhTw = randomText(field.lengthLimit(), lines);
            return value;
        }
        case FieldType::Choice:
            return choice();
        case FieldType::MultiChoice:
            return list(choice);
        case FieldType::Integer:
        case FieldType::Percent:
            return static_cast<std::int64_t>(between(-1e9, 1e9));
        case FieldType::Real:
            return between(-1e6, 1e6);
        case FieldType::Money:
            return base::Money{static_cast<std::int64_t>(between(0, 1e9) * 100), pick(2) ? "TWD" : "USD"};
        case FieldType::Date:
            return *base::Date::of(1900 + pick(250), 1 + pick(12), 1 + pick(28));
        case FieldType::YesNo:
            return pick(2) == 1;
        case FieldType::Reference:
        case FieldType::Person:
            if (auto id = reference(); !id.empty()) return id;
            return {};
        case FieldType::MultiReference:
            return list(reference);
        case FieldType::CatalogueItem:
            return item();
        case FieldType::CatalogueItems:
            return list(item);
        case FieldType::Tags:
            return list([&] { return randomText(20, false); });
        case FieldType::Link:
            return std::string("https://example.org/") + std::to_string(pick(100));
        case FieldType::Attachment:
            return {};
        default:
            return randomText(field.lengthLimit(), field.type == FieldType::LongText);
    }
}

store::FieldValues RandomCommands::randomFields(const model::RegisterSpec& spec, const model::Snapshot& snapshot,
                                                bool whole) {
    store::FieldValues fields;
    for (std::size_t i = 0; i < spec.fields.size(); ++i) {
        const auto& field = spec.fields[i];
        const bool isKey = std::ranges::find(spec.keyFields, static_cast<int>(i)) != spec.keyFields.end();
        const bool must = field.required || isKey;
        if (whole ? !must && pick(3) == 0 : pick(4) != 0) continue;
        if (!whole && isKey) continue;
        fields.push_back({field.id, !must && pick(5) == 0 ? Value{} : randomValue(field, snapshot)});
    }
    return fields;
}

Result<void> RandomCommands::verb(store::Edit& edit) {
    const auto& registry = edit.snapshot().registry();
    const int index = pick(registry.count());
    const auto& spec = registry[index];
    const bool keyed = spec.single || !spec.keyFields.empty();
    const auto size = static_cast<int>(edit.snapshot().table(index).size());
    const int what = pick(10);
    const std::string id = randomId(edit.snapshot(), index);
    if (keyed && what < 6) {
        auto put = edit.put(spec.name, randomFields(spec, edit.snapshot(), true));
        return put ? Result<void>{} : base::passOn(put);
    }
    if (what < 4 && size < registerLimit) {
        auto added = edit.add(spec.name, randomFields(spec, edit.snapshot(), true));
        return added ? Result<void>{} : base::passOn(added);
    }
    if (id.empty()) return {};
    if (what < 8 && size < registerLimit) return edit.set(spec.name, id, randomFields(spec, edit.snapshot(), false));
    return edit.remove(spec.name, id);
}

bool RandomCommands::run(store::Project& project) {
    const int verbs = pick(5) == 0 ? 1 + pick(8) : 1;
    const auto done = project.execute({"record.set_many", {"@needs", std::to_string(verbs)}},
                                      [&](store::Edit& edit) -> Result<void> {
                                          for (int i = 0; i < verbs; ++i) {
                                              // Inside a longer command a refused verb is simply left out, as import
                                              // does with bad rows.
                                              auto one = verb(edit);
                                              if (!one && verbs == 1) return one;
                                          }
                                          return {};
                                      });
    return done && done->changed;
}

}  // namespace cw::test
