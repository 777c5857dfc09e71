#include <catch2/catch.hpp>

#include "base/error_codes.h"
#include "commands/replace_references.h"
#include "commands/verbs.h"
#include "model/references.h"
#include "model/registers.h"
#include "support/project.h"

using namespace cw;
using commands::previewReplacement;
using commands::replaceReferences;
using commands::Stays;
using model::Value;
using test::must;

namespace {

struct Desk {
    Desk() : file(must(store::ProjectFile::createNew(test::setupIn(folder)))), project(file->project()) {}
    std::string add(std::string_view name, store::FieldValues values) {
        return must(commands::addRecord(project, name, std::move(values)));
    }
    std::string body(const char* name) { return add("organisations", {{"name", base::Localized{name, name}}}); }
    std::string seat(const std::string& body) {
        return add(
            "roles",
            {{"title", base::Localized{"Seat", "席"}}, {"level", std::string("strategic")}, {"organisation", body}});
    }
    const model::Record& record(std::string_view name, const std::string& id) const {
        return *project.snapshot().find(model::registry().index(name), id);
    }
    std::size_t steps() { return must(project.history()).size(); }

    test::TemporaryFolder folder;
    std::unique_ptr<store::ProjectFile> file;
    store::Project& project;
};

/// Places that name the record, as "register.field".
std::vector<std::string> naming(const model::Snapshot& snapshot, int index, const std::string& id) {
    std::vector<std::string> all;
    for (const auto& place : model::referencesTo(snapshot, index, id)) {
        const auto& spec = snapshot.registry()[place.registerIndex];
        all.push_back(std::string(spec.name) + "." + std::string(spec[place.field].id) + " " + place.record->id);
    }
    std::ranges::sort(all);
    return all;
}
std::vector<std::string> staying(const commands::Replacement& result) {
    std::vector<std::string> all;
    for (const auto& place : result.staying) all.push_back(place.registerName + "." + place.field + " " + place.id);
    std::ranges::sort(all);
    return all;
}

}  // namespace

TEST_CASE("In the sample city, any record can be replaced: only what is told stays, and undo takes it back") {
    const test::TemporaryFolder folder;
    const auto file =
        must(store::ProjectFile::openCopy(test::setupIn(folder), std::string(CW_BINARY_DIR) + "/harbour.citywright"));
    auto& project = file->project();
    const auto& registry = model::registry();
    const auto before = project.dump();
    int tried = 0;
    std::set<Stays> reasons;
    for (int index = 0; index < registry.count(); ++index) {
        const auto& table = project.snapshot().table(index);
        if (table.size() < 2) continue;
        CAPTURE(registry[index].name);
        // the record with most places, and the one beside it
        std::string from, to;
        std::size_t most = 0;
        for (const auto& record : table)
            if (const auto count = naming(project.snapshot(), index, record.id).size(); count > most) {
                most = count;
                from = record.id;
            }
        if (most == 0) continue;
        for (const auto& record : table)
            if (record.id != from && to.empty()) to = record.id;
        ++tried;
        const auto named = naming(project.snapshot(), index, from);
        const auto told = must(previewReplacement(project.snapshot(), registry[index].name, from, to));
        CHECK(project.dump() == before);
        const auto result = must(replaceReferences(project, registry[index].name, from, to));
        CHECK(staying(result) == staying(told));
        CHECK(naming(project.snapshot(), index, from) == staying(result));
        std::size_t moved = 0;
        for (const auto& field : result.fields) moved += static_cast<std::size_t>(field.records);
        CHECK(moved + result.staying.size() == named.size());
        CHECK(project.snapshot().find(index, from) != nullptr);
        for (const auto& place : result.staying) {
            reasons.insert(place.why);
            if (place.why == Stays::Refused) CHECK(place.error.code != base::ErrorCode::Internal);
        }
        if (result.records > 0) must(project.undo());
        CHECK(project.dump() == before);
    }
    CHECK(tried >= 20);
    CHECK(reasons.contains(Stays::Key));
    CHECK(reasons.contains(Stays::Part));
}

TEST_CASE("Replacing is one step; a list that names both keeps one, and the rest of it stays") {
    Desk desk;
    const auto port = desk.body("Port");
    const auto university = desk.body("University");
    const auto other = desk.body("Other");
    const auto role = desk.seat(port);
    const auto contract = desk.add(
        "contracts",
        {{"title", base::Localized{"Lamps", "路燈"}}, {"supplier", port}, {"stage", std::string("performance")}});
    const auto risk = desk.add("risks", {{"title", base::Localized{"Flood", "淹水"}},
                                         {"kind", std::string("risk")},
                                         {"shared_with", model::List{port, university, other}}});
    const auto alone = desk.add("risks", {{"title", base::Localized{"Wind", "風"}},
                                          {"kind", std::string("risk")},
                                          {"shared_with", model::List{other, port}}});
    const auto steps = desk.steps();
    const auto result = must(replaceReferences(desk.project, "organisations", port, university));
    CHECK(desk.steps() == steps + 1);
    CHECK(result.records == 4);
    CHECK(result.staying.empty());
    CHECK(desk.record("roles", role).text(model::Roles::Organisation) == university);
    CHECK(desk.record("contracts", contract).text(model::Contracts::Supplier) == university);
    const auto sharing = [&](const std::string& id) {
        auto list = desk.record("risks", id).list(model::Risks::SharedWith);
        return std::set<std::string>(list.begin(), list.end());
    };
    CHECK(desk.record("risks", risk).list(model::Risks::SharedWith).size() == 2);
    CHECK(sharing(risk) == std::set<std::string>{university, other});
    CHECK(sharing(alone) == std::set<std::string>{university, other});
    // nothing names it any more: it can go now
    must(commands::removeRecord(desk.project, "organisations", port));
}

