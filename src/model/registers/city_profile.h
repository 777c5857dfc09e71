#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// City profile: the one record about the city and its document.
struct CityProfile {
    static constexpr std::string_view kName = "city_profile";
    enum Field : int {
        Name,
        Programme,
        Kind,
        Mayor,
        LeadDepartment,
        ProgrammeLead,
        Population,
        PopulationDate,
        Area,
        Summary,
        HorizonStart,
        HorizonEnd,
        DocumentStatus,
        DocumentVersion,
        DocumentNumber,
        Confidentiality,
        Website,
        Logo,
        GapHigh,
        GapMedium,
        RiskScheme
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
