#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/money.h"
#include "model/snapshot.h"

/// Budget lines by year: pure functions that checks, panels and reports share. Amounts in minor units.
namespace cw::analysis {

struct BudgetYear {
    std::int64_t total = 0;
    std::int64_t capital = 0;
    std::int64_t current = 0;
    std::int64_t law = 0;  ///< of the total, what isLaw()
    std::int64_t spent = 0;
    std::int64_t shared = 0;
    std::map<std::string, std::int64_t> bySource{};  ///< choice id, empty = not said
    int lines = 0;
    int sharedLines = 0;
    /// Share of the money in shared budgets, 0…1; nothing when the year has no money.
    std::optional<double> sharedShare() const;
};
/// Currencies of all lines, the one with the most lines first.
std::vector<std::string> budgetCurrencies(const model::Snapshot& snapshot);
/// Per fiscal year, over the lines of one currency.
std::map<int, BudgetYear> budgetYears(const model::Snapshot& snapshot, std::string_view currency = "TWD");

/// Whether the money is law: budget law, carried over or supplementary.
bool isLaw(const model::Record& line);
/// Whether the line stands before the budget bill: concept, review or estimate.
bool isBeforeBill(const model::Record& line);

/// By what the sum that initiatives name and the sum of the budget lines of a currency differ. Lines without a year
/// stand in no table of years and count nowhere.
struct MoneyGap {
    std::int64_t named = 0;    ///< by initiatives that are not stopped
    std::int64_t lines = 0;    ///< of all lines
    std::int64_t without = 0;  ///< named by initiatives that have no line
    std::int64_t less = 0;     ///< what lines of the others lack of what their initiative names
    std::int64_t more = 0;     ///< what they have beyond it
    std::int64_t apart = 0;    ///< in lines of no initiative, or of a stopped one
};
MoneyGap moneyGap(const model::Snapshot& snapshot, const std::string& currency);
/// All that are not stopped.
std::vector<const model::Record*> goingInitiatives(const model::Snapshot& snapshot);

/// Sums of each initiative's lines by account ("capital", "current"); no sum without lines or with two currencies.
class InitiativeBudgets {
public:
    explicit InitiativeBudgets(const model::Snapshot& snapshot);
    std::optional<base::Money> of(std::string_view initiative, std::string_view account) const;

private:
    struct Sum {
        base::Money money;
        bool mixed = false;  ///< two currencies
    };
    std::map<std::pair<std::string_view, std::string_view>, Sum> m_sums;
};

}  // namespace cw::analysis
