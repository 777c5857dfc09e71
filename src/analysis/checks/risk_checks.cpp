#include "analysis/checks/check_files.h"
#include "analysis/checks/check_help.h"
#include "analysis/principles.h"
#include "model/registers/choices.h"
#include "model/risk_matrix.h"

namespace cw::analysis {

using model::Actions;
using model::ChangeRequests;
using model::Initiatives;
using model::Publications;
using model::Record;
using model::RiskLevel;
using model::Risks;

namespace {

void publicationStale(const CheckContext& c, std::vector<Finding>& out) {
    const int grace = static_cast<int>(threshold(c.snapshot, "publication.grace_days"));
    for (const auto& publication : c.snapshot.table<Publications>()) {
        const auto last = publication.date(Publications::PublishedOn);
        const auto period = model::daysOf(publication.text(Publications::Frequency));
        if (publication.text(Publications::Status) != "live" || !last || !period) continue;
        const auto due = last->addDays(*period);
        if (due.addDays(grace) >= c.today) continue;
        const bool bad = last->addDays(2 * *period) < c.today;
        out.push_back(at<Publications>(publication, bad ? Severity::Bad : Severity::Attention,
                                       CW_TEXT("finding", "“%1” should have been renewed on %2."), {dayNamed(due)}));
    }
}

/// The part of B3.7 that a kind of publication belongs to; empty for others.
std::string_view partOf(const std::string& kind) {
    if (kind == "vision" || kind == "strategy") return "B3.7.a";
    if (kind == "contacts") return "B3.7.b";
    if (kind == "roadmap" || kind == "progress") return "B3.7.c";
    return {};
}

void publicationMissing(const CheckContext& c, std::vector<Finding>& out) {
    const auto& publications = c.snapshot.table<Publications>();
    if (publications.empty()) return;
    for (const char* id : {"B3.7.a", "B3.7.b", "B3.7.c"}) {
        const auto* item = c.catalogue.find(id);
        const bool covered =
            item == nullptr || std::any_of(publications.begin(), publications.end(), [&](const Record& each) {
                return each.text(Publications::Status) == "live" &&
                       (partOf(each.text(Publications::Kind)) == id ||
                        namesItem(each.list(Publications::Items), *item));
            });
        if (!covered)
            out.push_back({.severity = Severity::Attention,
                           .sentence = CW_TEXT("finding", "Nothing is published for %1."),
                           .args = {itemNamed(id)},
                           .itemId = id});
    }
}

void publicationNever(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& publication : c.snapshot.table<Publications>()) {
        const auto due = publication.date(Publications::FirstDue);
        if (publication.text(Publications::Status) == "planned" && due && *due < c.today)
            out.push_back(at<Publications>(publication, Severity::Attention,
                                           CW_TEXT("finding", "“%1” should have been published on %2."),
                                           {dayNamed(*due)}));
    }
}

bool isClosed(const Record& risk) {
    return risk.text(Risks::Status) == "closed";
}
/// The level of a risk that is not closed; Low when it cannot be computed.
RiskLevel levelOf(const CheckContext& c, const Record& risk) {
    return isClosed(risk) ? RiskLevel::Low : model::riskLevelOf(risk, c.snapshot).value_or(RiskLevel::Low);
}
bool isSevere(RiskLevel level) {
    return level == RiskLevel::High || level == RiskLevel::Extreme;
}

void riskWithoutOwner(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& risk : c.snapshot.table<Risks>())
        if (isSevere(levelOf(c, risk)) && !risk.has(Risks::Owner))
            out.push_back(at<Risks>(risk, Severity::Attention, CW_TEXT("finding", "Nobody owns the risk “%1”.")));
}

bool hasOpenAction(const CheckContext& c, const Record& risk) {
    const auto& actions = c.snapshot.table<Actions>();
    return std::any_of(actions.begin(), actions.end(), [&](const Record& action) {
        return action.text(Actions::Risk) == risk.id && !isOneOf(action.text(Actions::Status), {"done", "dropped"});
    });
}

void riskWithoutResponse(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& risk : c.snapshot.table<Risks>()) {
        const auto level = levelOf(c, risk);
        if (!isSevere(level)) continue;
        const std::string& response = risk.text(Risks::Response);
        const bool undecided = response.empty() || response == "undecided";
        const bool idle = isOneOf(response, {"reduce", "avoid", "transfer"}) && !risk.has(Risks::MeasuresTaken) &&
                          !hasOpenAction(c, risk);
        if (undecided || idle)
            out.push_back(at<Risks>(risk, level == RiskLevel::Extreme ? Severity::Bad : Severity::Attention,
                                    level == RiskLevel::Extreme
                                        ? CW_TEXT("finding", "The extreme risk “%1” has no response.")
                                        : CW_TEXT("finding", "The high risk “%1” has no response.")));
    }
}

void riskNotReviewed(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& risk : c.snapshot.table<Risks>()) {
        const auto review = risk.date(Risks::ReviewOn);
        if (!isClosed(risk) && review && *review < c.today)
            out.push_back(at<Risks>(risk, Severity::Attention, CW_TEXT("finding", "“%1” was to be reviewed on %2."),
                                    {dayNamed(*review)}));
    }
}

