#include <catch2/catch.hpp>

#include <filesystem>
#include <map>
#include <set>

#include "analysis/checks.h"
#include "analysis/item_filter.h"
#include "analysis/thresholds.h"
#include "support/files.h"
#include "support/world.h"

using namespace cw;
using namespace cw::analysis;
using model::CheckThresholds;

TEST_CASE("Thresholds have words, a range around their standard value and a row in docs/checks.md") {
    const std::string page = test::readAll(CW_SOURCE_DIR "/docs/checks.md");
    std::set<std::string_view> ids;
    for (const auto& row : thresholds()) {
        CAPTURE(row.id);
        CHECK(ids.insert(row.id).second);
        CHECK_FALSE(row.label.empty());
        CHECK(row.min < row.max);
        CHECK(row.standard >= row.min);
        CHECK(row.standard <= row.max);
        CHECK(page.find("`" + std::string(row.id) + "`") != std::string::npos);
    }
}

TEST_CASE("A threshold names its process and the checks that use it, as their sources do") {
    std::set<std::string_view> known;
    for (const auto& check : checks()) known.insert(check.id);
    // which checks stand in which source file
    std::map<std::string, std::string> sources;
    for (const auto& entry : std::filesystem::directory_iterator(CW_SOURCE_DIR "/src/analysis/checks"))
        if (entry.path().extension() == ".cpp")
            sources[entry.path().filename()] = test::readAll(entry.path().string());
    std::size_t read = 0;
    for (const auto& row : thresholds()) {
        CAPTURE(row.id);
        CHECK((row.topic.empty() || test::catalogue().find(row.topic) != nullptr));
        for (const auto check : row.checks) CHECK(known.contains(check));
        CHECK(std::set(row.checks.begin(), row.checks.end()).size() == row.checks.size());
        for (const auto& [file, text] : sources) {
            CAPTURE(file);
            // as an argument, not as the id of a check of that name
            if (text.find(", \"" + std::string(row.id) + "\")") == std::string::npos &&
                text.find("? \"" + std::string(row.id) + "\"") == std::string::npos &&
                text.find(": \"" + std::string(row.id) + "\")") == std::string::npos)
                continue;
            ++read;
            CHECK(std::ranges::any_of(row.checks, [&](std::string_view check) {
                return text.find("{\"" + std::string(check) + "\"") != std::string::npos;
            }));
        }
    }
    CHECK(read >= 45);
    REQUIRE(thresholdOf("need.unanswered") != nullptr);
    CHECK(thresholdOf("need.unanswered")->id == "need.decisive_weight");
    CHECK(thresholdOf("evidence.unused") == nullptr);
}

TEST_CASE("A city's own threshold replaces the standard one, within the limits") {
    test::World world;
    CHECK(threshold(world.snapshot, "evidence.from_level") == 3);
    world.add<CheckThresholds>(
        {{CheckThresholds::Name, std::string("evidence.from_level")}, {CheckThresholds::Value, 2.0}});
    CHECK(threshold(world.snapshot, "evidence.from_level") == 2);
    world.add<CheckThresholds>(
        {{CheckThresholds::Name, std::string("need.decisive_weight")}, {CheckThresholds::Value, 99.0}});
    CHECK(threshold(world.snapshot, "need.decisive_weight") == 5);
}

TEST_CASE("A new threshold reruns the checks") {
    test::World world;
    const auto round = world.round("full", "2026-09-01");
    world.rate(round, "B5.2.4", 2, 4);
    const auto found = [&](const FindingList& findings) {
        return std::ranges::count(findings, "answer.no_evidence", &Finding::check);
    };
    const base::Date today = *base::Date::fromIso("2026-11-24");
    const Assessment before(test::catalogue(), world.snapshot, round);
    const CheckContext then{test::catalogue(), world.snapshot, &before, today};
    const CheckResults earlier(then);
    CHECK(found(earlier.findings(then)) == 0);
    world.add<CheckThresholds>(
        {{CheckThresholds::Name, std::string("evidence.from_level")}, {CheckThresholds::Value, 2.0}});
    const Assessment after(test::catalogue(), world.snapshot, round);
    const CheckContext now{test::catalogue(), world.snapshot, &after, today};
    CHECK(found(CheckResults(now, earlier, {"check_thresholds"}).findings(now)) == 1);
}

TEST_CASE("An item filter takes roots and what is below them, kinds and leaves") {
    const auto ids = [](const model::ItemFilter& filter) {
        std::set<std::string> found;
        for (const auto* item : itemsFor(test::catalogue(), filter)) found.insert(item->id);
        return found;
    };
    CHECK(ids({}).size() == test::catalogue().size());
    CHECK(ids({.kinds = {"process"}}).size() == 14);
    const auto points = ids({.kinds = {"principle"}, .leaves = true});
    CHECK(points.size() == 10);
    CHECK(points.contains("A.4.2"));
    CHECK_FALSE(points.contains("A.4"));
    const auto platform = ids({.roots = {"B14.1", "B14.2"}});
    CHECK(platform.contains("B14.1"));
    CHECK(platform.contains("B14.2.3"));
    CHECK_FALSE(platform.contains("B14.3.1"));
    model::FieldSpec field;
    field.id = "item";
    field.type = model::FieldType::CatalogueItem;
    field.items = {.kinds = {"process"}};
    const auto fits = itemFits(test::catalogue());
    CHECK(fits(field, "B5") == model::ItemFit::Fits);
    CHECK(fits(field, "A.1") == model::ItemFit::Elsewhere);
    CHECK(fits(field, "Z9") == model::ItemFit::Unknown);
}
