#include <catch2/catch.hpp>

#include <filesystem>

#include "analysis/term_uses.h"
#include "base/error_codes.h"
#include "commands/starters.h"
#include "commands/verbs.h"
#include "model/registers.h"
#include "support/project.h"

using namespace cw;
using commands::addStarters;
using commands::readStarters;
using commands::Starter;
using commands::starterRecords;
using model::Value;
using test::must;
namespace fs = std::filesystem;

namespace {

const fs::path kFolder = fs::path(CW_SOURCE_DIR) / "resources/starters";

std::vector<Starter> startersOf(const model::RegisterSpec& spec) {
    return must(readStarters(spec, test::readAll((kFolder / (std::string(spec.name) + ".json")).string())));
}

std::set<std::string> keysOf(const std::vector<Starter>& starters) {
    std::set<std::string> keys;
    for (const auto& starter : starters) keys.insert(starter.key);
    return keys;
}

struct Desk {
    Desk() : file(must(store::ProjectFile::createNew(test::setupIn(folder)))), project(file->project()) {}
    const model::Table& table(std::string_view name) const {
        return project.snapshot().table(model::registry().index(name));
    }
    std::size_t steps() { return must(project.history()).size(); }

    test::TemporaryFolder folder;
    std::unique_ptr<store::ProjectFile> file;
    store::Project& project;
};

}  // namespace

TEST_CASE("Every list is named after a register, reads strictly and fills the register by its rules in one step") {
    Desk desk;
    int lists = 0;
    for (const auto& entry : fs::directory_iterator(kFolder)) {
        CAPTURE(entry.path().filename().string());
        ++lists;
        REQUIRE(entry.path().extension() == ".json");
        const auto* spec = model::registry().find(entry.path().stem().string());
        REQUIRE(spec != nullptr);
        const auto starters = startersOf(*spec);
        CHECK(starters.size() >= 4);
        for (const auto& starter : starters) {
            CAPTURE(starter.key);
            CHECK((!starter.about.empty() || !starter.item.empty()));  // what is shown beside the title
        }
        for (const auto* record : starterRecords(desk.project.snapshot(), *spec, starters)) CHECK(record == nullptr);
        const auto steps = desk.steps();
        const auto added = must(addStarters(desk.project, spec->name, starters, keysOf(starters)));
        CHECK(added.size() == starters.size());
        CHECK(desk.table(spec->name).size() == starters.size());
        CHECK(desk.steps() == steps + 1);
        for (const auto* record : starterRecords(desk.project.snapshot(), *spec, starters)) CHECK(record != nullptr);
        // again: nothing is left to add, and no step is made
        CHECK(must(addStarters(desk.project, spec->name, starters, keysOf(starters))).empty());
        CHECK(desk.steps() == steps + 1);
        REQUIRE(desk.project.undo());
        CHECK(desk.table(spec->name).empty());
        REQUIRE(desk.project.redo());
    }
    CHECK(lists >= 9);
}

TEST_CASE("The lists offer what the designs name") {
    const auto sizeOf = [](std::string_view name) { return startersOf(*model::registry().find(name)).size(); };
    CHECK(sizeOf("challenges") == 16);
    CHECK(sizeOf("terms") == 117);
    std::set<std::string> items;
    for (const auto& starter : startersOf(*model::registry().find("culture_actions"))) items.insert(starter.item);
    CHECK(items == std::set<std::string>{"B9.1.1", "B9.1.2", "B9.1.3", "B9.1.4", "B9.2.1", "B9.2.2", "B9.2.3",
                                         "B9.2.4", "B9.2.5"});
    Desk desk;
    const auto risks = startersOf(model::Risks::spec());
    must(addStarters(desk.project, "risks", risks, keysOf(risks)));
    std::set<std::string> factors;
    for (const auto& risk : desk.table("risks")) {
        for (const int part : {model::Risks::Cause, model::Risks::Event, model::Risks::Effect}) CHECK(risk.has(part));
        factors.insert(risk.list(model::Risks::Items).at(0));
    }
    CHECK(factors.size() == 9);
    const auto publications = startersOf(model::Publications::spec());
    must(addStarters(desk.project, "publications", publications, keysOf(publications)));
    for (const auto& row : desk.table("publications"))
        CHECK(row.text(model::Publications::Status) == "planned");  // nothing is published by picking it
}

TEST_CASE("Starter terms have no word that is both used and avoided, and keep their links") {
    Desk desk;
    const auto terms = startersOf(model::Terms::spec());
    must(addStarters(desk.project, "terms", terms, keysOf(terms)));
    CHECK(analysis::labelClashes(desk.project.snapshot()).empty());
    std::size_t broader = 0;
    for (const auto& term : desk.table("terms")) broader += term.has(model::Terms::Broader) ? 1 : 0;
    CHECK(broader == 56);
}

TEST_CASE("References between rows are kept where both are there, also to rows taken earlier") {
    Desk desk;
    const auto roles = startersOf(model::Roles::spec());
    const auto find = [&](const char* en) -> const model::Record* {
        for (const auto& role : desk.table("roles"))
            if (role.localized(model::Roles::Title).en == en) return &role;
        return nullptr;
    };
    must(addStarters(desk.project, "roles", roles, {"secretary"}));
    REQUIRE(find("Executive secretary") != nullptr);
    CHECK_FALSE(find("Executive secretary")->has(model::Roles::Parent));
    const auto added = must(addStarters(desk.project, "roles", roles, {"chair", "committee", "secretary"}));
    REQUIRE(added.size() == 2);
    CHECK(added[0] == find("Steering committee")->id);  // in the list's order
    CHECK(find("Chair of the committee")->text(model::Roles::Parent) == added[0]);
    must(addStarters(desk.project, "roles", roles, {"data-officer"}));
    CHECK(find("Chief data officer")->text(model::Roles::Parent) == added[0]);
}

