#include <catch2/catch.hpp>
#include <filesystem>

#include <unistd.h>
#include <nlohmann/json.hpp>

#include "base/error_codes.h"
#include "base/os/holder_lock.h"
#include "cli/program.h"
#include "support/files.h"

namespace fs = std::filesystem;
using cw::test::Home;
using cw::test::Start;
using Json = nlohmann::json;

namespace {

struct Refusal {
    std::vector<std::string> line;
    int exitCode;
    std::string code;
};

void prepare(const Home& home) {
    home.ok({"new", "a.citywright", "--name", "海港市"});
    home.ok({"add", "a.citywright", "departments", "name=資訊局"});
    home.ok({"add", "a.citywright", "departments", "name=民政局", "parent=資訊局"});
    home.ok({"add", "a.citywright", "needs", "title=重名"});
    home.ok({"add", "a.citywright", "needs", "title=重名"});
    home.ok({"round", "add", "a.citywright", "--name", "標準", "--depth", "standard"});
    home.ok({"report", "a.citywright", "--to", "html", "-o", "old.html"});
    cw::test::write(home.path("empty.citywright"), "");
    cw::test::write(home.path("text.citywright"), std::string(5000, 'x'));
    auto bytes = cw::test::readAll(home.path("a.citywright"));
    cw::test::write(home.path("cut.citywright"), bytes.substr(0, bytes.size() / 2));
    for (std::size_t i = 8192; i < bytes.size(); i += 64) bytes[i] = static_cast<char>(bytes[i] ^ 0x5A);
    cw::test::write(home.path("damaged.citywright"), bytes);
    auto foreign = cw::test::readAll(home.path("a.citywright"));
    foreign[68] = 'X';
    cw::test::write(home.path("foreign.citywright"), foreign);
    auto newer = cw::test::readAll(home.path("a.citywright"));
    newer[60] = 0x7F;  // user_version, big end first
    cw::test::write(home.path("newer.citywright"), newer);
}

const std::string kFile = "a.citywright";

std::vector<Refusal> refusals() {
    return {
        {{"list", kFile, "nothings"}, 2, "unknown_register"},
        {{"add", kFile, "nothings", "a=b"}, 2, "unknown_register"},
        {{"registers", "nothings"}, 2, "unknown_register"},
        {{"add", kFile, "needs", "title=好", "colour=red"}, 2, "unknown_field"},
        {{"add", kFile, "needs", "title.fr=bon"}, 2, "unknown_field"},
        {{"add", kFile, "needs", "title=好", "weight.en=3"}, 2, "unknown_field"},
        {{"add", kFile, "needs", "title"}, 2, "usage"},
        {{"add", kFile, "needs", "title=好", "weight=1", "weight=2"}, 2, "usage"},
        {{"add", kFile, "needs"}, 2, "field_required"},
        {{"add", kFile, "needs", "title="}, 2, "field_required"},
        {{"add", kFile, "needs", "title=好", "date=115年13月1日"}, 2, "date_unreadable"},
        {{"add", kFile, "needs", "title=好", "weight=9"}, 2, "value_out_of_range"},
        {{"add", kFile, "needs", "title=好", "weight=many"}, 2, "number_unreadable"},
        {{"add", kFile, "needs", "title=好", "source=rumour"}, 2, "choice_unknown"},
        {{"add", kFile, "needs", "title=好", "items=B99"}, 2, "unknown_item"},
        {{"add", kFile, "needs", "title=" + std::string(300, 'x')}, 2, "value_too_long"},
        {{"add", kFile, "needs", "title=\x01"}, 2, "value_refused"},
        {{"add", kFile, "needs", "title=\xA4\xA4"}, 2, "value_refused"},  // Big5
        {{"add", kFile, "initiatives", "title=好", "capital=lots"}, 2, "money_unreadable"},
        {{"add", kFile, "initiatives", "title=好", "lead_department=環保局"}, 2, "reference_broken"},
        {{"add", kFile, "initiatives", "title=好", "needs=N-999"}, 2, "reference_broken"},
        {{"add", kFile, "initiatives", "title=好", "needs=重名"}, 2, "value_refused"},  // which of the two?
        {{"add", kFile, "initiatives", "title=好", "start=2027-01-02", "end=2027-01-01"}, 2, "rule_broken"},
        {{"add", kFile, "evidence", "title=好", "file=not-there.pdf"}, 3, "file_missing"},
        {{"add", kFile, "evidence", "title=好", "file=/dev/zero"}, 3, "file_not_regular"},
        {{"add", kFile, "rounds", "title=好", "depth=quick", "--as", " "}, 2, "usage"},
        {{"set", kFile, "needs", "N-999", "weight=1"}, 2, "unknown_record"},
        {{"set", kFile, "needs", "重名", "weight=1"}, 2, "value_refused"},
        {{"set", kFile, "needs", "N-001"}, 2, "usage"},
        {{"set", kFile, "needs", "N-001", "title.zh_TW="}, 2, "field_required"},
        {{"remove", kFile, "needs", "N-999"}, 2, "unknown_record"},
        {{"replace", kFile, "needs", "N-999", "N-999"}, 2, "unknown_record"},
        {{"replace", kFile, "departments", "資訊局", "資訊局"}, 2, "usage"},
        {{"replace", kFile, "ghosts", "A", "B"}, 2, "unknown_register"},
        {{"remove", kFile, "departments", "資訊局"}, 2, "record_in_use"},
        {{"rate", kFile, "B99", "--level", "1"}, 2, "unknown_item"},
        {{"rate", kFile, "B5.2.1", "--level", "9"}, 2, "value_out_of_range"},
        {{"rate", kFile, "B5.2.1", "--level", "-1"}, 2, "value_out_of_range"},
        {{"rate", kFile, "B5.2.1", "--level", "high"}, 2, "number_unreadable"},
        {{"rate", kFile, "B5.2.1", "--level", ""}, 2, "value_refused"},
        {{"rate", kFile, "B5.2.1", "--target-date", "soon"}, 2, "date_unreadable"},
        {{"rate", kFile, "B5.2.1", "--confidence", "total"}, 2, "usage"},
        {{"rate", kFile, "B5.2.1", "--level", "na"}, 2, "rule_broken"},
        {{"rate", kFile, "B5.2.1"}, 2, "usage"},
        {{"rate", kFile, "B5.2.1", "--round", "nope", "--level", "1"}, 2, "unknown_round"},
        {{"rate", kFile, "B5", "--level", "1"}, 2, "reason_required"},
        {{"round", "add", kFile}, 2, "usage"},
        {{"round", "add", kFile, "--name", "x", "--depth", "deep"}, 2, "usage"},
        {{"round", "add", kFile, "--name", "x", "--date", "x"}, 2, "date_unreadable"},
        {{"round", "remove", kFile}, 2, "unknown_command"},
        {{"redo", kFile}, 2, "nothing_to_redo"},
        {{"undo", kFile, "0"}, 2, "usage"},
        {{"undo", kFile, "x"}, 2, "usage"},
        {{"undo", kFile, "1.5"}, 2, "usage"},
        {{"score", kFile, "--round", "nope"}, 2, "unknown_round"},
        {{"score", kFile, "--round", ""}, 2, "unknown_round"},
        {{"catalogue", "B99"}, 2, "unknown_item"},
        {{"draw", kFile, "sunset", "--to", "svg", "-o", "x.svg"}, 2, "unknown_picture"},
        {{"draw", kFile, "overview", "--to", "gif", "-o", "x.gif"}, 2, "usage"},
        {{"draw", kFile, "overview", "--to", "svg"}, 2, "usage"},
        {{"draw", kFile, "overview", "--to", "svg", "-o", kFile}, 5, "target_exists"},
        {{"draw", kFile, "overview", "--to", "svg", "-o", "no/such/folder/x.svg"}, 5, ""},
        {{"report", kFile, "--to", "html", "-o", "old.html", "--round", "nope"}, 2, "unknown_round"},
        {{"report", kFile, "--to", "html", "-o", "z.html", "--short", "--sections", "gaps"}, 2, "usage"},
        {{"report", kFile, "--to", "html", "-o", "."}, 5, "target_not_regular"},
        {{"report", kFile, "--to", "html", "-o", "/dev/full"}, 5, "target_not_regular"},
        {{"new", kFile}, 5, "target_exists"},
        {{"new", "no/such/folder/x.citywright"}, 5, ""},
        {{"new", "y.citywright", "--template", "not-there.citywright"}, 3, "file_missing"},
        {{"new", "y.citywright", "--template", "text.citywright"}, 3, "file_not_project"},
        {{"new", "y.citywright", "--name", std::string(300, 'x')}, 2, "value_too_long"},
        {{"frobnicate"}, 2, "unknown_command"},
        {{"list", kFile, "needs", "more"}, 2, "usage"},
        {{"list", kFile, "needs", "--colour"}, 2, "usage"},
    };
}

/// Files that no command may take, and what each says.
const std::vector<std::pair<std::string, std::pair<int, std::string>>> kBadFiles{
    {"not-there.citywright", {3, "file_missing"}},
    {".", {3, "file_not_regular"}},
    {"empty.citywright", {3, "file_empty"}},
    {"text.citywright", {3, "file_not_project"}},
    {"cut.citywright", {3, ""}},
    {"damaged.citywright", {3, ""}},
    {"foreign.citywright", {3, "file_foreign"}},
    {"newer.citywright", {4, "file_newer"}},
};

void refused(const Home& home, std::vector<std::string> line, int exitCode, const std::string& code) {
    CAPTURE(line);
    const auto before = home.files();
    const auto plain = home.cli(line);
    CHECK(plain.code == exitCode);
    CHECK(plain.out.empty());
    REQUIRE(plain.err.ends_with('\n'));
    CHECK(std::count(plain.err.begin(), plain.err.end(), '\n') == 1);
    CHECK(plain.err.starts_with("citywright-cli: "));
    CHECK(plain.err.find('%') == std::string::npos);
    line.insert(line.begin(), "--json");
    const auto json = home.cli(line);
    CHECK(json.code == exitCode);
    const auto error = Json::parse(json.err)["error"];
    if (!code.empty()) CHECK(error["code"] == code);
    CHECK(error["args"].is_array());
    CHECK("citywright-cli: " + error["message"].get<std::string>() + "\n" == plain.err);
    for (const auto& row : cw::base::errorRows())
        if (error["code"] == std::string(row.id)) CHECK(row.exitCode == exitCode);
    line.insert(line.begin(), {"--language", "zh_TW"});
    CHECK(home.cli(line).code == exitCode);
    CHECK((home.files() == before));
}

}  // namespace

