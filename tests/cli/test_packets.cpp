#include <catch2/catch.hpp>

#include <filesystem>
#include <nlohmann/json.hpp>

#include "cli/program.h"
#include "exchange/source.h"
#include "model/register_spec.h"
#include "support/files.h"
#include "support/workbooks.h"

using cw::test::Home;
using cw::test::readAll;
using cw::test::withText;
using Json = nlohmann::json;
namespace fs = std::filesystem;

namespace {

constexpr const char* kFile = "m.citywright";

void begin(const Home& home) {
    home.ok({"new", kFile, "--name", "海港市"});
    home.ok({"add", kFile, "people", "name=陳美玲", "office_phone=00-555-0142"});
    home.ok({"add", kFile, "departments", "name=資訊局", "head=陳美玲"});
    home.ok({"add", kFile, "departments", "name=工務局", "office_phone=00-555-0177"});
    home.ok({"add", kFile, "departments", "name=主計處"});
    home.ok({"add", kFile, "initiatives", "title=路燈", "lead_department=資訊局", "status=planned"});
    home.ok({"add", kFile, "initiatives", "title=櫃檯", "lead_department=資訊局"});
    home.ok({"add", kFile, "initiatives", "title=道路", "lead_department=工務局"});
    fs::create_directory(home.path("out"));
    fs::create_directory(home.path("back"));
}

Json json(const Home& home, std::vector<std::string> line, int code = 0) {
    line.push_back("--json");
    const auto ran = home.cli(line);
    CAPTURE(line, ran.out, ran.err);
    CHECK(ran.code == code);
    return Json::parse(ran.out, nullptr, false);
}

/// Number of the sheet and letters and row of a cell, as the file lies there.
struct Spot {
    int sheet;
    std::string column;
    int row;
};
Spot spot(const std::string& bytes, const std::string& registerName, const std::string& column,
          const std::string& rowHolds) {
    const auto source = cw::exchange::readSource(bytes, {.fileName = "x.xlsx"}, cw::model::registry());
    REQUIRE(source);
    for (std::size_t s = 0; s < source->tables.size(); ++s) {
        const auto& rows = source->tables[s].rows;
        if (rows.empty() || rows[0].empty() || !rows[0][0].starts_with(registerName + "#")) continue;
        for (std::size_t c = 0; c < rows[0].size(); ++c)
            for (std::size_t r = 2; r < rows.size(); ++r)
                if (rows[0][c] == column && std::ranges::find(rows[r], rowHolds) != rows[r].end())
                    return {static_cast<int>(s) + 1, cw::exchange::columnLetters(static_cast<int>(c)),
                            static_cast<int>(r) + 1};
    }
    throw std::runtime_error("no such cell");
}

std::string changed(const std::string& bytes, const std::string& column, const std::string& rowHolds,
                    const std::string& text) {
    const Spot at = spot(bytes, "initiatives", column, rowHolds);
    return withText(bytes, at.sheet, at.column, at.row, text);
}

/// A project whose packets are handed out, and the file of one department on its way back.
struct HandedOut {
    HandedOut() {
        begin(home);
        json(home, {"packet", "make", kFile, "--all", "--due", "2026-12-15", "-o", "out"});
        book = readAll(home.path("out/" + name));
    }
    void give(const std::string& filledIn) const { cw::test::write(home.path("back/" + name), filledIn); }
    Json take(std::vector<std::string> more = {}, int code = 0) const {
        std::vector<std::string> line{"packet", "take", kFile, "back"};
        line.insert(line.end(), more.begin(), more.end());
        return json(home, line, code);
    }
    Json record() const {
        const Json all = json(home, {"list", kFile, "packets"});
        for (const auto& each : all["records"])
            if (each["fields"]["file_name"] == name) return each["fields"];
        return {};
    }

    Home home;
    std::string name = "資訊局 2026-12-15.xlsx";
    std::string book;  ///< as handed out
};

Json initiative(const Home& home, const std::string& title) {
    const Json all = json(home, {"list", kFile, "initiatives"});
    for (const auto& record : all["records"])
        if (record["fields"]["title"]["zh_TW"] == title) return record["fields"];
    return nullptr;
}

}  // namespace

