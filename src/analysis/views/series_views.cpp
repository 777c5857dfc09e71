#include <algorithm>
#include <cmath>
#include <map>

#include "analysis/measures.h"
#include "analysis/views/view_parts.h"
#include "model/registers.h"

namespace cw::analysis {

using model::MeasureReadings;
using model::Measures;
using model::OpennessReadings;
using model::Record;

namespace {

constexpr base::Msg kPath = CW_TEXT("view", "Planned path");
constexpr base::Msg kReadings = CW_TEXT("view", "Readings");
constexpr base::Msg kOnPath = CW_TEXT("view", "%1 on %2: on its path to %3");
constexpr base::Msg kWithin = CW_TEXT("view", "%1 on %2: within tolerance, planned %3");
constexpr base::Msg kBehind = CW_TEXT("view", "%1 on %2: behind its path, planned %3");
constexpr base::Msg kUnjudged = CW_TEXT("view", "%1 on %2: cannot be judged, the path is not complete");
constexpr base::Msg kNever = CW_TEXT("view", "not measured yet");
constexpr base::Msg kStale = CW_TEXT("view", "%1; the next reading is late since %2", "what is known, a date");
constexpr base::Msg kMeasuresSummary =
    CW_TEXT("view", "%1 measures: %2 behind their path, %3 within tolerance, %4 on it, %5 without a judgement.");
constexpr base::Msg kMeasuresLegend =
    CW_TEXT("view",
            "The dashed line is the planned path, the band below it the tolerance; hollow points are estimates "
            "or provisional.");
constexpr base::Msg kNewReading = CW_TEXT("view", "Reading…");
constexpr base::Msg kOpen = CW_TEXT("view", "Open", "datasets");
constexpr base::Msg kThreeStar = CW_TEXT("view", "Three stars or more");
constexpr base::Msg kTarget = CW_TEXT("view", "Target");
constexpr base::Msg kListed = CW_TEXT("view", "Listed", "datasets");
constexpr base::Msg kOpenSoFar = CW_TEXT("view", "%1 open of %2 listed on %3, %4 since %5", "the last is a change");
constexpr base::Msg kOpennessSummary = CW_TEXT("view", "%1 datasets are open, %2 of those listed; target %3.");
constexpr base::Msg kOpennessPlain = CW_TEXT("view", "%1 datasets are open, %2 of those listed.");
constexpr base::Msg kOpennessLegend =
    CW_TEXT("view", "Readings counted in different ways never share a line; hollow points are estimates.");
constexpr base::Msg kTitleUnit = CW_TEXT("view", "%1 (%2)", "a measure and its unit");

Chart measureChart(const ViewInput& in, const Record& measure, const MeasureStanding& standing,
                   std::vector<const Record*> readings) {
    Chart chart{.target = recordTarget(Measures::kName, measure.id)};
    const auto unit = std::string(measure.localized(Measures::Unit).best(languageOf(in)));
    const auto title = titleIn(in, Measures::kName, measure);
    chart.title =
        unit.empty() || title.find(unit) != std::string::npos ? title : in.texts.text(kTitleUnit, {title, unit});
    chart.decimals = static_cast<int>(measure.integer(Measures::Decimals).value_or(1));
    chart.tolerance = toleranceOf(measure, in.snapshot).value_or(0);
    chart.decreases = measure.text(Measures::Direction) == "decrease";
    const auto from = measure.date(Measures::BaselineOn);
    const auto start = measure.real(Measures::BaselineValue);
    const auto to = measure.date(Measures::TargetOn);
    const auto target = measure.real(Measures::TargetValue);
    if (from && start && to && target)
        chart.lines.push_back(
            {.name = in.texts.text(kPath), .points = {{*from, *start}, {*to, *target}}, .planned = true});
    Chart::Line line{.name = in.texts.text(kReadings)};
    if (from && start) line.points.push_back({*from, *start});
    std::ranges::stable_sort(readings, {},
                             [](const Record* reading) { return reading->date(MeasureReadings::Date)->iso(); });
    for (const auto* reading : readings)
        line.points.push_back(
            {*reading->date(MeasureReadings::Date), *reading->real(MeasureReadings::Value),
             reading->text(MeasureReadings::Quality) == "final" || !reading->has(MeasureReadings::Quality)});
    chart.lines.push_back(std::move(line));
    const auto number = [&](double value) { return in.texts.number(value, chart.decimals); };
    if (!standing.value || !standing.date) {
        chart.verdict = in.texts.text(kNever);
        chart.tone = ViewTone::Quiet;
    } else {
        const auto value = number(*standing.value);
        const auto day = standing.date->displayShort(languageOf(in));
        const auto expected = standing.expected ? number(*standing.expected) : std::string("–");
        switch (standing.state) {
            case PathState::Met:
                chart.tone = ViewTone::Good;
                chart.verdict = in.texts.text(kOnPath, {value, day, target ? number(*target) : std::string("–")});
                break;
            case PathState::Within:
                chart.tone = ViewTone::Attention;
                chart.verdict = in.texts.text(kWithin, {value, day, expected});
                break;
            case PathState::Behind:
                chart.tone = ViewTone::Bad;
                chart.verdict = in.texts.text(kBehind, {value, day, expected});
                break;
            case PathState::None:
                chart.tone = ViewTone::Quiet;
                chart.verdict = in.texts.text(kUnjudged, {value, day});
                break;
        }
    }
    if (standing.stale && standing.lateAfter)
        chart.verdict = in.texts.text(kStale, {chart.verdict, standing.lateAfter->displayShort(languageOf(in))});
    return chart;
}

ViewContent measures(const ViewInput& in) {
    std::map<std::string, std::vector<const Record*>> readings;
    for (const auto& reading : in.snapshot.table<MeasureReadings>())
        if (reading.has(MeasureReadings::Date) && reading.has(MeasureReadings::Value))
            readings[reading.text(MeasureReadings::Measure)].push_back(&reading);
    Charts charts;
    struct Row {
        int rank;
        Chart chart;
    };
    std::vector<Row> rows;
    std::map<PathState, int> counts;
    const LatestReadings latestOf(in.snapshot, in.today);
    for (const auto& measure : in.snapshot.table<Measures>()) {
        if (measure.text(Measures::Status) == "retired" || !wanted(in, Measures::kName, measure)) continue;
        const auto standing = standingOf(measure, latestOf.of(measure), in.snapshot, in.today);
        ++counts[standing.state];
        constexpr int kRanks[] = {3, 2, 1, 0};  // None, Met, Within, Behind
        rows.push_back({kRanks[static_cast<std::size_t>(standing.state)],
                        measureChart(in, measure, standing, readings[measure.id])});
    }
    std::ranges::stable_sort(rows, {}, &Row::rank);
    for (auto& row : rows) charts.charts.push_back(std::move(row.chart));
    const auto n = [&](std::int64_t count) { return in.texts.integer(count); };
    const auto all = static_cast<std::int64_t>(charts.charts.size());
    return {.summary =
                in.texts.text(kMeasuresSummary, {n(all), n(counts[PathState::Behind]), n(counts[PathState::Within]),
                                                 n(counts[PathState::Met]), n(counts[PathState::None])}),
            .legend = in.texts.text(kMeasuresLegend),
            .records = static_cast<int>(in.snapshot.table<Measures>().size()),
            .body = std::move(charts)};
}

std::vector<ViewAction> measureActions(const ViewInput& in, const ViewTarget& target) {
    const auto at = parseTarget(target);
    if (at.registerName != Measures::kName || at.kind != ParsedTarget::Kind::Record) return {};
    return {{"R", in.texts.text(kNewReading),
             newTarget(MeasureReadings::kName, {{"measure", at.id}, {"date", in.today.iso()}})}};
}

ViewContent openness(const ViewInput& in) {
    std::map<std::string, std::vector<const Record*>> byCount;
    for (const auto& reading : in.snapshot.table<OpennessReadings>())
        if (reading.has(OpennessReadings::Date)) byCount[reading.text(OpennessReadings::Counted)].push_back(&reading);
    Charts charts;
    const Record* newest = nullptr;
    for (auto& [counted, readings] : byCount) {
        std::ranges::stable_sort(readings, {},
                                 [](const Record* reading) { return reading->date(OpennessReadings::Date)->iso(); });
        const auto* last = readings.back();
        if (!newest || *newest->date(OpennessReadings::Date) < *last->date(OpennessReadings::Date)) newest = last;
        Chart chart{.target = recordTarget(OpennessReadings::kName, last->id)};
        chart.title = counted.empty() ? labelIn(in, OpennessReadings::kName, "counted")
                                      : choiceWord(in, OpennessReadings::kName, "counted", counted);
        const auto line = [&, &counted = counted, &readings = readings](const base::Msg& name, int field,
                                                                        bool planned, bool second) {
            Chart::Line made{.name = in.texts.text(name), .planned = planned, .second = second};
            for (const auto* reading : readings)
                if (const auto value = reading->integer(field))
                    made.points.push_back(
                        {*reading->date(OpennessReadings::Date), static_cast<double>(*value), counted != "estimate"});
            if (!made.points.empty()) chart.lines.push_back(std::move(made));
        };
        line(kListed, OpennessReadings::Listed, false, true);
        line(kTarget, OpennessReadings::TargetOpen, true, false);
        line(kOpen, OpennessReadings::Open, false, false);
        line(kThreeStar, OpennessReadings::ThreeStar, false, true);
        const auto open = last->integer(OpennessReadings::Open).value_or(0);
        const auto first = readings.front()->integer(OpennessReadings::Open).value_or(0);
        const auto change = (open >= first ? "+" : "−") + in.texts.integer(std::abs(open - first));
        chart.verdict =
            in.texts.text(kOpenSoFar, {in.texts.integer(open),
                                       in.texts.integer(last->integer(OpennessReadings::Listed).value_or(0)),
                                       last->date(OpennessReadings::Date)->displayShort(languageOf(in)), change,
                                       readings.front()->date(OpennessReadings::Date)->displayShort(languageOf(in))});
        charts.charts.push_back(std::move(chart));
    }
    std::string summary;
    if (newest) {
        const auto open = newest->integer(OpennessReadings::Open).value_or(0);
        const auto listed = newest->integer(OpennessReadings::Listed).value_or(0);
        const auto share =
            listed > 0 ? shareText(in.texts, static_cast<double>(open) / static_cast<double>(listed)) : "–";
        const auto target = newest->integer(OpennessReadings::TargetOpen);
        summary = target ? in.texts.text(kOpennessSummary, {in.texts.integer(open), share, in.texts.integer(*target)})
                         : in.texts.text(kOpennessPlain, {in.texts.integer(open), share});
    }
    return {.summary = std::move(summary),
            .legend = in.texts.text(kOpennessLegend),
            .records = static_cast<int>(in.snapshot.table<OpennessReadings>().size()),
            .body = std::move(charts)};
}

}  // namespace

std::vector<View> seriesViews() {
    return {
        {"series:measures", CW_TEXT("view", "Measures over time"), Measures::kName, {}, &measures, &measureActions},
        {"series:openness", CW_TEXT("view", "Course of openness"), OpennessReadings::kName, {}, &openness}};
}

}  // namespace cw::analysis
