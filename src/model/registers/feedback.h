#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Feedback and lessons: what the use of a live service taught, what was decided about it, and the day on which
/// somebody looked whether it helped. That day closes the loop (framework B8, phase "consolidate").
struct Feedback {
    static constexpr std::string_view kName = "feedback";
    enum Field : int {
        Ref,
        Title,
        Source,
        Date,
        Service,
        Initiative,
        Department,
        Status,
        Finding,
        Response,
        Decision,
        Action,
        CheckedOn,
        Outcome,
        Evidence
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
