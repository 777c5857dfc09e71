#include <catch2/catch.hpp>

#include <algorithm>

#include "exchange/support.h"
#include "exchange/tables.h"

using namespace cw;
using namespace cw::test;
using exchange::ExportOptions;
using exchange::Format;
using exchange::RowState;

namespace {

std::string fileName(const ExportOptions& options, std::size_t registers) {
    return "export." + exchange::fileEnd(options, registers);
}

}  // namespace

TEST_CASE("What is exported reads back unchanged: all registers, every format, either language") {
    const std::uint64_t seed = GENERATE(11u, 12u);
    Desk desk(seed);
    fillRandom(desk, seed, longRun() ? 3000 : 500);
    REQUIRE(desk.snapshot().recordCount() > 100);
    for (const Format format : exchange::kFormats)
        for (const auto language : base::kLanguages)
            for (const auto dates : {exchange::DateStyle::Iso, exchange::DateStyle::Roc}) {
                ExportOptions options{.format = format, .table = {.language = language, .dates = dates}};
                options.table.machineHeadings = dates == exchange::DateStyle::Roc;
                CAPTURE(exchange::name(format), base::code(language), seed);
                const auto out = exported(desk.snapshot(), allRegisters(), options);
                CHECK(out.records == desk.snapshot().recordCount());
                const auto plan = desk.plan(out.bytes, "all", {}, fileName(options, allRegisters().size()));
                CAPTURE(summary(plan));
                CHECK_FALSE(plan.changes());
                CHECK(plan.count(RowState::Bad) == 0);
                CHECK(plan.count(RowState::Unchanged) == desk.snapshot().recordCount());
            }
}

TEST_CASE("Each register alone reads back unchanged, also with empty cells taken as empty") {
    Desk desk(3);
    fillRandom(desk, 3, 400);
    for (const int index : allRegisters())
        for (const Format format : exchange::kFormats) {
            const std::string name(model::registry()[index].name);
            CAPTURE(name, exchange::name(format));
            const auto out = exported(desk.snapshot(), {index}, {.format = format});
            const auto plan =
                desk.plan(out.bytes, name, {.clearEmpty = true}, "x." + std::string(exchange::name(format)));
            CAPTURE(summary(plan));
            CHECK(plan.count(RowState::Unchanged) == desk.snapshot().table(index).size());
            CHECK(plan.rows.size() == plan.count(RowState::Unchanged));
        }
}

TEST_CASE("An export fills an empty project with the same records, whoever refers to whom, in one step") {
    Desk desk(5);
    fillRandom(desk, 5, 600);
    complete(desk);
    for (const Format format : exchange::kFormats) {
        CAPTURE(exchange::name(format));
        const ExportOptions options{.format = format};
        const auto out = exported(desk.snapshot(), allRegisters(), options);
        Desk other(6);
        const std::string empty = other.project.dump();
        const auto plan = other.take(out.bytes, "all", {}, fileName(options, allRegisters().size()));
        CHECK(plan.count(RowState::Added) == desk.snapshot().recordCount());
        CHECK((other.project.dump() == desk.project.dump()));
        const auto history = must(other.project.history());
        REQUIRE(history.size() == 1);
        CHECK(history.front().kind == store::EntryKind::Import);
        CHECK_FALSE(other.plan(out.bytes, "all", {}, fileName(options, allRegisters().size())).changes());
        must(other.project.undo());
        CHECK((other.project.dump() == empty));
        must(other.project.redo());
        CHECK((other.project.dump() == desk.project.dump()));
    }
}

TEST_CASE("A very large import is written in parts that are undone together, also after reopening") {
    Desk desk(7);
    fillRandom(desk, 7, 400);
    complete(desk);
    const auto out = exported(desk.snapshot(), allRegisters(), {.format = Format::Json});
    Desk other(8);
    const std::string empty = other.project.dump();
    const auto plan = other.plan(out.bytes, "all", {}, "x.json");
    REQUIRE(plan.count(RowState::Bad) == 0);
    must(commands::importRows(other.project, plan, {.partSize = 4000}));
    CHECK((other.project.dump() == desk.project.dump()));
    CHECK(must(other.project.history()).size() > 3);
    const std::string path = other.folder / "large.citywright";
    must(other.file->saveAs(path));
    auto reopened =
        must(store::ProjectFile::open(setupIn(other.folder, 9), path, store::ProjectFile::IfHeld::TakeOver));
    CHECK_FALSE(reopened->report().historyDisabled);
    must(reopened->project().undo());
    CHECK(reopened->project().dump() == empty);
    CHECK_FALSE(reopened->project().nextUndo());
    must(reopened->project().redo());
    CHECK((reopened->project().dump() == desk.project.dump()));
    reopened->discardChanges();
}

