#include "analysis/thresholds.h"

#include <algorithm>
#include <cassert>

#include "base/ids.h"
#include "model/registers.h"

namespace cw::analysis {

std::span<const Threshold> thresholds() {
    // A row a threshold, grouped by process; docs/checks.md names the checks that use it.
    static const std::vector<Threshold> all{
        // assessment
        {"evidence.from_level", 3, 1, 5, CW_TEXT("threshold", "Level from which evidence is expected"),
         CW_TEXT("threshold", "level")},
        {"need.decisive_weight", 5, 1, 5, CW_TEXT("threshold", "Weight from which an unanswered need is severe")},
        // A, B1, B2, B3
        {"principle.objection_days", 60, 1, 730,
         CW_TEXT("threshold", "Days an objection to a principle may wait for an answer"),
         CW_TEXT("threshold", "days")},
        {"principle.positions_min", 5, 1, 100,
         CW_TEXT("threshold", "Positions from which agreement on a principle is judged"),
         CW_TEXT("threshold", "positions")},
        {"principle.agreement_share", 80, 1, 100,
         CW_TEXT("threshold", "Share that should agree with a principle as it stands"), CW_TEXT("threshold", "%")},
        {"challenge.weight", 4, 1, 5, CW_TEXT("threshold", "Weight from which a challenge needs an objective")},
        {"measure.tolerance_share", 10, 0, 100,
         CW_TEXT("threshold", "Tolerance of a measure that has none: share of the way from baseline to target"),
         CW_TEXT("threshold", "%")},
        {"measure.grace_days", 14, 0, 365,
         CW_TEXT("threshold", "Days of grace for a reading, when the measure has none"),
         CW_TEXT("threshold", "days")},
        {"journey.asked_again", 2, 1, 50,
         CW_TEXT("threshold", "Steps that ask again from which a journey is reported"),
         CW_TEXT("threshold", "steps")},
        {"journey.minutes", 60, 1, 10000, CW_TEXT("threshold", "Minutes from which a journey should be drawn anew"),
         CW_TEXT("threshold", "minutes")},
        {"journey.handovers", 3, 1, 50, CW_TEXT("threshold", "Hand-overs from which a journey should be drawn anew"),
         CW_TEXT("threshold", "hand-overs")},
        {"budget.bill_months_special", 3, 0, 12,
         CW_TEXT("threshold", "Months before the year that a special municipality’s budget bill goes to the council"),
         CW_TEXT("threshold", "months")},
        {"budget.bill_months", 2, 0, 12,
         CW_TEXT("threshold", "Months before the year that another city’s budget bill goes to the council"),
         CW_TEXT("threshold", "months")},
        {"budget.start_window_days", 60, 0, 366,
         CW_TEXT("threshold", "Days before its start from which an initiative’s money is looked at"),
         CW_TEXT("threshold", "days")},
        {"budget.difference_share", 5, 0, 100,
         CW_TEXT("threshold", "Difference between budget lines and initiative that is tolerated"),
         CW_TEXT("threshold", "%")},
        {"raci.load", 8, 1, 100, CW_TEXT("threshold", "Things one person may be accountable for at once")},
        {"skill.gap", 2, 1, 4, CW_TEXT("threshold", "Gap between needed and held skill that is reported"),
         CW_TEXT("threshold", "levels")},
        {"publication.grace_days", 14, 0, 366, CW_TEXT("threshold", "Days of grace for a publication"),
         CW_TEXT("threshold", "days")},
        {"change.days", 30, 1, 366, CW_TEXT("threshold", "Days a change request may wait for a decision"),
         CW_TEXT("threshold", "days")},
        // B4, B5, B10, B11, B12
        {"stakeholder.key_influence", 4, 1, 5,
         CW_TEXT("threshold", "Influence from which a stakeholder is a key one")},
        {"stakeholder.contact_grace", 14, 0, 366, CW_TEXT("threshold", "Grace after a contact was due"),
         CW_TEXT("threshold", "days")},
        {"exchange.unused_months", 12, 1, 120, CW_TEXT("threshold", "Time to use what another city taught"),
         CW_TEXT("threshold", "months")},
        {"contract.expiring_months", 18, 1, 120, CW_TEXT("threshold", "Contracts ending soon: within"),
         CW_TEXT("threshold", "months")},
        {"contract.notice_months", 6, 1, 60, CW_TEXT("threshold", "Contracts ending unprepared are severe: within"),
         CW_TEXT("threshold", "months")},
        {"contract.joint_departments", 3, 2, 50,
         CW_TEXT("threshold", "Departments from which joint buying is proposed"),
         CW_TEXT("threshold", "departments")},
        {"contract.early_talk_days", 120, 14, 730, CW_TEXT("threshold", "Talk to the market before a notice: within"),
         CW_TEXT("threshold", "days")},
        {"contract.exit_cost_from", 10, 0, 100000,
         CW_TEXT("threshold", "Contract value from which leaving is estimated"), CW_TEXT("threshold", "NT$ million")},
        {"lock_in.medium", 35, 1, 99, CW_TEXT("threshold", "Lock-in: medium from"), CW_TEXT("threshold", "of 100")},
        {"lock_in.high", 60, 2, 100, CW_TEXT("threshold", "Lock-in: high from"), CW_TEXT("threshold", "of 100")},
        {"supplier.share", 25, 1, 100, CW_TEXT("threshold", "Share of one supplier that makes dependent"),
         CW_TEXT("threshold", "%")},
        {"supplier.contracts", 5, 2, 1000, CW_TEXT("threshold", "Contracts in force needed to speak of dependence"),
         CW_TEXT("threshold", "contracts")},
        {"segment.team_weight", 4, 1, 5, CW_TEXT("threshold", "Weight of a need from which a segment needs a team")},
        {"segment.insight_months", 24, 1, 120, CW_TEXT("threshold", "What is known about a segment holds for"),
         CW_TEXT("threshold", "months")},
        {"life_event.cost_tolerance", 2, 0, 100, CW_TEXT("threshold", "A bundle may cost more by"),
         CW_TEXT("threshold", "%")},
        {"service.satisfaction_floor", 50, 1, 100, CW_TEXT("threshold", "Satisfaction or promise kept: at least"),
         CW_TEXT("threshold", "%")},
        {"exception.warn_days", 60, 1, 730, CW_TEXT("threshold", "Warn before an exception expires"),
         CW_TEXT("threshold", "days")},
        {"channel.offline_limit", 30, 1, 100, CW_TEXT("threshold", "A segment counts as offline from"),
         CW_TEXT("threshold", "%")},
        {"channel.cost_factor", 3, 1, 100,
         CW_TEXT("threshold", "A channel is dear from this many times the cheapest"), CW_TEXT("threshold", "times")},
        {"channel.empty_share", 10, 1, 100, CW_TEXT("threshold", "A channel counts as little used below"),
         CW_TEXT("threshold", "%")},
        // B6, B7, B9, B13, B14, cross-cutting
        {"term.uses_many", 5, 1, 1000, CW_TEXT("threshold", "Places from which a word to avoid asks for attention"),
         CW_TEXT("threshold", "places")},
        {"term.dispute_days", 90, 1, 1000, CW_TEXT("threshold", "Time a term may be disputed"),
         CW_TEXT("threshold", "days")},
        {"dataset.wanted", 10, 1, 100000, CW_TEXT("threshold", "Open requests from which a dataset counts as wanted"),
         CW_TEXT("threshold", "requests")},
        {"request.days", 30, 1, 365, CW_TEXT("threshold", "Time to answer a data request that has no date"),
         CW_TEXT("threshold", "days")},
        {"dataset.stale_grace", 50, 0, 500, CW_TEXT("threshold", "Grace on the update frequency"),
         CW_TEXT("threshold", "% of the frequency")},
        {"asset.support_months", 18, 0, 60, CW_TEXT("threshold", "Warning before the support of an asset ends"),
         CW_TEXT("threshold", "months")},
        {"waiver.days", 60, 0, 730, CW_TEXT("threshold", "Warning before a waiver ends"),
         CW_TEXT("threshold", "days")},
        {"interface.shared", 2, 1, 100, CW_TEXT("threshold", "Users from which an interface counts as shared"),
         CW_TEXT("threshold", "users")},
        {"assessors.within_one", 80, 0, 100,
         CW_TEXT("threshold", "Share of items on which assessors lie within one level"),
         CW_TEXT("threshold", "% of the items")},
        {"packet.late_days", 14, 0, 366, CW_TEXT("threshold", "A late department packet is severe after"),
         CW_TEXT("threshold", "days")},
    };
    return all;
}

const Threshold* findThreshold(std::string_view id) {
    const auto it = std::ranges::find(thresholds(), id, &Threshold::id);
    return it == thresholds().end() ? nullptr : &*it;
}

double threshold(const model::Snapshot& snapshot, std::string_view id) {
    const auto* row = findThreshold(id);
    assert(row != nullptr);
    if (row == nullptr) return 0;
    static const int kRegister = model::registry().index(model::CheckThresholds::kName);
    const auto* own = snapshot.find(kRegister, base::keyedId(model::CheckThresholds::kName, {std::string(id)}));
    const auto value = own == nullptr ? std::nullopt : own->real(model::CheckThresholds::Value);
    return value ? std::clamp(*value, row->min, row->max) : row->standard;
}

}  // namespace cw::analysis
