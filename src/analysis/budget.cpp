#include "analysis/budget.h"

#include <algorithm>
#include <cstdlib>

#include "analysis/goals.h"
#include "model/registers.h"

namespace cw::analysis {

using model::BudgetLines;

std::optional<double> BudgetYear::sharedShare() const {
    if (total == 0) return std::nullopt;
    return static_cast<double>(shared) / static_cast<double>(total);
}

std::vector<std::string> budgetCurrencies(const model::Snapshot& snapshot) {
    std::map<std::string, int> lines;
    for (const auto& line : snapshot.table<BudgetLines>())
        if (const auto amount = line.money(BudgetLines::Amount)) ++lines[amount->currency];
    std::vector<std::string> all;
    for (const auto& [currency, count] : lines) all.push_back(currency);
    std::ranges::stable_sort(all, [&](const auto& a, const auto& b) { return lines[a] > lines[b]; });
    return all;
}

std::map<int, BudgetYear> budgetYears(const model::Snapshot& snapshot, std::string_view currency) {
    std::map<int, BudgetYear> years;
    for (const auto& line : snapshot.table<BudgetLines>()) {
        const auto year = line.integer(BudgetLines::FiscalYear);
        const auto amount = line.money(BudgetLines::Amount);
        if (!year || !amount || amount->currency != currency) continue;
        auto& sum = years[static_cast<int>(*year)];
        ++sum.lines;
        sum.total += amount->minor;
        (line.text(BudgetLines::Kind) == "capital" ? sum.capital : sum.current) += amount->minor;
        if (isLaw(line)) sum.law += amount->minor;
        if (const auto spent = line.money(BudgetLines::Spent); spent && spent->currency == currency)
            sum.spent += spent->minor;
        sum.bySource[line.text(BudgetLines::Source)] += amount->minor;
        if (!line.yes(BudgetLines::Shared)) continue;
        ++sum.sharedLines;
        sum.shared += amount->minor;
    }
    return years;
}

bool isLaw(const model::Record& line) {
    const std::string& status = line.text(BudgetLines::Status);
    return status == "law" || status == "carried" || status == "supplementary";
}

bool isBeforeBill(const model::Record& line) {
    const std::string& status = line.text(BudgetLines::Status);
    return status == "concept" || status == "review" || status == "estimate";
}

InitiativeBudgets::InitiativeBudgets(const model::Snapshot& snapshot) {
    for (const auto& line : snapshot.table<BudgetLines>()) {
        const auto amount = line.money(BudgetLines::Amount);
        if (!amount) continue;
        const auto [at, first] = m_sums.try_emplace(
            {line.text(BudgetLines::Initiative), line.text(BudgetLines::Kind)}, Sum{.money = *amount});
        if (first) continue;
        at->second.mixed = at->second.mixed || at->second.money.currency != amount->currency;
        at->second.money.minor += amount->minor;
    }
}

std::vector<const model::Record*> goingInitiatives(const model::Snapshot& snapshot) {
    std::vector<const model::Record*> initiatives;
    for (const model::Record& initiative : snapshot.table<model::Initiatives>())
        if (initiative.text(model::Initiatives::Status) != "stopped") initiatives.push_back(&initiative);
    return initiatives;
}

MoneyGap moneyGap(const model::Snapshot& snapshot, const std::string& currency) {
    using model::BudgetLines;
    MoneyGap gap;
    std::map<std::string, std::int64_t> byInitiative;
    for (const model::Record& line : snapshot.table<BudgetLines>()) {
        const auto amount = line.money(BudgetLines::Amount);
        if (!amount || amount->currency != currency || !line.has(BudgetLines::FiscalYear)) continue;
        gap.lines += amount->minor;
        byInitiative[line.text(BudgetLines::Initiative)] += amount->minor;
    }
    gap.apart = gap.lines;
    for (const model::Record* initiative : goingInitiatives(snapshot)) {
        const auto sums = moneyOf({initiative});
        const auto sum = sums.find(currency);
        const std::int64_t named = sum == sums.end() ? 0 : sum->second;
        const auto found = byInitiative.find(initiative->id);
        gap.named += named;
        if (found == byInitiative.end()) {
            gap.without += named;
            continue;
        }
        gap.apart -= found->second;
        (named > found->second ? gap.less : gap.more) += std::abs(named - found->second);
    }
    return gap;
}

std::optional<base::Money> InitiativeBudgets::of(std::string_view initiative, std::string_view account) const {
    const auto found = m_sums.find({initiative, account});
    if (found == m_sums.end() || found->second.mixed) return std::nullopt;
    return found->second.money;
}

}  // namespace cw::analysis
