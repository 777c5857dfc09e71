#include <catch2/catch.hpp>

#include <sys/wait.h>
#include <unistd.h>
#include <cerrno>
#include <filesystem>
#include <functional>

#include "base/error_codes.h"
#include "base/os/atomic_file.h"
#include "faults/failing_calls.h"
#include "store/support.h"

using namespace cw;
using namespace cw::test;
using base::ErrorCode;
namespace fs = std::filesystem;

namespace {

/// A saved file, opened and changed: what a save must bring over.
struct Scene {
    TemporaryFolder folder;
    store::ProjectFile::Setup setup = setupIn(folder);
    std::string path = folder / "files/plan.citywright";
    std::unique_ptr<store::ProjectFile> file;
    std::string oldHash;
    std::string oldDump, newDump;

    Scene() {
        fs::create_directory(folder / "files");
        file = must(store::ProjectFile::createNew(setup));
        fillSmall(file->project());
        must(file->saveAs(path));
        oldHash = fileHash(path);
        oldDump = file->project().dump();
        addDistrict();
        newDump = file->project().dump();
    }
    void addDistrict() {
        must(
            file->project().execute({"record.add", {"@districts", "x"}}, [](store::Edit& edit) -> base::Result<void> {
                auto added = edit.add("districts", {{"name", base::Localized{"North", "北區"}}});
                return added ? base::Result<void>{} : base::passOn(added);
            }));
    }
    std::string dumpOfFile() { return must(store::ProjectFile::openCopy(setup, path))->project().dump(); }
};

const char* nameOf(Call call) {
    switch (call) {
        case Call::Write:
            return "write";
        case Call::Sync:
            return "fsync";
        case Call::Rename:
            return "rename";
        case Call::Link:
            return "link";
        case Call::Any:
            return "any";
        case Call::Read:
            return "read";
    }
    return "";
}

}  // namespace

TEST_CASE("A save that fails at any call leaves the old file as it was, and the next save succeeds") {
    for (const Call call : {Call::Write, Call::Sync, Call::Rename, Call::Link}) {
        for (int n = 0;; ++n) {
            CAPTURE(nameOf(call), n);
            Scene scene;
            arm({call, n, n % 2 ? EIO : ENOSPC, false, n % 3 == 0});
            const auto saved = scene.file->save();
            const int calls = disarm();
            if (calls <= n) {  // the whole save makes fewer calls of this kind
                REQUIRE(saved);
                REQUIRE((n > 0 || call == Call::Link));
                break;
            }
            const auto names = namesIn(scene.folder / "files");
            const bool isOld = fileHash(scene.path) == scene.oldHash;
            if (saved) {
                CHECK(scene.dumpOfFile() == scene.newDump);
                CHECK_FALSE(scene.file->isModified());
            } else {
                CHECK(isOld);
                CHECK(scene.file->isModified());
                const ErrorCode code = saved.error().code;
                CHECK((code == ErrorCode::DiskFull || code == ErrorCode::WriteFailed ||
                       code == ErrorCode::WorkingCopyFailed || code == ErrorCode::TargetNotWritable ||
                       code == ErrorCode::VerifyFailed));
            }
            for (const auto& name : names) CHECK(name.find(".tmp") == std::string::npos);
            must(scene.file->save());
            CHECK(scene.dumpOfFile() == scene.newDump);
            CHECK_FALSE(scene.file->isModified());
            REQUIRE(n < 400);
        }
    }
}

