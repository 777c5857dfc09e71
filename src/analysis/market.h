#pragma once
#include <cstdint>

#include "model/snapshot.h"

/// How open the city's buying is to the market (B5.3, B5.4). Pure functions that panels and reports share.
namespace cw::analysis {

/// What happened in a calendar year.
struct MarketYear {
    int talks = 0;                           ///< early talks, market days and calls for information that were held
    int competitions = 0;                    ///< held
    std::int64_t firms = 0, smallFirms = 0;  ///< that took part, of the actions held that say both
    int tenders = 0;  ///< noticed that year (without notice: begun) that say whether a clause favours small firms …
    int withClause = 0;  ///< … and have one
};
MarketYear marketYear(const model::Snapshot& snapshot, int year);

/// Small and medium firms among the suppliers of contracts; only suppliers of whom it is known are judged.
struct SmallFirmContracts {
    int contracts = 0, known = 0, small = 0;
    std::int64_t knownWorth = 0, smallWorth = 0;  ///< minor units of the city's currency (TWD)
};
/// Of the contracts in force today.
SmallFirmContracts smallFirmsNow(const model::Snapshot& snapshot, const base::Date& today);
/// Of those that ran on an earlier day by their dates: awarded, not cancelled, begun and not past their last day.
SmallFirmContracts smallFirmsOn(const model::Snapshot& snapshot, const base::Date& day);

}  // namespace cw::analysis