TEST_CASE("A corrected file of the same department is compared with the one taken before") {
    const HandedOut packet;
    const Home& home = packet.home;
    std::string first = changed(packet.book, "status", "路燈", "running");
    first = changed(first, "next_step.zh_TW", "路燈", "詢價");
    packet.give(first);
    packet.take();
    CHECK(initiative(home, "路燈")["status"] == "running");

    // corrected: taken without a question, before and in the dry run
    std::string second = changed(packet.book, "status", "路燈", "done");
    second = changed(second, "next_step.zh_TW", "路燈", "驗收");
    packet.give(second);
    const auto dry = packet.take({"--dry-run"});
    CHECK(dry["files"][0]["state"] == "returned");
    CHECK(dry["files"][0]["conflicts"] == 0);
    CHECK(dry["files"][0]["differences"].size() == 2);
    packet.take();
    CHECK(initiative(home, "路燈")["status"] == "done");
    CHECK(initiative(home, "路燈")["next_step"]["zh_TW"] == "驗收");

    // put back as it was handed out: a change too
    packet.give(changed(second, "status", "路燈", "planned"));
    CHECK(packet.take()["files"][0]["conflicts"] == 0);
    CHECK(initiative(home, "路燈")["status"] == "planned");

    // what the project changed since is a conflict all the same
    home.ok({"set", kFile, "initiatives", "路燈", "next_step.zh_TW=比價"});
    packet.give(changed(second, "next_step.zh_TW", "路燈", "結案"));
    const auto third = packet.take({}, 1);
    CHECK(third["files"][0]["conflicts"] == 1);
    CHECK(initiative(home, "路燈")["next_step"]["zh_TW"] == "比價");

    // after an undo the file before it counts
    home.ok({"undo", kFile});
    home.ok({"undo", kFile});
    home.ok({"undo", kFile});
    CHECK(initiative(home, "路燈")["status"] == "done");
    packet.give(changed(second, "status", "路燈", "stopped"));
    CHECK(packet.take()["files"][0]["conflicts"] == 0);
    CHECK(initiative(home, "路燈")["status"] == "stopped");
}

TEST_CASE("What the second taking of one file gave counts when a corrected file comes") {
    const HandedOut packet;
    const Home& home = packet.home;
    home.ok({"set", kFile, "initiatives", "路燈", "status=stopped"});
    packet.give(changed(packet.book, "status", "路燈", "running"));
    packet.take({}, 1);  // a conflict: ours stays
    CHECK(initiative(home, "路燈")["status"] == "stopped");
    CHECK(packet.record()["open_points"] == 1);
    CHECK(json(home, {"packet", "late", kFile})["packets"].empty());
    packet.take({"--accept", "theirs"});
    CHECK(initiative(home, "路燈")["status"] == "running");
    CHECK((!packet.record().contains("open_points") || packet.record()["open_points"].is_null()));
    CHECK(packet.record()["takings"] == 2);

    // a correction is compared with what was taken then: no conflict
    packet.give(changed(packet.book, "status", "路燈", "done"));
    const auto third = packet.take();
    CHECK(third["files"][0]["conflicts"] == 0);
    CHECK(initiative(home, "路燈")["status"] == "done");
    home.ok({"undo", kFile});

    // after the second taking was undone, the first counts: theirs was never taken
    home.ok({"undo", kFile});
    CHECK(initiative(home, "路燈")["status"] == "stopped");
    CHECK(packet.record()["open_points"] == 1);
    CHECK(packet.take({}, 1)["files"][0]["conflicts"] == 1);

    // a conflict that was decided for ours is no open point
    packet.take({"--accept", "mine"});
    CHECK(initiative(home, "路燈")["status"] == "stopped");
    CHECK((!packet.record().contains("open_points") || packet.record()["open_points"].is_null()));
}

TEST_CASE("What is left open becomes a list for the department, in the language of its packet") {
    const HandedOut packet;
    const Home& home = packet.home;
    std::string book = changed(packet.book, "start", "路燈", "115/13/1");
    book = changed(book, "status", "路燈", "running");
    book = changed(book, "title.zh_TW", "櫃檯", "聯合櫃檯");
    packet.give(book);
    home.ok({"set", kFile, "initiatives", "櫃檯", "title.zh_TW=單一櫃檯"});
    fs::create_directory(home.path("lists"));
    const auto taken = packet.take({"--points", "lists", "--language", "en"}, 1);
    const Json& file = taken["files"][0];
    REQUIRE(file["open_points"].size() == 2);
    CHECK(packet.record()["open_points"] == 2);
    CHECK(initiative(home, "路燈")["status"] == "running");
    const std::string path = file["points_file"];
    const std::string list = readAll(home.path(path));
    const Spot start = spot(packet.book, "initiatives", "start", "路燈");
    for (const std::string& said :
         {std::string("資訊局 2026-12-15.xlsx"), std::string("115/13/1"), std::string("單一櫃檯"),
          std::string("聯合櫃檯"), "第 " + std::to_string(start.row) + " 列 " + start.column + " 欄"}) {
        CAPTURE(said, list);
        CHECK(list.find(said) != std::string::npos);
    }
    CHECK(file["open_points"][0]["column"].is_string());
    // no list is replaced, and one that is settled is empty
    CHECK(packet.take({"--points", "lists", "--dry-run"}, 1)["files"][0]["points_file"] != path);
    packet.give(changed(changed(packet.book, "start", "路燈", "115/12/1"), "status", "路燈", "running"));
    const auto settled = packet.take({"--points", "lists"});
    CHECK(settled["files"][0]["open_points"].empty());
    CHECK(settled["files"][0]["points_file"].is_null());
}

