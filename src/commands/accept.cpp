#include "analysis/accepted.h"
#include "base/error_codes.h"
#include "base/text_util.h"
#include "commands/verbs.h"
#include "model/registers.h"

namespace cw::commands {

using model::AcceptedFindings;
using model::Value;

namespace {

/// What the register can hold of a sentence that lists much.
base::Localized fitting(base::Localized sentence) {
    const auto& spec = *model::registry().find(AcceptedFindings::kName);
    const auto limit = static_cast<std::size_t>(spec[AcceptedFindings::Sentence].maxLength);
    for (const auto language : base::kLanguages) {
        auto& text = sentence.in(language);
        if (base::codePoints(text) <= limit) continue;
        std::size_t end = 0;
        for (std::size_t points = 0; end < text.size(); ++end)
            if ((static_cast<unsigned char>(text[end]) & 0xC0U) != 0x80U && ++points == limit) break;
        text = text.substr(0, end) + "…";
    }
    return sentence;
}

base::Result<std::string> change(store::Project& project, const std::string& id, store::FieldValues values) {
    const auto done = setRecord(project, AcceptedFindings::kName, id, std::move(values));
    if (!done) return base::passOn(done);
    return id;
}

}  // namespace

base::Result<std::string> acceptFinding(store::Project& project, const framework::Catalogue& catalogue,
                                        const exchange::Words& words, const analysis::Finding& finding,
                                        const base::Localized& reason, const std::optional<base::Date>& until,
                                        const base::Date& today) {
    if (finding.check == analysis::kAcceptedGone) return base::fail(base::ErrorCode::NotAcceptable);
    store::FieldValues values{
        {"reason", Value{reason}}, {"accepted_on", Value{today}}, {"until", until ? Value{*until} : Value{}}};
    // it names the acceptance itself: that one is extended, as bad as it was accepted
    if (finding.check == analysis::kAcceptedExpired) return change(project, finding.recordId, std::move(values));
    const auto place = analysis::placeOf(finding);
    const auto& snapshot = project.snapshot();
    values.insert(values.end(), {{"check", Value{finding.check}},
                                 {"place_register", Value{place.registerName}},
                                 {"place_record", Value{place.record}},
                                 {"sentence", Value{fitting(analysis::sentenceToKeep(
                                                  finding, words.english, words.chinese, catalogue, snapshot))}},
                                 {"severity", Value{std::string(analysis::idOf(finding.severity))}}});
    for (const auto& row : snapshot.table<AcceptedFindings>())
        if (row.text(AcceptedFindings::Check) == finding.check &&
            row.text(AcceptedFindings::PlaceRegister) == place.registerName &&
            row.text(AcceptedFindings::PlaceRecord) == place.record)
            return change(project, std::string(row.id), std::move(values));
    return addRecord(project, AcceptedFindings::kName, std::move(values));
}

}  // namespace cw::commands
