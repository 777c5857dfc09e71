#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include "cli/program.h"
#include "support/files.h"

using cw::test::Home;
using Json = nlohmann::json;

namespace {

/// A new Chinese project in that home.
std::string begin(const Home& home) {
    home.ok({"new", "市.citywright", "--name", "海港市", "--as", "王小明"});
    return "市.citywright";
}

Json json(const Home& home, std::vector<std::string> line) {
    line.push_back("--json");
    return Json::parse(home.ok(line));
}

Json fields(const Home& home, const std::string& file, const std::string& registerName, const std::string& id) {
    const Json all = json(home, {"list", file, registerName});
    for (const auto& record : all["records"])
        if (record["id"] == id) return record["fields"];
    return nullptr;
}

}  // namespace

TEST_CASE("A new project has its name in the language it is written in") {
    const Home home;
    const auto file = begin(home);
    CHECK(json(home, {"info", file})["city"] == Json{{"zh_TW", "海港市"}});
    home.ok({"new", "b.citywright", "--name", "Harbour"});
    CHECK(json(home, {"info", "b.citywright"})["city"] == Json{{"en", "Harbour"}});
    home.ok({"new", "c.citywright", "--name", "Harbour", "--language", "zh_TW"});
    CHECK(json(home, {"info", "c.citywright"})["city"] == Json{{"zh_TW", "Harbour"}});
    home.ok({"new", "d.citywright"});
    CHECK(json(home, {"info", "d.citywright"})["city"] == Json::object());
    home.ok({"new", "e.citywright", "--template", file, "--name", "新港市"});
    CHECK(json(home, {"info", "e.citywright"})["city"] == Json{{"zh_TW", "新港市"}});
}

TEST_CASE("Fields are read as officials write them") {
    const Home home;
    const auto file = begin(home);
    const auto department = home.ok({"add", file, "departments", "name=資訊局", "name.en=Information Office"});
    const auto person = home.ok({"add", file, "people", "name=陳美玲", "office_title=局長", "department=資訊局"});
    const auto need =
        home.ok({"add", file, "needs", "title=新生兒登記要跑三個櫃檯", "date=115年3月1日", "weight=５"});
    const auto initiative = home.ok(
        {"add", file, "initiatives", "title=新生兒一站式服務", "title.en=One-visit newborn service", "kind=quick_win",
         "lead_department=Information Office", "owner=陳美玲", "needs=N-001", "closes=B10.1、B10.2", "capital=1200萬",
         "current=NT$350,000", "start=116.1.1", "end=1160930", "progress=12.5%", "tags=親子;戶政"});
    const Json expected{{"ref", "I-001"},
                        {"title", {{"en", "One-visit newborn service"}, {"zh_TW", "新生兒一站式服務"}}},
                        {"kind", "quick_win"},
                        {"lead_department", department},
                        {"owner", person},
                        {"needs", {need}},
                        {"closes", {"B10.1", "B10.2"}},
                        {"capital", "12000000 TWD"},
                        {"current", "350000 TWD"},
                        {"start", "2027-01-01"},
                        {"end", "2027-09-30"},
                        {"progress", 1250},
                        {"tags", {"親子", "戶政"}}};
    Json got = fields(home, file, "initiatives", initiative);
    for (auto it = got.begin(); it != got.end();)
        it = expected.contains(it.key()) ? ++it : got.erase(it);  // defaults aside
    CHECK(got == expected);
}

