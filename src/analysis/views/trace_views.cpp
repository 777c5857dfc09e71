#include <algorithm>
#include <set>

#include "analysis/goals.h"
#include "analysis/measures.h"
#include "analysis/views/view_parts.h"
#include "model/own_order.h"
#include "model/registers.h"

namespace cw::analysis {

using model::Benefits;
using model::HigherPlans;
using model::Initiatives;
using model::Measures;
using model::Objectives;
using model::Record;

namespace {

constexpr base::Msg kUnderPlans = CW_TEXT("view", "Under each plan");
constexpr base::Msg kEachOnce = CW_TEXT("view", "Each objective once");
constexpr base::Msg kBrokenOnly = CW_TEXT("view", "Only broken lines");
constexpr base::Msg kWhat = CW_TEXT("view", "Plan, objective, measure, initiative, benefit");
constexpr base::Msg kNowTarget = CW_TEXT("view", "Now → target");
constexpr base::Msg kState = CW_TEXT("view", "State", "head of a table");
constexpr base::Msg kWho = CW_TEXT("view", "Who", "head of a table");
constexpr base::Msg kBy = CW_TEXT("view", "By", "head of a table: a date");
constexpr base::Msg kSummary =
    CW_TEXT("view", "%1 of %2 objectives have an unbroken line from a plan to a benefit that somebody answers for.");
constexpr base::Msg kLegend = CW_TEXT(
    "view",
    "＋ marks a broken end: Enter adds what is missing. An objective that supports several plans stands under "
    "each.");
constexpr base::Msg kNoPlan = CW_TEXT("view", "No higher-level plan");
constexpr base::Msg kAlsoUnder = CW_TEXT("view", "also under: %1");
constexpr base::Msg kMissingPlan = CW_TEXT("view", "no plan: link one in the objective");
constexpr base::Msg kMissingMeasure = CW_TEXT("view", "no measure");
constexpr base::Msg kIncomplete = CW_TEXT("view", "not complete: it cannot be judged");
constexpr base::Msg kMissingInitiative = CW_TEXT("view", "no initiative");
constexpr base::Msg kMissingBenefit = CW_TEXT("view", "no benefit");
constexpr base::Msg kMovesNoMeasure = CW_TEXT("view", "moves no measure");
constexpr base::Msg kNobody = CW_TEXT("view", "nobody answers for it");
constexpr base::Msg kMet = CW_TEXT("view", "on its path");
constexpr base::Msg kWithin = CW_TEXT("view", "within tolerance");
constexpr base::Msg kBehind = CW_TEXT("view", "behind its path");
constexpr base::Msg kNotMeasured = CW_TEXT("view", "not measured");
constexpr base::Msg kObjectiveWord = CW_TEXT("view", "Objective", "what a line is");
constexpr base::Msg kMeasureWord = CW_TEXT("view", "Measure", "what a line is");
constexpr base::Msg kInitiativeWord = CW_TEXT("view", "Initiative", "what a line is");
constexpr base::Msg kBenefitWord = CW_TEXT("view", "Benefit", "what a line is");
constexpr base::Msg kKindTitle = CW_TEXT("view", "%1: %2", "what a line is and its title");

class Trace {
public:
    explicit Trace(const ViewInput& in) : m_in(in), m_traces(goalTraces(in.snapshot)) {
        for (const auto& trace : m_traces) m_byObjective[trace.objective->id] = &trace;
    }

