#include <catch2/catch.hpp>

#include <random>

#include "base/error_codes.h"
#include "exchange/cell_text.h"
#include "exchange/support.h"

using namespace cw;
using namespace cw::test;
using base::ErrorCode;

namespace {

ErrorCode codeOf(const std::string& bytes, const std::string& name = "x.xlsx") {
    const auto source = exchange::readSource(bytes, {.fileName = name}, model::registry());
    return source ? ErrorCode::Internal : source.error().code;
}

std::string ods(const std::string& content) {
    return zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", content}});
}

std::string xlsx(const std::string& sheet, const std::string& strings = {}, const std::string& ballast = {}) {
    return zipOf(
        {{"ballast", ballast},
         {"xl/workbook.xml", R"(<workbook xmlns:r="r"><sheets><sheet name="s" r:id="i"/></sheets></workbook>)"},
         {"xl/_rels/workbook.xml.rels",
          R"(<Relationships><Relationship Id="i" Target="worksheets/sheet1.xml"/></Relationships>)"},
         {"xl/sharedStrings.xml", strings.empty() ? "<sst/>" : strings},
         {"xl/worksheets/sheet1.xml", sheet}});
}

std::string odsSheet(const std::string& rows) {
    return "<office:document-content xmlns:office='o' xmlns:table='t' "
           "xmlns:text='x'><office:body><office:spreadsheet>"
           "<table:table table:name='s'>" +
           rows + "</table:table></office:spreadsheet></office:body></office:document-content>";
}

/// Bytes that packing cannot make fewer.
std::string randomBytes(std::size_t size) {
    std::mt19937 random(7);
    std::string bytes(size, '\0');
    for (char& c : bytes) c = static_cast<char>(random());
    return bytes;
}

}  // namespace

TEST_CASE("Hostile archives are refused") {
    CHECK(codeOf(zipOf({{"xl/workbook.xml", "<workbook/>"}, {"../evil", "x"}})) == ErrorCode::TableRefused);
    CHECK(codeOf(zipOf({{"xl/workbook.xml", "<workbook/>"}, {"/etc/passwd", "x"}})) == ErrorCode::TableRefused);
    CHECK(codeOf(zipOf({{"xl/workbook.xml", "<workbook/>"}, {"..\\evil", "x"}})) == ErrorCode::TableRefused);
    CHECK(codeOf(zipOf({{"xl/workbook.xml", "<workbook/>"}, {"C:evil", "x"}})) == ErrorCode::TableRefused);
    std::vector<std::pair<std::string, std::string>> many;
    for (int i = 0; i < 1001; ++i) many.emplace_back("e" + std::to_string(i), "x");
    CHECK(codeOf(zipOf(many)) == ErrorCode::TableRefused);
    CHECK(codeOf(zipOf({{"content.xml", std::string(60u << 20, ' ')}})) == ErrorCode::TableRefused);   // ratio
    CHECK(codeOf(zipOf({{"content.xml", std::string(201u << 20, ' ')}})) == ErrorCode::TableRefused);  // size
    CHECK(codeOf(zipOf({{"word/document.xml", "<x/>"}})) == ErrorCode::TableUnknown);
    const std::string good = ods(odsSheet(""));
    for (std::size_t i = 0; i < good.size(); i += 3) {
        std::string broken = good;
        broken[i] = static_cast<char>(broken[i] ^ 0x55);
        codeOf(broken);  // refused or read, but no crash
        codeOf(good.substr(0, i));
    }
}

