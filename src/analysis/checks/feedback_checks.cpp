#include "analysis/checks/check_files.h"
#include "analysis/checks/check_help.h"

namespace cw::analysis {

using model::Actions;
using model::Decisions;
using model::Feedback;

namespace {

/// The day the lesson was acted on: its action's done day, else the later of the days it was heard and decided.
std::optional<base::Date> changedOn(const CheckContext& c, const model::Record& lesson) {
    if (const auto* action = c.snapshot.find<Actions>(lesson.text(Feedback::Action)))
        if (const auto done = action->date(Actions::DoneOn)) return done;
    auto day = lesson.date(Feedback::Date);
    const auto* decision = c.snapshot.find<Decisions>(lesson.text(Feedback::Decision));
    const auto decided = decision == nullptr ? std::nullopt : decision->date(Decisions::DecidedOn);
    if (decided && (!day || *day < *decided)) day = decided;
    return day;
}

void openLoop(const CheckContext& c, std::vector<Finding>& out) {
    const int days = static_cast<int>(threshold(c.snapshot, "feedback.days"));
    for (const auto& lesson : c.snapshot.table<Feedback>()) {
        if (lesson.text(Feedback::Status) != "changed" || lesson.has(Feedback::CheckedOn)) continue;
        if (const auto since = changedOn(c, lesson); since && since->addDays(days) < c.today)
            out.push_back(
                at<Feedback>(lesson, Severity::Attention,
                             CW_TEXT("finding", "“%1” was acted on by %2, and nobody has looked whether it helped."),
                             {dayNamed(*since)}));
    }
}

void unanswered(const CheckContext& c, std::vector<Finding>& out) {
    const int days = static_cast<int>(threshold(c.snapshot, "feedback.answer_days"));
    for (const auto& lesson : c.snapshot.table<Feedback>()) {
        const auto heard = lesson.date(Feedback::Date);
        if (lesson.text(Feedback::Status) == "heard" && !lesson.has(Feedback::Decision) && heard &&
            heard->addDays(days) < c.today)
            out.push_back(at<Feedback>(lesson, Severity::Attention,
                                       CW_TEXT("finding", "“%1” was heard on %2, and nothing is decided about it."),
                                       {dayNamed(*heard)}));
    }
}

}  // namespace

std::vector<Check> feedbackChecks() {
    return {
        {"feedback.open_loop",
         {"feedback", "actions", "decisions"},
         CW_TEXT(
             "check",
             "A lesson is changed without a day on which it was checked, and the change is longer ago than the "
             "threshold (standard: 90 days): the day its action was done, else the later of the days it was heard "
             "and decided."),
         CW_TEXT("check", "Ask those who told us whether it helped, and write the day and the answer."),
         openLoop},
        {"feedback.unanswered",
         {"feedback"},
         CW_TEXT("check",
                 "A lesson is still only heard, names no decision, and was heard longer ago than the threshold "
                 "(standard: 30 days)."),
         CW_TEXT("check", "Decide what is done about it, or decline it with a reason."),
         unanswered},
    };
}

}  // namespace cw::analysis
