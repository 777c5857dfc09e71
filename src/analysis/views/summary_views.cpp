#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "analysis/budget.h"
#include "analysis/goals.h"
#include "analysis/silos.h"
#include "analysis/views/view_parts.h"
#include "model/own_order.h"
#include "model/registers.h"

namespace cw::analysis {

using model::Benefits;
using model::Departments;
using model::Initiatives;
using model::Objectives;
using model::Record;
using model::Services;

namespace {

constexpr base::Msg kAll = CW_TEXT("view", "All");
constexpr base::Msg kBrokenOnly = CW_TEXT("view", "Only broken lines");
constexpr base::Msg kCompleteHead = CW_TEXT("view", "Measures complete");
constexpr base::Msg kStandingHead = CW_TEXT("view", "Against their path", "head of a table: measures");
constexpr base::Msg kInitiativesHead = CW_TEXT("view", "Initiatives", "head of a table: how many");
constexpr base::Msg kMoneyHead = CW_TEXT("view", "Money", "head of a table");
constexpr base::Msg kBenefitsHead = CW_TEXT("view", "Benefits", "head of a table");
constexpr base::Msg kOf = CW_TEXT("view", "%1 of %2", "how many of how many");
constexpr base::Msg kLateOf = CW_TEXT("view", "%1 of %2 late", "how many of how many initiatives");
constexpr base::Msg kOnPath = CW_TEXT("view", "on their path");
constexpr base::Msg kWithinPath = CW_TEXT("view", "within tolerance");
constexpr base::Msg kBehindPath = CW_TEXT("view", "behind");
constexpr base::Msg kNotMeasured = CW_TEXT("view", "not measured");
constexpr base::Msg kWordCount = CW_TEXT("view", "%1: %2", "a word and how many");
constexpr base::Msg kStateless = CW_TEXT("view", "no state yet");
constexpr base::Msg kLate = CW_TEXT("view", "Late: %1", "initiatives by name");
constexpr base::Msg kBroken = CW_TEXT("view", "Broken line: %1", "what is missing");
constexpr base::Msg kNoPlan = CW_TEXT("view", "no higher-level plan");
constexpr base::Msg kNoMeasure = CW_TEXT("view", "no complete measure");
constexpr base::Msg kNoInitiative = CW_TEXT("view", "no initiative");
constexpr base::Msg kNoBenefit = CW_TEXT("view", "no benefit that somebody answers for");
constexpr base::Msg kObjectivesSummary =
    CW_TEXT("view",
            "%1 of %2 objectives have an unbroken line. Measures behind their path: %3. Initiatives that serve them: "
            "%4, of them late: %5; these name %6.");
constexpr base::Msg kAllSums =
    CW_TEXT("view", "All initiatives, with or without an objective, name %1; the budget lines hold %2.", "amounts");
constexpr base::Msg kAllNamed =
    CW_TEXT("view", "All initiatives, with or without an objective, name %1.", "an amount");
constexpr base::Msg kNoLines = CW_TEXT("view", "No budget lines are entered yet.");
constexpr base::Msg kBetween = CW_TEXT("view", "Between these sums lie: %1.", "amounts and what they are");
constexpr base::Msg kUnserved = CW_TEXT("view", "%1 of initiatives without an objective");
constexpr base::Msg kWithoutLine = CW_TEXT("view", "%1 of initiatives without a line");
constexpr base::Msg kBeyondLines = CW_TEXT("view", "%1 named for years not entered yet");
constexpr base::Msg kBeyondNamed = CW_TEXT("view", "%1 in lines beyond what initiatives name");
constexpr base::Msg kApart = CW_TEXT("view", "%1 in lines of no initiative or a stopped one");
constexpr base::Msg kObjectivesLegend =
    CW_TEXT("view",
            "Each initiative counts once in the sum, with its capital and current money; currencies are never added. "
            "M, I and B add a measure, an initiative and a benefit to an objective.");
constexpr base::Msg kNewMeasure = CW_TEXT("view", "Measure…");
constexpr base::Msg kNewInitiative = CW_TEXT("view", "Initiative…");
constexpr base::Msg kNewBenefit = CW_TEXT("view", "Benefit…");

constexpr base::Msg kByDepartment = CW_TEXT("view", "By department");
constexpr base::Msg kEachService = CW_TEXT("view", "Each service");
constexpr base::Msg kDepartmentHead = CW_TEXT("view", "Department, service", "head of a table");
constexpr base::Msg kServicesHead = CW_TEXT("view", "Services", "head of a table: how many");
constexpr base::Msg kJointHead = CW_TEXT("view", "Run jointly", "head of a table");
constexpr base::Msg kAssetHead = CW_TEXT("view", "On a shared system", "head of a table");
constexpr base::Msg kFedHead = CW_TEXT("view", "Fed by others", "head of a table");
constexpr base::Msg kBudgetHead = CW_TEXT("view", "In a shared budget", "head of a table");
constexpr base::Msg kAloneHead = CW_TEXT("view", "Alone", "head of a table: services without any tie");
constexpr base::Msg kNoDepartment = CW_TEXT("view", "No department given");
constexpr base::Msg kAloneNames = CW_TEXT("view", "Alone: %1", "services by name");
constexpr base::Msg kNoServices = CW_TEXT("view", "%1 departments without a service in the list");
constexpr base::Msg kSilosSummary =
    CW_TEXT("view",
            "%1 of %2 services for residents and firms stand alone; %3 of %4 departments have at least one service "
            "that is tied to others.");
constexpr base::Msg kSilosLegend =
    CW_TEXT("view",
            "Shown, not judged: alone means that none of the four ties is recorded. A service is fed when one of its "
            "systems uses an interface of another department.");

// --- objectives ---

/// Objectives with their depth, each below the one it is part of.
class ObjectiveTree {
public:
    ObjectiveTree(const ViewInput& in, const std::map<std::string, const GoalTrace*, std::less<>>& known) {
        std::vector<const Record*> all;
        for (const auto* record :
             model::inOwnOrder(in.snapshot, in.snapshot.registry().index(Objectives::kName), languageOf(in)))
            if (known.contains(record->id)) all.push_back(record);
        for (const auto* record : all)
            if (known.contains(record->text(Objectives::Parent)))
                m_below[record->text(Objectives::Parent)].push_back(record);
        for (const auto* record : all)
            if (!known.contains(record->text(Objectives::Parent))) add(*record, 0);
        for (const auto* record : all) add(*record, 0);  // what hangs in a circle
    }
    const std::vector<std::pair<const Record*, int>>& rows() const { return m_rows; }

private:
    void add(const Record& record, int depth) {
        if (!m_added.insert(record.id).second) return;
        m_rows.emplace_back(&record, depth);
        for (const auto* each : m_below[record.id]) add(*each, depth + 1);
    }
    std::map<std::string, std::vector<const Record*>> m_below;
    std::set<std::string> m_added;
    std::vector<std::pair<const Record*, int>> m_rows;
};

std::string named(const ViewInput& in, const Record& objective) {
    const auto title = titleIn(in, Objectives::kName, objective);
    return objective.has(Objectives::Ref) ? objective.text(Objectives::Ref) + " " + title : title;
}

std::string brokenAt(const ViewInput& in, const GoalTrace& trace) {
    std::vector<std::string> missing;
    const auto note = [&](bool there, const base::Msg& what) {
        if (!there) missing.push_back(in.texts.text(what));
    };
    note(!trace.plans.empty(), kNoPlan);
    note(trace.completeMeasures > 0, kNoMeasure);
    note(!trace.initiatives.empty(), kNoInitiative);
    note(trace.ownedBenefits > 0, kNoBenefit);
    return in.texts.text(kBroken, {in.texts.list(missing)});
}

ListCell standingCell(const ViewInput& in, const GoalTrace& trace, const ObjectiveFigures& figures) {
    if (trace.measures.empty()) return {"–", ViewTone::Quiet};
    ViewBar bar{.max = static_cast<double>(trace.measures.size())};
    std::vector<std::string> words;
    const auto part = [&](int count, const base::Msg& word, ViewBar::Ink ink, bool hatched = false) {
        if (count == 0) return;
        words.push_back(in.texts.text(kWordCount, {in.texts.text(word), in.texts.integer(count)}));
        bar.parts.push_back({static_cast<double>(count), ink, hatched});
    };
    part(figures.met, kOnPath, ViewBar::Ink::Good);
    part(figures.within, kWithinPath, ViewBar::Ink::Attention);
    part(figures.behind, kBehindPath, ViewBar::Ink::Bad);
    part(figures.unmeasured, kNotMeasured, ViewBar::Ink::Third, true);
    const auto tone = figures.behind > 0 ? ViewTone::Bad : figures.within > 0 ? ViewTone::Attention : ViewTone::Plain;
    return {base::join(words, " · "), tone, std::move(bar)};
}

ListCell benefitCell(const ViewInput& in, const ObjectiveFigures& figures) {
    std::vector<std::string> words;
    const auto word = [&](const std::string& state, const std::string& name) {
        if (const auto found = figures.benefits.find(state); found != figures.benefits.end())
            words.push_back(in.texts.text(kWordCount, {name, in.texts.integer(found->second)}));
    };
    for (const auto& choice : (*in.snapshot.registry().find(Benefits::kName))[Benefits::Status].choices)
        word(std::string(choice.id), in.texts.text(choice.label));
    word({}, in.texts.text(kStateless));
    return words.empty() ? ListCell{"–", ViewTone::Quiet} : ListCell{base::join(words, " · ")};
}

ListLine objectiveLine(const ViewInput& in, const GoalTrace& trace, const ObjectiveFigures& figures, int depth) {
    ListLine line{.depth = depth, .target = recordTarget(Objectives::kName, trace.objective->id)};
    const auto n = [&](std::size_t count) { return in.texts.integer(static_cast<std::int64_t>(count)); };
    line.cells = {
        {named(in, *trace.objective)},
        {in.texts.text(kOf, {in.texts.integer(trace.completeMeasures), n(trace.measures.size())}),
         trace.completeMeasures == 0 ? ViewTone::Attention : ViewTone::Plain},
        standingCell(in, trace, figures),
        {figures.late.empty() ? n(trace.initiatives.size())
                              : in.texts.text(kLateOf, {n(figures.late.size()), n(trace.initiatives.size())}),
         trace.initiatives.empty() || !figures.late.empty() ? ViewTone::Attention : ViewTone::Plain},
        {shortMoneys(in.texts, figures.money)},
        benefitCell(in, figures)};
    std::vector<std::string> notes;
    if (!trace.unbroken()) notes.push_back(brokenAt(in, trace));
    std::vector<std::string> late;
    for (const auto* initiative : figures.late) late.push_back(titleIn(in, Initiatives::kName, *initiative));
    if (!late.empty()) notes.push_back(in.texts.text(kLate, {in.texts.list(late)}));
    line.note = base::join(notes, " · ");
    return line;
}

/// Who adds up initiatives and budget elsewhere gets other sums.
struct OtherSums {
    std::vector<std::string> said;     ///< the sums, as sentences
    std::vector<std::string> between;  ///< what lies between, as a sentence; it may be long
};

OtherSums otherSums(const ViewInput& in, const std::map<std::string, std::int64_t>& money) {
    const auto currencies = budgetCurrencies(in.snapshot);
    const std::string currency = !currencies.empty() ? currencies.front()
                                 : money.empty()     ? std::string()
                                                     : money.begin()->first;
    if (currency.empty()) return {};
    const auto gap = moneyGap(in.snapshot, currency);
    const auto here = money.find(currency);
    const auto served = here == money.end() ? 0 : here->second;
    const auto amount = [&](std::int64_t minor) {
        return shortMoney(in.texts, static_cast<double>(minor), currency);
    };
    OtherSums sums;
    std::vector<std::string> why;
    const auto reason = [&](std::int64_t minor, const base::Msg& text) {
        if (minor != 0) why.push_back(in.texts.text(text, {amount(minor)}));
    };
    reason(gap.named - served, kUnserved);
    if (gap.lines == 0) {
        if (!why.empty()) sums.said.push_back(in.texts.text(kAllNamed, {amount(gap.named)}));
        if (gap.named != 0) sums.said.push_back(in.texts.text(kNoLines));
    } else {
        reason(gap.without, kWithoutLine);
        reason(gap.less, kBeyondLines);
        reason(gap.more, kBeyondNamed);
        reason(gap.apart, kApart);
        if (!why.empty()) sums.said.push_back(in.texts.text(kAllSums, {amount(gap.named), amount(gap.lines)}));
    }
    if (!why.empty()) sums.between.push_back(in.texts.text(kBetween, {in.texts.list(why)}));
    return sums;
}

ViewContent objectives(const ViewInput& in) {
    Listing list;
    list.heads = {{labelIn(in, Objectives::kName, "title")},  {in.texts.text(kCompleteHead), true},
                  {in.texts.text(kStandingHead), false, 120}, {in.texts.text(kInitiativesHead), true},
                  {in.texts.text(kMoneyHead), true},          {in.texts.text(kBenefitsHead)}};
    list.legend = {{{1, ViewBar::Ink::Good}, in.texts.text(kOnPath)},
                   {{1, ViewBar::Ink::Attention}, in.texts.text(kWithinPath)},
                   {{1, ViewBar::Ink::Bad}, in.texts.text(kBehindPath)},
                   {{1, ViewBar::Ink::Third, true}, in.texts.text(kNotMeasured)}};
    const auto traces = goalTraces(in.snapshot);
    std::map<std::string, const GoalTrace*, std::less<>> known;
    for (const auto& trace : traces) known[trace.objective->id] = &trace;
    int unbroken = 0;
    int behind = 0;
    std::vector<const Record*> initiatives;
    std::set<const Record*> late;
    const ObjectiveTree tree(in, known);
    for (const auto& [objective, depth] : tree.rows()) {
        const auto& trace = *known.find(objective->id)->second;
        const auto figures = figuresOf(trace, in.snapshot, in.today);
        unbroken += trace.unbroken() ? 1 : 0;
        behind += figures.behind;
        late.insert(figures.late.begin(), figures.late.end());
        initiatives.insert(initiatives.end(), trace.initiatives.begin(), trace.initiatives.end());
        if ((optionIs(in, "broken") && trace.unbroken()) || !wanted(in, Objectives::kName, *objective)) continue;
        list.lines.push_back(objectiveLine(in, trace, figures, depth));
    }
    const auto money = moneyOf(initiatives);
    const std::set<const Record*> each(initiatives.begin(), initiatives.end());
    const auto n = [&](std::size_t count) { return in.texts.integer(static_cast<std::int64_t>(count)); };
    std::vector<std::string> said{
        in.texts.text(kObjectivesSummary, {in.texts.integer(unbroken), n(traces.size()), in.texts.integer(behind),
                                           n(each.size()), n(late.size()), shortMoneys(in.texts, money)})};
    auto sums = otherSums(in, money);
    std::ranges::move(sums.said, std::back_inserter(said));
    sums.between.push_back(in.texts.text(kObjectivesLegend));
    return {.summary = sentencesIn(in.texts, said),
            .legend = sentencesIn(in.texts, sums.between),
            .records = static_cast<int>(in.snapshot.table<Objectives>().size()),
            .body = std::move(list)};
}

std::vector<ViewAction> objectiveActions(const ViewInput& in, const ViewTarget& target) {
    const auto at = parseTarget(target);
    if (at.registerName != Objectives::kName) return {};
    return {{"M", in.texts.text(kNewMeasure), newTarget(model::Measures::kName, {{"objective", at.id}})},
            {"I", in.texts.text(kNewInitiative), newTarget(Initiatives::kName, {{"objectives", at.id}})},
            {"B", in.texts.text(kNewBenefit), newTarget(Benefits::kName, {{"objective", at.id}})}};
}

// --- silos ---

struct Tie {
    base::Msg head;
    bool ServiceTies::*is;
};
const std::array<Tie, 4>& ties() {
    static const std::array<Tie, 4> all{{{kJointHead, &ServiceTies::joint},
                                         {kAssetHead, &ServiceTies::asset},
                                         {kFedHead, &ServiceTies::fed},
                                         {kBudgetHead, &ServiceTies::budget}}};
    return all;
}

ListLine departmentLine(const ViewInput& in, const DepartmentServices& of, const std::string& name) {
    const auto all = static_cast<int>(of.services.size());
    const int alone = of.alone();
    ListLine line{.target = recordTarget(Departments::kName, of.department)};
    line.cells = {{name}, {in.texts.integer(all)}};
    for (const auto& tie : ties()) {
        const int count = of.count(tie.is);
        line.cells.push_back({in.texts.integer(count), count == 0 ? ViewTone::Quiet : ViewTone::Plain});
    }
    ListCell share{in.texts.text(kOf, {in.texts.integer(alone), in.texts.integer(all)}),
                   alone == 0 ? ViewTone::Quiet : ViewTone::Plain};
    if (alone > 0)
        share.bar =
            ViewBar{.parts = {{static_cast<double>(alone), ViewBar::Ink::Second}}, .max = static_cast<double>(all)};
    line.cells.push_back(std::move(share));
    std::vector<std::string> names;
    for (const auto& each : of.services)
        if (each.alone()) names.push_back(titleIn(in, Services::kName, *each.service));
    if (!names.empty() && !optionIs(in, "services")) line.note = in.texts.text(kAloneNames, {in.texts.list(names)});
    return line;
}

ListLine serviceLine(const ViewInput& in, const ServiceTies& service) {
    ListLine line{.depth = 1, .target = recordTarget(Services::kName, service.service->id)};
    line.cells = {{titleIn(in, Services::kName, *service.service)}, {}};
    for (const auto& tie : ties())
        line.cells.push_back({service.*tie.is ? "✓" : "–", service.*tie.is ? ViewTone::Plain : ViewTone::Quiet});
    line.cells.push_back({service.alone() ? in.texts.text(kAloneHead) : std::string()});
    return line;
}

ViewContent siloSummary(const ViewInput& in) {
    Listing list;
    list.heads = {{in.texts.text(kDepartmentHead)}, {in.texts.text(kServicesHead), true}};
    for (const auto& tie : ties()) list.heads.push_back({in.texts.text(tie.head), true});
    list.heads.push_back({in.texts.text(kAloneHead), false, 90});
    auto all = silos(in.snapshot);
    std::map<std::string, std::size_t> place;
    for (const auto* department :
         model::inOwnOrder(in.snapshot, in.snapshot.registry().index(Departments::kName), languageOf(in)))
        place.emplace(department->id, place.size());
    std::ranges::sort(all, {}, [&](const DepartmentServices& of) {
        return std::pair(-of.alone(), of.department.empty() ? place.size() : place.at(of.department));
    });
    const auto order = placesIn(in, Services::kName);
    for (auto& of : all)
        std::ranges::sort(of.services, {}, [&](const ServiceTies& each) { return order.at(each.service); });
    int services = 0;
    int alone = 0;
    int tied = 0;
    int with = 0;
    for (const auto& of : all) {
        place.erase(of.department);
        services += static_cast<int>(of.services.size());
        alone += of.alone();
        with += of.department.empty() ? 0 : 1;
        tied += !of.department.empty() && of.alone() < static_cast<int>(of.services.size()) ? 1 : 0;
        auto name = departmentIn(in, of.department);
        if (name.empty()) name = in.texts.text(kNoDepartment);
        std::vector<ListLine> below;
        const bool whole = wantedText(in, name);
        bool found = whole;
        for (const auto& service : of.services) {
            const bool here = whole || wanted(in, Services::kName, *service.service);
            found = found || here;
            if (here && optionIs(in, "services")) below.push_back(serviceLine(in, service));
        }
        if (!found) continue;
        list.lines.push_back(departmentLine(in, of, name));
        for (auto& line : below) list.lines.push_back(std::move(line));
    }
    if (!place.empty() && in.needle.empty()) {
        std::vector<std::pair<std::size_t, std::string>> others;
        others.reserve(place.size());
        for (const auto& [id, at] : place) others.emplace_back(at, departmentIn(in, id));
        std::ranges::sort(others);
        std::vector<std::string> names;
        names.reserve(others.size());
        for (auto& [at, name] : others) names.push_back(std::move(name));
        ListLine line{.kind = ListLine::Kind::Missing, .target = newTarget(Services::kName)};
        line.cells = {{in.texts.text(kNoServices, {in.texts.integer(static_cast<std::int64_t>(names.size()))})}};
        line.note = in.texts.list(names);
        list.lines.push_back(std::move(line));
    }
    return {.summary = in.texts.text(kSilosSummary, {in.texts.integer(alone), in.texts.integer(services),
                                                     in.texts.integer(tied), in.texts.integer(with)}),
            .legend = in.texts.text(kSilosLegend),
            .records = static_cast<int>(in.snapshot.table<Services>().size()),
            .body = std::move(list)};
}

}  // namespace

std::vector<View> summaryViews() {
    return {{"summary:objectives",
             CW_TEXT("view", "Objectives in numbers"),
             Objectives::kName,
             {{"all", kAll}, {"broken", kBrokenOnly}},
             &objectives,
             &objectiveActions},
            {"summary:silos",
             CW_TEXT("view", "Services and silos"),
             Services::kName,
             {{"departments", kByDepartment}, {"services", kEachService}},
             &siloSummary}};
}

}  // namespace cw::analysis
