#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "analysis/assessment.h"

namespace cw::analysis {

/// One cell of the interoperability table: process group × layer.
struct InteropCell {
    std::string_view layer;                      ///< choice of interoperabilityLayers()
    std::string_view processGroup;               ///< choice of processGroups()
    int entries = 0;                             ///< table entries that apply, and the city's own artefacts
    int recorded = 0;                            ///< of these: with a record of their state
    int agreed = 0;                              ///< of these
    std::vector<const model::Record*> barriers;  ///< open or being removed, the worst first
    /// Severity of the worst (1…4), one more from three barriers on, at most 5; 0 when all recorded ones are gone;
    /// nothing when none was ever recorded: nobody looked, which is not "good".
    std::optional<int> heat;
};

/// All cells, process groups outside, layers inside, in the table's order. Entries that the assessment calls not
/// applicable are left out. Records belong to the snapshot.
std::vector<InteropCell> interopCells(const framework::Catalogue& catalogue, const model::Snapshot& snapshot,
                                      const Assessment* assessment);
/// The one cell with the highest heat; null when there are fewer than three open barriers or two cells share it.
const InteropCell* hottestCell(const std::vector<InteropCell>& cells);
/// 1 nuisance … 4 blocks several services; 0 for unknown choices.
int severityRank(std::string_view severity);
/// Open or being removed.
bool stands(const model::Record& barrier);

}  // namespace cw::analysis
