#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>

#include "base/error_codes.h"
#include "store/erasure.h"
#include "store/support.h"

using namespace cw;
using namespace cw::test;
using base::ErrorCode;
using base::Result;
using model::People;
using store::ProjectFile;
namespace fs = std::filesystem;

namespace {

const std::string kCanary = "canary";

/// A person whose every personal text holds the canary, entered, changed, saved twice: in the file, in the backup,
/// in many history entries and in their labels.
struct Scene {
    TemporaryFolder folder;
    ProjectFile::Setup setup = setupIn(folder);
    std::string path = folder / "files/plan.citywright";
    std::unique_ptr<ProjectFile> file;
    std::string id;

    Scene() {
        fs::create_directory(folder / "files");
        file = must(ProjectFile::createNew(setup));
        fillSmall(file->project());
        add();
        must(file->saveAs(path));
        set({{"note", kCanary + " note"}, {"office_phone", std::string("02-1234")}});
        set({{"private_phone", kCanary + " 0912"}, {"consent", true}});
        set({{"name", kCanary + " 陳怡君"}});
        must(file->project().undo());
        must(file->project().redo());
        must(file->save());
    }
    void add() {
        must(file->project().execute({"record.add", {"@people", kCanary + " name"}}, [&](store::Edit& edit) {
            auto added = edit.add("people", {{"name", kCanary + " name"}});
            if (added) id = *added;
            return added ? Result<void>{} : Result<void>(base::passOn(added));
        }));
    }
    void set(store::FieldValues values) {
        const std::string title = file->project().snapshot().find<People>(id)->text(People::Name);
        must(file->project().execute({"record.set_many", {"@people", title}},
                                     [&](store::Edit& edit) { return edit.set("people", id, std::move(values)); }));
    }
    void removePerson() {
        must(file->project().execute({"record.remove", {"@people", kCanary + " 陳怡君"}},
                                     [&](store::Edit& edit) { return edit.remove("people", id); }));
    }
    /// Files below the folder that hold the canary.
    std::vector<std::string> holding() const {
        std::vector<std::string> found;
        for (const auto& entry : fs::recursive_directory_iterator(folder.path()))
            if (entry.is_regular_file() && readAll(entry.path().string()).find(kCanary) != std::string::npos)
                found.push_back(entry.path().string());
        return found;
    }
};

}  // namespace

TEST_CASE("Erased personal data is in no byte of file, backup and session; who, when and kind stay") {
    Scene scene;
    REQUIRE(scene.holding().size() >= 3);  // file, backup, working copy
    auto& project = scene.file->project();
    const auto before = must(project.history());
    const auto done = must(project.erase("people", scene.id));
    CHECK(done.changed);
    const auto* person = project.snapshot().find<People>(scene.id);
    REQUIRE(person != nullptr);
    CHECK(person->text(People::Name) == "—");
    CHECK(person->text(People::OfficePhone) == "02-1234");
    for (const int field : {People::PrivatePhone, People::Consent, People::Note}) CHECK_FALSE(person->has(field));
    CHECK(scene.file->isModified());

    const auto after = must(project.history());
    REQUIRE(after.size() == before.size() + 1);
    CHECK(after[0].kind == store::EntryKind::Erase);
    CHECK(after[0].label.code == "record.erase");
    for (std::size_t i = 0; i < before.size(); ++i) {
        CHECK(after[i + 1].who == before[i].who);
        CHECK(after[i + 1].atUtc == before[i].atUtc);
        CHECK(after[i + 1].kind == before[i].kind);
        CHECK(after[i + 1].id == before[i].id);
        for (const auto& arg : after[i + 1].label.args) CHECK(arg.find(kCanary) == std::string::npos);
    }
    must(scene.file->save());
    CHECK(scene.holding() == std::vector<std::string>{});
    CHECK(fs::exists(scene.path + ".bak"));
    must(ProjectFile::verify(scene.setup, scene.path));
    must(ProjectFile::verify(scene.setup, scene.path + ".bak"));

    scene.file.reset();
    auto again = must(ProjectFile::open(scene.setup, scene.path));
    CHECK_FALSE(again->report().historyDisabled);
    // An older backup comes back with the next saves, without the data.
    must(again->project().execute({"record.add", {"@districts", "x"}}, [](store::Edit& edit) {
        auto added = edit.add("districts", {{"name", base::Localized{"North", ""}}});
        return added ? Result<void>{} : Result<void>(base::passOn(added));
    }));
    must(again->save());
    CHECK(scene.holding() == std::vector<std::string>{});
    must(again->project().undo());
    CHECK(again->project().undo().error().code == ErrorCode::UndoStopped);
    CHECK(again->project().nextUndo()->kind == store::EntryKind::Erase);
    again->discardChanges();
}

