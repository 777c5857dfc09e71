#include <catch2/catch.hpp>

#include <algorithm>
#include <functional>
#include <map>
#include <regex>
#include <set>

#include <nlohmann/json.hpp>

#include "base/text_util.h"
#include "support/files.h"

using namespace cw;
using framework::Catalogue;
using framework::Item;
using framework::Kind;

namespace {

/// Every text of an item in one language with the name of its place.
void forEachText(const Item& item, base::Language l,
                 const std::function<void(const std::string&, const std::string&)>& f) {
    const auto& t = item.in(l);
    const auto one = [&](const char* what, const std::string& text) {
        if (!text.empty()) f(item.id + " " + what, text);
    };
    one("title", t.title), one("explanation", t.explanation), one("question", t.question), one("good", t.good);
    one("picture", t.picture), one("reading", t.reading);
    for (const auto& s : t.evidence) f(item.id + " evidence", s);
    for (const auto& s : t.levels) f(item.id + " levels", s);
    for (const auto& s : t.options) f(item.id + " options", s);
}

bool hasChinese(const std::string& text) {
    for (std::size_t i = 0; i + 2 < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c >= 0xE4 && c <= 0xE9) return true;  // U+4E00 … U+9FFF
    }
    return false;
}

}  // namespace

TEST_CASE("Every required item of the framework inventory is in the catalogue with its kind and parent") {
    const auto& catalogue = test::catalogue();
    CHECK(catalogue.size() == 335);  // 326 required ones and the nine of the preface
    std::map<std::string, int> kinds;
    for (const auto& item : catalogue.items()) ++kinds[std::string(framework::kindName(item->kind))];
    CHECK(kinds["matrix-entry"] == 41);
    CHECK(kinds["process"] == 14);
    CHECK(kinds["practice"] == 114);
    CHECK(kinds["success-statement"] == 27);
    CHECK(kinds["success-factor"] == 9);
    CHECK(kinds["privacy-principle"] == 9);
    CHECK(kinds["phase-output"] == 20);
    CHECK(kinds["stage-step"] == 10);
    CHECK(catalogue.sections().size() == 4);
    CHECK(catalogue.groups().size() == 3);
}

TEST_CASE("Id and version are known without reading the rest of the catalogue") {
    const auto structure = test::resource("framework/pas181/structure.json");
    CHECK(Catalogue::idAndVersionOf(structure) == test::catalogue().idAndVersion());
    CHECK(Catalogue::idAndVersionOf(structure.substr(0, 200)) == test::catalogue().idAndVersion());
    CHECK(Catalogue::idAndVersionOf(R"({"a":{"id":"x","version":"1"},"version":"2","id":"y"})") == "y 2");
    for (const char* without : {"", "{", "[]", R"({"id":"x"})", R"({"id":1,"version":2})"})
        CHECK(Catalogue::idAndVersionOf(without).empty());
}

TEST_CASE("A Quick round rates thirty wholes") {
    const auto& items = test::catalogue().items();
    CHECK(std::ranges::count_if(items, [](const auto& i) { return i->quick(); }) == 30);
}

TEST_CASE("Leaves are assessable and have nothing assessable below them") {
    std::function<bool(const Item&)> anyBelow = [&](const Item& item) {
        return std::ranges::any_of(item.children, [&](const Item* c) { return c->assessable() || anyBelow(*c); });
    };
    for (const auto& item : test::catalogue().items()) {
        CAPTURE(item->id);
        CHECK(item->leaf() == (item->assessable() && !anyBelow(*item)));
    }
}

TEST_CASE("No text of the framework is empty or in the wrong language") {
    const std::regex englishWord("[a-z]{4,}");
    const std::set<std::string> mainland{"軟件",       "信息", "數據庫", "質量", "網絡",   "屏幕", "文件夾",
                                         "默認",       "優化", "用戶",   "視頻", "打印",   "鼠標", "菜單",
                                         "利益相關者", "語義", "身份",   "智能", "可持續", "倡議"};
    for (const auto& item : test::catalogue().items()) {
        forEachText(*item, base::Language::En, [&](const std::string& place, const std::string& text) {
            CAPTURE(place, text);
            CHECK_FALSE((hasChinese(text) && place.find("reading") == std::string::npos));
            CHECK(base::isCleanText(text));
        });
        forEachText(*item, base::Language::ZhTw, [&](const std::string& place, const std::string& text) {
            CAPTURE(place, text);
            CHECK(hasChinese(text));
            if (place.find("reading") == std::string::npos) {
                CHECK_FALSE(std::regex_search(text, englishWord));
                for (const auto& word : mainland) CHECK(text.find(word) == std::string::npos);
            }
        });
    }
}

