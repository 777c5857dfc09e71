#include <algorithm>
#include <cstdlib>
#include <map>

#include "analysis/budget.h"
#include "analysis/goals.h"
#include "analysis/periods.h"
#include "analysis/procurement.h"
#include "analysis/thresholds.h"
#include "model/registers/choices.h"
#include "report/field_column.h"

/// What a mayor asks first: money by year, contracts about to end, the greatest risks.
namespace cw::report {

using namespace model;
using report::Table;

namespace {

constexpr std::size_t kMostRisks = 20;

double inThousands(std::int64_t minor) {
    return static_cast<double>(minor) / 100000.0;
}

/// Whole thousands of the currency.
std::string thousands(const ReportContext& c, std::int64_t minor) {
    return minor == 0 ? std::string() : c.texts.number(inThousands(minor), 0);
}

std::string yearText(const ReportContext& c, int year) {
    const auto first = base::Date::of(year, 1, 1);
    return std::to_string(first && c.language == base::Language::ZhTw ? first->rocYear() : year);
}

std::string unitOf(const ReportContext& c, const std::string& currency) {
    return thousandsOf(currency, c.texts);
}

/// What initiatives that are not stopped say they cost, one amount a currency.
std::string namedByInitiatives(const ReportContext& c) {
    std::vector<std::string> amounts;
    for (const auto& [currency, minor] : analysis::moneyOf(analysis::goingInitiatives(c.snapshot)))
        amounts.push_back(c.texts.money({minor, currency}));
    return c.texts.list(amounts);
}

/// Whoever adds up the initiatives and the budget gets two sums: both, and why, in the unit of the tables beside.
void sayMoneyGap(ReportContext& c, const std::string& currency) {
    const auto gap = analysis::moneyGap(c.snapshot, currency);
    const auto money = [&](std::int64_t minor) { return c.texts.number(inThousands(minor), 0); };
    if (gap.named == 0 || money(gap.named) == money(gap.lines)) return;
    std::vector<std::string> why;
    const auto reason = [&](std::int64_t minor, const base::Msg& words) {
        if (minor != 0) why.push_back(c.t(words, {money(minor)}));
    };
    reason(gap.without, CW_TEXT("report", "%1 of initiatives without a budget line yet"));
    reason(gap.less, CW_TEXT("report", "%1 that initiatives name beyond their lines, for years not entered yet"));
    reason(gap.more, CW_TEXT("report", "%1 in lines beyond what their initiatives name"));
    reason(gap.apart, CW_TEXT("report", "%1 in lines of no initiative, or of a stopped one"));
    c.say(gap.named > gap.lines
              ? CW_TEXT("report",
                        "Counted in %1, initiatives name %2 in all, the budget lines hold %3, which is %4 less. "
                        "Between them lie: %5.")
              : CW_TEXT("report",
                        "Counted in %1, initiatives name %2 in all, the budget lines hold %3, which is %4 more. "
                        "Between them lie: %5."),
          {unitOf(c, currency), money(gap.named), money(gap.lines), money(std::abs(gap.named - gap.lines)),
           c.texts.list(why)});
}

void moneyTable(ReportContext& c, const std::string& currency) {
    const auto years = analysis::budgetYears(c.snapshot, currency);
    Table table;
    table.caption = c.t(CW_TEXT("report", "Budget by fiscal year (%1)"), {unitOf(c, currency)});
    table.columns = {{c.t(CW_TEXT("report", "Fiscal year")), 1.2},
                     {c.t(CW_TEXT("report", "Capital")), 1, Align::End},
                     {c.t(CW_TEXT("report", "Current")), 1, Align::End},
                     {c.t(CW_TEXT("report", "Total")), 1, Align::End},
                     {c.t(CW_TEXT("report", "of which enacted")), 1, Align::End},
                     {c.t(CW_TEXT("report", "Shared")), 1, Align::End}};
    analysis::BudgetYear all;
    const auto row = [&](const std::string& title, const analysis::BudgetYear& year, bool strong) {
        const auto share = year.sharedShare();
        table.rows.push_back(
            {{{title, strong},
              {thousands(c, year.capital), strong},
              {thousands(c, year.current), strong},
              {thousands(c, year.total), strong},
              {thousands(c, year.law), strong},
              {share ? c.texts.percent(static_cast<std::int64_t>(*share * 10000 + 0.5)) : "", strong}}});
    };
    for (const auto& [number, year] : years) {
        row(yearText(c, number), year, false);
        all.capital += year.capital;
        all.current += year.current;
        all.total += year.total;
        all.law += year.law;
        all.shared += year.shared;
    }
    row(c.t(CW_TEXT("report", "All years")), all, true);
    c.add(std::move(table));
}

void sourceTable(ReportContext& c, const std::string& currency) {
    const auto years = analysis::budgetYears(c.snapshot, currency);
    const FieldSpec& sources = (*c.snapshot.registry().find(BudgetLines::kName))[BudgetLines::Source];
    Table table;
    table.caption = c.t(CW_TEXT("report", "Sources of funds by fiscal year (%1)"), {unitOf(c, currency)});
    table.columns = {{c.t(sources.label), 2.4}};
    for (const auto& [number, year] : years) table.columns.push_back({yearText(c, number), 1, Align::End});
    const auto row = [&](const std::string& title, const std::string& source) {
        Row line{{{title}}};
        bool any = false;
        for (const auto& [number, year] : years) {
            const auto found = year.bySource.find(source);
            any = any || found != year.bySource.end();
            line.cells.push_back({thousands(c, found == year.bySource.end() ? 0 : found->second)});
        }
        if (any) table.rows.push_back(std::move(line));
    };
    for (const Choice& source : sources.choices) row(c.t(source.label), std::string(source.id));
    row(c.t(CW_TEXT("report", "Source not given")), "");
    c.add(std::move(table));
}

/// Contracts whose last day is within the threshold's months, soonest first.
std::vector<const Record*> endingSoon(const ReportContext& c) {
    const auto months = static_cast<int>(analysis::threshold(c.snapshot, "contract.expiring_months"));
    const base::Date until = analysis::addMonths(c.input.date, months);
    std::vector<const Record*> soon;
    for (const Record& contract : c.snapshot.table<Contracts>()) {
        const auto last = analysis::lastDay(contract);
        if (!analysis::inForce(contract, c.input.date) || !last || until < *last || c.isLeftOut<Contracts>(contract))
            continue;
        soon.push_back(&contract);
    }
    std::stable_sort(soon.begin(), soon.end(), [](const Record* a, const Record* b) {
        return *analysis::lastDay(*a) < *analysis::lastDay(*b);
    });
    return soon;
}

std::vector<const Record*> openRisks(ReportContext& c) {
    std::vector<const Record*> risks;
    for (const Record& risk : c.snapshot.table<Risks>()) {
        if (risk.text(Risks::Status) == "closed") continue;
        if (c.isLeftOut<Risks>(risk))
            ++c.withheld;
        else
            risks.push_back(&risk);
    }
    const auto weight = [&](const Record* risk) {
        const auto level = riskLevelOf(*risk, c.snapshot);
        return std::pair(level ? static_cast<int>(*level) : -1, risk->integer(Risks::Impact).value_or(0));
    };
    std::stable_sort(risks.begin(), risks.end(),
                     [&](const Record* a, const Record* b) { return weight(a) > weight(b); });
    return risks;
}

Cell riskCell(const ReportContext& c, const Record& risk) {
    const auto level = riskLevelOf(risk, c.snapshot);
    if (!level) return {c.t(CW_TEXT("report", "not rated")), false, true};
    const RegisterSpec& spec = *c.snapshot.registry().find(Risks::kName);
    Cell cell;
    for (const Choice& choice : spec.computed.front().choices)
        if (choice.id == riskLevelName(*level)) cell.text = c.t(choice.label);
    if (*level == RiskLevel::Extreme) cell.mark = Mark::Bad;
    if (*level == RiskLevel::High) cell.mark = Mark::Attention;
    return cell;
}

}  // namespace

void buildMoney(ReportContext& c) {
    c.chapter("money", true);
    const auto currencies = analysis::budgetCurrencies(c.snapshot);
    if (currencies.empty()) {
        const auto named = namedByInitiatives(c);
        if (named.empty())
            c.say(CW_TEXT("report", "No budget lines have been recorded yet."));
        else
            c.say(CW_TEXT("report",
                          "Initiatives name %1 in all. It is not yet spread over budget lines by fiscal year."),
                  {named});
        return;
    }
    c.say(CW_TEXT(
        "report",
        "Enacted means budget law, carried over or supplementary; all else is still a plan. Amounts in several "
        "currencies are never added."));
    for (const std::string& currency : currencies) {
        moneyTable(c, currency);
        sayMoneyGap(c, currency);
        sourceTable(c, currency);
    }
}

void buildContracts(ReportContext& c) {
    c.chapter("contracts");
    const auto soon = endingSoon(c);
    const auto months = static_cast<std::int64_t>(analysis::threshold(c.snapshot, "contract.expiring_months"));
    if (soon.empty()) {
        c.say(CW_TEXT("report", "No contract in force ends within %1 months."), {c.texts.integer(months)});
        return;
    }
    // the score, beside the city's open answers, lets the internal cost of leaving be reckoned back
    const bool scored = !c.isMasked<Contracts>(Contracts::ExitCost);
    c.say(scored
              ? CW_TEXT("report",
                        "Contracts in force that end within %1 months. What follows them is decided now. Lock-in: "
                        "0 free, 100 tied to the supplier.")
              : CW_TEXT("report", "Contracts in force that end within %1 months. What follows them is decided now."),
          {c.texts.integer(months)});
    const RegisterSpec& spec = *c.snapshot.registry().find(Contracts::kName);
    const FieldColumn value(c, spec, Contracts::Value, soon);
    Table table;
    table.columns = {{c.label<Contracts>(Contracts::Title), 3.4},
                     {c.label<Contracts>(Contracts::Department), 1.5},
                     {c.label<Contracts>(Contracts::Supplier), 2},
                     {c.t(CW_TEXT("report", "Last day")), 1.2},
                     {value.head(), 1.5, Align::End}};
    if (scored) table.columns.push_back({c.t(CW_TEXT("report", "Lock-in")), 0.8, Align::End});
    for (const Record* contract : soon) {
        const auto score = analysis::lockIn(*contract).score;
        table.rows.push_back({{{c.nameOf(spec, *contract)},
                               {c.value<Contracts>(*contract, Contracts::Department)},
                               {c.value<Contracts>(*contract, Contracts::Supplier)},
                               {c.date(analysis::lastDay(*contract))},
                               value.cell(*contract)}});
        if (scored) table.rows.back().cells.push_back({score ? c.texts.number(*score, 0) : std::string()});
    }
    c.add(std::move(table));
}

void buildRisks(ReportContext& c) {
    c.chapter("risks", true);
    auto risks = openRisks(c);
    if (risks.empty()) {
        c.say(CW_TEXT("report", "No open risk or issue has been recorded for this edition."));
        return;
    }
    const std::size_t all = risks.size();
    if (all > kMostRisks) risks.resize(kMostRisks);
    c.say(CW_TEXT("report",
                  "Open risks and issues, the greatest first. The level is looked up in the city's risk matrix; "
                  "likelihood and impact are never multiplied."));
    const RegisterSpec& spec = *c.snapshot.registry().find(Risks::kName);
    Table table;
    table.columns = {{c.t(CW_TEXT("report", "Level")), 1.1}, {c.label<Risks>(Risks::Title), 3.4},
                     {c.label<Risks>(Risks::Kind), 1},       {c.label<Risks>(Risks::Response), 1.2},
                     {c.t(CW_TEXT("report", "Who")), 1.8},   {c.label<Risks>(Risks::ReviewOn), 1.2}};
    for (const Record* risk : risks) {
        const std::string who = c.who(risk->text(Risks::Department), risk->text(Risks::Owner));
        const auto review = risk->date(Risks::ReviewOn);
        Cell when{c.date(review)};
        if (review && *review < c.input.date) when.mark = Mark::Bad;
        table.rows.push_back({{riskCell(c, *risk),
                               {c.nameOf(spec, *risk)},
                               {c.value<Risks>(*risk, Risks::Kind)},
                               {c.value<Risks>(*risk, Risks::Response)},
                               {who},
                               when}});
    }
    c.add(std::move(table));
    sayMoreRows(c, all - risks.size());
}

}  // namespace cw::report
