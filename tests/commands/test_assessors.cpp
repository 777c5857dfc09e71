#include <algorithm>
#include <catch2/catch.hpp>

#include "analysis/assessment.h"
#include "base/error_codes.h"
#include "base/ids.h"
#include "commands/assessors.h"
#include "commands/at_view.h"
#include "model/raters.h"
#include "model/registers.h"
#include "store/labels.h"
#include "support/project.h"

using namespace cw;
using base::ErrorCode;
using test::must;
using R = model::AssessorRatings;

namespace {

const base::Date kToday = *base::Date::fromIso("2026-11-24");

/// A new project with one open round and its assessors.
struct Desk {
    explicit Desk(const std::vector<const char*>& names)
        : file(must(store::ProjectFile::createNew(test::setupIn(folder)))),
          project(file->project()),
          round(must(
              commands::addRound(project, {"Round", "第一次"}, "standard", *base::Date::fromIso("2026-11-01")))) {
        for (const char* name : names)
            who.push_back(must(commands::addRecord(project, model::People::kName, {{"name", std::string(name)}})));
        must(commands::setRecord(project, model::Rounds::kName, round, {{"assessors", model::List(who)}}));
    }
    base::Result<store::Done> rate(std::size_t as, const char* item, const commands::Rating& rating) {
        return commands::rateAs(project, test::catalogue(), round, who[as], item, rating, kToday);
    }
    const model::Record* rating(std::size_t as, const char* item) const {
        return project.snapshot().find<R>(base::keyedId(R::kName, {round, item, who[as]}));
    }
    analysis::Assessment assessment() const { return {test::catalogue(), project.snapshot(), round}; }
    std::size_t steps() { return must(project.history()).size(); }
    ErrorCode refusal(const base::Result<store::Done>& done) const {
        REQUIRE_FALSE(done);
        return done.error().code;
    }
    std::string lastLabel() { return store::labelText(must(project.history(1)).front().label, base::EnglishTexts()); }

    test::TemporaryFolder folder;
    std::unique_ptr<store::ProjectFile> file;
    store::Project& project;
    std::string round;
    std::vector<std::string> who;
};

}  // namespace

TEST_CASE("An assessor's rating is made and changed by one step each, beside the round's own") {
    Desk desk({"Ni", "Li"});
    const auto before = desk.project.dump();
    const auto steps = desk.steps();
    must(desk.rate(0, "B5.2.1", {.level = 2}));
    CHECK(desk.steps() == steps + 1);
    REQUIRE(desk.rating(0, "B5.2.1"));
    CHECK(desk.rating(0, "B5.2.1")->integer(R::Level) == 2);
    CHECK(desk.rating(0, "B5.2.1")->date(R::RatedOn) == kToday);
    CHECK(desk.rating(1, "B5.2.1") == nullptr);
    CHECK_FALSE(desk.assessment().state("B5.2.1").level);
    // the history is read by the others too
    CHECK(desk.lastLabel().find("B5.2.1") != std::string::npos);
    CHECK(desk.lastLabel().find('2', desk.lastLabel().find("B5.2.1") + 6) == std::string::npos);
    must(desk.rate(0, "B5.2.1", {.notApplicable = true, .reason = base::Localized{"none here", ""}}));
    CHECK_FALSE(desk.rating(0, "B5.2.1")->integer(R::Level));
    must(desk.rate(0, "B5.2.1", {.note = base::Localized{"seen", ""}}));
    must(desk.rate(0, "B5.2.1", {.level = 4}));
    CHECK_FALSE(desk.rating(0, "B5.2.1")->yes(R::NotApplicable));
    CHECK(desk.project.snapshot().table<R>().size() == 1);
    for (int i = 0; i < 4; ++i) must(desk.project.undo());
    CHECK(desk.project.dump() == before);
}

TEST_CASE("An assessor rates what the round rates, and nothing else of it") {
    Desk desk({"Ni", "Li"});
    CHECK(desk.refusal(desk.rate(0, "B5", {.level = 2, .reason = base::Localized{"as a whole", ""}})) ==
          ErrorCode::ItemNotAssessable);
    CHECK(desk.refusal(desk.rate(0, "Z9", {.level = 2})) == ErrorCode::UnknownItem);
    CHECK(desk.refusal(desk.rate(0, "B5.2.1", {.target = 4})) == ErrorCode::Usage);
    CHECK(desk.refusal(commands::rateAs(desk.project, test::catalogue(), "gone", desk.who[0], "B5.2.1", {.level = 2},
                                        kToday)) == ErrorCode::UnknownRound);
    CHECK(desk.project.snapshot().table<R>().empty());
}

TEST_CASE("Evidence is not added to ratings that are handed in, rated or not") {
    Desk desk({"Ni", "Li"});
    must(desk.rate(0, "B5.2.1", {.level = 2}));
    must(commands::handIn(desk.project, desk.round, desk.who[0]));
    const auto before = desk.project.dump();
    for (const char* item : {"B5.2.1", "B5.2.2"}) {
        const auto added = commands::addEvidence(desk.project, desk.round, item,
                                                 {{"title", base::Localized{"Late", "事後"}}}, desk.who[0]);
        REQUIRE_FALSE(added);
        CHECK(added.error().code == ErrorCode::HandedIn);
    }
    CHECK(desk.project.dump() == before);
    CHECK(model::RoundRaters(desk.project.snapshot(), desk.round).find(desk.who[0])->hasHandedIn());
}

TEST_CASE("Evidence that an assessor adds stands with their own rating") {
    Desk desk({"Ni", "Li"});
    const auto proof = must(commands::addEvidence(desk.project, desk.round, "B5.2.1",
                                                  {{"title", base::Localized{"Charter", "章程"}}}, desk.who[0]));
    CHECK(desk.rating(0, "B5.2.1")->list(R::Evidence) == model::List{proof});
    CHECK(desk.project.snapshot().table<model::Answers>().empty());
}

