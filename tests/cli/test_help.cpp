#include <catch2/catch.hpp>
#include <filesystem>

#include "cli/command.h"
#include "cli/program.h"

using cw::test::Home;
using cw::test::Start;

namespace {

const std::vector<Start> kSurroundings{
    {},
    {.environment = {{"LANG", "C"}}},
    {.environment = {{"LC_ALL", "POSIX"}, {"DISPLAY", ":77"}}},
    {.environment = {{"HOME", "/nowhere/at/all"}}},
    {.environment = {{"LANG", "zh_TW.Big5"}}},
};

}  // namespace

TEST_CASE("Help and version need no display, no locale, no file and leave nothing behind") {
    for (const auto& surroundings : kSurroundings) {
        const Home home;
        const auto version = home.cli({"--version"}, surroundings);
        CHECK(version.code == 0);
        CHECK(version.out == "citywright-cli " CITYWRIGHT_VERSION "\n");
        CHECK(version.err.empty());
        const auto help = home.cli({"--help"}, surroundings);
        CHECK(help.code == 0);
        CHECK(help.err.empty());
        for (const auto& command : cw::cli::commands())
            CHECK(help.out.find("  " + std::string(command.name) + " ") != std::string::npos);
        CHECK(home.files().empty());
    }
}

TEST_CASE("Help lists exactly the commands there are") {
    const Home home;
    const auto help = home.cli({"--help"}).out;
    for (const char* later : {"  merge ", "  workshop ", "  salvage ", "  schedule "}) {
        CAPTURE(later);
        CHECK(help.find(later) == std::string::npos);
    }
}

TEST_CASE("Every command explains itself in both languages, whatever else stands in the line") {
    const Home home;
    for (const auto& command : cw::cli::commands()) {
        const std::string name(command.name);
        std::vector<std::string> words;
        for (std::size_t at = 0, end = 0; end != std::string::npos; at = end + 1) {
            end = name.find(' ', at);
            words.push_back(name.substr(at, end == std::string::npos ? end : end - at));
        }
        for (const char* language : {"en", "zh_TW"}) {
            auto line = words;
            line.insert(line.end(), {"nofile", "--language", language, "--help"});
            const auto help = home.cli(line);
            CAPTURE(name, language);
            CHECK(help.code == 0);
            CHECK(help.out.find("citywright-cli " + name) != std::string::npos);
            CHECK(help.out.find("--json") != std::string::npos);
        }
    }
    CHECK(home.cli({"--help", "--language", "zh_TW"}).out.find("用法") != std::string::npos);
}

TEST_CASE("The program loads no widgets, and what archives and PDFs need only when it is asked for") {
    const Home home;
    const auto ldd = home.run("/usr/bin/ldd", {CW_CLI_PROGRAM});
    REQUIRE(ldd.code == 0);
    CHECK(ldd.out.find("libQt6Core") != std::string::npos);
    CHECK(ldd.out.find("Widgets") == std::string::npos);
    for (const char* library : {"libzip", "libxlsxwriter", "libpugixml", "libqpdf"}) {
        CAPTURE(library);
        CHECK(ldd.out.find(library) == std::string::npos);
    }
}
