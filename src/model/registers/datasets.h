#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Datasets: who holds them, how open they are, when they open.
struct Datasets {
    static constexpr std::string_view kName = "datasets";
    enum Field : int {
        Ref,
        Title,
        Description,
        Theme,
        Department,
        Owner,
        Holder,
        Access,
        Reason,
        Approver,
        DecidedOn,
        Personal,
        Stars,
        Licence,
        Charge,
        Formats,
        Link,
        Frequency,
        UpdatedOn,
        PlannedRelease,
        ReleasedOn,
        WaitsForDepartment,
        WaitsForOrganisation,
        Obstacle,
        Uses,
        Asset,
        Standards,
        Districts,
        Initiatives,
        Tags
    };
    static RegisterSpec spec();

    /// How often the dataset was asked for: the voices of its requests, 1 where none are given.
    static std::int64_t requests(const Record& dataset, const Snapshot& snapshot, bool onlyOpen);
};

}  // namespace cw::model
