#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Customer segments: the groups of residents and businesses whose whole situation somebody must see.
struct Segments {
    static constexpr std::string_view kName = "segments";
    enum Field : int {
        Ref,
        Title,
        Kind,
        Size,
        SizeSource,
        Districts,
        Needs,
        InsightKinds,
        InsightOn,
        Satisfaction,
        SatisfactionOn,
        OfflineShare,
        Owner,
        Evidence,
        Note
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
