#include <string_view>
#include <unordered_map>
#include <vector>

#include <cmath>
#include <map>

#include "analysis/budget.h"
#include "analysis/checks/check_files.h"
#include "analysis/checks/check_help.h"

namespace cw::analysis {

using base::Date;
using model::BudgetLines;
using model::Initiatives;
using model::Record;

namespace {

int yearOf(const Record& line) {
    return static_cast<int>(line.integer(BudgetLines::FiscalYear).value_or(0));
}

/// The last day on which the budget bill of that year goes to the council.
std::optional<Date> billDay(const CheckContext& c, int year) {
    constexpr int kMonths = 12;
    const auto& profiles = c.snapshot.table<model::CityProfile>();
    const bool special =
        !profiles.empty() && profiles.begin()->text(model::CityProfile::Kind) == "special_municipality";
    const int before =
        static_cast<int>(threshold(c.snapshot, special ? "budget.bill_months_special" : "budget.bill_months"));
    return before == 0 ? Date::of(year, 1, 1) : Date::of(year - 1, kMonths + 1 - before, 1);
}

void lateForBill(const CheckContext& c, std::vector<Finding>& out) {
    std::map<std::pair<std::string, int>, std::pair<const Record*, base::Money>> late;
    for (const auto& line : c.snapshot.table<BudgetLines>()) {
        const int year = yearOf(line);
        const auto* initiative = c.snapshot.find<Initiatives>(line.text(BudgetLines::Initiative));
        const auto bill = billDay(c, year);
        const auto amount = line.money(BudgetLines::Amount);
        if (!isBeforeBill(line) || !bill || !amount || c.today <= *bill || c.today.year() > year) continue;
        if (initiative != nullptr && !isUnderWay(*initiative)) continue;
        // Lines without an initiative stand for themselves.
        auto& [first, sum] = late[{initiative != nullptr ? initiative->id : line.id, year}];
        if (first == nullptr) {
            first = &line;
            sum = {0, amount->currency};
        }
        if (sum.currency == amount->currency) sum.minor += amount->minor;
    }
    for (const auto& [key, found] : late) {
        const auto& [line, sum] = found;
        const bool ofInitiative = line->has(BudgetLines::Initiative);
        out.push_back(atWith<BudgetLines>(
            *line, Severity::Attention,
            CW_TEXT("finding",
                    "“%1” (%2, %3) is not in the budget bill, which went to the council on %4 at the latest."),
            {ofInitiative ? named<Initiatives>(key.first) : named<BudgetLines>(key.first), yearNamed(key.second),
             "$" + sum.plain(), dayNamed(*billDay(c, key.second))}));
    }
}

struct Lines {
    bool any = false;          ///< of the start's year
    bool law = false;          ///< one of them is law
    bool earlierLaw = false;   ///< one of an earlier year is law
    bool capitalOpen = false;  ///< a capital line of the year is not law
};
using LinesByInitiative = std::unordered_map<std::string_view, std::vector<const Record*>>;
LinesByInitiative linesByInitiative(const CheckContext& c) {
    LinesByInitiative all;
    for (const auto& line : c.snapshot.table<BudgetLines>()) all[line.text(BudgetLines::Initiative)].push_back(&line);
    return all;
}
Lines linesOf(const LinesByInitiative& all, const Record& initiative, int year) {
    Lines lines;
    const auto own = all.find(initiative.id);
    if (own == all.end()) return lines;
    for (const Record* each : own->second) {
        const Record& line = *each;
        if (yearOf(line) < year) lines.earlierLaw = lines.earlierLaw || isLaw(line);
        if (yearOf(line) != year) continue;
        lines.any = true;
        lines.law = lines.law || isLaw(line);
        lines.capitalOpen = lines.capitalOpen || (line.text(BudgetLines::Kind) == "capital" && !isLaw(line));
    }
    return lines;
}
bool januaryCapital(const Record& initiative, const Lines& lines) {
    return isUnderWay(initiative) && initiative.date(Initiatives::Start)->month() == 1 && lines.capitalOpen;
}

void startsWithoutLaw(const CheckContext& c, std::vector<Finding>& out) {
    const int window = static_cast<int>(threshold(c.snapshot, "budget.start_window_days"));
    const auto lines = linesByInitiative(c);
    for (const auto& initiative : c.snapshot.table<Initiatives>()) {
        const auto start = initiative.date(Initiatives::Start);
        if (!isUnderWay(initiative) || !start || *start > c.today.addDays(window)) continue;
        const auto found = linesOf(lines, initiative, start->year());
        if (!found.any || found.law || januaryCapital(initiative, found)) continue;
        const bool bad = *start <= c.today && !found.earlierLaw;
        out.push_back(at<Initiatives>(initiative, bad ? Severity::Bad : Severity::Attention,
                                      CW_TEXT("finding", "“%1” starts on %2, but none of its money for %3 is law."),
                                      {dayNamed(*start), yearNamed(start->year())}));
    }
}

void capitalInJanuary(const CheckContext& c, std::vector<Finding>& out) {
    const auto lines = linesByInitiative(c);
    for (const auto& initiative : c.snapshot.table<Initiatives>()) {
        const auto start = initiative.date(Initiatives::Start);
        if (start && januaryCapital(initiative, linesOf(lines, initiative, start->year())))
            out.push_back(at<Initiatives>(
                initiative, Severity::Attention,
                CW_TEXT("finding",
                        "“%1” starts new capital spending in January; until the budget is passed it must wait.")));
    }
}

void differs(const CheckContext& c, std::vector<Finding>& out) {
    constexpr double kPercent = 100.0;
    const double tolerated = threshold(c.snapshot, "budget.difference_share") / kPercent;
    const InitiativeBudgets budgets(c.snapshot);
    struct Account {
        const char* id;
        int field;
    };
    for (const auto& initiative : c.snapshot.table<Initiatives>())
        for (const auto& [id, field] :
             {Account{"capital", Initiatives::Capital}, Account{"current", Initiatives::Current}}) {
            const auto said = initiative.money(field);
            const auto sum = budgets.of(initiative.id, id);
            if (!said || !sum || said->currency != sum->currency) continue;
            const double off = std::abs(static_cast<double>(sum->minor - said->minor));
            if (off <= tolerated * static_cast<double>(said->minor)) continue;
            out.push_back(at<Initiatives>(
                initiative, Severity::Note,
                CW_TEXT("finding", "“%1”, %2: budget lines add up to %3, the initiative says %4."),
                {choiceNamed<BudgetLines>(BudgetLines::Kind, id), "$" + sum->plain(), "$" + said->plain()}));
            out.back().key = id;
        }
}

void nothingShared(const CheckContext& c, std::vector<Finding>& out) {
    constexpr int kEnough = 5;
    for (const auto& [year, sum] : budgetYears(c.snapshot))
        if (year >= c.today.year() && sum.lines >= kEnough && sum.sharedLines == 0)
            out.push_back({.severity = Severity::Note,
                           .sentence = CW_TEXT("finding", "Not one budget line of %1 is shared by departments."),
                           .args = {yearNamed(year)},
                           .registerName = std::string(BudgetLines::kName)});
}

}  // namespace

std::vector<Check> budgetChecks() {
    const std::vector<std::string_view> both{"budget_lines", "initiatives"};
    return {
        {"budget.late_for_bill",
         {"budget_lines", "initiatives", "city_profile"},
         CW_TEXT(
             "check",
             "A budget line (of a planned or running initiative, or of none) is still a concept, in review or an "
             "estimate, its year is not over, and the day on which that year's bill goes to the council (standard: "
             "1 October in special municipalities, else 1 November) is past; once per initiative and year."),
         CW_TEXT("check", "Decide: supplementary budget, grant, fund, or the next year."),
         lateForBill},
        {"budget.starts_without_law", both,
         CW_TEXT("check",
                 "A planned or running initiative has started or starts within the window (standard: 60 days), has "
                 "budget lines in the year of its start, and none of them is law, carried over or supplementary; bad "
                 "when it has started and no line of an earlier year is law either. Not where budget.january_capital "
                 "says it already."),
         CW_TEXT("check", "Move the start, or begin with what is law."), startsWithoutLaw},
        {"budget.january_capital", both,
         CW_TEXT("check",
                 "A planned or running initiative starts in January and a capital line of that year is not law."),
         CW_TEXT("check", "Start after the budget is passed."), capitalInJanuary},
        {"budget.differs", both,
         CW_TEXT("check",
                 "An initiative's budget lines of an account add up to an amount that differs from its own figure by "
                 "more than the threshold (standard: 5 %)."),
         CW_TEXT("check", "Correct one of the two."), differs},
        {"budget.nothing_shared",
         {"budget_lines"},
         CW_TEXT("check", "A fiscal year from this one on has at least five budget lines and none is shared."),
         CW_TEXT("check", "Pool the money of one joint service first."),
         nothingShared},
    };
}

}  // namespace cw::analysis
