#include <catch2/catch.hpp>

#include "base/error_codes.h"
#include "base/text_util.h"
#include "base/texts.h"
#include "commands/packet_points.h"
#include "exchange/cell_text.h"
#include "exchange/packet_book.h"
#include "exchange/packet_review.h"
#include "exchange/support.h"
#include "exchange/workbook.h"
#include "model/registers.h"
#include "model/responsibility.h"
#include "support/workbooks.h"

using namespace cw;
using namespace cw::test;
using base::ErrorCode;
using base::Localized;
using exchange::PacketRow;
using exchange::RowState;
using exchange::Side;
using exchange::Source;
using model::Initiatives;
using model::List;
using model::Value;

namespace {

const std::string kProject = "11111111-1111-4111-8111-111111111111";
const std::string kPacket = "22222222-2222-4222-8222-222222222222";

int indexOf(std::string_view name) {
    return model::registry().index(name);
}

std::vector<exchange::PacketSheet> sheetsOf(const model::Snapshot& snapshot, const std::string& department) {
    std::vector<exchange::PacketSheet> sheets;
    for (int i = 0; i < snapshot.registry().count(); ++i) {
        exchange::PacketSheet sheet{.registerIndex = i};
        for (const auto& record : snapshot.table(i))
            if (model::departmentOf(snapshot, i, record) == department) sheet.ids.push_back(record.id);
        if (!sheet.ids.empty()) sheets.push_back(std::move(sheet));
    }
    return sheets;
}

exchange::PacketRequest requestFor(const std::string& department) {
    return {.mark = {kPacket, kProject, department, *base::Date::fromIso("2026-12-15"),
                     *base::Date::fromIso("2026-11-24")},
            .department = "資訊局"};
}

/// A packet on its way: what was handed out, and what the department makes of it.
struct Packet {
    Packet(Desk& project, std::string whose, exchange::Format format = exchange::Format::Xlsx,
           base::Language language = base::Language::ZhTw)
        : desk(project), department(std::move(whose)) {
        auto request = requestFor(department);
        request.sheets = sheetsOf(desk.snapshot(), department);
        request.format = format;
        request.language = language;
        bytes = must(exchange::packetBytes(desk.snapshot(), request, words()));
        base = must(exchange::readSource(bytes.base, {.fileName = "base"}, model::registry()));
        returned = must(exchange::readSource(bytes.workbook, {.fileName = "資訊局.xlsx"}, model::registry()));
    }

    exchange::SourceTable& sheet(std::string_view registerName) {
        for (auto& table : returned.tables)
            if (!table.rows.empty() && !table.rows.front().empty() &&
                table.rows.front().front().starts_with(std::string(registerName) + "#"))
                return table;
        throw std::runtime_error("no sheet");
    }
    std::string& cell(std::string_view registerName, std::size_t row, std::string_view column) {
        auto& rows = sheet(registerName).rows;
        for (std::size_t c = 0; c < rows.front().size(); ++c) {
            std::string name = rows.front()[c];
            if (c == 0) name.erase(0, name.find('#') + 1);
            if (name != column) continue;
            if (rows.size() <= row) rows.resize(row + 1);
            if (rows[row].size() <= c) rows[row].resize(c + 1);
            return rows[row][c];
        }
        throw std::runtime_error("no column");
    }
    /// Index of the row of that record.
    std::size_t rowOf(std::string_view registerName, const std::string& id) {
        const auto& rows = sheet(registerName).rows;
        for (std::size_t r = 2; r < rows.size(); ++r)
            if (!rows[r].empty() && rows[r].front() == id) return r;
        throw std::runtime_error("no row");
    }

    exchange::PacketCompare how() const {
        return {.department = department,
                .itemFits = setupIn(desk.folder).environment.itemFits,
                .taken = taken,
                .packet = kPacket};
    }
    base::Result<exchange::PacketReview> tryReview() {
        return exchange::reviewPacket(desk.snapshot(), base, returned, how(), words(), *desk.ids);
    }
    exchange::PacketReview review() { return must(tryReview()); }
    exchange::ImportPlan plan(const exchange::PacketReview& review) {
        return must(exchange::planPacket(desk.snapshot(), returned, review, how(), words(), *desk.ids));
    }
    exchange::ImportPlan take(const exchange::PacketReview& review) {
        auto made = plan(review);
        must(commands::importRows(desk.project, made, {.skipBadRows = true}));
        return made;
    }

    Desk& desk;
    std::string department;
    exchange::PacketBytes bytes;
    Source base, returned;
    exchange::TakenValues taken{};
};

/// Two departments with initiatives of their own.
struct City {
    Desk desk;
    std::string ours = desk.add("departments", {{"name", Localized{"Information Office", "資訊局"}}});
    std::string other = desk.add("departments", {{"name", Localized{"Public Works", "工務局"}}});
    std::string lamp = desk.add("initiatives", {{"title", Localized{"Lamps", "路燈"}},
                                                {"lead_department", ours},
                                                {"status", std::string("planned")},
                                                {"next_step", Localized{"Ask", "詢價"}}});
    std::string desk2 = desk.add("initiatives", {{"title", Localized{"Counter", "櫃檯"}}, {"lead_department", ours}});
    std::string road = desk.add("initiatives", {{"title", Localized{"Roads", "道路"}}, {"lead_department", other}});

    void set(const std::string& id, store::FieldValues values) {
        must(desk.project.execute({"record.set_many", {"@initiatives", ""}},
                                  [&](store::Edit& edit) { return edit.set("initiatives", id, values); }));
    }
    const model::Record& initiative(const std::string& id) const {
        return *desk.snapshot().find(indexOf("initiatives"), id);
    }
};

}  // namespace

