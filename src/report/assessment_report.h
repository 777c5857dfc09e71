#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/texts.h"
#include "framework/catalogue.h"
#include "model/disclosure.h"
#include "model/snapshot.h"
#include "report/document.h"

namespace cw::report {

/// Who will read it: model/disclosure.h decides what is left out. Beyond that, names of people and private contacts
/// are printed for nobody (people appear by their office), and what the checks found in the internal edition only.
using model::Profile;

struct ReportInput {
    const framework::Catalogue& catalogue;
    const model::Snapshot& snapshot;
    std::string roundId;                        ///< empty: the current round
    std::vector<const base::Texts*> languages;  ///< one, or Chinese then English for both
    base::Date date;                            ///< of the report; also decides what is late
    std::string toolVersion;
    Profile profile = Profile::Internal;
    std::vector<std::string> sections;  ///< ids of chapters(); empty = all
    bool brief = false;                 ///< the short edition: long lists show what is decided on
};

/// The assessment report. UnknownRound, ChoiceUnknown (section), Usage (no language).
base::Result<Document> assessmentReport(const ReportInput& input);

}  // namespace cw::report
