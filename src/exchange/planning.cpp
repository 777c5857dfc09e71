#include "exchange/planning.h"

#include <algorithm>
#include <utility>

namespace cw::exchange {

bool Draft::hasProblem(int field) const {
    return std::ranges::any_of(plan.problems, [&](const RowProblem& p) { return p.field == field; });
}

void Draft::addProblem(int field, base::Error error, base::Msg sentence) {
    const int column = field < 0 ? -1 : table->fields[static_cast<std::size_t>(field)].first();
    const auto& cells = table->source->rows[row];
    const auto at = static_cast<std::size_t>(column);
    std::string value = column >= 0 && at < cells.size() ? cells[at] : std::string();
    plan.problems.push_back({column, field, std::move(value), std::move(error), sentence});
}

bool Planning::cancelled() {
    constexpr int kSteps = 128;
    return ++m_steps % kSteps == 0 && options.cancelled && options.cancelled();
}

}  // namespace cw::exchange
