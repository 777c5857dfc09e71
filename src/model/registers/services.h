#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Services: what the city does for residents and businesses, named as they name it.
struct Services {
    static constexpr std::string_view kName = "services";
    enum Field : int {
        Ref,
        Title,
        Kind,
        Status,
        Department,
        JointDepartments,
        Owner,
        Sharing,
        SharingWanted,
        Demand,
        Satisfaction,
        SatisfactionOn,
        Minutes,
        RunningCost,
        PersonalData,
        Identity,
        Systems,
        Datasets,
        Innovation,
        Evidence,
        Tags,
        Note
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
