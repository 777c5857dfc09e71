#include "model/raters.h"

#include <algorithm>

#include "model/registers/assessor_ratings.h"
#include "model/registers/rounds.h"

namespace cw::model {

bool isRated(const Record& rating) {
    return rating.has(AssessorRatings::Level) || rating.yes(AssessorRatings::NotApplicable);
}

RoundRaters::RoundRaters(const Snapshot& snapshot, std::string_view round) {
    if (const auto* row = snapshot.find<Rounds>(round)) {
        m_closed = row->text(Rounds::Status) == "closed";
        for (const auto& person : row->list(Rounds::Assessors)) rater(person);
    }
    for (const auto& rating : snapshot.table<AssessorRatings>()) {
        if (rating.text(AssessorRatings::Round) != round) continue;
        const auto& person = rating.text(AssessorRatings::Assessor);
        auto& own = rater(person);
        ++own.rows;
        own.rated += isRated(rating) ? 1 : 0;
        if (!rating.yes(AssessorRatings::HandedIn)) continue;
        ++own.handedIn;
        m_handedIn[rating.text(AssessorRatings::Item)].insert(person);
        m_rated[rating.text(AssessorRatings::Item)] += isRated(rating) ? 1 : 0;
    }
}

RoundRaters::Rater& RoundRaters::rater(const std::string& person) {
    const auto at = std::ranges::find(m_raters, person, &Rater::person);
    return at != m_raters.end() ? *at : m_raters.emplace_back(Rater{.person = person});
}

const RoundRaters::Rater* RoundRaters::find(std::string_view person) const {
    const auto at = std::ranges::find(m_raters, person, &Rater::person);
    return at == m_raters.end() ? nullptr : &*at;
}

int RoundRaters::handedIn(std::string_view item) const {
    const auto at = m_rated.find(item);
    return at == m_rated.end() ? 0 : at->second;
}

bool RoundRaters::hasToHandIn(std::string_view person, std::string_view item) const {
    const auto* who = find(person);
    if (m_closed || !who || who->hasHandedIn()) return false;
    const auto at = m_handedIn.find(item);
    return at == m_handedIn.end() || !at->second.contains(std::string(person));
}

bool RoundRaters::isOpen(std::string_view item) const {
    return std::ranges::any_of(m_raters, [&](const Rater& each) { return hasToHandIn(each.person, item); });
}

bool RoundRaters::isUnderWay(std::string_view item) const {
    return std::ranges::any_of(m_raters,
                               [&](const Rater& each) { return each.rows > 0 && hasToHandIn(each.person, item); });
}

}  // namespace cw::model
