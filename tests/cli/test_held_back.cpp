#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "cli/program.h"
#include "support/files.h"

using cw::test::Home;
using Json = nlohmann::json;

namespace {

const std::string kFile = "r.citywright";
const std::string kWords = "unreadableclauses";  ///< of Li's note

/// Ni and Li have rated an item; Li's note holds kWords.
struct Ratings : Home {
    std::string id;  ///< of Li's

    explicit Ratings(bool handedIn = false) {
        ok({"new", kFile, "--name", "海港市"});
        const auto round = ok({"round", "add", kFile, "--name", "第一次"});
        const std::string in = std::string("handed_in=") + (handedIn ? "yes" : "no");
        for (const std::string who : {"Ni", "Li"}) {
            const auto person = ok({"add", kFile, "people", "name=" + who});
            id = ok({"add", kFile, "assessor_ratings", "round=" + round, "item=B5.2.1", "assessor=" + person,
                     "level=4", "note.en=" + (who == "Li" ? kWords : "mine"), in});
        }
    }
    Json list(const std::string& file, const std::string& as) const {
        return Json::parse(ok({"list", file, "assessor_ratings", "--json", "--as", as}));
    }
};

}  // namespace

TEST_CASE("No command shows or hands on a rating that another assessor has not handed in", "[contract]") {
    const Ratings home;
    const std::vector<std::vector<std::string>> commands{
        {"list", kFile, "assessor_ratings"},
        {"list", kFile, "assessor_ratings", "--json"},
        {"search", kFile, kWords},
        {"search", kFile, kWords, "--json"},
        {"history", kFile, "--json"},
        {"check", kFile, "--json"},
        {"score", kFile, "--json"},
        {"export", kFile, "assessor_ratings", "--to", "csv", "-o", "out.csv"},
        {"export", kFile, "all", "--to", "json", "-o", "out.json"},
        {"report", kFile, "--to", "html", "-o", "out.html"},
    };
    for (const std::string as : {"Ni", "Somebody", "Li"})
        for (auto line : commands) {
            const auto out = line.back();
            line.insert(line.end(), {"--as", as});
            CAPTURE(line);
            const auto ran = home.cli(line);
            CHECK(ran.err == "");
            std::string all = ran.out;
            if (out.starts_with("out.")) {
                all += cw::test::readAll(home.path(out));
                std::remove(home.path(out).c_str());
            }
            // the searched word stands in every answer of a search, and the table has no column for notes
            const bool byId = line[0] == "search" || (line[0] == "list" && out != "--json");
            const bool shows = all.find(byId ? home.id : kWords) != std::string::npos;
            const bool may = as == "Li" && (line[0] == "list" || line[0] == "search" || line[0] == "export");
            CHECK(shows == may);
        }
    CHECK(home.list(kFile, "Ni")["held_back"] == 1);
    CHECK(home.ok({"list", kFile, "assessor_ratings", "--as", "Ni", "--language", "en"}).find("left out") !=
          std::string::npos);
    CHECK(home.list(kFile, "Somebody")["held_back"] == 2);
}

TEST_CASE("What an export left out stays when the export is read back, in every format") {
    const Ratings home;
    for (const std::string format : {"csv", "xlsx", "ods", "json"}) {
        CAPTURE(format);
        const std::string out = "r." + format;
        const auto told = Json::parse(
            home.ok({"export", kFile, "assessor_ratings", "--to", format, "-o", out, "--as", "Ni", "--json"}));
        CHECK(told["records"] == 1);
        CHECK(told["held_back"] == 1);
        const auto before = home.files();
        home.ok({"import", kFile, "assessor_ratings", out, "--as", "Ni"});
        CHECK(home.files() == before);
        REQUIRE(home.list(kFile, "Li")["records"].size() == 1);
        CHECK(home.list(kFile, "Li")["records"][0]["fields"]["level"] == 4);
        // nor does it hold more than it tells
        home.ok({"export", kFile, "all", "--to", "json", "-o", "all.json", "--as", "Ni"});
        const std::string copy = format + ".citywright";
        home.ok({"new", copy});
        home.ok({"import", copy, "all", "all.json"});
        CHECK(home.list(copy, "Li")["records"].empty());
        CHECK(home.list(copy, "Ni")["records"].size() == 1);
    }
}

TEST_CASE("Ratings that both have handed in are shown to all") {
    const Ratings home(true);
    for (const std::string as : {"Ni", "Li", "Somebody"}) {
        CHECK(home.list(kFile, as)["records"].size() == 2);
        CHECK(home.list(kFile, as)["held_back"] == 0);
    }
}

TEST_CASE("What an import would change is told without what another assessor holds back") {
    const Ratings home;
    const std::string source = "id,note.en\n" + home.id + ",mine now\n";
    cw::test::write(home.path("change.csv"), source);
    for (const std::string as : {"Ni", "Li"}) {
        const auto told = Json::parse(
            home.ok({"import", kFile, "assessor_ratings", "change.csv", "--dry-run", "--json", "--as", as}));
        CAPTURE(told.dump());
        CHECK((told.dump().find(kWords) != std::string::npos) == (as == "Li"));
        CHECK(told.dump().find("mine now") != std::string::npos);
    }
}