TEST_CASE("Computed values go out marked, and are left alone whatever stands in them when they come back") {
    Desk desk;
    desk.add("risks", {{"title", base::Localized{"Delay", "延誤"}},
                       {"kind", std::string("risk")},
                       {"probability", std::int64_t{5}},
                       {"impact", std::int64_t{5}}});
    const int risks = model::registry().index("risks");
    for (const Format format : exchange::kFormats)
        for (const auto language : base::kLanguages) {
            CAPTURE(exchange::name(format), base::code(language));
            const ExportOptions options{.format = format, .table = {.language = language}};
            const auto out = exported(desk.snapshot(), {risks}, options);
            auto source =
                must(exchange::readSource(out.bytes, {.fileName = fileName(options, 1)}, model::registry()));
            auto& rows = source.tables.front().rows;
            const auto& heads = rows[rows.size() - 2];
            const std::string head = format == Format::Json           ? "level.computed"
                                     : language == base::Language::En ? "Level (computed)"
                                                                      : "風險等級（計算）";
            const auto column = static_cast<std::size_t>(std::ranges::find(heads, head) - heads.begin());
            REQUIRE(column < heads.size());
            if (format != Format::Json)
                CHECK(rows.back().at(column) == (language == base::Language::En ? "Extreme" : "極度"));
            rows.back().resize(heads.size());
            rows.back()[column] = "=nonsense";
            const auto plan = must(exchange::planImport(
                desk.snapshot(), source, {.registerIndex = risks, .clearEmpty = true}, words(), *desk.ids));
            CAPTURE(summary(plan));
            CHECK(plan.count(RowState::Unchanged) == 1);
            CHECK(plan.rows.size() == 1);
            CHECK(plan.tables.front().headingsOf(exchange::kComputedColumn) == std::vector<std::string>{head});
            CHECK(plan.tables.front().headingsOf(exchange::kUnknownColumn).empty());
            rows.back().assign(heads.size(), {});
            rows.back()[column] = "Low";
            CHECK(must(exchange::planImport(desk.snapshot(), source, {.registerIndex = risks}, words(), *desk.ids))
                      .rows.empty());
        }
    CHECK(
        unpacked(exported(desk.snapshot(), {risks}, {.format = Format::Json}).bytes).find("\"level\": \"extreme\"") !=
        std::string::npos);
}

TEST_CASE("Each register's exports hold its computed values, those that a profile lets through") {
    for (const auto profile : model::kProfiles)
        for (const int index : allRegisters()) {
            const auto& spec = model::registry()[index];
            CAPTURE(spec.name, model::name(profile));
            const Desk desk;
            const auto table = exchange::tableOf(desk.snapshot(), index, {.profile = profile}, words());
            for (const auto& computed : spec.computed) {
                const auto name = std::string(computed.id) + ".computed";
                CHECK((std::ranges::count(table.machineNames, name) == 1) == !model::isMasked(computed, profile));
            }
            const auto plain =
                exchange::tableOf(desk.snapshot(), index, {.profile = profile, .computed = false}, words());
            CHECK(std::ranges::count(plain.columns, exchange::Column::Kind::Computed, &exchange::Column::kind) == 0);
        }
}

TEST_CASE("Amounts that are worked out stand in workbooks as numbers") {
    Desk desk;
    const auto service = desk.add("services", {{"title", base::Localized{"Birth registration", "出生登記"}}});
    desk.add("channel_uses", {{"service", service},
                              {"channel", std::string("counter")},
                              {"volume", std::int64_t{1000}},
                              {"unit_cost", base::Money{12050, "TWD"}}});
    const auto table = exchange::tableOf(desk.snapshot(), model::registry().index("channel_uses"), {}, words());
    const auto at = std::ranges::find(table.machineNames, "cost_year.computed") - table.machineNames.begin();
    REQUIRE(at < static_cast<std::ptrdiff_t>(table.machineNames.size()));
    REQUIRE(table.rows.size() == 1);
    const auto& cell = table.rows.front()[static_cast<std::size_t>(at)];
    CHECK(cell.kind == exchange::Cell::Kind::Number);
    CHECK(cell.text == "120500");
}

