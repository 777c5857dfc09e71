#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Organisations: bodies outside the city government that the programme depends on or serves.
struct Organisations {
    static constexpr std::string_view kName = "organisations";
    enum Field : int { Name, Kind, Types, Website, Interest, Successor, Note, BusinessNo, Sme, Local };
    static RegisterSpec spec();
};

}  // namespace cw::model
