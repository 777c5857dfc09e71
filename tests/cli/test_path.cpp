#include <catch2/catch.hpp>

#include "cli/program.h"
#include "support/files.h"

using cw::test::dense;
using cw::test::Home;

namespace {

/// What a planning officer does in an afternoon, as a script; every line must succeed.
const std::vector<std::vector<std::string>> kAfternoon{
    {"new", "市.citywright", "--name", "海港市"},
    {"set", "市.citywright", "city_profile", "programme=智慧海港二○三○", "kind=city", "population=612,345",
     "population_date=115年6月30日", "area=163.5", "horizon_start=2026", "horizon_end=2030",
     "document_version=草案第3版"},
    {"add", "市.citywright", "departments", "name=研究發展考核委員會", "short_name=研考會"},
    {"add", "市.citywright", "departments", "name=民政局"},
    {"add", "市.citywright", "people", "name=陳美玲", "office_title=民政局局長", "department=民政局"},
    {"add", "市.citywright", "needs", "title=新生兒登記要跑三個櫃檯，耗掉半天假", "source=survey", "date=115.03.08",
     "weight=5", "voices=1,287", "items=B10.1"},
    {"add", "市.citywright", "higher_plans", "title=市長政見：一次辦好", "kind=pledge", "measure=一次辦妥的服務數",
     "value_start=3", "value_now=7", "value_target=24", "target_date=118年12月31日"},
    {"round", "add", "市.citywright", "--name", "一百一十五年秋季評估", "--depth", "quick", "--date", "115/11/24"},
    {"rate", "市.citywright", "B1", "--level", "3", "--target", "4"},
    {"rate", "市.citywright", "B5", "--level", "1", "--target", "4", "--target-date", "117年9月30日", "--note",
     "契約散在十二個機關"},
    {"rate", "市.citywright", "B10", "--level", "1", "--target", "5", "--confidence", "high"},
    {"rate", "市.citywright", "B12", "--level", "na", "--reason", "由中央辦理"},
    {"add", "市.citywright", "initiatives", "title=新生兒一站式服務", "kind=project", "status=running",
     "lead_department=民政局", "owner=陳美玲", "start=116年1月4日", "end=116年9月28日", "capital=1,234萬",
     "current=567,000", "closes=B10", "needs=N-001", "phase=initiate", "progress=35%"},
    {"add", "市.citywright", "decisions", "title=是否開放契約清冊", "status=proposed", "due=116年2月17日"},
    {"add", "市.citywright", "actions", "title=盤點各機關契約", "department=研究發展考核委員會", "due=115年12月15日"},
    {"score", "市.citywright"},
    {"gaps", "市.citywright"},
    {"undo", "市.citywright"},
    {"redo", "市.citywright"},
    {"draw", "市.citywright", "overview", "--to", "svg", "-o", "圖.svg", "--language", "zh_TW"},
    {"report", "市.citywright", "--to", "pdf", "-o", "報告.pdf"},
    {"report", "市.citywright", "--to", "html", "-o", "報告.html"},
    {"verify", "市.citywright"},
};

/// Numbers, dates and names that were typed, as the report must print them (money in the unit of its table, 千元).
const std::vector<std::string> kPrinted{
    "海港市",
    "智慧海港二○三○",
    "草案第3版",
    "一百一十五年秋季評估",
    "115.11.24",  // of the round; the cover bears the day it is made
    "研考會",
    "民政局",
    "新生兒登記要跑三個櫃檯，耗掉半天假",
    "115.03.08",
    "市長政見：一次辦好",
    "一次辦妥的服務數",
    "19%",
    "118.12.31",
    "契約散在十二個機關",
    "117.09.30",
    "由中央辦理",
    "I-001",
    "新生兒一站式服務",
    "116.01.04",
    "116.09.28",
    "12,340",
    "567",
    "是否開放契約清冊",
    "116.02.17",
    "民政局局長",
};

}  // namespace

TEST_CASE("A script goes the whole path in Chinese and the report holds every number, date and name") {
    const Home home;
    for (const auto& line : kAfternoon) {
        CAPTURE(line);
        home.ok(line);
    }
    const auto text = home.run("/usr/bin/pdftotext", {"-raw", "報告.pdf", "-"});
    REQUIRE(text.code == 0);
    const auto pdf = dense(text.out);
    const auto html = dense(cw::test::readAll(home.path("報告.html")));
    for (const auto& printed : kPrinted) {
        CAPTURE(printed);
        CHECK(pdf.find(dense(printed)) != std::string::npos);
        CHECK(html.find(dense(printed)) != std::string::npos);
    }
    // people appear by their office
    CHECK(pdf.find("陳美玲") == std::string::npos);
}
