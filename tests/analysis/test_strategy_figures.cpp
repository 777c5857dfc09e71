#include <catch2/catch.hpp>

#include "analysis/budget.h"
#include "analysis/journey.h"
#include "analysis/measures.h"
#include "analysis/principles.h"
#include "support/check_cases.h"

using namespace cw;
using namespace cw::analysis;
using namespace cw::model;
using namespace cw::test;

namespace {

struct Row {
    const char* direction;
    double baseline;
    const char* from;
    double target;
    const char* to;
    double value;
    const char* on;
    double expected;
    PathState state;
};

}  // namespace

TEST_CASE("A measure stands against the straight path from baseline to target") {
    const std::vector<Row> rows{
        {"decrease", 132, "2025-03-28", 30, "2027-12-31", 38, "2026-08-31", 79.3, PathState::Met},
        {"decrease", 28.6, "2024-12-31", 17.2, "2028-06-30", 19.7, "2026-09-30", 22.9, PathState::Met},
        {"increase", 22, "2025-09-30", 50, "2028-12-31", 26.5, "2026-09-30", 30.6, PathState::Behind},
        {"increase", 0, "2025-06-02", 9, "2026-12-31", 7.5, "2026-10-21", 7.9, PathState::Within},
        {"increase", 8, "2025-10-31", 60, "2028-12-31", 14, "2026-03-31", 14.8, PathState::Within},
        {"increase", 0, "2025-11-03", 3000, "2026-09-30", 214, "2026-10-30", 3000, PathState::Behind},
        {"increase", 10, "2026-01-01", 20, "2026-12-31", 10, "2025-06-30", 10, PathState::Met},  // before the path
    };
    for (const auto& row : rows) {
        CAPTURE(row.baseline, row.value);
        World world;
        const auto id = world.add<Measures>({{Measures::Direction, text(row.direction)},
                                             {Measures::BaselineValue, row.baseline},
                                             {Measures::BaselineOn, day(row.from)},
                                             {Measures::TargetValue, row.target},
                                             {Measures::TargetOn, day(row.to)}});
        world.add<MeasureReadings>({{MeasureReadings::Measure, id},
                                    {MeasureReadings::Date, day(row.on)},
                                    {MeasureReadings::Value, row.value}});
        const auto standing = standingOf(*world.snapshot.find<Measures>(id), world.snapshot, kCheckDay);
        REQUIRE(standing.expected);
        CHECK(*standing.expected == Approx(row.expected).margin(0.06));
        CHECK(standing.state == row.state);
    }
}

TEST_CASE("What is not measured has no state, and the latest reading up to today counts") {
    World world;
    const auto id = world.add<Measures>({{Measures::Direction, text("maintain")},
                                         {Measures::BaselineValue, 90.0},
                                         {Measures::BaselineOn, day("2026-01-01")},
                                         {Measures::TargetValue, 90.0},
                                         {Measures::TargetOn, day("2026-12-31")},
                                         {Measures::Tolerance, 4.0},
                                         {Measures::Frequency, text("monthly")}});
    const auto standing = [&] { return standingOf(*world.snapshot.find<Measures>(id), world.snapshot, kCheckDay); };
    CHECK(standing().state == PathState::None);
    CHECK(standing().lateAfter == base::Date::fromIso("2026-02-15"));
    const auto read = [&](const char* when, double value) {
        world.add<MeasureReadings>(
            {{MeasureReadings::Measure, id}, {MeasureReadings::Date, day(when)}, {MeasureReadings::Value, value}});
    };
    read("2026-11-10", 92);
    CHECK(standing().state == PathState::Met);
    read("2026-11-20", 87);
    CHECK(standing().state == PathState::Within);
    CHECK_FALSE(standing().stale);
    CHECK_FALSE(standing().realised);
    read("2026-12-20", 10);
    CHECK(standing().state == PathState::Within);
    read("2026-11-21", 85);
    CHECK(standing().state == PathState::Behind);
}

