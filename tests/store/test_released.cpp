#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>

#include "base/sha256.h"
#include "store/support.h"

using namespace cw;
using namespace cw::test;

namespace {

namespace fs = std::filesystem;
const std::string kReleased = CW_SOURCE_DIR "/tests/data/released";

/// Undoes or redoes to the end; how many steps it took.
int walk(store::Project& project, bool back) {
    int steps = 0;
    for (; back ? project.nextUndo().has_value() : project.nextRedo().has_value(); ++steps)
        must(back ? project.undo() : project.redo());
    return steps;
}

}  // namespace

TEST_CASE("The project file of every closed issue opens, can be undone to its beginning and saved") {
    int files = 0;
    for (const auto& entry : fs::directory_iterator(kReleased)) {
        if (entry.path().extension() != store::kExtension) continue;
        ++files;
        CAPTURE(entry.path().filename().string());
        const TemporaryFolder folder;
        const auto setup = setupIn(folder);
        const std::string path = folder / entry.path().filename().string();
        fs::copy_file(entry.path(), path);
        const auto read = must(store::ProjectFile::read(setup, path));
        auto file = must(store::ProjectFile::open(setup, path));
        auto& project = file->project();
        CHECK_FALSE(file->report().historyDisabled);
        CHECK(read.sameAs(project.snapshot()));
        CHECK(project.snapshot().recordCount() > 1000);
        walk(project, false);
        const std::string last = project.dump();
        const int steps = walk(project, true);
        CHECK(steps >= 5);
        CHECK(project.dump() != last);
        CHECK(walk(project, false) == steps);
        CHECK(project.dump() == last);
        must(file->save());
        file.reset();
        CHECK(store::ProjectFile::verify(setup, path));
    }
    CHECK(files >= 1);
}

TEST_CASE("A released migration is never changed") {
    std::ifstream list(kReleased + "/migrations.sha256");
    std::string digest;
    std::string name;
    int count = 0;
    while (list >> digest >> name) {
        CAPTURE(name);
        CHECK(base::sha256Hex(readAll(CW_SOURCE_DIR "/resources/migrations/" + name)) == digest);
        ++count;
    }
    CHECK(count >= 7);
}