TEST_CASE("An erasure survives a crash before the save and cleans the file then") {
    Scene scene;
    must(scene.file->project().erase("people", scene.id));
    scene.file.reset();
    auto kept = ProjectFile::recoverable(scene.setup.places);
    REQUIRE(kept.size() == 1);
    auto file = must(ProjectFile::recover(scene.setup, kept.front()));
    CHECK(file->project().snapshot().find<People>(scene.id)->text(People::Name) == "—");
    must(file->save());
    CHECK(scene.holding() == std::vector<std::string>{});
}

TEST_CASE("What is erased while a save has begun is not kept by the backup of that save") {
    Scene scene;
    scene.set({{"office_phone", std::string("02-5678")}});
    const auto work = must(scene.file->beginSave({}));
    must(scene.file->project().erase("people", scene.id));
    must(scene.file->finishSave(work()));
    CHECK_FALSE(scene.file->isModified());  // the save took the state with the erasure
    CHECK(scene.holding() == std::vector<std::string>{});
}

TEST_CASE("Saving over another file after an erasure keeps what that file held") {
    Scene scene;
    const std::string other = scene.folder / "files/other.citywright";
    {
        auto theirs = must(ProjectFile::createNew(scene.setup));
        fillSmall(theirs->project());
        must(theirs->saveAs(other));
    }
    const std::string bytes = readAll(other);
    must(scene.file->project().erase("people", scene.id));
    must(scene.file->saveAs(other));
    CHECK(readAll(other) != bytes);
    CHECK(readAll(other + ".bak") == bytes);
}

TEST_CASE("A person who was removed can still be erased from the history") {
    Scene scene;
    scene.removePerson();
    must(scene.file->save());
    REQUIRE_FALSE(scene.holding().empty());
    CHECK(must(scene.file->project().erase("people", scene.id)).changed);
    must(scene.file->save());
    CHECK(scene.holding() == std::vector<std::string>{});
    CHECK(scene.file->project().undo().error().code == ErrorCode::UndoStopped);
    // There is nothing left that knows of it.
    CHECK(scene.file->project().erase("people", scene.id).error().code == ErrorCode::UnknownRecord);
}

TEST_CASE("Only the fields named are erased, and only personal ones can be") {
    Scene scene;
    auto& project = scene.file->project();
    const std::string dump = project.dump();
    CHECK(project.erase("people", scene.id, {"office_phone"}).error().code == ErrorCode::NotPersonal);
    CHECK(project.erase("people", scene.id, {"shoe_size"}).error().code == ErrorCode::UnknownField);
    CHECK(project.erase("districts", scene.id).error().code == ErrorCode::NotPersonal);
    CHECK(project.erase("nothing", scene.id).error().code == ErrorCode::UnknownRegister);
    CHECK(project.erase("people", "00000000-0000-4000-8000-000000000000").error().code == ErrorCode::UnknownRecord);
    // consent may not go while what it allows stays
    CHECK(project.erase("people", scene.id, {"consent"}).error().code == ErrorCode::RuleBroken);
    CHECK(project.dump() == dump);
    CHECK_FALSE(must(project.history(1)).front().kind == store::EntryKind::Erase);

    must(project.erase("people", scene.id, {"note"}));
    const auto* person = project.snapshot().find<People>(scene.id);
    CHECK_FALSE(person->has(People::Note));
    CHECK(person->text(People::Name) == kCanary + " 陳怡君");
    must(scene.file->save());
    CHECK(readAll(scene.path).find(kCanary + " note") == std::string::npos);
    CHECK(readAll(scene.path).find(kCanary + " 0912") != std::string::npos);
}

