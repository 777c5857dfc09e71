#include <cmath>
#include <cstdio>

#include "analysis/checks/check_files.h"
#include "analysis/checks/check_help.h"
#include "analysis/measures.h"

namespace cw::analysis {

using model::Benefits;
using model::HigherPlans;
using model::Initiatives;
using model::Measures;
using model::Record;

namespace {

/// A value as the measure shows it.
std::string shown(const Record& measure, double value) {
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, "%.*f", decimalsOf(measure, value), value);
    return buffer;
}
bool isActive(const Record& measure) {
    return measure.text(Measures::Status) != "retired";
}

void incomplete(const CheckContext& c, std::vector<Finding>& out) {
    const auto& spec = model::registry()[model::registry().index(Measures::kName)];
    for (const auto& measure : c.snapshot.table<Measures>()) {
        if (!isActive(measure) || !measure.has(Measures::Objective)) continue;
        std::string fields;
        for (const int field : missingOf(measure))
            fields += (fields.empty() ? "" : ",") + std::string(spec.fields[static_cast<std::size_t>(field)].id);
        if (!fields.empty())
            out.push_back(at<Measures>(measure, Severity::Attention, CW_TEXT("finding", "“%1” lacks: %2."),
                                       {"~" + std::string(Measures::kName) + "/" + fields}));
    }
}

void behind(const CheckContext& c, std::vector<Finding>& out) {
    const LatestReadings latestOf(c.snapshot, c.today);
    for (const auto& measure : c.snapshot.table<Measures>()) {
        const auto standing = standingOf(measure, latestOf.of(measure), c.snapshot, c.today);
        if (!isActive(measure) || standing.state != PathState::Behind || standing.stale) continue;
        out.push_back(at<Measures>(
            measure, Severity::Bad, CW_TEXT("finding", "“%1” is at %2; on %3 it should have been at %4."),
            {shown(measure, *standing.value), dayNamed(*standing.date), shown(measure, *standing.expected)}));
    }
}

void stale(const CheckContext& c, std::vector<Finding>& out) {
    const LatestReadings latestOf(c.snapshot, c.today);
    for (const auto& measure : c.snapshot.table<Measures>()) {
        const auto standing = standingOf(measure, latestOf.of(measure), c.snapshot, c.today);
        const auto end = measure.date(Measures::TargetOn);
        if (isActive(measure) && standing.value && standing.stale && end && *end >= c.today)
            out.push_back(at<Measures>(measure, Severity::Attention,
                                       CW_TEXT("finding", "“%1” was last measured on %2."),
                                       {dayNamed(*standing.date)}));
    }
}

void neverRead(const CheckContext& c, std::vector<Finding>& out) {
    const LatestReadings latestOf(c.snapshot, c.today);
    for (const auto& measure : c.snapshot.table<Measures>()) {
        const auto standing = standingOf(measure, latestOf.of(measure), c.snapshot, c.today);
        if (isActive(measure) && !standing.value && standing.stale)
            out.push_back(at<Measures>(measure, Severity::Attention,
                                       CW_TEXT("finding", "“%1” has not been measured since its baseline of %2."),
                                       {dayNamed(*measure.date(Measures::BaselineOn))}));
    }
}

void pledgeDiffers(const CheckContext& c, std::vector<Finding>& out) {
    const LatestReadings latestOf(c.snapshot, c.today);
    for (const auto& measure : c.snapshot.table<Measures>()) {
        const auto* pledge = c.snapshot.find<HigherPlans>(measure.text(Measures::Pledge));
        const auto* latest = latestOf.of(measure);
        const auto said = pledge == nullptr ? std::nullopt : pledge->real(HigherPlans::ValueNow);
        if (!isActive(measure) || latest == nullptr || !said) continue;
        const double read = *latest->real(model::MeasureReadings::Value);
        const int decimals = std::max(decimalsOf(measure, read), decimalsOf(measure, *said));
        const double scale = std::pow(10.0, decimals);
        if (std::llround(read * scale) == std::llround(*said * scale)) continue;
        out.push_back(atWith<Measures>(
            measure, Severity::Attention, CW_TEXT("finding", "The plan “%1” says %2, its measure “%3” says %4 (%5)."),
            {named<HigherPlans>(pledge->id), shown(measure, *said), named<Measures>(measure.id), shown(measure, read),
             dayNamed(*latest->date(model::MeasureReadings::Date))}));
    }
}

void benefitWithoutOwner(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& benefit : c.snapshot.table<Benefits>())
        if (isOneOf(benefit.text(Benefits::Status), {"profiled", "agreed", "tracking", "realised"}) &&
            !benefit.has(Benefits::Owner) && !benefit.has(Benefits::Department))
            out.push_back(at<Benefits>(benefit, Severity::Attention,
                                       CW_TEXT("finding", "Nobody is accountable for the benefit “%1”.")));
}

void benefitWithoutInitiative(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& benefit : c.snapshot.table<Benefits>())
        if (isOneOf(benefit.text(Benefits::Status), {"agreed", "tracking"}) &&
            !anyAlive(c, benefit.list(Benefits::Initiatives)))
            out.push_back(at<Benefits>(benefit, Severity::Attention,
                                       CW_TEXT("finding", "Nothing that is planned brings the benefit “%1”.")));
}

