#include <catch2/catch.hpp>

#include "base/error_codes.h"
#include "commands/cells.h"
#include "commands/verbs.h"
#include "model/registers.h"
#include "support/project.h"

using namespace cw;
using model::RaciProcesses;
using model::RoleSkills;
using model::Value;
using test::must;

namespace {

struct Desk {
    Desk() : file(must(store::ProjectFile::createNew(test::setupIn(folder)))), project(file->project()) {
        role = must(commands::addRecord(project, "roles",
                                        {{"title", Value{base::Localized{"Programme office", "專案管理辦公室"}}},
                                         {"kind", Value{std::string("body")}},
                                         {"level", Value{std::string("delivery")}}}));
        skill =
            must(commands::addRecord(project, "skills", {{"title", Value{base::Localized{"Benefits", "效益管理"}}}}));
    }
    const model::Record* find(std::string_view name, const std::string& row, const std::string& column) const {
        const auto& spec = *model::registry().find(name);
        return project.snapshot().find(model::registry().index(name), commands::cellId(spec, row, column));
    }
    std::size_t steps() { return must(project.history()).size(); }

    test::TemporaryFolder folder;
    std::unique_ptr<store::ProjectFile> file;
    store::Project& project;
    std::string role, skill;
};

}  // namespace

TEST_CASE("cells are added and changed together as one step", "[cells]") {
    Desk desk;
    const auto before = desk.steps();
    must(commands::setCells(desk.project, RaciProcesses::kName, {{"B1", desk.role, "B1"}, {"B2", desk.role, "B2"}},
                            "letter", Value{std::string("R")}));
    must(commands::setCells(desk.project, RaciProcesses::kName, {{"B2", desk.role, "B2"}, {"B3", desk.role, "B3"}},
                            "letter", Value{std::string("A")}));
    CHECK(desk.steps() == before + 2);
    CHECK(desk.find("raci_processes", "B1", desk.role)->text(RaciProcesses::Letter) == "R");
    CHECK(desk.find("raci_processes", "B2", desk.role)->text(RaciProcesses::Letter) == "A");
    must(desk.project.undo());
    CHECK(desk.find("raci_processes", "B2", desk.role)->text(RaciProcesses::Letter) == "R");
    CHECK(desk.find("raci_processes", "B3", desk.role) == nullptr);
}

TEST_CASE("clearing a cell takes the record only when nothing else would stay", "[cells]") {
    Desk desk;
    const std::vector<commands::Cell> cell{{desk.role, desk.skill, "x"}};
    const auto set = [&](std::string_view field, const Value& value) {
        must(commands::setCells(desk.project, RoleSkills::kName, cell, field, value));
    };
    set("held", std::int64_t{2});
    set("needed", std::int64_t{3});
    set("held", Value{});
    const auto* record = desk.find("role_skills", desk.role, desk.skill);
    REQUIRE(record);
    CHECK_FALSE(record->has(RoleSkills::Held));
    CHECK(record->integer(RoleSkills::Needed) == 3);
    set("needed", Value{});
    CHECK(desk.find("role_skills", desk.role, desk.skill) == nullptr);
    // a register that needs the field: the record goes with it, and comes back with its note
    must(commands::setCells(desk.project, RaciProcesses::kName, {{"B1", desk.role, "x"}}, "letter",
                            Value{std::string("R")}));
    must(commands::setCells(desk.project, RaciProcesses::kName, {{"B1", desk.role, "x"}}, "note",
                            Value{base::Localized{"Until June", {}}}));
    must(commands::setCells(desk.project, RaciProcesses::kName, {{"B1", desk.role, "x"}}, "letter", Value{}));
    CHECK(desk.find("raci_processes", "B1", desk.role) == nullptr);
    must(desk.project.undo());
    REQUIRE(desk.find("raci_processes", "B1", desk.role));
    CHECK(desk.find("raci_processes", "B1", desk.role)->localized(RaciProcesses::Note).en == "Until June");
}

TEST_CASE("when one cell is refused none is set", "[cells]") {
    Desk desk;
    const auto before = desk.steps();
    const auto refused =
        commands::setCells(desk.project, RaciProcesses::kName, {{"B1", desk.role, "x"}, {"B99", desk.role, "y"}},
                           "letter", Value{std::string("R")});
    CHECK_FALSE(refused);
    CHECK(desk.find("raci_processes", "B1", desk.role) == nullptr);
    CHECK(desk.steps() == before);
    CHECK(commands::setCells(desk.project, "needs", {{"B1", desk.role, "x"}}, "weight", Value{}).error().code ==
          base::ErrorCode::UnknownRegister);
    CHECK(commands::setCells(desk.project, RaciProcesses::kName, {}, "ghost", Value{}).error().code ==
          base::ErrorCode::UnknownField);
}