TEST_CASE("What cannot be done is refused in one line and changes no byte") {
    const Home home;
    prepare(home);
    for (const auto& row : refusals()) refused(home, row.line, row.exitCode, row.code);
}

TEST_CASE("A file that is no sound project is refused by every command") {
    const Home home;
    prepare(home);
    for (const auto& [file, answer] : kBadFiles) {
        refused(home, {"verify", file}, answer.first, answer.second);
        refused(home, {"list", file, "needs"}, answer.first, answer.second);
        refused(home, {"add", file, "needs", "title=好"}, answer.first, answer.second);
        refused(home, {"history", file}, answer.first, answer.second);
        refused(home, {"report", file, "--to", "html", "-o", "old.html"}, answer.first, answer.second);
    }
}

TEST_CASE("In a folder that may not be written, reading goes on and editing is refused") {
    const Home home;
    prepare(home);
    const std::string locked = home.path("locked");
    fs::create_directory(locked);
    fs::copy(home.path(kFile), locked + "/a.citywright");
    fs::create_directory(home.path("nobody"));
    fs::permissions(home.folder(), fs::perms::all);
    fs::permissions(home.path("nobody"), fs::perms::all);
    fs::permissions(locked,
                    fs::perms::owner_read | fs::perms::owner_exec | fs::perms::others_read | fs::perms::others_exec);
    const Start start{.environment = {{"HOME", home.path("nobody")}}, .asNobody = true};
    const auto before = cw::test::readAll(locked + "/a.citywright");
    CHECK(home.cli({"list", locked + "/a.citywright", "needs"}, start).code == 0);
    CHECK(home.cli({"verify", locked + "/a.citywright"}, start).code == 0);
    const auto add = home.cli({"add", locked + "/a.citywright", "needs", "title=好"}, start);
    CAPTURE(add.err);
    CHECK(add.code == 5);
    CHECK(home.cli({"new", locked + "/b.citywright"}, start).code == 5);
    CHECK(home.cli({"report", locked + "/a.citywright", "--to", "html", "-o", locked + "/r.html"}, start).code == 5);
    CHECK(cw::test::readAll(locked + "/a.citywright") == before);
    CHECK(std::distance(fs::directory_iterator(locked), fs::directory_iterator()) == 1);
}

