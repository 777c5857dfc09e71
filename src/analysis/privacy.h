#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/snapshot.h"

/// Identity and privacy (B11).
namespace cw::analysis {

inline constexpr int kPrivacyRatingsNeeded = 5;  ///< of nine, below which no share is shown

struct PrivacyScore {
    int met = 0;
    int judged = 0;                 ///< met + partly + not met
    int rated = 0;                  ///< the same and not applicable: the n of "n of 9"
    std::optional<double> share{};  ///< met / judged; none below kPrivacyRatingsNeeded rated
};
PrivacyScore privacyScore(std::string_view serviceId, const model::Snapshot& snapshot);

enum class Independence { Shown, NotShown, Refuted };
/// Is the reviewer of the exception outside? Shown: a reviewing body is named, or the reviewer's department is known,
/// none of those of the exception's services, and the reviewer did not approve it. Refuted: it is one of them, or the
/// reviewer approved it. Otherwise not shown.
Independence independenceOf(const model::Record& exception, const model::Snapshot& snapshot);

/// A granted exception that has not expired.
bool inForceException(const model::Record& exception, const base::Date& today);

/// Are the five entries that the public list needs there, and a contact (own or the department's office phone)?
bool listedCompletely(const model::Record& file, const model::Snapshot& snapshot);

/// Personal-data files by the service they name.
std::map<std::string, std::vector<const model::Record*>, std::less<>> filesByService(const model::Snapshot& snapshot);

}  // namespace cw::analysis