void riskNotEscalated(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& risk : c.snapshot.table<Risks>())
        if (levelOf(c, risk) == RiskLevel::Extreme && !risk.yes(Risks::Escalated))
            out.push_back(
                at<Risks>(risk, Severity::Attention,
                          CW_TEXT("finding", "“%1” is extreme and has not been laid before the strategic level.")));
}

void changeUndecided(const CheckContext& c, std::vector<Finding>& out) {
    const double days = threshold(c.snapshot, "change.days");
    for (const auto& change : c.snapshot.table<ChangeRequests>()) {
        const auto asked = change.date(ChangeRequests::AskedOn);
        if (change.text(ChangeRequests::Status) != "proposed" || !asked) continue;
        const int waited = c.today.daysSince(*asked);
        if (waited > days)
            out.push_back(at<ChangeRequests>(change, Severity::Attention,
                                             CW_TEXT("finding", "“%1” has waited %2 days for a decision."),
                                             {std::to_string(waited)}));
    }
}

void changeWithoutReason(const CheckContext& c, std::vector<Finding>& out) {
    const auto since = firstAdoption(c.snapshot);
    if (!since) return;
    for (const auto& change : c.snapshot.table<ChangeRequests>()) {
        const auto decided = change.date(ChangeRequests::DecidedOn);
        if (isOneOf(change.text(ChangeRequests::Status), {"accepted", "done"}) && decided && *decided >= *since &&
            !change.has(ChangeRequests::Principles) && !change.has(ChangeRequests::Measures))
            out.push_back(at<ChangeRequests>(
                change, Severity::Attention,
                CW_TEXT("finding", "“%1” was accepted without a principle or a measure that justifies it.")));
    }
}

void changeNotApplied(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& change : c.snapshot.table<ChangeRequests>()) {
        const auto& initiatives = change.list(ChangeRequests::Initiatives);
        const auto end = change.date(ChangeRequests::NewEnd);
        if (change.text(ChangeRequests::Status) != "accepted" || !end || initiatives.size() != 1) continue;
        const auto* initiative = c.snapshot.find<Initiatives>(initiatives.front());
        const auto now = initiative == nullptr ? std::nullopt : initiative->date(Initiatives::End);
        if (now && *now != *end)
            out.push_back(at<ChangeRequests>(change, Severity::Attention,
                                             CW_TEXT("finding", "“%1” is accepted, but “%2” still ends on %3."),
                                             {named<Initiatives>(initiative->id), dayNamed(*now)}));
    }
}

}  // namespace

std::vector<Check> riskChecks() {
    const std::vector<std::string_view> publications{"publications"};
    const std::vector<std::string_view> risks{"risks", "city_profile"};
    return {
        {"publication.stale", publications,
         CW_TEXT("check",
                 "A live publication with an interval is past its next date by more than the days of grace "
                 "(standard: 14); bad when it is older than two intervals."),
         CW_TEXT("check", "Publish it, or promise a longer interval."), publicationStale},
        {"publication.missing", publications,
         CW_TEXT("check",
                 "There are publications, but no live one for strategies (B3.7.a), contacts (B3.7.b) or progress "
                 "(B3.7.c), by its kind or its framework items."),
         CW_TEXT("check", "Publish what exists, also a draft."), publicationMissing},
        {"publication.never", publications, CW_TEXT("check", "A planned publication was first due before today."),
         CW_TEXT("check", "Publish it, or set a new date openly."), publicationNever},
        {"risk.no_owner", risks, CW_TEXT("check", "A high or extreme risk that is not closed has no owner."),
         CW_TEXT("check", "Name who watches it."), riskWithoutOwner},
        {"risk.no_response",
         {"risks", "actions", "city_profile"},
         CW_TEXT("check",
                 "The response to a high or extreme risk that is not closed is undecided, or it shall be reduced, "
                 "avoided or transferred but nothing is written under what is done and no open action is linked; bad "
                 "when extreme."),
         CW_TEXT("check", "Decide the response; “accept” with a reason is one."),
         riskWithoutResponse},
        {"risk.not_reviewed",
         {"risks"},
         CW_TEXT("check", "A risk that is not closed was to be reviewed before today."),
         CW_TEXT("check", "Review it in the next delivery meeting."),
         riskNotReviewed},
        {"risk.not_escalated", risks,
         CW_TEXT("check", "An extreme risk that is not closed has not been escalated to the strategic level."),
         CW_TEXT("check", "Lay it before the committee or bring the level down."), riskNotEscalated},
        {"change.undecided",
         {"change_requests"},
         CW_TEXT("check", "A change request has been proposed for more days than the threshold (standard: 30)."),
         CW_TEXT("check", "Decide, or say what is missing."),
         changeUndecided},
        {"change.no_reason",
         {"change_requests", "principle_statements"},
         CW_TEXT(
             "check",
             "A change request was accepted on or after the day the first statement was adopted and names neither "
             "a principle nor a measure."),
         CW_TEXT("check", "Name the principle or the measure."),
         changeWithoutReason},
        {"change.not_applied",
         {"change_requests", "initiatives"},
         CW_TEXT("check",
                 "An accepted change request of exactly one initiative has a new end, and the initiative ends on "
                 "another day."),
         CW_TEXT("check", "Set the new end in the initiative."),
         changeNotApplied},
    };
}

}  // namespace cw::analysis
