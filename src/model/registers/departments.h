#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Departments: the city’s departments in official order: who leads and who takes part.
struct Departments {
    static constexpr std::string_view kName = "departments";
    enum Field : int { Name, ShortName, Code, Parent, Head, OfficePhone, Duties, Position, SecurityClass };
    static RegisterSpec spec();
};

}  // namespace cw::model
