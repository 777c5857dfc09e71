#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "analysis/budget.h"
#include "analysis/bundles.h"
#include "analysis/channels.h"
#include "analysis/views/view_parts.h"
#include "model/own_order.h"
#include "model/registers.h"

namespace cw::analysis {

using model::BudgetLines;
using model::ChannelShifts;
using model::Districts;
using model::LifeEvents;
using model::Record;

namespace {

constexpr base::Msg kBeforeAfter = CW_TEXT("view", "%1 → %2", "a figure before and after");
constexpr base::Msg kBeforeOnly = CW_TEXT("view", "%1 → not measured", "a figure before");
constexpr base::Msg kNotMeasured = CW_TEXT("view", "not measured");
constexpr base::Msg kCounters = CW_TEXT("view", "Counters");
constexpr base::Msg kForms = CW_TEXT("view", "Forms");
constexpr base::Msg kVisits = CW_TEXT("view", "Visits");
constexpr base::Msg kMinutes = CW_TEXT("view", "Minutes");
constexpr base::Msg kCost = CW_TEXT("view", "Cost a year");
constexpr base::Msg kSavedHead = CW_TEXT("view", "Hours saved a year");
constexpr base::Msg kEventsSummary =
    CW_TEXT("view",
            "Bundles tried or live and measured before and after: %2; they save residents %1 hours a year, an "
            "estimate.");
constexpr base::Msg kEventsNone =
    CW_TEXT("view", "No bundle that is tried or live is measured before and after yet.");
constexpr base::Msg kEventsLegend =
    CW_TEXT("view",
            "The bar is the figure after the change, the notch the one before. Hours saved: minutes less × the "
            "largest number of cases among its services × share of the population it is offered to.");

constexpr base::Msg kShiftHead = CW_TEXT("view", "Shift");
constexpr base::Msg kShareHead = CW_TEXT("view", "Share");
constexpr base::Msg kMovedHead = CW_TEXT("view", "Cases moved");
constexpr base::Msg kGrossHead = CW_TEXT("view", "Saved a year");
constexpr base::Msg kCashableHead = CW_TEXT("view", "Saved in the budget");
constexpr base::Msg kReinvestedHead = CW_TEXT("view", "Back to inclusion");
constexpr base::Msg kBreakEvenHead = CW_TEXT("view", "Paid back after");
constexpr base::Msg kMonths = CW_TEXT_N("view", "%n month(s)", "time until it is paid back");
constexpr base::Msg kAtOnce = CW_TEXT("view", "at once");
constexpr base::Msg kNeverPaid = CW_TEXT("view", "never");
constexpr base::Msg kNeeds = CW_TEXT("view", "needs cases and unit costs of both channels");
constexpr base::Msg kFromTo = CW_TEXT("view", "%1: %2 → %3", "service, channel from, channel to");
constexpr base::Msg kAssumed = CW_TEXT("view", "figures: %1", "how well they are known");
constexpr base::Msg kScenarioSummary =
    CW_TEXT("view",
            "Agreed and under way: %1 a year saved in the budget, %2 of it back to inclusion. With all ideas: "
            "%3 and %4.");
constexpr base::Msg kScenarioAgreed =
    CW_TEXT("view", "Agreed and under way: %1 a year saved in the budget, %2 of it back to inclusion.");
constexpr base::Msg kScenarioLegend = CW_TEXT(
    "view",
    "Left and right try another share, Page up and Page down ten per cent at a time; nothing is written until "
    "it is applied. Only what falls in posts or overtime is saved in the budget.");
constexpr base::Msg kToBudget = CW_TEXT("view", "kept in the budget");
constexpr base::Msg kToInclusion = CW_TEXT("view", "back to inclusion");

constexpr base::Msg kOfflineHead = CW_TEXT("view", "People who use no online service");
constexpr base::Msg kDistrictHead = CW_TEXT("view", "District");
constexpr base::Msg kMeasuresHead = CW_TEXT("view", "Measures there");
constexpr base::Msg kElderly = CW_TEXT("view", "65 and older");
constexpr base::Msg kOthers = CW_TEXT("view", "younger");
constexpr base::Msg kUnknown = CW_TEXT("view", "not known");
constexpr base::Msg kOfflineSummary = CW_TEXT("view",
                                              "%1 people use no online service, %2 of them are 65 or older; known "
                                              "for %3 of %4 districts.");

constexpr base::Msg kYearHead = CW_TEXT("view", "Fiscal year", "head of a table");
constexpr base::Msg kMoneyHead = CW_TEXT("view", "Money", "head of a table");
constexpr base::Msg kSharedHead = CW_TEXT("view", "Shared", "head of a table: share of the budget");
constexpr base::Msg kLinesHead = CW_TEXT("view", "Lines", "head of a table: how many");
constexpr base::Msg kSharedPart = CW_TEXT("view", "shared budget");
constexpr base::Msg kOwnPart = CW_TEXT("view", "one department’s");
constexpr base::Msg kNotLaw = CW_TEXT("view", "hatched: not law yet");
constexpr base::Msg kBySource = CW_TEXT("view", "By source of funds");
constexpr base::Msg kByState = CW_TEXT("view", "By state");
constexpr base::Msg kByDepartment = CW_TEXT("view", "By department");
constexpr base::Msg kByAccount = CW_TEXT("view", "By account");
constexpr base::Msg kBudgetSummary =
    CW_TEXT("view", "%1 in %2 years, %3 of it law; %4 stands in budgets that departments share.");
constexpr base::Msg kNone = CW_TEXT("view", "not said");

// --- before and after ---

struct Pair {
    int before;
    int after;
};

ListCell pairCell(const ViewInput& in, std::optional<double> before, std::optional<double> after,
                  const std::function<std::string(double)>& say) {
    if (!before && !after) return {in.texts.text(kNotMeasured), ViewTone::Quiet};
    if (!after) return {in.texts.text(kBeforeOnly, {say(*before)}), ViewTone::Quiet};
    const double most = std::max(before.value_or(0), *after);
    const bool better = before && *after < *before;
    const bool worse = before && *after > *before;
    return {in.texts.text(kBeforeAfter, {before ? say(*before) : std::string("?"), say(*after)}),
            better  ? ViewTone::Good
            : worse ? ViewTone::Attention
                    : ViewTone::Plain,
            ViewBar{.parts = {{*after, ViewBar::Ink::Main}}, .max = most > 0 ? most : 1, .notch = before}};
}

ViewContent lifeEvents(const ViewInput& in) {
    Listing list;
    list.heads = {{labelIn(in, LifeEvents::kName, "title")}, {in.texts.text(kCounters), false, 72},
                  {in.texts.text(kForms), false, 72},        {in.texts.text(kVisits), false, 72},
                  {in.texts.text(kMinutes), false, 84},      {in.texts.text(kCost), false, 120},
                  {in.texts.text(kSavedHead), true}};
    struct Row {
        double saved;
        ListLine line;
    };
    std::vector<Row> rows;
    double hours = 0;
    int counted = 0;
    for (const auto& event : in.snapshot.table<LifeEvents>()) {
        if (!wanted(in, LifeEvents::kName, event)) continue;
        const auto& status = event.text(LifeEvents::Status);
        ListLine line{.target = recordTarget(LifeEvents::kName, event.id)};
        line.cells.push_back({titleIn(in, LifeEvents::kName, event)});
        line.note = choiceIn(in, LifeEvents::kName, event, LifeEvents::Status);
        const auto figure = [&](int field) {
            if (const auto whole = event.integer(field)) return std::optional(static_cast<double>(*whole));
            return event.real(field);
        };
        const auto plain = [&](double value) { return in.texts.numberUpTo(value, 1); };
        for (const auto& [before, after] : {Pair{LifeEvents::CountersBefore, LifeEvents::CountersAfter},
                                            Pair{LifeEvents::FormsBefore, LifeEvents::FormsAfter},
                                            Pair{LifeEvents::VisitsBefore, LifeEvents::VisitsAfter},
                                            Pair{LifeEvents::MinutesBefore, LifeEvents::MinutesAfter}})
            line.cells.push_back(pairCell(in, figure(before), figure(after), plain));
        const auto cost = [&](int field) {
            const auto value = event.money(field);
            return value ? std::optional(static_cast<double>(value->minor)) : std::nullopt;
        };
        line.cells.push_back(pairCell(in, cost(LifeEvents::CostBefore), cost(LifeEvents::CostAfter),
                                      [&](double minor) { return shortMoney(in.texts, minor, "TWD"); }));
        const auto saved = minutesSaved(event, in.snapshot);
        line.cells.push_back(saved ? ListCell{in.texts.number(*saved / 60, 0)} : ListCell{"–", ViewTone::Quiet});
        if (saved && (status == "pilot" || status == "live")) {
            hours += *saved / 60;
            ++counted;
        }
        rows.push_back({saved.value_or(-1), std::move(line)});
    }
    std::ranges::stable_sort(rows, std::ranges::greater{}, &Row::saved);
    for (auto& row : rows) list.lines.push_back(std::move(row.line));
    return {.summary = counted > 0
                           ? in.texts.text(kEventsSummary, {in.texts.number(hours, 0), in.texts.integer(counted)})
                           : in.texts.text(kEventsNone),
            .legend = in.texts.text(kEventsLegend),
            .records = static_cast<int>(in.snapshot.table<LifeEvents>().size()),
            .body = std::move(list)};
}

// --- moving cases between channels ---

ViewContent channelShifts(const ViewInput& in) {
    Listing list;
    list.heads = {{in.texts.text(kShiftHead)},          {in.texts.text(kShareHead), false, 90},
                  {in.texts.text(kMovedHead), true},    {in.texts.text(kGrossHead), true},
                  {in.texts.text(kCashableHead), true}, {in.texts.text(kReinvestedHead), false, 120},
                  {in.texts.text(kBreakEvenHead), true}};
    list.legend = {{{1, ViewBar::Ink::Main}, in.texts.text(kToInclusion)},
                   {{1, ViewBar::Ink::Second}, in.texts.text(kToBudget)}};
    const auto uses = usesByService(in.snapshot);
    double agreed = 0;
    double agreedBack = 0;
    double ideas = 0;
    double ideasBack = 0;
    static const Uses kNoUses;
    for (const auto* shift :
         model::inOwnOrder(in.snapshot, in.snapshot.registry().index(ChannelShifts::kName), languageOf(in))) {
        const auto& status = shift->text(ChannelShifts::Status);
        if (!wanted(in, ChannelShifts::kName, *shift)) continue;
        const auto found = uses.find(shift->text(ChannelShifts::Service));
        const auto result = shiftOf(*shift, found == uses.end() ? kNoUses : found->second);
        ListLine line{.target = recordTarget(ChannelShifts::kName, shift->id)};
        const auto route =
            in.texts.text(kFromTo, {titleOfId(in, model::Services::kName, shift->text(ChannelShifts::Service)),
                                    choiceIn(in, ChannelShifts::kName, *shift, ChannelShifts::FromChannel),
                                    choiceIn(in, ChannelShifts::kName, *shift, ChannelShifts::ToChannel)});
        line.cells.push_back({titleIn(in, ChannelShifts::kName, *shift)});
        std::vector<std::string> notes{choiceIn(in, ChannelShifts::kName, *shift, ChannelShifts::Status), route};
        const double share = static_cast<double>(shift->integer(ChannelShifts::Share).value_or(0)) / 10000;
        line.cells.push_back({in.texts.percent(shift->integer(ChannelShifts::Share).value_or(0)), ViewTone::Plain,
                              ViewBar{.parts = {{share, ViewBar::Ink::Third}}, .max = 1}});
        if (!result) {
            notes.push_back(in.texts.text(kNeeds));
            for (int i = 0; i < 5; ++i) line.cells.push_back({"–", ViewTone::Quiet});
        } else {
            if (result->quality == "assumed" || result->quality == "estimated")
                notes.push_back(in.texts.text(
                    kAssumed, {choiceWord(in, model::ChannelUses::kName, "cost_quality", result->quality)}));
            line.cells.push_back({in.texts.number(result->moved, 0)});
            line.cells.push_back({shortMoney(in.texts, result->gross, result->currency),
                                  result->gross > 0 ? ViewTone::Plain : ViewTone::Attention});
            line.cells.push_back({shortMoney(in.texts, result->cashable, result->currency)});
            line.cells.push_back({shortMoney(in.texts, result->reinvested, result->currency), ViewTone::Plain,
                                  ViewBar{.parts = {{result->reinvested, ViewBar::Ink::Main},
                                                    {result->cashable - result->reinvested, ViewBar::Ink::Second}},
                                          .max = std::max(1.0, result->cashable)}});
            line.cells.push_back({!result->breakEvenMonths ? in.texts.text(kNeverPaid)
                                  : *result->breakEvenMonths <= 0
                                      ? in.texts.text(kAtOnce)
                                      : in.texts.textN(kMonths, std::llround(*result->breakEvenMonths))});
            if (result->currency == "TWD" && status != "stopped" && status != "done") {
                ideas += result->cashable;
                ideasBack += result->reinvested;
                if (status == "agreed" || status == "running") {
                    agreed += result->cashable;
                    agreedBack += result->reinvested;
                }
            }
        }
        line.note = base::join(notes, " · ");
        list.lines.push_back(std::move(line));
    }
    std::vector<std::string> args;
    for (const double sum : {agreed, agreedBack, ideas, ideasBack}) args.push_back(shortMoney(in.texts, sum, "TWD"));
    const bool noMore = ideas == agreed && ideasBack == agreedBack;
    if (noMore) args.resize(2);
    return {.summary = in.texts.text(noMore ? kScenarioAgreed : kScenarioSummary, args),
            .legend = in.texts.text(kScenarioLegend),
            .records = static_cast<int>(in.snapshot.table<ChannelShifts>().size()),
            .body = std::move(list)};
}

// --- people offline, by district ---

ViewContent offline(const ViewInput& in) {
    Listing list;
    list.heads = {{in.texts.text(kDistrictHead)},
                  {in.texts.text(kOfflineHead), false, 260},
                  {in.texts.text(kMeasuresHead), true}};
    list.legend = {{{1, ViewBar::Ink::Main}, in.texts.text(kElderly)},
                   {{1, ViewBar::Ink::Second}, in.texts.text(kOthers)}};
    double most = 0;
    double all = 0;
    double elderly = 0;
    int known = 0;
    const auto districts =
        model::inOwnOrder(in.snapshot, in.snapshot.registry().index(Districts::kName), languageOf(in));
    for (const auto* district : districts) {
        const auto people = offlinePeople(*district);
        most = std::max(most, people.elderly.value_or(0) + people.others.value_or(0));
    }
    for (const auto* district : districts) {
        const auto people = offlinePeople(*district);
        if (!wanted(in, Districts::kName, *district)) continue;
        ListLine line{.target = recordTarget(Districts::kName, district->id)};
        line.cells.push_back({titleIn(in, Districts::kName, *district)});
        if (people.elderly || people.others) {
            ++known;
            all += people.elderly.value_or(0) + people.others.value_or(0);
            elderly += people.elderly.value_or(0);
            line.cells.push_back({in.texts.number(people.elderly.value_or(0) + people.others.value_or(0), 0),
                                  ViewTone::Plain,
                                  ViewBar{.parts = {{people.elderly.value_or(0), ViewBar::Ink::Main},
                                                    {people.others.value_or(0), ViewBar::Ink::Second}},
                                          .max = most}});
        } else {
            line.cells.push_back({in.texts.text(kUnknown), ViewTone::Quiet,
                                  ViewBar{.parts = {{1, ViewBar::Ink::Third, true}}, .max = 1}});
        }
        std::int64_t measures = 0;
        for (const auto& measure : in.snapshot.table<model::InclusionMeasures>()) {
            const auto& where = measure.list(model::InclusionMeasures::Districts);
            const auto& status = measure.text(model::InclusionMeasures::Status);
            measures +=
                (status == "running" || status == "planned") && std::ranges::find(where, district->id) != where.end()
                    ? 1
                    : 0;
        }
        line.cells.push_back({in.texts.integer(measures), measures == 0 ? ViewTone::Attention : ViewTone::Plain});
        list.lines.push_back(std::move(line));
    }
    return {.summary = in.texts.text(kOfflineSummary,
                                     {in.texts.number(all, 0), in.texts.number(elderly, 0), in.texts.integer(known),
                                      in.texts.integer(static_cast<std::int64_t>(districts.size()))}),
            .records = static_cast<int>(districts.size()),
            .body = std::move(list)};
}

// --- money by year ---

struct Sums {
    double law[2] = {0, 0};   ///< not shared, shared
    double open[2] = {0, 0};  ///< the same, not law yet
    int lines = 0;
    double total() const { return law[0] + law[1] + open[0] + open[1]; }
    double shared() const { return law[1] + open[1]; }
    double inLaw() const { return law[0] + law[1]; }
};

ViewBar sumBar(const Sums& sums, double max) {
    return {.parts = {{sums.law[1], ViewBar::Ink::Main},
                      {sums.open[1], ViewBar::Ink::Main, true},
                      {sums.law[0], ViewBar::Ink::Second},
                      {sums.open[0], ViewBar::Ink::Second, true}},
            .max = max};
}

std::string groupOf(const ViewInput& in, const Record& line) {
    if (optionIs(in, "department")) return departmentIn(in, line.text(BudgetLines::Department));
    const int field = optionIs(in, "state")     ? BudgetLines::Status
                      : optionIs(in, "account") ? BudgetLines::Kind
                                                : BudgetLines::Source;
    return choiceIn(in, BudgetLines::kName, line, field);
}

ViewContent budget(const ViewInput& in) {
    Listing list;
    list.heads = {{in.texts.text(kYearHead)},
                  {in.texts.text(kMoneyHead), false, 300},
                  {in.texts.text(kSharedHead), true},
                  {in.texts.text(kLinesHead), true}};
    list.legend = {{{1, ViewBar::Ink::Main}, in.texts.text(kSharedPart)},
                   {{1, ViewBar::Ink::Second}, in.texts.text(kOwnPart)},
                   {{1, ViewBar::Ink::Third, true}, in.texts.text(kNotLaw)}};
    std::map<std::int64_t, Sums> years;
    std::map<std::int64_t, std::map<std::string, Sums>> groups;
    Sums all;
    for (const auto& line : in.snapshot.table<BudgetLines>()) {
        const auto year = line.integer(BudgetLines::FiscalYear);
        const auto amount = line.money(BudgetLines::Amount);
        if (!year || !amount || amount->currency != "TWD" || !wanted(in, BudgetLines::kName, line)) continue;
        auto group = groupOf(in, line);
        if (group.empty()) group = in.texts.text(kNone);
        for (auto* sums : {&years[*year], &groups[*year][group], &all}) {
            (isLaw(line) ? sums->law : sums->open)[line.yes(BudgetLines::Shared) ? 1 : 0] +=
                static_cast<double>(amount->minor);
            ++sums->lines;
        }
    }
    double most = 0;
    for (const auto& [year, sums] : years) most = std::max(most, sums.total());
    const auto row = [&](std::string name, const Sums& sums, int depth, std::string part) {
        ListLine line{.depth = depth, .target = partOf(panelTarget("register:budget_lines"), part)};
        line.cells = {{std::move(name)},
                      {shortMoney(in.texts, sums.total(), "TWD"), ViewTone::Plain, sumBar(sums, most)},
                      {sums.total() > 0 ? shareText(in.texts, sums.shared() / sums.total()) : std::string("–")},
                      {in.texts.integer(sums.lines)}};
        list.lines.push_back(std::move(line));
    };
    for (const auto& [year, sums] : years) {
        row(yearText(in.texts, static_cast<int>(year)), sums, 0, std::to_string(year));
        for (const auto& [group, part] : groups[year]) row(group, part, 1, std::to_string(year) + group);
    }
    return {.summary = in.texts.text(
                kBudgetSummary,
                {shortMoney(in.texts, all.total(), "TWD"), in.texts.integer(static_cast<std::int64_t>(years.size())),
                 all.total() > 0 ? shareText(in.texts, all.inLaw() / all.total()) : "–",
                 all.total() > 0 ? shareText(in.texts, all.shared() / all.total()) : "–"}),
            .records = static_cast<int>(in.snapshot.table<BudgetLines>().size()),
            .body = std::move(list)};
}

}  // namespace

std::vector<View> serviceViews() {
    return {{"before_after:life_events", CW_TEXT("view", "Before and after"), LifeEvents::kName, {}, &lifeEvents},
            {"scenario:channel_shifts",
             CW_TEXT("view", "What moving cases would bring"),
             ChannelShifts::kName,
             {},
             &channelShifts},
            {"bars:offline", CW_TEXT("view", "Who is offline"), Districts::kName, {}, &offline},
            {"bars:budget",
             CW_TEXT("view", "Budget by year"),
             BudgetLines::kName,
             {{"source", kBySource}, {"state", kByState}, {"department", kByDepartment}, {"account", kByAccount}},
             &budget}};
}

}  // namespace cw::analysis