TEST_CASE("Records are meant by id, number or title; empty texts empty a field; nothing changed writes nothing") {
    const Home home;
    const auto file = begin(home);
    const auto id = home.ok({"add", file, "needs", "title=三個櫃檯", "weight=5"});
    home.ok({"set", file, "needs", "N-001", "weight=3", "title.en=Three counters"});
    CHECK(fields(home, file, "needs", id)["weight"] == 3);
    CHECK(fields(home, file, "needs", id)["title"] == Json{{"en", "Three counters"}, {"zh_TW", "三個櫃檯"}});
    home.ok({"set", file, "needs", "Three counters", "weight="});
    CHECK_FALSE(fields(home, file, "needs", id).contains("weight"));
    const auto before = home.files();
    CHECK(json(home, {"set", file, "needs", id, "weight="})["changed"] == false);
    CHECK(home.files() == before);
    CHECK(json(home, {"remove", file, "needs", "三個櫃檯"})["removed"] == 1);
    CHECK(json(home, {"list", file, "needs"})["records"].empty());
}

TEST_CASE("A choice may be named by its label in either language") {
    const Home home;
    const auto file = begin(home);
    const auto choices = json(home, {"registers", "needs", "--language", "zh_TW"})["registers"][0]["fields"];
    std::string label;
    for (const auto& field : choices)
        if (field["id"] == "source") label = field["choices"][0]["label"];
    const auto first = home.ok({"add", file, "needs", "title=一", "source=" + label});
    const auto second = home.ok({"add", file, "needs", "title=二", "source=Survey"});
    CHECK(fields(home, file, "needs", first)["source"] == "survey");
    CHECK(fields(home, file, "needs", second)["source"] == "survey");
}

TEST_CASE("The city profile needs no id") {
    const Home home;
    const auto file = begin(home);
    home.ok({"set", file, "city_profile", "programme=智慧海港二○三○", "population=600,000", "horizon_end=2030"});
    const auto records = json(home, {"list", file, "city_profile"})["records"];
    REQUIRE(records.size() == 1);
    CHECK(records[0]["fields"]["population"] == 600000);
    CHECK(records[0]["fields"]["name"] == Json{{"zh_TW", "海港市"}});
    home.ok({"new", "empty.citywright"});
    home.ok({"set", "empty.citywright", "city_profile", "name=新港市"});
    CHECK(json(home, {"info", "empty.citywright"})["city"] == Json{{"zh_TW", "新港市"}});
}

TEST_CASE("A file becomes an attachment") {
    const Home home;
    const auto file = begin(home);
    cw::test::write(home.path("清冊.txt"), "契約");
    const auto id = home.ok({"add", file, "evidence", "title=契約清冊", "file=清冊.txt"});
    const std::string value = fields(home, file, "evidence", id)["file"];
    CHECK(value.substr(65) == "清冊.txt");
    home.ok({"verify", file});
}

TEST_CASE("Rating begins a round at first use and takes the level away again") {
    const Home home;
    const auto file = begin(home);
    const auto rated = json(home, {"rate", file, "B5.2.1", "--level", "2", "--target", "4", "--target-date",
                                   "116/12/31", "--confidence", "medium", "--note", "有契約清冊"});
    CHECK(rated["changed"] == true);
    const auto rounds = json(home, {"rounds", file});
    REQUIRE(rounds["rounds"].size() == 1);
    CHECK(rounds["current"] == rated["round"]);
    const auto gaps = json(home, {"gaps", file})["gaps"];
    REQUIRE(gaps.size() == 1);
    CHECK(gaps[0]["id"] == "B5.2.1");
    CHECK(gaps[0]["level"] == 2);
    CHECK(gaps[0]["target"] == 4);
    CHECK(gaps[0]["target_date"] == "2027-12-31");
    home.ok({"rate", file, "B5.2.1", "--level", "na", "--reason", "不適用"});
    CHECK(json(home, {"gaps", file})["gaps"].empty());
    // The other language is added beside the one that is there.
    home.ok({"rate", file, "B5.2.1", "--reason", "Not ours", "--language", "en"});
    CHECK(json(home, {"list", file, "answers"})["records"][0]["fields"]["reason"] ==
          Json({{"en", "Not ours"}, {"zh_TW", "不適用"}}));
    home.ok({"rate", file, "B5.2.1", "--level", "3", "--target", "none"});
    bool seen = false;
    const Json score = json(home, {"score", file});
    for (const auto& item : score["items"]) {
        if (item["id"] != "B5.2.1") continue;
        seen = true;
        CHECK(item["level"] == 3);
        CHECK(item["target"] == nullptr);
    }
    CHECK(seen);
}

