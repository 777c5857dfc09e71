#include <algorithm>
#include <map>

#include "analysis/channels.h"
#include "analysis/checks/check_files.h"
#include "analysis/checks/check_help.h"
#include "analysis/privacy.h"
#include "analysis/thresholds.h"
#include "model/registers.h"

namespace cw::analysis {

using model::ChannelUses;
using model::PersonalDataFiles;
using model::PrivacyExceptions;
using model::PrivacyRatings;
using model::Record;
using model::Services;

namespace {

constexpr std::string_view kConsentPrinciple = "B11.3.1";

bool isOffered(const Record& service) {
    const std::string& status = service.text(Services::Status);
    return status == "live" || status == "pilot";
}

void exceptionsExpired(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& exception : c.snapshot.table<PrivacyExceptions>()) {
        const auto end = exception.date(PrivacyExceptions::ValidTo);
        if (exception.text(PrivacyExceptions::Status) == "granted" && end && *end < c.today)
            out.push_back(at<PrivacyExceptions>(
                exception, Severity::Bad,
                CW_TEXT("finding", "The exception “%1” ran out on %2 and still counts as granted."),
                {dayNamed(*end)}));
    }
}

void exceptionsExpiring(const CheckContext& c, std::vector<Finding>& out) {
    const auto limit = c.today.addDays(static_cast<int>(threshold(c.snapshot, "exception.warn_days")));
    for (const auto& exception : c.snapshot.table<PrivacyExceptions>()) {
        const auto end = exception.date(PrivacyExceptions::ValidTo);
        if (exception.text(PrivacyExceptions::Status) == "granted" && end && *end >= c.today && *end <= limit)
            out.push_back(at<PrivacyExceptions>(exception, Severity::Note,
                                                CW_TEXT("finding", "The exception “%1” runs out on %2."),
                                                {dayNamed(*end)}));
    }
}

void exceptionsNotIndependent(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& exception : c.snapshot.table<PrivacyExceptions>()) {
        if (exception.text(PrivacyExceptions::Status) != "granted") continue;
        const auto independence = independenceOf(exception, c.snapshot);
        if (independence == Independence::Shown) continue;
        const bool named = exception.has(PrivacyExceptions::Reviewer);
        base::Msg sentence = CW_TEXT("finding", "No independent reviewer is named for “%1”.");
        if (named) sentence = CW_TEXT("finding", "The reviewer of “%1” is not shown to be independent.");
        if (independence == Independence::Refuted)
            sentence = CW_TEXT("finding", "The reviewer of “%1” works in a department that uses it, or approved it.");
        out.push_back(at<PrivacyExceptions>(exception, Severity::Attention, sentence));
    }
}

/// Findings that count files a department: sentence with %1 = department, %2 = number.
struct Counted {
    int count = 0;
    std::string first;
};
using ByDepartment = std::map<std::string, Counted>;
void countAt(ByDepartment& groups, const Record& file) {
    auto& group = groups[file.text(PersonalDataFiles::Department)];
    if (++group.count == 1) group.first = file.id;
}
void report(const ByDepartment& groups, Severity severity, base::Msg sentence, std::vector<Finding>& out) {
    for (const auto& [department, group] : groups)
        out.push_back({.severity = severity,
                       .sentence = sentence,
                       .args = {named<model::Departments>(department), std::to_string(group.count)},
                       .registerName = std::string(PersonalDataFiles::kName),
                       .recordId = group.first});
}

void filesIncomplete(const CheckContext& c, std::vector<Finding>& out) {
    ByDepartment groups;
    for (const auto& file : c.snapshot.table<PersonalDataFiles>())
        if (!listedCompletely(file, c.snapshot)) countAt(groups, file);
    report(groups, Severity::Attention,
           CW_TEXT("finding", "%1: personal-data files that lack entries the public list needs: %2."), out);
}

