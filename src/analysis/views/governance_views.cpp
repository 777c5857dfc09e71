#include <algorithm>
#include <map>
#include <set>

#include "analysis/journey.h"
#include "analysis/principles.h"
#include "analysis/views/view_parts.h"
#include "model/own_order.h"
#include "model/registers.h"

namespace cw::analysis {

using model::JourneySteps;
using model::PrincipleRefusals;
using model::PrincipleStatements;
using model::Record;
using model::Roles;

namespace {

constexpr base::Msg kVacant = CW_TEXT("view", "vacant");
constexpr base::Msg kActing = CW_TEXT("view", "vacant, acting: %1", "a person");
constexpr base::Msg kHeldBy = CW_TEXT("view", "%1, %2", "a person and the department");
constexpr base::Msg kOrganisationSummary =
    CW_TEXT("view", "%1 bodies and %2 seats, %3 of the roles strategic; %4 seats are vacant.");
constexpr base::Msg kOrganisationLegend =
    CW_TEXT("view", "A role hangs below the one it is part of; it is moved in its form, by “part of”.");
constexpr base::Msg kAddBelow = CW_TEXT("view", "Role below it…");
constexpr base::Msg kInForce = CW_TEXT("view", "In force");
constexpr base::Msg kAll = CW_TEXT("view", "All");

constexpr base::Msg kStepHead = CW_TEXT("view", "Step");
constexpr base::Msg kWhereHead = CW_TEXT("view", "Where", "head of a table");
constexpr base::Msg kByHead = CW_TEXT("view", "Channel", "head of a table");
constexpr base::Msg kMinutesHead = CW_TEXT("view", "Minutes");
constexpr base::Msg kPapersHead = CW_TEXT("view", "Papers", "head of a table: to bring");
constexpr base::Msg kTodayLine = CW_TEXT("view", "Today: %1");
constexpr base::Msg kAfterLine = CW_TEXT("view", "After the change: %1");
constexpr base::Msg kJourneySum = CW_TEXT("view", "%1 min, hand-overs: %2, papers: %3, asked again: %4");
constexpr base::Msg kJourneyPartly =
    CW_TEXT("view", "minutes known for %1 of %2 steps, hand-overs: %3, papers: %4, asked again: %5");
constexpr base::Msg kNoAfter = CW_TEXT("view", "no journey after the change: describe one");
constexpr base::Msg kAskedAgain = CW_TEXT("view", "↻ asked again: %1", "which data");
constexpr base::Msg kHandOver = CW_TEXT("view", "→ %1", "hand-over to a department");
constexpr base::Msg kJourneySummary =
    CW_TEXT("view",
            "%1 services have a journey, %2 of them also one after the change; data are asked for twice at %3 "
            "steps.");
constexpr base::Msg kJourneyLegend =
    CW_TEXT("view",
            "→ marks a hand-over to another department or body, ↻ data that the city already has. N adds a step "
            "to the same journey.");
constexpr base::Msg kNextStep = CW_TEXT("view", "Step after it…");

constexpr base::Msg kPointHead = CW_TEXT("view", "Principle and what it means here");
constexpr base::Msg kAgreementHead = CW_TEXT("view", "Agreement");
constexpr base::Msg kInitiativesHead = CW_TEXT("view", "Initiatives", "head of a table: that cite it");
constexpr base::Msg kDecisionsHead = CW_TEXT("view", "Decisions", "head of a table: that cite it");
constexpr base::Msg kRefusedHead = CW_TEXT("view", "Not funded because of it");
constexpr base::Msg kReplies = CW_TEXT("view", "%1 replies", "too few for a share");
constexpr base::Msg kAgree = CW_TEXT("view", "%1 of %2 agree");
constexpr base::Msg kNoStatement = CW_TEXT("view", "%1: no statement of our own", "a principle");
constexpr base::Msg kStatement = CW_TEXT("view", "%1 (%2)", "a statement and its state");
constexpr base::Msg kRefused = CW_TEXT("view", "%1 · %2", "how often, and the money");
constexpr base::Msg kPrinciplesSummary =
    CW_TEXT("view",
            "%1 of %2 points have a statement, %3 are cited. Because of the principles %4 was not spent (%5 of "
            "%6 cases name an amount).");
constexpr base::Msg kAgreePart = CW_TEXT("view", "agree");
constexpr base::Msg kAmendPart = CW_TEXT("view", "agree if changed");
constexpr base::Msg kRejectPart = CW_TEXT("view", "reject");
constexpr base::Msg kNewVersion = CW_TEXT("view", "Statement…");
constexpr base::Msg kNewRefusal = CW_TEXT("view", "Not funded…");

// --- the organisation ---

class Organisation {
public:
    explicit Organisation(const ViewInput& in) : m_in(in) {
        for (const auto* role :
             model::inOwnOrder(in.snapshot, in.snapshot.registry().index(Roles::kName), languageOf(in))) {
            const auto ends = role->date(Roles::Ends);
            if (ends && *ends < in.today && !optionIs(in, "all")) continue;
            m_roles.push_back(role);
        }
        const auto isShown = [&](const std::string& id) {
            return std::ranges::any_of(m_roles, [&](const Record* role) { return role->id == id; });
        };
        for (const auto* role : m_roles)
            if (isShown(role->text(Roles::Parent))) m_below[role->text(Roles::Parent)].push_back(role);
        for (const auto* role : m_roles)
            if (!isShown(role->text(Roles::Parent))) add(*role, 0);
        for (const auto* role : m_roles) add(*role, 0);  // what hangs in a circle
    }

