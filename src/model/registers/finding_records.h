#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// The assessor’s observations with criterion, consequence and recommendation, and the management’s answer.
struct FindingRecords {
    static constexpr std::string_view kName = "finding_records";
    enum Field : int {
        Ref,
        Title,
        Round,
        Items,
        Criterion,
        Observation,
        Evidence,
        Consequence,
        Recommendation,
        Weight,
        Author,
        Department,
        CheckDue,
        CheckedOn,
        ClientNote,
        ResponseState,
        Response,
        Owner,
        Due,
        Action,
        Initiative,
        Status,
        ClosedOn
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
