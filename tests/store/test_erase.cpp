#include <catch2/catch.hpp>

#include <filesystem>

#include "base/error_codes.h"
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