TEST_CASE("A later file is compared with what each earlier taking gave, whatever the project did since") {
    const auto text = [](const char* t) { return Value{std::string(t)}; };
    const auto both = [](const char* en, const char* zh) { return Value{Localized{en, zh}}; };
    using exchange::agreedValue;
    const Value none;
    CHECK(agreedValue(text("a"), {}) == text("a"));
    CHECK(agreedValue(text("a"), {{text("a"), text("b")}}) == text("b"));
    CHECK(agreedValue(text("a"), {{text("a"), text("b")}, {text("x"), text("c")}}) == text("c"));
    CHECK(agreedValue(text("a"), {{text("a"), none}}) == none);
    CHECK(agreedValue(none, {{none, text("b")}}) == text("b"));
    CHECK(agreedValue(both("a", "甲"), {{both("a", "甲"), both("a", "乙")}}) == both("a", "乙"));
    // the English that somebody changed here in between is none of theirs
    CHECK(agreedValue(both("a", "甲"), {{both("a", "甲"), both("a", "乙")}, {both("x", "乙"), both("x", "丙")}}) ==
          both("a", "丙"));
    CHECK(agreedValue(List{"a", "b"}, {{List{"a"}, List{"c"}}}) == Value{List{"b", "c"}});
    CHECK(agreedValue(List{"a"}, {{List{"a"}, none}, {none, List{"d"}}}) == Value{List{"d"}});
}

TEST_CASE("What was changed here after a file was taken is neither put back by an unchanged correction nor lost") {
    City city;
    Packet packet(city.desk, city.ours);
    auto& status = packet.cell("initiatives", packet.rowOf("initiatives", city.lamp), "status");
    status = "running";
    packet.take(packet.review());
    const int field = Initiatives::Status;
    packet.taken[{indexOf("initiatives"), city.lamp, field}] = {
        {Value{std::string("planned")}, Value{std::string("running")}}};
    city.set(city.lamp, {{"status", std::string("planned")}});  // as it was handed out
    CHECK(packet.review().rows.empty());
    status = "done";
    const auto review = packet.review();
    REQUIRE(review.rows.size() == 1);
    CHECK(review.open() == 1);
    CHECK(review.rows.front().differences.front().base == Value{std::string("running")});
    CHECK_FALSE(packet.plan(review).changes());
}

TEST_CASE("A corrected new row finds the record that an earlier file made") {
    City city;
    Packet packet(city.desk, city.ours);
    const int initiatives = indexOf("initiatives");
    packet.cell("initiatives", 4, "title.zh_TW") = "智慧站牌";
    packet.cell("initiatives", 4, "status") = "planned";
    packet.take(packet.review());
    const std::string added = city.desk.titled("initiatives", "智慧站牌").id;
    const auto note = [&](const std::string& id) {
        const auto& record = city.initiative(id);
        for (std::size_t f = 0; f < record.values.size(); ++f)
            if (model::isSet(record.values[f]))
                packet.taken[{initiatives, id, static_cast<int>(f)}] = {{Value{}, record.values[f]}};
    };
    note(added);
    const auto count = [&] { return city.desk.snapshot().table(initiatives).size(); };
    const std::size_t before = count();
    SECTION("by its place, whatever was changed here since") {
        city.set(added, {{"priority", std::string("P2")}, {"status", std::string("running")}});
        packet.cell("initiatives", 4, "title.zh_TW") = "智慧型站牌";
        const auto review = packet.review();
        REQUIRE(review.rows.size() == 1);
        CHECK(review.rows.front().kind == PacketRow::Kind::Changed);
        CHECK(review.rows.front().id == added);
        REQUIRE(review.rows.front().differences.size() == 1);
        CHECK(review.open() == 0);
        packet.take(review);
        CHECK(count() == before);
        CHECK(city.initiative(added).localized(Initiatives::Title).zhTw == "智慧型站牌");
        CHECK(city.initiative(added).text(Initiatives::Status) == "running");
        CHECK(city.initiative(added).text(Initiatives::LeadDepartment) == city.ours);
        CHECK_FALSE(city.initiative(added).text(Initiatives::Ref).empty());
    }
    SECTION("when another row was put before it") {
        packet.cell("initiatives", 5, "title.zh_TW") = "智慧站牌（新）";
        packet.cell("initiatives", 5, "status") = "running";
        packet.cell("initiatives", 4, "title.zh_TW") = "河岸步道";
        packet.cell("initiatives", 4, "status") = "planned";
        packet.take(packet.review());
        CHECK(count() == before + 1);
        CHECK(city.initiative(added).localized(Initiatives::Title).zhTw == "智慧站牌（新）");
        CHECK(city.initiative(added).text(Initiatives::Status) == "running");
    }
    SECTION("not when another row stands at its place") {
        packet.cell("initiatives", 4, "title.zh_TW") = "河岸步道";
        packet.take(packet.review());
        CHECK(count() == before + 1);
        CHECK(city.initiative(added).localized(Initiatives::Title).zhTw == "智慧站牌");
    }
    SECTION("and is asked when that was removed here since") {
        must(city.desk.project.execute({"record.remove", {"@initiatives", ""}},
                                       [&](store::Edit& edit) { return edit.remove("initiatives", added); }));
        CHECK_FALSE(packet.plan(packet.review()).changes());
        packet.cell("initiatives", 4, "title.zh_TW") = "智慧型站牌";
        const auto review = packet.review();
        REQUIRE(review.rows.size() == 1);
        CHECK(review.rows.front().kind == PacketRow::Kind::RemovedHere);
        CHECK_FALSE(packet.plan(review).changes());
    }
}

