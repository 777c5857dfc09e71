#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Channel shifts: what moving cases between channels would save, cost and pay back to those offline.
struct ChannelShifts {
    static constexpr std::string_view kName = "channel_shifts";
    enum Field : int {
        Ref,
        Title,
        Service,
        FromChannel,
        ToChannel,
        Share,
        TargetDate,
        Invest,
        Running,
        Cashable,
        Reinvest,
        SatisfactionFloor,
        Condition,
        Status,
        Owner,
        Initiative,
        Note
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
