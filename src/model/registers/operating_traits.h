#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Operating model: how the city works today and how it shall work: a row a trait of B2, and a row a layer for B2.c.
struct OperatingTraits {
    static constexpr std::string_view kName = "operating_traits";
    enum Field : int { Item, Layer, AsIs, ToBe, StateNow, StateWanted, By, Departments, Initiatives, Owner, Note };
    static RegisterSpec spec();
};

}  // namespace cw::model
