#pragma once
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/checks.h"

/// Findings that the city accepts for now: rows of the register `accepted_findings`, matched by check and place.
namespace cw::analysis {

/// How a row of the register names the place of a finding: the register (or "framework" for an item without a record,
/// "project" for the project as a whole) and the record's or item's id ("-" for none). A finding with a key has
/// "/" and the key behind the id, so that accepting one of several at a place leaves the others on the list.
struct FindingPlace {
    std::string registerName;
    std::string record;
};
FindingPlace placeOf(const Finding& finding);
/// The finding in both languages as the register keeps it. A sentence outlives what it speaks of, so it names people
/// by their office and what public documents leave out by its number: erasing a person leaves no name there.
base::Localized sentenceToKeep(const Finding& finding, const base::Texts& english, const base::Texts& chinese,
                               const framework::Catalogue& catalogue, const model::Snapshot& snapshot);
/// "note", "attention", "bad": as the register stores it.
std::string_view idOf(Severity severity);

/// The two checks whose findings come from the acceptances; they are made when all others have run.
inline constexpr std::string_view kAcceptedExpired = "accepted.expired";
inline constexpr std::string_view kAcceptedGone = "accepted.gone";

/// The acceptances while the findings of all other checks are read through, each finding once. Only findings of
/// checks that concerns() names need be shown to it: reading thousands of others would cost more than the checks
/// after an edit.
class Acceptances {
public:
    explicit Acceptances(const CheckContext& context);

    bool concerns(std::string_view check) const { return m_byCheck.contains(check); }
    /// Whether the finding is accepted: its day has not passed, and it got no worse than when it was accepted.
    bool accept(const Finding& finding);
    /// What is to be said of the acceptances themselves: one finding for each whose day has passed while what it
    /// accepts still holds, and one for all rows that match nothing any more.
    std::vector<Finding> said() const;

private:
    struct Acceptance {
        const model::Record* row;
        bool passed;                      ///< its day
        bool holds = false;               ///< some finding matches
        Severity worst = Severity::Note;  ///< of those
    };
    using Places = std::map<std::pair<std::string_view, std::string_view>, Acceptance>;  ///< register, record
    std::map<std::string_view, Places> m_byCheck;  ///< views into the rows of the snapshot
};

}  // namespace cw::analysis
