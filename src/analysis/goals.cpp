#include "analysis/goals.h"

#include <algorithm>
#include <set>

#include "analysis/measures.h"
#include "model/registers.h"

namespace cw::analysis {

using model::Benefits;
using model::Initiatives;
using model::Measures;
using model::Objectives;
using model::Record;

namespace {

void addOnce(std::vector<const Record*>& list, const Record* record) {
    if (std::ranges::find(list, record) == list.end()) list.push_back(record);
}

bool isStopped(const Record& initiative) {
    return initiative.text(Initiatives::Status) == "stopped";
}

}  // namespace

std::vector<GoalTrace> goalTraces(const model::Snapshot& snapshot) {
    std::vector<GoalTrace> traces;
    std::map<std::string, std::size_t, std::less<>> at;
    for (const auto& objective : snapshot.table<Objectives>()) {
        if (objective.text(Objectives::Status) == "dropped") continue;
        at[objective.id] = traces.size();
        GoalTrace trace;
        trace.objective = &objective;
        for (const auto& id : objective.list(Objectives::Plans))
            if (const auto* plan = snapshot.find<model::HigherPlans>(id)) trace.plans.push_back(plan);
        traces.push_back(std::move(trace));
    }
    const auto of = [&](const std::string& objective) -> GoalTrace* {
        const auto found = at.find(objective);
        return found == at.end() ? nullptr : &traces[found->second];
    };
    for (const auto& measure : snapshot.table<Measures>()) {
        auto* trace = of(measure.text(Measures::Objective));
        if (trace == nullptr || measure.text(Measures::Status) == "retired") continue;
        trace->measures.push_back(&measure);
        trace->completeMeasures += missingOf(measure).empty() ? 1 : 0;
    }
    for (const auto& initiative : snapshot.table<Initiatives>())
        if (!isStopped(initiative))
            for (const auto& id : initiative.list(Initiatives::Objectives))
                if (auto* trace = of(id)) addOnce(trace->initiatives, &initiative);
    for (const auto& benefit : snapshot.table<Benefits>()) {
        if (benefit.text(Benefits::Status) == "abandoned") continue;
        const auto* measure = snapshot.find<Measures>(benefit.text(Benefits::Measure));
        GoalTrace* traced[] = {of(benefit.text(Benefits::Objective)),
                               measure == nullptr ? nullptr : of(measure->text(Measures::Objective))};
        if (traced[1] == traced[0]) traced[1] = nullptr;
        for (auto* trace : traced) {
            if (trace == nullptr) continue;
            trace->benefits.push_back(&benefit);
            trace->ownedBenefits += benefit.has(Benefits::Owner) || benefit.has(Benefits::Department) ? 1 : 0;
            for (const auto& id : benefit.list(Benefits::Initiatives))
                if (const auto* initiative = snapshot.find<Initiatives>(id); initiative && !isStopped(*initiative))
                    addOnce(trace->initiatives, initiative);
        }
    }
    return traces;
}

bool isLate(const Record& initiative, const base::Date& today) {
    const auto& status = initiative.text(Initiatives::Status);
    const auto end = initiative.date(Initiatives::End);
    return status != "done" && status != "stopped" && initiative.text(Initiatives::Kind) != "programme" && end &&
           *end < today;
}

std::map<std::string, std::int64_t> moneyOf(const std::vector<const Record*>& initiatives) {
    std::map<std::string, std::int64_t> sums;
    std::set<const Record*> counted;
    for (const auto* initiative : initiatives) {
        if (!counted.insert(initiative).second) continue;
        for (const int field : {Initiatives::Capital, Initiatives::Current})
            if (const auto money = initiative->money(field); money && money->minor != 0)
                sums[money->currency] += money->minor;
    }
    return sums;
}

ObjectiveFigures figuresOf(const GoalTrace& trace, const model::Snapshot& snapshot, const base::Date& today) {
    ObjectiveFigures figures;
    for (const auto* measure : trace.measures) switch (standingOf(*measure, snapshot, today).state) {
            case PathState::Met:
                ++figures.met;
                break;
            case PathState::Within:
                ++figures.within;
                break;
            case PathState::Behind:
                ++figures.behind;
                break;
            case PathState::None:
                ++figures.unmeasured;
                break;
        }
    for (const auto* initiative : trace.initiatives)
        if (isLate(*initiative, today)) figures.late.push_back(initiative);
    figures.money = moneyOf(trace.initiatives);
    for (const auto* benefit : trace.benefits) ++figures.benefits[benefit->text(Benefits::Status)];
    return figures;
}

}  // namespace cw::analysis