TEST_CASE("Level descriptions are six different steps in both languages") {
    for (const auto& item : test::catalogue().items()) {
        if (item->in(base::Language::En).levels.empty()) continue;
        for (const auto l : base::kLanguages) {
            const auto& levels = item->in(l).levels;
            CAPTURE(item->id);
            CHECK(std::set<std::string>(levels.begin(), levels.end()).size() == 6);
        }
    }
}

TEST_CASE("Table 1 has its artefacts in cells made of a row and a column") {
    std::map<std::string, int> cells;
    for (const auto* entry : test::catalogue().ofKind(Kind::MatrixEntry)) {
        CAPTURE(entry->id);
        CHECK(test::catalogue().find(entry->row)->kind == Kind::MatrixAxis);
        CHECK(test::catalogue().find(entry->column)->kind == Kind::MatrixAxis);
        CHECK_FALSE(entry->owners.empty());
        ++cells[entry->row + entry->column];
    }
    CHECK(cells["B6.T1.R.OMB6.T1.C.POL"] == 5);
    CHECK(cells["B6.T1.R.SMB6.T1.C.ORG"] == 7);
    CHECK(cells["B6.T1.R.OMB6.T1.C.TEC"] == 1);  // the likely reading; the print has it under semantic
    CHECK(test::catalogue().find("B6.T1.OM-SEM.1")->printedColumn == "B6.T1.C.SEM");
}

TEST_CASE("Where we read the guide differently both the print and the reading are there in both languages") {
    for (const char* id : {"A.2.1", "B5.1", "B6.T1.OM-ORG.6", "B6.T1.SM-POL.4", "B8.1", "B12", "B14.1.4"}) {
        const Item* item = test::catalogue().find(id);
        REQUIRE(item != nullptr);
        CAPTURE(id);
        for (const auto l : base::kLanguages) {
            CHECK_FALSE(item->in(l).printed.empty());
            CHECK_FALSE(item->in(l).reading.empty());
        }
    }
}

TEST_CASE("A broken catalogue is refused with file and place") {
    const std::string folder = "framework/pas181/";
    const std::string structure = test::resource(folder + "structure.json"),
                      pages = test::resource(folder + "presentation.json"), en = test::resource(folder + "en.json"),
                      zh = test::resource(folder + "zh_TW.json");
    const auto broken = [&](const std::string& file, const std::function<void(nlohmann::json&)>& change) {
        std::map<std::string, std::string> all{{"structure", structure}, {"pages", pages}, {"en", en}, {"zh", zh}};
        auto root = nlohmann::json::parse(all[file]);
        change(root);
        all[file] = root.dump();
        return Catalogue::load({all["structure"], all["pages"], all["en"], all["zh"]});
    };
    using nlohmann::json;
    CHECK(Catalogue::load({structure, pages, en, zh}));
    CHECK_FALSE(Catalogue::load({structure, pages, en, en}));
    CHECK_FALSE(Catalogue::load({"{", pages, en, zh}));
    CHECK_FALSE(broken("structure", [](json& j) { j["items"][3]["colour"] = "red"; }));
    CHECK_FALSE(broken("structure", [](json& j) { j["items"][3]["kind"] = "thing"; }));
    CHECK_FALSE(broken("structure", [](json& j) { j["items"][3]["links"] = {"Z9"}; }));
    CHECK_FALSE(broken("structure", [](json& j) { j["items"].push_back(j["items"][0]); }));
    CHECK_FALSE(broken("structure", [](json& j) { j["aliases"]["old"] = "Z9"; }));
    CHECK_FALSE(broken("zh", [](json& j) { j["items"].erase("B5"); }));
    CHECK_FALSE(broken("zh", [](json& j) { j["items"]["B5"]["levels"].erase(0); }));
    CHECK_FALSE(broken("en", [](json& j) { j["items"]["B5.1"]["question"] = ""; }));
    CHECK_FALSE(broken("en", [](json& j) { j["items"]["B5.1"]["joke"] = "x"; }));
    const auto alias = broken("structure", [](json& j) { j["aliases"]["B5.old"] = "B5.1"; });
    REQUIRE(alias);
    CHECK(alias->find("B5.old")->id == "B5.1");
}
