#include <unordered_set>

#include "analysis/checks/check_files.h"
#include "analysis/checks/check_help.h"
#include "analysis/interoperability.h"

namespace cw::analysis {

using model::Actions;
using model::Artefacts;
using model::Barriers;
using model::Evidence;
using model::Record;

namespace {

bool isOpenAction(const Record& action) {
    return isOneOf(action.text(Actions::Status), {"", "open", "doing"});
}

std::string severityOf(const Record& barrier) {
    return choiceNamed<Barriers>(Barriers::Severity, barrier.text(Barriers::Severity));
}

/// Records named as the source of an open action, as "register/id".
std::unordered_set<std::string> openSources(const CheckContext& c) {
    std::unordered_set<std::string> sources;
    for (const auto& action : c.snapshot.table<Actions>())
        if (isOpenAction(action) && action.has(Actions::Source)) sources.insert(action.text(Actions::Source));
    return sources;
}

void barriersNotAnswered(const CheckContext& c, std::vector<Finding>& out) {
    const auto sources = openSources(c);
    for (const auto& barrier : c.snapshot.table<Barriers>()) {
        const int rank = severityRank(barrier.text(Barriers::Severity));
        if (barrier.text(Barriers::Status) != "open" || rank < 3) continue;
        const bool acted = std::ranges::any_of(barrier.list(Barriers::Actions), [&](const std::string& id) {
            const Record* action = c.snapshot.find<Actions>(id);
            return action != nullptr && isOpenAction(*action);
        });
        if (acted || anyAlive(c, barrier.list(Barriers::Initiatives)) ||
            sources.contains(std::string(Barriers::kName) + "/" + barrier.id))
            continue;
        out.push_back(at<Barriers>(barrier, rank == 4 ? Severity::Bad : Severity::Attention,
                                   CW_TEXT("finding", "Nothing removes the barrier “%1” (%2)."),
                                   {severityOf(barrier)}));
    }
}

void barriersWithoutStandard(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& barrier : c.snapshot.table<Barriers>())
        if (stands(barrier) && severityRank(barrier.text(Barriers::Severity)) >= 2 &&
            isOneOf(barrier.text(Barriers::Layer), {"leg", "sem", "tec"}) && !barrier.has(Barriers::Standards) &&
            !barrier.has(Barriers::Policy))
            out.push_back(at<Barriers>(barrier, Severity::Attention,
                                       CW_TEXT("finding", "No standard or rule answers the barrier “%1”.")));
}

void barriersOverdue(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& barrier : c.snapshot.table<Barriers>())
        if (const auto due = barrier.date(Barriers::Due); due && *due < c.today && stands(barrier))
            out.push_back(at<Barriers>(barrier, Severity::Attention,
                                       CW_TEXT("finding", "The barrier “%1” should have been removed by %2."),
                                       {dayNamed(*due)}));
}

/// Artefact → the worst barrier that waits for it; 0 when none does.
std::unordered_map<std::string, int> waitedFor(const CheckContext& c) {
    std::unordered_map<std::string, int> worst;
    for (const auto& barrier : c.snapshot.table<Barriers>())
        if (stands(barrier) && barrier.has(Barriers::Artefact)) {
            int& rank = worst[barrier.text(Barriers::Artefact)];
            rank = std::max(rank, severityRank(barrier.text(Barriers::Severity)));
        }
    return worst;
}

void artefactsOverdue(const CheckContext& c, std::vector<Finding>& out) {
    const auto waiting = waitedFor(c);
    for (const auto& artefact : c.snapshot.table<Artefacts>()) {
        const auto due = artefact.date(Artefacts::Due);
        const std::string& status = artefact.text(Artefacts::Status);
        if (!due || *due >= c.today || status == "agreed") continue;
        const auto it = waiting.find(artefact.id);
        const bool blocks = it != waiting.end() && it->second >= 3;
        out.push_back(atWith<Artefacts>(
            artefact, blocks ? Severity::Bad : Severity::Attention,
            CW_TEXT("finding", "“%1” was to be agreed by %2; its state: %3."),
            {named<Artefacts>(artefact.id), dayNamed(*due), choiceNamed<Artefacts>(Artefacts::Status, status)}));
    }
}

void artefactsNoOwner(const CheckContext& c, std::vector<Finding>& out) {
    const auto waiting = waitedFor(c);
    for (const auto& artefact : c.snapshot.table<Artefacts>())
        if (isOneOf(artefact.text(Artefacts::Status), {"missing", "draft"}) && !artefact.has(Artefacts::Owner) &&
            !artefact.has(Artefacts::Department) && (artefact.has(Artefacts::Due) || waiting.contains(artefact.id)))
            out.push_back(atWith<Artefacts>(artefact, Severity::Attention,
                                            CW_TEXT("finding", "Nobody brings “%1” to agreement."),
                                            {named<Artefacts>(artefact.id)}));
}

