#include <catch2/catch.hpp>

#include <filesystem>
#include <map>
#include <regex>
#include <set>

#include "support/files.h"

namespace fs = std::filesystem;

namespace {

const fs::path kSource = fs::path(CW_SOURCE_DIR) / "src";

/// Which layers a folder may include; src/CMakeLists.txt is the same picture for the linker.
const std::map<std::string, std::set<std::string>> kMayUse{
    {"base", {}},
    {"framework", {"base"}},
    {"model", {"base"}},
    {"store", {"base", "model"}},
    {"analysis", {"base", "framework", "model"}},
    {"exchange", {"base", "model"}},
    {"commands", {"base", "framework", "model", "store", "analysis", "exchange"}},
    {"drawing", {"base", "framework", "model", "analysis"}},
    {"report", {"base", "framework", "model", "analysis", "drawing"}},
    {"gui", {"base", "framework", "model", "store", "analysis", "exchange", "commands", "drawing", "report"}},
    {"cli", {"base", "framework", "model", "store", "analysis", "exchange", "commands"}},
    {"app",
     {"base", "framework", "model", "store", "analysis", "exchange", "commands", "drawing", "report", "gui", "cli"}},
};

template <class F>
void forEachSource(F f) {
    for (const auto& entry : fs::recursive_directory_iterator(kSource)) {
        const auto extension = entry.path().extension();
        if (extension == ".h" || extension == ".cpp")
            f(fs::relative(entry.path(), kSource), cw::test::readAll(entry.path().string()));
    }
}

}  // namespace

TEST_CASE("Layers include only the layers below them") {
    const std::regex include("#include \"([a-z_]+)/");
    forEachSource([&](const fs::path& file, const std::string& text) {
        const std::string layer = file.begin()->string();
        REQUIRE(kMayUse.contains(layer));
        for (std::sregex_iterator it(text.begin(), text.end(), include), end; it != end; ++it) {
            const std::string used = (*it)[1];
            CAPTURE(file.string(), used);
            if (used == layer || !kMayUse.contains(used)) continue;
            CHECK(kMayUse.at(layer).contains(used));
        }
    });
}

TEST_CASE("Below drawing there is no Qt, below gui no Widgets") {
    const std::regex qt("#include <Q[A-Z]");
    const std::set<std::string> free{"base",     "framework", "model",    "store",
                                     "analysis", "exchange",  "commands", "cli"};
    const std::regex widgets(
        "#include <Q(Widget|Dialog|MainWindow|Application|Label|PushButton|LineEdit|TableView|Layout)");
    forEachSource([&](const fs::path& file, const std::string& text) {
        const std::string layer = file.begin()->string();
        CAPTURE(file.string());
        if (free.contains(layer)) CHECK_FALSE(std::regex_search(text, qt));
        if (layer == "drawing" || layer == "report") CHECK_FALSE(std::regex_search(text, widgets));
    });
}

TEST_CASE("SQL lives in store alone, and only base/os writes files") {
    const std::regex sql("\"(SELECT|INSERT INTO|UPDATE [a-z]|DELETE FROM|PRAGMA|CREATE TABLE) ");
    const std::regex writers("\\b(QSaveFile|std::ofstream|fopen)\\b");
    forEachSource([&](const fs::path& file, const std::string& text) {
        const std::string layer = file.begin()->string();
        CAPTURE(file.string());
        if (layer != "store") CHECK_FALSE(std::regex_search(text, sql));
        if (layer != "base" && layer != "app") CHECK_FALSE(std::regex_search(text, writers));
    });
}

TEST_CASE("There are no singletons, string connects or umbrella includes") {
    const std::regex bad("::instance\\(\\)|\\bSIGNAL\\(|\\bSLOT\\(|#include <Qt(Widgets|Core|Gui)>");
    forEachSource([&](const fs::path& file, const std::string& text) {
        CAPTURE(file.string());
        std::smatch match;
        const bool found = std::regex_search(text, match, bad);
        CAPTURE(found ? match.str() : std::string());
        CHECK_FALSE((found && text.find("QCoreApplication::instance()") == std::string::npos));
    });
}
