#include <catch2/catch.hpp>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <set>

#include <nlohmann/json.hpp>

#include "cli/program.h"

namespace fs = std::filesystem;
using cw::test::Home;
using Json = nlohmann::json;

namespace {

std::multiset<std::string> titles(const Home& home) {
    std::multiset<std::string> all;
    const Json list = Json::parse(home.ok({"list", "a.citywright", "needs", "--json"}));
    for (const auto& record : list["records"]) all.insert(record["fields"]["title"]["zh_TW"].get<std::string>());
    return all;
}

/// Everything below the home but the project and its backup.
std::set<std::string> litter(const Home& home) {
    std::set<std::string> left;
    for (const auto& [name, bytes] : home.files())
        if (name != "a.citywright" && name != "a.citywright.bak") left.insert(name);
    for (const auto& entry : fs::recursive_directory_iterator(home.folder()))
        if (entry.is_directory() && entry.path().parent_path().filename() == "sessions")
            left.insert(entry.path().string());
    return left;
}

int microseconds(const Home& home) {
    const auto begin = std::chrono::steady_clock::now();
    home.ok({"add", "a.citywright", "needs", "title=暖身"});
    return static_cast<int>(
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin).count());
}

}  // namespace

TEST_CASE("Killed at any moment, every edit that said so is in the file, and the next run leaves no litter") {
    const Home home;
    home.ok({"new", "a.citywright", "--name", "海港市"});
    const int whole = std::max(microseconds(home), microseconds(home));
    const int rounds = std::getenv("CW_LONG") != nullptr ? 200 : 20;
    std::mt19937 random(20261124);
    std::uniform_int_distribution<int> moment(0, whole * 5 / 4);
    std::set<std::string> promised;
    std::set<std::string> attempted;
    int killed = 0;
    for (int i = 0; i < rounds; ++i) {
        const std::string title = "需求" + std::to_string(i);
        attempted.insert(title);
        const auto ran =
            home.cli({"add", "a.citywright", "needs", "title=" + title}, {.killAfterUs = moment(random)});
        CAPTURE(i, ran.code, ran.err);
        CHECK((ran.code == 0 || ran.code == -1));
        if (ran.code == 0)
            promised.insert(title);
        else
            ++killed;
        CHECK(home.cli({"verify", "a.citywright"}).code == 0);
    }
    CHECK(killed > 0);
    CHECK(killed < rounds);
    const auto there = titles(home);
    for (const auto& title : promised) {
        CAPTURE(title);
        CHECK(there.count(title) == 1);
    }
    for (const auto& title : there)
        if (title != "暖身") CHECK(attempted.contains(title));
    home.ok({"add", "a.citywright", "needs", "title=最後"});
    CHECK(litter(home) == std::set<std::string>{});
    home.ok({"verify", "a.citywright"});
}

TEST_CASE("A killed `new` leaves a whole file or none, and nothing to recover") {
    const Home home;
    std::mt19937 random(7);
    std::uniform_int_distribution<int> moment(0, 120'000);
    for (int i = 0; i < 8; ++i) {
        const std::vector<std::string> line{"new", "a.citywright", "--name", "海港市"};
        const auto ran = home.cli(line, {.killAfterUs = moment(random)});
        CAPTURE(i, ran.code);
        const bool there = fs::exists(home.path("a.citywright"));
        CHECK((ran.code != 0 || there));
        if (there) CHECK(home.cli({"verify", "a.citywright"}).code == 0);
        if (!there) home.ok(line);
        home.ok({"add", "a.citywright", "needs", "title=好"});
        CHECK(litter(home) == std::set<std::string>{});
        fs::remove(home.path("a.citywright"));
        fs::remove(home.path("a.citywright.bak"));
    }
}