TEST_CASE("A list stands in the register's own order, whatever the ids") {
    const Home home;
    const auto file = begin(home);
    const auto column = [&](const std::string& registerName, const char* field) {
        std::vector<std::string> seen;
        const Json all = json(home, {"list", file, registerName});
        for (const auto& record : all["records"])
            seen.push_back(record["fields"][field].is_object() ? record["fields"][field]["zh_TW"].get<std::string>()
                                                               : record["fields"][field].get<std::string>());
        return seen;
    };
    using Seen = std::vector<std::string>;
    for (const char* name : {"秘書處", "民政局", "資訊局", "一局", "交通局"})
        home.ok({"add", file, "departments", std::string("name=") + name});
    CHECK(column("departments", "name") == Seen{"秘書處", "民政局", "資訊局", "一局", "交通局"});  // as entered
    for (const char* ref : {"N-10", "N-9", "N-1000", "N-101"})
        home.ok({"add", file, "needs", std::string("ref=") + ref, "title=需求"});
    CHECK(column("needs", "ref") == Seen{"N-9", "N-10", "N-101", "N-1000"});
    for (const char* name : {"龍", "王", "一"}) home.ok({"add", file, "organisations", std::string("name=") + name});
    const auto lines = home.ok({"list", file, "organisations", "--language", "zh_TW"});
    CHECK(lines.find("一") < lines.find("王"));  // by strokes
    CHECK(lines.find("王") < lines.find("龍"));
    for (const char* item : {"B14.2.3", "B5.2.2", "B5.2.1"}) home.ok({"rate", file, item, "--level", "1"});
    CHECK(column("answers", "item") == Seen{"B5.2.1", "B5.2.2", "B14.2.3"});
}

TEST_CASE("Versions are named, listed and exported as files of their own") {
    const Home home;
    const auto file = begin(home);
    home.ok({"add", file, "needs", "title=甲"});
    const auto id = home.ok({"version", "add", file, "--name", "市議會三月", "--note", "送審版", "--as", "王小明"});
    home.ok({"add", file, "needs", "title=乙"});
    home.ok({"version", "add", file, "--name", "現況"});
    const auto versions = json(home, {"versions", file})["versions"];
    REQUIRE(versions.size() == 2);
    CHECK(versions[0]["id"] == id);
    CHECK(versions[0]["name"] == "市議會三月");
    CHECK(versions[0]["note"] == "送審版");
    CHECK(versions[0]["who"] == "王小明");
    CHECK(home.ok({"versions", file}).find("現況") != std::string::npos);
    const auto before = cw::test::readAll(home.path(file));
    home.ok({"version", "export", file, id, "-o", "三月.citywright"});
    home.ok({"version", "export", file, "現況", "-o", "now.citywright"});
    CHECK(cw::test::readAll(home.path(file)) == before);
    CHECK(json(home, {"list", "三月.citywright", "needs"})["records"].size() == 1);
    CHECK(json(home, {"list", "now.citywright", "needs"})["records"].size() == 2);
    home.ok({"verify", "三月.citywright"});
    CHECK(json(home, {"info", "三月.citywright"})["project"] == json(home, {"info", file})["project"]);
    home.ok({"undo", "三月.citywright"});
    for (const auto& [line, code] : std::vector<std::pair<std::vector<std::string>, std::string>>{
             {{"version", "export", file, id, "-o", "now.citywright"}, "target_exists"},
             {{"version", "export", file, "無", "-o", "x.citywright"}, "unknown_version"},
             {{"version", "add", file, "--name", " "}, "field_required"}}) {
        auto words = line;
        words.push_back("--json");
        const auto ran = home.cli(words);
        CHECK(ran.code == (code == "target_exists" ? 5 : 2));
        CHECK(Json::parse(ran.err)["error"]["code"] == code);
    }
    CHECK(cw::test::readAll(home.path(file)) == before);
}