TEST_CASE("Who takes over takes what is still open; what tells what was stays unless it is asked for") {
    Desk desk;
    const auto leaver = desk.add("people", {{"name", std::string("Leaver")}});
    const auto heir = desk.add("people", {{"name", std::string("Heir")}});
    const auto body = desk.add("stakeholders", {{"title", base::Localized{"Port", "港"}}});
    const auto contact = [&](const char* status, const char* dated) {
        return desk.add("engagements", {{"stakeholder", body},
                                        {"title", base::Localized{status, status}},
                                        {"owner", leaver},
                                        {"status", std::string(status)},
                                        {dated, *base::Date::fromIso("2026-11-20")}});
    };
    const auto planned = contact("planned", "due");
    const auto held = contact("held", "date");
    const auto decision = [&](const char* status) {
        return desk.add("decisions", {{"title", base::Localized{status, status}},
                                      {"status", std::string(status)},
                                      {"makers", model::List{leaver}}});
    };
    const auto proposed = decision("proposed");
    const auto accepted = decision("accepted");
    // whoever approved or asked did so whatever has come of it
    const auto gate =
        desk.add("assets", {{"title", base::Localized{"Gate", "閘門"}}, {"kind", std::string("system")}});
    const auto waiver = desk.add("waivers", {{"title", base::Localized{"Gate", "閘門"}},
                                             {"asset", gate},
                                             {"items", model::List{"B14.1.1"}},
                                             {"reason", base::Localized{"Old", "舊"}},
                                             {"approver", leaver},
                                             {"status", std::string("granted")},
                                             {"expires", *base::Date::fromIso("2027-11-20")}});
    const auto names = [&](std::string_view name, const std::string& id, const std::string& person) {
        const int index = model::registry().index(name);
        for (const auto& place :
             model::referencesTo(desk.project.snapshot(), model::registry().index("people"), person))
            if (place.registerIndex == index && place.record->id == id) return true;
        return false;
    };
    const auto result = must(replaceReferences(desk.project, "people", leaver, heir));
    CHECK(names("engagements", planned, heir));
    CHECK(names("decisions", proposed, heir));
    CHECK(names("engagements", held, leaver));
    CHECK(names("decisions", accepted, leaver));
    CHECK(names("waivers", waiver, leaver));
    REQUIRE(result.staying.size() == 3);
    for (const auto& place : result.staying) CHECK(place.why == Stays::Past);
    CHECK(must(replaceReferences(desk.project, "people", leaver, heir, {.past = true})).staying.empty());
    CHECK(names("engagements", held, heir));
    CHECK(names("decisions", accepted, heir));
    CHECK(names("waivers", waiver, heir));
}

TEST_CASE("Only the registers asked for change, and nothing to change is no step") {
    Desk desk;
    const auto port = desk.body("Port");
    const auto university = desk.body("University");
    const auto role = desk.seat(port);
    const auto person = desk.add("people", {{"name", std::string("王小明")}, {"organisation", port}});
    CHECK(must(replaceReferences(desk.project, "organisations", port, university, {.only = {"roles"}})).records == 1);
    CHECK(desk.record("roles", role).text(model::Roles::Organisation) == university);
    CHECK(desk.record("people", person).text(model::People::Organisation) == port);
    const auto steps = desk.steps();
    CHECK(must(replaceReferences(desk.project, "organisations", port, university, {.only = {"roles"}})).records == 0);
    CHECK(must(replaceReferences(desk.project, "organisations", port, port)).records == 0);
    CHECK(desk.steps() == steps);
}

TEST_CASE("What would name itself or make a circle stays, and the rest is done") {
    Desk desk;
    const auto port = desk.body("Port");
    const auto university = desk.body("University");
    const auto third = desk.body("Third");
    for (const auto& id : {university, third})
        must(commands::setRecord(desk.project, "organisations", id, {{"successor", port}}));
    const auto result = must(replaceReferences(desk.project, "organisations", port, university));
    REQUIRE(result.staying.size() == 1);
    CHECK(result.staying[0].why == Stays::Itself);
    CHECK(result.staying[0].id == university);
    CHECK(desk.record("organisations", third).text(model::Organisations::Successor) == university);

    const auto role = [&](const char* title, const std::string& parent) {
        store::FieldValues values{{"title", base::Localized{title, title}}, {"level", std::string("strategic")}};
        if (!parent.empty()) values.push_back({"parent", parent});
        return desk.add("roles", std::move(values));
    };
    const auto top = role("Top", {});
    const auto middle = role("Middle", top);
    const auto below = role("Below", middle);
    // "Middle" would hang below what hangs below it
    const auto circle = must(replaceReferences(desk.project, "roles", top, below));
    REQUIRE(circle.staying.size() == 1);
    CHECK(circle.staying[0].why == Stays::Refused);
    CHECK(circle.staying[0].id == middle);
    CHECK(circle.records == 0);
}

TEST_CASE("Replacing refuses registers and records that are not there") {
    Desk desk;
    const auto port = desk.body("Port");
    const auto university = desk.body("University");
    const auto code = [](const auto& result) { return result ? base::ErrorCode::Internal : result.error().code; };
    CHECK(code(replaceReferences(desk.project, "ghosts", port, university)) == base::ErrorCode::UnknownRegister);
    CHECK(code(replaceReferences(desk.project, "organisations", port, "x")) == base::ErrorCode::UnknownRecord);
    CHECK(code(replaceReferences(desk.project, "organisations", "x", port)) == base::ErrorCode::UnknownRecord);
    CHECK(code(replaceReferences(desk.project, "organisations", port, university, {.only = {"ghosts"}})) ==
          base::ErrorCode::UnknownRegister);
}
