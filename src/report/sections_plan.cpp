#include <algorithm>
#include <map>
#include <span>

#include "base/text_util.h"
#include "model/own_order.h"
#include "report/field_column.h"
#include "report/marks.h"

/// Gaps, initiatives, needs, higher-level plans, decisions and actions.
namespace cw::report {

using namespace model;
using analysis::Gap;
using analysis::GapBand;
using report::Table;

namespace {

constexpr std::size_t kFewGaps = 10;  // in the short edition when none is high

template <class Register>
Records inOrder(const ReportContext& c) {
    return inOwnOrder(c.snapshot, c.snapshot.registry().index(Register::kName), c.language);
}

/// Sum over one field in the column's currency; empty when nothing was given.
std::string totalOf(const MoneyColumn& column, const Records& initiatives, int field) {
    std::int64_t sum = 0;
    bool any = false;
    for (const Record* initiative : initiatives) {
        const auto money = initiative->money(field);
        if (!money || money->currency != column.currency()) continue;
        sum += money->minor;
        any = true;
    }
    return any ? column.inUnit(sum) : std::string();
}

std::vector<base::Money> amountsOf(const Records& initiatives, std::initializer_list<int> fields) {
    std::vector<base::Money> amounts;
    for (const Record* initiative : initiatives)
        for (const int field : fields)
            if (const auto money = initiative->money(field)) amounts.push_back(*money);
    return amounts;
}

/// Title, and in smaller things under it who works with the lead and what is closed: the widest column holds them.
std::string initiativeCell(ReportContext& c, const Record& initiative) {
    std::vector<std::string> lines{c.words(initiative.localized(Initiatives::Title))};
    const std::string joint = c.value<Initiatives>(initiative, Initiatives::JointDepartments);
    const std::string closes = c.codes(initiative.list(Initiatives::Closes));
    if (!joint.empty()) lines.push_back(c.t(CW_TEXT("report", "with %1", "joint departments"), {joint}));
    if (!closes.empty() && c.input.profile != Profile::Public)  // whose readers have no list of the codes
        lines.push_back(c.t(CW_TEXT("report", "closes %1", "codes of items"), {closes}));
    return base::join(lines, "\n");
}

void initiativeTable(ReportContext& c, const Records& initiatives) {
    const auto amounts = amountsOf(initiatives, {Initiatives::Capital, Initiatives::Current});
    const MoneyColumn capital(c.texts, amounts, amountsOf(initiatives, {Initiatives::Capital}));
    const MoneyColumn current(c.texts, amounts, amountsOf(initiatives, {Initiatives::Current}));
    const auto amount = [](const MoneyColumn& column, const std::optional<base::Money>& money) {
        return money ? column.text(*money) : std::string();
    };
    Table table;
    table.columns = {{c.label<Initiatives>(Initiatives::Ref), 0.7},
                     {c.label<Initiatives>(Initiatives::Title), 4.4},
                     {c.t(CW_TEXT("report", "Who")), 1.9},
                     {c.t(CW_TEXT("report", "When")), 1.2},
                     {c.label<Initiatives>(Initiatives::Status), 1.2},
                     {c.t(CW_TEXT("report", "Capital")), 0.8, Align::End},
                     {c.t(CW_TEXT("report", "Current")), 0.8, Align::End}};
    if (const std::string unit = capital.unit(); !unit.empty())
        table.caption = c.t(CW_TEXT("report", "Amounts in %1", "currency"), {unit});
    const FieldSpec& phases = (*c.snapshot.registry().find(Initiatives::kName))[Initiatives::Phase];
    const auto addGroup = [&](const std::string& title, std::string_view phase) {
        bool headed = false;
        for (const Record* initiative : initiatives) {
            if (initiative->text(Initiatives::Phase) != phase) continue;
            if (!headed) table.rows.push_back({{{title}}, true});
            headed = true;
            table.rows.push_back(
                {{{initiative->text(Initiatives::Ref)},
                  {initiativeCell(c, *initiative)},
                  {c.who(initiative->text(Initiatives::LeadDepartment), initiative->text(Initiatives::Owner))},
                  {c.period(*initiative)},
                  c.stateOf(*initiative),
                  {amount(capital, initiative->money(Initiatives::Capital))},
                  {amount(current, initiative->money(Initiatives::Current))}}});
        }
    };
    for (const Choice& phase : phases.choices)
        addGroup(c.t(CW_TEXT("report", "Phase: %1"), {c.t(phase.label)}), phase.id);
    addGroup(c.t(CW_TEXT("report", "Without a phase")), "");
    const auto addTotal = [&](const base::Msg& label, const Records& of, bool strong) {
        const std::string once = totalOf(capital, of, Initiatives::Capital);
        const std::string yearly = totalOf(current, of, Initiatives::Current);
        if (once.empty() && yearly.empty()) return;
        table.rows.push_back({{{}, {c.t(label), strong}, {}, {}, {}, {once, strong}, {yearly, strong}}});
    };
    Records going = initiatives;
    std::erase_if(going, [](const Record* i) { return i->text(Initiatives::Status) == "stopped"; });
    addTotal(CW_TEXT("report", "Total without stopped ones"), going, true);
    std::erase_if(going, [](const Record* i) { return i->text(Initiatives::Status) != "idea"; });
    addTotal(CW_TEXT("report", "of this, ideas"), going, false);
    c.add(table);
}

/// "Idea: 2. Planned: 4. …", each state in the words the rows use.
void stateCounts(ReportContext& c, const Records& initiatives) {
    const FieldSpec& states = (*c.snapshot.registry().find(Initiatives::kName))[Initiatives::Status];
    std::vector<std::string> counts;
    for (const Choice& state : states.choices) {
        const auto count = std::count_if(initiatives.begin(), initiatives.end(),
                                         [&](const Record* i) { return i->text(Initiatives::Status) == state.id; });
        counts.push_back(
            c.t(CW_TEXT("report", "%1: %2.", "a state and how many"), {c.t(state.label), c.texts.integer(count)}));
    }
    c.say(drawing::sentences(counts, c.language), ParagraphStyle::Lead);
}

/// What those done have brought; apart from it what the others report, with how they stand.
void reports(ReportContext& c, const Records& initiatives, bool done) {
    Bullets bullets;
    for (const Record* initiative : initiatives) {
        const std::string result = c.words(initiative->localized(Initiatives::Result));
        if (result.empty() || (initiative->text(Initiatives::Status) == "done") != done) continue;
        const std::string title = c.words(initiative->localized(Initiatives::Title));
        Cell state = c.stateOf(*initiative);
        state.text = state.text.substr(0, state.text.find('\n'));
        const std::string named =
            done ? title : c.t(CW_TEXT("report", "%1 (%2)", "initiative and its state"), {title, signedText(state)});
        bullets.items.push_back({{named, true}, {"\n" + result}});
    }
    if (bullets.items.empty()) return;
    c.heading(3, done ? "initiative-results" : "initiative-reports",
              c.t(done ? CW_TEXT("report", "Results of initiatives that are done")
                       : CW_TEXT("report", "What the other initiatives report")));
    c.add(bullets);
}

std::string answeredBy(ReportContext& c, const std::string& needId) {
    std::vector<std::string> refs;
    for (const Record& initiative : c.snapshot.table<Initiatives>()) {
        const List& needs = initiative.list(Initiatives::Needs);
        if (initiative.text(Initiatives::Status) == "stopped" ||
            std::find(needs.begin(), needs.end(), needId) == needs.end())
            continue;
        const std::string& ref = initiative.text(Initiatives::Ref);
        refs.push_back(ref.empty() ? c.titleOf<Initiatives>(initiative.id) : ref);
    }
    std::sort(refs.begin(), refs.end(), base::naturalLess);
    return c.texts.list(refs);
}

std::string planProgress(ReportContext& c, const Record& plan) {
    const auto start = plan.real(HigherPlans::ValueStart);
    const auto now = plan.real(HigherPlans::ValueNow);
    const auto target = plan.real(HigherPlans::ValueTarget);
    if (!start || !now || !target) return {};
    const auto ratio = analysis::progressToTarget({{*start, *now, *target}});
    return ratio ? c.texts.percent(static_cast<std::int64_t>(*ratio * 10000 + (*ratio < 0 ? -0.5 : 0.5)))
                 : std::string();
}

void decisionTable(ReportContext& c) {
    Records decisions = inOrder<Decisions>(c);
    c.withheld +=
        static_cast<int>(std::erase_if(decisions, [&](const Record* d) { return c.isLeftOut<Decisions>(*d); }));
    if (decisions.empty()) {
        c.say(CW_TEXT("report", "No decisions have been recorded yet."));
        return;
    }
    Table table;
    table.caption = c.t(CW_TEXT("report", "Decisions"));
    table.columns = {{c.label<Decisions>(Decisions::Ref), 0.7},    {c.label<Decisions>(Decisions::Title), 3},
                     {c.label<Decisions>(Decisions::Status), 1},   {c.t(CW_TEXT("report", "Date")), 1.1},
                     {c.label<Decisions>(Decisions::Makers), 1.7}, {c.label<Decisions>(Decisions::Reason), 2.7}};
    for (const Record* d : decisions) {
        const bool open = d->text(Decisions::Status) == "proposed";
        Cell when{open ? c.date(d->date(Decisions::Due)) : c.date(d->date(Decisions::DecidedOn))};
        if (open && d->date(Decisions::Due)) when.text = c.t(CW_TEXT("report", "due %1"), {when.text});
        if (open && d->date(Decisions::Due) && *d->date(Decisions::Due) < c.input.date) when.mark = Mark::Bad;
        table.rows.push_back({{{d->text(Decisions::Ref)},
                               {c.value<Decisions>(*d, Decisions::Title)},
                               {c.value<Decisions>(*d, Decisions::Status)},
                               when,
                               {c.value<Decisions>(*d, Decisions::Makers)},
                               {c.value<Decisions>(*d, Decisions::Reason)}}});
    }
    c.add(table);
}

void actionTable(ReportContext& c) {
    Records actions;
    for (const Record& action : c.snapshot.table<Actions>()) actions.push_back(&action);
    if (actions.empty()) return;
    std::stable_sort(actions.begin(), actions.end(), [](const Record* a, const Record* b) {
        const auto x = a->date(Actions::Due);
        const auto y = b->date(Actions::Due);
        return x && y ? *x < *y : x.has_value() && !y;
    });
    Table table;
    table.caption = c.t(CW_TEXT("report", "Actions"));
    table.columns = {{c.label<Actions>(Actions::Title), 4},
                     {c.t(CW_TEXT("report", "Who")), 2.2},
                     {c.label<Actions>(Actions::Due), 1.2},
                     {c.label<Actions>(Actions::Status), 1.2}};
    for (const Record* action : actions) {
        const std::string who = c.who(action->text(Actions::Department), action->text(Actions::Owner));
        const std::string& status = action->text(Actions::Status);
        const auto due = action->date(Actions::Due);
        Cell when{c.date(due)};
        if (due && *due < c.input.date && status != "done" && status != "dropped") when.mark = Mark::Bad;
        Cell state{c.value<Actions>(*action, Actions::Status)};
        if (status == "done") state.mark = Mark::Good;
        table.rows.push_back({{{c.words(action->localized(Actions::Title))}, {who}, when, state}});
    }
    c.add(table);
}

}  // namespace

void buildGaps(ReportContext& c) {
    c.chapter("gaps", true);
    const auto gaps = c.assessment.gaps();
    if (gaps.empty()) {
        c.say(c.assessment.whole().rated == 0
                  ? CW_TEXT("report",
                            "Nothing is rated yet, so no gap can be told. This does not mean that there is none.")
                  : CW_TEXT("report",
                            "No rated item with a target is behind it. Items without a level or a target cannot be "
                            "judged."));
        return;
    }
    std::map<GapBand, int> count;
    for (const Gap& gap : gaps) ++count[gap.band];
    c.say(CW_TEXT("report", "High: %1. Medium: %2. Low: %3."),
          {c.texts.integer(count[GapBand::High]), c.texts.integer(count[GapBand::Medium]),
           c.texts.integer(count[GapBand::Low])},
          ParagraphStyle::Lead);
    if (count[GapBand::High] == 0)
        c.say(CW_TEXT("report",
                      "No gap is High. This holds for the items rated with a target, not for those still open."));
    Table table;
    table.columns = {{c.t(CW_TEXT("report", "Item")), 4},
                     {c.t(CW_TEXT("report", "Level")), 0.9},
                     {c.t(CW_TEXT("report", "Target")), 0.8, Align::End},
                     {c.t(CW_TEXT("report", "Priority")), 1.1},
                     {c.t(CW_TEXT("report", "Target date")), 1.2},
                     {c.t(CW_TEXT("report", "Closed by")), 1.6}};
    std::size_t shown = gaps.size();
    if (c.input.brief)  // what is decided on: the high ones, or else the first few
        shown = std::max(static_cast<std::size_t>(count[GapBand::High]), std::min(kFewGaps, gaps.size()));
    for (const Gap& gap : std::span(gaps).first(shown)) {
        const auto refs = c.closedBy(*gap.item);
        table.rows.push_back({{{c.itemTitle(*gap.item)},
                               c.levelCell(gap.level),
                               {std::to_string(gap.target)},
                               c.bandCell(gap.band),
                               {c.date(gap.targetDate)},
                               {refs.empty() ? c.t(CW_TEXT("report", "no initiative yet")) : c.texts.list(refs),
                                false, refs.empty()}}});
    }
    c.add(table);
    if (shown < gaps.size())
        c.say(CW_TEXT("report", "The full report lists the other gaps too: %1."),
              {c.texts.integer(static_cast<std::int64_t>(gaps.size() - shown))}, ParagraphStyle::Caption);
}

void buildInitiatives(ReportContext& c) {
    c.chapter("initiatives", true);
    Records initiatives = inOrder<Initiatives>(c);
    if (initiatives.empty()) {
        c.say(CW_TEXT("report", "No initiatives have been planned yet."));
        return;
    }
    std::stable_sort(initiatives.begin(), initiatives.end(), [](const Record* a, const Record* b) {
        const auto x = a->date(Initiatives::Start);
        const auto y = b->date(Initiatives::Start);
        return x && y ? *x < *y : x.has_value() && !y;
    });
    stateCounts(c, initiatives);
    initiativeTable(c, initiatives);
    reports(c, initiatives, true);
    reports(c, initiatives, false);
}

void buildNeeds(ReportContext& c) {
    c.chapter("needs", true);
    const Records needs = inOrder<Needs>(c);
    if (needs.empty()) {
        c.say(CW_TEXT("report", "No needs have been recorded yet; the plan cannot show what it answers."));
        return;
    }
    Table table;
    table.columns = {{c.label<Needs>(Needs::Ref), 0.7},           {c.label<Needs>(Needs::Title), 3.6},
                     {c.label<Needs>(Needs::Segment), 1.8},       {c.label<Needs>(Needs::Source), 1.2},
                     {c.label<Needs>(Needs::Date), 1.1},          {c.label<Needs>(Needs::Weight), 0.8, Align::End},
                     {c.t(CW_TEXT("report", "Answered by")), 1.6}};
    int open = 0;
    for (const Record* need : needs) {
        const std::string answer = answeredBy(c, need->id);
        const std::string& status = need->text(Needs::Status);
        const bool closed = status == "answered" || status == "declined";
        if (answer.empty() && !closed) ++open;
        Cell last{!answer.empty() ? answer
                  : closed        ? c.value<Needs>(*need, Needs::Status)
                                  : c.t(CW_TEXT("report", "nothing yet"))};
        if (answer.empty() && !closed) last.mark = Mark::Attention;
        table.rows.push_back({{{need->text(Needs::Ref)},
                               {c.words(need->localized(Needs::Title))},
                               {c.words(need->localized(Needs::Segment))},
                               {c.value<Needs>(*need, Needs::Source)},
                               {c.date(need->date(Needs::Date))},
                               {c.value<Needs>(*need, Needs::Weight)},
                               last}});
    }
    c.say(open == 0
              ? c.t(CW_TEXT("report", "Each need is answered by an initiative or has been answered or declined."))
              : c.t(CW_TEXT("report", "%1 of %2 needs have no initiative that answers them."),
                    {c.texts.integer(open), c.texts.integer(static_cast<std::int64_t>(needs.size()))}),
          ParagraphStyle::Lead);
    c.add(table);
}

void buildPlans(ReportContext& c) {
    c.chapter("plans");
    const Records plans = inOrder<HigherPlans>(c);
    if (plans.empty()) {
        c.say(CW_TEXT("report", "No higher-level plans or pledges have been recorded yet."));
        return;
    }
    Table table;
    table.columns = {
        {c.label<HigherPlans>(HigherPlans::Ref), 0.7},       {c.label<HigherPlans>(HigherPlans::Title), 3},
        {c.label<HigherPlans>(HigherPlans::Kind), 1.3},      {c.label<HigherPlans>(HigherPlans::Measure), 2},
        {c.t(CW_TEXT("report", "Start")), 0.8, Align::End},  {c.t(CW_TEXT("report", "Now")), 0.8, Align::End},
        {c.t(CW_TEXT("report", "Target")), 0.8, Align::End}, {c.t(CW_TEXT("report", "Way covered")), 0.9, Align::End},
        {c.label<HigherPlans>(HigherPlans::TargetDate), 1.1}};
    for (const Record* plan : plans) {
        const std::string unit = c.words(plan->localized(HigherPlans::Unit));
        std::string measure = c.words(plan->localized(HigherPlans::Measure));
        if (!unit.empty() && !measure.empty())
            measure = c.t(CW_TEXT("report", "%1 (%2)", "measure and unit"), {measure, unit});
        table.rows.push_back({{{plan->text(HigherPlans::Ref)},
                               {c.words(plan->localized(HigherPlans::Title))},
                               {c.value<HigherPlans>(*plan, HigherPlans::Kind)},
                               {measure},
                               {c.planValue(*plan, HigherPlans::ValueStart)},
                               {c.planValue(*plan, HigherPlans::ValueNow), true},
                               {c.planValue(*plan, HigherPlans::ValueTarget)},
                               {planProgress(c, *plan)},
                               {c.date(plan->date(HigherPlans::TargetDate))}}});
    }
    c.add(table);
    c.say(CW_TEXT("report", "Way covered = (now − start) ÷ (target − start)."), {}, ParagraphStyle::Caption);
}

void buildDecisions(ReportContext& c) {
    c.chapter("decisions");
    decisionTable(c);
    actionTable(c);
}

}  // namespace cw::report
