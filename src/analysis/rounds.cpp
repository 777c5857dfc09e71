#include <algorithm>

#include "analysis/assessment.h"
#include "model/registers.h"

namespace cw::analysis {

using model::Record;
using model::Rounds;

namespace {

bool isEarlier(const Record* a, const Record* b) {
    const auto dateA = a->date(Rounds::Date);
    const auto dateB = b->date(Rounds::Date);
    if (dateA != dateB) return !dateA || (dateB && *dateA < *dateB);
    // Two of one day: the order in which they were begun.
    const auto& orderA = a->text(Rounds::Position);
    const auto& orderB = b->text(Rounds::Position);
    return orderA != orderB ? orderA < orderB : a->id < b->id;
}

}  // namespace

std::vector<const Record*> roundsByDate(const model::Snapshot& snapshot) {
    std::vector<const Record*> rounds;
    for (const auto& round : snapshot.table<Rounds>()) rounds.push_back(&round);
    std::ranges::sort(rounds, isEarlier);
    return rounds;
}

std::string currentRound(const model::Snapshot& snapshot) {
    const auto rounds = roundsByDate(snapshot);
    for (auto it = rounds.rbegin(); it != rounds.rend(); ++it)
        if ((*it)->text(Rounds::Status) != "closed") return (*it)->id;
    return rounds.empty() ? std::string() : rounds.back()->id;
}

Depth depthOf(const Record& round) {
    const std::string& depth = round.text(Rounds::Depth);
    return depth == "quick" ? Depth::Quick : depth == "full" ? Depth::Full : Depth::Standard;
}

}  // namespace cw::analysis
