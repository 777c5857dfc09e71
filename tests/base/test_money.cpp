#include <catch2/catch.hpp>

#include "base/money.h"

using cw::base::Language;
using cw::base::Money;

TEST_CASE("Amounts are read as officials write them, exactly") {
    struct Row {
        const char* text;
        std::int64_t minor;
        const char* currency;
    };
    const auto row = GENERATE(Row{"1234567", 123456700, "TWD"}, Row{"NT$1,234,567", 123456700, "TWD"},
                              Row{"新臺幣 3.5 億元", 35000000000, "TWD"}, Row{"120萬", 120000000, "TWD"},
                              Row{"1,500千元", 150000000, "TWD"}, Row{"USD 12.50", 1250, "USD"},
                              Row{"12.50 USD", 1250, "USD"}, Row{"-5", -500, "TWD"}, Row{"０", 0, "TWD"},
                              Row{"0.1億", 1000000000, "TWD"}, Row{"1.23456789億", 12345678900, "TWD"});
    CAPTURE(row.text);
    const auto money = Money::parse(row.text);
    REQUIRE(money);
    CHECK(money->minor == row.minor);
    CHECK(money->currency == row.currency);
    CHECK(Money::parse(money->plain()).value() == *money);
}

TEST_CASE("What is no amount is refused") {
    const auto* text = GENERATE("", "free", "1.234", "12元元x", "1.2.3", "99999999999999999999999", "NT$", "萬");
    CAPTURE(text);
    CHECK_FALSE(Money::parse(text));
}

TEST_CASE("Amounts show with their unit in either language") {
    CHECK(Money{123456700, "TWD"}.display(Language::En) == "NT$1,234,567");
    CHECK(Money{123456700, "TWD"}.display(Language::ZhTw) == "新臺幣1,234,567元");
    CHECK(Money{1250, "USD"}.display(Language::ZhTw) == "USD 12.50");
    CHECK(Money{-50, "USD"}.display(Language::En) == "USD -0.50");
}
