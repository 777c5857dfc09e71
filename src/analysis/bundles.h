#pragma once
#include <optional>

#include "model/snapshot.h"

/// Services bundled around life events (B10).
namespace cw::analysis {

/// Cases a year that the bundle reaches: the largest demand among its services, by the share of the city's population
/// living in the districts it is offered in (all when it names none). None when no service tells its demand, or when
/// it names districts whose population is not known.
std::optional<double> casesReached(const model::Record& lifeEvent, const model::Snapshot& snapshot);

/// Minutes residents save a year, an estimate: (before − after) × casesReached. None unless both are measured.
std::optional<double> minutesSaved(const model::Record& lifeEvent, const model::Snapshot& snapshot);

/// Charter elements written, of five: mandate, powers, quality rules, brand, indicators.
int charterElements(const model::Record& team);

}  // namespace cw::analysis