TEST_CASE("One value is compared three ways") {
    struct Case {
        const char* name;
        Value base, mine, theirs;
        bool differs;
        bool conflict;
        Value taken;
    };
    const auto text = [](const char* t) { return Value{std::string(t)}; };
    const auto both = [](const char* en, const char* zh) { return Value{Localized{en, zh}}; };
    const Value none;
    const std::vector<Case> cases{
        {"nobody changed it", text("a"), text("a"), text("a"), false, false, none},
        {"only they changed it", text("a"), text("a"), text("b"), true, false, text("b")},
        {"only we changed it", text("a"), text("b"), text("a"), false, false, none},
        {"both changed it alike", text("a"), text("b"), text("b"), false, false, none},
        {"both changed it", text("a"), text("b"), text("c"), true, true, text("c")},
        {"they filled it in", none, none, text("b"), true, false, text("b")},
        {"they emptied it", text("a"), text("a"), none, true, false, none},
        {"they emptied what we changed", text("a"), text("b"), none, true, true, none},
        {"we emptied what they changed", text("a"), none, text("b"), true, true, text("b")},
        {"numbers", Value{std::int64_t{1}}, Value{std::int64_t{1}}, Value{std::int64_t{2}}, true, false,
         Value{std::int64_t{2}}},
        {"they added to a list", List{"a"}, List{"a"}, List{"a", "b"}, true, false, List{"a", "b"}},
        {"both added to a list", List{"a"}, List{"a", "c"}, List{"a", "b"}, true, false, List{"a", "c", "b"}},
        {"they took out what we kept", List{"a", "b"}, List{"a", "b", "c"}, List{"b"}, true, false, List{"b", "c"}},
        {"a list that was not shown whole", List{"a"}, List{"hidden", "a"}, List{"a"}, false, false, none},
        {"they emptied a list not shown whole", List{"a"}, List{"hidden", "a"}, none, true, false, List{"hidden"}},
        {"both added the same", none, List{"a"}, List{"a"}, false, false, none},
        {"each changed one language", both("a", "甲"), both("b", "甲"), both("a", "乙"), true, false,
         both("b", "乙")},
        {"both changed one language", both("a", "甲"), both("b", "甲"), both("c", "甲"), true, true, both("c", "甲")},
        {"they added a language", both("a", ""), both("a", ""), both("a", "甲"), true, false, both("a", "甲")},
        {"they emptied both languages", both("a", "甲"), both("a", "甲"), none, true, false, none},
    };
    for (const auto& each : cases) {
        CAPTURE(each.name);
        const auto found = exchange::compareField(3, each.base, each.mine, each.theirs);
        REQUIRE(found.has_value() == each.differs);
        if (!found) continue;
        CHECK(found->conflict == each.conflict);
        CHECK(found->taken == each.taken);
        CHECK(found->field == 3);
    }
}

TEST_CASE("Whose rows are a department's is read off the descriptions") {
    const auto& registry = model::registry();
    int direct = 0, parts = 0;
    for (int i = 0; i < registry.count(); ++i) {
        const int field = model::departmentField(registry[i]);
        CAPTURE(registry[i].name);
        direct += field >= 0 ? 1 : 0;
        parts += field < 0 && model::hasDepartments(registry, i) ? 1 : 0;
        if (field >= 0) CHECK(registry[i][field].target == "departments");
    }
    CHECK(direct > 25);
    CHECK(parts > 0);
    CHECK(registry[indexOf("initiatives")][model::departmentField(*registry.find("initiatives"))].id ==
          "lead_department");
    CHECK(model::hasDepartments(registry, indexOf("measure_readings")));
    for (const char* none : {"packets", "people", "city_profile", "departments", "answers"}) {
        CAPTURE(none);
        CHECK_FALSE(model::hasDepartments(registry, indexOf(none)));
    }
    City city;
    const auto measure = city.desk.add("measures", {{"title", Localized{"", "件數"}},
                                                    {"unit", Localized{"", "件"}},
                                                    {"direction", std::string("increase")},
                                                    {"department", city.ours}});
    const auto reading = city.desk.add(
        "measure_readings", {{"measure", measure}, {"date", *base::Date::fromIso("2026-11-01")}, {"value", 3.0}});
    const auto& snapshot = city.desk.snapshot();
    const int readings = indexOf("measure_readings");
    CHECK(model::departmentOf(snapshot, readings, *snapshot.find(readings, reading)) == city.ours);
}

TEST_CASE("A packet holds only its department's rows, with lists to choose from, and says whose it is") {
    City city;
    const auto person = city.desk.add(
        "people", {{"name", std::string("陳美玲")}, {"private_phone", std::string("0911")}, {"consent", true}});
    city.set(city.lamp, {{"owner", person}});
    for (const auto format : {exchange::Format::Xlsx, exchange::Format::Ods})
        for (const auto language : base::kLanguages) {
            Packet packet(city.desk, city.ours, format, language);
            const auto mark = must(exchange::packetMark(packet.returned));
            REQUIRE(mark);
            CHECK(mark->packet == kPacket);
            CHECK(mark->project == kProject);
            CHECK(mark->department == city.ours);
            CHECK(mark->due.iso() == "2026-12-15");
            CHECK(packet.bytes.rows == 2);
            CHECK(packet.sheet("initiatives").rows.size() == 4);
            const std::string all = unpacked(packet.bytes.workbook);
            for (const auto& table : packet.returned.tables)
                for (const auto& cells : table.rows)  // as a record to choose it may be named
                    CHECK((table.name == "_names" || std::ranges::find(cells, city.road) == cells.end()));
            CHECK(all.find("0911") == std::string::npos);
            CHECK(all.find("陳美玲") != std::string::npos);
            // both calendars
            CHECK(all.find(language == base::Language::ZhTw ? "115年12月15日（2026-12-15）"
                                                            : "15 December 2026 (115.12.15)") != std::string::npos);
            // ids and headings are locked, the rest is not
            const bool xlsx = format == exchange::Format::Xlsx;
            CHECK(all.find(xlsx ? "<sheetProtection" : "table:protected=\"true\"") != std::string::npos);
            CHECK(all.find(xlsx ? "locked=\"0\"" : "style:cell-protect=\"none\"") != std::string::npos);
            CHECK(all.find(xlsx ? "<dataValidation " : "table:content-validation ") != std::string::npos);
            // what is kept in the project names nobody
            CHECK(unpacked(packet.bytes.base).find("陳美玲") == std::string::npos);
            CHECK(unpacked(packet.bytes.base).find(person) != std::string::npos);
        }
}

