#include "model/risk_matrix.h"

#include <algorithm>
#include <array>

namespace cw::model {

namespace {

/// A row a likelihood, a letter an impact: Low, Medium, High, eXtreme.
constexpr std::array<std::string_view, kRiskSteps> kStandard{"LLLMH", "LLMHH", "LMMHX", "MMHXX", "MHHXX"};

bool isStep(int value) {
    return value >= 1 && value <= kRiskSteps;
}

}  // namespace

std::optional<RiskLevel> riskLevel(int probability, int impact, std::string_view scheme) {
    if (!isStep(probability) || !isStep(impact)) return std::nullopt;
    const int shift = scheme == "cautious" ? 1 : scheme == "tolerant" ? -1 : 0;
    const int row = std::clamp(probability + shift, 1, kRiskSteps);
    switch (kStandard[static_cast<std::size_t>(row - 1)][static_cast<std::size_t>(impact - 1)]) {
        case 'L':
            return RiskLevel::Low;
        case 'M':
            return RiskLevel::Medium;
        case 'H':
            return RiskLevel::High;
        default:
            return RiskLevel::Extreme;
    }
}

std::string_view riskLevelName(RiskLevel level) {
    switch (level) {
        case RiskLevel::Low:
            return "low";
        case RiskLevel::Medium:
            return "medium";
        case RiskLevel::High:
            return "high";
        case RiskLevel::Extreme:
            break;
    }
    return "extreme";
}

}  // namespace cw::model
