#include <catch2/catch.hpp>

#include "analysis/thresholds.h"
#include "base/error_codes.h"
#include "commands/thresholds.h"
#include "commands/verbs.h"
#include "model/registers.h"
#include "support/project.h"

using namespace cw;
using analysis::ownThreshold;
using analysis::threshold;
using commands::resetThreshold;
using commands::setThreshold;
using commands::setThresholdReason;
using model::CheckThresholds;
using test::must;

namespace {

constexpr const char* kDays = "change.days";
constexpr const char* kShare = "supplier.share";

struct Desk {
    Desk() : file(must(store::ProjectFile::createNew(test::setupIn(folder)))), project(file->project()) {}
    const model::Record* own(std::string_view id) const { return ownThreshold(project.snapshot(), id); }
    std::size_t rows() const { return project.snapshot().table<CheckThresholds>().size(); }

    test::TemporaryFolder folder;
    std::unique_ptr<store::ProjectFile> file;
    store::Project& project;
};

}  // namespace

TEST_CASE("A threshold of the city's is a row only where it departs from the standard") {
    Desk desk;
    CHECK(must(setThreshold(desk.project, kDays, 45)).changed);
    CHECK(threshold(desk.project.snapshot(), kDays) == 45);
    CHECK(must(setThreshold(desk.project, kDays, 20)).changed);
    CHECK(desk.rows() == 1);
    CHECK(must(setThreshold(desk.project, kDays, 30)).changed);  // the standard value
    CHECK(desk.rows() == 0);
    CHECK_FALSE(must(resetThreshold(desk.project, kDays)).changed);
    REQUIRE(desk.project.undo());
    CHECK(threshold(desk.project.snapshot(), kDays) == 20);
    CHECK(must(resetThreshold(desk.project, kDays)).changed);
    CHECK(desk.rows() == 0);
}

TEST_CASE("A reason holds the standard value as the city's own, and goes with it") {
    Desk desk;
    CHECK_FALSE(must(setThresholdReason(desk.project, kDays, {})).changed);
    must(setThresholdReason(desk.project, kDays, {"Decided by the committee", "委員會決議"}));
    REQUIRE(desk.own(kDays) != nullptr);
    CHECK(desk.own(kDays)->real(CheckThresholds::Value) == 30.0);
    must(setThreshold(desk.project, kDays, 45));
    must(setThreshold(desk.project, kDays, 30));  // the reason is not lost
    REQUIRE(desk.own(kDays) != nullptr);
    CHECK(desk.own(kDays)->localized(CheckThresholds::Note).zhTw == "委員會決議");
    must(setThresholdReason(desk.project, kDays, {}));
    CHECK(desk.rows() == 0);
    must(setThreshold(desk.project, kDays, 45));
    must(setThresholdReason(desk.project, kDays, {"Why", {}}));
    must(setThresholdReason(desk.project, kDays, {}));
    REQUIRE(desk.own(kDays) != nullptr);  // its value departs still
    CHECK_FALSE(desk.own(kDays)->has(CheckThresholds::Note));
}

TEST_CASE("Values outside the limits, too fine ones and unknown thresholds are refused") {
    Desk desk;
    for (const auto& [id, value] : std::vector<std::pair<std::string_view, double>>{
             {kDays, 0}, {kDays, 367}, {kDays, 30.5}, {kShare, 0.5}, {kShare, 25.25}}) {
        CAPTURE(id, value);
        const auto done = setThreshold(desk.project, id, value);
        REQUIRE_FALSE(done);
        CHECK(done.error().code == base::ErrorCode::ValueRefused);
        CHECK(done.error().args.at(2).text == (id == kDays ? "1–366" : "1–100"));
    }
    CHECK(setThreshold(desk.project, kShare, 25.5).has_value());
    CHECK(setThreshold(desk.project, "nothing.of_the_kind", 1).error().code == base::ErrorCode::UnknownRecord);
    CHECK(setThresholdReason(desk.project, "nothing.of_the_kind", {}).error().code == base::ErrorCode::UnknownRecord);
    CHECK(resetThreshold(desk.project, "nothing.of_the_kind").error().code == base::ErrorCode::UnknownRecord);
    CHECK(desk.rows() == 1);
}

TEST_CASE("Every threshold can be set to both of its limits") {
    Desk desk;
    for (const auto& row : analysis::thresholds()) {
        CAPTURE(row.id);
        for (const double value : {row.min, row.max}) {
            must(setThreshold(desk.project, row.id, value));
            CHECK(threshold(desk.project.snapshot(), row.id) == value);
        }
    }
}
