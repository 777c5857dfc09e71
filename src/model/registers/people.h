#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// People: contacts and holders of roles. Office contacts may be published; all else stays masked.
struct People {
    static constexpr std::string_view kName = "people";
    enum Field : int {
        Name,
        OfficeTitle,
        Department,
        Organisation,
        OfficePhone,
        OfficeEmail,
        PrivatePhone,
        PrivateEmail,
        Consent,
        RetainUntil,
        Note,
        Sector
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
