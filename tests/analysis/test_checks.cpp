#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <set>

#include "analysis/checks.h"
#include "support/files.h"
#include "support/world.h"

using namespace cw;
using namespace cw::analysis;
using model::Initiatives;
using model::Value;

namespace {

const base::Date kToday = *base::Date::fromIso("2026-11-24");

int count(const test::World& world, std::string_view check) {
    const Assessment assessment(test::catalogue(), world.snapshot, currentRound(world.snapshot));
    const auto findings = runChecks({test::catalogue(), world.snapshot, &assessment, kToday});
    return static_cast<int>(std::ranges::count(findings, check, &Finding::check));
}

void initiative(test::World& world, std::vector<std::pair<int, Value>> values) {
    values.emplace_back(Initiatives::Title, base::Localized{"Title", "標題"});
    world.add<Initiatives>(std::move(values));
}

}  // namespace

TEST_CASE("Every check has a row in docs/checks.md, words, and registers that exist") {
    const std::string page = test::readAll(CW_SOURCE_DIR "/docs/checks.md");
    std::set<std::string_view> ids;
    for (const auto& check : checks()) {
        CAPTURE(check.id);
        CHECK(ids.insert(check.id).second);
        CHECK(page.find("`" + std::string(check.id) + "`") != std::string::npos);
        CHECK_FALSE(check.condition.empty());
        CHECK_FALSE(check.advice.empty());
        CHECK_FALSE(check.reads.empty());
        for (const auto& name : check.reads) CHECK(model::registry().index(name) >= 0);
    }
}

TEST_CASE("Checks over initiatives find what is wrong and leave alone what is right") {
    const Value past = *base::Date::fromIso("2026-10-01");
    const Value later = *base::Date::fromIso("2027-10-01");
    test::World world;
    initiative(world,
               {{Initiatives::Status, std::string("running")}, {Initiatives::Start, past}, {Initiatives::End, past}});
    CHECK(count(world, "initiative.overdue") == 1);
    CHECK(count(world, "initiative.no_owner") == 1);
    CHECK(count(world, "initiative.no_dates") == 0);
    initiative(world, {{Initiatives::Status, std::string("done")}, {Initiatives::End, past}});
    initiative(world, {{Initiatives::Status, std::string("planned")}, {Initiatives::End, later}});
    CHECK(count(world, "initiative.overdue") == 1);
    CHECK(count(world, "initiative.no_dates") == 1);
    initiative(world, {{Initiatives::Health, std::string("off_track")}});
    initiative(world, {{Initiatives::Health, std::string("off_track")},
                       {Initiatives::NextStep, base::Localized{"call", ""}}});
    CHECK(count(world, "initiative.off_track_without_step") == 1);
    CHECK(count(world, "text.one_language") == 1);
}

TEST_CASE("A need is answered by an initiative that is not stopped") {
    test::World world;
    const auto need = world.add<model::Needs>(
        {{model::Needs::Title, base::Localized{"n", "需"}}, {model::Needs::Weight, std::int64_t{5}}});
    CHECK(count(world, "need.unanswered") == 1);
    initiative(world, {{Initiatives::Needs, model::List{need}}});
    CHECK(count(world, "need.unanswered") == 0);
}

TEST_CASE("A high gap asks for an initiative and a level for its evidence") {
    test::World world;
    const auto round = world.round("standard", "2026-01-01");
    world.rate(round, "B5.2.1", 0, 4);
    world.rate(round, "B5.2.2", 3, 4);
    CHECK(count(world, "gap.high_without_initiative") == 1);
    CHECK(count(world, "answer.no_evidence") == 1);
    initiative(world, {{Initiatives::Closes, model::List{"B5.2"}}});
    CHECK(count(world, "gap.high_without_initiative") == 0);
}

TEST_CASE("A missed pledge is seen in both directions") {
    using model::HigherPlans;
    test::World world;
    const auto plan = [&](double start, double now, double target) {
        world.add<HigherPlans>({{HigherPlans::Title, base::Localized{"p", "諾"}},
                                {HigherPlans::Kind, std::string("pledge")},
                                {HigherPlans::ValueStart, start},
                                {HigherPlans::ValueNow, now},
                                {HigherPlans::ValueTarget, target},
                                {HigherPlans::TargetDate, *base::Date::fromIso("2026-06-30")}});
    };
    plan(132, 38, 40);
    plan(10, 20, 20);
    CHECK(count(world, "pledge.missed") == 0);
    plan(132, 60, 40);
    plan(10, 15, 20);
    CHECK(count(world, "pledge.missed") == 2);
}

TEST_CASE("Findings come bad first and read as sentences") {
    test::World world;
    initiative(world, {{Initiatives::Status, std::string("running")},
                       {Initiatives::End, *base::Date::fromIso("2026-01-01")}});
    const auto findings = runChecks({test::catalogue(), world.snapshot, nullptr, kToday});
    REQUIRE(findings.size() > 2);
    CHECK(findings.front().severity == Severity::Bad);
    CHECK(std::ranges::is_sorted(findings, std::ranges::greater{}, &Finding::severity));
    const base::EnglishTexts texts;
    CHECK(findingText(findings.front(), texts, test::catalogue(), world.snapshot) ==
          "“Title” should have ended and is not done.");
}

TEST_CASE("Rerunning the affected checks gives what running all gives") {
    test::World world;
    const auto round = world.round("standard", "2026-01-01");
    world.rate(round, "B5.2.1", 0, 4);
    initiative(world, {{Initiatives::Status, std::string("running")},
                       {Initiatives::End, *base::Date::fromIso("2026-01-01")}});
    const auto before = world.snapshot;
    const Assessment old(test::catalogue(), before, round);
    const auto earlier = runChecks({test::catalogue(), before, &old, kToday});
    world.add<model::Needs>(
        {{model::Needs::Title, base::Localized{"n", ""}}, {model::Needs::Weight, std::int64_t{5}}});
    const Assessment now(test::catalogue(), world.snapshot, round);
    const CheckContext context{test::catalogue(), world.snapshot, &now, kToday};
    const auto all = runChecks(context);
    const auto rerun = rerunChecks(context, earlier, {"needs"});
    REQUIRE(all.size() == rerun.size());
    CHECK(all.size() > earlier.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        CHECK(all[i].check == rerun[i].check);
        CHECK(all[i].recordId == rerun[i].recordId);
    }
}
