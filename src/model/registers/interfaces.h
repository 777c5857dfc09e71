#pragma once
#include <set>

#include "model/register_spec.h"

namespace cw::model {

/// Every way one system gets data from another, and how many use it.
struct Interfaces {
    static constexpr std::string_view kName = "interfaces";
    enum Field : int {
        Ref,
        Title,
        Provider,
        ProviderOrganisation,
        Department,
        Owner,
        Kind,
        Status,
        ConsumerAssets,
        ConsumerDepartments,
        ConsumerOrganisations,
        ElServices,
        ElOutputs,
        ElRules,
        ElApi,
        ElInterop,
        Dataset,
        Elements,
        Standards,
        LegalBasis,
        Version,
        ChangeNoticeDays,
        CallsMonth,
        Link,
        Note
    };
    static RegisterSpec spec();

    /// Departments that use it, named or through a consuming asset, without the department that provides it.
    static std::set<std::string> consumerDepartments(const Record& interface, const Snapshot& snapshot);
    /// Those departments and the bodies outside the city that use it.
    static std::int64_t consumers(const Record& interface, const Snapshot& snapshot);
    /// How many of the five elements of the exchange standard are there.
    static int elementsMet(const Record& interface);
};

}  // namespace cw::model