void filesNotPublished(const CheckContext& c, std::vector<Finding>& out) {
    Counted all;
    for (const auto& file : c.snapshot.table<PersonalDataFiles>())
        if (listedCompletely(file, c.snapshot) && !file.has(PersonalDataFiles::PublishedOn) && ++all.count == 1)
            all.first = file.id;
    if (all.count > 0)
        out.push_back({.severity = Severity::Note,
                       .sentence = CW_TEXT("finding", "Complete personal-data files that are not published yet: %1."),
                       .args = {std::to_string(all.count)},
                       .registerName = std::string(PersonalDataFiles::kName),
                       .recordId = all.first});
}

void noticesUnclear(const CheckContext& c, std::vector<Finding>& out) {
    ByDepartment duty;
    ByDepartment others;
    for (const auto& file : c.snapshot.table<PersonalDataFiles>()) {
        const std::string& notice = file.text(PersonalDataFiles::Notice);
        if (notice == "unclear" || notice == "missing")
            countAt(file.text(PersonalDataFiles::Basis) == "duty" ? duty : others, file);
    }
    report(others, Severity::Attention,
           CW_TEXT("finding", "%1: notices on personal data that are unclear or missing: %2."), out);
    report(duty, Severity::Note,
           CW_TEXT("finding", "%1: notices on personal data kept by statutory duty that are unclear or missing: %2."),
           out);
}

void servicesWithoutFile(const CheckContext& c, std::vector<Finding>& out) {
    if (c.snapshot.table<PersonalDataFiles>().empty()) return;
    const auto files = filesByService(c.snapshot);
    for (const auto& service : c.snapshot.table<Services>())
        if (isOffered(service) && service.yes(Services::PersonalData) && !files.contains(service.id))
            out.push_back(
                at<Services>(service, Severity::Attention,
                             CW_TEXT("finding", "“%1” handles personal data, but no file of the list names it.")));
}

void consentMisjudged(const CheckContext& c, std::vector<Finding>& out) {
    const auto files = filesByService(c.snapshot);
    for (const auto& rating : c.snapshot.table<PrivacyRatings>()) {
        if (rating.text(PrivacyRatings::Item) != kConsentPrinciple || !rating.has(PrivacyRatings::Rating) ||
            rating.text(PrivacyRatings::JudgedBy) != "consent")
            continue;
        const auto it = files.find(rating.text(PrivacyRatings::Service));
        if (it == files.end()) continue;
        const Record* other = nullptr;
        bool consent = false;
        for (const auto* file : it->second) {
            if (file->text(PersonalDataFiles::Basis) == "consent") consent = true;
            if (file->has(PersonalDataFiles::Basis) && other == nullptr) other = file;
        }
        if (consent || other == nullptr) continue;
        out.push_back({.severity = Severity::Attention,
                       .sentence = CW_TEXT("finding", "“%1” is judged by consent, but its data rest on: %2."),
                       .args = {named<Services>(it->first),
                                choiceNamed<PersonalDataFiles>("basis", other->text(PersonalDataFiles::Basis))},
                       .registerName = std::string(PrivacyRatings::kName),
                       .recordId = rating.id});
    }
}

void weakAndSensitive(const CheckContext& c, std::vector<Finding>& out) {
    const auto files = filesByService(c.snapshot);
    std::unordered_set<std::string> excepted;  // service + item
    for (const auto& exception : c.snapshot.table<PrivacyExceptions>())
        if (inForceException(exception, c.today))
            for (const auto& service : exception.list(PrivacyExceptions::Services))
                for (const auto& item : exception.list(PrivacyExceptions::Items)) excepted.insert(service + item);
    for (const auto& rating : c.snapshot.table<PrivacyRatings>()) {
        const std::string& service = rating.text(PrivacyRatings::Service);
        const std::string& item = rating.text(PrivacyRatings::Item);
        const auto it = files.find(service);
        if (rating.text(PrivacyRatings::Rating) != "not_met" || it == files.end() ||
            excepted.contains(service + item))
            continue;
        const bool special =
            std::ranges::any_of(it->second, [](const Record* file) { return file->yes(PersonalDataFiles::Special); });
        if (special)
            out.push_back(
                {.severity = Severity::Bad,
                 .sentence = CW_TEXT("finding", "“%1” keeps special categories of data and does not meet %2."),
                 .args = {named<Services>(service), "#" + item},
                 .registerName = std::string(PrivacyRatings::kName),
                 .recordId = rating.id});
    }
}

