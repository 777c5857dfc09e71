#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Districts: the city’s districts in official order, so that needs and initiatives can be told apart by place.
struct Districts {
    static constexpr std::string_view kName = "districts";
    enum Field : int {
        Name,
        Code,
        Population,
        ElderlyShare,
        Area,
        Note,
        Position,
        OfflineElderly,
        OfflineOther,
        OfflineOn
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
