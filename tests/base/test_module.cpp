#include <catch2/catch.hpp>

#include "base/error_codes.h"
#include "base/os/module.h"

using namespace cw::base;

TEST_CASE("A module that is not there is an error with its name, not a crash") {
    const auto missing = os::moduleFunction("citywright-nothing", "run");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::ResourceMissing);
    CHECK(missing.error().args == std::vector<Arg>{"citywright-nothing"});
    CHECK_FALSE(os::moduleFunction("../citywright-pdf", "cwFinishPdf"));
}
