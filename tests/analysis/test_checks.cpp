#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <functional>
#include <map>
#include <set>
#include <tuple>

#include "analysis/accepted.h"
#include "analysis/checks.h"
#include "support/check_cases.h"
#include "support/crowd.h"
#include "support/files.h"
#include "support/world.h"

using namespace cw;
using namespace cw::analysis;
using model::Initiatives;
using model::Value;

namespace {

const base::Date kToday = *base::Date::fromIso("2026-11-24");

int count(const test::World& world, std::string_view check) {
    const Assessment assessment(test::catalogue(), world.snapshot, currentRound(world.snapshot));
    const auto findings = runChecks({test::catalogue(), world.snapshot, &assessment, kToday});
    return static_cast<int>(std::ranges::count(findings, check, &Finding::check));
}

void initiative(test::World& world, std::vector<std::pair<int, Value>> values) {
    values.emplace_back(Initiatives::Title, base::Localized{"Title", "標題"});
    world.add<Initiatives>(std::move(values));
}

}  // namespace

TEST_CASE("Every check has a row in docs/checks.md, words, and registers that exist") {
    const std::string page = test::readAll(CW_SOURCE_DIR "/docs/checks.md");
    std::set<std::string_view> ids;
    for (const auto& check : checks()) {
        CAPTURE(check.id);
        CHECK(ids.insert(check.id).second);
        CHECK(page.find("`" + std::string(check.id) + "`") != std::string::npos);
        CHECK_FALSE(check.condition.empty());
        CHECK_FALSE(check.advice.empty());
        CHECK_FALSE(check.reads.empty());
        for (const auto& name : check.reads) CHECK(model::registry().index(name) >= 0);
    }
}

TEST_CASE("Checks over initiatives find what is wrong and leave alone what is right") {
    const Value past = *base::Date::fromIso("2026-10-01");
    const Value later = *base::Date::fromIso("2027-10-01");
    test::World world;
    initiative(world,
               {{Initiatives::Status, std::string("running")}, {Initiatives::Start, past}, {Initiatives::End, past}});
    CHECK(count(world, "initiative.overdue") == 1);
    CHECK(count(world, "initiative.no_owner") == 1);
    CHECK(count(world, "initiative.no_dates") == 0);
    initiative(world, {{Initiatives::Status, std::string("done")}, {Initiatives::End, past}});
    initiative(world, {{Initiatives::Status, std::string("planned")}, {Initiatives::End, later}});
    CHECK(count(world, "initiative.overdue") == 1);
    CHECK(count(world, "initiative.no_dates") == 1);
    initiative(world, {{Initiatives::Health, std::string("off_track")}});
    initiative(world, {{Initiatives::Health, std::string("off_track")},
                       {Initiatives::NextStep, base::Localized{"call", ""}}});
    CHECK(count(world, "initiative.off_track_without_step") == 1);
}

TEST_CASE("Texts in one language are missed once a tenth of their register stand in both") {
    test::World world;
    const auto need = [&](const char* en, const char* zhTw) {
        return world.add<model::Needs>({{model::Needs::Title, base::Localized{en, zhTw}}});
    };
    for (int i = 0; i < 10; ++i) need("", "需求");
    world.add<model::Objectives>({{model::Objectives::Title, base::Localized{"", "目標"}}});
    CHECK(count(world, "text.one_language") == 0);  // all in Chinese
    need("Lifts", "電梯");
    CHECK(count(world, "text.one_language") == 0);  // one of eleven
    need("Ramps", "坡道");
    CHECK(count(world, "text.one_language") == 1);  // two of twelve needs; the objectives are kept in Chinese
    for (const auto& finding : runChecks({test::catalogue(), world.snapshot, nullptr, kToday}))
        if (finding.check == "text.one_language" && finding.registerName == "needs") CHECK(finding.args[1] == "10");
}

TEST_CASE("A need is answered by an initiative that is not stopped") {
    test::World world;
    const auto need = world.add<model::Needs>(
        {{model::Needs::Title, base::Localized{"n", "需"}}, {model::Needs::Weight, std::int64_t{5}}});
    CHECK(count(world, "need.unanswered") == 1);
    initiative(world, {{Initiatives::Needs, model::List{need}}});
    CHECK(count(world, "need.unanswered") == 0);
}

