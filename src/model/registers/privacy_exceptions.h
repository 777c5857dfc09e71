#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Privacy exceptions: departures from a privacy principle: why, on what basis, who reviews, until when.
struct PrivacyExceptions {
    static constexpr std::string_view kName = "privacy_exceptions";
    enum Field : int {
        Ref,
        Title,
        Services,
        Items,
        Status,
        Reason,
        LegalBasis,
        ReferredTo,
        ApprovedBy,
        Decision,
        Reviewer,
        ReviewerBody,
        GrantedOn,
        ValidTo,
        ReviewedOn,
        Outcome,
        Evidence
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
