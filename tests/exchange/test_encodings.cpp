#include <catch2/catch.hpp>

#include "base/error_codes.h"
#include "exchange/csv.h"
#include "exchange/encoding.h"
#include "exchange/support.h"
#include "support/many_rows.h"

using namespace cw;
using namespace cw::test;
using exchange::RowState;
using model::Needs;

namespace {

std::string excelRows(char separator) {
    const std::string s(1, separator);
    return manyRows("需求（中文）" + s + "權重" + s + "日期" + s + "來源", separator, "問卷調查");
}

}  // namespace

TEST_CASE("The encoding of a CSV is found and told") {
    const std::string text = "需求,權重\r\n三個櫃檯,5\r\n許功蓋先生的需求,3\r\n";
    struct Case {
        const char* name;
        std::string bytes;
        const char* encoding;
    };
    const std::vector<Case> cases{
        {"UTF-8 with mark", "\xEF\xBB\xBF" + text, "utf-8"},
        {"UTF-8", text, "utf-8"},
        {"ASCII", "title,weight\r\nThree,5\r\n", "utf-8"},
        {"Big5", encoded(text, "windows-950"), "big5"},
        {"UTF-16LE with mark", "\xFF\xFE" + encoded(text, "UTF-16LE"), "utf-16le"},
        {"UTF-16BE with mark", "\xFE\xFF" + encoded(text, "UTF-16BE"), "utf-16be"},
        {"UTF-16LE", encoded(text, "UTF-16LE"), "utf-16le"},
        {"UTF-16BE", encoded(text, "UTF-16BE"), "utf-16be"},
        {"UTF-16LE, ASCII only", encoded("title,weight\r\nThree,5\r\n", "UTF-16LE"), "utf-16le"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.name);
        const auto decoded = must(exchange::decode(one.bytes, "auto"));
        CHECK(decoded.encoding == one.encoding);
        CHECK_FALSE(decoded.damaged);
        CHECK((decoded.text == text || decoded.text == "title,weight\r\nThree,5\r\n"));
        Desk desk;
        const auto plan = desk.take(one.bytes, "needs");
        CHECK(plan.count(RowState::Added) == plan.rows.size());
    }
    CHECK(exchange::decode(text, "no-such-encoding").error().code == base::ErrorCode::EncodingUnknown);
    for (const char* name : {"big5", "CP950", "windows-950", "MS950"})
        CHECK(must(exchange::decode(encoded(text, "windows-950"), name)).text == text);
}

TEST_CASE("Text in the wrong encoding is never taken: the rows are listed") {
    Desk desk;
    const auto source =
        must(exchange::readSource("title,weight\n" + encoded("三個櫃檯", "windows-950") + ",5\nplain,3\n",
                                  {.fileName = "x.csv", .encoding = "utf-8"}, model::registry()));
    CHECK(source.damaged);
    const auto plan = must(exchange::planImport(
        desk.snapshot(), source, {.registerIndex = model::registry().index("needs")}, test::words(), *desk.ids));
    CHECK(counts(plan) == "1 added, 0 changed, 0 unchanged, 1 bad");
    CHECK(plan.rows.front().problems.front().error.code == base::ErrorCode::TextDamaged);
}

TEST_CASE("A file of nothing but damage is decoded as fast as any other") {
    const std::size_t size = 4u << 20;  // by the square of its length this would take an hour
    std::string bytes(size, '\x1A');
    for (std::size_t i = 0; i < size; i += 2) bytes[i] = '\0';
    const auto decoded = must(exchange::decode("a" + bytes + "b", "utf-8"));
    CHECK(decoded.damaged);
    CHECK(decoded.text.size() == size * 3 + 2);
    CHECK(decoded.text.starts_with("a\xEF\xBF\xBD\xEF\xBF\xBD"));
    CHECK(
        decoded.text.ends_with("\xEF\xBF\xBD\xEF\xBF\xBD"
                               "b"));
}

TEST_CASE("Separators are found: comma, semicolon, tab, bar, and Excel's own line") {
    for (const char separator : {',', ';', '\t', '|'}) {
        std::string text = "title.zh_TW";
        text += separator;
        text += "weight\n\"有";
        text += separator;
        text += "的, 字\n兩行\"";
        text += separator;
        text += "5\n";
        CAPTURE(text);
        CHECK(exchange::separatorOf(text) == separator);
        Desk desk;
        desk.take(text, "needs");
        CHECK(desk.snapshot().table<Needs>().size() == 1);
    }
    Desk desk;
    desk.take("sep=;\r\ntitle;weight\r\n三個櫃檯;5\r\n", "needs");
    CHECK(desk.titled("needs", "三個櫃檯").integer(Needs::Weight) == 5);
    const auto open = exchange::readSource("title,weight\nx,5\n\"open,3\n", {.fileName = "x"}, model::registry());
    REQUIRE_FALSE(open);
    CHECK(open.error().code == base::ErrorCode::QuoteOpen);
    CHECK(open.error().args.front() == "3");
}

TEST_CASE("5,000 rows of Big5 or of Excel's UTF-16 are read with the wrong rows listed") {
    const std::vector<std::pair<std::string, std::string>> files{
        {"big5", encoded(excelRows(','), "windows-950")},
        {"utf-16le", "\xFF\xFE" + encoded(excelRows('\t'), "UTF-16LE")}};
    for (const auto& [encoding, bytes] : files) {
        CAPTURE(encoding);
        Desk desk;
        const auto source = must(exchange::readSource(bytes, {.fileName = "x.csv"}, model::registry()));
        CHECK(source.encoding == encoding);
        const auto plan = must(exchange::planImport(
            desk.snapshot(), source, {.registerIndex = model::registry().index("needs")}, test::words(), *desk.ids));
        CHECK(counts(plan) == "4995 added, 0 changed, 0 unchanged, 5 bad");
        for (const auto& row : plan.rows) {
            if (row.state != RowState::Bad) continue;
            CHECK((row.row - 1) % 1000 == 0);
            CHECK(row.problems.front().column == 2);
            CHECK(row.problems.front().value == "115/2/30");
        }
        must(commands::importRows(desk.project, plan, {.skipBadRows = true}));
        CHECK(desk.snapshot().table<Needs>().size() == 4995);
        const auto again = desk.plan(bytes, "needs");
        CHECK(counts(again) == "0 added, 0 changed, 4995 unchanged, 5 bad");
    }
}

TEST_CASE("Big5 export tells which characters it lost") {
    Desk desk;
    const auto id = desk.add("needs", {{"title", base::Localized{"", "許功蓋🙂的𡘙"}}});
    desk.add("needs", {{"title", base::Localized{"", "一般需求"}}});
    const int needs = model::registry().index("needs");
    const auto out = exported(desk.snapshot(), {needs}, {.format = exchange::Format::Csv, .big5 = true});
    REQUIRE(out.lost.size() == 1);
    CHECK(out.lost.front().id == id);
    CHECK(out.lost.front().characters == "🙂𡘙");
    CHECK(must(exchange::decode(out.bytes, "big5")).text.find("許功蓋?的?") != std::string::npos);
    const auto utf8 = exported(desk.snapshot(), {needs}, {.format = exchange::Format::Csv});
    CHECK(utf8.bytes.starts_with("\xEF\xBB\xBF"));
    CHECK(utf8.lost.empty());
}
