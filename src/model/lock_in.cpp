#include "model/lock_in.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

#include "model/registers/contracts.h"

namespace cw::model {

namespace {

constexpr double kDaysAYear = 365.25;

struct Points {
    std::string_view choice;
    double points;
};
std::optional<double> pointsOf(const Record& contract, int field, std::initializer_list<Points> rows) {
    const auto* it = std::ranges::find(rows, std::string_view(contract.text(field)), &Points::choice);
    return it == rows.end() ? std::nullopt : std::optional(it->points);
}

double major(const base::Money& money) {
    return static_cast<double>(money.minor) / 100.0;
}

std::optional<double> exitCostPoints(const Record& contract) {
    const auto cost = contract.money(Contracts::ExitCost);
    const auto year = annualValue(contract);
    const auto value = contract.money(Contracts::Value);
    if (!cost || !year || *year <= 0 || cost->currency != value->currency) return std::nullopt;
    return kLockInMax.back() * std::min(1.0, major(*cost) / *year);
}

}  // namespace

std::optional<double> annualValue(const Record& contract) {
    const auto value = contract.money(Contracts::Value);
    const auto start = contract.date(Contracts::Start);
    const auto end = contract.date(Contracts::End);
    if (!value || !start || !end) return std::nullopt;
    return major(*value) / std::max(1.0, (end->daysSince(*start) + 1) / kDaysAYear);
}

LockIn lockIn(const Record& contract) {
    LockIn result;
    result.points = {
        pointsOf(contract, Contracts::DataBasis,
                 {{"city_owns", 0},
                  {"open_access", 0},
                  {"no_data", 0},
                  {"limited", 15},
                  {"supplier_owns", 25},
                  {"silent", 25}}),
        pointsOf(contract, Contracts::Standards, {{"open", 0}, {"none", 0}, {"partly", 10}, {"proprietary", 20}}),
        pointsOf(contract, Contracts::Alternatives, {{"many", 0}, {"few", 8}, {"only", 25}}),
        pointsOf(contract, Contracts::ExitPlan, {{"agreed", 0}, {"tested", 0}, {"draft", 8}, {"none", 15}}),
        exitCostPoints(contract),
    };
    double points = 0;
    double maximum = 0;
    double open = 0;
    for (std::size_t i = 0; i < result.points.size(); ++i) {
        if (!result.points[i]) {
            open += kLockInMax[i];
            continue;
        }
        ++result.answered;
        points += *result.points[i];
        maximum += kLockInMax[i];
    }
    result.low = points;
    result.high = points + open;
    if (result.answered >= kLockInNeeded) result.score = 100 * points / maximum;
    return result;
}

const std::string& lockInAnswer(const Record& contract, LockInPart part) {
    static const std::string kNone;
    switch (part) {
        case LockInPart::Data:
            return contract.text(Contracts::DataBasis);
        case LockInPart::Interfaces:
            return contract.text(Contracts::Standards);
        case LockInPart::Alternatives:
            return contract.text(Contracts::Alternatives);
        case LockInPart::ExitPlan:
            return contract.text(Contracts::ExitPlan);
        case LockInPart::ExitCost:
            break;
    }
    return kNone;
}

}  // namespace cw::model
