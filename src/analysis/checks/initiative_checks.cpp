#include "analysis/checks/check_files.h"
#include "analysis/checks/check_help.h"
#include "analysis/goals.h"

namespace cw::analysis {

using model::Actions;
using model::Initiatives;
using model::Record;

namespace {

bool isOpen(const Record& initiative) {
    const std::string& status = initiative.text(Initiatives::Status);
    return status != "done" && status != "stopped";
}

/// A check over single initiatives: condition, severity and sentence; the finding names the initiative.
auto overInitiatives(bool (*broken)(const Record&, const CheckContext&), Severity severity, base::Msg sentence) {
    return [=](const CheckContext& c, std::vector<Finding>& out) {
        const int at = c.snapshot.registry().index(Initiatives::kName);
        for (const auto& initiative : c.snapshot.table(at))
            if (broken(initiative, c))
                out.push_back({.severity = severity,
                               .sentence = sentence,
                               .args = {"@" + std::string(Initiatives::kName) + "/" + initiative.id},
                               .registerName = std::string(Initiatives::kName),
                               .recordId = initiative.id});
    };
}

auto overActions(bool (*broken)(const Record&, const CheckContext&), Severity severity, base::Msg sentence) {
    return [=](const CheckContext& c, std::vector<Finding>& out) {
        for (const auto& action : c.snapshot.table<Actions>())
            if (broken(action, c))
                out.push_back({.severity = severity,
                               .sentence = sentence,
                               .args = {"@" + std::string(Actions::kName) + "/" + action.id},
                               .registerName = std::string(Actions::kName),
                               .recordId = action.id});
    };
}

bool overdue(const Record& i, const CheckContext& c) {
    return isLate(i, c.today);
}
bool offTrackWithoutStep(const Record& i, const CheckContext&) {
    return isOpen(i) && i.text(Initiatives::Health) == "off_track" && !i.has(Initiatives::NextStep);
}
bool withoutOwner(const Record& i, const CheckContext&) {
    return isUnderWay(i) && !i.has(Initiatives::Owner) && !i.has(Initiatives::LeadDepartment);
}
bool withoutDates(const Record& i, const CheckContext&) {
    return isUnderWay(i) && (!i.has(Initiatives::Start) || !i.has(Initiatives::End));
}
bool withoutNeed(const Record& i, const CheckContext&) {
    return isOpen(i) && !isContainer(i) && !i.has(Initiatives::Needs);
}
bool withoutPrinciple(const Record& i, const CheckContext&) {
    return isOpen(i) && !i.has(Initiatives::Principles);
}
bool closesNothing(const Record& i, const CheckContext&) {
    return isOpen(i) && !isContainer(i) && !i.has(Initiatives::Closes) && !i.has(Initiatives::Plans);
}

bool actionOpen(const Record& a) {
    const std::string& status = a.text(Actions::Status);
    return status != "done" && status != "dropped";
}
bool actionOverdue(const Record& a, const CheckContext& c) {
    const auto due = a.date(Actions::Due);
    return actionOpen(a) && due && *due < c.today;
}
bool actionUnowned(const Record& a, const CheckContext&) {
    return actionOpen(a) && !a.has(Actions::Owner) && !a.has(Actions::Department);
}

}  // namespace

std::vector<Check> initiativeChecks() {
    const std::vector<std::string_view> initiatives{"initiatives"};
    const std::vector<std::string_view> actions{"actions"};
    return {
        {"initiative.overdue", initiatives,
         CW_TEXT("check", "An initiative that is neither done, stopped nor a programme ended before today."),
         CW_TEXT("check", "Set it done, or give it a new end date and say why in a decision."),
         overInitiatives(overdue, Severity::Bad, CW_TEXT("finding", "“%1” should have ended and is not done."))},
        {"initiative.off_track_without_step", initiatives,
         CW_TEXT("check", "An open initiative is off track and has no next step."),
         CW_TEXT("check", "Name the next step and who takes it."),
         overInitiatives(offTrackWithoutStep, Severity::Bad,
                         CW_TEXT("finding", "“%1” is off track and has no next step."))},
        {"initiative.no_owner", initiatives,
         CW_TEXT("check", "A planned or running initiative has neither an owner nor a lead department."),
         CW_TEXT("check", "Name who answers for it."),
         overInitiatives(withoutOwner, Severity::Attention,
                         CW_TEXT("finding", "“%1” has no owner and no lead department."))},
        {"initiative.no_dates", initiatives,
         CW_TEXT("check", "A planned or running initiative lacks its start or its end."),
         CW_TEXT("check", "Give it dates; the roadmap cannot show it otherwise."),
         overInitiatives(withoutDates, Severity::Attention, CW_TEXT("finding", "“%1” has no start or no end date."))},
        {"initiative.closes_nothing", initiatives,
         CW_TEXT("check", "An open initiative that is no programme closes no gap and serves no higher-level plan."),
         CW_TEXT("check", "Link the gap or the plan it is for, or ask why it is done."),
         overInitiatives(closesNothing, Severity::Attention,
                         CW_TEXT("finding", "“%1” closes no gap and serves no plan."))},
        {"initiative.no_need", initiatives,
         CW_TEXT("check", "An open initiative that is no programme answers no need."),
         CW_TEXT("check", "Link the needs of residents or businesses that it answers."),
         overInitiatives(withoutNeed, Severity::Note, CW_TEXT("finding", "“%1” answers no need."))},
        {"initiative.no_principle", initiatives, CW_TEXT("check", "An open initiative cites no guiding principle."),
         CW_TEXT("check", "Name the principles that justify it."),
         overInitiatives(withoutPrinciple, Severity::Note, CW_TEXT("finding", "“%1” cites no guiding principle."))},
        {"action.overdue", actions,
         CW_TEXT("check", "An action that is neither done nor dropped was due before today."),
         CW_TEXT("check", "Do it, move the date, or drop it with a note."),
         overActions(actionOverdue, Severity::Attention, CW_TEXT("finding", "“%1” is overdue."))},
        {"action.no_owner", actions, CW_TEXT("check", "An open action has neither an owner nor a department."),
         CW_TEXT("check", "Name who does it."),
         overActions(actionUnowned, Severity::Attention, CW_TEXT("finding", "“%1” has nobody to do it."))},
    };
}

}  // namespace cw::analysis
