#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Budget lines: money by fiscal year and department, and whether it is shared.
struct BudgetLines {
    static constexpr std::string_view kName = "budget_lines";
    enum Field : int {
        Title,
        FiscalYear,
        Department,
        Initiative,
        Service,
        Kind,
        Amount,
        Source,
        Status,
        Shared,
        Partners,
        Spent,
        Note
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