void certificateOnly(const CheckContext& c, std::vector<Finding>& out) {
    const auto uses = usesByService(c.snapshot);
    for (const auto& service : c.snapshot.table<Services>()) {
        const auto it = uses.find(service.id);
        if (service.text(Services::Identity) == "strong" && it != uses.end() && onlyDigital(it->second))
            out.push_back(at<Services>(service, Severity::Note,
                                       CW_TEXT("finding", "A person without the certificate cannot use “%1”.")));
    }
}

}  // namespace

std::vector<Check> privacyChecks() {
    return {
        {"exception.expired",
         {"privacy_exceptions"},
         CW_TEXT("check", "A granted exception expired before today."),
         CW_TEXT("check", "End it, or have it reviewed and granted anew."),
         exceptionsExpired},
        {"exception.expiring",
         {"privacy_exceptions"},
         CW_TEXT("check", "A granted exception expires within the days of the threshold (standard: 60) from today."),
         CW_TEXT("check", "Decide before it runs out."),
         exceptionsExpiring},
        {"exception.not_independent",
         {"privacy_exceptions", "people", "services"},
         CW_TEXT(
             "check",
             "A granted exception names no reviewing body, and its reviewer is missing, approved it, belongs to a "
             "department or joint department of its services, or is not shown to be outside (department not "
             "known)."),
         CW_TEXT("check", "Name a reviewer outside the departments that use it."),
         exceptionsNotIndependent},
        {"file.incomplete_list",
         {"personal_data_files", "departments"},
         CW_TEXT("check",
                 "Personal-data files lack their basis, law and article, purposes or categories, or a contact (their "
                 "own or the department's office phone). Counted per department."),
         CW_TEXT("check", "Fill in the missing entries; then publish."),
         filesIncomplete},
        {"file.not_published",
         {"personal_data_files", "departments"},
         CW_TEXT("check",
                 "Personal-data files have all entries of the public list and no date of publication; one "
                 "finding, counted."),
         CW_TEXT("check", "Publish the list."),
         filesNotPublished},
        {"file.notice_unclear",
         {"personal_data_files", "departments"},
         CW_TEXT("check",
                 "The notice of personal-data files is to be rewritten or missing; note where the basis is statutory "
                 "duty, else attention. Counted per department."),
         CW_TEXT("check", "Rewrite it; two minutes to read."),
         noticesUnclear},
        {"service.personal_without_file",
         {"services", "personal_data_files"},
         CW_TEXT("check",
                 "A service, live or a pilot, handles personal data and no personal-data file names it. Silent while "
                 "no file at all is recorded."),
         CW_TEXT("check", "Add the file, or link it."),
         servicesWithoutFile},
        {"privacy.consent_misjudged",
         {"privacy_ratings", "personal_data_files", "services"},
         CW_TEXT("check",
                 "A service's rating of B11.3.1 is judged by consent, and it has personal-data files with a basis, "
                 "none of which is consent."),
         CW_TEXT("check", "Judge by notice, necessity and choice; consent is not the basis here."),
         consentMisjudged},
        {"privacy.weak_and_sensitive",
         {"privacy_ratings", "personal_data_files", "privacy_exceptions", "services"},
         CW_TEXT(
             "check",
             "A privacy principle is not met by a service with a personal-data file of special categories, and no "
             "granted exception that has not expired covers service and principle."),
         CW_TEXT("check", "Mend it first, or take the exception to review."),
         weakAndSensitive},
        {"service.certificate_only",
         {"services", "channel_uses"},
         CW_TEXT("check",
                 "A service asks for a certificate, and all its channels with cases are digital (website, app, "
                 "messaging)."),
         CW_TEXT("check", "Offer a second way to prove who one is."),
         certificateOnly},
    };
}

}  // namespace cw::analysis
