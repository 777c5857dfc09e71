#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>

#include "exchange/support.h"

using namespace cw;
using namespace cw::test;
using exchange::Format;
using exchange::RowState;

namespace {

/// The workbook opened and saved again by LibreOffice.
std::string resaved(const TemporaryFolder& folder, const std::string& bytes, const std::string& format) {
    const std::string in = folder / ("in." + format), out = folder / "out";
    writeAll(in, bytes);
    const std::string command =
        "HOME='" + folder.path() + "' timeout 300 soffice --headless --norestore -env:UserInstallation=file://" +
        folder.path() + "/profile --convert-to " + format + " --outdir '" + out + "' '" + in + "' >/dev/null 2>&1";
    if (std::system(command.c_str()) != 0) throw std::runtime_error("soffice");
    return readAll(out + "/in." + format);
}

}  // namespace

// Hidden, so that they are never counted as passed where they did not run: ctest's "exchange_office" runs them, and
// says "Skipped" without LibreOffice or outside ./dev long.

TEST_CASE("LibreOffice opens and saves every workbook, and what it saved imports with no change", "[.office]") {
    Desk desk(21);
    fillRandom(desk, 21, 700);
    for (const Format format : {Format::Xlsx, Format::Ods})
        for (const auto dates : {exchange::DateStyle::Iso, exchange::DateStyle::Roc}) {
            const std::string name(exchange::name(format));
            CAPTURE(name, dates == exchange::DateStyle::Roc);
            const TemporaryFolder folder;
            const auto out = exported(desk.snapshot(), allRegisters(), {.format = format, .table = {.dates = dates}});
            const auto back = resaved(folder, out.bytes, name);
            const auto plan = desk.plan(back, "all", {.clearEmpty = true}, "x." + name);
            CAPTURE(summary(plan));
            CHECK(plan.count(RowState::Unchanged) == desk.snapshot().recordCount());
            CHECK_FALSE(plan.changes());
            CHECK(plan.count(RowState::Bad) == 0);
        }
}

TEST_CASE("LibreOffice sees no formula in a CSV and keeps what was guarded", "[.office]") {
    Desk desk;
    for (const char* text : {"=1+1", "+1", "@SUM(A1)", "-1+2", "＝1+1"})
        desk.add("needs", {{"title", base::Localized{text, text}}});
    const TemporaryFolder folder;
    const auto out = exported(desk.snapshot(), {model::registry().index("needs")}, {.format = Format::Csv});
    writeAll(folder / "in.csv", out.bytes);
    const std::string command = "HOME='" + folder.path() +
                                "' timeout 300 soffice --headless --norestore -env:UserInstallation=file://" +
                                folder.path() + "/profile --infilter='CSV:44,34,76,1' --convert-to ods --outdir '" +
                                folder.path() + "' '" + (folder / "in.csv") + "' >/dev/null 2>&1";
    REQUIRE(std::system(command.c_str()) == 0);
    const std::string content = unpacked(readAll(folder / "in.ods"));
    CHECK(content.find("table:formula") == std::string::npos);
}
