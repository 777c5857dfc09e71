#pragma once
#include <string>

#include "analysis/assessment.h"
#include "cli/context.h"

/// What score, gaps and check read: the project and the assessment of the asked round.
namespace cw::cli {

struct Assessed {
    const framework::Catalogue* catalogue;
    model::Snapshot snapshot;
    std::string round;  ///< id; empty when the project has no round yet
    analysis::Assessment assessment;
};

/// The round of --round, else the current one; UnknownRound.
base::Result<Assessed> assess(const Context& context);

/// {"id","title","depth","status","date"} or null.
Json roundJson(const Assessed& assessed);
/// "Autumn 2026 · Standard · 2026-11-24", or that there is none yet.
std::string roundLine(const Context& context, const Assessed& assessed);

}  // namespace cw::cli
