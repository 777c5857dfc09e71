#pragma once
#include <optional>
#include <string>
#include <string_view>
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

/// Two assessors of a round, with the items both have handed in, but for those that a third is rating:
/// what is said of the others would tell them what they find.
struct AssessorPair {
    std::string round;
    std::string first;  ///< people ids, first < second
    std::string second;
    struct Item {
        std::string item;
        std::optional<int> first;  ///< level; none: not applicable
        std::optional<int> second;
        bool explained = false;  ///< a note says why: of the round's rating, or of one of the two
        /// Levels between the two; none when one holds that it does not apply and the other rates it.
        std::optional<int> apart() const;
    };
    std::vector<Item> items;
    std::vector<std::pair<int, int>> levels() const;  ///< of the items both gave a level
};
std::vector<AssessorPair> assessorPairs(const model::Snapshot& snapshot);

/// Another assessor of the round has handed in, so that this one may have seen what others find.
bool revealedTo(const model::Snapshot& snapshot, std::string_view round, std::string_view person);

/// A note of the round's rating of the item, or of a rating by assessor of it that is handed in.
bool saysWhy(const model::Snapshot& snapshot, const std::string& round, const std::string& item);

}  // namespace cw::analysis
