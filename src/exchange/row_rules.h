#pragma once
#include "exchange/planning.h"

namespace cw::exchange {

/// Asks the rules of rows whose values are settled, with all good rows in place.
class RowRules {
public:
    explicit RowRules(Planning& all) : m_all(all) {}

    /// A row that turns bad may take others with it. False: cancelled.
    bool run();

private:
    /// A new record as the store will complete it.
    model::Record completed(const Draft& draft) const;
    model::Snapshot overlay() const;
    /// Rows that refer to a new record whose row is bad are bad too, and so on: in one walk, because a chain of rows
    /// would else need a round of run() each.
    void spread();
    void checkRecord(Draft& draft, const model::Snapshot& all);

    Planning& m_all;
};

}  // namespace cw::exchange
