#pragma once
#include <string_view>

#include "base/language.h"
#include "base/result.h"
#include "store/project.h"

/// The city's own thresholds (analysis::thresholds): a row only where it departs from the standard or says why not.
namespace cw::commands {

/// Sets the city's value. The standard value takes the row away unless it gives a reason. ValueRefused outside the
/// limits or with more digits than it has; UnknownRecord for an unknown id.
base::Result<store::Done> setThreshold(store::Project& project, std::string_view id, double value);
/// Sets the reason; a threshold without a value of the city's gets the standard value as such.
base::Result<store::Done> setThresholdReason(store::Project& project, std::string_view id,
                                             const base::Localized& reason);
/// Back to the standard value; the reason goes too. Done without a change when there is no row.
base::Result<store::Done> resetThreshold(store::Project& project, std::string_view id);

}  // namespace cw::commands