TEST_CASE("A command that fails at any call changes nothing, and the next command succeeds") {
    for (const Call call : {Call::Write, Call::Sync}) {
        for (int n = 0;; ++n) {
            CAPTURE(nameOf(call), n);
            Scene scene;
            arm({call, n, n % 2 ? EIO : ENOSPC, false, n % 3 == 0});
            const auto done = scene.file->project().execute(
                {"record.add", {"@districts", "y"}}, [](store::Edit& edit) -> base::Result<void> {
                    auto added = edit.add("districts", {{"name", base::Localized{"South", ""}}});
                    return added ? base::Result<void>{} : base::passOn(added);
                });
            const int calls = disarm();
            if (calls <= n) {
                REQUIRE(done);
                REQUIRE(n > 0);
                break;
            }
            const auto length = must(scene.file->project().history()).size();
            if (!done) {
                CHECK(scene.file->project().dump() == scene.newDump);
                CHECK(length == 2);
            }
            scene.addDistrict();
            const std::string after = scene.file->project().dump();
            must(scene.file->project().undo());
            must(scene.file->project().redo());
            CHECK(scene.file->project().dump() == after);
            must(scene.file->save());
            CHECK(scene.dumpOfFile() == after);
            REQUIRE(n < 100);
        }
    }
}

TEST_CASE("Opening answers with an error, whichever read fails, and leaves no session and no lock") {
    Scene scene;
    must(scene.file->save());
    scene.file.reset();
    const auto names = namesIn(scene.folder / "files");
    using Open = std::function<std::optional<base::Error>()>;
    int calls = 0;
    const auto errorOf = [&](const auto& result) {
        calls = disarm();  // before a file that did open is closed: who cannot read a lock must leave it
        return result ? std::optional<base::Error>() : std::optional<base::Error>(result.error());
    };
    const std::pair<const char*, Open> ways[]{
        {"open", [&] { return errorOf(store::ProjectFile::open(scene.setup, scene.path)); }},
        {"copy", [&] { return errorOf(store::ProjectFile::openCopy(scene.setup, scene.path)); }},
        {"template", [&] { return errorOf(store::ProjectFile::newFromTemplate(scene.setup, scene.path)); }},
        {"verify", [&] { return errorOf(store::ProjectFile::verify(scene.setup, scene.path)); }},
        {"history", [&] { return errorOf(store::ProjectFile::readHistory(scene.setup, scene.path)); }},
    };
    for (const auto& [name, open] : ways)
        for (int n = 0;; n += n < 30 ? 1 : 9) {
            CAPTURE(name, n);
            arm({Call::Read, n, EIO});
            std::optional<base::Error> error;
            CHECK_NOTHROW(error = open());
            CHECK(sessionCount(scene.setup) == 0);
            CHECK(namesIn(scene.folder / "files") == names);
            if (calls <= n) {
                CHECK_FALSE(error);
                CHECK(n > 5);
                break;
            }
            REQUIRE(n < 4000);
        }
}

