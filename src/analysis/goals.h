#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "base/date.h"
#include "model/snapshot.h"

/// From objective to benefit (B1): what hangs together, and where it breaks.
namespace cw::analysis {

/// What hangs from one objective that is not dropped.
struct GoalTrace {
    const model::Record* objective = nullptr;
    std::vector<const model::Record*> plans;        ///< higher-level plans it supports
    std::vector<const model::Record*> measures;     ///< active ones of this objective
    int completeMeasures = 0;                       ///< of these: nothing missing to judge them by
    std::vector<const model::Record*> initiatives;  ///< not stopped, that name it or bring one of its benefits
    std::vector<const model::Record*> benefits;     ///< not abandoned, that name it or one of its measures
    int ownedBenefits = 0;                          ///< of these: with a person or a department who answers
    /// At least one plan, one complete measure, one initiative and one benefit somebody answers for.
    bool unbroken() const {
        return !plans.empty() && completeMeasures > 0 && !initiatives.empty() && ownedBenefits > 0;
    }
};
/// In the order of the register; one pass over the links.
std::vector<GoalTrace> goalTraces(const model::Snapshot& snapshot);

/// Should have ended before today and is neither done nor stopped; a programme, which ends with its parts, never.
bool isLate(const model::Record& initiative, const base::Date& today);
/// Capital and current money of these initiatives, in minor units by currency; one that stands twice counts once.
std::map<std::string, std::int64_t> moneyOf(const std::vector<const model::Record*>& initiatives);

/// What hangs from one objective, in numbers.
struct ObjectiveFigures {
    int met = 0, within = 0, behind = 0, unmeasured = 0;  ///< its measures, by how they stand today
    std::vector<const model::Record*> late;               ///< of its initiatives
    std::map<std::string, std::int64_t> money;            ///< as moneyOf(); only what is there
    std::map<std::string, int, std::less<>> benefits;     ///< by state; empty where none is given
};
ObjectiveFigures figuresOf(const GoalTrace& trace, const model::Snapshot& snapshot, const base::Date& today);

}  // namespace cw::analysis
