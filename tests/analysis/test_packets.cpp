#include <catch2/catch.hpp>

#include "analysis/packets.h"
#include "support/check_cases.h"

using namespace cw;
using namespace cw::analysis;
using namespace cw::model;
using namespace cw::test;

namespace {

Fields packet(const std::string& department, const char* due, const Fields& more = {}) {
    return with(
        {{Packets::Department, department}, {Packets::Due, day(due)}, {Packets::HandedOut, day("2026-11-01")}}, more);
}

std::vector<CheckCase> cases() {
    return {{"packet.late", record<Packets>(packet("d", "2026-11-23")), record<Packets>(packet("d", "2026-11-24"))}};
}
[[maybe_unused]] const bool kHandedIn = handIn(cases);

}  // namespace

TEST_CASE("Packets are late from the day after the due date until they are returned") {
    struct Case {
        const char* due;
        const char* returned;
        PacketState state;
        int daysLate;
        int findings;
        Severity severity;
    };
    const std::vector<Case> cases{
        {"2026-11-24", nullptr, PacketState::Waiting, 0, 0, Severity::Note},
        {"2026-11-23", nullptr, PacketState::Late, 1, 1, Severity::Attention},
        {"2026-11-10", nullptr, PacketState::Late, 14, 1, Severity::Attention},
        {"2026-11-09", nullptr, PacketState::Late, 15, 1, Severity::Bad},
        {"2026-11-09", "2026-11-20", PacketState::Returned, 0, 0, Severity::Note},
    };
    for (const auto& each : cases) {
        CAPTURE(each.due);
        World world;
        const auto office = world.add<Departments>({{Departments::Name, both("Office")}});
        world.add<Packets>(
            packet(office, each.due,
                   each.returned == nullptr ? Fields{} : Fields{{Packets::ReturnedOn, day(each.returned)}}));
        const auto all = packetStandings(world.snapshot, kCheckDay);
        REQUIRE(all.size() == 1);
        CHECK(all.front().state == each.state);
        CHECK(all.front().daysLate == each.daysLate);
        const auto found = findingsOf(world, "packet.late");
        REQUIRE(static_cast<int>(found.size()) == each.findings);
        if (!found.empty()) CHECK(found.front().severity == each.severity);
    }
}

TEST_CASE("The late list begins with the longest, and each department has somebody to ask") {
    World world;
    const auto head = world.add<People>(
        {{People::Name, text("陳美玲")}, {People::OfficeTitle, base::Localized{"Director", "局長"}}});
    const auto office = world.add<Departments>(
        {{Departments::Name, both("Office")}, {Departments::Head, head}, {Departments::OfficePhone, text("142")}});
    const auto works =
        world.add<Departments>({{Departments::Name, both("Works")}, {Departments::OfficePhone, text("177")}});
    world.add<Packets>(packet(office, "2026-11-20"));
    const auto longest = world.add<Packets>(packet(works, "2026-11-10"));
    world.add<Packets>(packet(works, "2026-11-02", {{Packets::ReturnedOn, day("2026-11-03")}}));
    const auto waiting = world.add<Packets>(packet(office, "2026-12-20", {{Packets::HandedOut, day("2026-11-21")}}));
    const auto all = packetStandings(world.snapshot, kCheckDay);
    REQUIRE(all.size() == 4);
    CHECK(all[0].packet->id == longest);
    CHECK(all[1].daysLate == 4);
    CHECK(all[2].packet->id == waiting);
    CHECK(all[3].state == PacketState::Returned);
    CHECK(latestPacket(world.snapshot, office)->id == waiting);
    CHECK(latestPacket(world.snapshot, "nobody") == nullptr);
    CHECK(contactOf(world.snapshot, office, base::Language::ZhTw) == "陳美玲 局長");
    CHECK(contactOf(world.snapshot, office, base::Language::En) == "陳美玲, Director");
    CHECK(contactOf(world.snapshot, works, base::Language::En) == "177");
}

TEST_CASE("A department rates what its roles do, answer for or lead") {
    World world;
    const auto office = world.add<Departments>({{Departments::Name, both("Office")}});
    const auto works = world.add<Departments>({{Departments::Name, both("Works")}});
    const auto role = [&](const std::string& department, const Fields& more = {}) {
        return world.add<Roles>(with({{Roles::Title, both("Team")}, {Roles::Department, department}}, more));
    };
    const auto team = role(office);
    const auto other = role(works);
    role(works, {{Roles::Items, ids({"B7"})}});
    const auto part = [&](const std::string& whose, const char* item, const char* letter) {
        world.add<RaciProcesses>(
            {{RaciProcesses::Role, whose}, {RaciProcesses::Item, text(item)}, {RaciProcesses::Letter, text(letter)}});
    };
    part(team, "B5", "R");
    part(team, "B9", "C");
    part(other, "B6", "A");
    const auto round = world.round("standard", "2026-11-01");
    const auto items = itemsOf(catalogue(), world.snapshot, round, office);
    REQUIRE_FALSE(items.empty());
    for (const auto& item : items) CHECK(item.starts_with("B5"));
    const auto theirs = itemsOf(catalogue(), world.snapshot, round, works);
    CHECK(std::ranges::any_of(theirs, [](const auto& item) { return item.starts_with("B6"); }));
    CHECK(std::ranges::any_of(theirs, [](const auto& item) { return item.starts_with("B7"); }));
    CHECK(std::ranges::none_of(theirs, [](const auto& item) { return item.starts_with("B5"); }));
    CHECK(itemsOf(catalogue(), world.snapshot, "no round", office).empty());
}
