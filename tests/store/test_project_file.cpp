#include <catch2/catch.hpp>

#include <filesystem>
#include <thread>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/error_codes.h"
#include "base/os/atomic_file.h"
#include "store/canonical.h"
#include "store/loader.h"
#include "store/meta.h"
#include "store/schema_book.h"
#include "store/support.h"

using namespace cw;
using namespace cw::test;
using base::ErrorCode;
using base::Result;
using store::ProjectFile;
namespace fs = std::filesystem;

namespace {

struct Scene {
    TemporaryFolder folder;
    ProjectFile::Setup setup = setupIn(folder);
    std::string path = folder / "files/計畫(最終版) ① 'q' #%-.citywright";
    Scene() {
        setup.readAheadFrom = 0;  // as large files are opened; other suites open small ones
        fs::create_directory(folder / "files");
        auto file = must(ProjectFile::createNew(setup));
        fillSmall(file->project());
        must(file->saveAs(path));
    }
    std::unique_ptr<ProjectFile> open(ProjectFile::IfHeld ifHeld = ProjectFile::IfHeld::Refuse) {
        return must(ProjectFile::open(setup, path, ifHeld));
    }
    std::string stored() { return must(ProjectFile::openCopy(setup, path))->project().dump(); }
};

Result<store::Done> addDistrict(store::Project& project, const std::string& name) {
    return project.execute({"record.add", {"@districts", name}}, [&](store::Edit& edit) -> Result<void> {
        auto added = edit.add("districts", {{"name", base::Localized{name, ""}}});
        return added ? Result<void>{} : base::passOn(added);
    });
}

}  // namespace

TEST_CASE("Open, change, save, reopen: the same project, one closed file, a backup") {
    Scene scene;
    const std::string hash = fileHash(scene.path);
    {
        auto file = scene.open();
        CHECK_FALSE(file->isModified());
        CHECK_FALSE(file->isReadOnly());
        CHECK(file->unsavedChanges() == 0);
        CHECK(file->report().migratedFrom == 0);
        CHECK(file->path() == scene.path);
        must(addDistrict(file->project(), "North"));
        CHECK(file->isModified());
        CHECK(file->unsavedChanges() == 1);
        CHECK(fileHash(scene.path) == hash);
        must(file->save());
        CHECK_FALSE(file->isModified());
        CHECK(fileHash(scene.path + ".bak") == hash);
        CHECK(scene.stored() == file->project().dump());
        must(addDistrict(file->project(), "South"));
        must(file->project().undo());
        CHECK_FALSE(file->isModified());  // back to what was saved
    }
    CHECK(namesIn(scene.folder / "files").size() == 2);
    CHECK(sessionCount(scene.setup) == 0);
    auto again = scene.open();
    CHECK(again->project().nextUndo()->label.args.back() == "North");
    must(again->project().undo());
    CHECK(again->isModified());
    again->discardChanges();
}

TEST_CASE("An untitled project is saved by Save As only; names of every kind survive") {
    TemporaryFolder folder;
    const auto setup = setupIn(folder);
    auto file = must(ProjectFile::createNew(setup));
    CHECK(file->path().empty());
    CHECK_FALSE(file->isModified());
    CHECK(file->save().error().code == ErrorCode::TargetNotWritable);
    fillSmall(file->project());
    CHECK(file->isModified());
    const std::string dump = file->project().dump();
    const std::vector<std::string> names{"-dash.citywright",
                                         "spaces in it.citywright",
                                         "emoji 🏙.citywright",
                                         "臺北.citywright",
                                         "quote\"'.citywright",
                                         std::string(243, 'n') + ".citywright",
                                         [] {
                                             std::string name;
                                             for (int i = 0; i < 81; ++i) name += "城";
                                             return name + ".citywright";
                                         }()};
    for (const auto& name : names) {
        CAPTURE(name);
        must(file->saveAs(folder / name));
        must(addDistrict(file->project(), "x"));
        must(file->save());
        must(file->project().undo());
        CHECK(must(ProjectFile::verify(setup, folder / name)).records > 0);
        CHECK(must(store::editFile(setup, folder / "copy.citywright", [](store::Project& p) { return p.undo(); })
                               .error()
                               .code == ErrorCode::FileMissing
                       ? Result<int>(1)
                       : Result<int>(base::fail(ErrorCode::Internal))) == 1);
    }
    CHECK(file->project().dump() == dump);
    file->discardChanges();
}

