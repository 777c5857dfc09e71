#include "analysis/accepted.h"
#include "commands/verbs.h"
#include "model/registers.h"

namespace cw::commands {

using model::AcceptedFindings;
using model::Value;

base::Result<std::string> acceptFinding(store::Project& project, const analysis::Finding& finding,
                                        const base::Localized& sentence, const base::Localized& reason,
                                        const std::optional<base::Date>& until, const base::Date& today) {
    const auto place = analysis::placeOf(finding);
    store::FieldValues values{{"check", Value{finding.check}},
                              {"place_register", Value{place.registerName}},
                              {"place_record", Value{place.record}},
                              {"sentence", Value{sentence}},
                              {"severity", Value{std::string(analysis::idOf(finding.severity))}},
                              {"reason", Value{reason}},
                              {"accepted_on", Value{today}},
                              {"until", until ? Value{*until} : Value{}}};
    for (const auto& row : project.snapshot().table<AcceptedFindings>()) {
        if (row.text(AcceptedFindings::Check) != finding.check ||
            row.text(AcceptedFindings::PlaceRegister) != place.registerName ||
            row.text(AcceptedFindings::PlaceRecord) != place.record)
            continue;
        const auto id = row.id;
        const auto done = setRecord(project, AcceptedFindings::kName, id, std::move(values));
        if (!done) return base::passOn(done);
        return id;
    }
    return addRecord(project, AcceptedFindings::kName, std::move(values));
}

}  // namespace cw::commands