TEST_CASE("A high gap asks for an initiative and a level for its evidence") {
    test::World world;
    const auto round = world.round("standard", "2026-01-01");
    world.rate(round, "B5.2.1", 0, 4);
    world.rate(round, "B5.2.2", 3, 4);
    CHECK(count(world, "gap.high_without_initiative") == 1);
    CHECK(count(world, "answer.no_evidence") == 1);
    initiative(world, {{Initiatives::Closes, model::List{"B5.2"}}});
    CHECK(count(world, "gap.high_without_initiative") == 0);
}

TEST_CASE("Before the first initiative many high gaps are one finding that leads to the gaps") {
    test::World world;
    const auto round = world.round("standard", "2026-01-01");
    std::vector<std::string> rated;
    for (const auto& item : test::catalogue().items())
        if (item->leaf() && item->process == "B5" && rated.size() < 6) {
            world.rate(round, item->id, 0, 4);
            rated.push_back(item->id);
        }
    REQUIRE(rated.size() == 6);
    const Assessment assessment(test::catalogue(), world.snapshot, currentRound(world.snapshot));
    const auto findings = runChecks({test::catalogue(), world.snapshot, &assessment, kToday});
    const auto found = std::ranges::find(findings, "gap.high_without_initiative", &Finding::check);
    REQUIRE(found != findings.end());
    CHECK(count(world, "gap.high_without_initiative") == 1);
    CHECK(found->page == "gaps");
    CHECK(found->args == std::vector<std::string>{"6"});
    initiative(world, {{Initiatives::Closes, model::List{rated.front()}}});
    CHECK(count(world, "gap.high_without_initiative") == 5);
}

TEST_CASE("An accepted finding leaves the list, and comes back when its day has passed or it got worse") {
    using model::AcceptedFindings;
    const auto accept = [](test::World& world, const std::string& need, const char* severity, const char* until) {
        world.add<AcceptedFindings>({{AcceptedFindings::Check, std::string("need.unanswered")},
                                     {AcceptedFindings::PlaceRegister, std::string("needs")},
                                     {AcceptedFindings::PlaceRecord, need},
                                     {AcceptedFindings::Sentence, base::Localized{"s", "句"}},
                                     {AcceptedFindings::Severity, std::string(severity)},
                                     {AcceptedFindings::Reason, base::Localized{"r", "因"}},
                                     {AcceptedFindings::Until, *base::Date::fromIso(until)}});
    };
    const auto need = [](test::World& world, std::int64_t weight) {
        return world.add<model::Needs>(
            {{model::Needs::Title, base::Localized{"n", "需"}}, {model::Needs::Weight, weight}});
    };
    test::World kept;
    accept(kept, need(kept, 5), "bad", "2099-01-01");
    CHECK(count(kept, "need.unanswered") == 0);
    CHECK(count(kept, "accepted.expired") == 0);
    CHECK(count(kept, "accepted.gone") == 0);
    test::World passed;
    accept(passed, need(passed, 5), "bad", "2020-01-01");
    CHECK(count(passed, "need.unanswered") == 1);
    CHECK(count(passed, "accepted.expired") == 1);
    test::World worse;
    accept(worse, need(worse, 5), "attention", "2099-01-01");  // accepted when it was less
    CHECK(count(worse, "need.unanswered") == 1);
    CHECK(count(worse, "accepted.expired") == 0);
    test::World mended;
    accept(mended, "nothing", "bad", "2099-01-01");
    CHECK(count(mended, "accepted.gone") == 1);
    CHECK(count(mended, "accepted.expired") == 0);

    // what was taken away is there again when the acceptance is
    const CheckContext with{test::catalogue(), kept.snapshot, nullptr, kToday};
    const CheckResults earlier(with);
    test::World without;
    need(without, 5);
    const CheckContext plain{test::catalogue(), without.snapshot, nullptr, kToday};
    const auto rerun = CheckResults(plain, earlier, {"accepted_findings"}).findings(plain);
    CHECK(std::ranges::count(rerun, "need.unanswered", &Finding::check) == 1);
    const auto again = CheckResults(with, earlier, {"measures"}).findings(with);
    CHECK(std::ranges::count(again, "need.unanswered", &Finding::check) == 0);
    CHECK(std::ranges::count(again, "accepted.gone", &Finding::check) == 0);
}

