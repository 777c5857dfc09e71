#pragma once
#include "analysis/views/view.h"
#include "store/project.h"

namespace cw::commands {

/// Carries out a verb that a view offers ("do/REGISTER/VERB?…", ParsedTarget::Kind::Do), as one step:
/// - assessor_ratings/hand_in (round, assessor): all ratings of that assessor in the round are handed in;
/// - assessor_ratings/settle (round, item, level): the round's rating, as commands::rate;
/// - assessor_ratings/settle_equal (round): items that the first two assessors rate alike and that the round has not
///   rated yet get that level.
/// Usage for a verb that is not there.
base::Result<store::Done> doAtView(store::Project& project, const framework::Catalogue& catalogue,
                                   const analysis::ParsedTarget& what);

}  // namespace cw::commands
