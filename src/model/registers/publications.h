#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Publications: what the city publishes about the programme, where, and how fresh it is.
struct Publications {
    static constexpr std::string_view kName = "publications";
    enum Field : int {
        Title,
        Kind,
        Items,
        Link,
        Place,
        Frequency,
        PublishedOn,
        FirstDue,
        Languages,
        Owner,
        Department,
        Status,
        Note
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
