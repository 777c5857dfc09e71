#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "cli/program.h"
#include "support/files.h"

using cw::test::Home;
using Json = nlohmann::json;

namespace {

std::string begin(const Home& home) {
    home.ok({"new", "m.citywright", "--name", "海港市"});
    home.ok({"add", "m.citywright", "departments", "name=資訊局"});
    home.ok({"add", "m.citywright", "needs", "title=三個櫃檯", "weight=5"});
    return "m.citywright";
}

Json json(const Home& home, std::vector<std::string> line) {
    line.push_back("--json");
    const auto ran = home.cli(line);
    return Json::parse(ran.out);
}

}  // namespace

TEST_CASE("Every format goes out and comes back without a change") {
    const Home home;
    const auto file = begin(home);
    for (const std::string format : {"csv", "xlsx", "ods", "json"})
        for (const std::string what : {"needs", "all"}) {
            const std::string out = what + "." + format;
            CAPTURE(out);
            const auto answer = json(home, {"export", file, what, "--to", format, "-o", out});
            CHECK(answer["format"] == "citywright.export");
            CHECK(answer["bytes"] == cw::test::readAll(home.path(out)).size());
            const auto before = home.files();
            const auto back = home.cli({"import", file, what, out, "--json"});
            CHECK(back.code == 0);
            const auto plan = Json::parse(back.out);
            CHECK(plan["added"] == 0);
            CHECK(plan["changed"] == 0);
            CHECK(plan["unchanged"].get<int>() >= 1);
            CHECK(home.files() == before);
        }
    home.ok({"new", "copy.citywright"});
    home.ok({"import", "copy.citywright", "all", "all.ods"});
    CHECK(json(home, {"list", "copy.citywright", "needs"})["records"] ==
          json(home, {"list", file, "needs"})["records"]);
}

TEST_CASE("A round that an import closes keeps the levels that its artefacts had") {
    const Home home;
    const auto file = begin(home);
    home.ok({"round", "add", file, "--name", "第一次"});
    home.ok({"add", file, "artefacts", "code=B6.T1.OM-POL.1", "item=B6.T1.OM-POL.1", "status=agreed"});
    const std::string id = json(home, {"list", file, "rounds"})["records"][0]["id"];
    cw::test::write(home.path("rounds.csv"), "id,status\n" + id + ",closed\n");
    home.ok({"import", file, "rounds", "rounds.csv"});
    const auto answers = json(home, {"list", file, "answers"})["records"];
    REQUIRE(answers.size() == 1);
    CHECK(answers[0]["fields"]["item"] == "B6.T1.OM-POL.1");
    CHECK(answers[0]["fields"]["level"] == 3);
    home.ok({"undo", file});
    CHECK(json(home, {"list", file, "answers"})["records"].empty());
    CHECK(json(home, {"list", file, "rounds"})["records"][0]["fields"]["status"] == "open");
}

TEST_CASE("Computed values are listed and exported, and import says that it leaves them alone") {
    const Home home;
    const auto file = begin(home);
    home.ok({"add", file, "risks", "title=延誤", "kind=risk", "probability=5", "impact=5"});
    const auto risk = json(home, {"list", file, "risks"})["records"][0];
    CHECK(risk["computed"]["level"] == "extreme");
    CHECK(home.ok({"list", file, "risks", "--language", "zh_TW"}).find("極度") != std::string::npos);
    const auto described = json(home, {"registers", "risks"})["registers"][0]["computed"];
    REQUIRE(described.size() == 1);
    CHECK(described[0]["id"] == "level");
    CHECK(described[0]["label"] == "Level");
    CHECK(described[0]["choices"].size() == 4);
    home.ok({"export", file, "risks", "--to", "csv", "-o", "r.csv"});
    const auto table = json(home, {"import", file, "risks", "r.csv", "--dry-run"})["tables"][0];
    CHECK(table["computed_columns"] == Json::array({"風險等級（計算）"}));
    CHECK(table["ignored_columns"].empty());
    CHECK(home.ok({"import", file, "risks", "r.csv", "--dry-run", "--language", "zh_TW"}).find("計算欄位，不讀入") !=
          std::string::npos);
}

