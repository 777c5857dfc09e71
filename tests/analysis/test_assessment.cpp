#include <catch2/catch.hpp>

#include "analysis/assessment.h"
#include "support/files.h"
#include "support/world.h"

using namespace cw;
using namespace cw::analysis;
using model::Answers;

TEST_CASE("Gap weights and bands are those of the domain guide") {
    const GapThresholds usual;
    CHECK(gapWeight(0, 5) == Approx(35));
    CHECK(gapWeight(3, 3) == 0);
    CHECK(gapWeight(4, 2) == 0);
    CHECK(gapBand(gapWeight(1, 4), usual) == GapBand::High);
    CHECK(gapBand(gapWeight(1, 3), usual) == GapBand::Medium);
    CHECK(gapBand(gapWeight(1, 2), usual) == GapBand::Low);
    CHECK(gapBand(0, usual) == GapBand::None);
    CHECK(gapBand(gapWeight(1, 3), {.high = 0.2, .medium = 0.1}) == GapBand::High);
}

TEST_CASE("Progress to target is a ratio of sums and undefined without a way to go") {
    CHECK(progressToTarget({{0.50, 1.25, 2.00}}).value() == Approx(0.5));  // the OWASP example
    CHECK(progressToTarget({{0, 1, 2}, {1, 1, 4}}).value() == Approx(0.2));
    CHECK_FALSE(progressToTarget({{2, 2, 2}}));
    CHECK_FALSE(progressToTarget({}));
    CHECK(progressToTarget({{3, 2, 5}}).value() == Approx(-0.5));
}

TEST_CASE("Nothing in scope is not 100 percent") {
    test::World world;
    const Assessment none(test::catalogue(), world.snapshot, "");
    CHECK(none.round() == nullptr);
    CHECK_FALSE(none.whole().completeness());
    CHECK_FALSE(none.score("B5").mean);
    CHECK(none.gaps().empty());
}

TEST_CASE("A Quick round counts thirty wholes and rates them directly") {
    test::World world;
    const auto round = world.round("quick", "2026-01-01");
    world.rate(round, "B5", 2, 4);
    world.rate(round, "B1", 4, 4);
    world.rate(round, "B5.2.1", 5);  // a leaf rating of another depth stays out
    const Assessment a(test::catalogue(), world.snapshot, round);
    CHECK(a.whole().inScope == 30);
    CHECK(a.whole().rated == 2);
    CHECK(a.score("B5").mean == 2.0);
    CHECK(a.score("B").mean == 3.0);
    CHECK_FALSE(a.score("A").mean);
    REQUIRE(a.gaps().size() == 1);
    CHECK(a.gaps()[0].item->id == "B5");
    CHECK(a.gaps()[0].band == GapBand::Medium);
}

TEST_CASE("A Standard round rates the leaves of the chosen processes") {
    test::World world;
    const auto round = world.round("standard", "2026-01-01", {"B7", "D"});
    const Assessment a(test::catalogue(), world.snapshot, round);
    CHECK(a.score("B7").inScope == static_cast<int>(a.leavesUnder("B7").size()));
    CHECK(a.score("B5").inScope == 0);
    CHECK(a.score("D").inScope == 28);  // 27 statements and the condition D.a
}

TEST_CASE("Section figures stand beside the mean") {
    test::World world;
    const auto round = world.round("full", "2026-01-01");
    const auto leaves = Assessment(test::catalogue(), world.snapshot, round).leavesUnder("D.8");
    REQUIRE(leaves.size() == 5);
    world.rate(round, "D.8.1", 1, 4, {{Answers::Confidence, std::string("low")}});
    world.rate(round, "D.8.2", 2, 4,
               {{Answers::Evidence, model::List{"e"}}, {Answers::Confidence, std::string("high")}});
    world.rate(round, "D.8.3", 4);
    world.rate(round, "D.8.4", -1, -1,
               {{Answers::NotApplicable, true}, {Answers::Reason, base::Localized{"none", {}}}});
    const Assessment a(test::catalogue(), world.snapshot, round);
    const auto& s = a.score("D.8");
    CHECK(s.inScope == 5);
    CHECK(s.rated == 3);
    CHECK(s.notApplicable == 1);
    CHECK(s.completeness().value() == Approx(0.8));
    CHECK(s.evidencedShare().value() == Approx(1.0 / 3));
    CHECK(s.mean.value() == Approx(7.0 / 3));
    CHECK(s.median == 2.0);
    CHECK(s.minimum == 1);
    CHECK(s.gate == 2);
    CHECK(s.atLevel == std::array{0, 1, 1, 0, 1, 0});
    CHECK(s.confidence == std::array{1, 0, 1});
    CHECK(s.targetMean == 4.0);
}

