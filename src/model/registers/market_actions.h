#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Market actions: early talks, competitions and measures for small firms, with equal information for all.
struct MarketActions {
    static constexpr std::string_view kName = "market_actions";
    enum Field : int {
        Ref,
        Title,
        Kind,
        Status,
        Date,
        Department,
        Contracts,
        Initiatives,
        Channel,
        EqualInformation,
        Firms,
        SmeFirms,
        LocalFirms,
        Result,
        Items,
        Evidence
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
