#include <catch2/catch.hpp>

#include <map>
#include <set>

#include "analysis/accepted.h"
#include "support/check_cases.h"

using namespace cw;
using namespace cw::analysis;
using namespace cw::test;

// What no author of a check can forget: all tables of cases together against the list of checks.

namespace {

bool readsSomething(const Check& check, const World& world) {
    return std::ranges::any_of(check.reads, [&](std::string_view name) {
        return !world.snapshot.table(model::registry().index(name)).empty();
    });
}

}  // namespace

TEST_CASE("Every check has a case in which it fires and one in which it reads records and is silent", "[contract]") {
    std::map<std::string, std::vector<CheckCase>, std::less<>> cases;
    for (const auto table : caseTables())
        for (const auto& one : table()) cases[one.check].push_back(one);
    std::set<std::string, std::less<>> ids;
    for (const auto& check : checks()) {
        CAPTURE(check.id);
        ids.emplace(check.id);
        bool fires = false;
        bool silent = false;
        for (const auto& one : cases[std::string(check.id)]) {
            World broken;
            one.breaks(broken);
            fires = fires || !findingsOf(broken, check.id).empty();
            World kept;
            one.keeps(kept);
            silent = silent || (readsSomething(check, kept) && findingsOf(kept, check.id).empty());
        }
        CHECK(fires);
        CHECK(silent);
    }
    for (const auto& [id, rows] : cases) {
        CAPTURE(id);
        CHECK(ids.contains(id));  // and no case of a check that is gone
    }
}

TEST_CASE("Each kind of finding leaves the list when it is accepted, and nothing else does", "[contract]") {
    using model::AcceptedFindings;
    std::set<std::string, std::less<>> done;
    for (const auto table : caseTables())
        for (const auto& one : table()) {
            // acceptances themselves: one is extended, the other's rows are removed (test_commands)
            if (one.check == std::string_view(kAcceptedExpired) || one.check == std::string_view(kAcceptedGone))
                continue;
            if (!done.insert(one.check).second) continue;
            CAPTURE(one.check);
            World world;
            one.breaks(world);
            const auto before = findingsOf(world);
            const auto found = std::ranges::find(before, one.check, &Finding::check);
            REQUIRE(found != before.end());
            const auto place = placeOf(*found);
            world.add<AcceptedFindings>({{AcceptedFindings::Check, text(one.check)},
                                         {AcceptedFindings::PlaceRegister, place.registerName},
                                         {AcceptedFindings::PlaceRecord, place.record},
                                         {AcceptedFindings::Sentence, both("s")},
                                         {AcceptedFindings::Severity, std::string(idOf(found->severity))},
                                         {AcceptedFindings::Reason, both("r")},
                                         {AcceptedFindings::Until, kCheckDay}});
            const auto after = findingsOf(world);
            CHECK(after.size() + 1 == before.size());
            CHECK(std::ranges::none_of(after, [&](const Finding& each) {
                return each.check == one.check && placeOf(each).record == place.record &&
                       placeOf(each).registerName == place.registerName;
            }));
        }
    CHECK(done.size() + 2 == checks().size());
}