TEST_CASE("A dry run tells and writes nothing; the import writes once and is undone in one step") {
    const Home home;
    const auto file = begin(home);
    cw::test::write(home.path("in.csv"), "編號,需求,權重\nN-001,三個櫃檯,3\n,路燈太暗,4\n");
    const auto before = home.files();
    const auto dry = json(home, {"import", file, "needs", "in.csv", "--dry-run"});
    CHECK(dry["imported"] == false);
    CHECK(dry["source"]["encoding"] == "utf-8");
    CHECK(dry["added"] == 1);
    CHECK(dry["changed"] == 1);
    CHECK(dry["rows"][0]["fields"]["weight"] == Json{{"old", 5}, {"new", 3}});
    CHECK(home.files() == before);
    home.ok({"import", file, "needs", "in.csv"});
    CHECK(json(home, {"list", file, "needs"})["records"].size() == 2);
    CHECK(json(home, {"history", file})["entries"][0]["kind"] == "import");
    CHECK(json(home, {"import", file, "needs", "in.csv"})["unchanged"] == 2);
    home.ok({"undo", file});
    CHECK(json(home, {"list", file, "needs"})["records"].size() == 1);
    home.ok({"verify", file});
}

TEST_CASE("Bad rows keep all out unless they are skipped, and are told by row and column") {
    const Home home;
    const auto file = begin(home);
    cw::test::write(home.path("in.csv"), "title,weight,date\n好,4,115/3/1\n壞,九,115/13/1\n");
    const auto before = home.files();
    const auto refused = home.cli({"import", file, "needs", "in.csv"});
    CHECK(refused.code == 1);
    CHECK(refused.out.find("3 B") != std::string::npos);
    CHECK(refused.out.find("115/13/1") != std::string::npos);
    CHECK(home.files() == before);
    const auto skipped = home.cli({"import", file, "needs", "in.csv", "--skip-bad-rows", "--json"});
    CHECK(skipped.code == 1);
    const auto plan = Json::parse(skipped.out);
    CHECK(plan["imported"] == true);
    CHECK(plan["rows"][1]["problems"][0]["column"] == "B");
    CHECK(plan["rows"][1]["problems"][0]["code"] == "number_unreadable");
    CHECK(json(home, {"list", file, "needs"})["records"].size() == 2);
}

TEST_CASE("What cannot be imported or exported is refused and leaves every file as it was") {
    const Home home;
    const auto file = begin(home);
    cw::test::write(home.path("x.pdf"), "%PDF-1.7 x");
    cw::test::write(home.path("x.csv"), "甲,乙\n1,2\n");
    cw::test::write(home.path("good.csv"), "title\nx\n");
    const auto before = home.files();
    const std::vector<std::pair<std::vector<std::string>, int>> lines{
        {{"import", file, "needs", "missing.csv"}, 3},
        {{"import", file, "needs", "x.pdf"}, 3},
        {{"import", file, "needs", "x.csv"}, 2},
        {{"import", file, "nothing", "good.csv"}, 2},
        {{"import", file, "all", "good.csv"}, 2},
        {{"import", file, "needs", "good.csv", "--encoding", "klingon"}, 2},
        {{"import", file, "needs", "good.csv", "--empty", "maybe"}, 2},
        {{"import", "missing.citywright", "needs", "good.csv"}, 3},
        {{"export", file, "nothing", "--to", "csv", "-o", "o.csv"}, 2},
        {{"export", file, "needs", "--to", "pdf", "-o", "o.csv"}, 2},
        {{"export", file, "needs", "--to", "xlsx", "--encoding", "big5", "-o", "o.xlsx"}, 2},
        {{"export", file, "needs", "--to", "csv", "-o", file}, 5},
        {{"export", file, "needs", "--to", "csv", "-o", "no/such/folder/o.csv"}, 5},
    };
    for (const auto& [line, code] : lines) {
        CAPTURE(line);
        const auto ran = home.cli(line);
        CHECK(ran.code == code);
        CHECK(ran.out.empty());
        CHECK_FALSE(ran.err.empty());
        CHECK(home.files() == before);
    }
}

TEST_CASE("Big5 goes in and out, and a public export has no names") {
    const Home home;
    const auto file = begin(home);
    home.ok({"add", file, "people", "name=陳美玲", "private_phone=0912345678", "consent=是", "office_title=局長"});
    home.ok({"add", file, "needs", "title=笑臉🙂"});
    const auto lost =
        home.cli({"export", file, "needs", "--to", "csv", "--encoding", "big5", "-o", "b.csv", "--json"});
    CHECK(lost.code == 1);
    CHECK(Json::parse(lost.out)["lost"][0]["characters"] == "🙂");
    const auto back = json(home, {"import", file, "needs", "b.csv", "--dry-run"});
    CHECK(back["source"]["encoding"] == "big5");
    home.ok({"export", file, "people", "--to", "json", "--profile", "public", "-o", "p.json"});
    const auto bytes = cw::test::readAll(home.path("p.json"));
    CHECK(bytes.find("陳美玲") == std::string::npos);
    CHECK(bytes.find("0912345678") == std::string::npos);
    CHECK(bytes.find("局長") != std::string::npos);
}
