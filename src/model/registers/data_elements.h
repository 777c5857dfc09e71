#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Shared pieces of data: who owns each and which system is its source.
struct DataElements {
    static constexpr std::string_view kName = "data_elements";
    enum Field : int {
        Title,
        Term,
        Definition,
        Department,
        Steward,
        SourceAsset,
        SourceOrganisation,
        Copies,
        CollectedBy,
        Classification,
        Standard,
        Format,
        Update,
        Status,
        Note
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