void benefitWithoutMeasure(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& benefit : c.snapshot.table<Benefits>())
        if (isOneOf(benefit.text(Benefits::Status), {"agreed", "tracking"}) &&
            benefit.text(Benefits::Kind) != "qualitative" && !benefit.has(Benefits::Measure))
            out.push_back(
                at<Benefits>(benefit, Severity::Attention,
                             CW_TEXT("finding", "The benefit “%1” has no measure, so it can never be shown.")));
}

/// All its initiatives that are not stopped are done, and there is one.
bool delivered(const CheckContext& c, const Record& benefit) {
    bool any = false;
    for (const auto& id : benefit.list(Benefits::Initiatives)) {
        const auto* initiative = c.snapshot.find<Initiatives>(id);
        if (initiative == nullptr || isStopped(*initiative)) continue;
        if (initiative->text(Initiatives::Status) != "done") return false;
        any = true;
    }
    return any;
}

void benefitNotArrived(const CheckContext& c, std::vector<Finding>& out) {
    const LatestReadings latestOf(c.snapshot, c.today);
    for (const auto& benefit : c.snapshot.table<Benefits>()) {
        const auto due = benefit.date(Benefits::PlannedOn);
        if (benefit.text(Benefits::Kind) == "dis_benefit" || !due || *due >= c.today || !delivered(c, benefit) ||
            isOneOf(benefit.text(Benefits::Status), {"realised", "closed", "abandoned"}))
            continue;
        const auto* measure = c.snapshot.find<Measures>(benefit.text(Benefits::Measure));
        const auto state = measure == nullptr
                               ? PathState::None
                               : standingOf(*measure, latestOf.of(*measure), c.snapshot, c.today).state;
        if (state == PathState::Behind || state == PathState::None)
            out.push_back(at<Benefits>(
                benefit, state == PathState::Behind ? Severity::Bad : Severity::Attention,
                CW_TEXT("finding", "Paid for and delivered, but the benefit “%1” has not arrived; due since %2."),
                {dayNamed(*due)}));
    }
}

}  // namespace

std::vector<Check> measureChecks() {
    const std::vector<std::string_view> readings{"measures", "measure_readings"};
    return {
        {"measure.incomplete",
         {"measures"},
         CW_TEXT("check",
                 "A measure of an objective that is not retired lacks its unit, direction, baseline value or date, "
                 "target value or date, or its owner."),
         CW_TEXT("check", "Fill them in; it cannot be judged otherwise."),
         incomplete},
        {"measure.behind", readings,
         CW_TEXT("check",
                 "The latest reading of a measure that is not retired misses the straight path from baseline to "
                 "target by more than the tolerance, and the reading is not stale."),
         CW_TEXT("check", "Say what changes: an action, a new path by change request, or an end."), behind},
        {"measure.stale", readings,
         CW_TEXT("check",
                 "A measure has a reading and its target date is not past, but the next reading is late by more than "
                 "its days of grace (standard: 14)."),
         CW_TEXT("check", "Enter the reading, or measure less often."), stale},
        {"measure.never_read", readings,
         CW_TEXT("check",
                 "A measure has no reading, and the first one after its baseline date is late by more than its days "
                 "of grace (standard: 14)."),
         CW_TEXT("check", "Measure it once before the next meeting."), neverRead},
        {"measure.pledge_differs",
         {"measures", "measure_readings", "higher_plans"},
         CW_TEXT("check",
                 "A measure reports on a pledge or plan, and its latest reading differs, as shown, from the value "
                 "now that the plan states."),
         CW_TEXT("check", "Take over the reading, or correct the measure."),
         pledgeDiffers},
        {"benefit.no_owner",
         {"benefits"},
         CW_TEXT("check",
                 "A benefit that is profiled, agreed, tracked or realised has neither an owner nor a department."),
         CW_TEXT("check", "Name one person who is asked when it does not arrive."),
         benefitWithoutOwner},
        {"benefit.no_initiative",
         {"benefits", "initiatives"},
         CW_TEXT("check", "A benefit that is agreed or tracked names no initiative, or only stopped ones."),
         CW_TEXT("check", "Link the initiative, plan one, or abandon the benefit openly."),
         benefitWithoutInitiative},
        {"benefit.no_measure",
         {"benefits"},
         CW_TEXT("check", "A benefit that is agreed or tracked and not qualitative names no measure."),
         CW_TEXT("check", "Choose or add a measure, or call it qualitative."),
         benefitWithoutMeasure},
        {"benefit.not_arrived",
         {"benefits", "initiatives", "measures", "measure_readings"},
         CW_TEXT("check",
                 "A benefit that is no dis-benefit and neither realised, closed nor abandoned was planned for before "
                 "today, all its initiatives that are not stopped are done, and its measure is behind its path (bad) "
                 "or not measured (attention)."),
         CW_TEXT("check", "Ask the owner which change of work is missing."),
         benefitNotArrived},
    };
}

}  // namespace cw::analysis
