#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Privacy ratings: how each service keeps the nine principles of identity and privacy.
struct PrivacyRatings {
    static constexpr std::string_view kName = "privacy_ratings";
    enum Field : int { Service, Item, Rating, JudgedBy, Reason, AssessedOn, Assessor, Evidence };
    static RegisterSpec spec();
};

}  // namespace cw::model
