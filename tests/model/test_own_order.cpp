#include <catch2/catch.hpp>

#include "model/own_order.h"
#include "support/world.h"

using namespace cw;
using namespace cw::model;

namespace {

std::vector<std::string> ids(const test::World& world, std::string_view name,
                             base::Language language = base::Language::En) {
    std::vector<std::string> out;
    for (const Record* record : inOwnOrder(world.snapshot, registry().index(name), language))
        out.push_back(record->id);
    return out;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("A register with an order of its own stands in it") {
    test::World world;
    world.add<Departments>({{Departments::Position, std::string("b")}}, "1");
    world.add<Departments>({{Departments::Position, std::string("a")}}, "2");
    world.add<Departments>({}, "0");
    CHECK(ids(world, "departments") == Ids{"2", "1", "0"});
}

TEST_CASE("Steps stand by their journey, then as they follow each other in it") {
    test::World world;
    const auto step = [&](const char* service, const char* state, const char* position, const char* id) {
        world.add<JourneySteps>({{JourneySteps::Service, std::string(service)},
                                 {JourneySteps::State, std::string(state)},
                                 {JourneySteps::Position, std::string(position)}},
                                id);
    };
    step("s2", "as_is", "a", "1");
    step("s1", "to_be", "a", "2");
    step("s1", "as_is", "b", "3");
    step("s1", "as_is", "a", "4");
    CHECK(ids(world, "journey_steps") == Ids{"4", "3", "2", "1"});
}

TEST_CASE("Numbers of records compare as numbers, and records without one come last") {
    test::World world;
    world.add<Needs>({{Needs::Ref, std::string("N-10")}}, "a");
    world.add<Needs>({{Needs::Ref, std::string("N-9")}}, "b");
    world.add<Needs>({{Needs::Ref, std::string("N-1000")}}, "c");
    world.add<Needs>({{Needs::Ref, std::string("N-009")}}, "d");  // the same number: by id
    world.add<Needs>({}, "0");
    CHECK(ids(world, "needs") == Ids{"b", "d", "a", "c", "0"});
}

TEST_CASE("Actions stand by due date, names by the language's collation") {
    test::World world;
    world.add<Actions>({{Actions::Due, *base::Date::fromIso("2027-01-01")}}, "a");
    world.add<Actions>({{Actions::Due, *base::Date::fromIso("2026-12-31")}}, "b");
    world.add<Actions>({}, "0");
    CHECK(ids(world, "actions") == Ids{"b", "a", "0"});
    world.add<Organisations>({{Organisations::Name, base::Localized{"alpha", "龍"}}}, "x");
    world.add<Organisations>({{Organisations::Name, base::Localized{"Beta", "一"}}}, "y");
    world.add<Organisations>({{Organisations::Name, base::Localized{"Gamma", "王"}}}, "z");
    CHECK(ids(world, "organisations") == Ids{"x", "y", "z"});
    CHECK(ids(world, "organisations", base::Language::ZhTw) == Ids{"y", "z", "x"});
}

TEST_CASE("Ratings stand by round and item") {
    test::World world;
    const auto second = world.round("standard", "2026-06-01");
    const auto first = world.round("standard", "2026-01-01");
    for (const auto& [round, position] : {std::pair{first, "a"}, std::pair{second, "b"}}) {
        Record record = *world.snapshot.find<Rounds>(round);
        record.values[Rounds::Position] = std::string(position);
        const int at = registry().index(Rounds::kName);
        world.snapshot = world.snapshot.withTable(
            at, world.snapshot.table(at).with(std::make_shared<const Record>(std::move(record))));
    }
    for (const char* item : {"B5.2.10", "B5.2.9", "A.1"}) world.rate(second, item, 1);
    world.rate(first, "D.1", 1);
    std::vector<std::string> items;
    for (const Record* record : inOwnOrder(world.snapshot, registry().index(Answers::kName), base::Language::En))
        items.push_back(record->text(Answers::Item));
    CHECK(items == std::vector<std::string>{"D.1", "A.1", "B5.2.9", "B5.2.10"});
}
