#include "gui/panels/next_step.h"

#include <QCoreApplication>

#include "gui/convert.h"
#include "model/registers.h"

namespace cw::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NextStep)
};

const analysis::ItemState* firstUnrated(const analysis::Assessment& assessment, std::string_view under) {
    for (const auto* state : assessment.leavesUnder(under))
        if (state->source == analysis::Source::None) return state;
    return nullptr;
}

}  // namespace

NextStep nextStep(ProjectSession& session, const framework::Item& subject) {
    const auto& assessment = session.assessment();
    const auto& score = assessment.score(subject.id);
    const auto at = [&](const std::string& item) {
        return Place{
            .page = pageOfItem(session.catalogue(), subject), .panel = "assess", .itemId = item, .recordId = {}};
    };
    if (const auto* open = firstUnrated(assessment, subject.id)) {
        const int left = score.inScope - score.rated - score.notApplicable;
        if (score.rated == 0) return {Words::tr("Next: start to assess"), at(open->item->id)};
        return {Words::tr("Next: rate the remaining %n item(s)", nullptr, left), at(open->item->id)};
    }
    for (const auto& gap : assessment.gapsUnder(subject.id)) {
        if (gap.hasInitiative) continue;
        return {Words::tr("Next: an initiative for the largest gap, %1").arg(qs(gap.item->id)), at(gap.item->id)};
    }
    if (score.rated > score.evidenced) {
        for (const auto* state : assessment.leavesUnder(subject.id))
            if (state->level && state->evidenceCount == 0)
                return {Words::tr("Next: evidence for %n rating(s)", nullptr, score.rated - score.evidenced),
                        at(state->item->id)};
    }
    return {Words::tr("Next: the gaps of the whole city"),
            {.page = "gaps", .panel = {}, .itemId = {}, .recordId = {}}};
}

NextStep nextStep(ProjectSession& session) {
    const auto& snapshot = session.snapshot();
    if (snapshot.table<model::Needs>().empty())
        return {Words::tr("Begin with what residents and businesses need"), {"needs", {}, {}, {}}};
    for (const auto* section : session.catalogue().sections()) {
        if (section->id == "B") {
            for (const auto* process : session.catalogue().processes())
                if (firstUnrated(session.assessment(), process->id)) return nextStep(session, *process);
        } else if (firstUnrated(session.assessment(), section->id)) {
            return nextStep(session, *section);
        }
    }
    for (const auto& gap : session.assessment().gaps())
        if (!gap.hasInitiative) return {Words::tr("Next: initiatives for the open gaps"), {"gaps", {}, {}, {}}};
    return {Words::tr("Next: check the roadmap"), {"roadmap", {}, {}, {}}};
}

}  // namespace cw::gui
