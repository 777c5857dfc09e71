#include <catch2/catch.hpp>

#include <set>
#include <string>

#include "base/error_codes.h"

using namespace cw::base;

TEST_CASE("Every error code has one row with an id, a sentence that ends, and an exit code of the contract") {
    std::set<std::string> ids;
    std::set<int> codes;
    for (const auto& row : errorRows()) {
        CAPTURE(row.id);
        CHECK(ids.insert(std::string(row.id)).second);
        CHECK(codes.insert(static_cast<int>(row.code)).second);
        const std::string_view sentence = row.sentence.source;
        CHECK(
            (sentence.ends_with('.') || sentence.ends_with("%2")));  // a rule's own sentence ends with its full stop
        CHECK((row.exitCode >= 2 && row.exitCode <= 6));
    }
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        CAPTURE(code);
        CHECK(codes.contains(code));
    }
}
