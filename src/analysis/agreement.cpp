#include "analysis/agreement.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>

#include "base/ids.h"
#include "model/raters.h"
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

std::optional<int> AssessorPair::Item::apart() const {
    if (first.has_value() != second.has_value()) return {};
    return first ? std::abs(*first - *second) : 0;
}

std::vector<std::pair<int, int>> AssessorPair::levels() const {
    std::vector<std::pair<int, int>> all;
    for (const auto& each : items)
        if (each.first && each.second) all.emplace_back(*each.first, *each.second);
    return all;
}

namespace {

std::optional<int> levelOf(const model::Record& rating) {
    const auto level = rating.integer(AssessorRatings::Level);
    return level ? std::optional<int>(static_cast<int>(*level)) : std::nullopt;
}

bool answerSaysWhy(const model::Snapshot& snapshot, const std::string& round, const std::string& item) {
    const auto* answer = snapshot.find<model::Answers>(base::keyedId(model::Answers::kName, {round, item}));
    return answer != nullptr && answer->has(model::Answers::Note);
}

}  // namespace

std::vector<AssessorPair> assessorPairs(const model::Snapshot& snapshot) {
    // round → assessor → item → rating, of those handed in
    using Ratings = std::map<std::string, const model::Record*>;
    std::map<std::string, std::map<std::string, Ratings>> rounds;
    for (const auto& rating : snapshot.table<AssessorRatings>())
        if (model::isRated(rating) && rating.yes(AssessorRatings::HandedIn))
            rounds[rating.text(AssessorRatings::Round)][rating.text(AssessorRatings::Assessor)]
                  [rating.text(AssessorRatings::Item)] = &rating;
    std::vector<AssessorPair> pairs;
    for (const auto& [round, assessors] : rounds) {
        const model::RoundRaters raters(snapshot, round);
        for (auto a = assessors.begin(); a != assessors.end(); ++a)
            for (auto b = std::next(a); b != assessors.end(); ++b) {
                AssessorPair pair{round, a->first, b->first, {}};
                for (const auto& [item, rating] : a->second) {
                    const auto other = b->second.find(item);
                    if (other == b->second.end() || raters.isUnderWay(item)) continue;
                    pair.items.push_back({item, levelOf(*rating), levelOf(*other->second),
                                          rating->has(AssessorRatings::Note) ||
                                              other->second->has(AssessorRatings::Note) ||
                                              answerSaysWhy(snapshot, round, item)});
                }
                if (!pair.items.empty()) pairs.push_back(std::move(pair));
            }
    }
    return pairs;
}

bool revealedTo(const model::Snapshot& snapshot, std::string_view round, std::string_view person) {
    const model::RoundRaters raters(snapshot, round);
    return std::ranges::any_of(raters.all(),
                               [&](const auto& each) { return each.person != person && each.handedIn > 0; });
}

bool saysWhy(const model::Snapshot& snapshot, const std::string& round, const std::string& item) {
    if (answerSaysWhy(snapshot, round, item)) return true;
    const auto& ratings = snapshot.table<AssessorRatings>();
    return std::any_of(ratings.begin(), ratings.end(), [&](const auto& rating) {
        return rating.yes(AssessorRatings::HandedIn) && rating.has(AssessorRatings::Note) &&
               rating.text(AssessorRatings::Round) == round && rating.text(AssessorRatings::Item) == item;
    });
}

}  // namespace cw::analysis
