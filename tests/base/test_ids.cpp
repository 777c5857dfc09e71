#include <catch2/catch.hpp>

#include <set>

#include "base/ids.h"
#include "base/sha256.h"

using namespace cw::base;

TEST_CASE("Ids are lower-case version 4 UUIDs and reproducible from a seed") {
    const auto random = randomIds();
    CHECK(isUuid(random->newId()));
    CHECK(random->newId() != random->newId());
    CHECK(seededIds(7)->newId() == seededIds(7)->newId());
    CHECK(seededIds(7)->newId()[14] == '4');
}

TEST_CASE("Keyed rows get the same id everywhere and parts do not run together") {
    CHECK(keyedId("answers", {"r", "B5"}) == keyedId("answers", {"r", "B5"}));
    CHECK(keyedId("answers", {"r", "B5"}) != keyedId("answers", {"rB", "5"}));
    CHECK(keyedId("answers", {"r"}) != keyedId("cells", {"r"}));
    CHECK(keyedId("answers", {"r"})[14] == '5');
}

TEST_CASE("There is always an order key between two neighbours") {
    std::string low;
    std::string high = orderBetween("", "");
    for (int i = 0; i < 200; ++i) {
        const std::string middle = orderBetween(low, high);
        CAPTURE(low, middle, high);
        REQUIRE(low < middle);
        REQUIRE(middle < high);
        (i % 2 == 0 ? low : high) = middle;
    }
    std::string last;
    for (int i = 0; i < 300; ++i) {
        const std::string next = orderBetween(last, "");
        REQUIRE(last < next);
        last = next;
    }
    std::string first = orderBetween("", "");
    for (int i = 0; i < 300; ++i) {
        const std::string before = orderBetween("", first);
        REQUIRE(before < first);
        first = before;
    }
}

TEST_CASE("Order keys of records that are appended do not grow with their number") {
    std::string last;
    for (int i = 0; i < 5000; ++i) {
        const std::string next = orderBetween(last, "");
        REQUIRE(last < next);
        REQUIRE(next.back() != '0');
        const std::string middle = orderBetween(last, next);
        REQUIRE(last < middle);
        REQUIRE(middle < next);
        last = next;
    }
    CHECK(last.size() <= 8);
    for (const char* key : {"Vz", "zV", "zz", "aVzz", "az9"}) {
        const std::string next = orderBetween(key, "");
        CAPTURE(key, next);
        CHECK(next > key);
        CHECK(orderBetween(key, next) > key);
        CHECK(orderBetween(key, next) < next);
    }
}

TEST_CASE("SHA-256 of the empty text is the known one") {
    CHECK(sha256Hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("A fixed clock moves by its step") {
    const auto clock = fixedClock("2026-11-24T08:00:00Z", 60);
    CHECK(clock->nowUtc() == "2026-11-24T08:00:00Z");
    CHECK(clock->nowUtc() == "2026-11-24T08:01:00Z");
    CHECK(clock->today() == "2026-11-24");
}
