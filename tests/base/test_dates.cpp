#include <catch2/catch.hpp>

#include "base/date.h"

using cw::base::Date;
using cw::base::Language;

TEST_CASE("Dates are read as officials write them") {
    struct Row {
        const char* text;
        const char* iso;
    };
    const auto row =
        GENERATE(Row{"2026-06-01", "2026-06-01"}, Row{"2026/6/1", "2026-06-01"}, Row{"115年6月1日", "2026-06-01"},
                 Row{"民國115年11月23日", "2026-11-23"}, Row{"115.06.01", "2026-06-01"}, Row{"115/6/1", "2026-06-01"},
                 Row{"1150601", "2026-06-01"}, Row{"20260601", "2026-06-01"}, Row{"１１５年６月１日", "2026-06-01"},
                 Row{"民國1年1月1日", "1912-01-01"}, Row{"99/12/31", "2010-12-31"}, Row{"100/1/1", "2011-01-01"},
                 Row{"113/2/29", "2024-02-29"}, Row{" 2026-06-01 ", "2026-06-01"}, Row{"0990101", "2010-01-01"});
    CAPTURE(row.text);
    const auto date = Date::parse(row.text);
    REQUIRE(date);
    CHECK(date->iso() == row.iso);
}

TEST_CASE("What is no date is refused with its text") {
    const auto* text = GENERATE("", "soon", "2026-13-01", "2026-02-30", "114/2/29", "115年6月", "2026-06", "115/6-1",
                                "0/1/1", "115年6月1", "99999999", "2026年6月1日2", "12345678901");
    CAPTURE(text);
    const auto date = Date::parse(text);
    REQUIRE_FALSE(date);
    CHECK(date.error().args.at(0) == text);
}

TEST_CASE("Dates show in the calendar of the language") {
    const auto date = Date::of(2026, 6, 1);
    REQUIRE(date);
    CHECK(date->display(Language::ZhTw) == "115年6月1日");
    CHECK(date->display(Language::En) == "1 June 2026");
    CHECK(date->displayShort(Language::ZhTw) == "115.06.01");
    CHECK(Date::of(1900, 1, 1)->display(Language::ZhTw) == "西元1900年1月1日");
}

TEST_CASE("Day arithmetic crosses months, leap days and years") {
    const auto from = *Date::fromIso("2024-02-28");
    CHECK(from.addDays(2).iso() == "2024-03-01");
    CHECK(from.addDays(-59).iso() == "2023-12-31");
    CHECK(Date::fromIso("2026-11-24")->daysSince(*Date::fromIso("2026-10-08")) == 47);
    CHECK(Date::fromIso("2026-11-24")->isoWeekday() == 2);
    for (int i = -800; i < 800; i += 13) CHECK(from.addDays(i).addDays(-i) == from);
}