TEST_CASE("A file that somebody has open is not edited, but read") {
    const Home home;
    prepare(home);
    char host[256]{};
    REQUIRE(::gethostname(host, sizeof host - 1) == 0);
    const auto before = cw::test::readAll(home.path(kFile));
    auto held = cw::base::os::HolderLock::take(
        home.path(kFile),
        {.user = "林專員", .host = host, .pid = ::getpid(), .since = "2026-11-24T01:00:00Z", .token = "window"});
    REQUIRE(held);
    const auto add = home.cli({"add", kFile, "needs", "title=好"});
    CHECK(add.code == 6);
    CHECK(add.err.find("林專員") != std::string::npos);
    CHECK(home.cli({"list", kFile, "needs"}).code == 0);
    CHECK(cw::test::readAll(home.path(kFile)) == before);
    held->release();
    CHECK(home.cli({"add", kFile, "needs", "title=好"}).code == 0);
}

TEST_CASE("An error speaks the language asked for, and its arguments are the same in both") {
    const Home home;
    prepare(home);
    home.ok({"add", kFile, "departments", "name.zh_TW=工務局", "name.en=Works"});
    home.ok({"add", kFile, "rounds", "title.zh_TW=首輪", "title.en=First", "depth=standard", "date=2026-01-01"});
    home.ok({"add", kFile, "rounds", "title.zh_TW=次輪", "title.en=Second", "depth=standard", "date=2026-06-01",
             "base=First"});
    struct Row {
        std::vector<std::string> line;
        std::string code;
        Json args;
        std::string english;
        std::string chinese;
    };
    const std::vector<Row> rows{
        {{"add", kFile, "departments", "name="},
         "field_required",
         {"name"},
         "“Department” must be filled in",
         "「局處」為必填"},
        {{"set", kFile, "city_profile", "population=-1"},
         "value_out_of_range",
         {"population", "-1", "0", "100,000,000"},
         "outside the range of “Population”",
         "超出「人口數」的範圍"},
        {{"add", kFile, "needs", "title=a", "source=rumour"},
         "choice_unknown",
         nullptr,
         "is not a choice of “Source”",
         "「來源」"},
        {{"rate", kFile, "B5.2.1", "--level", "na"},
         "rule_broken",
         {"reason", "“Not applicable” needs a reason."},
         "“Reason”: “Not applicable” needs a reason.",
         "「理由」"},
        {{"add", kFile, "initiatives", "title=a", "lead_department=衛生局"},
         "reference_broken",
         {"lead_department", "衛生局", "departments"},
         "is not in register “Departments”",
         "清冊「局處」"},
        {{"list", kFile, "needs", "--frob"}, "usage", nullptr, "--frob", "--frob"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.line, row.code);
        Json args[2];
        for (const bool chinese : {false, true}) {
            auto line = row.line;
            line.insert(line.end(), {"--language", chinese ? "zh_TW" : "en", "--json"});
            const auto ran = home.cli(line);
            CHECK(ran.code == 2);
            const Json error = Json::parse(ran.err)["error"];
            CHECK(error["code"] == row.code);
            const auto message = error["message"].get<std::string>();
            CAPTURE(message);
            CHECK(message.find(chinese ? row.chinese : row.english) != std::string::npos);
            args[chinese ? 1 : 0] = error["args"];
        }
        CHECK(args[0] == args[1]);
        if (!row.args.is_null()) CHECK(args[0] == row.args);
    }
}