TEST_CASE("Packets of any content that come back untouched take nothing, whatever the project did meanwhile") {
    Desk desk(7);
    fillRandom(desk, 7, 400);
    complete(desk);
    std::vector<Packet> packets;
    std::size_t rows = 0;
    int n = 0;
    for (const auto& department : desk.snapshot().table(indexOf("departments"))) {
        if (sheetsOf(desk.snapshot(), department.id).empty()) continue;
        const auto format = n % 2 == 0 ? exchange::Format::Xlsx : exchange::Format::Ods;
        packets.emplace_back(desk, department.id, format, n++ % 3 == 0 ? base::Language::En : base::Language::ZhTw);
        rows += packets.back().bytes.rows;
    }
    REQUIRE(rows > 10);
    for (auto& packet : packets) {
        const auto review = packet.review();
        CHECK(review.rows.empty());
        CHECK(review.missing.empty());
        CHECK(review.elsewhere.empty());
        CHECK(review.kept == 0);
        const auto plan = packet.plan(review);
        CAPTURE(summary(plan));
        CHECK_FALSE(plan.changes());
        CHECK(plan.count(RowState::Bad) == 0);
    }
    fillRandom(desk, 8, 150);
    for (auto& packet : packets) {
        const auto review = packet.review();
        CHECK(review.rows.empty());
        CHECK_FALSE(packet.plan(review).changes());
    }
}

TEST_CASE("What the department changed is taken, what the project changed stays, what both changed is asked") {
    City city;
    Packet packet(city.desk, city.ours);
    const std::size_t row = packet.rowOf("initiatives", city.lamp);
    packet.cell("initiatives", row, "status") = "running";
    packet.cell("initiatives", row, "next_step.zh_TW") = "";
    packet.cell("initiatives", row, "title.zh_TW") = "智慧路燈";
    packet.cell("initiatives", row, "start") = "115/6/1";
    city.set(city.lamp, {{"title", Localized{"Lamps", "節能路燈"}}, {"end", *base::Date::fromIso("2027-01-01")}});

    auto review = packet.review();
    REQUIRE(review.rows.size() == 1);
    CHECK(review.rows.front().kind == PacketRow::Kind::Changed);
    CHECK(review.rows.front().id == city.lamp);
    CHECK(review.rows.front().differences.size() == 4);
    CHECK(review.conflicts() == 1);
    CHECK(review.open() == 1);
    CHECK(review.kept == 1);
    SECTION("the conflict keeps ours") {
        packet.take(review);
        CHECK(city.initiative(city.lamp).localized(Initiatives::Title).zhTw == "節能路燈");
    }
    SECTION("the conflict takes theirs") {
        review.rows.front().choose(Side::Theirs, true);
        CHECK(review.open() == 0);
        packet.take(review);
        CHECK(city.initiative(city.lamp).localized(Initiatives::Title) == Localized{"Lamps", "智慧路燈"});
        CHECK(packet.review().rows.empty());
    }
    const auto& lamp = city.initiative(city.lamp);
    CHECK(lamp.text(Initiatives::Status) == "running");
    CHECK(lamp.date(Initiatives::Start)->iso() == "2026-06-01");
    CHECK(lamp.date(Initiatives::End)->iso() == "2027-01-01");
    CHECK(lamp.localized(model::registry().find("initiatives")->field("next_step")) == Localized{"Ask", ""});
    // all in one step
    must(city.desk.project.undo());
    CHECK(city.initiative(city.lamp).text(Initiatives::Status) == "planned");
}

TEST_CASE("New rows are the department's own, and known when the file comes again") {
    City city;
    Packet packet(city.desk, city.ours);
    packet.cell("initiatives", 4, "title.zh_TW") = "智慧站牌";
    packet.cell("initiatives", 4, "status") = "planned";
    auto review = packet.review();
    REQUIRE(review.rows.size() == 1);
    CHECK(review.rows.front().kind == PacketRow::Kind::New);
    packet.take(review);
    const auto& added = city.desk.titled("initiatives", "智慧站牌");
    CHECK(added.text(Initiatives::LeadDepartment) == city.ours);
    CHECK_FALSE(added.text(Initiatives::Ref).empty());
    const auto before = city.desk.project.contentDigest();
    const auto again = packet.review();
    CHECK(again.rows.empty());
    CHECK_FALSE(packet.take(again).changes());
    CHECK(city.desk.project.contentDigest() == before);
}

TEST_CASE("Rows are never removed by what is missing, nor brought back unasked") {
    City city;
    Packet packet(city.desk, city.ours);
    auto& rows = packet.sheet("initiatives").rows;
    rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(packet.rowOf("initiatives", city.desk2)));
    auto review = packet.review();
    REQUIRE(review.missing.size() == 1);
    CHECK(review.missing.front().id == city.desk2);
    CHECK_FALSE(packet.take(review).changes());
    CHECK(city.desk.snapshot().find(indexOf("initiatives"), city.desk2) != nullptr);

    packet.cell("initiatives", packet.rowOf("initiatives", city.lamp), "status") = "running";
    must(city.desk.project.execute({"record.remove", {"@initiatives", ""}},
                                   [&](store::Edit& edit) { return edit.remove("initiatives", city.lamp); }));
    review = packet.review();
    REQUIRE(review.rows.size() == 1);
    CHECK(review.rows.front().kind == PacketRow::Kind::RemovedHere);
    CHECK(review.rows.front().hasConflict());
    CHECK_FALSE(packet.plan(review).changes());
    review.rows.front().choose(Side::Theirs);
    packet.take(review);
    CHECK(city.initiative(city.lamp).text(Initiatives::Status) == "running");
    CHECK(city.initiative(city.lamp).localized(Initiatives::Title).zhTw == "路燈");
}

