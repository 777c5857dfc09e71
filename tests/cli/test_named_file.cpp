// What the window's command line names, and what is opened for it beside the toolkit's start.
#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>
#include <vector>

#include "app/composition.h"
#include "app/named_file.h"
#include "support/project.h"

using namespace cw;
using namespace cw::test;

TEST_CASE("The project that the window's command line names is told from the toolkit's options") {
    struct Row {
        std::vector<const char*> words;
        std::string named;
    };
    const std::vector<Row> rows{
        {{}, ""},
        {{"a.citywright"}, "a.citywright"},
        {{"a.citywright", "b.citywright"}, "a.citywright"},
        {{"--quit-after-first-paint", "a.citywright"}, "a.citywright"},
        {{"a.citywright", "--quit-after-first-paint"}, "a.citywright"},
        {{"-platform", "offscreen", "a.citywright"}, "a.citywright"},
        {{"--platform", "offscreen", "a.citywright"}, "a.citywright"},
        {{"-platform", "offscreen"}, ""},
        {{"-style=fusion", "a.citywright"}, "a.citywright"},
        {{"a.citywright", "-style", "fusion"}, "a.citywright"},
        {{"-platform"}, ""},
        {{"plan of another suffix"}, "plan of another suffix"},
        {{"--", "-plan.citywright"}, "-plan.citywright"},
        {{"--"}, ""},
        {{"", "a.citywright"}, "a.citywright"},
    };
    for (const auto& row : rows) {
        std::string line;
        for (const auto* word : row.words) line += std::string(word) + "|";
        CAPTURE(line);
        CHECK(app::namedFile(row.words) == row.named);
    }
}

TEST_CASE("What was opened beside the start and is not asked for is closed again") {
    const TemporaryFolder folder;
    const char* before = std::getenv("XDG_STATE_HOME");
    const std::string former = before ? before : "";
    REQUIRE(setenv("XDG_STATE_HOME", (folder / "state").c_str(), 1) == 0);
    const std::string path = folder / "a.citywright";
    must(must(store::ProjectFile::createNew(setupIn(folder)))->saveAs(path));
    const auto isHeld = [&] { return std::filesystem::exists(folder / ".~lock.a.citywright#"); };
    {
        app::Composition made;
        made.prefetch(path, "Tester");
        auto opened = made.opened(path);
        REQUIRE(opened);
        REQUIRE(*opened);
        CHECK(isHeld());
        CHECK_FALSE(made.opened(path));  // once
        opened.reset();
        CHECK_FALSE(isHeld());
    }
    {
        app::Composition made;
        made.prefetch(path, "Tester");
        CHECK_FALSE(made.opened(folder / "b.citywright"));
        CHECK_FALSE(isHeld());
        CHECK_FALSE(made.opened(path));
    }
    if (before)
        setenv("XDG_STATE_HOME", former.c_str(), 1);
    else
        unsetenv("XDG_STATE_HOME");
}
