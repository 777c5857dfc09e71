#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// What the city does so that departments give data and others use them.
struct CultureActions {
    static constexpr std::string_view kName = "culture_actions";
    enum Field : int {
        Item,
        Title,
        Status,
        Element,
        Department,
        Owner,
        Start,
        Due,
        Reach,
        Result,
        Organisations,
        Datasets,
        Initiative,
        Evidence,
        Note,
        Position
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
