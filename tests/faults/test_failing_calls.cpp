#include <catch2/catch.hpp>

#include <sys/wait.h>
#include <unistd.h>
#include <cerrno>
#include <filesystem>

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
