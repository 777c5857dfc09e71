#include <catch2/catch.hpp>
#include <filesystem>

#include <nlohmann/json.hpp>

#include "cli/program.h"
#include "support/files.h"

namespace fs = std::filesystem;
using cw::test::Home;
using cw::test::write;
using Json = nlohmann::json;

namespace {

void miniature(const Home& home) {
    fs::create_directories(home.path("city/answers"));
    write(home.path("city/city_profile.json"),
          R"([{"key":"profile","name":{"en":"Harbour","zh_TW":"海港市"},"population":600000,
        "lead_department":"rdec","programme_lead":"lin"}])");
    write(home.path("city/departments.json"), R"([{"key":"sub","name":{"zh_TW":"資訊科"},"parent":"rdec"},
        {"key":"rdec","name":{"en":"RDEC","zh_TW":"研考會"},"head":"lin"}])");
    write(home.path("city/people.json"), R"([{"key":"lin","name":"林志明","department":"rdec"}])");
    write(home.path("city/needs.json"),
          R"([{"key":"n","title":{"zh_TW":"三個櫃檯"},"weight":5,"date":"2026-03-08"}])");
    write(home.path("city/rounds.json"),
          R"([{"key":"r1","title":{"zh_TW":"第一次"},"depth":"quick","date":"2026-03-01"}])");
    write(home.path("city/answers/r1.json"),
          R"({"B1":{"level":2,"target":4,"note":{"zh_TW":"有願景"}},"B5":{"level":0}})");
    write(home.path("city/initiatives.json"),
          R"([{"key":"i","title":{"zh_TW":"一站式"},"capital":"12000000 TWD","progress":3500,
        "needs":["n"],"closes":["B5"]}])");
}

cw::test::Ran make(const Home& home, const std::string& out) {
    return home.run(CW_MAKE_SAMPLE_PROGRAM, {"city", out, home.path("state")});
}

}  // namespace

TEST_CASE("A city is made from its JSON files, twice the same byte for byte") {
    const Home home;
    miniature(home);
    const auto first = make(home, "one.citywright");
    CAPTURE(first.err);
    REQUIRE(first.code == 0);
    REQUIRE(make(home, "two.citywright").code == 0);
    CHECK(cw::test::readAll(home.path("one.citywright")) == cw::test::readAll(home.path("two.citywright")));
    home.ok({"verify", "one.citywright"});
    const auto departments = Json::parse(home.ok({"list", "one.citywright", "departments", "--json"}))["records"];
    REQUIRE(departments.size() == 2);
    for (const auto& record : departments)
        CHECK(record["fields"].contains(record["fields"]["name"].contains("en") ? "head" : "parent"));
    const auto profile = Json::parse(home.ok({"list", "one.citywright", "city_profile", "--json"}))["records"];
    CHECK(profile[0]["fields"].contains("lead_department"));
    CHECK(Json::parse(home.ok({"score", "one.citywright", "--json"}))["whole"]["rated"] == 2);
    const auto initiative =
        Json::parse(home.ok({"list", "one.citywright", "initiatives", "--json"}))["records"][0]["fields"];
    CHECK(initiative["capital"] == "12000000 TWD");
    CHECK(initiative["progress"] == 3500);
}

TEST_CASE("A mistake in a city's files is named with its place") {
    const std::vector<std::pair<std::string, std::string>> rows{
        {R"([{"key":"n","title":{"zh_TW":"好"},"colour":"red"}])", "colour"},
        {R"([{"key":"n","title":{"fr":"bon"}}])", "fr"},
        {R"([{"key":"n","title":{"zh_TW":"好"},"date":"115-03-01"}])", "date"},
        {R"([{"key":"n","title":{"zh_TW":"好"},"weight":9}])", "weight"},
        {R"([{"key":"n","title":{"zh_TW":"好"},"districts":["nowhere"]}])", "nowhere"},
        {R"([{"key":"n","title":{"zh_TW":"好"}},{"key":"n","title":{"zh_TW":"好"}}])", "twice"},
        {R"([{"title":{"zh_TW":"好"}}])", "key"},
        {R"([{"key":"n","title":{"zh_TW":"好"},"items":["B99"]}])", "B99"},
        {"{", "JSON"},
    };
    for (const auto& [json, named] : rows) {
        const Home home;
        miniature(home);
        write(home.path("city/needs.json"), json);
        const auto ran = make(home, "one.citywright");
        CAPTURE(json, ran.err);
        CHECK(ran.code == 1);
        CHECK(ran.err.find(named) != std::string::npos);
        CHECK_FALSE(fs::exists(home.path("one.citywright")));
    }
    const Home home;
    miniature(home);
    write(home.path("city/nonsense.json"), "[]");
    CHECK(make(home, "one.citywright").code == 1);
}

TEST_CASE("The example city begins a new project") {
    const Home home;
    const auto ran = home.cli({"new", "a.citywright", "--template", "sample"});
    if (!fs::exists(CW_SOURCE_DIR "/resources/samples/harbour")) {
        CHECK(ran.code == 3);
        return;
    }
    CAPTURE(ran.err);
    REQUIRE(ran.code == 0);
    home.ok({"verify", "a.citywright"});
    const auto info = Json::parse(home.ok({"info", "a.citywright", "--json"}));
    CHECK(info["registers"]["rounds"] == 3);
    CHECK(info["registers"]["districts"] == 7);
    CHECK(info["history"] == 0);  // a new city has nobody's past
    home.ok({"new", "b.citywright", "--template", "sample"});
    const auto other = Json::parse(home.ok({"info", "b.citywright", "--json"}));
    CHECK(other["digest"] == info["digest"]);
    CHECK(other["project"] != info["project"]);
    for (const auto& [name, bytes] : home.files()) CHECK(name.find("sample-") == std::string::npos);
}
