#pragma once
#include <optional>

#include "exchange/import_plan.h"
#include "store/project.h"

namespace cw::commands {

struct ImportRows {
    bool skipBadRows = false;  ///< else one bad row keeps everything out
    /// Bytes of values a history entry takes at most; tests make it small.
    std::size_t partSize = 12u << 20;
    /// What the step is called; nothing: after the file.
    std::optional<store::Label> label{};
};

/// Carries out the plan: one command of kind "import", or several that are undone together when it is very large.
/// Nothing is written unless everything is. A plan with bad rows is refused (BadRows) unless they are skipped; a
/// record that went away since the plan was made refuses all (UnknownRecord).
base::Result<store::Done> importRows(store::Project& project, const exchange::ImportPlan& plan,
                                     const ImportRows& how = {});

/// The same in two halves for a window: this one on any thread (`environment` with ids of its own), then
/// store::Project::begin and proceed with what it gives.
struct PreparedImport {
    store::Label label;
    store::Prepared changes;
};
base::Result<PreparedImport> prepareImport(const model::Snapshot& snapshot, const store::Environment& environment,
                                           const exchange::ImportPlan& plan, const ImportRows& how = {},
                                           const std::function<bool()>& cancelled = {});

}  // namespace cw::commands