TEST_CASE("A bare default target never counts as rated and leaves inherit it") {
    test::World world;
    const auto round = world.round("standard", "2026-01-01");
    world.rate(round, "B5", -1, 4, {{Answers::TargetDate, *base::Date::fromIso("2028-12-31")}});
    world.rate(round, "B5.2.1", 1);
    world.rate(round, "B5.2.2", 1, 2);
    const Assessment a(test::catalogue(), world.snapshot, round);
    CHECK(a.score("B5").rated == 2);
    CHECK(a.state("B5.2.1").target == 4);
    CHECK(a.state("B5.2.1").targetInherited);
    CHECK(a.state("B5.2.1").targetDate == base::Date::fromIso("2028-12-31"));
    CHECK(a.state("B5.2.2").target == 2);
    CHECK_FALSE(a.state("B5.2.2").targetInherited);
    CHECK(a.state("B5").source == Source::Derived);
}

TEST_CASE("B is the mean of its processes, each with an equal voice, and an override counts as shown") {
    test::World world;
    const auto round = world.round("standard", "2026-01-01");
    for (const char* id : {"B5.2.1", "B5.2.2", "B5.3.1"}) world.rate(round, id, 1);
    world.rate(round, "B7.1", 4);
    CHECK(Assessment(test::catalogue(), world.snapshot, round).score("B").mean == 2.5);
    world.rate(round, "B5", 3, -1, {{Answers::Reason, base::Localized{"audit", {}}}});
    const Assessment a(test::catalogue(), world.snapshot, round);
    CHECK(a.score("B5").overridden);
    CHECK(a.state("B5").source == Source::Overridden);
    CHECK(a.score("B").mean == 3.5);
}

TEST_CASE("Needs order gaps within a band and never across") {
    test::World world;
    const auto round = world.round("standard", "2026-01-01");
    world.rate(round, "B5.2.1", 1, 3);
    world.rate(round, "B7.1", 1, 3);
    world.rate(round, "B1.1", 0, 5);
    world.add<model::Needs>({{model::Needs::Title, base::Localized{"n", ""}},
                             {model::Needs::Weight, std::int64_t{5}},
                             {model::Needs::Items, model::List{"B7"}}});
    const auto gaps = Assessment(test::catalogue(), world.snapshot, round).gaps();
    REQUIRE(gaps.size() == 3);
    CHECK(gaps[0].item->id == "B1.1");
    CHECK(gaps[1].item->id == "B7.1");
    CHECK(gaps[1].importance == 5);
    CHECK(gaps[2].item->id == "B5.2.1");
}

TEST_CASE("An initiative covers the gaps below what it names, unless it is stopped") {
    for (const bool stopped : {false, true}) {
        test::World world;
        const auto round = world.round("standard", "2026-01-01");
        world.rate(round, "B5.2.1", 0, 4);
        world.add<model::Initiatives>({{model::Initiatives::Title, base::Localized{"i", ""}},
                                       {model::Initiatives::Closes, model::List{"B5"}},
                                       {model::Initiatives::Status, std::string(stopped ? "stopped" : "planned")}});
        CHECK(Assessment(test::catalogue(), world.snapshot, round).gaps().at(0).hasInitiative == !stopped);
    }
}

TEST_CASE("A gap names the nearest initiative that covers it, and within a band open gaps come first") {
    test::World world;
    const auto round = world.round("standard", "2026-01-01");
    for (const char* item : {"B5.2.1", "B5.2.2", "B7.1", "B1.1"}) world.rate(round, item, 1, 3);
    const auto add = [&](const char* ref, const char* closes) {
        return world.add<model::Initiatives>({{model::Initiatives::Ref, std::string(ref)},
                                              {model::Initiatives::Title, base::Localized{ref, ""}},
                                              {model::Initiatives::Closes, model::List{closes}}});
    };
    add("I-001", "B5");
    const auto second = add("I-1000", "B5.2");
    const auto first = add("I-999", "B5.2");
    const auto direct = add("I-009", "B5.2.2");
    const auto gaps = Assessment(test::catalogue(), world.snapshot, round).gaps();
    REQUIRE(gaps.size() == 4);
    CHECK(gaps[0].item->id == "B1.1");
    CHECK(gaps[1].item->id == "B7.1");
    CHECK(gaps[1].initiativeId.empty());
    CHECK(gaps[1].through == nullptr);
    CHECK(gaps[2].item->id == "B5.2.1");
    CHECK(gaps[2].initiativeId == first);
    CHECK(gaps[2].through->id == "B5.2");
    CHECK(gaps[3].initiativeId == direct);
    CHECK(gaps[3].through == gaps[3].item);
    CHECK(first != second);
}

TEST_CASE("Progress since an earlier round uses items rated in both") {
    test::World world;
    const auto first = world.round("standard", "2026-01-01", {}, "closed");
    const auto second = world.round("standard", "2026-06-01");
    world.rate(first, "B5.2.1", 1);
    world.rate(second, "B5.2.1", 2, 3);
    world.rate(second, "B5.2.2", 5, 5);
    const Assessment before(test::catalogue(), world.snapshot, first);
    const Assessment now(test::catalogue(), world.snapshot, second);
    CHECK(now.progressSince(before).value() == Approx(0.5));
    CHECK(currentRound(world.snapshot) == second);
    CHECK(roundsByDate(world.snapshot).front()->id == first);
}

