#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Contracts: every larger purchase of the city in one list, from planning to warranty: what can be bought together
/// and what ties us to one supplier.
struct Contracts {
    static constexpr std::string_view kName = "contracts";
    enum Field : int {
        Ref,
        Title,
        CaseNo,
        Kind,
        Category,
        Department,
        JointDepartments,
        Stage,
        PlannedNotice,
        NoticeOn,
        Method,
        MethodGround,
        AwardBy,
        Start,
        End,
        ExtensionUntil,
        Value,
        BudgetSource,
        Saving,
        Supplier,
        Alternatives,
        PaysFor,
        DataBasis,
        OpenDataClause,
        Standards,
        OffTheShelf,
        SharedAsset,
        GainSharing,
        SmeClause,
        ExitCost,
        ExitPlan,
        Replaces,
        Systems,
        Services,
        Initiatives,
        Evidence,
        Note
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