    ViewContent make() {
        m_list.heads = {{.title = m_in.texts.text(kWhat)},
                        {.title = m_in.texts.text(kNowTarget), .right = true},
                        {.title = m_in.texts.text(kState)},
                        {.title = m_in.texts.text(kWho)},
                        {.title = m_in.texts.text(kBy)}};
        if (optionIs(m_in, "once") || optionIs(m_in, "broken"))
            addAll();
        else
            addByPlan();
        const auto unbroken = std::ranges::count_if(m_traces, &GoalTrace::unbroken);
        return {
            .summary = m_in.texts.text(kSummary, {m_in.texts.integer(unbroken),
                                                  m_in.texts.integer(static_cast<std::int64_t>(m_traces.size()))}),
            .legend = m_in.texts.text(kLegend),
            .records = static_cast<int>(m_in.snapshot.table<Objectives>().size()),
            .body = std::move(m_list)};
    }

private:
    template <class Register>
    std::string named(const Record& record) const {
        const auto& spec = *m_in.snapshot.registry().find(Register::kName);
        const auto title = titleIn(m_in, Register::kName, record);
        return spec.refField < 0 || !record.has(spec.refField) ? title : record.text(spec.refField) + " " + title;
    }
    template <class Register>
    std::string who(const Record& record, int owner, int department) const {
        const auto person = titleOfId(m_in, model::People::kName, record.text(owner));
        return person.empty() ? departmentIn(m_in, record.text(department)) : person;
    }
    std::string day(const Record& record, int field) const {
        const auto date = record.date(field);
        return date ? date->displayShort(languageOf(m_in)) : std::string();
    }
    bool shows(const GoalTrace& trace) const {
        if (optionIs(m_in, "broken") && trace.unbroken()) return false;
        if (wanted(m_in, Objectives::kName, *trace.objective)) return true;
        const auto any = [&](const auto& records, std::string_view name) {
            return std::ranges::any_of(records, [&](const Record* record) { return wanted(m_in, name, *record); });
        };
        return any(trace.measures, Measures::kName) || any(trace.initiatives, Initiatives::kName) ||
               any(trace.benefits, Benefits::kName);
    }

    void addAll() {
        for (const auto* objective : ordered())
            if (const auto& trace = *m_byObjective.at(objective->id); shows(trace)) addObjective(trace, 0, nullptr);
    }

    std::vector<const Record*> ordered() const {
        std::vector<const Record*> all;
        for (const auto* record :
             model::inOwnOrder(m_in.snapshot, m_in.snapshot.registry().index(Objectives::kName), languageOf(m_in)))
            if (m_byObjective.contains(record->id)) all.push_back(record);
        return all;
    }

    void addByPlan() {
        auto plans =
            model::inOwnOrder(m_in.snapshot, m_in.snapshot.registry().index(HigherPlans::kName), languageOf(m_in));
        std::stable_partition(plans.begin(), plans.end(),
                              [](const Record* plan) { return plan->text(HigherPlans::Kind) == "pledge"; });
        const auto objectives = ordered();
        std::map<const Record*, std::vector<const GoalTrace*>> byPlan;
        for (const auto* objective : objectives) {
            const auto& trace = *m_byObjective.at(objective->id);
            if (shows(trace))
                for (const auto* plan : trace.plans) byPlan[plan].push_back(&trace);
        }
        for (const auto* plan : plans) {
            bool headed = false;
            for (const auto* trace : byPlan[plan]) {
                if (!headed) addHeading(named<HigherPlans>(*plan), recordTarget(HigherPlans::kName, plan->id));
                headed = true;
                addObjective(*trace, 0, plan);
            }
        }
        bool headed = false;
        for (const auto* objective : objectives) {
            const auto& trace = *m_byObjective.at(objective->id);
            if (!trace.plans.empty() || !shows(trace)) continue;
            if (!headed) addHeading(m_in.texts.text(kNoPlan), {});
            headed = true;
            addObjective(trace, 0, nullptr);
        }
    }

    void addHeading(std::string title, ViewTarget target) {
        m_list.lines.push_back(
            {.kind = ListLine::Kind::Heading, .target = std::move(target), .cells = {{std::move(title)}}});
    }

    void addMissing(int depth, const base::Msg& what, ViewTarget target) {
        m_list.lines.push_back({.kind = ListLine::Kind::Missing,
                                .depth = depth,
                                .target = std::move(target),
                                .cells = {{m_in.texts.text(what), ViewTone::Attention}}});
    }

