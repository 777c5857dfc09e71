#include <set>

#include "analysis/checks/check_files.h"
#include "analysis/checks/check_help.h"
#include "analysis/innovation.h"
#include "analysis/openness.h"

namespace cw::analysis {

using model::DatasetRequests;
using model::Datasets;
using model::Departments;
using model::Initiatives;
using model::OpennessReadings;
using model::Organisations;
using model::Record;
using model::Services;

namespace {

bool isOpen(const Record& dataset) {
    return dataset.text(Datasets::Access) == "open";
}

/// Who blocks it, in words for a sentence: department, body, else what is in the way.
std::optional<std::string> blockerOf(const Record& dataset) {
    if (dataset.has(Datasets::WaitsForOrganisation))
        return named<Organisations>(dataset.text(Datasets::WaitsForOrganisation));
    if (dataset.has(Datasets::WaitsForDepartment))
        return named<Departments>(dataset.text(Datasets::WaitsForDepartment));
    return {};
}

void mostWantedClosed(const CheckContext& c, std::vector<Finding>& out) {
    const auto wanted = wantedDatasets(c.snapshot);
    if (wanted.empty() || static_cast<double>(wanted.front().requests) < threshold(c.snapshot, "dataset.wanted"))
        return;
    const auto& [dataset, requests] = wanted.front();
    const auto release = dataset->date(Datasets::PlannedRelease);
    const Severity severity = release && *release >= c.today ? Severity::Attention : Severity::Bad;
    if (const auto blocker = blockerOf(*dataset))
        out.push_back(at<Datasets>(
            *dataset, severity, CW_TEXT("finding", "“%1” is asked for most (%2) and is not open; it waits for %3."),
            {std::to_string(requests), *blocker}));
    else
        out.push_back(at<Datasets>(
            *dataset, severity,
            CW_TEXT("finding", "“%1” is asked for most (%2) and is not open, and nobody says who blocks it."),
            {std::to_string(requests)}));
}

void closedNoReason(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& dataset : c.snapshot.table<Datasets>()) {
        const std::string& access = dataset.text(Datasets::Access);
        if (!isOneOf(access, {"closed", "on_request"}) ||
            (dataset.has(Datasets::Reason) && dataset.has(Datasets::Approver)))
            continue;
        out.push_back(
            at<Datasets>(dataset, access == "closed" ? Severity::Attention : Severity::Note,
                         CW_TEXT("finding", "“%1” is not open, and the reason or the approver is missing.")));
    }
}

void releaseLate(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& dataset : c.snapshot.table<Datasets>())
        if (const auto release = dataset.date(Datasets::PlannedRelease);
            release && *release < c.today && !isOpen(dataset))
            out.push_back(at<Datasets>(dataset, Severity::Attention, CW_TEXT("finding", "“%1” was to open on %2."),
                                       {dayNamed(*release)}));
}

void openLowStar(const CheckContext& c, std::vector<Finding>& out) {
    std::set<std::string> asked;
    for (const auto& request : c.snapshot.table<DatasetRequests>())
        if (request.has(DatasetRequests::Dataset)) asked.insert(request.text(DatasetRequests::Dataset));
    for (const auto& dataset : c.snapshot.table<Datasets>()) {
        const auto stars = dataset.integer(Datasets::Stars);
        if (isOpen(dataset) && stars && *stars <= 2 && (dataset.has(Datasets::Uses) || asked.contains(dataset.id)))
            out.push_back(at<Datasets>(dataset, Severity::Note,
                                       CW_TEXT("finding", "“%1” is open with few stars: %2."),
                                       {std::to_string(*stars)}));
    }
}

void datasetStale(const CheckContext& c, std::vector<Finding>& out) {
    const double grace = threshold(c.snapshot, "dataset.stale_grace");
    for (const auto& dataset : c.snapshot.table<Datasets>()) {
        const std::string& frequency = dataset.text(Datasets::Frequency);
        const auto updated = dataset.date(Datasets::UpdatedOn);
        const auto days = staleFromDays(frequency, grace);
        if (isOpen(dataset) && updated && days && c.today.daysSince(*updated) > *days)
            out.push_back(at<Datasets>(dataset, Severity::Attention,
                                       CW_TEXT("finding", "“%1” states “%2” and was last updated on %3."),
                                       {choiceNamed<Datasets>(Datasets::Frequency, frequency), dayNamed(*updated)}));
    }
}

void openPersonal(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& dataset : c.snapshot.table<Datasets>())
        if (isOpen(dataset) && dataset.text(Datasets::Personal) == "contains")
            out.push_back(
                at<Datasets>(dataset, Severity::Bad, CW_TEXT("finding", "“%1” is open and contains personal data.")));
}

