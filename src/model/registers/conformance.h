#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Which asset meets which principle of the open city platform: one row for each pair. Part of the asset.
struct Conformance {
    static constexpr std::string_view kName = "conformance";
    enum Field : int { Asset, Item, State, Note, Evidence, CheckedOn, CheckedBy };
    static RegisterSpec spec();
};

}  // namespace cw::model
