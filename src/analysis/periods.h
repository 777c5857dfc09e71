#pragma once
#include <algorithm>

#include "base/date.h"

namespace cw::analysis {

/// The same day that many months later (earlier when negative); the last day of the month where it is shorter.
inline base::Date addMonths(const base::Date& date, int months) {
    const int count = date.year() * 12 + date.month() - 1 + months;
    for (int day = date.day(); day > 28; --day)
        if (const auto same = base::Date::of(count / 12, count % 12 + 1, day)) return *same;
    return base::Date::of(count / 12, count % 12 + 1, std::min(date.day(), 28)).value_or(date);
}

}  // namespace cw::analysis
