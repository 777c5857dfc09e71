#pragma once
#include "analysis/views/view.h"
#include "store/project.h"

namespace cw::commands {

/// Carries out a verb that a view offers ("do/REGISTER/VERB?…", ParsedTarget::Kind::Do), as one step:
/// - assessor_ratings/rate (round, item, assessor, level, rated_on): commands::rateAs;
/// - assessor_ratings/hand_in, take_back (round, assessor), settle_equal (round): commands/assessors.h;
/// - assessor_ratings/settle (round, item, level): the round's rating, as commands::rate.
/// Usage for a verb that is not there.
base::Result<store::Done> doAtView(store::Project& project, const framework::Catalogue& catalogue,
                                   const analysis::ParsedTarget& what);

}  // namespace cw::commands
