#include <algorithm>

#include "analysis/checks/check_files.h"
#include "analysis/thresholds.h"
#include "model/registers.h"

namespace cw::analysis {

using model::Answers;

namespace {

constexpr std::ptrdiff_t kMostBeforeFirst = 5;

void highGapWithoutInitiative(const CheckContext& c, std::vector<Finding>& out) {
    if (c.assessment == nullptr) return;
    const auto gaps = c.assessment->gaps();
    const auto isOpen = [](const Gap& gap) { return gap.band == GapBand::High && !gap.hasInitiative; };
    // before the first initiative they are one thing to do: to draft some
    if (const auto count = std::ranges::count_if(gaps, isOpen);
        count > kMostBeforeFirst && c.snapshot.table<model::Initiatives>().empty()) {
        out.push_back({.severity = Severity::Bad,
                       .sentence = CW_TEXT("finding", "%1 high gaps have no initiative yet."),
                       .args = {std::to_string(count)},
                       .page = "gaps"});
        return;
    }
    for (const auto& gap : gaps)
        if (isOpen(gap))
            out.push_back({.severity = Severity::Bad,
                           .sentence = CW_TEXT("finding", "%1 has a high gap and no initiative closes it."),
                           .args = {"#" + gap.item->id},
                           .itemId = gap.item->id});
}

void levelWithoutEvidence(const CheckContext& c, std::vector<Finding>& out) {
    if (c.assessment == nullptr || c.assessment->depth() == Depth::Quick) return;
    const double fromLevel = threshold(c.snapshot, "evidence.from_level");
    for (const ItemState& state : c.assessment->states()) {
        const bool given = state.source == Source::Rated || state.source == Source::Overridden;
        if (given && *state.level >= fromLevel && state.evidenceCount == 0)
            out.push_back({.severity = Severity::Attention,
                           .sentence = CW_TEXT("finding", "%1 is rated established or higher without any evidence."),
                           .args = {"#" + state.item->id},
                           .itemId = state.item->id});
    }
}

void markedForReview(const CheckContext& c, std::vector<Finding>& out) {
    if (c.assessment == nullptr) return;
    for (const ItemState& state : c.assessment->states())
        if (state.answer != nullptr && state.answer->yes(Answers::Marked))
            out.push_back({.severity = Severity::Note,
                           .sentence = CW_TEXT("finding", "%1 is marked for review."),
                           .args = {"#" + state.item->id},
                           .itemId = state.item->id});
}

void ratedWithoutTarget(const CheckContext& c, std::vector<Finding>& out) {
    if (c.assessment == nullptr) return;
    for (const auto* process : c.catalogue.processes()) {
        int missing = 0;
        for (const ItemState* leaf : c.assessment->leavesUnder(process->id))
            if (leaf->isRated() && !leaf->target) ++missing;
        if (missing > 0)
            out.push_back(
                {.severity = Severity::Note,
                 .sentence = CW_TEXT("finding", "%1: rated items without a target, so their gaps are not seen: %2."),
                 .args = {"#" + process->id, std::to_string(missing)},
                 .itemId = process->id});
    }
}

void unknownItems(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& answer : c.snapshot.table<Answers>())
        if (c.catalogue.find(answer.text(Answers::Item)) == nullptr)
            out.push_back(
                {.severity = Severity::Note,
                 .sentence = CW_TEXT("finding",
                                     "A rating belongs to “%1”, which is not in this framework version; it is kept."),
                 .args = {answer.text(Answers::Item)},
                 .registerName = "answers",
                 .recordId = answer.id});
}

}  // namespace

std::vector<Check> assessmentChecks() {
    return {
        {"gap.high_without_initiative",
         {"answers", "rounds", "artefacts", "initiatives", "needs", "city_profile"},
         CW_TEXT("check",
                 "A rated item's gap weight reaches the High threshold and no initiative that is not stopped "
                 "names the item, or what it is part of, among the gaps it closes. Before the first initiative "
                 "more than five of them are one finding."),
         CW_TEXT("check", "Make an initiative from the gap, or lower the target if the city does not want this now."),
         highGapWithoutInitiative},
        {"answer.no_evidence",
         {"answers", "rounds"},
         CW_TEXT("check",
                 "An item is rated, or its derived level overridden, at the level from which evidence is expected "
                 "(standard: 3) or higher in a Standard or Full round and the rating names no evidence."),
         CW_TEXT("check", "Attach or link what proves it, or lower the level to what can be shown."),
         levelWithoutEvidence},
        {"answer.marked",
         {"answers", "rounds"},
         CW_TEXT("check", "A rating of the current round is marked for review."),
         CW_TEXT("check", "Let the reviewer look at it and remove the mark."),
         markedForReview},
        {"answer.no_target",
         {"answers", "rounds", "artefacts"},
         CW_TEXT("check", "A process has rated items without a target of their own or of what they are part of."),
         CW_TEXT("check", "Set a default target for the whole process on its page."),
         ratedWithoutTarget},
        {"answer.unknown_item",
         {"answers"},
         CW_TEXT("check", "A rating names an item that the loaded framework does not have."),
         CW_TEXT("check", "Nothing is lost; open the file with the version that made it to see the item."),
         unknownItems},
    };
}

}  // namespace cw::analysis