TEST_CASE("Hostile and spoilt packets are refused or told by sheet, row and column") {
    City city;
    Packet packet(city.desk, city.ours);
    const std::size_t row = packet.rowOf("initiatives", city.lamp);
    const auto problemsAt = [&](std::size_t at) {
        const auto plan = packet.plan(packet.review());
        for (const auto& planned : plan.rows)
            if (planned.row == at + 1 && planned.state == RowState::Bad) return planned.problems;
        return std::vector<exchange::RowProblem>{};
    };
    SECTION("a value that is none") {
        packet.cell("initiatives", row, "start") = "115/13/1";
        packet.cell("initiatives", row, "title.zh_TW") = "智慧路燈";
        const auto plan = packet.plan(packet.review());
        CHECK(plan.count(RowState::Bad) == 0);
        REQUIRE(plan.cellsAside() == 1);
        const auto at = std::ranges::find_if(plan.rows, [](const auto& planned) { return !planned.aside.empty(); });
        const auto& problem = at->aside.front();
        CHECK(problem.error.code == ErrorCode::DateUnreadable);
        CHECK(problem.value == "115/13/1");
        CHECK(problem.column >= 0);
        // the rest of the row is taken
        packet.take(packet.review());
        CHECK(city.initiative(city.lamp).localized(Initiatives::Title).zhTw == "智慧路燈");
    }
    SECTION("a rule that breaks") {
        packet.cell("initiatives", row, "title.zh_TW") = "";
        packet.cell("initiatives", row, "title.en") = "";
        REQUIRE(problemsAt(row).size() == 1);
        CHECK(problemsAt(row).front().error.code == ErrorCode::FieldRequired);
    }
    SECTION("a row copied with its hidden id") {
        auto& rows = packet.sheet("initiatives").rows;
        rows.push_back(rows[row]);
        packet.cell("initiatives", rows.size() - 1, "status") = "running";
        const auto problems = problemsAt(rows.size() - 1);
        REQUIRE(problems.size() == 1);
        CHECK(problems.front().error.code == ErrorCode::RowTwice);
        CHECK(packet.review().rows.empty());
    }
    SECTION("another department's record") {
        auto& rows = packet.sheet("initiatives").rows;
        rows.push_back(rows[row]);
        rows.back().front() = city.road;
        packet.cell("initiatives", rows.size() - 1, "status") = "running";
        const auto problems = problemsAt(rows.size() - 1);
        REQUIRE(problems.size() == 1);
        CHECK(problems.front().error.code == ErrorCode::RowElsewhere);
        packet.take(packet.review());
        CHECK(city.initiative(city.road).text(Initiatives::Status).empty());
    }
    SECTION("the column of ids is gone") {
        for (auto& cells : packet.sheet("initiatives").rows) {
            if (!cells.empty() && cells.front().starts_with("initiatives#")) cells[1] = "initiatives#" + cells[1];
            if (!cells.empty()) cells.erase(cells.begin());
        }
        const auto review = packet.tryReview();
        REQUIRE_FALSE(review);
        CHECK(review.error().code == ErrorCode::PacketIdsGone);
    }
    SECTION("the hidden row is gone") {
        auto& rows = packet.sheet("initiatives").rows;
        rows.erase(rows.begin());
        const auto review = packet.tryReview();
        REQUIRE_FALSE(review);
        CHECK(review.error().code == ErrorCode::PacketIdsGone);
    }
    SECTION("the hidden sheet is gone, or of a later version") {
        auto& mark = packet.returned.tables.back();
        REQUIRE(mark.name == "_packet");
        mark.rows[1][1] = "2";
        const auto later = exchange::packetMark(packet.returned);
        REQUIRE_FALSE(later);
        CHECK(later.error().code == ErrorCode::FileNewer);
        packet.returned.tables.pop_back();
        CHECK_FALSE(*exchange::packetMark(packet.returned));
    }
    SECTION("formulas are their last shown value, and never formulas here") {
        const auto column = [&] {
            const auto& heads = packet.sheet("initiatives").rows.front();
            for (std::size_t c = 0; c < heads.size(); ++c)
                if (heads[c] == "title.zh_TW") return exchange::columnLetters(static_cast<int>(c));
            return std::string();
        }();
        const int line = static_cast<int>(row) + 1;
        const std::string at = column + std::to_string(line);
        // the first sheet is the instructions
        const auto evil =
            withCell(packet.bytes.workbook, 2, column, line,
                     "<c r=\"" + at + "\" t=\"str\"><f>HYPERLINK(\"http://x\",\"y\")</f><v>=cmd</v></c>");
        packet.returned = must(exchange::readSource(evil, {.fileName = "evil.xlsx"}, model::registry()));
        packet.take(packet.review());
        CHECK(city.initiative(city.lamp).localized(Initiatives::Title).zhTw == "=cmd");
    }
}

TEST_CASE("Who filled it in stands on the first sheet, in either language") {
    City city;
    for (const auto language : base::kLanguages) {
        Packet packet(city.desk, city.ours, exchange::Format::Xlsx, language);
        auto& first = packet.returned.tables.front();
        for (auto& row : first.rows) {
            if (row.empty()) continue;
            const bool english = language == base::Language::En;
            if (row.front() == words().in(language).text(CW_TEXT("packet", "Filled in by")))
                row = {row.front(), english ? "Chen Mei-ling" : " 陳美玲 "};
            if (row.front() == words().in(language).text(CW_TEXT("packet", "Filled in on")))
                row = {row.front(), "115/12/3"};
        }
        const auto reply = exchange::packetReply(packet.returned, words());
        CHECK(reply.by == (language == base::Language::En ? "Chen Mei-ling" : "陳美玲"));
        REQUIRE(reply.on);
        CHECK(reply.on->iso() == "2026-12-03");
    }
}

