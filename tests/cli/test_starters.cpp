#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include "cli/program.h"

using cw::test::Home;
using Json = nlohmann::json;

namespace {

constexpr const char* kFile = "m.citywright";

}  // namespace

TEST_CASE("starters lists what a register may begin with and adds what is asked for in one step") {
    const Home home;
    home.ok({"new", kFile, "--name", "海港市"});
    const auto listed = home.ok({"starters", kFile, "challenges", "--language", "en"});
    CHECK(listed.find("births\tFewer births\t\n") != std::string::npos);
    CHECK(home.ok({"starters", kFile, "challenges", "--language", "zh_TW"}).find("少子女化") != std::string::npos);
    const auto added = Json::parse(home.ok({"starters", kFile, "challenges", "--add", "births;ageing", "--json"}));
    CHECK(added["added"].size() == 2);
    CHECK(added["starters"].size() == 16);
    const auto records = Json::parse(home.ok({"list", kFile, "challenges", "--json"}))["records"];
    REQUIRE(records.size() == 2);
    CHECK(records[0]["fields"]["title"]["zh_TW"] == "人口高齡化");
    CHECK(records[0]["fields"]["ref"] == "CH-001");
    CHECK(
        home.ok({"starters", kFile, "challenges", "--language", "en"}).find("births\tFewer births\talready there") !=
        std::string::npos);
    const auto all = Json::parse(home.ok({"starters", kFile, "challenges", "--add", "all", "--json"}));
    CHECK(all["added"].size() == 14);
    for (const auto& each : all["starters"]) CHECK(each["record"].is_string());
    home.ok({"undo", kFile, "2"});
    CHECK(Json::parse(home.ok({"list", kFile, "challenges", "--json"}))["records"].empty());
}

TEST_CASE("starters refuses a key that the list has not got and a register without a list, and changes nothing") {
    const Home home;
    home.ok({"new", kFile});
    const auto before = home.files();
    const auto key = home.cli({"starters", kFile, "challenges", "--add", "births;dragons", "--language", "en"});
    CHECK(key.code == 2);
    CHECK(key.err.find("dragons") != std::string::npos);
    CHECK(key.err.find("port-traffic") != std::string::npos);  // what there is
    const auto none = home.cli({"starters", kFile, "needs", "--language", "en"});
    CHECK(none.code == 2);
    CHECK(none.err.find("challenges") != std::string::npos);
    CHECK(home.cli({"starters", kFile, "nowhere"}).code == 2);
    CHECK(home.files() == before);
}
