#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Evidence: what proves a rating: documents, records, figures, with their place and date.
struct Evidence {
    static constexpr std::string_view kName = "evidence";
    enum Field : int { Ref, Title, Kind, Dated, Department, Items, Link, File, Confidentiality, Note };
    static RegisterSpec spec();
};

}  // namespace cw::model