TEST_CASE("Save As does not replace a file unless asked, and over itself it is a save") {
    Scene scene;
    auto file = scene.open();
    must(addDistrict(file->project(), "North"));
    writeAll(scene.folder / "other.citywright", "precious");
    CHECK(file->saveAs(scene.folder / "other.citywright", false).error().code == ErrorCode::TargetExists);
    CHECK(readAll(scene.folder / "other.citywright") == "precious");
    CHECK(file->isModified());
    must(file->saveAs(scene.folder / "other.citywright"));
    CHECK(readAll(scene.folder / "other.citywright.bak") == "precious");
    CHECK(file->path() == scene.folder / "other.citywright");
    CHECK(namesIn(scene.folder / "files").size() == 1);  // the old file's lock is gone
    must(addDistrict(file->project(), "South"));
    must(file->saveAs(scene.folder / "other.citywright", false));
    fs::create_hard_link(scene.folder / "other.citywright", scene.folder / "same.citywright");
    must(addDistrict(file->project(), "East"));
    must(file->saveAs(scene.folder / "same.citywright"));
    CHECK_FALSE(file->isModified());
}

TEST_CASE("A file changed, removed or replaced outside is not overwritten silently") {
    Scene scene;
    auto file = scene.open();
    must(addDistrict(file->project(), "North"));
    SECTION("changed") {
        writeAll(scene.path, readAll(scene.path) + "x");
        CHECK(file->save().error().code == ErrorCode::TargetChanged);
        CHECK(file->isModified());
        must(file->saveAs(scene.path));  // the user's answer: overwrite
        CHECK(scene.stored() == file->project().dump());
    }
    SECTION("changed in place, same size") {
        std::string bytes = readAll(scene.path);
        bytes[200] = static_cast<char>(bytes[200] + 1);
        writeAll(scene.path, bytes);
        CHECK(file->save().error().code == ErrorCode::TargetChanged);
        CHECK(readAll(scene.path) == bytes);
    }
    SECTION("removed") {
        fs::remove(scene.path);
        CHECK(file->save().error().code == ErrorCode::TargetChanged);
        CHECK_FALSE(fs::exists(scene.path));
        must(file->saveAs(scene.path));
        CHECK(scene.stored() == file->project().dump());
    }
    SECTION("only touched or copied over with the same bytes") {
        const std::string bytes = readAll(scene.path);
        fs::remove(scene.path);
        writeAll(scene.path, bytes);
        must(file->save());
    }
    file->discardChanges();
}

TEST_CASE("A second opener learns who has the file; reading, taking over and a stale lock have their ways") {
    Scene scene;
    auto first = scene.open();
    must(addDistrict(first->project(), "Mine"));
    const auto refused = ProjectFile::open(scene.setup, scene.path);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::FileInUse);
    CHECK(refused.error().args.at(1) == "tester");
    CHECK(store::editFile(scene.setup, scene.path, [](store::Project& p) { return p.undo(); }).error().code ==
          ErrorCode::FileInUse);
    CHECK(ProjectFile::read(scene.setup, scene.path));

    auto reader = scene.open(ProjectFile::IfHeld::ReadOnly);
    CHECK(reader->isReadOnly());
    REQUIRE(reader->report().holder);
    CHECK(reader->report().holder->user == "tester");
    must(addDistrict(reader->project(), "Theirs"));
    CHECK(reader->save().error().code == ErrorCode::FileInUse);
    CHECK(reader->saveAs(scene.path).error().code == ErrorCode::FileInUse);
    must(reader->saveAs(scene.folder / "theirs.citywright"));
    CHECK_FALSE(reader->isReadOnly());
    reader = scene.open(ProjectFile::IfHeld::ReadOnly);
    must(addDistrict(reader->project(), "Theirs"));
    must(first->save());
    first.reset();
    CHECK(reader->save().error().code == ErrorCode::TargetChanged);  // free again, but saved in between
    reader->discardChanges();
    reader.reset();
    first = scene.open();
    must(addDistrict(first->project(), "Mine too"));

    auto second = scene.open(ProjectFile::IfHeld::TakeOver);
    CHECK(first->save().error().code == ErrorCode::FileInUse);
    CHECK(first->isModified());
    must(addDistrict(second->project(), "Second"));
    must(second->save());
    CHECK(scene.stored() == second->project().dump());
    first->discardChanges();
    first.reset();
    // the first holder going away does not release the second's lock
    CHECK(ProjectFile::open(scene.setup, scene.path).error().code == ErrorCode::FileInUse);
    second.reset();
    CHECK(scene.open());
}

