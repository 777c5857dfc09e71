#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Definitions in use: what a term means in one system, form or law. Part of the term.
struct TermSources {
    static constexpr std::string_view kName = "term_sources";
    enum Field : int {
        Term,
        UsedIn,
        PlaceKind,
        Asset,
        Dataset,
        Service,
        Label,
        Definition,
        Fits,
        Resolution,
        Department,
        CheckedOn,
        Note
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
