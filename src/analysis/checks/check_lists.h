#pragma once
#include <string>
#include <vector>

#include "base/text_util.h"

namespace cw::analysis {

/// Argument: several arguments as a list in words.
inline std::string listed(const std::vector<std::string>& arguments) {
    return "&" + base::join(arguments, "\n");
}

}  // namespace cw::analysis