    void addObjective(const GoalTrace& trace, int depth, const Record* plan) {
        const auto& objective = *trace.objective;
        ListLine line{.depth = depth, .target = recordTarget(Objectives::kName, objective.id)};
        line.cells = {{named<Objectives>(objective)},
                      {},
                      {choiceIn(m_in, Objectives::kName, objective, Objectives::Status)},
                      {who<Objectives>(objective, Objectives::Owner, Objectives::Department)},
                      {day(objective, Objectives::Due)}};
        if (plan != nullptr && trace.plans.size() > 1) {
            std::vector<std::string> others;
            for (const auto* other : trace.plans)
                if (other != plan) others.push_back(titleIn(m_in, HigherPlans::kName, *other));
            line.note = m_in.texts.text(kAlsoUnder, {m_in.texts.list(others)});
        }
        m_list.lines.push_back(std::move(line));
        const auto target = recordTarget(Objectives::kName, objective.id);
        if (trace.plans.empty()) addMissing(depth + 1, kMissingPlan, target);
        std::set<const Record*> shown;
        for (const auto* measure : trace.measures) addMeasure(trace, *measure, depth + 1, shown);
        if (trace.measures.empty())
            addMissing(depth + 1, kMissingMeasure, newTarget(Measures::kName, {{"objective", objective.id}}));
        for (const auto* initiative : trace.initiatives)
            if (!shown.contains(initiative)) addInitiative(trace, *initiative, nullptr, depth + 1);
        if (trace.initiatives.empty())
            addMissing(depth + 1, kMissingInitiative, newTarget(Initiatives::kName, {{"objectives", objective.id}}));
        for (const auto* benefit : trace.benefits)
            if (!benefit->has(Benefits::Measure) && !anyIn(benefit->list(Benefits::Initiatives), trace.initiatives))
                addBenefit(*benefit, depth + 1);
        if (trace.benefits.empty())
            addMissing(depth + 1, kMissingBenefit, newTarget(Benefits::kName, {{"objective", objective.id}}));
    }

    static bool anyIn(const model::List& ids, const std::vector<const Record*>& records) {
        return std::ranges::any_of(
            records, [&](const Record* record) { return std::ranges::find(ids, record->id) != ids.end(); });
    }

    void addMeasure(const GoalTrace& trace, const Record& measure, int depth, std::set<const Record*>& shown) {
        const auto standing = standingOf(measure, m_in.snapshot, m_in.today);
        const auto decimals = static_cast<int>(measure.integer(Measures::Decimals).value_or(1));
        const auto number = [&](const std::optional<double>& value) {
            return value ? m_in.texts.number(*value, decimals) : std::string("–");
        };
        ListCell state;
        switch (standing.state) {
            case PathState::Met:
                state = {m_in.texts.text(kMet), ViewTone::Good};
                break;
            case PathState::Within:
                state = {m_in.texts.text(kWithin), ViewTone::Attention};
                break;
            case PathState::Behind:
                state = {m_in.texts.text(kBehind), ViewTone::Bad};
                break;
            case PathState::None:
                state = {m_in.texts.text(kNotMeasured), ViewTone::Quiet};
                break;
        }
        ListLine line{.depth = depth, .target = recordTarget(Measures::kName, measure.id)};
        line.cells = {{worded(kMeasureWord, named<Measures>(measure))},
                      {number(standing.value) + " → " + number(measure.real(Measures::TargetValue))},
                      std::move(state),
                      {who<Measures>(measure, Measures::Owner, Measures::Department)},
                      {day(measure, Measures::TargetOn)}};
        if (!missingOf(measure).empty()) line.note = m_in.texts.text(kIncomplete);
        m_list.lines.push_back(std::move(line));
        for (const auto* initiative : trace.initiatives) {
            const bool moves = std::ranges::any_of(trace.benefits, [&](const Record* benefit) {
                const auto& by = benefit->list(Benefits::Initiatives);
                return benefit->text(Benefits::Measure) == measure.id &&
                       std::ranges::find(by, initiative->id) != by.end();
            });
            if (!moves) continue;
            shown.insert(initiative);
            addInitiative(trace, *initiative, &measure, depth + 1);
        }
        for (const auto* benefit : trace.benefits)
            if (benefit->text(Benefits::Measure) == measure.id &&
                !anyIn(benefit->list(Benefits::Initiatives), trace.initiatives))
                addBenefit(*benefit, depth + 1);
    }