TEST_CASE("Erasing takes a person's data out of every byte of file and backup") {
    const Home home;
    const auto file = begin(home);
    const auto id = home.ok({"add", file, "people", "name=金絲雀", "office_title=科長", "consent=是",
                             "private_phone=0912-canary", "note=canary-note"});
    home.ok({"set", file, "people", id, "note=canary-second"});
    const auto holding = [&] {
        std::vector<std::string> found;
        for (const auto& [name, bytes] : home.files())
            for (const char* canary : {"canary", "金絲雀"})
                if (bytes.find(canary) != std::string::npos) found.push_back(name);
        return found;
    };
    REQUIRE_FALSE(holding().empty());
    const auto refused = home.cli({"erase", file, "people", id, "office_title", "--json"});
    CHECK(refused.code == 2);
    CHECK(Json::parse(refused.err)["error"]["code"] == "not_personal");
    CHECK(json(home, {"erase", file, "people", "金絲雀", "--as", "個資窗口"})["changed"] == true);
    CHECK(holding() == std::vector<std::string>{});
    CHECK(fields(home, file, "people", id) == Json({{"name", "—"}, {"office_title", {{"zh_TW", "科長"}}}}));
    const auto newest = json(home, {"history", file})["entries"][0];
    CHECK(newest["kind"] == "erase");
    CHECK(newest["who"] == "個資窗口");
    const auto undo = home.cli({"undo", file, "--json"});
    CHECK(undo.code == 2);
    CHECK(Json::parse(undo.err)["error"]["code"] == "undo_stopped");
    home.ok({"verify", file});
    CHECK(json(home, {"erase", file, "people", id})["changed"] == false);
}

TEST_CASE("A round is named by title or id") {
    const Home home;
    const auto file = begin(home);
    const auto quick = home.ok({"round", "add", file, "--name", "春季快評", "--depth", "quick", "--date", "115/3/1"});
    const auto full =
        home.ok({"round", "add", file, "--name", "秋季評估", "--depth", "full", "--date", "2026-09-01"});
    home.ok({"rate", file, "B1", "--round", "春季快評", "--level", "1"});
    CHECK(json(home, {"score", file, "--round", quick})["whole"]["rated"] == 1);
    CHECK(json(home, {"score", file})["round"]["id"] == full);
    CHECK(json(home, {"score", file})["whole"]["rated"] == 0);
}

TEST_CASE("Undo and redo walk all steps or none, and the history tells") {
    const Home home;
    const auto file = begin(home);
    home.ok({"add", file, "needs", "title=一", "--as", "甲"});
    home.ok({"add", file, "needs", "title=二", "--as", "乙"});
    CHECK(home.ok({"undo", file, "2"}).find('\n') != std::string::npos);
    CHECK(json(home, {"list", file, "needs"})["records"].empty());
    home.ok({"redo", file});
    CHECK(json(home, {"list", file, "needs"})["records"].size() == 1);
    const auto before = home.files();
    CHECK(home.cli({"undo", file, "99"}).code == 2);
    CHECK(home.cli({"redo", file, "5"}).code == 2);
    CHECK(home.files() == before);
    const auto entries = json(home, {"history", file})["entries"];
    REQUIRE(entries.size() == 6);
    CHECK(entries[0]["kind"] == "redo");
    CHECK(entries[3]["who"] == "乙");
    CHECK(entries[4]["who"] == "甲");
    CHECK(entries[5]["who"] == "王小明");
    for (const auto& entry : entries) CHECK_FALSE(entry["label"].get<std::string>().empty());
}

