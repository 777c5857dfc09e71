#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Engagements: planned and held contacts with stakeholders, and what was said.
struct Engagements {
    static constexpr std::string_view kName = "engagements";
    enum Field : int {
        Stakeholder,
        Title,
        Kind,
        Status,
        Due,
        Date,
        Owner,
        Initiatives,
        Items,
        Said,
        Stance,
        Outcome,
        Evidence
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