TEST_CASE("What one check finds stands at one place each, so that accepting one hides no other") {
    const auto crowd = test::crowd(test::catalogue(), 40);
    const Assessment assessment(test::catalogue(), crowd, currentRound(crowd));
    const auto findings = runChecks({test::catalogue(), crowd, &assessment, kToday});
    REQUIRE(findings.size() > 200);
    std::map<std::tuple<std::string, std::string, std::string>, int> places;
    const auto limit = static_cast<std::size_t>(
        (*model::registry().find("accepted_findings"))[model::AcceptedFindings::PlaceRecord].lengthLimit());
    for (const auto& finding : findings) {
        const auto place = placeOf(finding);
        CHECK(place.record.size() <= limit);
        ++places[{finding.check, place.registerName, place.record}];
    }
    for (const auto& [place, times] : places) {
        CAPTURE(std::get<0>(place), std::get<1>(place), std::get<2>(place));
        CHECK(times == 1);
    }
}

TEST_CASE("Several findings at one record are told apart by what they are about") {
    using model::VisionStatements;
    test::World world;
    world.add<VisionStatements>({{VisionStatements::Title, base::Localized{"v", "願"}},
                                 {VisionStatements::Status, std::string("adopted")},
                                 {VisionStatements::TestTogether, false},
                                 {VisionStatements::TestWider, false}});
    const auto findings = runChecks({test::catalogue(), world.snapshot, nullptr, kToday});
    std::set<std::string> places;
    int failed = 0;
    for (const auto& finding : findings)
        if (finding.check == "vision.test_failed") {
            ++failed;
            places.insert(placeOf(finding).record);
        }
    CHECK(failed == 2);
    CHECK(places.size() == 2);
}

TEST_CASE("Accepting that two assessors are apart leaves the other pairs at the item on the list") {
    using model::AcceptedFindings;
    using model::AssessorRatings;
    test::World world;
    const auto round = world.round("standard", "2026-01-01");
    std::vector<std::string> people;
    for (int i = 0; i < 3; ++i) people.push_back(world.add<model::People>({{model::People::Name, std::string("n")}}));
    std::vector<std::string> items;
    for (const auto& item : test::catalogue().items())
        if (item->leaf() && items.size() < 10) items.push_back(item->id);
    for (std::size_t i = 0; i < people.size(); ++i)
        for (const auto& item : items)
            world.add<AssessorRatings>({{AssessorRatings::Round, round},
                                        {AssessorRatings::Item, item},
                                        {AssessorRatings::Assessor, people[i]},
                                        {AssessorRatings::Level, static_cast<std::int64_t>(2 * i)},
                                        {AssessorRatings::HandedIn, true}});
    CHECK(count(world, "assessors.apart") == 30);  // three pairs at each item
    CHECK(count(world, "assessors.low_agreement") == 3);
    const auto accept = [&](const char* check) {
        const Assessment assessment(test::catalogue(), world.snapshot, currentRound(world.snapshot));
        const auto findings = runChecks({test::catalogue(), world.snapshot, &assessment, kToday});
        const auto found = std::ranges::find(findings, check, &Finding::check);
        REQUIRE(found != findings.end());
        const auto place = placeOf(*found);
        world.add<AcceptedFindings>({{AcceptedFindings::Check, std::string(check)},
                                     {AcceptedFindings::PlaceRegister, place.registerName},
                                     {AcceptedFindings::PlaceRecord, place.record},
                                     {AcceptedFindings::Sentence, base::Localized{"s", "句"}},
                                     {AcceptedFindings::Severity, std::string("bad")}});
    };
    accept("assessors.apart");
    accept("assessors.low_agreement");
    CHECK(count(world, "assessors.apart") == 29);
    CHECK(count(world, "assessors.low_agreement") == 2);
    CHECK(count(world, "accepted.gone") == 0);
}

TEST_CASE("A finding at a record is accepted there, though it names an item too") {
    const auto place = [](Finding finding) {
        const auto at = placeOf(finding);
        return at.registerName + " " + at.record;
    };
    CHECK(place({.registerName = "artefacts", .recordId = "r", .itemId = "B6.1"}) == "artefacts r");
    CHECK(place({.registerName = "artefacts", .recordId = "r", .key = "k"}) == "artefacts r/k");
    CHECK(place({.itemId = "B6.1"}) == "framework B6.1");
    CHECK(place({.registerName = "artefacts"}) == "artefacts -");
    CHECK(place({.registerName = "artefacts", .key = "k"}) == "artefacts -/k");
    CHECK(place({}) == "project -");
}