TEST_CASE("What is handed in changes no more, and is taken back freely until another has handed in") {
    Desk desk({"Ni", "Li"});
    must(desk.rate(0, "B5.2.1", {.level = 2}));
    must(desk.rate(1, "B5.2.1", {.level = 4}));
    must(commands::handIn(desk.project, desk.round, desk.who[0]));
    CHECK(desk.refusal(desk.rate(0, "B5.2.1", {.level = 3})) == ErrorCode::HandedIn);
    CHECK(desk.refusal(desk.rate(0, "B5.2.2", {.level = 3})) == ErrorCode::HandedIn);
    must(commands::takeBack(desk.project, desk.round, desk.who[0]));
    must(desk.rate(0, "B5.2.1", {.level = 3}));

    must(commands::handIn(desk.project, desk.round, desk.who[0]));
    must(commands::handIn(desk.project, desk.round, desk.who[1]));
    for (const char* reason : {"", "  \n"})
        CHECK(desk.refusal(commands::takeBack(desk.project, desk.round, desk.who[0], reason)) ==
              ErrorCode::TakeBackReason);
    const auto before = desk.project.dump();
    const auto steps = desk.steps();
    must(commands::takeBack(desk.project, desk.round, desk.who[0], "Rated the wrong district."));
    CHECK(desk.steps() == steps + 1);
    CHECK(desk.lastLabel().find("Rated the wrong district.") != std::string::npos);
    CHECK_FALSE(desk.rating(0, "B5.2.1")->yes(R::HandedIn));
    CHECK(desk.rating(1, "B5.2.1")->yes(R::HandedIn));
    must(desk.project.undo());
    CHECK(desk.project.dump() == before);
}

TEST_CASE("Assessors rate, hand in and settle at the comparison, each as one step") {
    Desk desk({"Ni", "Li"});
    const auto doIt = [&](const char* verb, analysis::Preset values) {
        values.emplace_back("round", desk.round);
        return commands::doAtView(desk.project, test::catalogue(),
                                  analysis::parseTarget(analysis::doTarget(R::kName, verb, values)));
    };
    for (const auto& assessor : desk.who)
        must(doIt("rate", {{"assessor", assessor}, {"item", "B5.2.1"}, {"level", "2"}, {"rated_on", kToday.iso()}}));
    for (std::size_t i = 0; i < 2; ++i) {
        must(desk.rate(i, "B5.2.2", {.level = 3}));
        must(desk.rate(i, "B5.2.3", {.level = i == 0 ? 0 : 3}));
    }
    must(commands::rate(desk.project, test::catalogue(), desk.round, "B5.2.2", {.level = 1}));  // stays
    must(doIt("settle_equal", {}));
    CHECK_FALSE(desk.assessment().state("B5.2.1").level);  // nobody has handed in
    for (const auto& assessor : desk.who) must(doIt("hand_in", {{"assessor", assessor}}));
    for (const auto& each : desk.project.snapshot().table<R>()) CHECK(each.yes(R::HandedIn));
    const auto steps = desk.steps();
    must(doIt("settle_equal", {}));
    CHECK(desk.assessment().state("B5.2.1").level == 2.0);
    CHECK(desk.assessment().state("B5.2.2").level == 1.0);
    CHECK_FALSE(desk.assessment().state("B5.2.3").level);
    must(doIt("settle", {{"item", "B5.2.3"}, {"level", "2"}}));
    CHECK(desk.assessment().state("B5.2.3").level == 2.0);
    CHECK(desk.steps() == steps + 2);
    CHECK_FALSE(doIt("take_back", {{"assessor", desk.who[0]}}));  // with the other's in sight it needs a reason
    CHECK_FALSE(doIt("dance", {}));
}

TEST_CASE("Of three assessors only what all rate alike is settled, and nothing that one is still rating") {
    Desk desk({"Wu", "Li", "Ni"});
    for (std::size_t i = 0; i < 3; ++i) {
        must(desk.rate(i, "B5.2.1", {.level = 3}));
        must(desk.rate(i, "B5.2.2", {.level = i == 2 ? 4 : 1}));
        if (i < 2) must(desk.rate(i, "B5.2.3", {.level = 5}));
    }
    for (std::size_t i = 0; i < 2; ++i) must(commands::handIn(desk.project, desk.round, desk.who[i]));
    must(commands::settleEqual(desk.project, test::catalogue(), desk.round));
    CHECK(desk.project.snapshot().table<model::Answers>().empty());
    must(commands::handIn(desk.project, desk.round, desk.who[2]));
    must(commands::settleEqual(desk.project, test::catalogue(), desk.round));
    CHECK(desk.assessment().state("B5.2.1").level == 3.0);
    CHECK_FALSE(desk.assessment().state("B5.2.2").level);
    CHECK(desk.assessment().state("B5.2.3").level == 5.0);
}

TEST_CASE("Settling what is equal rates nothing that the round may not rate") {
    Desk desk({"Ni", "Li"});
    for (const char* item : {"B5", "B5.2", "B5.2.1"})  // two that came by import stand above what is rated
        for (std::size_t i = 0; i < 2; ++i)
            must(commands::addRecord(desk.project, R::kName,
                                     {{"round", desk.round},
                                      {"item", std::string(item)},
                                      {"assessor", desk.who[i]},
                                      {"level", std::int64_t{2}},
                                      {"handed_in", true}}));
    must(commands::settleEqual(desk.project, test::catalogue(), desk.round));
    CHECK(desk.project.snapshot().table<model::Answers>().size() == 1);
    CHECK(desk.assessment().state("B5.2.1").level == 2.0);
}
