#pragma once
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/date.h"
#include "model/snapshot.h"

/// Measures against their planned paths: pure functions that checks, panels and reports share. Values are in the
/// measure's own unit.
namespace cw::analysis {

/// How a measure stands. None = not measured or not judgeable: no baseline, target, date, reading or tolerance.
enum class PathState { None, Met, Within, Behind };

struct MeasureStanding {
    std::optional<base::Date> date;  ///< of the latest reading not after today
    std::optional<double> value;     ///< of that reading
    std::optional<double> expected;  ///< the path's value on that date
    std::optional<double> realised;  ///< (latest − baseline) / (target − baseline)
    PathState state = PathState::None;
    /// Day after which the next reading is late; nothing when it is measured once or has no start.
    std::optional<base::Date> lateAfter;
    bool stale = false;  ///< lateAfter is before today
};

/// baseline + (target − baseline) · share of the days from baseline_on to target_on; the target from then on.
std::optional<double> pathAt(const model::Record& measure, const base::Date& day);
/// The measure's own tolerance, else the threshold's share of |target − baseline|; nothing when that is 0.
std::optional<double> toleranceOf(const model::Record& measure, const model::Snapshot& snapshot);
/// Latest reading of the measure not after today; null when there is none.
const model::Record* latestReading(const model::Record& measure, const model::Snapshot& snapshot,
                                   const base::Date& today);
/// The same for many measures: one walk over the readings, then a look each.
class LatestReadings {
public:
    LatestReadings(const model::Snapshot& snapshot, const base::Date& today);
    const model::Record* of(const model::Record& measure) const;

private:
    std::unordered_map<std::string_view, const model::Record*> m_latest;  ///< by measure
};
MeasureStanding standingOf(const model::Record& measure, const model::Snapshot& snapshot, const base::Date& today);
/// With the reading that LatestReadings told.
MeasureStanding standingOf(const model::Record& measure, const model::Record* latest, const model::Snapshot& snapshot,
                           const base::Date& today);
/// The measure that reports on a pledge or plan: the first by number that is not retired, one that can be judged
/// today before others; null when there is none.
const model::Record* measureOf(const model::Record& plan, const model::Snapshot& snapshot, const base::Date& today);
/// A value as the measure shows it: with its own decimals, else one when it is not whole.
int decimalsOf(const model::Record& measure, double value);
/// Fields without which a measure cannot be judged and that are empty.
std::vector<int> missingOf(const model::Record& measure);

}  // namespace cw::analysis
