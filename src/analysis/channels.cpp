#include "analysis/channels.h"

#include <algorithm>
#include <array>

#include "model/registers.h"

namespace cw::analysis {

using model::ChannelShifts;
using model::ChannelUses;
using model::Districts;
using model::Record;

namespace {

constexpr double kWhole = 10000;  // basis points

double casesOf(const Record& use) {
    return static_cast<double>(use.integer(ChannelUses::Volume).value_or(0));
}

double part(const Record& record, int field) {
    return static_cast<double>(record.integer(field).value_or(0)) / kWhole;
}

std::string worse(const std::string& a, const std::string& b) {
    if (a.empty() || b.empty()) return {};
    static constexpr std::array<std::string_view, 3> kFromBest{"measured", "estimated", "assumed"};
    return std::ranges::find(kFromBest, a) < std::ranges::find(kFromBest, b) ? b : a;
}

}  // namespace

bool isDigital(std::string_view channel) {
    return channel == "web" || channel == "app" || channel == "message";
}

std::map<std::string, Uses, std::less<>> usesByService(const model::Snapshot& snapshot) {
    std::map<std::string, Uses, std::less<>> all;
    for (const auto& use : snapshot.table<ChannelUses>()) all[use.text(ChannelUses::Service)].push_back(&use);
    return all;
}

const Record* useOf(const Uses& uses, std::string_view channel) {
    const auto it =
        std::ranges::find_if(uses, [&](const Record* use) { return use->text(ChannelUses::Channel) == channel; });
    return it == uses.end() ? nullptr : *it;
}

std::optional<double> shareOf(const Uses& uses, const Record& use) {
    double all = 0;
    int channels = 0;
    for (const auto* each : uses) {
        all += casesOf(*each);
        if (casesOf(*each) > 0) ++channels;
    }
    return channels < 2 ? std::nullopt : std::optional(casesOf(use) / all);
}

std::optional<double> digitalShare(const Uses& uses) {
    double all = 0;
    double digital = 0;
    for (const auto* use : uses) {
        all += casesOf(*use);
        if (isDigital(use->text(ChannelUses::Channel))) digital += casesOf(*use);
    }
    return all > 0 ? std::optional(digital / all) : std::nullopt;
}

bool onlyDigital(const Uses& uses) {
    bool any = false;
    for (const auto* use : uses) {
        if (casesOf(*use) <= 0) continue;
        if (!isDigital(use->text(ChannelUses::Channel))) return false;
        any = true;
    }
    return any;
}

std::optional<Shift> shiftOf(const Record& channelShift, const Uses& uses) {
    const auto* from = useOf(uses, channelShift.text(ChannelShifts::FromChannel));
    const auto* to = useOf(uses, channelShift.text(ChannelShifts::ToChannel));
    if (from == nullptr || to == nullptr || !channelShift.has(ChannelShifts::Share)) return std::nullopt;
    const auto costFrom = from->money(ChannelUses::UnitCost);
    const auto costTo = to->money(ChannelUses::UnitCost);
    if (!from->has(ChannelUses::Volume) || !costFrom || !costTo) return std::nullopt;
    const base::Money nothing{0, costFrom->currency};
    const auto running = channelShift.money(ChannelShifts::Running).value_or(nothing);
    const auto invest = channelShift.money(ChannelShifts::Invest).value_or(nothing);
    for (const auto* money : {&*costTo, &running, &invest})
        if (money->currency != costFrom->currency) return std::nullopt;

    Shift shift;
    shift.currency = costFrom->currency;
    shift.quality = worse(from->text(ChannelUses::CostQuality), to->text(ChannelUses::CostQuality));
    shift.moved = casesOf(*from) * part(channelShift, ChannelShifts::Share);
    shift.gross = shift.moved * (static_cast<double>(costFrom->minor) - static_cast<double>(costTo->minor)) -
                  static_cast<double>(running.minor);
    shift.cashable = std::max(shift.gross, 0.0) * part(channelShift, ChannelShifts::Cashable);
    shift.reinvested = shift.cashable * part(channelShift, ChannelShifts::Reinvest);
    if (shift.cashable > 0) shift.breakEvenMonths = static_cast<double>(invest.minor) / (shift.cashable / 12);
    return shift;
}

OfflinePeople offlinePeople(const Record& district) {
    OfflinePeople people;
    if (!district.has(Districts::Population) || !district.has(Districts::ElderlyShare)) return people;
    const auto all = static_cast<double>(*district.integer(Districts::Population));
    const double elderly = part(district, Districts::ElderlyShare);
    if (district.has(Districts::OfflineElderly))
        people.elderly = all * elderly * part(district, Districts::OfflineElderly);
    if (district.has(Districts::OfflineOther))
        people.others = all * (1 - elderly) * part(district, Districts::OfflineOther);
    return people;
}

}  // namespace cw::analysis
