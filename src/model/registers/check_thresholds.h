#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// The city's own values of thresholds (analysis::thresholds); a row only where it departs from the standard.
struct CheckThresholds {
    static constexpr std::string_view kName = "check_thresholds";
    enum Field : int { Name, Value, Note };
    static RegisterSpec spec();
};

}  // namespace cw::model