TEST_CASE("An answer that does not arrive is a failure that says whether the work is done") {
    const Home home;
    prepare(home);
    const auto needs = [&] { return Json::parse(home.ok({"list", kFile, "needs", "--json"}))["records"].size(); };
    for (const bool closed : {false, true}) {
        CAPTURE(closed);
        Start start;
        start.stdoutClosed = closed;
        if (!closed) start.stdoutTo = "/dev/full";
        const auto count = needs();
        const auto lost = [&](std::vector<std::string> line) {
            const auto plain = home.cli(line, start);
            CHECK(plain.code == 5);
            line.push_back("--json");
            const auto ran = home.cli(line, start);
            CHECK(ran.code == 5);
            return std::pair{plain.err, Json::parse(ran.err)["error"]};
        };
        const auto [listErr, list] = lost({"list", kFile, "needs"});
        CHECK(list["code"] == "answer_lost");
        const auto [addErr, add] = lost({"add", kFile, "needs", "title=第二", "--language", "en"});
        CHECK(add["code"] == "answer_lost_changed");
        CHECK(add["args"][0] == kFile);
        CHECK(addErr.find(std::string("The change IS in ") + kFile) != std::string::npos);
        CHECK(needs() == count + 2);  // both of them, whole
        home.ok({"verify", kFile});
        // What changed nothing says so.
        home.ok({"set", kFile, "city_profile", "population=600000"});
        const auto again = home.cli({"set", kFile, "city_profile", "population=600000", "--json"}, start);
        CHECK(again.code == 5);
        CHECK(Json::parse(again.err)["error"]["code"] == "answer_lost");
        const auto drawn =
            home.cli({"draw", kFile, "radar", "--to", "svg", "-o", closed ? "b.svg" : "a.svg", "--json"}, start);
        CHECK(Json::parse(drawn.err)["error"]["code"] == "answer_lost_written");
        CHECK_FALSE(cw::test::readAll(home.path(closed ? "b.svg" : "a.svg")).empty());
    }
}
