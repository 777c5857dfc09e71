#include <cmath>
#include <map>
#include <set>

#include "analysis/checks/check_files.h"
#include "analysis/checks/check_help.h"
#include "analysis/principles.h"

namespace cw::analysis {

using model::Decisions;
using model::Initiatives;
using model::PrinciplePositions;
using model::PrincipleRefusals;
using model::PrincipleStatements;
using model::Record;
using model::Stakeholders;

namespace {

Finding atItem(const framework::Item& item, Severity severity, base::Msg sentence) {
    return {.severity = severity, .sentence = sentence, .args = {itemNamed(item.id)}, .itemId = item.id};
}

void uncited(const CheckContext& c, std::vector<Finding>& out) {
    const auto& initiatives = c.snapshot.table<Initiatives>();
    const bool begun = std::any_of(initiatives.begin(), initiatives.end(), [](const Record& initiative) {
        const std::string& status = initiative.text(Initiatives::Status);
        return status != "done" && status != "stopped" && initiative.has(Initiatives::Principles);
    });
    if (!begun) return;
    const auto points = principlePoints(c.catalogue);
    const auto citations = citationsOf(points, c.snapshot);
    for (std::size_t i = 0; i < points.size(); ++i)
        if (citations[i].total() == 0)
            out.push_back(atItem(*points[i], Severity::Attention,
                                 CW_TEXT("finding", "No initiative and no decision cites %1.")));
}

void withoutStatement(const CheckContext& c, std::vector<Finding>& out) {
    model::List stated;
    for (const auto& statement : c.snapshot.table<PrincipleStatements>())
        stated.push_back(statement.text(PrincipleStatements::Item));
    if (stated.empty()) return;
    for (const auto* point : principlePoints(c.catalogue))
        if (!cites(stated, *point))
            out.push_back(
                atItem(*point, Severity::Note, CW_TEXT("finding", "%1 has no statement of the city’s own.")));
}

void adoptedWithoutDecision(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& statement : c.snapshot.table<PrincipleStatements>()) {
        if (statement.text(PrincipleStatements::Status) != "adopted") continue;
        const auto* decision = c.snapshot.find<Decisions>(statement.text(PrincipleStatements::Decision));
        if (decision == nullptr || decision->text(Decisions::Status) != "accepted")
            out.push_back(atWith<PrincipleStatements>(
                statement, Severity::Attention,
                CW_TEXT("finding", "%1 counts as adopted, but no accepted decision says so."),
                {itemNamed(statement.text(PrincipleStatements::Item))}));
    }
}

void twoAdopted(const CheckContext& c, std::vector<Finding>& out) {
    std::map<std::string, std::vector<const Record*>> adopted;
    for (const auto& statement : c.snapshot.table<PrincipleStatements>())
        if (statement.text(PrincipleStatements::Status) == "adopted")
            adopted[statement.text(PrincipleStatements::Item)].push_back(&statement);
    for (const auto& [item, rows] : adopted)
        if (rows.size() > 1)
            out.push_back(atWith<PrincipleStatements>(*rows.front(), Severity::Attention,
                                                      CW_TEXT("finding", "%1 has %2 adopted versions at once."),
                                                      {itemNamed(item), std::to_string(rows.size())}));
}

/// Whether a newer version of the text left draft after the day. Adopting the very text that somebody objected to is
/// no answer.
bool answeredByText(const CheckContext& c, const std::string& item, const base::Date& day) {
    std::optional<std::int64_t> first;
    std::optional<std::int64_t> newest;
    for (const auto& statement : c.snapshot.table<PrincipleStatements>()) {
        if (statement.text(PrincipleStatements::Item) != item) continue;
        const auto version = statement.integer(PrincipleStatements::Version).value_or(0);
        first = std::min(first.value_or(version), version);
        const auto date = statement.date(PrincipleStatements::Date);
        if (date && *date > day && statement.text(PrincipleStatements::Status) != "draft")
            newest = std::max(newest.value_or(version), version);
    }
    return newest && *newest > *first;
}

void objectionOpen(const CheckContext& c, std::vector<Finding>& out) {
    using P = PrinciplePositions;
    const auto days = threshold(c.snapshot, "principle.objection_days");
    for (const auto& position : c.snapshot.table<P>()) {
        const auto date = position.date(P::Date);
        if (!isOneOf(position.text(P::Position), {"amend", "reject"}) || position.has(P::Answer) || !date) continue;
        const int waited = c.today.daysSince(*date);
        if (waited <= days || answeredByText(c, position.text(P::Item), *date)) continue;
        const bool rejects = position.text(P::Position) == "reject";
        out.push_back(atWith<P>(position, Severity::Attention,
                                rejects
                                    ? CW_TEXT("finding", "%1 rejected %3 %2 days ago and has no answer yet.")
                                    : CW_TEXT("finding", "%1 asked %2 days ago to change %3 and has no answer yet."),
                                {named<Stakeholders>(position.text(P::Stakeholder)), std::to_string(waited),
                                 itemNamed(position.text(P::Item))}));
    }
}

void lowAgreement(const CheckContext& c, std::vector<Finding>& out) {
    constexpr double kPercent = 100.0;
    const double least = threshold(c.snapshot, "principle.positions_min");
    const double share = threshold(c.snapshot, "principle.agreement_share") / kPercent;
    for (const auto* item : c.catalogue.ofKind(framework::Kind::Principle)) {
        const auto agreement = agreementOn(item->id, c.snapshot);
        if (agreement.n() == 0 || agreement.n() < least || agreement.share() >= share) continue;
        out.push_back({.severity = Severity::Attention,
                       .sentence = CW_TEXT("finding", "Only %1 of %2 stakeholders agree with %3 as it stands."),
                       .args = {std::to_string(agreement.agree), std::to_string(agreement.n()), itemNamed(item->id)},
                       .itemId = item->id});
    }
}

/// Own types of a stakeholder, else those of its organisation.
const model::List& typesOf(const CheckContext& c, const Record& stakeholder) {
    const auto& own = stakeholder.list(Stakeholders::Types);
    if (!own.empty()) return own;
    const auto* body = c.snapshot.find<model::Organisations>(stakeholder.text(Stakeholders::Organisation));
    return body == nullptr ? own : body->list(model::Organisations::Types);
}

void silentType(const CheckContext& c, std::vector<Finding>& out) {
    std::set<std::string> spoken;
    const auto& positions = c.snapshot.table<PrinciplePositions>();
    if (positions.empty() || static_cast<double>(positions.size()) < threshold(c.snapshot, "principle.positions_min"))
        return;
    for (const auto& position : positions) spoken.insert(position.text(PrinciplePositions::Stakeholder));
    std::map<std::string, bool> types;  // type → somebody of it has a position
    for (const auto& stakeholder : c.snapshot.table<Stakeholders>())
        for (const auto& type : typesOf(c, stakeholder)) {
            bool& has = types[type];
            has = has || spoken.contains(stakeholder.id);
        }
    for (const auto& [type, has] : types)
        if (!has)
            out.push_back({.severity = Severity::Note,
                           .sentence = CW_TEXT("finding",
                                               "Nobody of the type “%1” has said where it stands on the principles."),
                           .args = {choiceNamed<Stakeholders>(Stakeholders::Types, type)},
                           .registerName = std::string(PrinciplePositions::kName),
                           .key = type});
}

void refusalWithoutDecision(const CheckContext& c, std::vector<Finding>& out) {
    using R = PrincipleRefusals;
    for (const auto& refusal : c.snapshot.table<R>())
        if ((refusal.has(R::Date) || refusal.has(R::Amount)) && !refusal.has(R::Decision))
            out.push_back(at<R>(refusal, Severity::Attention,
                                CW_TEXT("finding", "“%1” was declined, but no decision records it.")));
}

void decisionWithoutPrinciple(const CheckContext& c, std::vector<Finding>& out) {
    const auto since = firstAdoption(c.snapshot);
    if (!since) return;
    for (const auto& decision : c.snapshot.table<Decisions>()) {
        const auto date = decision.date(Decisions::DecidedOn);
        if (decision.text(Decisions::Status) == "accepted" && date && *date >= *since &&
            !decision.has(Decisions::Principles))
            out.push_back(
                at<Decisions>(decision, Severity::Note,
                              CW_TEXT("finding", "The decision “%1” cites no principle, though they were adopted.")));
    }
}

}  // namespace