TEST_CASE("An erasure reaches the personal fields of every record that refers to the person, now or before") {
    // registers of a later version: notes about people, in a list and by one reference
    const auto text = [](std::string_view id, bool personal) {
        model::FieldSpec field;
        field.id = id;
        field.personal = personal;
        return field;
    };
    const auto reference = [](std::string_view id, model::FieldType type) {
        model::FieldSpec field;
        field.id = id;
        field.type = type;
        field.target = "persons";
        return field;
    };
    const auto make = [](std::string_view name, std::vector<model::FieldSpec> fields) {
        model::RegisterSpec spec;
        spec.name = name;
        spec.fields = std::move(fields);
        return spec;
    };
    std::vector<model::RegisterSpec> specs;
    specs.push_back(make("persons", {text("name", true), text("office", false)}));
    specs.push_back(make(
        "talks", {text("title", false), reference("with", model::FieldType::MultiReference), text("said", true)}));
    specs.push_back(make("posts", {text("title", false), reference("holder", model::FieldType::Reference)}));
    specs.push_back(make("letters", {text("address", true), reference("to", model::FieldType::Reference)}));
    const model::Registry registry(std::move(specs));
    const auto id = [](int n) { return "00000000-0000-4000-8000-00000000000" + std::to_string(n); };
    model::Snapshot snapshot(registry);
    const auto put = [&](int at, int n, std::vector<model::Value> values) {
        snapshot = snapshot.withTable(
            at, snapshot.table(at).with(std::make_shared<const model::Record>(id(n), std::move(values))));
    };
    put(0, 1, {std::string("Chen"), std::string("1999")});
    put(0, 2, {std::string("Lin"), {}});
    put(1, 3, {std::string("Talk"), model::List{id(2), id(1)}, std::string("angry")});
    put(1, 4, {std::string("Talk"), model::List{id(2)}, std::string("glad")});
    put(2, 5, {std::string("Post"), id(1)});
    put(3, 6, {std::string("Street 1"), id(1)});
    using Erased = std::vector<store::ErasedRecord>;
    CHECK(must(store::recordsToErase(snapshot, "persons", id(1), {})) ==
          Erased{{0, id(1), {0}}, {1, id(3), {2}}, {3, id(6), {0}}});
    CHECK(must(store::recordsToErase(snapshot, "persons", id(1), {"name"})) == Erased{{0, id(1), {0}}});
    CHECK(must(store::recordsToErase(snapshot, "letters", id(6), {})) == Erased{{3, id(6), {0}}});
    CHECK(store::recordsToErase(snapshot, "posts", id(5), {}).error().code == ErrorCode::NotPersonal);

    Erased all{{0, id(1), {0}}};
    store::addFormerReferrers(all, registry,
                              {{"talks", id(7), model::Op::Set, "with", model::List{id(1)}, {}},
                               {"talks", id(7), model::Op::Set, "title", id(1), {}},
                               {"talks", id(8), model::Op::Add, "with", {}, model::List{id(2)}},
                               {"posts", id(5), model::Op::Set, "holder", id(1), id(2)},
                               {"letters", id(9), model::Op::Remove, "to", id(1), {}}});
    CHECK(all == Erased{{0, id(1), {0}}, {1, id(7), {2}}, {3, id(9), {0}}});
}

TEST_CASE("Of every register whose records hold personal data, all of it is erased") {
    // whatever a later register marks is reached without another line here
    for (const auto& spec : model::registry().all()) {
        const bool personal = std::ranges::any_of(spec.fields, &model::FieldSpec::personal);
        const auto erased = store::recordsToErase(model::Snapshot(), spec.name, "x", {});
        CAPTURE(std::string(spec.name));
        CHECK(erased.has_value() == personal);
        if (!erased) continue;
        for (std::size_t i = 0; i < spec.fields.size(); ++i) {
            const auto& fields = erased->front().fields;
            CHECK(spec.fields[i].personal == (std::ranges::find(fields, static_cast<int>(i)) != fields.end()));
        }
    }
}

TEST_CASE("A version from before an erasure is not exported; one from after it is") {
    Scene scene;
    auto& project = scene.file->project();
    const std::string before = must(project.addVersion("before"));
    must(project.erase("people", scene.id));
    const std::string after = must(project.addVersion("after"));
    const std::string dump = project.dump();
    must(project.execute({"record.add", {"@districts", "x"}}, [](store::Edit& edit) {
        auto added = edit.add("districts", {{"name", base::Localized{"North", ""}}});
        return added ? Result<void>{} : Result<void>(base::passOn(added));
    }));
    const std::string out = scene.folder / "files/out.citywright";
    CHECK(scene.file->exportVersion(before, out).error().code == ErrorCode::UndoStopped);
    CHECK_FALSE(fs::exists(out));
    must(scene.file->exportVersion(after, out));
    CHECK(must(ProjectFile::openCopy(scene.setup, out))->project().dump() == dump);
    CHECK(readAll(out).find(kCanary) == std::string::npos);
    scene.file->discardChanges();
}

TEST_CASE("The command line's edit that erases replaces the backup, however young it is") {
    Scene scene;
    scene.file.reset();
    must(store::editFile(scene.setup, scene.path,
                         [&](store::Project& project) { return project.erase("people", scene.id); }));
    CHECK(scene.holding() == std::vector<std::string>{});
    CHECK(fs::exists(scene.path + ".bak"));
}
