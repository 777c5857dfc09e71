#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include "cli/program.h"

using cw::test::Home;
using Json = nlohmann::json;

namespace {

struct Shape {
    std::vector<std::string> line;
    std::string format;
    std::vector<std::string> keys;  ///< besides format and version; a script may rely on them
};

const std::vector<Shape> kShapes{
    {{"new", "b.citywright"}, "new", {"path", "project"}},
    {{"info", "a.citywright"},
     "info",
     {"path", "size", "project", "city", "programme", "file_format", "saved_by", "catalogue", "digest", "history",
      "records", "registers"}},
    {{"catalogue"}, "catalogue", {"catalogue", "catalogue_version", "language", "items"}},
    {{"catalogue", "B5"}, "catalogue", {"catalogue", "catalogue_version", "language", "item"}},
    {{"registers"}, "registers", {"registers"}},
    {{"starters", "a.citywright", "challenges", "--add", "ageing"}, "starters", {"register", "added", "starters"}},
    {{"list", "a.citywright", "needs"}, "list", {"register", "records"}},
    {{"add", "a.citywright", "needs", "title=好"}, "add", {"id"}},
    {{"set", "a.citywright", "needs", "好", "weight=2"}, "set", {"changed"}},
    {{"remove", "a.citywright", "needs", "好"}, "remove", {"removed"}},
    {{"replace", "a.citywright", "needs", "N-001", "N-002", "--dry-run"},
     "replace",
     {"register", "from", "to", "dry_run", "records", "fields", "left"}},
    {{"rate", "a.citywright", "B5.2.1", "--level", "2"}, "rate", {"round", "item", "changed"}},
    {{"rounds", "a.citywright"}, "rounds", {"current", "rounds"}},
    {{"round", "add", "a.citywright", "--name", "二"}, "round-add", {"id"}},
    {{"undo", "a.citywright"}, "undo", {"steps"}},
    {{"redo", "a.citywright"}, "redo", {"steps"}},
    {{"history", "a.citywright"}, "history", {"entries"}},
    {{"score", "a.citywright"}, "score", {"round", "whole", "scores", "items"}},
    {{"search", "a.citywright", "好"}, "search", {"text", "hits"}},
    {{"gaps", "a.citywright"}, "gaps", {"round", "gaps"}},
    {{"check", "a.citywright"}, "check", {"round", "findings"}},
    {{"draw", "a.citywright", "overview", "--to", "svg", "-o", "o.svg"}, "draw", {"path", "bytes", "sha256"}},
    {{"report", "a.citywright", "--to", "html", "-o", "r.html"}, "report", {"path", "bytes", "sha256"}},
    {{"packet", "make", "a.citywright", "--all", "--due", "2099-01-31", "-o", "."},
     "packet-make",
     {"folder", "due", "packets"}},
    {{"packet", "take", "a.citywright", "."}, "packet-take", {"taken", "files"}},
    {{"packet", "late", "a.citywright"}, "packet-late", {"today", "packets"}},
    {{"verify", "a.citywright"}, "verify", {"path", "sound", "project", "digest", "records", "history"}},
};

}  // namespace

TEST_CASE("Every command answers JSON of its declared shape") {
    const Home home;
    home.ok({"new", "a.citywright", "--name", "海港市"});
    for (const char* title : {"title=甲", "title=乙"}) home.ok({"add", "a.citywright", "needs", title});
    for (const auto& shape : kShapes) {
        auto line = shape.line;
        line.push_back("--json");
        const auto ran = home.cli(line);
        CAPTURE(line, ran.err);
        CHECK((ran.code == 0 || (shape.format == "check" && ran.code == 1)));
        CHECK(ran.err.empty());
        const auto json = Json::parse(ran.out, nullptr, false);
        REQUIRE_FALSE(json.is_discarded());
        CHECK(json["format"] == "citywright." + shape.format);
        CHECK(json["version"] == 1);
        for (const auto& key : shape.keys) {
            CAPTURE(key);
            CHECK(json.contains(key));
        }
        CHECK(json.size() == shape.keys.size() + 2);
    }
}

TEST_CASE("A project without rounds answers null and empty lists") {
    const Home home;
    home.ok({"new", "a.citywright"});
    const auto score = Json::parse(home.ok({"score", "a.citywright", "--json"}));
    CHECK(score["round"] == nullptr);
    CHECK(Json::parse(home.ok({"gaps", "a.citywright", "--json"}))["gaps"].empty());
    CHECK(Json::parse(home.ok({"rounds", "a.citywright", "--json"}))["current"] == nullptr);
}

TEST_CASE("The framework and the registers are described whole") {
    const Home home;
    const auto catalogue = Json::parse(home.ok({"catalogue", "--json", "--language", "zh_TW"}));
    CHECK(catalogue["items"].size() > 200);
    for (const auto& item : catalogue["items"]) CHECK_FALSE(item["title"].get<std::string>().empty());
    const auto one = Json::parse(home.ok({"catalogue", "B5", "--json"}))["item"];
    CHECK(one["levels"].size() == 6);
    const auto registers = Json::parse(home.ok({"registers", "--json"}))["registers"];
    CHECK(registers.size() >= 14);
    for (const auto& spec : registers)
        for (const auto& field : spec["fields"]) {
            CAPTURE(spec["name"], field["id"]);
            CHECK_FALSE(field["type"].get<std::string>().empty());
            CHECK_FALSE(field["label"].get<std::string>().empty());
        }
}
