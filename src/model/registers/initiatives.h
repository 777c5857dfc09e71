#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Initiatives: what the city will do to close its gaps, with owner, dates and money.
struct Initiatives {
    static constexpr std::string_view kName = "initiatives";
    enum Field : int {
        Ref,
        Title,
        Kind,
        Status,
        Phase,
        Priority,
        Effort,
        Health,
        Progress,
        NextStep,
        Parent,
        Purpose,
        Deliverables,
        Result,
        LeadDepartment,
        JointDepartments,
        Owner,
        Sponsor,
        Districts,
        Start,
        End,
        Capital,
        Current,
        FiscalYear,
        BudgetSource,
        BudgetStatus,
        Closes,
        Principles,
        Needs,
        Plans,
        Tags,
        Objectives,
        Services,
        Segments,
        Innovation,
        PlatformPrinciples
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
