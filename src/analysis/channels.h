#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/money.h"
#include "model/snapshot.h"

/// Channels of services and moving cases between them (B12).
namespace cw::analysis {

/// Website, app and messaging. Kiosk and partner's counter are assisted and stand apart.
bool isDigital(std::string_view channel);

/// The rows of the channel audit of one service.
using Uses = std::vector<const model::Record*>;
std::map<std::string, Uses, std::less<>> usesByService(const model::Snapshot& snapshot);
/// The row of that channel, or null.
const model::Record* useOf(const Uses& uses, std::string_view channel);

/// Part of the service's cases that come by the channel; none unless two channels have cases.
std::optional<double> shareOf(const Uses& uses, const model::Record& use);
/// Part of the service's cases that come by digital channels; none without cases.
std::optional<double> digitalShare(const Uses& uses);
/// Has it cases, all of them by digital channels?
bool onlyDigital(const Uses& uses);

/// What moving cases would save a year. Amounts in minor units of one currency.
struct Shift {
    double moved = 0;       ///< cases a year
    double gross = 0;       ///< moved × (cost from − cost to) − extra running cost; may be negative
    double cashable = 0;    ///< part of it that can be saved in the budget
    double reinvested = 0;  ///< part of that put back into inclusion
    std::optional<double> breakEvenMonths{};  ///< none when nothing is saved; 0 when nothing is invested
    std::string quality;                      ///< the worse of the two costs' qualities; empty when one is not told
    std::string currency;
};
/// None when cases, a cost or the share is missing, or the currencies differ.
std::optional<Shift> shiftOf(const model::Record& channelShift, const Uses& uses);

/// People of the district who use no online service: those of 65 and more, and the others; none when not known.
struct OfflinePeople {
    std::optional<double> elderly{};
    std::optional<double> others{};
};
OfflinePeople offlinePeople(const model::Record& district);

}  // namespace cw::analysis