    ViewContent make() {
        const auto n = [&](int count) { return m_in.texts.integer(count); };
        return {
            .summary = m_in.texts.text(kOrganisationSummary, {n(m_bodies), n(m_seats), n(m_strategic), n(m_vacant)}),
            .legend = m_in.texts.text(kOrganisationLegend),
            .records = static_cast<int>(m_in.snapshot.table<Roles>().size()),
            .body = std::move(m_forest)};
    }

private:
    void add(const Record& role, int depth) {
        if (!m_added.insert(role.id).second) return;
        int below = depth;
        if (wanted(m_in, Roles::kName, role)) {
            m_forest.nodes.push_back(node(role, depth));
            below = depth + 1;
        }
        for (const auto* each : m_below[role.id]) add(*each, below);
    }

    Forest::Node node(const Record& role, int depth) {
        Forest::Node made{.target = recordTarget(Roles::kName, role.id), .title = titleIn(m_in, Roles::kName, role)};
        made.depth = depth;
        const bool seat = role.text(Roles::Kind) == "seat";
        (seat ? m_seats : m_bodies) += 1;
        m_strategic += role.text(Roles::Level) == "strategic" ? 1 : 0;
        const auto holder = titleOfId(m_in, model::People::kName, role.text(Roles::Holder));
        const auto deputy = titleOfId(m_in, model::People::kName, role.text(Roles::Deputy));
        auto place = departmentIn(m_in, role.text(Roles::Department));
        if (place.empty()) place = titleOfId(m_in, model::Organisations::kName, role.text(Roles::Organisation));
        made.detail = holder.empty() || place.empty() ? holder + place : m_in.texts.text(kHeldBy, {holder, place});
        if (seat && holder.empty()) {
            ++m_vacant;
            made.tone = ViewTone::Attention;
            made.toneText = deputy.empty() ? m_in.texts.text(kVacant) : m_in.texts.text(kActing, {deputy});
        }
        return made;
    }