TEST_CASE("The sentence that is kept names nobody and no withheld title") {
    using model::Contracts;
    using model::People;
    test::World world;
    const auto person = world.add<People>(
        {{People::Name, std::string("陳怡君")}, {People::OfficeTitle, base::Localized{"Section chief", "科長"}}});
    const auto nobody = world.add<People>({{People::Name, std::string("林志明")}});
    const auto tender = world.add<Contracts>({{Contracts::Title, base::Localized{"Secret tender", "未公告標案"}},
                                              {Contracts::Ref, std::string("K-007")},
                                              {Contracts::Stage, std::string("tender")}});
    const auto holder = world.add<model::RoleSkills>({});
    const Finding finding{.sentence = CW_TEXT("finding", "%1 and %2 agree within one level on %3 of %4 items."),
                          .args = {"@people/" + person, "&@people/" + nobody + "\n@contracts/" + tender,
                                   "@role_skills/" + holder, "4"}};
    const base::EnglishTexts english;
    const auto kept = sentenceToKeep(finding, english, english, test::catalogue(), world.snapshot);
    CHECK(kept.en == "Section chief and person, K-007 agree within one level on skill level of 4 items.");
    for (const char* secret : {"陳怡君", "林志明", "Secret tender"}) CHECK(kept.en.find(secret) == std::string::npos);
    CHECK(findingText(finding, english, test::catalogue(), world.snapshot).find("Secret tender") !=
          std::string::npos);
}

TEST_CASE("A missed pledge is seen in both directions") {
    using model::HigherPlans;
    test::World world;
    const auto plan = [&](double start, double now, double target) {
        world.add<HigherPlans>({{HigherPlans::Title, base::Localized{"p", "諾"}},
                                {HigherPlans::Kind, std::string("pledge")},
                                {HigherPlans::ValueStart, start},
                                {HigherPlans::ValueNow, now},
                                {HigherPlans::ValueTarget, target},
                                {HigherPlans::TargetDate, *base::Date::fromIso("2026-06-30")}});
    };
    plan(132, 38, 40);
    plan(10, 20, 20);
    CHECK(count(world, "pledge.missed") == 0);
    plan(132, 60, 40);
    plan(10, 15, 20);
    CHECK(count(world, "pledge.missed") == 2);
}

TEST_CASE("Checks over all registers read each register that they look into") {
    for (const auto& check : checks()) {
        const auto reads = [&](std::string_view name) {
            return std::ranges::find(check.reads, name) != check.reads.end();
        };
        for (const auto& spec : model::registry().all()) {
            CAPTURE(check.id, spec.name);
            if (check.id == "record.duplicate_ref") CHECK(reads(spec.name) == (spec.refField >= 0));
            if (check.id == "text.one_language")
                CHECK(reads(spec.name) == std::ranges::any_of(spec.fields, &model::FieldSpec::isLocalized));
        }
    }
}

TEST_CASE("Findings come bad first and read as sentences") {
    test::World world;
    initiative(world, {{Initiatives::Status, std::string("running")},
                       {Initiatives::End, *base::Date::fromIso("2026-01-01")}});
    const auto findings = runChecks({test::catalogue(), world.snapshot, nullptr, kToday});
    REQUIRE(findings.size() > 2);
    CHECK(findings[0].severity == Severity::Bad);
    CHECK(std::ranges::is_sorted(findings, std::ranges::greater{}, &Finding::severity));
    const base::EnglishTexts texts;
    CHECK(findingText(findings[0], texts, test::catalogue(), world.snapshot) ==
          "“Title” should have ended and is not done.");
}