void artefactsNoProof(const CheckContext& c, std::vector<Finding>& out) {
    std::unordered_set<std::string> proven;
    for (const auto& evidence : c.snapshot.table<Evidence>())
        for (const auto& item : evidence.list(Evidence::Items)) proven.insert(item);
    for (const auto& artefact : c.snapshot.table<Artefacts>())
        if (artefact.text(Artefacts::Status) == "agreed" && !artefact.has(Artefacts::Evidence) &&
            !proven.contains(artefact.text(Artefacts::Item)))
            out.push_back(atWith<Artefacts>(artefact, Severity::Note,
                                            CW_TEXT("finding", "“%1” is called agreed, but nothing proves it."),
                                            {named<Artefacts>(artefact.id)}));
}

void artefactsOverridden(const CheckContext& c, std::vector<Finding>& out) {
    // a closed round stands; artefacts go on
    if (c.assessment == nullptr || c.assessment->round() == nullptr ||
        c.assessment->round()->text(model::Rounds::Status) == "closed")
        return;
    for (const auto& artefact : c.snapshot.table<Artefacts>()) {
        if (!artefact.has(Artefacts::Item)) continue;
        const Record* answer = c.assessment->state(artefact.text(Artefacts::Item)).answer;
        if (answer == nullptr || answer->yes(model::Answers::NotApplicable)) continue;
        const auto level = answer->integer(model::Answers::Level);
        const int derived = Artefacts::levelOf(artefact);
        if (!level || *level == derived || answer->has(model::Answers::Reason)) continue;
        Finding finding = atWith<Artefacts>(
            artefact, Severity::Attention,
            CW_TEXT("finding", "“%1” stands at level %2 by its state and is rated %3 without a reason."),
            {named<Artefacts>(artefact.id), std::to_string(derived), std::to_string(*level)});
        finding.itemId = artefact.text(Artefacts::Item);
        out.push_back(std::move(finding));
    }
}

void hottestCellFinding(const CheckContext& c, std::vector<Finding>& out) {
    const auto cells = interopCells(c.catalogue, c.snapshot, c.assessment);
    const InteropCell* cell = hottestCell(cells);
    if (cell == nullptr) return;
    const Record& worst = *cell->barriers.front();
    out.push_back(atWith<Barriers>(
        worst, Severity::Note,
        CW_TEXT("finding", "Interoperability breaks most at %1 × %2; open barriers there: %3, the worst “%4”."),
        {choiceNamed<Barriers>(Barriers::Layer, std::string(cell->layer)),
         choiceNamed<Barriers>(Barriers::ProcessGroup, std::string(cell->processGroup)),
         std::to_string(cell->barriers.size()), named<Barriers>(worst.id)}));
}

}  // namespace

std::vector<Check> interoperabilityChecks() {
    return {
        {"barrier.blocks_nothing_done",
         {"barriers", "actions", "initiatives"},
         CW_TEXT("check",
                 "An open barrier blocks a service or several, and neither an initiative that is not stopped nor an "
                 "open action is named for it."),
         CW_TEXT("check", "Make an action or an initiative from the barrier."),
         barriersNotAnswered},
        {"barrier.no_standard",
         {"barriers"},
         CW_TEXT("check",
                 "A legal, semantic or technical barrier that is open or being removed at least slows work, and "
                 "names neither a standard nor a rule."),
         CW_TEXT("check", "Name the standard, or write the rule that removes it."),
         barriersWithoutStandard},
        {"barrier.overdue",
         {"barriers"},
         CW_TEXT("check", "A barrier that is open or being removed was due before today."),
         CW_TEXT("check", "Do it, move the date, or accept the barrier with a reason."),
         barriersOverdue},
        {"artefact.overdue",
         {"artefacts", "barriers"},
         CW_TEXT("check",
                 "An artefact that is not agreed was due before today; bad when a barrier that blocks a service "
                 "waits for it."),
         CW_TEXT("check", "Agree what happens without it, or move the date in a decision."),
         artefactsOverdue},
        {"artefact.no_owner",
         {"artefacts", "barriers"},
         CW_TEXT("check",
                 "An artefact that is missing or a draft has a date or is waited for by a barrier, and has neither "
                 "owner nor department."),
         CW_TEXT("check", "Name who brings it to agreement."),
         artefactsNoOwner},
        {"artefact.agreed_no_proof",
         {"artefacts", "evidence"},
         CW_TEXT("check", "An artefact is called agreed, names no evidence, and no evidence names its table entry."),
         CW_TEXT("check", "Link the agreed text."),
         artefactsNoProof},
        {"artefact.override_no_reason",
         {"artefacts", "answers", "rounds"},
         CW_TEXT("check",
                 "The current round is open and rates a table entry at another level than the state of its artefact "
                 "gives "
                 "(missing 0, draft 1, exists 2, agreed 3), and the rating gives no reason."),
         CW_TEXT("check", "Say why in the rating, or clear it."),
         artefactsOverridden},
        {"interop.hottest_cell",
         {"artefacts", "barriers"},
         CW_TEXT("check",
                 "With three or more open barriers in the project, one cell of the interoperability table alone has "
                 "the highest heat."),
         CW_TEXT("check", "Start there."),
         hottestCellFinding},
    };
}

}  // namespace cw::analysis