TEST_CASE("A list that cannot be written is told, and what was taken stays told") {
    HandedOut packet;
    const Home& home = packet.home;
    std::string book = changed(packet.book, "title.zh_TW", "櫃檯", "聯合櫃檯");
    home.ok({"set", kFile, "initiatives", "櫃檯", "title.zh_TW=單一櫃檯"});
    fs::create_directory(home.path("lists"));

    // the name of the returned file leaves no room for that of its list
    packet.name.clear();
    for (int i = 0; i < 80; ++i) packet.name += "公";
    packet.name += ".xlsx";
    packet.give(changed(book, "status", "路燈", "running"));
    const auto taken = packet.take({"--points", "lists"}, 1);
    CHECK(taken["taken"] == true);
    REQUIRE(taken["files"][0]["points_file"].is_string());
    CHECK_FALSE(taken["files"][0].contains("points_error"));
    const std::string path = taken["files"][0]["points_file"];
    CHECK(fs::path(path).filename().string().size() <= 255);
    CHECK(readAll(home.path(path)).find("單一櫃檯") != std::string::npos);
    const auto second = packet.take({"--points", "lists"});  // taken in before: nothing new to look at
    CHECK(second["files"][0]["points_file"] != path);
    CHECK(fs::exists(home.path(second["files"][0]["points_file"])));

    // nobody can write there; the change is in the project and the answer says so
    packet.give(changed(book, "status", "路燈", "done"));
    const auto failed = packet.take({"--points", "/proc"}, 1);
    REQUIRE(failed.is_object());
    CHECK(failed["taken"] == true);
    CHECK(initiative(home, "路燈")["status"] == "done");
    const Json& file = failed["files"][0];
    CHECK(file["differences"].size() == 2);
    CHECK(file["open_points"].size() == 1);
    CHECK(file["points_file"].is_null());
    CHECK(file["points_error"]["code"] == "target_not_writable");
    const std::string message = file["points_error"]["message"];
    CHECK(message.find("/proc/公") != std::string::npos);

    // the same without JSON, though nothing else would end with 1
    const auto plain = home.cli({"packet", "take", kFile, "back", "--points", "/proc"});
    CHECK(plain.code == 1);
    CHECK(plain.out.find("/proc/公") != std::string::npos);
    CHECK(packet.take({}, 0)["files"][0]["points_file"].is_null());
}