TEST_CASE("Items to rate have a row with their words before they are rated, and untouched ones stay unrated") {
    City city;
    const auto round = city.desk.add("rounds", {{"title", Localized{"", "第一次"}},
                                                {"date", *base::Date::fromIso("2026-11-01")},
                                                {"depth", std::string("standard")},
                                                {"status", std::string("open")}});
    const int answers = indexOf("answers");
    model::Snapshot with = city.desk.snapshot();
    std::vector<std::string> ids;
    for (const char* item : {"B5.2.1", "B5.2.4"}) {
        model::Record blank{base::keyedId("answers", {round, item}),
                            std::vector<Value>(model::registry()[answers].fields.size())};
        blank.values[model::Answers::Round] = round;
        blank.values[model::Answers::Item] = std::string(item);
        ids.push_back(blank.id);
        with = with.withTable(answers, with.table(answers).with(std::make_shared<const model::Record>(blank)));
    }
    auto request = requestFor(city.ours);
    request.sheets = {{answers, ids}};
    request.itemWords = [](std::string_view item) { return "問：" + std::string(item); };
    Packet packet(city.desk, city.ours);
    packet.bytes = must(exchange::packetBytes(with, request, words()));
    packet.base = must(exchange::readSource(packet.bytes.base, {.fileName = "base"}, model::registry()));
    packet.returned = must(exchange::readSource(packet.bytes.workbook, {.fileName = "x"}, model::registry()));
    CHECK(packet.cell("answers", 2, "item.words").starts_with("問：B5.2."));
    CHECK_FALSE(packet.plan(packet.review()).changes());
    packet.cell("answers", packet.rowOf("answers", ids[1]), "level") = "3";
    const auto review = packet.review();
    REQUIRE(review.rows.size() == 1);
    packet.take(review);
    REQUIRE(city.desk.snapshot().table(answers).size() == 1);
    const auto* rated = city.desk.snapshot().find(answers, ids[1]);
    REQUIRE(rated != nullptr);
    CHECK(rated->integer(model::Answers::Level) == 3);
    CHECK(packet.review().rows.empty());
}

TEST_CASE("A record that was renamed here since is still the one that a packet names") {
    City city;
    const auto person = [&](const char* name) { return city.desk.add("people", {{"name", std::string(name)}}); };
    const std::string chen = person("陳美玲"), lin = person("林志明"), gone = person("王大同");
    const std::string births = city.desk.add("services", {{"title", Localized{"Births", "出生登記"}}});
    const std::string buses = city.desk.add("services", {{"title", Localized{"Buses; times", "公車；時刻"}}});
    const auto& spec = *model::registry().find("initiatives");
    const int field = spec.field("owner"), services = spec.field("services");
    REQUIRE(field >= 0);
    REQUIRE(services >= 0);
    city.set(city.lamp, {{"owner", chen}, {"services", List{births, buses}}});
    city.set(city.desk2, {{"owner", gone}});
    const auto language = GENERATE(base::Language::ZhTw, base::Language::En);
    const auto format = GENERATE(exchange::Format::Xlsx, exchange::Format::Ods);
    Packet packet(city.desk, city.ours, format, language);
    CHECK(exchange::namesThen(packet.returned, model::registry()).size() >= 4);
    const auto rename = [&](const char* name, const std::string& id, store::FieldValues values) {
        must(city.desk.project.execute({"record.set_many", {std::string("@") + name, ""}},
                                       [&](store::Edit& edit) { return edit.set(name, id, values); }));
    };
    rename("people", chen, {{"name", std::string("陳玉玲")}});
    rename("people", lin, {{"name", std::string("林建志")}});
    rename("services", buses, {{"title", Localized{"Bus arrivals", "公車動態"}}});
    must(city.desk.project.execute({"record.remove", {"@people", ""}},
                                   [&](store::Edit& edit) { return edit.remove("people", gone); }));
    const std::size_t row = packet.rowOf("initiatives", city.lamp);
    const auto& lamp = [&]() -> const model::Record& { return city.initiative(city.lamp); };

    SECTION("untouched it takes nothing and leaves no point open") {
        const auto review = packet.review();
        const auto plan = packet.plan(review);
        CAPTURE(summary(plan));
        CHECK(review.rows.empty());
        CHECK(exchange::openPoints(review, plan) == 0);
        CHECK_FALSE(plan.changes());
    }
    SECTION("another person is taken by the name as handed out, and by the new one") {
        packet.cell("initiatives", row, "owner") = GENERATE("林志明", "林建志");
        const auto review = packet.review();
        CHECK(exchange::openPoints(review, packet.plan(review)) == 0);
        packet.take(review);
        CHECK(lamp().text(field) == lin);
    }
    SECTION("a list loses one entry and keeps the renamed one") {
        auto& cell = packet.cell("initiatives", row, "services");
        const auto names = exchange::listEntries(cell);
        REQUIRE(names.size() == 2);
        cell = exchange::listText({names[1]});
        const auto review = packet.review();
        CHECK(exchange::openPoints(review, packet.plan(review)) == 0);
        packet.take(review);
        CHECK(lamp().list(services) == List{buses});
    }
    SECTION("a new row names it as the drop-down does") {
        packet.cell("initiatives", 4, language == base::Language::En ? "title.en" : "title.zh_TW") = "智慧站牌";
        packet.cell("initiatives", 4, "owner") = "陳美玲";
        const auto review = packet.review();
        CHECK(exchange::openPoints(review, packet.plan(review)) == 0);
        packet.take(review);
        CHECK(city.desk.titled("initiatives", "智慧站牌").text(field) == chen);
    }
    SECTION("a name that another record has now is told, not guessed; unchanged it still is the one by its id") {
        rename("people", lin, {{"name", std::string("陳美玲")}});
        CHECK(exchange::openPoints(packet.review(), packet.plan(packet.review())) == 0);
        packet.cell("initiatives", packet.rowOf("initiatives", city.desk2), "owner") = "陳美玲";
        CHECK(packet.plan(packet.review()).cellsAside() == 1);
    }
    SECTION("without the hidden sheet it is told, as before") {
        std::erase_if(packet.returned.tables, [](const auto& table) { return table.name == "_names"; });
        const auto review = packet.review();
        CHECK(packet.plan(review).cellsAside() >= 1);
        CHECK_FALSE(packet.plan(review).changes());
    }
}

