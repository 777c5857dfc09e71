#pragma once
#include <string>
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

/// Takes away what is accepted, unless its day has passed or it got worse than when it was accepted. Answers what is
/// to be said of the acceptances themselves: one finding for each whose day has passed while what it accepts still
/// holds, and one for all rows that match nothing any more.
std::vector<Finding> settleAccepted(const CheckContext& context, std::vector<const Finding*>& findings);

}  // namespace cw::analysis
