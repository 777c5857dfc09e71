#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Journey steps: what a person goes through for a service, step by step, today and after the change.
struct JourneySteps {
    static constexpr std::string_view kName = "journey_steps";
    enum Field : int {
        Service,
        State,
        Title,
        Department,
        Organisation,
        Channel,
        Minutes,
        WaitDays,
        Documents,
        DataAsked,
        AskedAgain,
        Pain,
        Initiative,
        Position
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
