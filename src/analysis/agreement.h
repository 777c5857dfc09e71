#pragma once
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/snapshot.h"

namespace cw::analysis {

/// How far two assessors agree over the items both rated.
struct Agreement {
    int n = 0;
    int equal = 0;
    int withinOne = 0;
    double meanDifference = 0;  ///< second − first
    /// Quadratic weighted kappa, 1 − Σ w·O / Σ w·E with w = (i − j)² / 25; only from ten items on and when Σ w·E > 0.
    /// Indicative: always beside the shares.
    std::optional<double> kappa;
};
Agreement agreementOf(const std::vector<std::pair<int, int>>& levels);

/// Two assessors of a round who both handed in, with the items both gave a level.
struct AssessorPair {
    std::string round;
    std::string first;  ///< people ids, first < second
    std::string second;
    struct Item {
        std::string item;
        int first;
        int second;
    };
    std::vector<Item> items;
    std::vector<std::pair<int, int>> levels() const;
};
std::vector<AssessorPair> assessorPairs(const model::Snapshot& snapshot);
/// The two assessors of a round who are compared: of those who have rated the round's first ones in its own order,
/// then others, then who is only named; ids of people, empty where there is none.
std::array<std::string, 2> comparedAssessors(const model::Snapshot& snapshot, const std::string& round);

}  // namespace cw::analysis
