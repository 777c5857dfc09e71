#include "analysis/accepted.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "analysis/checks/check_help.h"
#include "model/registers.h"

namespace cw::analysis {

using model::AcceptedFindings;
using model::Record;

namespace {

using Key = std::tuple<std::string, std::string, std::string>;

Severity severityOf(const std::string& id) {
    return id == "bad" ? Severity::Bad : id == "attention" ? Severity::Attention : Severity::Note;
}

struct Acceptance {
    const Record* row;
    bool holds = false;               ///< some finding matches
    Severity worst = Severity::Note;  ///< of those
};

}  // namespace

FindingPlace placeOf(const Finding& finding) {
    if (!finding.itemId.empty()) return {"framework", finding.itemId};
    return {finding.registerName.empty() ? "project" : finding.registerName,
            finding.recordId.empty() ? "-" : finding.recordId};
}

std::string_view idOf(Severity severity) {
    return severity == Severity::Bad ? "bad" : severity == Severity::Attention ? "attention" : "note";
}

void settleAccepted(const CheckContext& context, std::vector<std::vector<Finding>>& byCheck,
                    std::vector<Finding>& expired, std::vector<Finding>& gone) {
    std::map<Key, Acceptance> accepted;
    for (const auto& row : context.snapshot.table<AcceptedFindings>())
        accepted[{row.text(AcceptedFindings::Check), row.text(AcceptedFindings::PlaceRegister),
                  row.text(AcceptedFindings::PlaceRecord)}] = {.row = &row};
    if (accepted.empty()) return;
    const auto hasPassed = [&](const Record& row) {
        const auto until = row.date(AcceptedFindings::Until);
        return until && *until < context.today;
    };
    for (auto& findings : byCheck)
        std::erase_if(findings, [&](const Finding& finding) {
            const auto place = placeOf(finding);
            const auto found = accepted.find({finding.check, place.registerName, place.record});
            if (found == accepted.end()) return false;
            auto& acceptance = found->second;
            acceptance.holds = true;
            acceptance.worst = std::max(acceptance.worst, finding.severity);
            return !hasPassed(*acceptance.row) &&
                   finding.severity <= severityOf(acceptance.row->text(AcceptedFindings::Severity));
        });
    std::int64_t unmatched = 0;
    for (const auto& [key, acceptance] : accepted) {
        if (!acceptance.holds)
            ++unmatched;
        else if (hasPassed(*acceptance.row))
            expired.push_back(at<AcceptedFindings>(*acceptance.row, std::min(Severity::Attention, acceptance.worst),
                                                   CW_TEXT("finding", "The acceptance of “%1” ended on %2."),
                                                   {dayNamed(*acceptance.row->date(AcceptedFindings::Until))}));
    }
    if (unmatched > 0)
        gone.push_back({.severity = Severity::Note,
                        .sentence = CW_TEXT("finding", "Accepted findings that no longer exist: %1."),
                        .args = {std::to_string(unmatched)},
                        .registerName = std::string(AcceptedFindings::kName)});
}

}  // namespace cw::analysis
