#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Channel audit: who uses which channel, at what cost, how well: the audit B12 begins with.
struct ChannelUses {
    static constexpr std::string_view kName = "channel_uses";
    enum Field : int {
        Service,
        Channel,
        Year,
        Volume,
        UnitCost,
        CostQuality,
        VolumeQuality,
        LevelTarget,
        LevelMet,
        Satisfaction,
        Assisted,
        Hours,
        Languages,
        Accessibility,
        Source,
        Evidence
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