TEST_CASE("Packets go out, come back filled in, are taken once and told late") {
    const Home home;
    begin(home);
    const auto made = json(home, {"packet", "make", kFile, "--all", "--due", "115/1/31", "-o", "out"});
    CHECK(made["due"] == "2026-01-31");
    REQUIRE(made["packets"].size() == 2);  // the third department has no rows
    CHECK(fs::exists(home.path("out/資訊局 2026-01-31.xlsx")));
    CHECK(fs::exists(home.path("out/工務局 2026-01-31.xlsx")));
    home.ok({"verify", kFile});
    CHECK(json(home, {"history", kFile})["entries"][0]["code"] == "packet.make");

    // both are late, with somebody to call
    const auto late = json(home, {"packet", "late", kFile});
    REQUIRE(late["packets"].size() == 2);
    CHECK(late["packets"][0]["due"] == "2026-01-31");
    CHECK(late["packets"][0]["days_late"].get<int>() > 0);
    CHECK(home.ok({"packet", "late", kFile}).find("00-555-0142") != std::string::npos);
    CHECK(home.ok({"packet", "late", kFile}).find("00-555-0177") != std::string::npos);
    CHECK(home.cli({"check", kFile}).out.find("packet.late") != std::string::npos);

    // one comes back, filled in; meanwhile the project went on
    std::string book = readAll(home.path("out/資訊局 2026-01-31.xlsx"));
    book = changed(book, "status", "路燈", "running");
    book = changed(book, "title.zh_TW", "櫃檯", "聯合櫃檯");
    book = changed(book, "next_step.zh_TW", "路燈", "=1+1");
    cw::test::write(home.path("back/資訊局 2026-01-31.xlsx"), book);
    cw::test::write(home.path("back/notes.txt"), "no table");
    home.ok({"set", kFile, "initiatives", "櫃檯", "title.zh_TW=單一櫃檯"});

    const auto before = home.files();
    const auto dry = json(home, {"packet", "take", kFile, "back", "--dry-run"}, 1);
    CHECK(dry["taken"] == false);
    REQUIRE(dry["files"].size() == 1);
    CHECK(dry["files"][0]["state"] == "returned");
    CHECK(dry["files"][0]["department_name"] == "資訊局");
    CHECK(dry["files"][0]["conflicts"] == 1);
    CHECK(dry["files"][0]["differences"].size() == 3);
    CHECK(home.files() == before);

    const auto taken = json(home, {"packet", "take", kFile, "back"}, 1);  // a conflict is left
    CHECK(taken["taken"] == true);
    CHECK(initiative(home, "路燈")["status"] == "running");
    CHECK(initiative(home, "路燈")["next_step"]["zh_TW"] == "=1+1");
    CHECK(initiative(home, "單一櫃檯") != nullptr);
    CHECK(json(home, {"history", kFile})["entries"][0]["code"] == "packet.take");
    CHECK(json(home, {"packet", "late", kFile})["packets"].size() == 1);

    // once more changes nothing, and the conflict can still be settled
    const auto once = home.files();
    const auto again = json(home, {"packet", "take", kFile, "back"});
    CHECK(again["taken"] == false);
    CHECK(again["files"][0]["state"] == "taken_before");
    CHECK(home.files() == once);
    json(home, {"packet", "take", kFile, "back", "--accept", "theirs"});
    CHECK(initiative(home, "聯合櫃檯") != nullptr);
    json(home, {"packet", "take", kFile, "back", "--accept", "theirs"});
    home.ok({"verify", kFile});

    // each file was one step
    home.ok({"undo", kFile});
    CHECK(initiative(home, "單一櫃檯") != nullptr);
    home.ok({"undo", kFile});
    CHECK(initiative(home, "路燈")["status"] == "planned");
    CHECK(json(home, {"packet", "late", kFile})["packets"].size() == 2);
}

TEST_CASE("ODS packets come back too, and of several copies the newest counts") {
    const Home home;
    begin(home);
    home.ok({"packet", "make", kFile, "--department", "資訊局", "--due", "2099-01-31", "-o", "out", "--format", "ods",
             "--language", "en"});
    CHECK(json(home, {"packet", "late", kFile})["packets"].empty());
    const std::string name = "out/資訊局 2099-01-31.ods";
    REQUIRE(fs::exists(home.path(name)));
    const auto change = [&](const std::string& to) {
        return cw::test::repacked(readAll(home.path(name)), [&](const std::string&, std::string& entry) {
            for (std::size_t at = 0; (at = entry.find("櫃檯", at)) != std::string::npos; at += to.size())
                entry.replace(at, std::string("櫃檯").size(), to);
        });
    };
    cw::test::write(home.path("back/a.ods"), change("舊名"));
    cw::test::write(home.path("back/b.ods"), change("新名"));
    fs::last_write_time(home.path("back/a.ods"), fs::file_time_type::clock::now() - std::chrono::hours(2));
    const auto taken = json(home, {"packet", "take", kFile, "back"});
    REQUIRE(taken["files"].size() == 2);
    CHECK(taken["files"][0]["state"] == "older");
    CHECK(taken["files"][0]["newer"] == "b.ods");
    CHECK(initiative(home, "新名") != nullptr);
    home.ok({"verify", kFile});
}

TEST_CASE("Of several copies the one saved last counts by what the workbook says, not by the time of the file") {
    const Home home;
    begin(home);
    home.ok({"packet", "make", kFile, "--department", "資訊局", "--due", "2099-01-31", "-o", "out"});
    const std::string book = readAll(home.path("out/資訊局 2099-01-31.xlsx"));
    const auto savedOn = [&](const std::string& bytes, const std::string& day) {
        return cw::test::repacked(bytes, [&](const std::string& name, std::string& entry) {
            if (name != "docProps/core.xml") return;
            const auto end = entry.find("</dcterms:modified>");
            REQUIRE(end != std::string::npos);
            const auto from = entry.rfind('>', end) + 1;
            entry.replace(from, end - from, day + "T08:00:00Z");
        });
    };
    // the corrected copy was downloaded from the mail before the first one
    cw::test::write(home.path("back/a.xlsx"), savedOn(changed(book, "status", "路燈", "done"), "2020-03-05"));
    cw::test::write(home.path("back/b.xlsx"), savedOn(changed(book, "status", "路燈", "running"), "2020-03-03"));
    fs::last_write_time(home.path("back/a.xlsx"), fs::file_time_type::clock::now() - std::chrono::hours(2));
    const auto taken = json(home, {"packet", "take", kFile, "back"});
    REQUIRE(taken["files"].size() == 2);
    CHECK(taken["files"][1]["state"] == "older");
    CHECK(taken["files"][1]["newer"] == "a.xlsx");
    CHECK(taken["files"][0]["returned_on"] == "2020-03-05");
    CHECK(initiative(home, "路燈")["status"] == "done");
}