void openNoLicence(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& dataset : c.snapshot.table<Datasets>())
        if (isOpen(dataset) && isOneOf(dataset.text(Datasets::Licence), {"", "none"}))
            out.push_back(
                at<Datasets>(dataset, Severity::Attention, CW_TEXT("finding", "“%1” is open without a licence.")));
}

void requestUnanswered(const CheckContext& c, std::vector<Finding>& out) {
    const int days = static_cast<int>(threshold(c.snapshot, "request.days"));
    for (const auto& request : c.snapshot.table<DatasetRequests>()) {
        const auto asked = request.date(DatasetRequests::Date);
        const auto due = request.date(DatasetRequests::Due);
        if (!DatasetRequests::isOpen(request) || !asked) continue;
        if (due ? *due < c.today : c.today.daysSince(*asked) > days)
            out.push_back(at<DatasetRequests>(request, Severity::Attention,
                                              CW_TEXT("finding", "The request “%1” of %2 has no answer."),
                                              {dayNamed(*asked)}));
    }
}

void opennessStalled(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& stall : opennessStalls(c.snapshot))
        out.push_back(atWith<OpennessReadings>(*stall.latest, Severity::Note,
                                               CW_TEXT("finding", "No dataset was opened between %1 and %2."),
                                               {dayNamed(*stall.before->date(OpennessReadings::Date)),
                                                dayNamed(*stall.latest->date(OpennessReadings::Date))}));
}

void innovationAbsent(const CheckContext& c, std::vector<Finding>& out) {
    bool tagged = false;
    std::vector<std::string> absent;
    for (const auto& use : innovationUses(c.snapshot)) {
        tagged = tagged || !use.initiatives.empty() || !use.services.empty();
        if (use.underWay == 0)
            absent.push_back(choiceNamed<Initiatives>(Initiatives::Innovation, std::string(use.kind)));
    }
    if (!tagged) return;
    if (!absent.empty())
        out.push_back({.severity = Severity::Note,
                       .sentence = CW_TEXT("finding", "Nothing is under way in: %1."),
                       .args = {listed(absent)},
                       .registerName = std::string(Initiatives::kName)});
}

}  // namespace

std::vector<Check> openDataChecks() {
    return {
        {"dataset.most_wanted_closed",
         {"datasets", "dataset_requests"},
         CW_TEXT("check",
                 "Of all datasets not open, the one most asked for by open requests reaches the threshold (standard: "
                 "10); bad when it has no release date or that has passed."),
         CW_TEXT("check", "Talk to who blocks it; set a date, or answer with the reason."),
         mostWantedClosed},
        {"dataset.closed_no_reason",
         {"datasets"},
         CW_TEXT("check", "A dataset is closed or given on request only, and the reason or the approver is missing."),
         CW_TEXT("check", "Write the reason and who approved it."),
         closedNoReason},
        {"dataset.release_late",
         {"datasets"},
         CW_TEXT("check", "A dataset that is not open was to be released before today."),
         CW_TEXT("check", "Give a new date with the reason, and tell those who asked."),
         releaseLate},
        {"dataset.open_low_star",
         {"datasets", "dataset_requests"},
         CW_TEXT("check", "An open dataset has one or two stars and is asked for or used."),
         CW_TEXT("check", "Publish it in an open format that machines read."),
         openLowStar},
        {"dataset.stale",
         {"datasets"},
         CW_TEXT("check",
                 "The last update of an open dataset is older than its frequency and the grace on it (standard: half "
                 "of it); real time: older than two days."),
         CW_TEXT("check", "Update it, or change the stated frequency."),
         datasetStale},
        {"dataset.open_personal",
         {"datasets"},
         CW_TEXT("check", "An open dataset contains personal data."),
         CW_TEXT("check", "Take it down or anonymise it; ask the privacy officer."),
         openPersonal},
        {"dataset.no_licence",
         {"datasets"},
         CW_TEXT("check", "An open dataset has no licence."),
         CW_TEXT("check", "State the licence."),
         openNoLicence},
        {"request.unanswered",
         {"dataset_requests"},
         CW_TEXT("check",
                 "A data request that is not answered was due before today, or has no date and is older than the "
                 "threshold (standard: 30 days)."),
         CW_TEXT("check", "Answer, also with a no."),
         requestUnanswered},
        {"openness.stalled",
         {"openness_readings"},
         CW_TEXT("check",
                 "Of three or more readings counted alike, the latest has no more open datasets than the one before "
                 "the last."),
         CW_TEXT("check", "See who blocks the most wanted ones."),
         opennessStalled},
        {"innovation.kind_absent",
         {"initiatives", "services"},
         CW_TEXT("check",
                 "Some initiative or service names a kind of service innovation, and other kinds are named by none "
                 "that is planned or running; counted for the project."),
         CW_TEXT("check", "Ask partners; not every city needs all six."),
         innovationAbsent},
    };
}

}  // namespace cw::analysis
