#include <catch2/catch.hpp>

#include <filesystem>

#include "base/error_codes.h"
#include "base/sha256.h"
#include "store/support.h"

using namespace cw;
using namespace cw::test;
using base::ErrorCode;
using store::ProjectFile;
namespace fs = std::filesystem;

namespace {

struct Scene {
    TemporaryFolder folder;
    ProjectFile::Setup setup = setupIn(folder);
    std::string path = folder / "files/plan.citywright";
    Scene() { fs::create_directory(folder / "files"); }
    std::string out(const std::string& name) const { return folder / ("files/" + name + ".citywright"); }
};

}  // namespace

TEST_CASE("A version is kept by the next save and by a recovery, and is no step of undo") {
    Scene scene;
    auto file = must(ProjectFile::createNew(scene.setup));
    fillSmall(file->project());
    must(file->saveAs(scene.path));
    CHECK_FALSE(file->isModified());
    const auto length = must(file->project().history()).size();
    const std::string id = must(file->project().addVersion("  Council 3 March ", "as voted\non"));
    CHECK(file->isModified());
    CHECK(must(file->project().history()).size() == length);
    file.reset();  // without a save

    auto kept = ProjectFile::recoverable(scene.setup.places);
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().changes == 1);
    file = must(ProjectFile::recover(scene.setup, kept.front()));
    CHECK(file->isModified());
    must(file->save());
    CHECK_FALSE(file->isModified());
    must(file->project().undo());
    file->discardChanges();
    file.reset();

    const auto versions = must(ProjectFile::readVersions(scene.setup, scene.path));
    REQUIRE(versions.size() == 1);
    CHECK(versions[0].id == id);
    CHECK(versions[0].name == "Council 3 March");
    CHECK(versions[0].note == "as voted\non");
    CHECK(versions[0].who == "tester");
    CHECK(versions[0].seq == static_cast<std::int64_t>(length));
    must(ProjectFile::verify(scene.setup, scene.path));
    CHECK(must(ProjectFile::newFromTemplate(scene.setup, scene.path))->project().versions()->empty());
}

TEST_CASE("A version needs a name that people can read") {
    Scene scene;
    auto file = must(ProjectFile::createNew(scene.setup));
    CHECK(file->project().addVersion("  ").error().code == ErrorCode::FieldRequired);
    CHECK(file->project().addVersion("a\x01").error().code == ErrorCode::ValueRefused);
    CHECK(file->project().addVersion(std::string(201, 'x')).error().code == ErrorCode::ValueTooLong);
    CHECK(must(file->project().versions()).empty());
    CHECK_FALSE(file->isModified());
}

TEST_CASE("Every version is exported as the project was then, whatever was done and undone since") {
    Scene scene;
    auto file = must(ProjectFile::createNew(scene.setup));
    auto& project = file->project();
    RandomCommands commands(20261126);
    std::mt19937 what(7);
    struct Then {
        std::string id;
        std::string dump;
        std::string undone;  ///< after one undo there
        bool canRedo;
    };
    std::vector<Then> thens;
    for (int step = 0; step < 240; ++step) {
        const auto dice = what() % 8;
        if (dice == 0 && project.nextUndo())
            must(project.undo());
        else if (dice == 1 && project.nextRedo())
            must(project.redo());
        else
            commands.run(project);
        if (step % 40 != 0 || !project.nextUndo()) continue;
        Then then{
            must(project.addVersion("v" + std::to_string(step))), project.dump(), {}, project.nextRedo().has_value()};
        must(project.undo());
        then.undone = project.dump();
        must(project.redo());
        thens.push_back(std::move(then));
    }
    REQUIRE(thens.size() > 3);
    must(file->saveAs(scene.path));
    const std::string bytes = fileHash(scene.path);
    const std::string now = project.dump();
    for (const Then& then : thens) {
        CAPTURE(then.id);
        const std::string out = scene.out(then.id);
        must(file->exportVersion(then.id, out));
        must(ProjectFile::verify(scene.setup, out));
        auto old = must(ProjectFile::open(scene.setup, out));
        CHECK_FALSE(old->report().historyDisabled);
        CHECK_FALSE(old->isModified());
        CHECK(old->project().dump() == then.dump);
        CHECK(old->project().projectId() == project.projectId());
        CHECK(old->project().nextRedo().has_value() == then.canRedo);
        CHECK(must(old->project().versions()).back().id == then.id);
        must(old->project().undo());
        CHECK(old->project().dump() == then.undone);
        while (old->project().nextUndo()) must(old->project().undo());
        CHECK(old->project().dump().empty());
        old->discardChanges();
    }
    CHECK(project.dump() == now);
    CHECK(fileHash(scene.path) == bytes);
    CHECK(file->exportVersion(thens[0].id, scene.path).error().code == ErrorCode::TargetExists);
    CHECK(file->exportVersion("nothing", scene.out("x")).error().code == ErrorCode::UnknownVersion);
    CHECK(namesIn(scene.folder / "files").size() == thens.size() + 2);  // the project and its lock
}

TEST_CASE("An exported version holds nothing of later days") {
    Scene scene;
    auto file = must(ProjectFile::createNew(scene.setup));
    fillSmall(file->project());
    const std::string id = must(file->project().addVersion("before"));
    must(file->project().execute(
        {"record.add", {"@evidence", "canary-label"}}, [](store::Edit& edit) -> base::Result<void> {
            auto stored = edit.attach("canary-attachment", "x.txt");
            if (!stored) return base::passOn(stored);
            auto added = edit.add("evidence", {{"title", base::Localized{"canary-title", ""}}, {"file", *stored}});
            return added ? base::Result<void>{} : base::passOn(added);
        }));
    must(file->project().addVersion("canary-version"));
    must(file->exportVersion(id, scene.out("before")));
    CHECK(readAll(scene.out("before")).find("canary") == std::string::npos);
    must(file->exportVersion(must(file->project().versions()).back().id, scene.out("after")));
    CHECK(readAll(scene.out("after")).find("canary-attachment") != std::string::npos);
}
