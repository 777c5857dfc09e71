#include <catch2/catch.hpp>

#include "base/text_util.h"
#include "base/texts.h"

using namespace cw::base;

TEST_CASE("Folding makes width, case and 臺/台 alike") {
    CHECK(fold("ＡＢＣ１２３") == fold("abc123"));
    CHECK(fold("台北") == fold("臺北"));
    CHECK(fold("臺北") != fold("臺南"));
}

TEST_CASE("Plain text folds as the library folds it, character by character") {
    const auto utf8 = [](char32_t c) {
        std::string out;
        if (c < 0x80) {
            out += static_cast<char>(c);
        } else {
            out += static_cast<char>(0xE0 | c >> 12);
            out += static_cast<char>(0x80 | (c >> 6 & 0x3F));
            out += static_cast<char>(0x80 | (c & 0x3F));
        }
        return out;
    };
    // U+0251 is none of the plain characters: with it behind, the library folds the whole text
    const std::string other = "\xC9\x91";
    int wrong = 0;
    for (const auto& [first, last] :
         {std::pair<char32_t, char32_t>{0x20, 0x7E}, {0x3000, 0x3020}, {0x4E00, 0x9FFF}, {0xFF00, 0xFFEF}})
        for (char32_t c = first; c <= last; ++c) wrong += fold(utf8(c)) + other == fold(utf8(c) + other) ? 0 : 1;
    CHECK(wrong == 0);
    CHECK(fold("ＡＢＣ，台灣A") == "abc,臺灣a");
}

TEST_CASE("Clean text is well-formed UTF-8 without control characters") {
    CHECK(isCleanText("願景 vision\n\t𠮷"));
    const char* const broken[] = {"a\x01",    "\xC3\x28", "\xED\xA0\x80", "\xF8\x88",
                                  "\xE3\x80", "\x7F",     "\xC0\xAF",     "\xC2\x85"};
    for (const auto* text : broken) {
        CAPTURE(text);
        CHECK_FALSE(isCleanText(text));
    }
}

TEST_CASE("White space of both scripts is trimmed") {
    CHECK(trimmed("　 城市 \n") == "城市");
    CHECK(isBlank(" 　\t"));
}

TEST_CASE("Numbers inside texts stand in the order of numbers") {
    const char* const rows[][2] = {{"I-999", "I-1000"}, {"B5.2.9", "B5.2.10"}, {"I-9", "I-010"},
                                   {"A-2", "B-1"},      {"", "I-1"},           {"I", "I-1"},
                                   {"I-1", "I-1a"},     {"第2期", "第10期"},   {"9", "123456789012345678901"},
                                   {"I-01", "I-1"} /* the same number: as texts */};
    for (const auto& [first, second] : rows) {
        CAPTURE(first, second);
        CHECK(naturalLess(first, second));
        CHECK_FALSE(naturalLess(second, first));
        CHECK_FALSE(naturalLess(first, first));
    }
}

TEST_CASE("Numbers are read with separators, full width and 萬 and 億") {
    CHECK(parseNumber("1,234.5") == 1234.5);
    CHECK(parseNumber("１２３") == 123);
    CHECK(parseNumber("3.5億") == 350000000);
    CHECK(parseNumber("-12萬") == -120000);
    CHECK_FALSE(parseNumber("twelve"));
    CHECK_FALSE(parseNumber(""));
    CHECK_FALSE(parseNumber("1e999"));
    CHECK_FALSE(parseNumber("inf"));
}

TEST_CASE("Chinese sorts by strokes, English by letters") {
    const Collator chinese(Language::ZhTw);
    CHECK(chinese.compare("一", "二") < 0);
    CHECK(chinese.compare("丁", "臺") < 0);
    CHECK((chinese.key("丁") < chinese.key("臺")));
    const Collator english(Language::En);
    CHECK(english.compare("apple", "Banana") < 0);
}

TEST_CASE("Arguments fill their places and missing ones leave nothing") {
    CHECK(format("%2 after %1", {"one", "two"}) == "two after one");
    CHECK(format("%1 and %3", {"one"}) == "one and ");
    CHECK(format("100 %", {}) == "100 %");
}

TEST_CASE("Counts choose the English plural") {
    const EnglishTexts texts;
    const Msg items = CW_TEXT_N("test", "%n item(s)", "count");
    CHECK(texts.textN(items, 1) == "1 item");
    CHECK(texts.textN(items, 1200) == "1,200 items");
}

TEST_CASE("Numbers and percentages read as in documents") {
    const EnglishTexts texts;
    CHECK(texts.number(1234567.891, 1) == "1,234,567.9");
    CHECK(texts.number(-0.04, 1) == "0.0");
    CHECK(texts.number(2.25, 1) == "2.3");
    CHECK(texts.number(-2.25, 1) == "-2.3");
    using Row = std::tuple<double, int, std::string>;
    for (const auto& [value, most, shown] :
         {Row{132, 2, "132"}, Row{27.5, 2, "27.5"}, Row{1234.25, 2, "1,234.25"}, Row{0, 2, "0"}, Row{100, 0, "100"},
          Row{-0.001, 2, "0"}, Row{1.999, 2, "2"}, Row{-40.1, 1, "-40.1"}})
        CHECK(texts.numberUpTo(value, most) == shown);
    CHECK(texts.percent(6250) == "63%");
    CHECK(texts.percent(6250, 1) == "62.5%");
}
