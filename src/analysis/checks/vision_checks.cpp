#include "analysis/checks/check_files.h"
#include "analysis/checks/check_help.h"

namespace cw::analysis {

using model::Challenges;
using model::Initiatives;
using model::Measures;
using model::Objectives;
using model::Record;
using model::VisionStatements;

namespace {

constexpr int kTests[] = {VisionStatements::TestTogether, VisionStatements::TestIt, VisionStatements::TestWider,
                          VisionStatements::TestMeasurable};

/// The highest version that is not superseded; null when there is none.
const Record* currentVision(const CheckContext& c) {
    const Record* current = nullptr;
    for (const auto& vision : c.snapshot.table<VisionStatements>())
        if (vision.text(VisionStatements::Status) != "superseded" &&
            (current == nullptr || vision.integer(VisionStatements::Version).value_or(0) >
                                       current->integer(VisionStatements::Version).value_or(0)))
            current = &vision;
    return current;
}

void visionUntested(const CheckContext& c, std::vector<Finding>& out) {
    const Record* vision = currentVision(c);
    if (vision == nullptr || !isOneOf(vision->text(VisionStatements::Status), {"adopted", "consultation"})) return;
    const auto open = std::ranges::count_if(kTests, [&](int test) { return !vision->has(test); });
    if (open > 0)
        out.push_back(at<VisionStatements>(
            *vision, Severity::Note, CW_TEXT("finding", "%2 of the four tests of the vision “%1” are not answered."),
            {std::to_string(open)}));
}

void visionTestFailed(const CheckContext& c, std::vector<Finding>& out) {
    const auto& spec = model::registry()[model::registry().index(VisionStatements::kName)];
    for (const auto& vision : c.snapshot.table<VisionStatements>()) {
        if (vision.text(VisionStatements::Status) != "adopted") continue;
        for (const int test : kTests) {
            if (!vision.has(test) || vision.yes(test)) continue;
            const std::string field(spec[test].id);
            out.push_back(at<VisionStatements>(vision, Severity::Attention,
                                               CW_TEXT("finding", "The adopted vision “%1” fails a test: %2"),
                                               {"~" + std::string(VisionStatements::kName) + "/" + field}));
            out.back().key = field;
        }
    }
}

bool isAgreed(const Record& objective) {
    return objective.text(Objectives::Status) == "agreed";
}

/// The objective and those above it, nearest first; a circle ends the walk.
std::vector<const Record*> upwards(const CheckContext& c, const Record& objective) {
    std::vector<const Record*> chain;
    for (const Record* up = &objective; up != nullptr && std::ranges::find(chain, up) == chain.end();
         up = c.snapshot.find<Objectives>(up->text(Objectives::Parent)))
        chain.push_back(up);
    return chain;
}

std::unordered_set<std::string> parentsOfLiving(const CheckContext& c) {
    std::unordered_set<std::string> parents;
    for (const auto& objective : c.snapshot.table<Objectives>())
        if (objective.text(Objectives::Status) != "dropped") parents.insert(objective.text(Objectives::Parent));
    return parents;
}

void challengeUnanswered(const CheckContext& c, std::vector<Finding>& out) {
    const auto& objectives = c.snapshot.table<Objectives>();
    if (objectives.empty()) return;
    std::unordered_set<std::string> answered;
    for (const auto& objective : objectives)
        if (objective.text(Objectives::Status) != "dropped")
            for (const auto& id : objective.list(Objectives::Challenges)) answered.insert(id);
    const double from = threshold(c.snapshot, "challenge.weight");
    for (const auto& challenge : c.snapshot.table<Challenges>()) {
        const auto weight = challenge.integer(Challenges::Weight).value_or(0);
        if (challenge.text(Challenges::Status) == "passed" || static_cast<double>(weight) < from ||
            answered.contains(challenge.id))
            continue;
        out.push_back(at<Challenges>(challenge, Severity::Attention,
                                     CW_TEXT("finding", "“%1” (weight %2) is answered by no objective."),
                                     {std::to_string(weight)}));
    }
}

void objectiveWithoutPlan(const CheckContext& c, std::vector<Finding>& out) {
    if (c.snapshot.table<model::HigherPlans>().empty()) return;
    for (const auto& objective : c.snapshot.table<Objectives>())
        if (isAgreed(objective) && std::ranges::none_of(upwards(c, objective), [](const Record* each) {
                return each->has(Objectives::Plans);
            }))
            out.push_back(at<Objectives>(objective, Severity::Attention,
                                         CW_TEXT("finding", "“%1” supports no higher-level plan.")));
}

void objectiveWithoutMeasure(const CheckContext& c, std::vector<Finding>& out) {
    const auto parents = parentsOfLiving(c);
    std::unordered_set<std::string> measured;
    for (const auto& measure : c.snapshot.table<Measures>())
        if (measure.text(Measures::Status) != "retired") measured.insert(measure.text(Measures::Objective));
    for (const auto& objective : c.snapshot.table<Objectives>())
        if (isAgreed(objective) && !parents.contains(objective.id) && !measured.contains(objective.id))
            out.push_back(
                at<Objectives>(objective, Severity::Attention, CW_TEXT("finding", "Nothing measures “%1”.")));
}

void objectiveWithoutInitiative(const CheckContext& c, std::vector<Finding>& out) {
    const auto parents = parentsOfLiving(c);
    const auto served = idsIn(c, Initiatives::Objectives);
    if (served.empty()) return;
    for (const auto& objective : c.snapshot.table<Objectives>())
        if (isAgreed(objective) && !parents.contains(objective.id) &&
            std::ranges::none_of(upwards(c, objective),
                                 [&](const Record* each) { return served.contains(each->id); }))
            out.push_back(at<Objectives>(objective, Severity::Attention,
                                         CW_TEXT("finding", "No initiative works towards “%1”.")));
}

void objectiveWithoutOwner(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& objective : c.snapshot.table<Objectives>())
        if (isAgreed(objective) && !objective.has(Objectives::Owner) && !objective.has(Objectives::Department))
            out.push_back(
                at<Objectives>(objective, Severity::Attention, CW_TEXT("finding", "Nobody answers for “%1”.")));
}

bool servesObjective(const CheckContext& c, const Record& initiative) {
    std::vector<const Record*> seen;
    for (const Record* up = &initiative; up != nullptr && std::ranges::find(seen, up) == seen.end();
         up = c.snapshot.find<Initiatives>(up->text(Initiatives::Parent))) {
        if (up->has(Initiatives::Objectives)) return true;
        seen.push_back(up);
    }
    return false;
}

void initiativeWithoutObjective(const CheckContext& c, std::vector<Finding>& out) {
    const auto& initiatives = c.snapshot.table<Initiatives>();
    if (std::none_of(initiatives.begin(), initiatives.end(),
                     [](const Record& each) { return each.has(Initiatives::Objectives); }))
        return;
    for (const auto& initiative : initiatives)
        if (isUnderWay(initiative) && !isContainer(initiative) && !servesObjective(c, initiative))
            out.push_back(
                at<Initiatives>(initiative, Severity::Note, CW_TEXT("finding", "“%1” serves no objective.")));
}

}  // namespace