TEST_CASE("A packet in one language shows that one, and the other where a text stands there alone") {
    City city;
    const auto format = GENERATE(exchange::Format::Xlsx, exchange::Format::Ods);
    const auto hidden = [&](base::Language language, bool both) {
        auto request = requestFor(city.ours);
        request.sheets = sheetsOf(city.desk.snapshot(), city.ours);
        request.format = format;
        request.language = language;
        request.bothLanguages = both;
        const auto bytes = must(exchange::packetBytes(city.desk.snapshot(), request, words()));
        const std::string all = unpacked(bytes.workbook);
        const std::string mark = format == exchange::Format::Xlsx ? "hidden=\"1\"" : "table:visibility=\"collapse\"";
        std::size_t count = 0;
        for (auto at = all.find(mark); at != std::string::npos; at = all.find(mark, at + 1)) ++count;
        return count;
    };
    const auto none = hidden(base::Language::ZhTw, true);
    const auto one = hidden(base::Language::ZhTw, false);
    CHECK(one > none);
    city.set(city.lamp, {{"title", Localized{"Lamps", ""}}});
    CHECK(hidden(base::Language::ZhTw, false) == one - 1);
}

TEST_CASE("Lines of a cell are counted as spreadsheet programs break them") {
    using Row = std::tuple<std::string, int, std::size_t>;
    for (const auto& [text, width, lines] :
         {Row{"", 10, 1}, Row{"one two", 10, 1}, Row{"seven seven", 10, 2}, Row{"eight888 eight888 x", 10, 2},
          Row{"a\nb\n", 10, 3}, Row{"twentycharacterswide", 10, 2}, Row{"市民一次辦妥", 10, 2},
          Row{"市民一次辦", 10, 1}, Row{"市民abc一次", 8, 2}}) {
        CAPTURE(text, width);
        CHECK(exchange::linesIn(text, width) == lines);
    }
}

TEST_CASE("A sheet on paper takes as few pages as its columns allow, and its rows are as tall as their text") {
    const auto sheet = [](std::size_t columns, std::size_t rows, const std::string& text) {
        exchange::Table table;
        table.locked = true;
        for (std::size_t c = 0; c < columns; ++c) {
            table.columns.emplace_back();
            table.headings.push_back("Column " + std::to_string(c));
            table.hidden.push_back(false);
        }
        exchange::Cell cell;
        cell.kind = exchange::Cell::Kind::Text;
        cell.text = text;
        table.rows.assign(rows, std::vector<exchange::Cell>(columns, cell));
        return table;
    };
    std::string text;
    for (int word = 0; word < 20; ++word) text += "words ";
    // one row of many columns: narrow columns, on as few pages as can be
    const auto one = exchange::sheetLayout(sheet(10, 1, text));
    CHECK(one.pages == 1);
    CHECK(one.pagesWide == 1);
    // many tall rows of few columns: wide ones, several rows a page
    const auto many = exchange::sheetLayout(sheet(4, 60, text));
    CHECK(many.widths.front() > 30);
    CHECK(many.pages * 12 <= 60);
    REQUIRE(many.lines.size() == 60);
    CHECK(many.lines.front() == exchange::linesIn(text, many.widths.front() - 1));
    CHECK(many.lines.front() > 1);
}

TEST_CASE("Rows of a packet's workbook are as tall as their text, so that several stand on a page unhidden") {
    City city;
    std::string purpose;
    for (int word = 0; word < 40; ++word) purpose += "streetlight ";
    city.set(city.lamp, {{"purpose", Localized{purpose, ""}}});
    Packet packet(city.desk, city.ours, exchange::Format::Xlsx);
    const std::string all = unpacked(packet.bytes.workbook);
    double tallest = 0;
    for (auto at = all.find(" ht=\""); at != std::string::npos; at = all.find(" ht=\"", at + 1))
        tallest = std::max(tallest, std::stod(all.substr(at + 5, 8)));
    CHECK(tallest >= 15 * 9);  // 480 letters in a column of at most 48; the instructions have shorter rows
}

TEST_CASE("A packet on paper has its heading on every page and lies across") {
    City city;
    for (const auto format : {exchange::Format::Xlsx, exchange::Format::Ods}) {
        Packet packet(city.desk, city.ours, format);
        const std::string all = unpacked(packet.bytes.workbook);
        const bool xlsx = format == exchange::Format::Xlsx;
        const std::vector<const char*> inXlsx{"_xlnm.Print_Titles", "$2:$2", "orientation=\"landscape\"",
                                              "fitToHeight=\"0\"", "paperSize=\"9\""};
        const std::vector<const char*> inOds{"<table:table-header-rows>", "table:style-name=\"tWide",
                                             "style:print-orientation=\"landscape\"", "style:scale-to-X"};
        for (const char* mark : xlsx ? inXlsx : inOds) {
            CAPTURE(mark);
            CHECK(all.find(mark) != std::string::npos);
        }
    }
}

namespace {

commands::ReturnedFile fileOf(const Packet& packet) {
    commands::ReturnedFile file{.path = {}, .fileName = "資訊局.xlsx"};
    file.mark = must(exchange::packetMark(packet.returned));
    file.reply = exchange::packetReply(packet.returned, words());
    file.source = std::make_shared<const Source>(packet.returned);
    return file;
}

/// English words that count how often they are asked.
class CountingTexts final : public base::Texts {
public:
    CountingTexts() : Texts(base::Language::En) {}
    mutable int lookups = 0;

protected:
    std::string lookup(const base::Msg& msg, std::int64_t) const override {
        ++lookups;
        return msg.source;
    }
};

}  // namespace

