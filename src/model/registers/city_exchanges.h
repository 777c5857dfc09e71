#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Exchanges with other cities: what we learned from and gave to other cities, and where it was used.
struct CityExchanges {
    static constexpr std::string_view kName = "city_exchanges";
    enum Field : int {
        Ref,
        Title,
        Organisation,
        Kind,
        Status,
        Date,
        Department,
        Items,
        Learned,
        Shared,
        Adopted,
        NotAdopted,
        Cost,
        Evidence
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
