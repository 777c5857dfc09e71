#include <catch2/catch.hpp>

#include "analysis/matrix.h"
#include "model/registers.h"
#include "support/files.h"
#include "support/world.h"

using namespace cw;
using model::RaciProcesses;
using model::Roles;
using model::RoleSkills;
using model::Skills;
using model::Value;

namespace {

analysis::Matrix matrixOf(const model::Snapshot& snapshot, std::string_view name) {
    static const base::EnglishTexts texts;
    const auto& spec = *model::registry().find(name);
    return {snapshot, test::catalogue(), spec, texts, spec.cell};
}

/// What two matrices say must be the same, however they came about.
void checkSame(const analysis::Matrix& a, const analysis::Matrix& b) {
    REQUIRE(a.rows().size() == b.rows().size());
    REQUIRE(a.columns().size() == b.columns().size());
    CHECK(a.filled() == b.filled());
    const auto same = [](const analysis::MatrixTally& x, const analysis::MatrixTally& y) {
        return x.answered == y.answered && x.byChoice == y.byChoice && x.sum == y.sum && x.below == y.below &&
               x.once == y.once;
    };
    for (std::size_t row = 0; row < a.rows().size(); ++row)
        CHECK(same(a.rowTally(static_cast<int>(row)), b.rowTally(static_cast<int>(row))));
    for (std::size_t column = 0; column < a.columns().size(); ++column)
        CHECK(same(a.columnTally(static_cast<int>(column)), b.columnTally(static_cast<int>(column))));
    CHECK(same(a.total(), b.total()));
}

}  // namespace

TEST_CASE("a matrix lists all processes, counts letters and knows a row with two accountable roles", "[matrix]") {
    test::World world;
    const auto board = world.add<Roles>({{Roles::Title, base::Localized{"Board", "委員會"}}});
    const auto office = world.add<Roles>({{Roles::Title, base::Localized{"Office", "辦公室"}}});
    const auto set = [&](const std::string& role, const char* item, const char* letter) {
        world.add<RaciProcesses>({{RaciProcesses::Role, role},
                                  {RaciProcesses::Item, std::string(item)},
                                  {RaciProcesses::Letter, std::string(letter)}});
    };
    set(board, "B1", "A");
    set(office, "B1", "R");
    set(board, "B2", "A");
    set(office, "B2", "AR");
    const auto matrix = matrixOf(world.snapshot, RaciProcesses::kName);
    REQUIRE(matrix.rows().size() == 14);
    REQUIRE(matrix.columns().size() == 2);
    CHECK(matrix.rows()[0].id == "B1");
    CHECK(matrix.rows()[13].id == "B14");
    CHECK(matrix.rowTally(0).exactlyOnce());
    CHECK(matrix.rowTally(1).once == 2);
    CHECK(matrix.rowTally(2).once == 0);
    CHECK(matrix.rowTally(2).answered == 0);
    CHECK(matrix.total().byChoice == std::vector<int>{1, 2, 1, 0, 0});
    const auto place = matrix.placeOf("B2", office);
    REQUIRE(place);
    REQUIRE(matrix.record(place->row, place->column));
    CHECK(matrix.record(place->row, place->column)->text(RaciProcesses::Letter) == "AR");
    CHECK_FALSE(matrix.placeOf("B99", office));
}

TEST_CASE("a matrix that follows changes says what one built anew says", "[matrix]") {
    test::World world;
    std::vector<std::string> roles, skills;
    for (int i = 0; i < 4; ++i) {
        roles.push_back(world.add<Roles>({{Roles::Title, base::Localized{"Role " + std::to_string(i), {}}}}));
        skills.push_back(world.add<Skills>({{Skills::Title, base::Localized{"Skill " + std::to_string(i), {}}}}));
    }
    const int at = model::registry().index(RoleSkills::kName);
    auto matrix = matrixOf(world.snapshot, RoleSkills::kName);
    unsigned seed = 181;
    for (int step = 0; step < 200; ++step) {
        seed = seed * 1664525U + 1013904223U;
        const auto& role = roles[(seed >> 8U) % 4];
        const auto& skill = skills[(seed >> 12U) % 4];
        const auto id = base::keyedId(RoleSkills::kName, {role, skill});
        const auto before = world.snapshot.table(at).get(id);
        model::RecordPtr after;
        if ((seed >> 16U) % 3 != 0) {
            auto record = model::Record{id, std::vector<Value>(model::registry()[at].fields.size())};
            record.values[RoleSkills::Role] = role;
            record.values[RoleSkills::Skill] = skill;
            if ((seed >> 18U) % 4 != 0) record.values[RoleSkills::Held] = std::int64_t{(seed >> 20U) % 5};
            if ((seed >> 24U) % 2 != 0) record.values[RoleSkills::Needed] = std::int64_t{(seed >> 25U) % 5};
            after = std::make_shared<const model::Record>(std::move(record));
        }
        if (!before && !after) continue;
        const auto op = !before ? model::Op::Add : !after ? model::Op::Remove : model::Op::Set;
        const model::ChangeSet changes{{at, op, id, before, after}};
        world.snapshot = world.snapshot.apply(changes);
        CHECK_FALSE(matrix.rebuildsFor(changes));
        CHECK(matrix.apply(changes).size() == 1);
        checkSame(matrix, matrixOf(world.snapshot, RoleSkills::kName));
    }
    const model::ChangeSet other{{model::registry().index(Roles::kName), model::Op::Set, roles[0], nullptr, nullptr}};
    CHECK(matrix.rebuildsFor(other));
}

TEST_CASE("what is held below what is needed counts as a gap, and so does what was never asked", "[matrix]") {
    const struct {
        Value held, needed;
        bool below;
    } cases[] = {{std::int64_t{2}, std::int64_t{3}, true},
                 {std::int64_t{3}, std::int64_t{3}, false},
                 {Value{}, std::int64_t{1}, true},
                 {Value{}, std::int64_t{0}, false},
                 {std::int64_t{0}, Value{}, false}};
    for (const auto& each : cases) {
        test::World world;
        const auto role = world.add<Roles>({{Roles::Title, base::Localized{"Office", {}}}});
        const auto skill = world.add<Skills>({{Skills::Title, base::Localized{"Benefits", {}}}});
        world.add<RoleSkills>({{RoleSkills::Role, role},
                               {RoleSkills::Skill, skill},
                               {RoleSkills::Held, each.held},
                               {RoleSkills::Needed, each.needed}});
        CHECK(matrixOf(world.snapshot, RoleSkills::kName).rowTally(0).below == (each.below ? 1 : 0));
    }
}