    void addInitiative(const GoalTrace& trace, const Record& initiative, const Record* measure, int depth) {
        ListLine line{.depth = depth, .target = recordTarget(Initiatives::kName, initiative.id)};
        line.cells = {{worded(kInitiativeWord, named<Initiatives>(initiative))},
                      {},
                      {choiceIn(m_in, Initiatives::kName, initiative, Initiatives::Status)},
                      {who<Initiatives>(initiative, Initiatives::Owner, Initiatives::LeadDepartment)},
                      {day(initiative, Initiatives::End)}};
        if (measure == nullptr) line.note = m_in.texts.text(kMovesNoMeasure);
        m_list.lines.push_back(std::move(line));
        for (const auto* benefit : trace.benefits) {
            const auto& by = benefit->list(Benefits::Initiatives);
            const bool here = measure == nullptr ? !benefit->has(Benefits::Measure)
                                                 : benefit->text(Benefits::Measure) == measure->id;
            if (here && std::ranges::find(by, initiative.id) != by.end()) addBenefit(*benefit, depth + 1);
        }
    }

    void addBenefit(const Record& benefit, int depth) {
        ListLine line{.depth = depth, .target = recordTarget(Benefits::kName, benefit.id)};
        const auto owner = who<Benefits>(benefit, Benefits::Owner, Benefits::Department);
        line.cells = {
            {worded(kBenefitWord, named<Benefits>(benefit))},
            {},
            {choiceIn(m_in, Benefits::kName, benefit, Benefits::Status)},
            {owner.empty() ? m_in.texts.text(kNobody) : owner, owner.empty() ? ViewTone::Attention : ViewTone::Plain},
            {day(benefit, Benefits::PlannedOn)}};
        m_list.lines.push_back(std::move(line));
    }

    std::string worded(const base::Msg& word, const std::string& title) const {
        return m_in.texts.text(kKindTitle, {m_in.texts.text(word), title});
    }

    const ViewInput& m_in;
    std::vector<GoalTrace> m_traces;
    std::map<std::string, const GoalTrace*> m_byObjective;
    Listing m_list;
};

ViewContent goals(const ViewInput& in) {
    return Trace(in).make();
}

std::vector<ViewAction> goalActions(const ViewInput& in, const ViewTarget& target) {
    const auto at = parseTarget(target);
    if (at.kind != ParsedTarget::Kind::Record) return {};
    const auto add = [&](std::string key, const base::Msg& word, std::string_view registerName, const Preset& with) {
        return ViewAction{std::move(key), in.texts.text(CW_TEXT("view", "＋ %1", "add: what"), {in.texts.text(word)}),
                          newTarget(registerName, with)};
    };
    if (at.registerName == HigherPlans::kName)
        return {add("O", kObjectiveWord, Objectives::kName, {{"plans", at.id}})};
    if (at.registerName == Objectives::kName)
        return {add("M", kMeasureWord, Measures::kName, {{"objective", at.id}}),
                add("I", kInitiativeWord, Initiatives::kName, {{"objectives", at.id}}),
                add("B", kBenefitWord, Benefits::kName, {{"objective", at.id}})};
    if (at.registerName == Measures::kName) return {add("B", kBenefitWord, Benefits::kName, {{"measure", at.id}})};
    if (at.registerName == Initiatives::kName)
        return {add("B", kBenefitWord, Benefits::kName, {{"initiatives", at.id}})};
    return {};
}

}  // namespace

std::vector<View> traceViews() {
    return {{"trace:goals",
             CW_TEXT("view", "From objective to benefit"),
             Objectives::kName,
             {{"plans", kUnderPlans}, {"once", kEachOnce}, {"broken", kBrokenOnly}},
             &goals,
             &goalActions}};
}

}  // namespace cw::analysis