TEST_CASE("The list for a department says neither values nor names that partners may not see") {
    City city;
    const std::string secret = city.desk.add("evidence", {{"title", Localized{"Secret audit", "機密稽核"}},
                                                          {"confidentiality", std::string("confidential")}});
    const std::string open = city.desk.add(
        "evidence", {{"title", Localized{"Public audit", "公開稽核"}}, {"confidentiality", std::string("public")}});
    const std::string measure = city.desk.add("measures", {{"title", Localized{"Waiting", "等候時間"}},
                                                           {"unit", Localized{"minutes", "分鐘"}},
                                                           {"direction", std::string("decrease")}});
    const std::string reading = city.desk.add(
        "measure_readings", {{"measure", measure}, {"date", *base::Date::fromIso("2026-10-01")}, {"value", 12.0}});
    const std::string chen = city.desk.add("people", {{"name", std::string("陳美玲")}});
    Packet packet(city.desk, city.ours);
    const auto file = fileOf(packet);
    CHECK(file.reply.language == base::Language::ZhTw);
    const auto conflict = [&](std::string_view registerName, const std::string& id, std::string_view field,
                              Value mine) {
        const int index = indexOf(registerName);
        PacketRow row{.registerIndex = index, .sheet = packet.sheet("initiatives").name, .row = 3, .id = id};
        row.differences.push_back({.field = model::registry()[index].field(field),
                                   .mine = std::move(mine),
                                   .theirs = Value{std::string("x")},
                                   .conflict = true});
        REQUIRE(row.differences.front().field >= 0);
        exchange::PacketReview review;
        review.rows.push_back(std::move(row));
        return commands::packetPoints(city.desk.snapshot(), file, review, packet.plan(packet.review()), words(),
                                      base::Language::En);
    };
    const auto hidden = conflict("measure_readings", reading, "evidence", Value{secret});
    REQUIRE(hidden.points.size() == 1);
    CHECK(hidden.text.find("機密稽核") == std::string::npos);
    CHECK(conflict("measure_readings", reading, "evidence", Value{open}).text.find("公開稽核") != std::string::npos);
    const auto person = conflict("people", chen, "private_email", Value{std::string("chen@harbour.example")});
    CHECK(person.text.find("陳美玲") != std::string::npos);
    CHECK(person.text.find("chen@") == std::string::npos);
    CHECK(hidden.department == "資訊局");
    CHECK(hidden.fileName.ends_with(".txt"));
}

TEST_CASE("Of a record that partners no longer see the list says nothing but what the department wrote") {
    City city;
    const std::string outage = city.desk.add("risks", {{"title", Localized{"Outage", "停電"}},
                                                       {"kind", std::string("risk")},
                                                       {"department", city.ours},
                                                       {"shown_outside", true}});
    Packet packet(city.desk, city.ours);
    const std::size_t row = packet.rowOf("risks", outage);
    packet.cell("risks", row, "title.zh_TW") = "停電風險";
    packet.cell("risks", row, "probability") = "很多";
    const bool shown = GENERATE(true, false);
    must(city.desk.project.execute({"record.set_many", {"@risks", ""}}, [&](store::Edit& edit) {
        return edit.set("risks", outage, {{"title", Localized{"SECRET", "機密"}}, {"shown_outside", shown}});
    }));
    const auto review = packet.review();
    const auto plan = packet.plan(review);
    const auto list =
        commands::packetPoints(city.desk.snapshot(), fileOf(packet), review, plan, words(), base::Language::ZhTw);
    CAPTURE(shown, list.text, summary(plan));
    REQUIRE(list.points.size() == exchange::openPoints(review, plan));
    REQUIRE(list.points.size() == 2);  // a conflict and a cell that cannot be read
    const auto conflict = std::ranges::find(list.points, "停電風險", &commands::PacketPoint::written);
    const auto problem = std::ranges::find(list.points, "很多", &commands::PacketPoint::written);
    REQUIRE(conflict != list.points.end());
    REQUIRE(problem != list.points.end());
    CHECK((conflict->record.find("機密") != std::string::npos) == shown);
    CHECK((conflict->wrong.find("機密") != std::string::npos) == shown);
    CHECK((problem->record.find("機密") != std::string::npos) == shown);
    CHECK((list.text.find("機密") != std::string::npos) == shown);
    CHECK(list.text.find("SECRET") == std::string::npos);
}

TEST_CASE("The headings of a table are read once, however many conflicts stand in it") {
    City city;
    Packet packet(city.desk, city.ours);
    const auto file = fileOf(packet);
    const int index = indexOf("initiatives");
    const auto lookups = [&](std::size_t conflicts) {
        exchange::PacketReview review;
        for (std::size_t i = 0; i < conflicts; ++i) {
            PacketRow row{
                .registerIndex = index, .sheet = packet.sheet("initiatives").name, .row = 3 + i, .id = city.lamp};
            row.differences.push_back({.field = model::registry()[index].field("title"),
                                       .mine = Value{Localized{"", "燈"}},
                                       .theirs = Value{Localized{"", "路燈桿"}},
                                       .conflict = true});
            review.rows.push_back(std::move(row));
        }
        const CountingTexts english;
        const exchange::Words counting{english, words().chinese};
        const auto list = commands::packetPoints(city.desk.snapshot(), file, review, packet.plan(packet.review()),
                                                 counting, base::Language::ZhTw);
        REQUIRE(list.points.size() == conflicts);
        CHECK(std::ranges::none_of(list.points, [](const auto& point) { return point.heading.empty(); }));
        return english.lookups;
    };
    const int once = lookups(1);
    CHECK(once > 0);
    CHECK(lookups(8) == once);
}

TEST_CASE("The name of a list fits into a directory, cut between characters") {
    City city;
    Packet packet(city.desk, city.ours);
    packet.cell("initiatives", packet.rowOf("initiatives", city.lamp), "status") = "沒有這種";
    const auto review = packet.review();
    const auto plan = packet.plan(review);
    auto file = fileOf(packet);
    const auto nameFor = [&](std::string returned) {
        file.fileName = std::move(returned);
        return commands::packetPoints(city.desk.snapshot(), file, review, plan, words(), base::Language::En).fileName;
    };
    CHECK(nameFor("資訊局.xlsx") == "資訊局 待補正事項.txt");
    for (const char* const letter : {"公", "a", "é", "𠮷"})
        for (std::size_t bytes = 200; bytes <= 250; ++bytes) {
            std::string stem;
            while (stem.size() + std::string_view(letter).size() <= bytes) stem += letter;
            const std::string name = nameFor(stem + ".xlsx");
            CAPTURE(letter, bytes, name);
            CHECK(name.size() + std::string_view(" (2)").size() <= 255);
            CHECK(base::isCleanText(name));
            CHECK(name.ends_with(" 待補正事項.txt"));
            CHECK(stem.starts_with(name.substr(0, name.size() - std::string_view(" 待補正事項.txt").size())));
        }
}