TEST_CASE("Hand-overs of a journey are derived and unknown minutes are said") {
    World world;
    const auto service = world.add<Services>({{Services::Title, both("s")}});
    const auto step = [&](const char* position, const char* department, const char* body, Value minutes) {
        world.add<JourneySteps>({{JourneySteps::Service, service},
                                 {JourneySteps::State, text("as_is")},
                                 {JourneySteps::Department, text(department)},
                                 {JourneySteps::Organisation, text(body)},
                                 {JourneySteps::Minutes, std::move(minutes)},
                                 {JourneySteps::Documents, whole(2)},
                                 {JourneySteps::AskedAgain, true},
                                 {JourneySteps::Position, text(position)}});
    };
    step("c", "social", "", whole(30));
    step("a", "", "hospital", whole(10));
    step("b", "registry", "", whole(42));
    step("d", "social", "", {});
    const auto sum = journeySum(journeySteps(world.snapshot, service, "as_is"));
    CHECK(sum.steps == 4);
    CHECK(sum.minutes == 82);
    CHECK(sum.timed == 3);
    CHECK_FALSE(sum.complete());
    CHECK(sum.handovers == 2);
    CHECK(sum.documents == 8);
    CHECK(sum.askedAgain == 4);
    CHECK(servicesWithJourney(world.snapshot) == std::vector<std::string>{service});
}

TEST_CASE("Budget years count money of one currency, and its shared part") {
    World world;
    const auto line = [&](int year, Value amount, bool shared) {
        world.add<BudgetLines>({{BudgetLines::FiscalYear, whole(year)},
                                {BudgetLines::Initiative, text("i")},
                                {BudgetLines::Kind, text("capital")},
                                {BudgetLines::Amount, std::move(amount)},
                                {BudgetLines::Shared, shared}});
    };
    line(2027, twd(300), true);
    line(2027, twd(700), false);
    line(2028, twd(0), false);
    const auto years = budgetYears(world.snapshot);
    REQUIRE(years.size() == 2);
    CHECK(years.at(2027).sharedShare() == Approx(0.3));
    CHECK_FALSE(years.at(2028).sharedShare());
    CHECK(InitiativeBudgets(world.snapshot).of("i", "capital") == base::Money{100000, "TWD"});
    CHECK_FALSE(InitiativeBudgets(world.snapshot).of("i", "current"));
    line(2027, base::Money{500, "USD"}, false);
    CHECK(budgetYears(world.snapshot).at(2027).lines == 2);
    CHECK_FALSE(InitiativeBudgets(world.snapshot).of("i", "capital"));
}

TEST_CASE("A point is cited by its theme too, but not by the decision that adopts it") {
    World world;
    const auto* point = catalogue().find("A.3.1");
    REQUIRE(point != nullptr);
    CHECK(principlePoints(catalogue()).size() == 10);
    const auto citations = [&] { return citationsOf({point}, world.snapshot).front(); };
    const auto decision = world.add<Decisions>({{Decisions::Title, both("d")},
                                                {Decisions::Status, text("accepted")},
                                                {Decisions::Principles, ids({"A.3"})}});
    CHECK(citations().decisions == 1);
    world.add<PrincipleStatements>({{PrincipleStatements::Item, text("A.3.1")},
                                    {PrincipleStatements::Version, whole(1)},
                                    {PrincipleStatements::Decision, decision}});
    CHECK(citations().total() == 0);
    world.add<Initiatives>({{Initiatives::Status, text("stopped")}, {Initiatives::Principles, ids({"A.3.1"})}});
    CHECK(citations().total() == 0);
    world.add<Initiatives>({{Initiatives::Status, text("idea")}, {Initiatives::Principles, ids({"A.3"})}});
    CHECK(citations().initiatives == 1);
    CHECK(agreementOn("A.3.1", world.snapshot).n() == 0);
}
