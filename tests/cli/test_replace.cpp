#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include "cli/program.h"

using cw::test::Home;
using Json = nlohmann::json;

namespace {

constexpr const char* kFile = "m.citywright";

/// A port with an office, a contract and a person; a university that would take over.
void fill(const Home& home) {
    home.ok({"new", kFile, "--name", "海港市"});
    home.ok({"add", kFile, "organisations", "name=大學"});
    home.ok({"add", kFile, "organisations", "name=港務公司", "successor=大學"});
    home.ok({"add", kFile, "roles", "title=碼頭代表", "level=strategic", "organisation=港務公司"});
    home.ok({"add", kFile, "people", "name=王小明", "organisation=港務公司"});
    home.ok({"add", kFile, "risks", "title=淹水", "kind=risk", "shared_with=港務公司;大學"});
}

}  // namespace

TEST_CASE("replace hands what a body leaves behind to another one, in one step, or only tells what would change") {
    const Home home;
    fill(home);
    const auto before = home.files();
    const auto told =
        home.ok({"replace", kFile, "organisations", "港務公司", "大學", "--dry-run", "--language", "en"});
    CHECK(told ==
          "People\tOrganisation\t1\n"
          "Roles\tOutside body\t1\n"
          "Risks and issues\tShared with partners\t1\n"
          "Dry run, nothing is written: would change 3 and leave 0.");
    CHECK(home.files() == before);
    const auto only = Json::parse(
        home.ok({"replace", kFile, "organisations", "港務公司", "大學", "--only", "roles, risks", "--json"}));
    CHECK(only["records"] == 2);
    CHECK(only["left"].empty());
    const auto risks = Json::parse(home.ok({"list", kFile, "risks", "--json"}))["records"];
    CHECK(risks[0]["fields"]["shared_with"] == Json::array({only["to"]}));
    const auto rest = Json::parse(home.ok({"replace", kFile, "organisations", "港務公司", "大學", "--json"}));
    CHECK(rest["fields"] == Json::parse(R"([{"register": "people", "field": "organisation", "records": 1}])"));
    CHECK(home.ok({"history", kFile, "--language", "en"}).find("Replace organisation “港務公司” by “大學”") !=
          std::string::npos);
    const auto still = home.files();
    home.ok({"replace", kFile, "organisations", "港務公司", "大學"});  // nothing is left to do
    CHECK(home.files() == still);
    home.ok({"undo", kFile, "2"});
    const auto roles = Json::parse(home.ok({"list", kFile, "roles", "--json"}))["records"];
    CHECK(roles[0]["fields"]["organisation"] == only["from"]);
}

TEST_CASE("replace ends with 1 and says so when something goes on naming the record") {
    const Home home;
    fill(home);
    const auto ran = home.cli({"replace", kFile, "organisations", "大學", "港務公司", "--language", "en"});
    CHECK(ran.code == 1);
    CHECK(ran.out.find("left: 港務公司 (would name itself)") != std::string::npos);
    CHECK(home.cli({"replace", kFile, "organisations", "大學", "港務公司", "--only", "ghosts"}).code == 2);
}
