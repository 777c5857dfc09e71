#pragma once
#include <optional>

#include "model/register_spec.h"
#include "model/risk_matrix.h"

namespace cw::model {

/// Risks and issues: what may go wrong, what has gone wrong and what binds the city: one list for all partners.
struct Risks {
    static constexpr std::string_view kName = "risks";
    enum Field : int {
        Ref,
        Title,
        Kind,
        Cause,
        Event,
        Effect,
        Items,
        Probability,
        Impact,
        TargetProbability,
        TargetImpact,
        Knowledge,
        Response,
        MeasuresTaken,
        Trigger,
        Owner,
        Department,
        SharedWith,
        Initiatives,
        Status,
        Escalated,
        IdentifiedOn,
        ReviewOn,
        Issue,
        ShownOutside,
        Note
    };
    static RegisterSpec spec();
};

/// Level by the city's risk matrix (city_profile.risk_scheme). Issues and constraints are here already, so only
/// their impact counts. Nothing when a rating that is needed is missing.
std::optional<RiskLevel> riskLevelOf(const Record& risk, const Snapshot& snapshot);

}  // namespace cw::model