TEST_CASE("What is worked out of internal fields is internal itself", "[contract]") {
    // with its internal fields emptied, a record of the sample must show the same to partners
    const TemporaryFolder folder;
    const auto city =
        must(store::ProjectFile::read(setupIn(folder), std::string(CW_BINARY_DIR) + "/harbour.citywright"));
    int tried = 0;
    for (const int index : allRegisters()) {
        const auto& spec = model::registry()[index];
        for (const auto& record : city.table(index)) {
            auto bare = record;
            bool masked = false;
            for (std::size_t i = 0; i < spec.fields.size(); ++i)
                if (spec.fields[i].internal && model::isSet(bare.values[i])) {
                    bare.values[i] = model::Value{};
                    masked = true;
                }
            if (!masked) continue;
            for (const auto& computed : spec.computed) {
                CAPTURE(spec.name, computed.id);
                ++tried;
                if (!computed.internal) CHECK(computed.compute(bare, city) == computed.compute(record, city));
            }
        }
    }
    CHECK(tried > 10);
}

TEST_CASE("Cells are never formulas, whatever a text begins with") {
    const std::vector<std::string> hostile{"=1+1",      "+1",       "-1+2",
                                           "@SUM(A1)",  "＝1+1",    "＋1",
                                           "－1",       "＠x",      "'=quoted",
                                           "'plain",    "''two",    "[clear]",
                                           "[清空]",    "'[clear]", "_x0041_",
                                           "a;b、c",    "\"q\"",    "=HYPERLINK(\"http://x\")",
                                           "…[cut] no", "-",        "= cmd|' /C calc'!A0",
                                           "-5"};
    Desk desk;
    for (const auto& text : hostile) desk.add("needs", {{"title", base::Localized{text, text}}});
    const std::string before = desk.project.dump();
    for (const Format format : exchange::kFormats) {
        CAPTURE(exchange::name(format));
        const int needs = model::registry().index("needs");
        const auto out = exported(desk.snapshot(), {needs}, {.format = format});
        const auto plan =
            desk.plan(out.bytes, "needs", {.clearEmpty = true}, "x." + std::string(exchange::name(format)));
        CAPTURE(summary(plan));
        CHECK(plan.count(RowState::Unchanged) == hostile.size());
        const std::string all = unpacked(out.bytes);
        CHECK(all.find("<f>") == std::string::npos);
        CHECK(all.find("<f ") == std::string::npos);
        CHECK(all.find("table:formula") == std::string::npos);
        CHECK(all.find("hyperlink") == std::string::npos);
        CHECK(all.find("externalLink") == std::string::npos);
        if (format != Format::Csv) continue;
        const std::string text = out.bytes.substr(3);
        for (std::size_t at = 0; at < text.size(); ++at) {
            const bool cellBegins = at == 0 || text[at - 1] == ',' || text[at - 1] == '\n' ||
                                    (text[at - 1] == '"' && at > 1 && (text[at - 2] == ',' || text[at - 2] == '\n'));
            const std::string_view rest = std::string_view(text).substr(at);
            if (!cellBegins) continue;
            for (const std::string_view start : {"=", "+", "@", "＝", "＋", "－", "＠"})
                CHECK_FALSE(rest.starts_with(start));
        }
    }
    CHECK(desk.project.dump() == before);
}

TEST_CASE("A text longer than a cell is marked as cut, and import leaves it whole") {
    Desk desk;
    std::string text;
    for (int i = 0; i < 19'000; ++i) text += "🙂";  // 38,000 UTF-16 units
    desk.add("needs", {{"title", base::Localized{"long", ""}}, {"detail", base::Localized{text, ""}}});
    for (const Format format : {Format::Xlsx, Format::Ods}) {
        const auto out = exported(desk.snapshot(), {model::registry().index("needs")}, {.format = format});
        CHECK(out.cutCells == 1);
        const auto plan = desk.plan(out.bytes, "needs", {.clearEmpty = true}, "x");
        CAPTURE(summary(plan));
        CHECK(plan.count(RowState::Unchanged) == 1);
    }
}
