#pragma once
#include <array>
#include <optional>
#include <string>

#include "model/record.h"

/// How far contracts tie the city to their suppliers (B5).
namespace cw::model {

/// Value a year, in major units of the contract's currency; at most the value itself. None without value, start, end.
std::optional<double> annualValue(const model::Record& contract);

enum class LockInPart { Data, Interfaces, Alternatives, ExitPlan, ExitCost };
inline constexpr int kLockInParts = 5;
inline constexpr int kLockInNeeded = 3;  ///< answers below which no score is shown
inline constexpr std::array<double, kLockInParts> kLockInMax{25, 20, 25, 15, 15};

/// How far a contract ties the city to its supplier: 0 free … 100 tied. Our own index, no standard. Unanswered parts
/// are left out: score = 100 × Σ points / Σ max of the answered ones.
struct LockIn {
    std::array<std::optional<double>, kLockInParts> points{};
    int answered = 0;
    std::optional<double> score{};  ///< none below kLockInNeeded answers
    double low = 0;                 ///< the score if all unanswered parts had no points …
    double high = 100;              ///< … or all of them
};
LockIn lockIn(const model::Record& contract);
/// The choice that answers a part; empty for the cost of leaving, which is an amount.
const std::string& lockInAnswer(const model::Record& contract, LockInPart part);

}  // namespace cw::model