TEST_CASE("A row that was reworded after it was taken is not offered again, and two desks take the same record") {
    Desk desk, other;
    int tried = 0;
    for (const auto& entry : fs::directory_iterator(kFolder)) {
        const auto& spec = *model::registry().find(entry.path().stem().string());
        CAPTURE(spec.name);
        const auto starters = startersOf(spec);
        const auto& key = starters.front().key;
        const auto ids = must(addStarters(desk.project, spec.name, starters, {key}));
        REQUIRE(ids.size() == 1);
        CHECK(must(addStarters(other.project, spec.name, starters, {key})) == ids);
        const auto& title = spec[spec.titleField];
        must(commands::setRecord(desk.project, spec.name, ids.front(),
                                 {{title.id, Value{base::Localized{"Our own words", "我們自己的話"}}}}));
        const auto there = starterRecords(desk.project.snapshot(), spec, starters);
        REQUIRE(there.front() != nullptr);
        CHECK(there.front()->id == ids.front());
        CHECK(must(addStarters(desk.project, spec.name, starters, {key})).empty());
        // deleted, it can be taken again
        must(commands::removeRecord(desk.project, spec.name, ids.front()));
        CHECK(must(addStarters(desk.project, spec.name, starters, {key})) == ids);
        ++tried;
    }
    CHECK(tried >= 9);
}

TEST_CASE("A row is there when the title is, in either language and however written, or the item is") {
    Desk desk;
    const auto& challenges = *model::registry().find("challenges");
    const auto list = startersOf(challenges);
    const auto there = [&](const model::RegisterSpec& spec, const std::vector<Starter>& starters,
                           const std::string& key) {
        const auto at = std::ranges::find(starters, key, &Starter::key) - starters.begin();
        return starterRecords(desk.project.snapshot(), spec, starters)[static_cast<std::size_t>(at)];
    };
    must(commands::addRecord(
        desk.project, "challenges",
        {{"kind", Value{std::string("challenge")}}, {"title", Value{base::Localized{"fewer BIRTHS", {}}}}}));
    CHECK(there(challenges, list, "births") != nullptr);
    CHECK(there(challenges, list, "ageing") == nullptr);
    CHECK(must(addStarters(desk.project, "challenges", list, {"births"})).empty());
    const auto& actions = *model::registry().find("culture_actions");
    must(commands::addRecord(
        desk.project, "culture_actions",
        {{"item", Value{std::string("B9.1.2")}}, {"title", Value{base::Localized{{}, "資料管理原則"}}}}));
    CHECK(there(actions, startersOf(actions), "ten-rules") != nullptr);
    CHECK(there(actions, startersOf(actions), "grants") == nullptr);
}

TEST_CASE("A key that the list has not got is refused and nothing is added") {
    Desk desk;
    const auto list = startersOf(model::Challenges::spec());
    const auto done = addStarters(desk.project, "challenges", list, {"ageing", "dragons"});
    REQUIRE_FALSE(done);
    CHECK(done.error().code == base::ErrorCode::ValueRefused);
    CHECK(desk.table("challenges").empty());
}

TEST_CASE("A list that is broken is refused with its place") {
    const auto& spec = *model::registry().find("skills");
    const std::string title = R"("title":{"en":"A","zh_TW":"甲"})";
    const std::vector<std::pair<std::string, std::string>> rows{
        {"{", "array"},
        {R"([{)" + title + "}]", "key"},
        {R"([{"key":"a"}])", "title"},
        {R"([{"key":"a","title":{"en":"A"}}])", "both languages"},
        {R"([{"key":"a","title":{"en":"A","zh_TW":" "}}])", "text"},
        {R"([{"key":"a","title":{"en":"A","fr":"B"}}])", "language"},
        {R"([{"key":"a",)" + title + R"(,"colour":"red"}])", "no field"},
        {R"([{"key":"a",)" + title + R"(,"kind":"cooking"}])", "refused"},
        {R"([{"key":"a",)" + title + R"(,"closing":[]}])", "list"},
        {R"([{"key":"a",)" + title + R"(,"due":"2026-01-01"}])", "type"},
        {R"([{"key":"a",)" + title + R"(,"department":"it"}])", "another register"},
        {R"([{"key":"a",)" + title + R"(},{"key":"a","title":{"en":"B","zh_TW":"乙"}}])", "twice"},
        {R"([{"key":"a",)" + title + R"(},{"key":"b","title":{"en":"a","zh_TW":"乙"}}])", "twice"},
    };
    for (const auto& [json, what] : rows) {
        CAPTURE(json, what);
        const auto read = readStarters(spec, json);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == base::ErrorCode::CatalogueBroken);
        CHECK(read.error().args.at(0).text.find("starters/skills.json") == 0);
        CHECK(read.error().args.at(1).text.find(what) != std::string::npos);
    }
    CHECK(readStarters(spec, R"([{"key":"a",)" + title + "}]").has_value());
    const auto link = readStarters(*model::registry().find("terms"),
                                   R"([{"key":"a","pref":{"en":"A","zh_TW":"甲"},"broader":"nobody"}])");
    REQUIRE_FALSE(link);
    CHECK(link.error().args.at(1).text.find("nobody") != std::string::npos);
}
