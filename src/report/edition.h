#pragma once
#include <string>
#include <vector>

#include "model/disclosure.h"

namespace cw::report {

/// What a reader asks for; no Qt, so that every program can ask.
struct Edition {
    std::string format = "pdf";     ///< "pdf" or "html"
    std::string language = "both";  ///< "en", "zh_TW" or "both"
    std::string roundId{};          ///< empty: the current round
    model::Profile profile = model::Profile::Internal;
    std::vector<std::string> sections{};  ///< ids of reportSections(); empty: all
};

}  // namespace cw::report
