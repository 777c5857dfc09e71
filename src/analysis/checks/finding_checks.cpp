#include <cmath>

#include "analysis/accepted.h"
#include "analysis/agreement.h"
#include "analysis/checks/check_files.h"
#include "analysis/checks/check_help.h"
#include "base/ids.h"

namespace cw::analysis {

using model::Actions;
using model::AssessorRatings;
using model::FindingRecords;
using model::Initiatives;
using model::People;
using model::Record;

namespace {

constexpr int kDays = 30;  ///< for a response without a date, and for verifying what is done
constexpr int kEnoughItems = 10;
constexpr int kApart = 2;  ///< levels between two assessors that ask for a reason

void noResponse(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& record : c.snapshot.table<FindingRecords>()) {
        const std::string& weight = record.text(FindingRecords::Weight);
        if (record.text(FindingRecords::Status) != "final" || !isOneOf(weight, {"high", "medium"}) ||
            !isOneOf(record.text(FindingRecords::ResponseState), {"", "none"}))
            continue;
        auto due = record.date(FindingRecords::Due);
        if (const auto checked = record.date(FindingRecords::CheckedOn); !due && checked)
            due = checked->addDays(kDays);
        if (due && *due < c.today)
            out.push_back(at<FindingRecords>(record, weight == "high" ? Severity::Bad : Severity::Attention,
                                             CW_TEXT("finding", "Management has not answered the finding “%1”.")));
    }
}

void checkLate(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& record : c.snapshot.table<FindingRecords>())
        if (const auto due = record.date(FindingRecords::CheckDue);
            due && *due < c.today && record.text(FindingRecords::Status) == "client_check")
            out.push_back(at<FindingRecords>(record, Severity::Attention,
                                             CW_TEXT("finding", "The factual check of “%1” was due on %2."),
                                             {dayNamed(*due)}));
}

void noEvidence(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& record : c.snapshot.table<FindingRecords>())
        if (!isOneOf(record.text(FindingRecords::Status), {"", "draft", "withdrawn"}) &&
            !record.has(FindingRecords::Evidence))
            out.push_back(at<FindingRecords>(record, Severity::Attention,
                                             CW_TEXT("finding", "The finding “%1” names no evidence.")));
}

bool longDone(const std::optional<base::Date>& done, const base::Date& today) {
    return done && today.daysSince(*done) > kDays;
}

void doneUnverified(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& record : c.snapshot.table<FindingRecords>()) {
        if (record.text(FindingRecords::Status) != "final") continue;
        const Record* action = c.snapshot.find<Actions>(record.text(FindingRecords::Action));
        const Record* initiative = c.snapshot.find<Initiatives>(record.text(FindingRecords::Initiative));
        const bool acted = action != nullptr && action->text(Actions::Status) == "done" &&
                           longDone(action->date(Actions::DoneOn), c.today);
        const bool changed = initiative != nullptr && initiative->text(Initiatives::Status) == "done" &&
                             longDone(initiative->date(Initiatives::End), c.today);
        if (acted || changed)
            out.push_back(at<FindingRecords>(
                record, Severity::Note, CW_TEXT("finding", "What “%1” asked for is done; verify and close it.")));
    }
}

void assessorsApart(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& pair : assessorPairs(c.snapshot))
        for (const auto& each : pair.items) {
            const auto apart = each.apart();
            if (each.explained || (apart && *apart < kApart)) continue;
            auto sentence = CW_TEXT("finding", "%1: %2 and %3 differ by %4 levels and no note says why.");
            std::vector<std::string> args{itemNamed(each.item), named<People>(pair.first),
                                          named<People>(pair.second)};
            if (apart) {
                args.push_back(std::to_string(*apart));
            } else {
                sentence = CW_TEXT("finding", "%1: %2 rates it, %3 holds it not applicable, and no note says why.");
                if (!each.first) std::swap(args[1], args[2]);
            }
            out.push_back({.severity = Severity::Attention,
                           .sentence = sentence,
                           .args = std::move(args),
                           .registerName = std::string(AssessorRatings::kName),
                           .recordId = base::keyedId(AssessorRatings::kName, {pair.round, each.item, pair.first}),
                           .itemId = each.item,
                           .key = pair.second});
        }
}