TEST_CASE("The user's name comes from --as, CITYWRIGHT_USER or the system, in this order") {
    const Home home;
    const auto file = begin(home);
    home.cli({"add", file, "needs", "title=一"}, {.environment = {{"CITYWRIGHT_USER", "林專員"}}});
    home.cli({"add", file, "needs", "title=二", "--as", "甲"}, {.environment = {{"CITYWRIGHT_USER", "林專員"}}});
    home.ok({"add", file, "needs", "title=三"});
    const auto entries = json(home, {"history", file})["entries"];
    CHECK(entries[2]["who"] == "林專員");
    CHECK(entries[1]["who"] == "甲");
    CHECK_FALSE(entries[0]["who"].get<std::string>().empty());
}

TEST_CASE("Answers come in UTF-8 and in the asked language whatever the locale") {
    const Home home;
    const auto file = begin(home);
    home.ok({"add", file, "needs", "title=三個櫃檯"});
    const auto plain = home.cli({"list", file, "needs"}, {.environment = {{"LANG", "C"}}});
    CHECK(plain.out.find("三個櫃檯") != std::string::npos);
    const auto asked = home.cli({"catalogue", "B5", "--language", "zh_TW"}, {.environment = {{"LC_ALL", "POSIX"}}});
    const auto locale = home.cli({"catalogue", "B5"}, {.environment = {{"LANG", "zh_TW.UTF-8"}}});
    CHECK(asked.out == locale.out);
    CHECK(asked.out != home.cli({"catalogue", "B5"}).out);
}

TEST_CASE("Check finds, and says so by its exit code") {
    const Home home;
    const auto file = begin(home);
    home.ok({"set", file, "city_profile", "programme=智慧海港"});
    const auto lenient = home.cli({"check", file});
    const auto strict = home.cli({"check", file, "--strict"});
    CHECK(lenient.code == 0);
    CHECK(strict.code == 1);
    home.ok({"add", file, "people", "name=甲", "private_phone=0912345678", "consent=是", "retain_until=2020-01-01"});
    const auto found = home.cli({"check", file, "--json"});
    CHECK(found.code == 1);
    CHECK(found.err.empty());
    CHECK_FALSE(Json::parse(found.out)["findings"].empty());
}

TEST_CASE("Pictures and reports are whole files, made without a display") {
    const Home home;
    const auto file = begin(home);
    home.ok({"rate", file, "B5.2.1", "--level", "2", "--target", "4"});
    const std::vector<std::pair<std::vector<std::string>, std::string>> rows{
        {{"draw", file, "overview", "--to", "svg", "-o", "o.svg"}, "<svg"},
        {{"draw", file, "radar", "--to", "png", "-o", "o.png"}, "\x89PNG"},
        {{"draw", file, "overview", "--to", "pdf", "-o", "o.pdf"}, "%PDF-"},
        {{"report", file, "--to", "pdf", "-o", "r.pdf"}, "%PDF-"},
        {{"report", file, "--to", "html", "-o", "r.html"}, "<html"},
        {{"report", file, "--to", "html", "--language", "both", "-o", "b.html"}, "<html"},
        {{"report", file, "--to", "pdf", "--short", "-o", "s.pdf"}, "%PDF-"},
    };
    for (const auto& [line, mark] : rows) {
        CAPTURE(line);
        home.ok(line);
        const auto bytes = cw::test::readAll(home.path(line.back()));
        CHECK(bytes.substr(0, 1000).find(mark) != std::string::npos);
    }
    CHECK(cw::test::readAll(home.path("s.pdf")).size() < cw::test::readAll(home.path("r.pdf")).size());
    // replaced, not appended; and a display that does not answer is not asked
    const auto first = cw::test::readAll(home.path("o.svg"));
    const auto again = home.cli({"draw", file, "overview", "--to", "svg", "-o", "o.svg"},
                                {.environment = {{"DISPLAY", ":77"}, {"LANG", "C"}}});
    CHECK(again.code == 0);
    CHECK(again.err.empty());
    CHECK(cw::test::readAll(home.path("o.svg")) == first);
}
