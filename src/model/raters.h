#pragma once
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "model/snapshot.h"

namespace cw::model {

/// Who rates in a round beside the round itself, and how far each has come.
class RoundRaters {
public:
    struct Rater {
        std::string person;  ///< id
        int rated = 0;       ///< items with a level, or that do not apply
        int rows = 0;        ///< records, an emptied one too
        int handedIn = 0;    ///< of them
        bool hasHandedIn() const { return rows > 0 && handedIn == rows; }
    };

    RoundRaters(const Snapshot& snapshot, std::string_view round);

    /// Those that the round names, in its order; then others who have rated.
    const std::vector<Rater>& all() const { return m_raters; }
    const Rater* find(std::string_view person) const;  ///< null: no assessor of the round
    /// Ratings of the item that are handed in; rows that were emptied do not count.
    int handedIn(std::string_view item) const;
    /// The person is an assessor of the round, which is not closed, and has their rating of the item before them: it
    /// is not handed in, nor have they handed in all they have.
    bool hasToHandIn(std::string_view person, std::string_view item) const;
    /// So has anybody whom the round names, begun or not.
    bool isOpen(std::string_view item) const;
    /// So has somebody who has begun to rate: a round may name many who never rate by themselves.
    bool isUnderWay(std::string_view item) const;

private:
    Rater& rater(const std::string& person);
    bool m_closed = false;
    std::vector<Rater> m_raters;
    std::map<std::string, std::set<std::string>, std::less<>> m_handedIn;  ///< item → people, with emptied rows
    std::map<std::string, int, std::less<>> m_rated;                       ///< item → ratings handed in
};

/// A rating with a level, or of what does not apply; others are emptied rows.
bool isRated(const Record& rating);

}  // namespace cw::model