void assessorsDisagree(const CheckContext& c, std::vector<Finding>& out) {
    const double least = threshold(c.snapshot, "assessors.within_one");
    for (const auto& pair : assessorPairs(c.snapshot)) {
        const Agreement agreement = agreementOf(pair.levels());
        if (agreement.n < kEnoughItems || agreement.withinOne * 100.0 >= least * agreement.n) continue;
        out.push_back({.severity = Severity::Attention,
                       .sentence = CW_TEXT("finding", "%1 and %2 agree within one level on %3 of %4 items."),
                       .args = {named<People>(pair.first), named<People>(pair.second),
                                std::to_string(agreement.withinOne), std::to_string(agreement.n)},
                       .registerName = std::string(AssessorRatings::kName),
                       .key = base::keyedId("assessors", {pair.round, pair.first, pair.second})});
    }
}

}  // namespace

std::vector<Check> findingRecordChecks() {
    // Acceptances::said() makes them from what all other checks found
    const auto madeFromAllOthers = [](const CheckContext&, std::vector<Finding>&) {};
    return {
        {"finding_record.no_response",
         {"finding_records"},
         CW_TEXT("check",
                 "A final finding of high or medium weight has no management response after its date, or 30 days "
                 "after the facts were confirmed when it has none."),
         CW_TEXT("check", "Ask the department addressed for its answer."),
         noResponse},
        {"finding_record.check_late",
         {"finding_records"},
         CW_TEXT("check", "The factual check of a finding with the client was due before today."),
         CW_TEXT("check", "Send a reminder; without an answer it can be made final with a note."),
         checkLate},
        {"finding_record.no_evidence",
         {"finding_records"},
         CW_TEXT("check", "A finding that is neither a draft nor withdrawn names no evidence."),
         CW_TEXT("check", "Name what was seen."),
         noEvidence},
        {"finding_record.done_unverified",
         {"finding_records", "actions", "initiatives"},
         CW_TEXT("check",
                 "A final finding’s action was done more than 30 days ago, or its initiative ended that long ago as "
                 "done, and it is not closed."),
         CW_TEXT("check", "Verify and close it."),
         doneUnverified},
        {kAcceptedExpired,
         {"accepted_findings"},
         CW_TEXT(
             "check",
             "The day until which a finding is accepted has passed and the finding still holds. An acceptance takes "
             "its finding from the list until that day, unless the finding gets worse than it was."),
         CW_TEXT("check", "Look again: mend it, or accept this finding, which extends the acceptance."),
         madeFromAllOthers},
        {kAcceptedGone,
         {"accepted_findings"},
         CW_TEXT("check", "Accepted findings no longer exist; one finding for all of them."),
         CW_TEXT("check", "Remove the rows."),
         madeFromAllOthers},
        {"assessors.apart",
         {"assessor_ratings", "answers", "rounds"},
         CW_TEXT("check",
                 "Two assessors who handed in differ by two levels or more on an item, or in whether it applies, and "
                 "neither the rating of the round nor one of theirs has a note; not while another assessor is still "
                 "rating it."),
         CW_TEXT("check", "Talk, and write why the settled level was chosen."),
         assessorsApart},
        {"assessors.low_agreement",
         {"assessor_ratings", "rounds"},
         CW_TEXT("check",
                 "Two assessors who handed in have ten or more items in common, and fewer of them than the threshold "
                 "(standard: 80 %) lie within one level; not counting those that another assessor is still rating."),
         CW_TEXT("check", "Read the level descriptions together before going on."),
         assessorsDisagree},
    };
}

}  // namespace cw::analysis