TEST_CASE("The lock of a dead process is stale, that of another host is not") {
    Scene scene;
    const std::string lock = scene.folder / "files/.~lock.計畫(最終版) ① 'q' #%-.citywright#";
    writeAll(lock, "user=Lin\nhost=" + base::os::hostName() +
                       "\npid=999999\nsince=2026-11-24T08:00:00Z\ntoken=t\nstarted=\n");
    CHECK(scene.open());
    // this very pid, but of a process that started at another time: the number was used again
    writeAll(lock, "user=Lin\nhost=" + base::os::hostName() + "\npid=" + std::to_string(base::os::processId()) +
                       "\nsince=x\ntoken=t\nstarted=1@x\n");
    CHECK(scene.open());
    writeAll(lock, "user=Lin\nhost=elsewhere\npid=1\nsince=2026-11-24T08:00:00Z\ntoken=t\n");
    const auto refused = ProjectFile::open(scene.setup, scene.path);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().args == std::vector<base::Arg>{scene.path, "Lin", "elsewhere", "2026-11-24T08:00:00Z"});
    CHECK(readAll(lock).find("elsewhere") != std::string::npos);
    CHECK(scene.open(ProjectFile::IfHeld::TakeOver));
    CHECK_FALSE(fs::exists(lock));
    // a folder in place of the lock must not keep anybody out
    fs::create_directory(lock);
    CHECK(scene.open());
}

TEST_CASE("A save on a worker lets commands go on, and those stay unsaved") {
    Scene scene;
    auto file = scene.open();
    must(addDistrict(file->project(), "Before"));
    auto work = must(file->beginSave({}));
    CHECK(file->beginSave({}).error().code == ErrorCode::Internal);
    Result<std::shared_ptr<ProjectFile::SaveOutcome>> outcome = nullptr;
    std::thread worker([&] { outcome = work(); });
    int edits = 0;
    for (; edits < 30; ++edits) must(addDistrict(file->project(), "During"));
    worker.join();
    REQUIRE(outcome);
    must(addDistrict(file->project(), "After"));
    must(file->finishSave(outcome));
    CHECK(file->isModified());
    CHECK(file->unsavedChanges() >= 1);
    CHECK(file->unsavedChanges() <= edits + 1);
    CHECK(ProjectFile::verify(scene.setup, scene.path));
    const auto stored = must(ProjectFile::readHistory(scene.setup, scene.path));
    CHECK(stored.size() + static_cast<std::size_t>(file->unsavedChanges()) == must(file->project().history()).size());
    must(file->save());
    CHECK_FALSE(file->isModified());
    CHECK(scene.stored() == file->project().dump());
}