TEST_CASE("Hostile XML is refused or harmless") {
    const std::string laughs =
        "<?xml version='1.0'?><!DOCTYPE l [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>";
    CHECK(codeOf(ods(laughs + odsSheet("&b;"))) == ErrorCode::TableRefused);
    CHECK(codeOf(ods("<!DOCTYPE x SYSTEM 'http://127.0.0.1:1/x.dtd'>" + odsSheet(""))) == ErrorCode::TableRefused);
    CHECK(codeOf(xlsx("<!DOCTYPE x><worksheet/>")) == ErrorCode::TableRefused);
    CHECK(codeOf(ods("<office:document-content")) == ErrorCode::TableDamaged);
    CHECK(codeOf(xlsx("not xml at all")) == ErrorCode::TableDamaged);
    std::string deep;
    for (int i = 0; i < 10'000; ++i) deep += "<text:span>";
    deep += "x";
    for (int i = 0; i < 10'000; ++i) deep += "</text:span>";
    CHECK(codeOf(ods(odsSheet("<table:table-row><table:table-cell><text:p>" + deep +
                              "</text:p></table:table-cell></table:table-row>"))) == ErrorCode::Internal);
    std::string groups;
    for (int i = 0; i < 10'000; ++i) groups += "<table:table-row-group>";
    for (int i = 0; i < 10'000; ++i) groups += "</table:table-row-group>";
    CHECK(codeOf(ods(odsSheet(groups))) == ErrorCode::Internal);
}

TEST_CASE("Cells that are repeated or far out cannot fill the memory") {
    const std::string cell =
        "<table:table-cell table:number-columns-repeated='16384'><text:p>x</text:p></table:table-cell>";
    CHECK(codeOf(ods(odsSheet("<table:table-row table:number-rows-repeated='1048576'>" + cell +
                              "</table:table-row>"))) == ErrorCode::TableRefused);
    CHECK(codeOf(ods(odsSheet("<table:table-row table:number-rows-repeated='1048576'><table:table-cell/>"
                              "</table:table-row><table:table-row><table:table-cell><text:p>x</text:p>"
                              "</table:table-cell></table:table-row>"))) == ErrorCode::TableRefused);
    CHECK(codeOf(xlsx("<worksheet><sheetData><row r='999999999'><c r='A1' "
                      "t='str'><v>x</v></c></row></sheetData></worksheet>")) == ErrorCode::TableRefused);
    CHECK(codeOf(xlsx("<worksheet><sheetData><row r='1'><c r='ZZZZZZZZ1' "
                      "t='str'><v>x</v></c></row></sheetData></worksheet>")) == ErrorCode::TableRefused);
    // one long text named by many cells
    std::string cells;
    for (int i = 0; i < 900; ++i) cells += "<c t='s'><v>0</v></c>";
    CHECK(codeOf(xlsx("<worksheet><sheetData><row>" + cells + "</row></sheetData></worksheet>",
                      "<sst><si><t>" + std::string(300'000, 'x') + "</t></si></sst>")) == ErrorCode::TableRefused);
    // blank cells far out cost nothing
    CHECK(codeOf(ods(odsSheet("<table:table-row table:number-rows-repeated='1048576'><table:table-cell "
                              "table:number-columns-repeated='16384'/></table:table-row>"))) == ErrorCode::Internal);
}

TEST_CASE("What a few bytes of a file ask for is counted for the whole file") {
    const auto repeated = [](int rows, int columns) {
        return "<table:table-row table:number-rows-repeated='" + std::to_string(rows) +
               "'><table:table-cell table:number-columns-repeated='" + std::to_string(columns) +
               "'><text:p>x</text:p></table:table-cell></table:table-row>";
    };
    // Every sheet is below the limits, all of them are not.
    std::string sheets = repeated(2000, 1000);
    CHECK(codeOf(ods(odsSheet(sheets))) == ErrorCode::Internal);
    for (int i = 0; i < 5; ++i) sheets += "</table:table><table:table table:name='t'>" + repeated(2000, 1000);
    CHECK(codeOf(ods(odsSheet(sheets))) == ErrorCode::TableRefused);
    // The same with one cell in the last row of each.
    const std::string far =
        "<table:table-row table:number-rows-repeated='99999'/><table:table-row><table:table-cell>"
        "<text:p>x</text:p></table:table-cell></table:table-row>";
    sheets = far;
    for (int i = 0; i < 110; ++i) sheets += "</table:table><table:table table:name='t'>" + far;
    CHECK(codeOf(ods(odsSheet(sheets))) == ErrorCode::TableRefused);
    // One cell in the last column of each row.
    std::string rows;
    for (int i = 0; i < 10'100; ++i) rows += "<row><c r='ALL1'><v>1</v></c></row>";
    CHECK(codeOf(xlsx("<worksheet><sheetData>" + rows + "</sheetData></worksheet>")) == ErrorCode::TableRefused);
    // Spaces by number: 60 bytes of file for each 10,000.
    std::string spaces;
    for (int i = 0; i < 1000; ++i) spaces += "<text:s text:c='10000'/>";
    CHECK(codeOf(ods(odsSheet("<table:table-row><table:table-cell><text:p>" + spaces +
                              "</text:p></table:table-cell></table:table-row>"))) == ErrorCode::TableRefused);
    std::string json = "[{";
    for (int i = 0; i < 990; ++i) json += "\"h" + std::to_string(i) + "\":1,";
    json += "\"last\":1}";
    for (int i = 0; i < 10'100; ++i) json += ",{\"last\":1}";
    CHECK(codeOf(json + "]", "x.json") == ErrorCode::TableRefused);
    const std::string commas(999, ',');
    std::string csv;
    for (int i = 0; i < 3500; ++i) csv += commas + "\n";
    CHECK(codeOf(csv, "x.csv") == ErrorCode::Internal);
    // From 10 MB on the ratio says it already: this one is below.
    CHECK(codeOf(zipOf({{"a.csv", csv}, {"b.csv", csv}, {"c.csv", csv}}), "x.zip") == ErrorCode::TableRefused);
}

TEST_CASE("Many small elements are refused before they become a tree in memory") {
    std::string many;
    const auto repeat = [&](std::string_view what, std::size_t times) {
        many.clear();
        for (std::size_t i = 0; i < times; ++i) many += what;
        return many;
    };
    // stored, not packed, so that the ratio does not say it already
    const auto stored = [](const std::string& content) {
        return zipOf({{"content.xml", content}, {"ballast", randomBytes(content.size() / 90)}});
    };
    const auto refusal = [&](const std::string& content) -> std::string {
        const auto source = exchange::readSource(stored(content), {.fileName = "x.ods"}, model::registry());
        REQUIRE_FALSE(source);
        CHECK(source.error().code == ErrorCode::TableRefused);
        return source.error().args.back().text;
    };
    CHECK(refusal(odsSheet(repeat("<a/>", 8'000'001))) == "content.xml > 8,000,000 XML");
    CHECK(refusal(odsSheet("<x " + repeat("a='' ", 8'000'001) + "/>")) == "content.xml > 8,000,000 XML");
    CHECK(refusal(odsSheet(std::string((100u << 20) + 1, ' '))) == "content.xml > 100 MB");
    CHECK(codeOf("[" + repeat("0,", 5'000'001) + "0]", "x.json") == ErrorCode::TableRefused);
    CHECK(codeOf("[" + repeat("[],", 5'000'001) + "0]", "x.json") == ErrorCode::TableRefused);
    // a large honest sheet is none: 20,000 rows of 30 cells
    std::string row = "<row>";
    for (int i = 0; i < 30; ++i) row += "<c t='str'><v>" + std::to_string(i) + "</v></c>";
    row += "</row>";
    CHECK(codeOf(xlsx("<worksheet><sheetData>" + repeat(row, 20'000) + "</sheetData></worksheet>", {},
                      randomBytes(500'000))) == ErrorCode::Internal);
}

TEST_CASE("A table has 100,000 rows at most") {
    std::string csv = "title\n";
    for (int i = 1; i < 100'000; ++i) csv += "x\n";
    CHECK(codeOf(csv, "x.csv") == ErrorCode::Internal);
    CHECK(codeOf(csv + "x\n", "x.csv") == ErrorCode::TableRefused);
}

TEST_CASE("Hostile JSON is refused or harmless") {
    CHECK(codeOf(std::string(100'000, '['), "x.json") != ErrorCode::Internal);
    CHECK(codeOf("{\"registers\":" + std::string(100'000, '[') + std::string(100'000, ']') + "}", "x.json") ==
          ErrorCode::TableRefused);
    for (const char* text : {"{}", "{\"registers\":[1]}", "{\"registers\":[{\"name\":1,\"records\":[2]}]}",
                             "{\"registers\":[{}]}", "[1,2]", "{\"a\":", "{\"registers\":{}}"})
        CHECK(codeOf(text, "x.json") != ErrorCode::Internal);
    Desk desk;
    const auto plan = desk.plan(
        R"({"registers":[{"name":"needs","records":[{"id":"x","fields":{"title":{"en":5},"weight":{"a":1},"tags":"a;b","no":[]}}]}]})",
        "all", {}, "x.json");
    CHECK(plan.count(exchange::RowState::Bad) == 1);
}

TEST_CASE("Other files are told apart from tables") {
    for (const std::string bytes : {"%PDF-1.7", "\xD0\xCF\x11\xE0\xA1\xB1", "SQLite format 3", "\x89PNG\r\n"})
        CHECK(codeOf(bytes + std::string(100, ' '), "x.csv") == ErrorCode::TableUnknown);
    CHECK(codeOf("", "x.csv") == ErrorCode::TableDamaged);
}

TEST_CASE("The guard against formulas and the list form are undone exactly") {
    for (const std::string text : {"=1", "'=1", "''=1", "'", "''", "-", "＝", "[clear]", "'[clear]", "''[CLEAR]",
                                   "plain", "'plain", "@", "+886 2 1234", "\tx"}) {
        CAPTURE(text);
        CHECK(exchange::unguarded(exchange::guarded(text)) == text);
        CHECK(exchange::unguardedMark(exchange::guardedMark(text)) == text);
        CHECK_FALSE(exchange::isClear(exchange::guarded(text)));
    }
    const std::vector<std::vector<std::string>> lists{{"a"},          {"a;b", "c"}, {"\"q\"", "x"}, {"一、二", "三"},
                                                      {"a\"b", "\""}, {"\"", ";"}};
    for (const auto& list : lists) CHECK(exchange::listEntries(exchange::listText(list)) == list);
}
