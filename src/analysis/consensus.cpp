#include "analysis/consensus.h"

#include <cmath>
#include <cstdlib>

namespace cw::analysis {

std::optional<Consensus> consensus(const std::vector<int>& frequencies) {
    const int k = static_cast<int>(frequencies.size());
    Consensus result;
    double sum = 0;
    for (int i = 0; i < k; ++i) {
        result.n += frequencies[static_cast<std::size_t>(i)];
        sum += (i + 1) * static_cast<double>(frequencies[static_cast<std::size_t>(i)]);
    }
    if (result.n <= 0 || k < 2) return std::nullopt;
    const double d = k - 1;
    result.mean = sum / result.n;
    result.index = 1;
    double variance = 0;
    for (int i = 0; i < k; ++i) {
        const double p = static_cast<double>(frequencies[static_cast<std::size_t>(i)]) / result.n;
        if (p <= 0) continue;
        const double away = std::abs(i + 1 - result.mean);
        result.index += p * std::log2(1 - away / d);
        variance += p * away * away;
    }
    result.spread = std::sqrt(variance) / (d / 2);
    return result;
}

Agreement agreementBand(double index, int k) {
    constexpr double kEpsilon = 1e-9;
    const double d = k - 1;
    if (index >= 1 + std::log2(1 - 0.5 / d) - kEpsilon) return Agreement::Agreed;
    return index < 1 + std::log2(1 - 1 / d) - kEpsilon ? Agreement::Revote : Agreement::Discuss;
}

}  // namespace cw::analysis