TEST_CASE("Unsaved work is offered after a crash, kept until saved, and can be thrown away") {
    Scene scene;
    const pid_t child = fork();
    if (child == 0) {
        auto file = ProjectFile::open(scene.setup, scene.path);
        if (file)
            for (int i = 0; i < 3; ++i) static_cast<void>(addDistrict((*file)->project(), "Lost").has_value());
        auto untitled = ProjectFile::createNew(scene.setup);
        if (untitled) static_cast<void>(addDistrict((*untitled)->project(), "Untitled").has_value());
        auto idle = ProjectFile::createNew(scene.setup);
        _exit(file && untitled && idle ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    REQUIRE(WEXITSTATUS(status) == 0);

    auto found = ProjectFile::recoverable(scene.setup.places);
    REQUIRE(found.size() == 2);
    if (found[0].path.empty()) std::swap(found[0], found[1]);
    CHECK(found[0].path == scene.path);
    CHECK(found[0].changes == 3);
    CHECK(found[0].lastChangeUtc.starts_with("2026-11-24T"));
    CHECK(found[1].path.empty());
    {
        auto recovered = must(ProjectFile::recover(scene.setup, found[0]));
        CHECK(recovered->report().recovered);
        CHECK(recovered->isModified());
        CHECK(recovered->unsavedChanges() == 3);
        CHECK(recovered->project().dump().find("Lost") != std::string::npos);
        CHECK(ProjectFile::recoverable(scene.setup.places).size() == 1);  // alive again
        CHECK(ProjectFile::recover(scene.setup, found[0]).error().code == ErrorCode::FileInUse);
    }
    CHECK(ProjectFile::recoverable(scene.setup.places).size() == 2);  // closed without saving: still there
    {
        auto recovered = must(ProjectFile::recover(scene.setup, found[0]));
        must(recovered->save());
        CHECK_FALSE(recovered->report().recovered);
    }
    CHECK(scene.stored().find("Lost") != std::string::npos);
    {
        auto untitled = must(ProjectFile::recover(scene.setup, found[1]));
        CHECK(untitled->path().empty());
        CHECK(untitled->save().error().code == ErrorCode::TargetNotWritable);
    }
    must(ProjectFile::discard(found[1]));
    CHECK(ProjectFile::recoverable(scene.setup.places).empty());
    CHECK(sessionCount(scene.setup) == 0);
}

TEST_CASE("What is recovered while this process has the file open takes the file over") {
    Scene scene;
    {
        auto file = must(ProjectFile::open(scene.setup, scene.path));
        must(addDistrict(file->project(), "Lost"));
    }
    auto open = must(ProjectFile::open(scene.setup, scene.path));
    const auto found = ProjectFile::recoverable(scene.setup.places);
    REQUIRE(found.size() == 1);
    auto recovered = must(ProjectFile::recover(scene.setup, found[0]));
    CHECK_FALSE(recovered->isReadOnly());
    must(addDistrict(open->project(), "Mine"));
    CHECK(open->save().error().code == ErrorCode::FileInUse);
    open->discardChanges();
    open.reset();
    must(recovered->save());
    CHECK(scene.stored().find("Lost") != std::string::npos);
}

TEST_CASE("A recovered copy whose history does not hold together is still recovered, and kept until saved") {
    Scene scene;
    std::string dump;
    {
        auto file = must(ProjectFile::createNew(scene.setup));
        fillSmall(file->project());
        dump = file->project().dump();
    }
    auto found = ProjectFile::recoverable(scene.setup.places);
    REQUIRE(found.size() == 1);
    runSql(found[0].folder + "/work.citywright", "UPDATE history SET target_seq = 7");
    for (int tries = 0; tries < 2; ++tries) {
        auto recovered = must(ProjectFile::recover(scene.setup, found[0]));
        CHECK(recovered->report().historyDisabled == (tries == 0));
        CHECK(recovered->isModified());
        CHECK(recovered->project().dump() == dump);
        recovered.reset();
        CHECK(ProjectFile::recoverable(scene.setup.places).size() == 1);
    }
    auto recovered = must(ProjectFile::recover(scene.setup, found[0]));
    must(recovered->saveAs(scene.folder / "healed.citywright"));
    CHECK_FALSE(recovered->isModified());
    CHECK(ProjectFile::verify(scene.setup, scene.folder / "healed.citywright"));
}

TEST_CASE("Folders of others among the sessions are kept and not offered") {
    Scene scene;
    const std::string root = scene.setup.places.stateFolder + "/sessions/";
    const std::string foreign = root + "11111111-1111-4111-8111-111111111111";
    fs::create_directories(foreign);
    writeAll(foreign + "/something.txt", "x");
    const std::string broken = root + "22222222-2222-4222-8222-222222222222";
    fs::create_directories(broken);
    writeAll(broken + "/note.json", R"({"format":"citywright.session","kind":"window","path":"/x"})");
    writeAll(broken + "/work.citywright", "no database");
    writeAll(root + "stray", "x");
    CHECK(ProjectFile::recoverable(scene.setup.places).empty());
    CHECK(fs::exists(foreign + "/something.txt"));
    CHECK(fs::exists(broken + "/work.citywright"));
}

TEST_CASE("A template opens untitled and leaves its file alone") {
    Scene scene;
    const std::string hash = fileHash(scene.path);
    auto copy = must(ProjectFile::openCopy(scene.setup, scene.path));
    CHECK(copy->path().empty());
    CHECK_FALSE(copy->isModified());
    CHECK(namesIn(scene.folder / "files").size() == 1);
    must(addDistrict(copy->project(), "Own"));
    must(copy->saveAs(scene.folder / "own.citywright"));
    CHECK(fileHash(scene.path) == hash);
}

TEST_CASE("A project from a template has an id of its own and no history, and the template's records") {
    Scene scene;
    auto first = must(ProjectFile::newFromTemplate(scene.setup, scene.path));
    auto second = must(ProjectFile::newFromTemplate(scene.setup, scene.path));
    auto copy = must(ProjectFile::openCopy(scene.setup, scene.path));
    CHECK(first->project().projectId() != second->project().projectId());
    CHECK(first->project().projectId() != copy->project().projectId());
    CHECK(must(copy->project().history()).size() == 1);
    CHECK(must(first->project().history()).empty());
    CHECK_FALSE(first->project().nextUndo());
    CHECK(first->path().empty());
    CHECK(first->project().dump() == copy->project().dump());
    must(addDistrict(first->project(), "Own"));
    must(first->saveAs(scene.folder / "own.citywright"));
    CHECK(must(ProjectFile::verify(scene.setup, scene.folder / "own.citywright")).historyLength == 1);
}

TEST_CASE("A write-protected file is not replaced: not by the command line, not by a save at its own place") {
    Scene scene;
    const std::string hash = fileHash(scene.path);
    fs::permissions(scene.path, fs::perms::owner_read | fs::perms::group_read);
    const auto edited =
        store::editFile(scene.setup, scene.path, [](store::Project& p) { return addDistrict(p, "North"); });
    REQUIRE_FALSE(edited);
    CHECK(edited.error().code == ErrorCode::TargetNotWritable);
    auto file = scene.open();
    CHECK(file->isReadOnly());
    must(addDistrict(file->project(), "North"));
    CHECK(file->save().error().code == ErrorCode::TargetNotWritable);
    CHECK(file->saveAs(scene.path).error().code == ErrorCode::TargetNotWritable);
    CHECK(fileHash(scene.path) == hash);
    must(file->saveAs(scene.folder / "other.citywright"));
    CHECK_FALSE(file->isReadOnly());
    must(addDistrict(file->project(), "South"));
    must(file->save());
}

TEST_CASE("Verifying finds records that break the rules of their register; opening lets them be mended") {
    Scene scene;
    must(ProjectFile::verify(scene.setup, scene.path));
    runSql(scene.path, "UPDATE people SET name = NULL");
    {
        auto book = must(store::SchemaBook::make(migrations(), model::registry()));
        store::sqlite::Connection connection(scene.path, store::sqlite::Access::Write);
        const auto snapshot = must(store::loadSnapshot(connection, book->layout(), scene.path));
        store::Meta(connection).set(store::meta::kDigest, store::digestOf(snapshot));
    }
    const auto verified = ProjectFile::verify(scene.setup, scene.path);
    REQUIRE_FALSE(verified);
    CHECK(verified.error().code == ErrorCode::FileContentRefused);
    CHECK(scene.open());
}

TEST_CASE("A session that died while it copied is no work to recover and goes at the next start") {
    Scene scene;
    const std::string folder = scene.setup.places.stateFolder + "/sessions/11111111-1111-4111-8111-111111111111";
    fs::create_directories(folder);
    writeAll(folder + "/note.json", R"({"format":"citywright.session","kind":"window","path":"/x"})");
    writeAll(folder + "/work.part", "half");
    CHECK(ProjectFile::recoverable(scene.setup.places).empty());
    CHECK_FALSE(fs::exists(folder));
}

TEST_CASE("The command line's edit writes only when something changed, and keeps one backup for ten minutes") {
    Scene scene;
    const std::string hash = fileHash(scene.path);
    const auto add = [&](const std::string& name) {
        return store::editFile(scene.setup, scene.path, [&](store::Project& p) { return addDistrict(p, name); });
    };
    const auto none = store::editFile(scene.setup, scene.path, [](store::Project& p) {
        return p.execute({"record.set_many", {}}, [](store::Edit&) -> Result<void> { return {}; });
    });
    CHECK_FALSE(must(none).changed);
    const auto failed = store::editFile(scene.setup, scene.path, [](store::Project& p) {
        must(addDistrict(p, "half"));
        return Result<store::Done>(base::fail(ErrorCode::RuleBroken));
    });
    CHECK(failed.error().code == ErrorCode::RuleBroken);
    CHECK(fileHash(scene.path) == hash);
    CHECK(namesIn(scene.folder / "files").size() == 1);

    CHECK(must(add("one")).changed);
    CHECK(fileHash(scene.path + ".bak") == hash);
    CHECK(must(add("two")).changed);
    CHECK(fileHash(scene.path + ".bak") == hash);  // younger than ten minutes
    fs::last_write_time(scene.path + ".bak", fs::file_time_type::clock::now() - std::chrono::minutes(11));
    const std::string two = fileHash(scene.path);
    CHECK(must(add("three")).changed);
    CHECK(fileHash(scene.path + ".bak") == two);

    CHECK(must(store::editFile(scene.setup, scene.path, [](store::Project& p) { return p.undo(); })).changed);
    CHECK(scene.stored().find("three") == std::string::npos);
    CHECK(must(store::editFile(scene.setup, scene.path, [](store::Project& p) { return p.redo(); })).changed);
    CHECK(must(scene.open()->project().undo()).changed);  // the window walks the same history
    CHECK(must(ProjectFile::readHistory(scene.setup, scene.path)).size() == 6);
    CHECK(store::ProjectFile::recoverable(scene.setup.places).size() == 1);  // the window's unsaved undo
}

TEST_CASE("An older format is migrated on the copy; undo works across, and the file stays until saved") {
    Scene scene;
    const std::string hash = fileHash(scene.path);
    store::Migrations newer = migrations();
    const int last = static_cast<int>(newer.size());
    newer.push_back({last + 1, "test_later.sql",
                     "ALTER TABLE districts ADD COLUMN later TEXT; CREATE TABLE later_things "
                     "(id TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;"});
    {
        auto file = scene.open();
        must(addDistrict(file->project(), "Old"));
        must(file->save());
    }
    const std::string oldBytes = readAll(scene.path);
    auto later = scene.setup;
    later.migrations = &newer;
    {
        const auto snapshot = must(ProjectFile::read(later, scene.path));
        CHECK(snapshot.table<model::Districts>().size() == 1);
        CHECK(must(ProjectFile::verify(later, scene.path)).userVersion == last);
    }
    auto file = must(ProjectFile::open(later, scene.path));
    CHECK(file->report().migratedFrom == last);
    CHECK_FALSE(file->report().historyDisabled);
    CHECK_FALSE(file->isModified());
    CHECK(readAll(scene.path) == oldBytes);
    const std::string before = file->project().dump();
    must(addDistrict(file->project(), "New"));
    const std::string after = file->project().dump();
    while (file->project().nextUndo()) must(file->project().undo());
    CHECK(file->project().dump().empty());
    int redone = 0;
    for (; file->project().nextRedo(); ++redone) must(file->project().redo());
    CHECK(redone == 3);
    CHECK(file->project().dump() == after);
    must(file->project().undo());
    CHECK(file->project().dump() == before);
    must(file->save());
    CHECK(readAll(scene.path + ".bak") == oldBytes);
    file.reset();
    CHECK(ProjectFile::open(scene.setup, scene.path).error().code == ErrorCode::FileNewer);
    auto again = must(ProjectFile::open(later, scene.path));
    CHECK(again->report().migratedFrom == 0);
    CHECK_FALSE(again->report().historyDisabled);
    CHECK(again->project().dump() == before);
    must(again->project().redo());
    CHECK(again->project().dump() == after);
    again->discardChanges();
    CHECK(hash != fileHash(scene.path));
}

TEST_CASE("Equal content gives equal digests, whatever the way there") {
    TemporaryFolder folder;
    auto one = must(ProjectFile::createNew(setupIn(folder, 1)));
    fillSmall(one->project());
    const std::string digest = one->project().contentDigest();
    must(addDistrict(one->project(), "x"));
    CHECK(one->project().contentDigest() != digest);
    must(one->project().undo());
    CHECK(one->project().contentDigest() == digest);
    TemporaryFolder another;
    auto two = must(ProjectFile::createNew(setupIn(another, 1)));
    fillSmall(two->project());
    CHECK(two->project().contentDigest() == digest);
    CHECK(two->project().dump() == one->project().dump());
    must(one->saveAs(folder / "one.citywright"));
    CHECK(must(ProjectFile::verify(setupIn(folder), folder / "one.citywright")).digest == digest);
    // the same commands with the same ids and clock give the same file, byte for byte (samples)
    must(addDistrict(two->project(), "x"));
    must(two->project().undo());
    must(two->saveAs(another / "two.citywright"));
    CHECK(readAll(another / "two.citywright") == readAll(folder / "one.citywright"));
}

TEST_CASE("What was removed is not left in the saved file's free pages") {
    Scene scene;
    auto file = scene.open();
    must(file->project()
                     .execute({"record.add", {}},
                              [](store::Edit& e) -> Result<void> {
                                  must(e.attach("canary-attachment-4711", "x.txt"));
                                  return base::fail(ErrorCode::Internal);
                              })
                     .error()
                     .code == ErrorCode::Internal
             ? Result<int>(1)
             : Result<int>(base::fail(ErrorCode::Internal)));
    must(addDistrict(file->project(), "x"));
    must(file->save());
    CHECK(readAll(scene.path).find("canary-attachment-4711") == std::string::npos);
}