TEST_CASE("Rerunning the affected checks gives what running all gives") {
    test::World world;
    const auto round = world.round("standard", "2026-01-01");
    world.rate(round, "B5.2.1", 0, 4);
    initiative(world, {{Initiatives::Status, std::string("running")},
                       {Initiatives::End, *base::Date::fromIso("2026-01-01")}});
    const auto before = world.snapshot;
    const Assessment old(test::catalogue(), before, round);
    const CheckContext then{test::catalogue(), before, &old, kToday};
    const CheckResults earlier(then);
    world.add<model::Needs>(
        {{model::Needs::Title, base::Localized{"n", ""}}, {model::Needs::Weight, std::int64_t{5}}});
    const Assessment now(test::catalogue(), world.snapshot, round);
    const CheckContext context{test::catalogue(), world.snapshot, &now, kToday};
    const auto all = runChecks(context);
    const auto rerun = CheckResults(context, earlier, {"needs"}).findings(context);
    REQUIRE(all.size() == rerun.size());
    CHECK(all.size() > earlier.findings(then).size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        CHECK(all[i].check == rerun[i].check);
        CHECK(all[i].recordId == rerun[i].recordId);
    }
}

namespace {

using Case = test::CheckCase;

template <class Register>
std::function<void(test::World&)> record(std::vector<std::pair<int, Value>> values) {
    return [values](test::World& world) { world.add<Register>(values); };
}

Value text(const char* t) {
    return std::string(t);
}
Value both(const char* t) {
    return base::Localized{t, "字"};
}
Value day(const char* iso) {
    return *base::Date::fromIso(iso);
}

std::function<void(test::World&)> rated(const char* item, int level, int target,
                                        std::vector<std::pair<int, Value>> more = {}) {
    return [=](test::World& world) { world.rate(world.round("standard", "2026-01-01"), item, level, target, more); };
}

std::function<void(test::World&)> ended(const char* status, const char* iso) {
    return record<Initiatives>(
        {{Initiatives::Title, both("i")}, {Initiatives::Status, text(status)}, {Initiatives::End, day(iso)}});
}

/// A pledge to bring 132 minutes down to 40.
std::function<void(test::World&)> plan(const char* due, double now) {
    using model::HigherPlans;
    return record<HigherPlans>({{HigherPlans::Title, both("p")},
                                {HigherPlans::ValueStart, 132.0},
                                {HigherPlans::ValueNow, now},
                                {HigherPlans::ValueTarget, 40.0},
                                {HigherPlans::TargetDate, day(due)}});
}

/// A need of that weight (0: none) and the acceptance of its finding until a day.
std::function<void(test::World&)> accepted(std::int64_t weight, const char* until) {
    using model::AcceptedFindings;
    return [=](test::World& world) {
        const auto need =
            weight == 0 ? std::string("gone")
                        : world.add<model::Needs>({{model::Needs::Title, both("n")}, {model::Needs::Weight, weight}});
        world.add<AcceptedFindings>({{AcceptedFindings::Check, text("need.unanswered")},
                                     {AcceptedFindings::PlaceRegister, text("needs")},
                                     {AcceptedFindings::PlaceRecord, need},
                                     {AcceptedFindings::Sentence, both("s")},
                                     {AcceptedFindings::Severity, text("bad")},
                                     {AcceptedFindings::Reason, both("r")},
                                     {AcceptedFindings::Until, day(until)}});
    };
}

std::function<void(test::World&)> lesson(const char* status, const char* heard, const test::Fields& more = {}) {
    using model::Feedback;
    return record<Feedback>(test::with(
        {{Feedback::Title, both("f")}, {Feedback::Status, text(status)}, {Feedback::Date, day(heard)}}, more));
}
std::function<void(test::World&)> decided(const char* heard, const char* on) {
    return [=](test::World& world) {
        const auto decision = world.add<model::Decisions>(
            {{model::Decisions::Title, both("d")}, {model::Decisions::DecidedOn, day(on)}});
        lesson("changed", heard, {{model::Feedback::Decision, decision}})(world);
    };
}
/// Heard long ago; what was to be done about it was done on that day.
std::function<void(test::World&)> acted(const char* on) {
    return [=](test::World& world) {
        const auto action =
            world.add<model::Actions>({{model::Actions::Title, both("a")}, {model::Actions::DoneOn, day(on)}});
        lesson("changed", "2026-01-02", {{model::Feedback::Action, action}})(world);
    };
}

std::vector<Case> cases() {
    using namespace model;
    const auto due = [](const char* status, const char* iso) {
        return record<Actions>(
            {{Actions::Title, both("a")}, {Actions::Status, text(status)}, {Actions::Due, day(iso)}});
    };
    return {
        {"answer.marked", rated("B5.2.1", 1, 4, {{Answers::Marked, true}}), rated("B5.2.1", 1, 4)},
        {"answer.marked", rated("B5", 3, -1, {{Answers::Marked, true}, {Answers::Reason, both("audit")}}),
         rated("B5", 3, -1)},
        {"answer.no_evidence", rated("B5", 5, -1, {{Answers::Reason, both("audit")}}), rated("B5", 2, -1)},
        {"answer.no_target", rated("B5.2.1", 1, -1), rated("B5.2.1", 1, 4)},
        {"answer.unknown_item", rated("Z9.1", 1, 4), rated("B5.2.1", 1, 4)},
        {"initiative.closes_nothing", record<Initiatives>({{Initiatives::Title, both("i")}}),
         record<Initiatives>({{Initiatives::Title, both("i")}, {Initiatives::Closes, List{"B5"}}})},
        {"initiative.no_need", record<Initiatives>({{Initiatives::Title, both("i")}}),
         record<Initiatives>({{Initiatives::Title, both("i")}, {Initiatives::Kind, text("programme")}})},
        {"initiative.no_principle", record<Initiatives>({{Initiatives::Title, both("i")}}),
         record<Initiatives>({{Initiatives::Title, both("i")}, {Initiatives::Principles, List{"A.1"}}})},
        {"action.overdue", due("open", "2026-11-23"), due("done", "2026-11-23")},
        {"action.overdue", due("doing", "2026-11-01"), due("open", "2026-11-24")},
        {"action.no_owner", record<Actions>({{Actions::Title, both("a")}}),
         record<Actions>({{Actions::Title, both("a")}, {Actions::Department, text("d")}})},
        {"plan.unserved", record<HigherPlans>({{HigherPlans::Title, both("p")}}),
         [](test::World& world) {
             const auto plan = world.add<HigherPlans>({{HigherPlans::Title, both("p")}});
             initiative(world, {{Initiatives::Plans, List{plan}}});
         }},
        {"pledge.no_number",
         record<HigherPlans>({{HigherPlans::Title, both("p")},
                              {HigherPlans::Kind, text("pledge")},
                              {HigherPlans::ValueNow, 1.0},
                              {HigherPlans::ValueTarget, 2.0},
                              {HigherPlans::TargetDate, day("2027-01-01")}}),
         record<HigherPlans>({{HigherPlans::Title, both("p")}, {HigherPlans::Kind, text("spatial")}})},
        {"decision.due",
         record<Decisions>({{Decisions::Title, both("d")},
                            {Decisions::Status, text("proposed")},
                            {Decisions::Due, day("2026-11-01")}}),
         record<Decisions>({{Decisions::Title, both("d")},
                            {Decisions::Status, text("accepted")},
                            {Decisions::Due, day("2026-11-01")}})},
        {"decision.due",
         record<Decisions>({{Decisions::Title, both("d")},
                            {Decisions::Status, text("accepted")},
                            {Decisions::ReviewOn, day("2026-11-01")}}),
         record<Decisions>({{Decisions::Title, both("d")},
                            {Decisions::Status, text("accepted")},
                            {Decisions::ReviewOn, day("2026-12-01")}})},
        {"evidence.unused", record<Evidence>({{Evidence::Title, both("e")}}),
         [](test::World& world) {
             const auto proof = world.add<Evidence>({{Evidence::Title, both("e")}});
             world.rate(world.round("standard", "2026-01-01"), "B5.2.1", 1, 4, {{Answers::Evidence, List{proof}}});
         }},
        {"person.retention",
         record<People>({{People::Name, text("n")},
                         {People::PrivatePhone, text("1")},
                         {People::RetainUntil, day("2026-06-30")}}),
         record<People>({{People::Name, text("n")}, {People::RetainUntil, day("2026-06-30")}})},
        {"record.duplicate_ref",
         [](test::World& world) {
             for (int i = 0; i < 2; ++i) world.add<Needs>({{Needs::Title, both("n")}, {Needs::Ref, text("N-001")}});
         },
         record<Needs>({{Needs::Title, both("n")}, {Needs::Ref, text("N-001")}})},
        {"profile.incomplete", record<CityProfile>({{CityProfile::Name, both("c")}}),
         record<CityProfile>({{CityProfile::Name, both("c")},
                              {CityProfile::Programme, both("p")},
                              {CityProfile::HorizonEnd, std::int64_t{2029}}})},
        {"initiative.overdue", ended("running", "2026-11-23"), ended("running", "2026-11-24")},
        {"initiative.overdue", ended("idea", "2026-11-23"), ended("done", "2026-11-23")},
        {"initiative.off_track_without_step",
         record<Initiatives>({{Initiatives::Title, both("i")}, {Initiatives::Health, text("off_track")}}),
         record<Initiatives>({{Initiatives::Title, both("i")},
                              {Initiatives::Health, text("off_track")},
                              {Initiatives::NextStep, both("call")}})},
        {"initiative.no_dates", ended("planned", "2027-01-01"),
         record<Initiatives>({{Initiatives::Title, both("i")},
                              {Initiatives::Status, text("planned")},
                              {Initiatives::Start, day("2026-12-01")},
                              {Initiatives::End, day("2027-01-01")}})},
        {"need.unanswered", record<Needs>({{Needs::Title, both("n")}}),
         record<Needs>({{Needs::Title, both("n")}, {Needs::Status, text("declined")}})},
        {"pledge.missed", plan("2026-11-23", 60), plan("2026-11-23", 40)},
        {"pledge.missed", plan("2026-11-23", 60), plan("2026-11-24", 60)},
        {"text.one_language",
         [](test::World& world) {
             world.add<Needs>({{Needs::Title, both("n")}});
             world.add<Needs>({{Needs::Title, base::Localized{"n", {}}}});
         },
         record<Needs>({{Needs::Title, both("n")}})},
        {"gap.high_without_initiative", rated("B5.2.1", 0, 4),
         [](test::World& world) {
             world.rate(world.round("standard", "2026-01-01"), "B5.2.1", 0, 4);
             initiative(world, {{Initiatives::Closes, List{"B5.2"}}});
         }},
        {"accepted.expired", accepted(5, "2026-11-23"), accepted(5, "2026-11-24")},
        {"accepted.gone", accepted(0, "2027-01-01"), accepted(5, "2027-01-01")},
        {"feedback.open_loop", lesson("changed", "2026-08-25"), lesson("changed", "2026-08-26")},
        {"feedback.open_loop", lesson("changed", "2026-08-25"), lesson("closed", "2026-08-25")},
        {"feedback.open_loop", lesson("changed", "2026-08-25"),
         lesson("changed", "2026-08-25", {{Feedback::CheckedOn, day("2026-09-01")}})},
        {"feedback.open_loop", decided("2026-05-01", "2026-08-25"), decided("2026-05-01", "2026-08-26")},
        {"feedback.open_loop", acted("2026-08-25"), acted("2026-08-26")},
        {"feedback.unanswered", lesson("heard", "2026-10-24"), lesson("heard", "2026-10-25")},
        {"feedback.unanswered", lesson("heard", "2026-10-24"), lesson("declined", "2026-10-24")},
        {"feedback.unanswered", lesson("heard", "2026-10-24"),
         lesson("heard", "2026-10-24", {{Feedback::Decision, text("d")}})},
        {"initiative.no_owner",
         record<Initiatives>({{Initiatives::Title, both("i")}, {Initiatives::Status, text("planned")}}),
         record<Initiatives>({{Initiatives::Title, both("i")},
                              {Initiatives::Status, text("planned")},
                              {Initiatives::LeadDepartment, text("d")}})},
    };
}

[[maybe_unused]] const bool kHandedIn = test::handIn(cases);

}  // namespace

TEST_CASE("Each check finds what breaks it and leaves alone what keeps it") {
    for (const auto& one : cases()) {
        CAPTURE(one.check);
        test::World broken;
        one.breaks(broken);
        CHECK(count(broken, one.check) == 1);
        test::World kept;
        one.keeps(kept);
        CHECK(count(kept, one.check) == 0);
    }
}

TEST_CASE("Condition and advice stand in docs/checks.md as the program says them") {
    const std::string page = test::readAll(CW_SOURCE_DIR "/docs/checks.md");
    for (const auto& check : checks()) {
        CAPTURE(check.id);
        CHECK(page.find(check.condition.source) != std::string::npos);
        CHECK(page.find(check.advice.source) != std::string::npos);
    }
}
