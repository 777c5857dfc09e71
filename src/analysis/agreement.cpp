#include "analysis/agreement.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>

#include "model/registers.h"

namespace cw::analysis {

using model::AssessorRatings;

namespace {

constexpr int kLevels = 6;
constexpr int kEnough = 10;

std::optional<double> weightedKappa(const std::vector<std::pair<int, int>>& levels) {
    std::array<double, kLevels> first{};
    std::array<double, kLevels> second{};
    double observed = 0;
    for (const auto& [a, b] : levels) {
        ++first[static_cast<std::size_t>(a)];
        ++second[static_cast<std::size_t>(b)];
        observed += (a - b) * (a - b);
    }
    double expected = 0;
    for (int i = 0; i < kLevels; ++i)
        for (int j = 0; j < kLevels; ++j)
            expected += (i - j) * (i - j) * first[static_cast<std::size_t>(i)] * second[static_cast<std::size_t>(j)];
    expected /= static_cast<double>(levels.size());
    if (expected <= 0) return {};
    return 1 - observed / expected;
}

}  // namespace

Agreement agreementOf(const std::vector<std::pair<int, int>>& levels) {
    Agreement agreement;
    int sum = 0;
    for (const auto& [a, b] : levels) {
        ++agreement.n;
        agreement.equal += a == b ? 1 : 0;
        agreement.withinOne += std::abs(a - b) <= 1 ? 1 : 0;
        sum += b - a;
    }
    if (agreement.n > 0) agreement.meanDifference = static_cast<double>(sum) / agreement.n;
    if (agreement.n >= kEnough) agreement.kappa = weightedKappa(levels);
    return agreement;
}

std::vector<std::pair<int, int>> AssessorPair::levels() const {
    std::vector<std::pair<int, int>> all;
    for (const auto& each : items) all.emplace_back(each.first, each.second);
    return all;
}

std::vector<AssessorPair> assessorPairs(const model::Snapshot& snapshot) {
    // round → assessor → item → level, of those handed in
    std::map<std::string, std::map<std::string, std::map<std::string, int>>> rounds;
    for (const auto& rating : snapshot.table<AssessorRatings>()) {
        const auto level = rating.integer(AssessorRatings::Level);
        if (!level || !rating.yes(AssessorRatings::HandedIn)) continue;
        rounds[rating.text(AssessorRatings::Round)][rating.text(AssessorRatings::Assessor)]
              [rating.text(AssessorRatings::Item)] = static_cast<int>(*level);
    }
    std::vector<AssessorPair> pairs;
    for (const auto& [round, assessors] : rounds)
        for (auto a = assessors.begin(); a != assessors.end(); ++a)
            for (auto b = std::next(a); b != assessors.end(); ++b) {
                AssessorPair pair{round, a->first, b->first, {}};
                for (const auto& [item, level] : a->second)
                    if (const auto other = b->second.find(item); other != b->second.end())
                        pair.items.push_back({item, level, other->second});
                if (!pair.items.empty()) pairs.push_back(std::move(pair));
            }
    return pairs;
}

std::array<std::string, 2> comparedAssessors(const model::Snapshot& snapshot, const std::string& round) {
    const auto* row = snapshot.find<model::Rounds>(round);
    const auto named = row == nullptr ? model::List{} : row->list(model::Rounds::Assessors);
    model::List raters;
    for (const auto& rating : snapshot.table<AssessorRatings>())
        if (rating.text(AssessorRatings::Round) == round) raters.push_back(rating.text(AssessorRatings::Assessor));
    model::List who;
    const auto add = [&](const std::string& assessor) {
        if (std::ranges::find(who, assessor) == who.end()) who.push_back(assessor);
    };
    for (const auto& each : named)
        if (std::ranges::find(raters, each) != raters.end()) add(each);
    for (const auto& each : raters) add(each);
    for (const auto& each : named) add(each);
    who.resize(2);
    return {who[0], who[1]};
}

}  // namespace cw::analysis