TEST_CASE("The latest open round is shown before a later closed one") {
    test::World world;
    const auto open = world.round("standard", "2026-01-01");
    world.round("standard", "2026-06-01", {}, "closed");
    CHECK(currentRound(world.snapshot) == open);
}

TEST_CASE("What does not apply as a whole does not in its unrated parts") {
    test::World world;
    const auto round = world.round("standard", "2026-01-01");
    world.rate(round, "B7", -1, -1,
               {{Answers::NotApplicable, true}, {Answers::Reason, base::Localized{"not ours", {}}}});
    world.rate(round, "B7.1", 2);
    const Assessment a(test::catalogue(), world.snapshot, round);
    CHECK(a.score("B7").notApplicable == 1);
    CHECK(a.score("B7").rated == 1);
    CHECK(a.score("B7").completeness() == 1.0);
}

TEST_CASE("The gate follows the mean that is shown, and B's target its processes") {
    test::World world;
    const auto round = world.round("standard", "2026-01-01");
    world.rate(round, "B1.1", 4, 5);
    for (const char* id : {"B5.2.1", "B5.2.2", "B5.2.3", "B5.3.1"}) world.rate(round, id, 1, 3);
    const Assessment a(test::catalogue(), world.snapshot, round);
    CHECK(a.score("B").mean == 2.5);
    CHECK(a.score("B").gate == 2);  // two is at most 2.5, and no leaf is below one
    CHECK(a.score("B").targetMean == 4.0);
    world.rate(round, "B1", 1, -1, {{Answers::Reason, base::Localized{"audit", {}}}});
    const Assessment overridden(test::catalogue(), world.snapshot, round);
    CHECK(overridden.score("B1").mean == 1.0);
    CHECK(overridden.score("B1").gate == 1);
}

TEST_CASE("Of two rounds of one day the one begun later is the current one") {
    for (const bool quickFirst : {true, false}) {
        test::World world;
        const auto add = [&](const char* depth, const char* position) {
            return world.add<model::Rounds>({{model::Rounds::Title, base::Localized{depth, ""}},
                                             {model::Rounds::Depth, std::string(depth)},
                                             {model::Rounds::Date, *base::Date::fromIso("2026-11-24")},
                                             {model::Rounds::Position, std::string(position)}});
        };
        const auto quick = add("quick", quickFirst ? "1" : "2");
        const auto standard = add("standard", quickFirst ? "2" : "1");
        CHECK(currentRound(world.snapshot) == (quickFirst ? standard : quick));
    }
}

namespace {

void addArtefact(test::World& world, const std::string& code, const std::string& item, const std::string& status) {
    using model::Artefacts;
    world.add<Artefacts>({{Artefacts::Code, code},
                          {Artefacts::Item, item.empty() ? model::Value{} : model::Value{item}},
                          {Artefacts::Status, status}});
}

}  // namespace

TEST_CASE(
    "A Table 1 entry has the level of its artefact's state until somebody rates it, and a closed round stands") {
    struct Row {
        const char* status;
        double level;
    };
    for (const auto& [status, level] : {Row{"missing", 0}, {"draft", 1}, {"exists", 2}, {"agreed", 3}}) {
        INFO(status);
        test::World world;
        const auto round = world.round("standard", "2026-01-01");
        const std::string item = "B6.T1.OM-POL.1";
        addArtefact(world, item, item, status);
        world.rate(round, "B6", -1, 4);
        const Assessment derived(test::catalogue(), world.snapshot, round);
        const auto& state = derived.state(item);
        CHECK(state.source == Source::Derived);
        CHECK(state.level == level);
        CHECK(state.isRated());
        CHECK(state.knownFrom != nullptr);
        CHECK(derived.score("B6").rated == 1);
        CHECK(derived.score("B6").mean == level);
        REQUIRE(derived.gaps().size() == 1);
        CHECK(derived.gaps()[0].level == level);

        world.rate(round, item, 4);
        const Assessment rated(test::catalogue(), world.snapshot, round);
        CHECK(rated.state(item).source == Source::Rated);
        CHECK(rated.state(item).level == 4.0);
        CHECK(rated.state(item).knownFrom == nullptr);
    }
    test::World world;
    const auto round = world.round("standard", "2026-01-01");
    addArtefact(world, "B6.T1.OM-POL.1", "B6.T1.OM-POL.1", "agreed");
    addArtefact(world, "OWN-01", "", "agreed");
    CHECK(Assessment(test::catalogue(), world.snapshot, round).score("B6").rated == 1);
    CHECK(Assessment(test::catalogue(), world.snapshot, world.round("quick", "2026-02-01")).score("B6").rated == 0);
    CHECK(Assessment(test::catalogue(), world.snapshot, world.round("standard", "2026-03-01", {"D"})).whole().rated ==
          0);
    CHECK(Assessment(test::catalogue(), world.snapshot, world.round("standard", "2026-04-01", {}, "closed"))
              .score("B6")
              .rated == 0);
}
