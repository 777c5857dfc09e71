#include "gui/panels/next_step.h"

#include <QCoreApplication>
#include <algorithm>
#include <vector>

#include "gui/convert.h"
#include "model/registers.h"

namespace cw::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NextStep)
};

/// By whoever rates now: the round, or an assessor for themselves.
const analysis::ItemState* firstUnrated(const ProjectSession& session, std::string_view under, int* left = nullptr) {
    const analysis::ItemState* first = nullptr;
    for (const auto* state : session.assessment().leavesUnder(under)) {
        if (session.isRated(state->item->id)) continue;
        if (!first) first = state;
        if (!left) break;
        ++*left;
    }
    return first;
}

/// A, B1 … B14, C, D.
std::vector<const framework::Item*> pagesInOrder(const framework::Catalogue& catalogue) {
    std::vector<const framework::Item*> pages;
    for (const auto* section : catalogue.sections()) {
        if (section->id != "B") {
            pages.push_back(section);
            continue;
        }
        for (const auto* process : catalogue.processes()) pages.push_back(process);
    }
    return pages;
}

}  // namespace

std::optional<Place> nextPageToRate(ProjectSession& session, const framework::Item& subject) {
    const auto pages = pagesInOrder(session.catalogue());
    // A page that stands for several (B) has been walked to its end: it goes on after the last of them.
    std::size_t here = pages.size() - 1;
    for (std::size_t i = 0; i < pages.size(); ++i)
        if (pages[i]->isUnder(subject) || subject.isUnder(*pages[i])) here = i;
    for (std::size_t i = 1; i <= pages.size(); ++i) {
        const auto* page = pages[(here + i) % pages.size()];
        if (page == &subject) continue;
        if (const auto* open = firstUnrated(session, page->id))
            return Place{.page = page->id, .panel = "assess", .itemId = open->item->id, .recordId = {}};
    }
    return std::nullopt;
}

NextStep nextStep(ProjectSession& session, const framework::Item& subject) {
    const auto& assessment = session.assessment();
    const auto& score = assessment.score(subject.id);
    const auto at = [&](const std::string& item) {
        return Place{
            .page = pageOfItem(session.catalogue(), subject), .panel = "assess", .itemId = item, .recordId = {}};
    };
    if (session.roundId().empty()) return {Words::tr("Next: start to assess"), at({})};
    int left = 0;
    if (const auto* open = firstUnrated(session, subject.id, &left)) {
        if (left == score.inScope) return {Words::tr("Next: start to assess"), at(open->item->id)};
        return {Words::tr("Next: rate the remaining %n item(s)", nullptr, left), at(open->item->id)};
    }
    const bool forAll = session.assessor().empty();  // gaps are the round's
    for (const auto& gap : assessment.gapsUnder(subject.id))
        if (forAll && gap.band == analysis::GapBand::High && !gap.hasInitiative)
            return {Words::tr("Next: an initiative for the largest gap, %1").arg(qs(gap.item->id)), at(gap.item->id)};
    if (const auto next = nextPageToRate(session, subject))
        return {Words::tr("Next: %1")
                    .arg(qs(session.catalogue().find(next->page)
                                ? next->page + " " + session.catalogue().find(next->page)->title(session.language())
                                : next->page)),
                *next};
    if (!forAll)
        return {Words::tr("Next: hand in and compare"),
                {.page = "rounds", .panel = "compare:assessor_ratings", .itemId = {}, .recordId = {}}};
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
    for (const auto* page : pagesInOrder(session.catalogue())) {
        if (session.roundId().empty())
            return {Words::tr("Next: start to assess %1").arg(qs(page->id)), {page->id, "assess", {}, {}}};
        int left = 0;
        if (!firstUnrated(session, page->id, &left)) continue;
        auto step = nextStep(session, *page);
        const auto& score = session.assessment().score(page->id);
        step.text = left == score.inScope
                        ? Words::tr("Next: start to assess %1").arg(qs(page->id))
                        : Words::tr("Next: rate the remaining %n item(s) of %1", nullptr, left).arg(qs(page->id));
        return step;
    }
    for (const auto& gap : session.assessment().gaps())
        if (!gap.hasInitiative) return {Words::tr("Next: initiatives for the open gaps"), {"gaps", {}, {}, {}}};
    return {Words::tr("Next: check the roadmap"), {"roadmap", {}, {}, {}}};
}

}  // namespace cw::gui
