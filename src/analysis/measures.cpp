#include "analysis/measures.h"

#include <algorithm>
#include <cmath>

#include "analysis/thresholds.h"
#include "model/registers.h"
#include "model/registers/choices.h"

namespace cw::analysis {

using model::Measures;
using Readings = model::MeasureReadings;
using model::Record;
using model::Snapshot;

std::optional<double> pathAt(const Record& measure, const base::Date& day) {
    const auto baseline = measure.real(Measures::BaselineValue);
    const auto target = measure.real(Measures::TargetValue);
    const auto from = measure.date(Measures::BaselineOn);
    const auto to = measure.date(Measures::TargetOn);
    if (!baseline || !target || !from || !to) return std::nullopt;
    const int days = to->daysSince(*from);
    if (days <= 0) return *target;
    const double share = std::clamp(static_cast<double>(day.daysSince(*from)) / days, 0.0, 1.0);
    return *baseline + (*target - *baseline) * share;
}

std::optional<double> toleranceOf(const Record& measure, const Snapshot& snapshot) {
    if (const auto own = measure.real(Measures::Tolerance)) return own;
    const auto baseline = measure.real(Measures::BaselineValue);
    const auto target = measure.real(Measures::TargetValue);
    if (!baseline || !target || *baseline == *target) return std::nullopt;
    constexpr double kPercent = 100.0;
    return threshold(snapshot, "measure.tolerance_share") / kPercent * std::abs(*target - *baseline);
}

namespace {

/// The later of the two that counts on that day; the first of two of one day.
const Record* laterOf(const Record* latest, const Record& reading, const base::Date& today) {
    const auto date = reading.date(Readings::Date);
    if (!date || *date > today || !reading.has(Readings::Value)) return latest;
    return latest == nullptr || *date > *latest->date(Readings::Date) ? &reading : latest;
}

}  // namespace

const Record* latestReading(const Record& measure, const Snapshot& snapshot, const base::Date& today) {
    const Record* latest = nullptr;
    for (const auto& reading : snapshot.table<Readings>())
        if (reading.text(Readings::Measure) == measure.id) latest = laterOf(latest, reading, today);
    return latest;
}

LatestReadings::LatestReadings(const Snapshot& snapshot, const base::Date& today) {
    for (const auto& reading : snapshot.table<Readings>()) {
        const Record*& latest = m_latest[reading.text(Readings::Measure)];
        latest = laterOf(latest, reading, today);
    }
}

const Record* LatestReadings::of(const Record& measure) const {
    const auto found = m_latest.find(measure.id);
    return found == m_latest.end() ? nullptr : found->second;
}

namespace {

PathState judged(const Record& measure, const Snapshot& snapshot, double value, double expected) {
    const auto tolerance = toleranceOf(measure, snapshot);
    if (!tolerance) return PathState::None;
    const double baseline = measure.real(Measures::BaselineValue).value_or(0);
    const double target = measure.real(Measures::TargetValue).value_or(0);
    if (measure.text(Measures::Direction) == "maintain" || baseline == target) {
        const double off = std::abs(value - target);
        return off <= *tolerance / 2 ? PathState::Met : off <= *tolerance ? PathState::Within : PathState::Behind;
    }
    const double gap = (value - expected) * (measure.text(Measures::Direction) == "decrease" ? -1.0 : 1.0);
    return gap >= 0 ? PathState::Met : gap >= -*tolerance ? PathState::Within : PathState::Behind;
}

}  // namespace

MeasureStanding standingOf(const Record& measure, const Snapshot& snapshot, const base::Date& today) {
    return standingOf(measure, latestReading(measure, snapshot, today), snapshot, today);
}

MeasureStanding standingOf(const Record& measure, const Record* latest, const Snapshot& snapshot,
                           const base::Date& today) {
    MeasureStanding standing;
    auto counted = measure.date(Measures::BaselineOn);
    if (latest != nullptr) {
        standing.date = counted = latest->date(Readings::Date);
        standing.value = latest->real(Readings::Value);
        standing.expected = pathAt(measure, *standing.date);
        if (standing.expected) {
            const double baseline = *measure.real(Measures::BaselineValue);
            const double way = *measure.real(Measures::TargetValue) - baseline;
            if (way != 0) standing.realised = (*standing.value - baseline) / way;
            standing.state = judged(measure, snapshot, *standing.value, *standing.expected);
        }
    }
    const auto period = model::daysOf(measure.text(Measures::Frequency));
    if (counted && period) {
        const auto own = measure.integer(Measures::GraceDays);
        const int grace = static_cast<int>(own ? *own : std::llround(threshold(snapshot, "measure.grace_days")));
        standing.lateAfter = counted->addDays(*period + grace);
        standing.stale = today > *standing.lateAfter;
    }
    return standing;
}

const Record* measureOf(const Record& plan, const Snapshot& snapshot, const base::Date& today) {
    const Record* best = nullptr;
    bool judged = false;
    for (const auto& measure : snapshot.table<Measures>()) {
        if (measure.text(Measures::Pledge) != plan.id || measure.text(Measures::Status) == "retired") continue;
        const auto standing = standingOf(measure, snapshot, today);
        const bool can = standing.state != PathState::None && !standing.stale;
        if (best != nullptr && (judged && !can)) continue;
        if (best != nullptr && judged == can && best->text(Measures::Ref) <= measure.text(Measures::Ref)) continue;
        best = &measure;
        judged = can;
    }
    return best;
}

int decimalsOf(const Record& measure, double value) {
    if (const auto own = measure.integer(Measures::Decimals)) return static_cast<int>(*own);
    return std::abs(value - std::round(value)) < 0.05 ? 0 : 1;  // NOLINT(readability-magic-numbers)
}

std::vector<int> missingOf(const Record& measure) {
    std::vector<int> missing;
    for (const int field : {Measures::Unit, Measures::Direction, Measures::BaselineValue, Measures::BaselineOn,
                            Measures::TargetValue, Measures::TargetOn, Measures::Owner})
        if (!measure.has(field)) missing.push_back(field);
    return missing;
}

}  // namespace cw::analysis
