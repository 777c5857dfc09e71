#include "analysis/privacy.h"

#include <algorithm>
#include <array>

#include "model/registers.h"

namespace cw::analysis {

using model::PersonalDataFiles;
using model::PrivacyExceptions;
using model::PrivacyRatings;
using model::Services;

PrivacyScore privacyScore(std::string_view serviceId, const model::Snapshot& snapshot) {
    PrivacyScore score;
    for (const auto& row : snapshot.table<PrivacyRatings>()) {
        if (row.text(PrivacyRatings::Service) != serviceId || !row.has(PrivacyRatings::Rating)) continue;
        const std::string& rating = row.text(PrivacyRatings::Rating);
        ++score.rated;
        if (rating != "not_applicable") ++score.judged;
        if (rating == "met") ++score.met;
    }
    if (score.rated >= kPrivacyRatingsNeeded && score.judged > 0)
        score.share = static_cast<double>(score.met) / score.judged;
    return score;
}

Independence independenceOf(const model::Record& exception, const model::Snapshot& snapshot) {
    if (exception.has(PrivacyExceptions::ReviewerBody)) return Independence::Shown;
    const std::string& reviewerId = exception.text(PrivacyExceptions::Reviewer);
    if (reviewerId.empty()) return Independence::NotShown;
    if (reviewerId == exception.text(PrivacyExceptions::ApprovedBy)) return Independence::Refuted;
    const auto* reviewer = snapshot.find<model::People>(reviewerId);
    if (reviewer == nullptr || !reviewer->has(model::People::Department)) return Independence::NotShown;
    const std::string& department = reviewer->text(model::People::Department);
    bool anyKnown = false;
    for (const auto& id : exception.list(PrivacyExceptions::Services)) {
        const auto* service = snapshot.find<Services>(id);
        if (service == nullptr) continue;
        const auto& joint = service->list(Services::JointDepartments);
        if (service->text(Services::Department) == department || std::ranges::find(joint, department) != joint.end())
            return Independence::Refuted;
        anyKnown = anyKnown || service->has(Services::Department);
    }
    return anyKnown ? Independence::Shown : Independence::NotShown;
}

bool inForceException(const model::Record& exception, const base::Date& today) {
    const auto end = exception.date(PrivacyExceptions::ValidTo);
    return exception.text(PrivacyExceptions::Status) == "granted" && (!end || *end >= today);
}

bool listedCompletely(const model::Record& file, const model::Snapshot& snapshot) {
    using File = PersonalDataFiles;
    static constexpr std::array kNeeded{File::Department, File::Basis, File::Article, File::Purposes,
                                        File::Categories};
    if (!std::ranges::all_of(kNeeded, [&](int field) { return file.has(field); })) return false;
    if (file.has(File::Contact)) return true;
    const auto* department = snapshot.find<model::Departments>(file.text(File::Department));
    return department != nullptr && department->has(model::Departments::OfficePhone);
}

std::map<std::string, std::vector<const model::Record*>, std::less<>> filesByService(
    const model::Snapshot& snapshot) {
    std::map<std::string, std::vector<const model::Record*>, std::less<>> all;
    for (const auto& file : snapshot.table<PersonalDataFiles>())
        for (const auto& service : file.list(PersonalDataFiles::Services)) all[service].push_back(&file);
    return all;
}

}  // namespace cw::analysis