    const ViewInput& m_in;
    std::vector<const Record*> m_roles;
    std::map<std::string, std::vector<const Record*>> m_below;
    std::set<std::string> m_added;
    Forest m_forest;
    int m_bodies = 0;
    int m_seats = 0;
    int m_strategic = 0;
    int m_vacant = 0;
};

ViewContent organisation(const ViewInput& in) {
    return Organisation(in).make();
}

std::vector<ViewAction> organisationActions(const ViewInput& in, const ViewTarget& target) {
    const auto at = parseTarget(target);
    if (at.registerName != Roles::kName || at.kind != ParsedTarget::Kind::Record) return {};
    const auto* role = in.snapshot.find<Roles>(at.id);
    if (!role) return {};
    return {{"N", in.texts.text(kAddBelow),
             newTarget(Roles::kName, {{"parent", at.id}, {"level", role->text(Roles::Level)}})}};
}

// --- journeys ---

std::string summed(const ViewInput& in, const JourneySum& sum) {
    const auto n = [&](int count) { return in.texts.integer(count); };
    return sum.complete()
               ? in.texts.text(kJourneySum, {n(sum.minutes), n(sum.handovers), n(sum.documents), n(sum.askedAgain)})
               : in.texts.text(kJourneyPartly,
                               {n(sum.timed), n(sum.steps), n(sum.handovers), n(sum.documents), n(sum.askedAgain)});
}

void addSteps(const ViewInput& in, Listing& list, const std::vector<const Record*>& steps, double most) {
    std::string before;
    for (const auto* step : steps) {
        auto where = departmentIn(in, step->text(JourneySteps::Department));
        if (where.empty()) where = titleOfId(in, model::Organisations::kName, step->text(JourneySteps::Organisation));
        ListLine line{.depth = 1, .target = recordTarget(JourneySteps::kName, step->id)};
        const bool handed = !before.empty() && !where.empty() && before != where;
        const auto minutes = step->integer(JourneySteps::Minutes);
        const auto papers = step->integer(JourneySteps::Documents);
        line.cells = {{titleIn(in, JourneySteps::kName, *step)},
                      {handed ? in.texts.text(kHandOver, {where}) : where},
                      {choiceIn(in, JourneySteps::kName, *step, JourneySteps::Channel)},
                      {minutes ? in.texts.integer(*minutes) : std::string("–"), ViewTone::Plain, std::nullopt},
                      {papers ? in.texts.integer(*papers) : std::string("–")}};
        if (minutes)
            line.cells[3].bar = ViewBar{.parts = {{static_cast<double>(*minutes), ViewBar::Ink::Main}}, .max = most};
        if (step->yes(JourneySteps::AskedAgain))
            line.note = in.texts.text(kAskedAgain,
                                      {std::string(step->localized(JourneySteps::DataAsked).best(languageOf(in)))});
        if (!where.empty()) before = where;
        list.lines.push_back(std::move(line));
    }
}

ViewContent journeys(const ViewInput& in) {
    Listing list;
    list.heads = {{in.texts.text(kStepHead)},
                  {in.texts.text(kWhereHead)},
                  {in.texts.text(kByHead)},
                  {in.texts.text(kMinutesHead), false, 110},
                  {in.texts.text(kPapersHead), true}};
    double most = 1;
    int again = 0;
    for (const auto& step : in.snapshot.table<JourneySteps>()) {
        most = std::max(most, static_cast<double>(step.integer(JourneySteps::Minutes).value_or(0)));
        again += step.text(JourneySteps::State) == "as_is" && step.yes(JourneySteps::AskedAgain) ? 1 : 0;
    }
    int all = 0;
    int changed = 0;
    for (const auto& service : servicesWithJourney(in.snapshot)) {
        const auto title = titleOfId(in, model::Services::kName, service);
        const auto today = journeySteps(in.snapshot, service, "as_is");
        const auto after = journeySteps(in.snapshot, service, "to_be");
        ++all;
        changed += after.empty() ? 0 : 1;
        if (!wantedText(in, title) &&
            std::ranges::none_of(today, [&](const Record* step) { return wanted(in, JourneySteps::kName, *step); }))
            continue;
        list.lines.push_back({.kind = ListLine::Kind::Heading,
                              .target = recordTarget(model::Services::kName, service),
                              .cells = {{title}}});
        if (!today.empty()) {
            list.lines.push_back({.cells = {{in.texts.text(kTodayLine, {summed(in, journeySum(today))})}}});
            addSteps(in, list, today, most);
        }
        if (!after.empty()) {
            list.lines.push_back({.cells = {{in.texts.text(kAfterLine, {summed(in, journeySum(after))})}}});
            addSteps(in, list, after, most);
        } else {
            list.lines.push_back(
                {.kind = ListLine::Kind::Missing,
                 .depth = 1,
                 .target = newTarget(JourneySteps::kName, {{"service", service}, {"state", "to_be"}}),
                 .cells = {{in.texts.text(kNoAfter)}}});
        }
    }
    return {.summary = in.texts.text(kJourneySummary,
                                     {in.texts.integer(all), in.texts.integer(changed), in.texts.integer(again)}),
            .legend = in.texts.text(kJourneyLegend),
            .records = static_cast<int>(in.snapshot.table<JourneySteps>().size()),
            .body = std::move(list)};
}

std::vector<ViewAction> journeyActions(const ViewInput& in, const ViewTarget& target) {
    const auto at = parseTarget(target);
    const auto* step = at.registerName == JourneySteps::kName ? in.snapshot.find<JourneySteps>(at.id) : nullptr;
    if (!step) return {};
    return {{"N", in.texts.text(kNextStep),
             newTarget(JourneySteps::kName, {{"service", step->text(JourneySteps::Service)},
                                             {"state", step->text(JourneySteps::State)}})}};
}

// --- the principles at work ---

/// The statement that counts: the one adopted, else the newest version.
const Record* statementOf(const ViewInput& in, const std::string& item) {
    const Record* best = nullptr;
    const auto isAdopted = [](const Record& statement) {
        return statement.text(PrincipleStatements::Status) == "adopted";
    };
    for (const auto& statement : in.snapshot.table<PrincipleStatements>()) {
        if (statement.text(PrincipleStatements::Item) != item) continue;
        const bool better =
            !best || (isAdopted(statement) && !isAdopted(*best)) ||
            (isAdopted(statement) == isAdopted(*best) && statement.integer(PrincipleStatements::Version).value_or(0) >
                                                             best->integer(PrincipleStatements::Version).value_or(0));
        if (better) best = &statement;
    }
    return best;
}

ListCell agreementCell(const ViewInput& in, const Agreement& agreement) {
    constexpr int kForShare = 3;
    if (agreement.n() == 0) return {"–", ViewTone::Quiet};
    const auto n = in.texts.integer(agreement.n());
    if (agreement.n() < kForShare) return {in.texts.text(kReplies, {n}), ViewTone::Quiet};
    return {in.texts.text(kAgree, {in.texts.integer(agreement.agree), n}),
            agreement.reject + agreement.amend > 0 ? ViewTone::Attention : ViewTone::Good,
            ViewBar{.parts = {{static_cast<double>(agreement.agree), ViewBar::Ink::Main},
                              {static_cast<double>(agreement.amend), ViewBar::Ink::Second},
                              {static_cast<double>(agreement.reject), ViewBar::Ink::Bad, true}},
                    .max = static_cast<double>(agreement.n())}};
}

ViewContent principles(const ViewInput& in) {
    Listing list;
    list.heads = {{in.texts.text(kPointHead)},
                  {in.texts.text(kAgreementHead), false, 130},
                  {in.texts.text(kInitiativesHead), true},
                  {in.texts.text(kDecisionsHead), true},
                  {in.texts.text(kRefusedHead), true}};
    list.legend = {{{1, ViewBar::Ink::Main}, in.texts.text(kAgreePart)},
                   {{1, ViewBar::Ink::Second}, in.texts.text(kAmendPart)},
                   {{1, ViewBar::Ink::Bad, true}, in.texts.text(kRejectPart)}};
    int stated = 0;
    int cited = 0;
    const auto points = principlePoints(in.catalogue);
    const auto allCitations = citationsOf(points, in.snapshot);
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto* point = points[i];
        const auto& citations = allCitations[i];
        const auto* statement = statementOf(in, point->id);
        stated += statement ? 1 : 0;
        cited += citations.total() > 0 ? 1 : 0;
        const auto title = point->id + " " + point->title(languageOf(in));
        const auto own = statement ? titleIn(in, PrincipleStatements::kName, *statement) : std::string();
        if (!wantedText(in, title + "\n" + own)) continue;
        int refusals = 0;
        double money = 0;
        for (const auto& refusal : in.snapshot.table<PrincipleRefusals>()) {
            if (!cites(refusal.list(PrincipleRefusals::Items), *point)) continue;
            ++refusals;
            const auto amount = refusal.money(PrincipleRefusals::Amount);
            if (amount && amount->currency == "TWD") money += static_cast<double>(amount->minor);
        }
        ListLine line;
        if (statement) {
            line.target = recordTarget(PrincipleStatements::kName, statement->id);
            line.note = in.texts.text(
                kStatement, {own, choiceIn(in, PrincipleStatements::kName, *statement, PrincipleStatements::Status)});
        } else {
            line.kind = ListLine::Kind::Missing;
            line.target = newTarget(PrincipleStatements::kName, {{"item", point->id}});
        }
        line.cells = {
            {statement ? title : in.texts.text(kNoStatement, {title})},
            agreementCell(in, agreementOn(point->id, in.snapshot)),
            {in.texts.integer(citations.initiatives), citations.total() == 0 ? ViewTone::Attention : ViewTone::Plain},
            {in.texts.integer(citations.decisions)},
            {refusals == 0 ? std::string("–")
                           : in.texts.text(kRefused, {in.texts.integer(refusals),
                                                      money > 0 ? shortMoney(in.texts, money, "TWD") : "–"})}};
        list.lines.push_back(std::move(line));
    }
    // one that names several points counts once
    double spared = 0;
    int amounts = 0;
    const auto& refusals = in.snapshot.table<PrincipleRefusals>();
    for (const auto& refusal : refusals)
        if (const auto amount = refusal.money(PrincipleRefusals::Amount); amount && amount->currency == "TWD") {
            spared += static_cast<double>(amount->minor);
            ++amounts;
        }
    return {.summary = in.texts.text(
                kPrinciplesSummary,
                {in.texts.integer(stated), in.texts.integer(static_cast<std::int64_t>(points.size())),
                 in.texts.integer(cited), shortMoney(in.texts, spared, "TWD"), in.texts.integer(amounts),
                 in.texts.integer(static_cast<std::int64_t>(refusals.size()))}),
            .records = static_cast<int>(points.size()),
            .body = std::move(list)};
}

std::vector<ViewAction> principleActions(const ViewInput& in, const ViewTarget& target) {
    const auto at = parseTarget(target);
    std::string item;
    if (at.registerName != PrincipleStatements::kName) return {};
    if (const auto* statement = in.snapshot.find<PrincipleStatements>(at.id))
        item = statement->text(PrincipleStatements::Item);
    for (const auto& [field, value] : at.preset)
        if (field == "item") item = value;
    std::int64_t version = 0;
    for (const auto& statement : in.snapshot.table<PrincipleStatements>())
        if (statement.text(PrincipleStatements::Item) == item)
            version = std::max(version, statement.integer(PrincipleStatements::Version).value_or(0));
    return {{"N", in.texts.text(kNewVersion),
             newTarget(PrincipleStatements::kName, {{"item", item}, {"version", std::to_string(version + 1)}})},
            {"F", in.texts.text(kNewRefusal), newTarget(PrincipleRefusals::kName, {{"items", item}})}};
}

}  // namespace

std::vector<View> governanceViews() {
    return {{"summary:principles",
             CW_TEXT("view", "Principles at work"),
             PrincipleStatements::kName,
             {},
             &principles,
             &principleActions},
            {"lanes:journey", CW_TEXT("view", "Journeys"), JourneySteps::kName, {}, &journeys, &journeyActions},
            {"lanes:organisation",
             CW_TEXT("view", "Organisation chart"),
             Roles::kName,
             {{"now", kInForce}, {"all", kAll}},
             &organisation,
             &organisationActions}};
}

}  // namespace cw::analysis