TEST_CASE("Undo, redo, steps, versions and erasures that fail at any call change nothing, and work the next time") {
    struct Verb {
        const char* name;
        std::function<void(store::Project&)> before;
        std::function<base::Result<void>(store::Project&)> run;
    };
    const auto plain = [](const auto& result) { return result ? base::Result<void>{} : base::passOn(result); };
    const auto personId = [](store::Project& project) {
        return project.snapshot().table<model::People>().begin()->id;
    };
    const std::vector<Verb> verbs{
        {"undo", [](store::Project&) {}, [&](store::Project& p) { return plain(p.undo()); }},
        {"redo", [](store::Project& p) { must(p.undo()); }, [&](store::Project& p) { return plain(p.redo()); }},
        {"erase", [](store::Project&) {}, [&](store::Project& p) { return plain(p.erase("people", personId(p))); }},
        {"version", [](store::Project&) {}, [&](store::Project& p) { return plain(p.addVersion("v")); }},
        {"steps", [](store::Project&) {},
         [&](store::Project& p) -> base::Result<void> {
             store::Environment environment;
             environment.clock = base::fixedClock("2026-11-23T08:00:00Z", 1);
             environment.ids = base::randomIds();
             const store::Project::Work add = [](store::Edit& edit) -> base::Result<void> {
                 auto added = edit.add("districts", {{"name", base::Localized{"South", ""}}});
                 return added ? base::Result<void>{} : base::passOn(added);
             };
             auto prepared = store::prepare(p.snapshot(), environment, {add, add});
             if (!prepared) return base::passOn(prepared);
             if (auto begun = p.begin({"import.file", {"x"}}, std::move(*prepared)); !begun) return begun;
             for (;;) {
                 auto done = p.proceed(std::chrono::milliseconds(0));
                 if (!done) return base::passOn(done);
                 if (*done) return {};
             }
         }},
    };
    for (const Verb& verb : verbs)
        for (const Call call : {Call::Write, Call::Sync, Call::Read})
            for (int n = 0;; n += n < 6 ? 1 : 23) {
                CAPTURE(verb.name, nameOf(call), n);
                Scene scene;
                auto& project = scene.file->project();
                verb.before(project);
                const std::string before = project.dump();
                const auto versions = must(project.versions()).size();
                arm({call, n, n % 2 ? EIO : ENOSPC, false, n % 3 == 0});
                base::Result<void> done;
                CHECK_NOTHROW(done = verb.run(project));
                const int calls = disarm();
                if (calls <= n) {
                    CHECK(done);
                    CHECK((n > 0 || call != Call::Write));
                    break;
                }
                if (!done) {
                    CHECK(project.dump() == before);
                    CHECK(must(project.versions()).size() == versions);
                    must(verb.run(project));
                }
                // references are watched again: a command that breaks one is refused
                const auto broken = project.execute({"record.add", {"@actions", "x"}}, [](store::Edit& edit) {
                    auto added =
                        edit.add("actions", {{"title", base::Localized{"x", ""}},
                                             {"owner", std::string("00000000-0000-4000-8000-000000000000")}});
                    return added ? base::Result<void>{} : base::Result<void>(base::passOn(added));
                });
                CHECK_FALSE(broken);
                scene.addDistrict();
                if (n % 4 == 0) {
                    must(scene.file->save());
                    CHECK(scene.dumpOfFile() == project.dump());
                }
                scene.file->discardChanges();
                REQUIRE(n < 2000);
            }
}

TEST_CASE("Where a file cannot be renamed over another, the save writes in place behind a verified copy") {
    Scene scene;
    arm({Call::Rename, 0, EPERM, true});
    const auto saved = scene.file->save();
    disarm();
    REQUIRE(saved);
    CHECK(scene.dumpOfFile() == scene.newDump);
    CHECK(namesIn(scene.folder / "files") == std::vector<std::string>{".~lock.plan.citywright#", "plan.citywright"});
}

TEST_CASE("A process that dies at any call of making a new project leaves nothing to offer and nothing behind") {
    // every call of the beginning; the tables then come one like the other
    for (int n = 0;; n += n < 60 ? 1 : 13) {
        CAPTURE(n);
        const TemporaryFolder folder;
        const auto setup = setupIn(folder);
        const pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            arm({Call::Any, n, 0});
            static_cast<void>(store::ProjectFile::createNew(setup).has_value());
            disarm();
            _exit(0);
        }
        int status = 0;
        waitpid(child, &status, 0);
        CHECK(store::ProjectFile::recoverable(setup.places).empty());
        CHECK(sessionCount(setup) == 0);
        if (WIFEXITED(status)) {
            CHECK(n > 5);
            break;
        }
        REQUIRE(n < 6000);
    }
}

TEST_CASE("A process that dies at any call of a save leaves the old or the new file, whole") {
    for (int n = 0;; ++n) {
        CAPTURE(n);
        Scene scene;
        const pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            arm({Call::Any, n, 0});
            static_cast<void>(scene.file->save().has_value());
            disarm();
            _exit(0);
        }
        int status = 0;
        waitpid(child, &status, 0);
        const std::string now = scene.dumpOfFile();
        CHECK((now == scene.oldDump || now == scene.newDump));
        CHECK(store::ProjectFile::verify(scene.setup, scene.path));
        scene.file->discardChanges();
        if (WIFEXITED(status)) {
            CHECK(n > 5);
            CHECK(now == scene.newDump);
            break;
        }
        REQUIRE(n < 400);
    }
}
