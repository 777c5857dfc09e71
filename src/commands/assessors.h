#pragma once
#include <string>
#include <string_view>

#include "commands/verbs.h"

/// What assessors do who rate a round each for themselves, and how their ratings become the round's. Each is one step
/// to undo.
namespace cw::commands {

/// An assessor's own rating of an item, made or changed. ItemNotAssessable as rate(), but no item above those that
/// the round rates; HandedIn once they have handed in all they have, or this one. Targets and the mark for review are
/// the round's: Usage.
base::Result<store::Done> rateAs(store::Project&, const framework::Catalogue&, std::string_view roundId,
                                 std::string_view assessor, std::string_view itemId, const Rating&,
                                 const base::Date& today);
/// HandedIn when the assessor has handed in all they have, or their rating of the item.
base::Result<void> notHandedIn(const model::Snapshot&, std::string_view roundId, std::string_view assessor,
                               std::string_view itemId);
/// All ratings of that assessor in the round.
base::Result<store::Done> handIn(store::Project&, std::string_view roundId, std::string_view assessor);
/// Handed in too early: they may be changed again. TakeBackReason without a reason once another assessor has handed
/// in; the reason stays in the history.
base::Result<store::Done> takeBack(store::Project&, std::string_view roundId, std::string_view assessor,
                                   const std::string& reason = {});
/// Levels on which all agree who handed one in, two at least, become the round's: of items that nobody is still
/// rating, that the round may rate (mayRate) and has not.
base::Result<store::Done> settleEqual(store::Project&, const framework::Catalogue&, std::string_view roundId);

}  // namespace cw::commands