std::vector<Check> principleChecks() {
    return {
        {"principle.uncited",
         {"initiatives", "decisions", "principle_statements"},
         CW_TEXT("check",
                 "At least one open initiative cites a principle, and this point (or its theme) is cited by no "
                 "initiative that is not stopped and by no proposed or accepted decision; decisions that adopt a "
                 "statement do not count."),
         CW_TEXT("check", "Cite it where it decides something, or ask whether the city means it."),
         uncited},
        {"principle.no_statement",
         {"principle_statements"},
         CW_TEXT("check", "There are statements, but none of this point or its theme."),
         CW_TEXT("check", "Say in one line what it means here."),
         withoutStatement},
        {"principle.adopted_without_decision",
         {"principle_statements", "decisions"},
         CW_TEXT("check", "A statement is adopted and names no decision, or one that is not accepted."),
         CW_TEXT("check", "Link the decision."),
         adoptedWithoutDecision},
        {"principle.two_adopted",
         {"principle_statements"},
         CW_TEXT("check", "More than one statement of the same item is adopted."),
         CW_TEXT("check", "Set the older ones superseded."),
         twoAdopted},
        {"principle.objection_open",
         {"principle_positions", "principle_statements", "stakeholders"},
         CW_TEXT("check",
                 "A position asks for a change or rejects, has no answer, is older than the threshold (standard: 60 "
                 "days), and no newer version of the statement has left draft since."),
         CW_TEXT("check", "Answer, or bring a new version."),
         objectionOpen},
        {"principle.low_agreement",
         {"principle_positions"},
         CW_TEXT("check",
                 "An item has enough positions (standard: 5) and the share that agrees as it stands is below the "
                 "threshold (standard: 80 %)."),
         CW_TEXT("check", "Talk to those who want a change before more is built on it."),
         lowAgreement},
        {"principle.silent_type",
         {"principle_positions", "stakeholders", "organisations"},
         CW_TEXT("check",
                 "There are enough positions (standard: 5), and a type of stakeholder has stakeholders but none with "
                 "a position."),
         CW_TEXT("check", "Ask one of them."),
         silentType},
        {"refusal.no_decision",
         {"principle_refusals"},
         CW_TEXT("check", "A refusal has a date or an amount and names no decision."),
         CW_TEXT("check", "Link or write the decision."),
         refusalWithoutDecision},
        {"decision.no_principle",
         {"decisions", "principle_statements"},
         CW_TEXT(
             "check",
             "A decision was accepted on or after the day the first statement was adopted and cites no principle."),
         CW_TEXT("check", "Name the principles, or say in the reason why none applies."),
         decisionWithoutPrinciple},
    };
}

}  // namespace cw::analysis
