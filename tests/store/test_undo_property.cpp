#include <catch2/catch.hpp>

#include <cstdlib>

#include "store/support.h"

using namespace cw;
using namespace cw::test;

namespace {

bool longRun() {
    return std::getenv("CW_LONG") != nullptr && std::string(std::getenv("CW_LONG")) == "1";
}

/// Undoes or redoes until nothing is left; how many steps it took.
int walkAll(store::Project& project, bool back) {
    int steps = 0;
    while (back ? project.nextUndo().has_value() : project.nextRedo().has_value()) {
        must(back ? project.undo() : project.redo());
        ++steps;
    }
    return steps;
}

}  // namespace

TEST_CASE("Any sequence of commands over all registers can be undone and redone, across save and reopen") {
    const std::uint64_t seed = GENERATE(1u, 2u, 3u);
    CAPTURE(seed);
    const int commands = longRun() ? 10'000 : 700;  // three seeds: 2,100 in the normal run
    const TemporaryFolder folder;
    const auto setup = setupIn(folder, seed);
    const std::string path = folder / "property.citywright";
    auto file = must(store::ProjectFile::createNew(setup));
    RandomCommands random(seed);
    const std::string start = file->project().dump();
    int changed = 0;
    for (int i = 0; i < commands; ++i) changed += random.run(file->project()) ? 1 : 0;
    REQUIRE(changed > commands / 3);
    const std::string end = file->project().dump();

    CHECK(walkAll(file->project(), true) == changed);
    CHECK(file->project().dump() == start);
    CHECK(walkAll(file->project(), false) == changed);
    CHECK(file->project().dump() == end);

    for (int i = 0; i < changed / 2; ++i) must(file->project().undo());
    const std::string half = file->project().dump();
    must(file->saveAs(path));
    file.reset();

    auto reopened = must(store::ProjectFile::open(setup, path));
    CHECK_FALSE(reopened->report().historyDisabled);
    CHECK(reopened->project().dump() == half);
    CHECK(walkAll(reopened->project(), false) == changed / 2);
    CHECK(reopened->project().dump() == end);
    CHECK(walkAll(reopened->project(), true) == changed);
    CHECK(reopened->project().dump() == start);
    reopened->discardChanges();
}

TEST_CASE("The snapshot equals what a fresh load of the file gives, after every command, undo and redo") {
    const TemporaryFolder folder;
    const auto setup = setupIn(folder, 9);
    auto file = must(store::ProjectFile::createNew(setup));
    store::Project& project = file->project();
    RandomCommands random(9);
    const std::string path = folder / "step.citywright";
    std::mt19937 choice(9);
    int steps = 0;
    while (steps < 120 && project.snapshot().recordCount() < 300) {
        const auto what = choice() % 10;
        if (what == 0 && project.nextUndo())
            must(project.undo());
        else if (what == 1 && project.nextRedo())
            must(project.redo());
        else if (!random.run(project))
            continue;
        ++steps;
        must(file->saveAs(path));
        const auto fresh = must(store::ProjectFile::read(setup, path));
        CAPTURE(steps);
        REQUIRE(fresh.sameAs(project.snapshot()));
    }
    CHECK(steps >= 50);
    file->discardChanges();
}

TEST_CASE("The snapshot equals a fresh load with 50,000 records, too", "[.long]") {
    const TemporaryFolder folder;
    const auto setup = setupIn(folder, 4);
    auto file = must(store::ProjectFile::createNew(setup));
    store::Project& project = file->project();
    for (int batch = 0; batch < 50; ++batch)
        must(project.execute({"record.set_many", {"@needs", "1000"}}, [&](store::Edit& edit) -> base::Result<void> {
            for (int i = 0; i < 1000; ++i) {
                const base::Localized name{"District " + std::to_string(batch * 1000 + i), ""};
                if (auto added = edit.add("districts", {{"name", name}}); !added) return base::passOn(added);
            }
            return {};
        }));
    REQUIRE(project.snapshot().recordCount() == 50'000);
    RandomCommands random(4);
    std::mt19937 choice(4);
    const std::string path = folder / "large.citywright";
    for (int steps = 0; steps < 1000;) {
        const auto what = choice() % 10;
        if (what == 0 && project.nextUndo())
            must(project.undo());
        else if (what == 1 && project.nextRedo())
            must(project.redo());
        else if (!random.run(project))
            continue;
        if (++steps % 100 != 0) continue;
        must(file->saveAs(path));
        CAPTURE(steps);
        REQUIRE(must(store::ProjectFile::read(setup, path)).sameAs(project.snapshot()));
    }
    file->discardChanges();
}

TEST_CASE("Redo ends where a new command begins, and the older branch stays in the history") {
    const TemporaryFolder folder;
    const auto setup = setupIn(folder);
    auto file = must(store::ProjectFile::createNew(setup));
    store::Project& project = file->project();
    const auto addTag = [&](const std::string& name) {
        must(project.execute({"record.add", {"@districts", name}}, [&](store::Edit& edit) -> base::Result<void> {
            auto added = edit.add("districts", {{"name", base::Localized{name, ""}}});
            return added ? base::Result<void>{} : base::passOn(added);
        }));
    };
    addTag("one");
    addTag("two");
    must(project.undo());
    addTag("three");
    CHECK_FALSE(project.nextRedo());
    const std::string branch = project.dump();
    must(project.undo());  // three
    must(project.undo());  // one, not two
    CHECK(project.dump().empty());
    must(project.redo());
    must(project.redo());
    CHECK(project.dump() == branch);
    CHECK(branch.find("two") == std::string::npos);
    CHECK(must(project.history()).size() == 8);
    file->discardChanges();
}
