#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Findings of the checks that the city knows and accepts for now. Check, place, sentence and severity are set by the
/// command that accepts; a row matches a finding by check and place.
struct AcceptedFindings {
    static constexpr std::string_view kName = "accepted_findings";
    enum Field : int {
        Check,
        PlaceRegister,
        PlaceRecord,
        Sentence,
        Severity,
        Reason,
        AcceptedBy,
        AcceptedOn,
        Until,
        Decision
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
