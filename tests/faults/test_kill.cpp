#include <catch2/catch.hpp>

#include <sys/wait.h>
#include <unistd.h>
#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <sstream>
#include <thread>

#include "base/sha256.h"
#include "store/support.h"

using namespace cw;
using namespace cw::test;
namespace fs = std::filesystem;

namespace {

int kills() {
    const char* wanted = std::getenv("CW_LONG");
    return wanted && std::string(wanted) == "1" ? 200 : 20;
}

/// When the child dies: some time after so many acknowledgements, however slow the machine.
struct Life {
    int acknowledgements;
    std::chrono::microseconds more;
};

/// Runs `body` in a child that reports lines through its argument, kills it at the end of its life, and answers its
/// lines. A line that arrived is an acknowledgement.
template <class Body>
std::vector<std::string> killed(const Life& life, Body body) {
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        close(ends[0]);
        body([&](const std::string& line) {
            const std::string text = line + "\n";
            if (::write(ends[1], text.data(), text.size()) < 0) _exit(3);
        });
        _exit(0);
    }
    close(ends[1]);
    std::string all;
    char block[4096];
    ssize_t n = 1;
    while (n > 0 && std::ranges::count(all, '\n') < life.acknowledgements)
        if ((n = read(ends[0], block, sizeof block)) > 0) all.append(block, static_cast<std::size_t>(n));
    std::this_thread::sleep_for(life.more);
    kill(child, SIGKILL);
    while ((n = read(ends[0], block, sizeof block)) > 0) all.append(block, static_cast<std::size_t>(n));
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    std::vector<std::string> lines;
    std::stringstream stream(all);
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

Life randomLife(std::mt19937& random, unsigned most) {
    return {static_cast<int>(random() % most), std::chrono::microseconds(random() % 20'000)};
}

std::int64_t headOf(const store::Project& project) {
    const auto newest = must(project.history(1));
    return newest.empty() ? 0 : newest.front().seq;
}

std::string lineFor(const store::Project& project) {
    return std::to_string(headOf(project)) + " " + base::sha256Hex(project.dump());
}

/// Takes back what was committed but not acknowledged.
void stepBack(store::Project& project) {
    const auto newest = must(project.history(1)).front();
    if (newest.kind == store::EntryKind::Undo)
        must(project.redo());
    else
        must(project.undo());
}

}  // namespace

TEST_CASE("After kill -9 nothing acknowledged is lost, and the user's file is untouched") {
    std::mt19937 random(2026);
    int withWork = 0;
    for (int run = 0; run < kills(); ++run) {
        CAPTURE(run);
        const TemporaryFolder folder;
        auto setup = setupIn(folder, 100 + static_cast<std::uint64_t>(run));
        const std::string path = folder / "plan.citywright";
        {
            auto file = must(store::ProjectFile::createNew(setup));
            fillSmall(file->project());
            must(file->saveAs(path));
        }
        const std::string hash = fileHash(path);
        const auto lines = killed(randomLife(random, 40), [&](auto acknowledge) {
            auto file = must(store::ProjectFile::open(setup, path));
            RandomCommands commands(static_cast<std::uint64_t>(run));
            std::mt19937 what(static_cast<unsigned>(run));
            for (;;) {
                auto& project = file->project();
                bool changed = false;
                if (what() % 6 == 0 && project.nextUndo())
                    changed = project.undo().has_value();
                else if (what() % 6 == 0 && project.nextRedo())
                    changed = project.redo().has_value();
                else
                    changed = commands.run(project);
                if (changed) acknowledge(lineFor(project));
            }
        });
        CHECK(fileHash(path) == hash);
        const auto found = store::ProjectFile::recoverable(setup.places);
        if (lines.empty()) continue;
        ++withWork;
        REQUIRE(found.size() == 1);
        CHECK(found[0].path == path);
        const std::string last = lines.back();
        const std::int64_t acknowledged = std::stoll(last);
        auto recovered = must(store::ProjectFile::recover(setup, found[0]));
        auto& project = recovered->project();
        CHECK(recovered->report().recovered);
        CHECK_FALSE(recovered->report().historyDisabled);
        CHECK(found[0].changes == headOf(project) - 1);
        const std::int64_t head = headOf(project);
        REQUIRE((head == acknowledged || head == acknowledged + 1));
        const std::string whole = project.dump();
        if (head > acknowledged) stepBack(project);
        CHECK(base::sha256Hex(project.dump()) == last.substr(last.find(' ') + 1));
        must(recovered->save());
        recovered.reset();
        CHECK(store::ProjectFile::recoverable(setup.places).empty());
        CHECK(store::ProjectFile::verify(setup, path));
        CHECK(sessionCount(setup) == 0);
    }
    CHECK(withWork > kills() / 4);
}

TEST_CASE("After kill -9 while saving, the file is one of the saved states and the rest is recovered") {
    std::mt19937 random(7);
    for (int run = 0; run < kills(); ++run) {
        CAPTURE(run);
        const TemporaryFolder folder;
        auto setup = setupIn(folder, 500 + static_cast<std::uint64_t>(run));
        fs::create_directory(folder / "files");
        const std::string path = folder / "files/plan.citywright";
        {
            auto file = must(store::ProjectFile::createNew(setup));
            fillSmall(file->project());
            must(file->saveAs(path));
        }
        const auto lines = killed(randomLife(random, 8), [&](auto acknowledge) {
            auto file = must(store::ProjectFile::open(setup, path));
            RandomCommands commands(static_cast<std::uint64_t>(run));
            for (;;) {
                if (commands.run(file->project())) acknowledge(lineFor(file->project()));
                if (!file->save()) _exit(4);
                acknowledge("saved " + base::sha256Hex(file->project().dump()));
            }
        });
        must(store::ProjectFile::verify(setup, path));
        const auto stored = must(store::ProjectFile::readHistory(setup, path));
        std::int64_t acknowledged = 1;
        std::int64_t savedUpTo = 1;
        for (const auto& line : lines) {
            if (line.starts_with("saved"))
                savedUpTo = acknowledged;
            else
                acknowledged = std::stoll(line);
        }
        // a save that was not acknowledged may have been done
        CHECK(stored.front().seq >= savedUpTo);
        CHECK(stored.front().seq <= acknowledged + 1);
        for (const auto& one : store::ProjectFile::recoverable(setup.places)) {
            auto recovered = must(store::ProjectFile::recover(setup, one));
            CHECK(headOf(recovered->project()) >= acknowledged);
            if (!recovered->save()) must(recovered->saveAs(path));  // the last save was done, but not noted
            CHECK(must(store::ProjectFile::readHistory(setup, path)).front().seq >= acknowledged);
        }
        // the next holder clears what the dead session left beside the file
        must(store::ProjectFile::open(setup, path));
        for (const auto& name : namesIn(folder / "files")) {
            CAPTURE(name);
            CHECK((name == "plan.citywright" || name == "plan.citywright.bak"));
        }
    }
}

TEST_CASE(
    "After kill -9 of a command line's edit, the file holds the old or the new state and the next run clears up") {
    std::mt19937 random(13);
    int edits = 0;
    for (int run = 0; run < kills(); ++run) {
        CAPTURE(run);
        const TemporaryFolder folder;
        auto setup = setupIn(folder, 900 + static_cast<std::uint64_t>(run));
        setup.environment.ids = std::shared_ptr<base::IdSource>(base::randomIds());
        fs::create_directory(folder / "files");
        const std::string path = folder / "files/plan.citywright";
        {
            auto file = must(store::ProjectFile::createNew(setup));
            fillSmall(file->project());
            must(file->saveAs(path));
        }
        const auto addOne = [&] {
            return store::editFile(setup, path, [](store::Project& project) {
                return project.execute(
                    {"record.add", {"@districts", "x"}}, [](store::Edit& edit) -> base::Result<void> {
                        auto added = edit.add("districts", {{"name", base::Localized{"North", ""}}});
                        return added ? base::Result<void>{} : base::passOn(added);
                    });
            });
        };
        const auto lines = killed(randomLife(random, 5), [&](auto acknowledge) {
            for (;;) {
                if (!addOne()) _exit(5);
                acknowledge("done");
            }
        });
        edits += static_cast<int>(lines.size());
        must(store::ProjectFile::verify(setup, path));
        const auto count = [&] {
            return must(store::ProjectFile::read(setup, path)).table<model::Districts>().size();
        };
        const std::size_t stored = count();
        CHECK((stored == lines.size() || stored == lines.size() + 1));
        CHECK(store::ProjectFile::recoverable(setup.places).empty());
        CHECK(must(addOne()).changed);
        CHECK(count() == stored + 1);
        CHECK(sessionCount(setup) == 0);
        for (const auto& name : namesIn(folder / "files")) {
            CAPTURE(name);
            CHECK((name == "plan.citywright" || name == "plan.citywright.bak"));
        }
    }
    CHECK(edits > kills());
}