std::vector<Check> visionChecks() {
    return {
        {"vision.untested",
         {"vision_statements"},
         CW_TEXT("check",
                 "The newest vision that is not superseded is adopted or in consultation, and one or more of its "
                 "four tests are not answered."),
         CW_TEXT("check", "Answer them before it is adopted."),
         visionUntested},
        {"vision.test_failed",
         {"vision_statements"},
         CW_TEXT("check", "An adopted vision answers one of its four tests with no."),
         CW_TEXT("check", "Mend the text, or record why it stands."),
         visionTestFailed},
        {"challenge.unanswered",
         {"challenges", "objectives"},
         CW_TEXT("check",
                 "There are objectives, and a challenge or aspiration that has not passed reaches the weight "
                 "threshold (standard: 4) and is named by no objective that is not dropped."),
         CW_TEXT("check", "Set an objective, or lower the weight."),
         challengeUnanswered},
        {"objective.no_plan",
         {"objectives", "higher_plans"},
         CW_TEXT("check",
                 "There are higher-level plans, and neither an agreed objective nor one above it names any."),
         CW_TEXT("check", "Link the plan, or ask who wants it."),
         objectiveWithoutPlan},
        {"objective.no_measure",
         {"objectives", "measures"},
         CW_TEXT("check", "An agreed objective without objectives below it has no measure that is not retired."),
         CW_TEXT("check", "Add one measure; one good one is enough."),
         objectiveWithoutMeasure},
        {"objective.no_initiative",
         {"objectives", "initiatives"},
         CW_TEXT("check",
                 "Initiatives name objectives, and no initiative that is not stopped names this agreed objective "
                 "without objectives below it, or one above it."),
         CW_TEXT("check", "Link one, plan one, or drop the objective."),
         objectiveWithoutInitiative},
        {"objective.no_owner",
         {"objectives"},
         CW_TEXT("check", "An agreed objective has neither an owner nor a lead department."),
         CW_TEXT("check", "Name a department."),
         objectiveWithoutOwner},
        {"initiative.no_objective",
         {"initiatives"},
         CW_TEXT("check",
                 "Initiatives name objectives, and a planned or running initiative that is no programme names none, "
                 "nor does one above it."),
         CW_TEXT("check", "Link the objective, or ask why it is done."),
         initiativeWithoutObjective},
    };
}

}  // namespace cw::analysis
