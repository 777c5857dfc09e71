#include "analysis/accepted.h"

#include <algorithm>

#include "analysis/checks/check_help.h"
#include "model/disclosure.h"
#include "model/registers.h"
#include "model/value_text.h"

namespace cw::analysis {

using model::AcceptedFindings;
using model::Record;
using model::RegisterSpec;

namespace {

Severity severityOf(const std::string& id) {
    return id == "bad" ? Severity::Bad : id == "attention" ? Severity::Attention : Severity::Note;
}

/// A record's name without what is not for everybody: of a person the office, of what public documents leave out the
/// number; the kind of record where there is neither.
std::string discreetName(const RegisterSpec& spec, const Record& record, const base::Texts& texts,
                         const framework::Catalogue& catalogue, const model::Snapshot& snapshot) {
    const auto orKind = [&](std::string name) { return name.empty() ? texts.text(spec.singular) : name; };
    if (spec.name == model::People::kName) {
        using model::People;
        const auto& office = record.localized(People::OfficeTitle);
        const auto* body = snapshot.find<model::Departments>(record.text(People::Department));
        return orKind(!office.empty()   ? office.best(texts.language())
                      : body != nullptr ? body->localized(model::Departments::Name).best(texts.language())
                                        : std::string());
    }
    if (model::isLeftOut(spec, record, model::Profile::Public) ||
        model::isMasked(spec, spec.titleField, model::Profile::Public))
        return orKind(spec.refField >= 0 ? record.text(spec.refField) : std::string());
    const model::FieldSpec& title = spec[spec.titleField];
    if (title.isReference() && !title.isList()) {  // one step, as Snapshot::titleOf
        const int target = snapshot.registry().index(title.targetRegister());
        const Record* named = target < 0 ? nullptr : snapshot.find(target, record.text(spec.titleField));
        const RegisterSpec* other = target < 0 ? nullptr : &snapshot.registry()[target];
        if (named == nullptr || (*other)[other->titleField].isReference()) return orKind({});
        return discreetName(*other, *named, texts, catalogue, snapshot);
    }
    return model::titleText(snapshot, snapshot.registry().index(spec.name), record, texts,
                            catalogue.titles(texts.language()));
}

}  // namespace

FindingPlace placeOf(const Finding& finding) {
    FindingPlace place{finding.registerName.empty() ? "project" : finding.registerName, "-"};
    if (!finding.recordId.empty())
        place.record = finding.recordId;
    else if (!finding.itemId.empty())
        place = {"framework", finding.itemId};
    if (!finding.key.empty()) place.record += "/" + finding.key;
    return place;
}

base::Localized sentenceToKeep(const Finding& finding, const base::Texts& english, const base::Texts& chinese,
                               const framework::Catalogue& catalogue, const model::Snapshot& snapshot) {
    base::Localized sentence;
    for (const base::Texts* texts : {&english, &chinese})
        sentence.in(texts->language()) =
            findingText(finding, *texts, catalogue, snapshot, [&](const RegisterSpec& spec, const Record& record) {
                return discreetName(spec, record, *texts, catalogue, snapshot);
            });
    return sentence;
}

std::string_view idOf(Severity severity) {
    return severity == Severity::Bad ? "bad" : severity == Severity::Attention ? "attention" : "note";
}

Acceptances::Acceptances(const CheckContext& context) {
    for (const auto& row : context.snapshot.table<AcceptedFindings>()) {
        const auto until = row.date(AcceptedFindings::Until);
        m_byCheck[row.text(AcceptedFindings::Check)].insert_or_assign(
            {row.text(AcceptedFindings::PlaceRegister), row.text(AcceptedFindings::PlaceRecord)},
            Acceptance{.row = &row, .passed = until && *until < context.today});
    }
}

bool Acceptances::accept(const Finding& finding) {
    const auto ofCheck = m_byCheck.find(finding.check);
    if (ofCheck == m_byCheck.end()) return false;
    const auto place = placeOf(finding);
    const auto found = ofCheck->second.find({place.registerName, place.record});
    if (found == ofCheck->second.end()) return false;
    auto& acceptance = found->second;
    acceptance.holds = true;
    acceptance.worst = std::max(acceptance.worst, finding.severity);
    return !acceptance.passed && finding.severity <= severityOf(acceptance.row->text(AcceptedFindings::Severity));
}

std::vector<Finding> Acceptances::said() const {
    std::vector<Finding> said;
    std::int64_t unmatched = 0;
    for (const auto& [check, places] : m_byCheck)
        for (const auto& [place, acceptance] : places) {
            if (!acceptance.holds) {
                ++unmatched;
            } else if (acceptance.passed) {
                said.push_back(at<AcceptedFindings>(*acceptance.row, std::min(Severity::Attention, acceptance.worst),
                                                    CW_TEXT("finding", "The acceptance of “%1” ended on %2."),
                                                    {dayNamed(*acceptance.row->date(AcceptedFindings::Until))}));
                said.back().check = kAcceptedExpired;
            }
        }
    if (unmatched > 0)
        said.push_back({.check = std::string(kAcceptedGone),
                        .severity = Severity::Note,
                        .sentence = CW_TEXT("finding", "Accepted findings that no longer exist: %1."),
                        .args = {std::to_string(unmatched)},
                        .registerName = std::string(AcceptedFindings::kName)});
    return said;
}

}  // namespace cw::analysis
