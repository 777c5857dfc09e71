#pragma once
#include <string>
#include <vector>

#include "model/disclosure.h"

namespace cw::commands {

/// The report that a user asks for; window and command line ask alike, `app` has it written.
struct ReportEdition {
    std::string format = "pdf";     ///< "pdf" or "html"
    std::string language = "both";  ///< "en", "zh_TW" or "both"
    std::string roundId{};          ///< empty: the current round
    model::Profile profile = model::Profile::Internal;
    std::vector<std::string> sections{};  ///< ids of the report's chapters (report/chapters.h); empty: all
    bool brief = false;                   ///< only those of the short edition; `sections` is empty then
};

}  // namespace cw::commands