TEST_CASE("What is no packet of this project is refused with a reason, and the rest is taken") {
    const Home home;
    begin(home);
    home.ok({"packet", "make", kFile, "--department", "資訊局", "--due", "2099-01-31", "-o", "out"});
    const std::string good = readAll(home.path("out/資訊局 2099-01-31.xlsx"));
    home.ok({"new", "other.citywright", "--name", "別市"});
    home.ok({"export", kFile, "initiatives", "--to", "xlsx", "-o", "back/export.xlsx"});
    cw::test::write(home.path("back/old.xls"), "\xD0\xCF\x11\xE0");
    cw::test::write(home.path("back/torn.xlsx"), good.substr(0, good.size() / 2));
    cw::test::write(home.path("back/good.xlsx"), changed(good, "status", "路燈", "running"));
    const auto taken = json(home, {"packet", "take", kFile, "back"}, 1);
    std::map<std::string, std::string> states, codes;
    for (const auto& file : taken["files"]) {
        states[file["file"]] = file["state"];
        if (file.contains("error")) codes[file["file"]] = file["error"]["code"];
    }
    CHECK(states["good.xlsx"] == "returned");
    CHECK(codes["export.xlsx"] == "packet_unmarked");
    CHECK(codes["old.xls"] == "table_unknown");
    CHECK(states["torn.xlsx"] == "refused");
    CHECK(initiative(home, "路燈")["status"] == "running");
    // the same files in another project
    const auto foreign = json(home, {"packet", "take", "other.citywright", "back/good.xlsx"}, 1);
    CHECK(foreign["files"][0]["error"]["code"] == "packet_foreign");
    // in a project that knows nothing of it
    const std::string id = json(home, {"list", kFile, "packets"})["records"][0]["id"];
    home.ok({"remove", kFile, "packets", id});
    const auto unknown = json(home, {"packet", "take", kFile, "back/good.xlsx"}, 1);
    CHECK(unknown["files"][0]["error"]["code"] == "packet_unknown");
}

TEST_CASE("Refused packet commands leave every file as it was") {
    const Home home;
    begin(home);
    home.ok({"packet", "make", kFile, "--department", "資訊局", "--due", "2099-01-31", "-o", "out"});
    const auto before = home.files();
    const std::vector<std::pair<std::vector<std::string>, int>> refused{
        {{"packet", "make", kFile, "--due", "2099-01-31", "-o", "out"}, 2},
        {{"packet", "make", kFile, "--all", "--department", "資訊局", "--due", "2099-01-31", "-o", "out"}, 2},
        {{"packet", "make", kFile, "--all", "--due", "soon", "-o", "out"}, 2},
        {{"packet", "make", kFile, "--all", "--due", "2099-01-31", "-o", "nowhere"}, 3},
        {{"packet", "make", kFile, "--department", "主計處", "--due", "2099-01-31", "-o", "out"}, 2},
        {{"packet", "make", kFile, "--department", "無此局", "--due", "2099-01-31", "-o", "out"}, 2},
        {{"packet", "make", kFile, "--department", "資訊局", "--registers", "people", "--due", "2099-01-31", "-o",
          "out"},
         2},
        {{"packet", "take", kFile}, 2},
        {{"packet", "take", kFile, "nowhere"}, 3},
        {{"packet", "take", kFile, "out", "--points", "nowhere"}, 3},
    };
    for (const auto& [line, code] : refused) {
        CAPTURE(line);
        const auto ran = home.cli(line);
        CHECK(ran.code == code);
        CHECK_FALSE(ran.err.empty());
        CHECK(home.files() == before);
    }
    // a second packet for the same day gets a name of its own; an empty sheet can be asked for
    home.ok({"packet", "make", kFile, "--department", "資訊局；主計處", "--registers", "datasets", "--due",
             "2099-01-31", "-o", "out"});
    CHECK(fs::exists(home.path("out/資訊局 2099-01-31 (2).xlsx")));
    CHECK(fs::exists(home.path("out/主計處 2099-01-31.xlsx")));
}
