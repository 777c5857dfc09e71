#pragma once
#include <optional>
#include <string_view>

namespace cw::model {

inline constexpr int kRiskSteps = 5;  ///< steps of likelihood and of impact, 1 to 5

/// Levels of risks, looked up in a named matrix; likelihood and impact are ordinal and never multiplied.
enum class RiskLevel { Low, Medium, High, Extreme };

/// Scheme by its id in city_profile.risk_scheme: "cautious" reads each likelihood as one step higher, "tolerant" as
/// one step lower, anything else is the standard matrix. Nothing when a step is not between 1 and 5.
std::optional<RiskLevel> riskLevel(int probability, int impact, std::string_view scheme);
/// "low", "medium", "high", "extreme".
std::string_view riskLevelName(RiskLevel level);

}  // namespace cw::model
