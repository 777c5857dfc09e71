#include <catch2/catch.hpp>

#include "support/check_cases.h"

using namespace cw;
using namespace cw::analysis;
using namespace cw::model;
using namespace cw::test;

namespace {

using Make = std::function<void(World&)>;

Make together(Make first, Make second) {
    return [=](World& world) {
        first(world);
        second(world);
    };
}

Fields initiative(const Fields& more = {}) {
    return with({{Initiatives::Title, both("i")}, {Initiatives::Status, text("running")}}, more);
}
Fields statement(const char* item, const char* status, const Fields& more = {}) {
    return with({{PrincipleStatements::Item, text(item)},
                 {PrincipleStatements::Version, whole(1)},
                 {PrincipleStatements::Title, both("s")},
                 {PrincipleStatements::Status, text(status)},
                 {PrincipleStatements::Date, day("2025-12-18")}},
                more);
}
Make positions(int agree, int reject) {
    return [=](World& world) {
        for (int i = 0; i < agree + reject; ++i)
            world.add<PrinciplePositions>({{PrinciplePositions::Item, text("A.4.2")},
                                           {PrinciplePositions::Stakeholder, std::string("s") + std::to_string(i)},
                                           {PrinciplePositions::Position, text(i < agree ? "agree" : "reject")},
                                           {PrinciplePositions::Answer, both("a")}});
    };
}
Make objection(const char* when, const Fields& more = {}) {
    return record<PrinciplePositions>(with({{PrinciplePositions::Item, text("A.4.3")},
                                            {PrinciplePositions::Stakeholder, text("s")},
                                            {PrinciplePositions::Position, text("reject")},
                                            {PrinciplePositions::Date, day(when)}},
                                           more));
}
/// All points but one are cited.
Make cited(const List& items) {
    return record<Initiatives>(initiative({{Initiatives::Principles, ids(items)}}));
}
Make stated(const List& items) {
    return [=](World& world) {
        for (const auto& item : items) world.add<PrincipleStatements>(statement(item.c_str(), "draft"));
    };
}
Make silence(bool spoken) {
    return [=](World& world) {
        const auto investor =
            world.add<Stakeholders>({{Stakeholders::Title, both("s")}, {Stakeholders::Types, ids({"investor"})}});
        positions(5, 0)(world);
        if (spoken)
            world.add<PrinciplePositions>({{PrinciplePositions::Item, text("A.1")},
                                           {PrinciplePositions::Stakeholder, investor},
                                           {PrinciplePositions::Position, text("agree")}});
    };
}
Make adopted(const char* decisionStatus) {
    return [=](World& world) {
        const auto decision =
            world.add<Decisions>({{Decisions::Title, both("d")}, {Decisions::Status, text(decisionStatus)}});
        world.add<PrincipleStatements>(statement("A.1", "adopted", {{PrincipleStatements::Decision, decision}}));
    };
}
Make decided(const char* when) {
    return [=](World& world) {
        adopted("accepted")(world);
        world.add<Decisions>({{Decisions::Title, both("d")},
                              {Decisions::Status, text("accepted")},
                              {Decisions::DecidedOn, day(when)}});
    };
}

std::vector<CheckCase> principleCases() {
    return {
        {"principle.uncited", cited({"A.1", "A.2", "A.3.2", "A.4"}), cited({"A.1", "A.2", "A.3", "A.4"})},
        {"principle.no_statement", stated({"A.1", "A.2", "A.3.2", "A.4"}), stated({"A.1", "A.2", "A.3", "A.4"})},
        {"principle.adopted_without_decision", adopted("proposed"), adopted("accepted")},
        {"principle.two_adopted",
         together(
             record<PrincipleStatements>(statement("A.1", "adopted")),
             record<PrincipleStatements>(statement("A.1", "adopted", {{PrincipleStatements::Version, whole(2)}}))),
         together(
             record<PrincipleStatements>(statement("A.1", "superseded")),
             record<PrincipleStatements>(statement("A.1", "adopted", {{PrincipleStatements::Version, whole(2)}})))},
        {"principle.objection_open", objection("2026-01-05"), objection("2026-10-05")},
        {"principle.objection_open",
         together(objection("2026-01-05"),
                  record<PrincipleStatements>(
                      statement("A.4.3", "adopted", {{PrincipleStatements::Date, day("2026-02-01")}}))),
         together(objection("2026-01-05"), together(record<PrincipleStatements>(statement("A.4.3", "adopted")),
                                                    record<PrincipleStatements>(statement(
                                                        "A.4.3", "consultation",
                                                        {{PrincipleStatements::Version, whole(2)},
                                                         {PrincipleStatements::Date, day("2026-02-01")}}))))},
        {"principle.low_agreement", positions(6, 3), positions(4, 1)},
        {"principle.low_agreement", positions(3, 2), positions(1, 3)},  // four are too few to judge
        {"principle.silent_type", silence(false), silence(true)},
        {"refusal.no_decision",
         record<PrincipleRefusals>({{PrincipleRefusals::Title, both("x")}, {PrincipleRefusals::Amount, twd(5)}}),
         record<PrincipleRefusals>({{PrincipleRefusals::Title, both("x")}})},
        {"decision.no_principle", decided("2026-02-05"), decided("2025-02-05")},
    };
}

Make vision(const char* status, const Fields& more) {
    return record<VisionStatements>(with({{VisionStatements::Version, whole(1)},
                                          {VisionStatements::Title, both("v")},
                                          {VisionStatements::Status, text(status)},
                                          {VisionStatements::TestTogether, true},
                                          {VisionStatements::TestIt, true},
                                          {VisionStatements::TestWider, true}},
                                         more));
}
Make objective(const Fields& more = {}) {
    return record<Objectives>(with({{Objectives::Title, both("o")}, {Objectives::Status, text("agreed")}}, more));
}
Make challenge(std::int64_t weight) {
    return together(objective(), record<Challenges>({{Challenges::Title, both("c")},
                                                     {Challenges::Kind, text("challenge")},
                                                     {Challenges::Weight, whole(weight)}}));
}
Make planned(bool linked) {
    return [=](World& world) {
        const auto plan = world.add<HigherPlans>({{HigherPlans::Title, both("p")}});
        const auto above = world.add<Objectives>({{Objectives::Title, both("o")},
                                                  {Objectives::Status, text("draft")},
                                                  {Objectives::Plans, linked ? ids({plan}) : Value{}}});
        objective({{Objectives::Parent, above}})(world);
    };
}
Make measured(const char* status) {
    return [=](World& world) {
        const auto id = world.add<Objectives>({{Objectives::Title, both("o")}, {Objectives::Status, text("agreed")}});
        world.add<Measures>(
            {{Measures::Title, both("m")}, {Measures::Objective, id}, {Measures::Status, text(status)}});
    };
}
/// Two agreed objectives; the second one below the first when nested.
Make served(bool nested) {
    return [=](World& world) {
        const auto first =
            world.add<Objectives>({{Objectives::Title, both("o")}, {Objectives::Status, text("agreed")}});
        objective({{Objectives::Parent, nested ? Value{first} : Value{}}})(world);
        world.add<Initiatives>(initiative({{Initiatives::Objectives, ids({first})}}));
    };
}
Make serving(bool below) {
    return [=](World& world) {
        const auto above = world.add<Initiatives>(
            initiative({{Initiatives::Kind, text("programme")}, {Initiatives::Objectives, ids({"o"})}}));
        world.add<Initiatives>(initiative({{Initiatives::Parent, below ? Value{above} : Value{}}}));
    };
}

std::vector<CheckCase> visionCases() {
    return {
        {"vision.untested", vision("consultation", {}), vision("draft", {})},
        {"vision.untested", vision("adopted", {}), vision("adopted", {{VisionStatements::TestMeasurable, false}})},
        {"vision.test_failed", vision("adopted", {{VisionStatements::TestMeasurable, false}}), vision("adopted", {})},
        {"challenge.unanswered", challenge(4), challenge(3)},
        {"objective.no_plan", planned(false), planned(true)},
        {"objective.no_measure", measured("retired"), measured("active")},
        {"objective.no_initiative", served(false), served(true)},
        {"objective.no_owner", objective(), objective({{Objectives::Department, text("d")}})},
        {"initiative.no_objective", serving(false), serving(true)},
    };
}

Fields measureFields(const Fields& more = {}) {
    return with({{Measures::Title, both("m")},
                 {Measures::Objective, text("o")},
                 {Measures::Unit, both("%")},
                 {Measures::Direction, text("increase")},
                 {Measures::BaselineValue, 22.0},
                 {Measures::BaselineOn, day("2025-09-30")},
                 {Measures::TargetValue, 50.0},
                 {Measures::TargetOn, day("2028-12-31")},
                 {Measures::Tolerance, 2.0},
                 {Measures::Frequency, text("yearly")},
                 {Measures::Owner, text("p")},
                 {Measures::Status, text("active")}},
                more);
}
Make reading(double value, const char* when, const Fields& more = {}) {
    return [=](World& world) {
        const auto id = world.add<Measures>(measureFields(more));
        world.add<MeasureReadings>(
            {{MeasureReadings::Measure, id}, {MeasureReadings::Date, day(when)}, {MeasureReadings::Value, value}});
    };
}
Make pledged(double said) {
    return [=](World& world) {
        const auto plan = world.add<HigherPlans>({{HigherPlans::Title, both("p")}, {HigherPlans::ValueNow, said}});
        reading(27.5, "2026-09-30", {{Measures::Pledge, plan}})(world);
    };
}
Make benefit(const Fields& more) {
    return record<Benefits>(with({{Benefits::Title, both("b")}, {Benefits::Status, text("agreed")}}, more));
}
Make enabled(const char* initiativeStatus, const char* when) {
    return [=](World& world) {
        const auto id = world.add<Initiatives>(initiative({{Initiatives::Status, text(initiativeStatus)}}));
        benefit({{Benefits::Initiatives, ids({id})}, {Benefits::PlannedOn, day(when)}})(world);
    };
}

std::vector<CheckCase> measureCases() {
    return {
        {"measure.incomplete", record<Measures>(measureFields({{Measures::Owner, {}}})),
         record<Measures>(measureFields())},
        {"measure.behind", reading(27.5, "2026-09-30"), reading(28.7, "2026-09-30")},
        {"measure.behind", reading(10, "2026-09-30"), reading(10, "2025-10-05")},  // stale: said by measure.stale
        {"measure.stale", reading(40, "2025-10-05"), reading(40, "2025-12-05")},
        {"measure.never_read", record<Measures>(measureFields()),
         record<Measures>(measureFields({{Measures::Frequency, text("once")}}))},
        {"measure.pledge_differs", pledged(22), pledged(27.5)},
        {"benefit.no_owner", benefit({}), benefit({{Benefits::Department, text("d")}})},
        {"benefit.no_initiative", enabled("stopped", "2027-06-30"), enabled("running", "2027-06-30")},
        {"benefit.no_measure", benefit({}), benefit({{Benefits::Kind, text("qualitative")}})},
        {"benefit.not_arrived", enabled("done", "2026-06-30"), enabled("running", "2026-06-30")},
    };
}

Make trait(const char* now, const char* wanted, const Fields& more = {}) {
    return record<OperatingTraits>(with({{OperatingTraits::Item, text("B2.3.2")},
                                         {OperatingTraits::Layer, text("all")},
                                         {OperatingTraits::StateNow, text(now)},
                                         {OperatingTraits::StateWanted, text(wanted)}},
                                        more));
}
Make ratedTrait(int level, const char* now) {
    return together([=](World& world) { world.rate(world.round("standard", "2026-01-01"), "B2.3.2", level, 4); },
                    trait(now, now));
}
struct Step {
    const char* state;
    const char* department;
    int minutes;
    bool again = false;
    bool changed = false;
};
Make journey(const std::vector<Step>& steps) {
    return [=](World& world) {
        const auto service = world.add<Services>({{Services::Title, both("s")}});
        const auto change = world.add<Initiatives>(initiative());
        char position = 'a';
        for (const auto& step : steps)
            world.add<JourneySteps>({{JourneySteps::Service, service},
                                     {JourneySteps::State, text(step.state)},
                                     {JourneySteps::Title, both("t")},
                                     {JourneySteps::Department, text(step.department)},
                                     {JourneySteps::Minutes, whole(step.minutes)},
                                     {JourneySteps::AskedAgain, step.again},
                                     {JourneySteps::Initiative, step.changed ? Value{change} : Value{}},
                                     {JourneySteps::Position, std::string(1, position++)}});
    };
}

std::vector<CheckCase> operatingCases() {
    return {
        {"trait.no_step", trait("silo", "linked"), trait("linked", "linked")},
        {"trait.no_step", trait("silo", "linked"),
         together(trait("silo", "linked"), record<Initiatives>(initiative({{Initiatives::Closes, ids({"B2.3"})}})))},
        {"trait.contradicts_level", ratedTrait(1, "shared"), ratedTrait(2, "shared")},
        {"trait.contradicts_level", ratedTrait(4, "silo"), ratedTrait(4, "linked")},
        {"trait.stale_target", trait("silo", "linked", {{OperatingTraits::By, day("2026-11-01")}}),
         trait("linked", "linked", {{OperatingTraits::By, day("2026-11-01")}})},
        {"journey.asked_again", journey({{"as_is", "a", 5, true}, {"as_is", "b", 5, true}}),
         journey({{"as_is", "a", 5, true}, {"as_is", "b", 5}})},
        {"journey.no_to_be", journey({{"as_is", "a", 30}, {"as_is", "b", 30}}),
         journey({{"as_is", "a", 30}, {"as_is", "b", 29}})},
        {"journey.not_better", journey({{"as_is", "a", 30}, {"to_be", "a", 30}}),
         journey({{"as_is", "a", 30}, {"to_be", "a", 29}})},
        {"journey.no_initiative", journey({{"as_is", "a", 30}, {"to_be", "a", 10}}),
         journey({{"as_is", "a", 30}, {"to_be", "a", 10, false, true}})},
    };
}

struct Line {
    int year;
    const char* status;
    const char* account = "current";
    std::int64_t amount = 10;
};
Make funded(const Fields& fields, const std::vector<Line>& lines) {
    return [=](World& world) {
        const auto id = world.add<Initiatives>(initiative(fields));
        for (const auto& line : lines)
            world.add<BudgetLines>({{BudgetLines::Title, both("l")},
                                    {BudgetLines::FiscalYear, whole(line.year)},
                                    {BudgetLines::Initiative, id},
                                    {BudgetLines::Kind, text(line.account)},
                                    {BudgetLines::Amount, twd(line.amount)},
                                    {BudgetLines::Status, text(line.status)}});
    };
}
Make starting(const char* start, const std::vector<Line>& lines) {
    return funded({{Initiatives::Start, day(start)}}, lines);
}

std::vector<CheckCase> budgetCases() {
    return {
        {"budget.late_for_bill", funded({}, {{2027, "review"}, {2027, "concept"}}),
         funded({}, {{2027, "bill"}, {2028, "concept"}})},
        {"budget.late_for_bill", funded({}, {{2027, "review"}}),
         funded({{Initiatives::Status, text("idea")}}, {{2027, "review"}})},
        {"budget.starts_without_law", starting("2027-01-04", {{2027, "bill"}}),
         starting("2027-03-04", {{2027, "bill"}})},
        {"budget.starts_without_law", starting("2026-03-04", {{2026, "bill"}}),
         starting("2026-03-04", {{2026, "bill"}, {2026, "law"}})},
        {"budget.january_capital", starting("2027-01-04", {{2027, "bill", "capital"}}),
         starting("2027-02-01", {{2027, "bill", "capital"}})},
        {"budget.differs", funded({{Initiatives::Current, twd(100)}}, {{2026, "law", "current", 106}}),
         funded({{Initiatives::Current, twd(100)}}, {{2026, "law", "current", 104}})},
        {"budget.nothing_shared",
         funded({}, {{2027, "bill"}, {2027, "bill"}, {2027, "bill"}, {2027, "bill"}, {2027, "bill"}}),
         funded({}, {{2025, "law"}, {2025, "law"}, {2025, "law"}, {2025, "law"}, {2025, "law"}})},
    };
}

Make role(const Fields& more = {}) {
    return record<Roles>(with({{Roles::Title, both("r")},
                               {Roles::Kind, text("seat")},
                               {Roles::Level, text("delivery")},
                               {Roles::Holder, text("p")}},
                              more));
}
Make seats(const std::vector<const char*>& sectors) {
    return [=](World& world) {
        for (const char* sector : sectors) {
            const auto person = world.add<People>({{People::Name, text("n")}, {People::Sector, text(sector)}});
            role({{Roles::Level, text("strategic")}, {Roles::Holder, person}})(world);
        }
    };
}
/// Cells of one initiative, each by a role of its own held by a person of its own.
Make assigned(const std::vector<const char*>& letters, const char* owner = "") {
    return [=](World& world) {
        const auto id = world.add<Initiatives>(initiative({{Initiatives::Owner, text(owner)}}));
        int n = 0;
        for (const char* letter : letters) {
            const auto who =
                world.add<Roles>({{Roles::Title, both("r")}, {Roles::Holder, "p" + std::to_string(++n)}});
            world.add<RaciInitiatives>({{RaciInitiatives::Role, who},
                                        {RaciInitiatives::Initiative, id},
                                        {RaciInitiatives::Letter, text(letter)}});
        }
    };
}
Make loaded(int processes) {
    return [=](World& world) {
        const auto person = world.add<People>({{People::Name, text("n")}});
        const auto who = world.add<Roles>({{Roles::Title, both("r")}, {Roles::Holder, person}});
        for (int i = 1; i <= processes; ++i)
            world.add<RaciProcesses>({{RaciProcesses::Role, who},
                                      {RaciProcesses::Item, "B" + std::to_string(i)},
                                      {RaciProcesses::Letter, text("AR")}});
    };
}
struct Held {
    const char* person;
    int needed;
    int held;  ///< −1: not asked
};
Make skilled(const std::vector<Held>& team) {
    return [=](World& world) {
        const auto skill = world.add<Skills>({{Skills::Title, both("k")}});
        for (const auto& each : team) {
            const auto who = world.add<Roles>({{Roles::Title, both("r")}, {Roles::Holder, text(each.person)}});
            world.add<RoleSkills>({{RoleSkills::Role, who},
                                   {RoleSkills::Skill, skill},
                                   {RoleSkills::Needed, whole(each.needed)},
                                   {RoleSkills::Held, each.held < 0 ? Value{} : whole(each.held)}});
        }
    };
}
Make depending(const char* kind) {
    return [=](World& world) {
        const auto body =
            world.add<Organisations>({{Organisations::Name, both("o")}, {Organisations::Kind, text(kind)}});
        role({{Roles::Organisation, body}})(world);
    };
}

std::vector<CheckCase> governanceCases() {
    const Value gone = day("2026-06-30");
    return {
        {"role.vacant", role({{Roles::Holder, {}}}), role()},
        {"role.vacant", role({{Roles::Holder, {}}}), role({{Roles::Holder, {}}, {Roles::Ends, gone}})},
        {"role.two_levels", role(), together(role(), role({{Roles::Level, text("strategic")}}))},
        {"role.one_sector", seats({"city", "city", "city", "city"}), seats({"city", "city", "city", "business"})},
        {"role.no_rights", role({{Roles::Level, text("strategic")}, {Roles::Kind, text("body")}}),
         role({{Roles::Level, text("strategic")},
               {Roles::Kind, text("body")},
               {Roles::DecisionRights, both("money")}})},
        {"role.ended", role({{Roles::Ends, gone}}), role({{Roles::Ends, day("2027-06-30")}})},
        {"raci.accountable", assigned({"A", "AR"}), assigned({"A", "R"})},
        {"raci.accountable", assigned({"R"}), assigned({"AR"})},
        {"raci.nobody_does", assigned({"A", "C"}), assigned({"A", "R"})},
        {"raci.missing", together(assigned({"AR"}), record<Initiatives>(initiative())),
         record<Initiatives>(initiative())},
        {"raci.owner_differs", assigned({"A", "R"}, "p2"), assigned({"A", "R"}, "p1")},
        {"raci.overload", loaded(9), loaded(8)},
        {"skill.gap", skilled({{"p", 4, 0}, {"q", 3, 3}}), skilled({{"p", 4, -1}, {"q", 3, 3}})},
        {"skill.nobody", skilled({{"p", 3, 1}}), skilled({{"p", 3, 1}, {"q", 3, -1}})},
        {"skill.one_person", skilled({{"p", 3, 3}, {"p", 3, 3}}), skilled({{"p", 3, 3}, {"q", 3, 3}})},
        {"organisation.no_successor", depending("business"), depending("central_government")},
    };
}

Make publication(const char* status, const Fields& more) {
    return record<Publications>(with({{Publications::Title, both("p")},
                                      {Publications::Frequency, text("monthly")},
                                      {Publications::Status, text(status)}},
                                     more));
}
Make published(const std::vector<const char*>& kinds) {
    return [=](World& world) {
        for (const char* kind : kinds) publication("live", {{Publications::Kind, text(kind)}})(world);
    };
}
Make risk(const Fields& more) {
    return record<Risks>(with({{Risks::Title, both("r")},
                               {Risks::Kind, text("issue")},
                               {Risks::Impact, whole(5)},
                               {Risks::Status, text("open")}},
                              more));
}
Make change(const Fields& more) {
    return together(record<PrincipleStatements>(statement("A.1", "adopted")),
                    record<ChangeRequests>(with({{ChangeRequests::Title, both("c")},
                                                 {ChangeRequests::Status, text("accepted")},
                                                 {ChangeRequests::DecidedOn, day("2026-08-14")}},
                                                more)));
}
Make applied(const char* end) {
    return [=](World& world) {
        const auto id = world.add<Initiatives>(initiative({{Initiatives::End, day(end)}}));
        change({{ChangeRequests::Initiatives, ids({id})}, {ChangeRequests::NewEnd, day("2027-06-30")}})(world);
    };
}
Make asked(const char* when) {
    return change({{ChangeRequests::Status, text("proposed")}, {ChangeRequests::AskedOn, day(when)}});
}

std::vector<CheckCase> riskCases() {
    const Fields reduce{{Risks::Response, text("reduce")}};
    return {
        {"publication.stale", publication("live", {{Publications::PublishedOn, day("2026-09-25")}}),
         publication("live", {{Publications::PublishedOn, day("2026-10-30")}})},
        {"publication.missing", published({"vision", "roadmap"}), published({"strategy", "contacts", "progress"})},
        {"publication.never", publication("planned", {{Publications::FirstDue, day("2026-11-01")}}),
         publication("planned", {{Publications::FirstDue, day("2026-11-30")}})},
        {"risk.no_owner", risk({}), risk({{Risks::Impact, whole(1)}})},
        {"risk.no_owner", risk({}), risk({{Risks::Status, text("closed")}})},
        {"risk.no_response", risk({}), risk({{Risks::Response, text("accept")}})},
        {"risk.no_response", risk(reduce), risk(with(reduce, {{Risks::MeasuresTaken, both("posts")}}))},
        {"risk.not_reviewed", risk({{Risks::ReviewOn, day("2026-11-15")}}),
         risk({{Risks::ReviewOn, day("2026-12-15")}})},
        {"risk.not_escalated", risk({}), risk({{Risks::Escalated, true}})},
        {"change.undecided", asked("2026-10-12"), asked("2026-11-07")},
        {"change.no_reason", change({}), change({{ChangeRequests::Principles, ids({"A.1"})}})},
        {"change.not_applied", applied("2027-03-31"), applied("2027-06-30")},
    };
}

std::vector<CheckCase> allCases() {
    std::vector<CheckCase> all;
    for (const auto& part : {principleCases(), visionCases(), measureCases(), operatingCases(), budgetCases(),
                             governanceCases(), riskCases()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

[[maybe_unused]] const bool kHandedIn = handIn(allCases);

}  // namespace

TEST_CASE("Checks of principles, vision, operating model and governance find what breaks them and nothing else") {
    for (const auto& one : allCases()) {
        CAPTURE(one.check);
        World broken;
        one.breaks(broken);
        CHECK(findingsOf(broken, one.check).size() == 1);
        World kept;
        one.keeps(kept);
        CHECK(findingsOf(kept, one.check).empty());
    }
}

TEST_CASE("Severity follows how much is at stake") {
    const auto severity = [](const Make& make, std::string_view check) {
        World world;
        make(world);
        const auto found = findingsOf(world, check);
        REQUIRE(found.size() == 1);
        return found.front().severity;
    };
    CHECK(severity(starting("2026-03-04", {{2026, "bill"}}), "budget.starts_without_law") == Severity::Bad);
    CHECK(severity(starting("2026-03-04", {{2026, "bill"}, {2025, "law"}}), "budget.starts_without_law") ==
          Severity::Attention);
    CHECK(severity(role({{Roles::Holder, {}}, {Roles::Deputy, text("d")}}), "role.vacant") == Severity::Note);
    CHECK(severity(risk({}), "risk.no_response") == Severity::Bad);
    CHECK(severity(publication("live", {{Publications::PublishedOn, day("2026-09-01")}}), "publication.stale") ==
          Severity::Bad);
    CHECK(severity(enabled("done", "2026-06-30"), "benefit.not_arrived") == Severity::Attention);
}

TEST_CASE("Arguments of findings read as words, days, years and amounts of the language") {
    class Chinese final : public base::Texts {
    public:
        Chinese() : Texts(base::Language::ZhTw) {}

    protected:
        std::string lookup(const base::Msg& msg, std::int64_t) const override { return msg.source; }
    };
    World world;
    funded({}, {{2027, "review", "current", 1500}})(world);
    const auto found = findingsOf(world, "budget.late_for_bill");
    REQUIRE(found.size() == 1);
    const auto in = [&](const base::Texts& texts) {
        return findingText(found.front(), texts, catalogue(), world.snapshot);
    };
    CHECK(in(base::EnglishTexts()).starts_with("“i” (2027, NT$1,500) is not in the budget bill"));
    CHECK(in(base::EnglishTexts()).find("1 November 2026") != std::string::npos);
    CHECK(in(Chinese()).starts_with("“字” (116, 新臺幣1,500元)"));
    World incomplete;
    incomplete.add<Measures>(measureFields({{Measures::Owner, {}}, {Measures::TargetOn, {}}}));
    const auto lacks = findingsOf(incomplete, "measure.incomplete");
    REQUIRE(lacks.size() == 1);
    CHECK(findingText(lacks.front(), base::EnglishTexts(), catalogue(), incomplete.snapshot) ==
          "“m” lacks: Target date, Owner.");
}
