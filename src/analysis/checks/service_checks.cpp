#include <algorithm>
#include <cmath>
#include <map>

#include "analysis/bundles.h"
#include "analysis/checks/check_files.h"
#include "analysis/checks/check_help.h"
#include "analysis/periods.h"
#include "analysis/thresholds.h"
#include "model/registers.h"

namespace cw::analysis {

using model::CustomerTeams;
using model::LifeEvents;
using model::Needs;
using model::Record;
using model::Segments;
using model::SegmentServices;
using model::Services;

namespace {

bool isOffered(const Record& service) {
    const std::string& status = service.text(Services::Status);
    return status == "live" || status == "pilot";
}
bool isUp(const Record& lifeEvent) {
    const std::string& status = lifeEvent.text(LifeEvents::Status);
    return status == "live" || status == "pilot";
}

void servicesUnowned(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& service : c.snapshot.table<Services>())
        if (isOffered(service) && !service.has(Services::Department) && !service.has(Services::Owner))
            out.push_back(
                at<Services>(service, Severity::Attention, CW_TEXT("finding", "Nobody owns the service “%1”.")));
}

void segmentsUnserved(const CheckContext& c, std::vector<Finding>& out) {
    const auto& links = c.snapshot.table<SegmentServices>();
    if (links.empty()) return;
    std::unordered_set<std::string_view> served;
    for (const auto& link : links)
        if (link.text(SegmentServices::Importance) == "core") served.insert(link.text(SegmentServices::Segment));
    for (const auto& segment : c.snapshot.table<Segments>())
        if (!served.contains(segment.id))
            out.push_back(
                at<Segments>(segment, Severity::Attention, CW_TEXT("finding", "No service is core for “%1”.")));
}

void servicesForNobody(const CheckContext& c, std::vector<Finding>& out) {
    std::unordered_set<std::string_view> linked;
    for (const auto& link : c.snapshot.table<SegmentServices>()) linked.insert(link.text(SegmentServices::Service));
    std::vector<const Record*> without;
    std::size_t all = 0;
    for (const auto& service : c.snapshot.table<Services>()) {
        if (service.text(Services::Status) != "live" || service.text(Services::Kind) == "internal") continue;
        ++all;
        if (!linked.contains(service.id)) without.push_back(&service);
    }
    if (2 * without.size() > all) return;  // the linking is not far enough to say anything
    for (const auto* service : without)
        out.push_back(
            at<Services>(*service, Severity::Note, CW_TEXT("finding", "The service “%1” is linked to no segment.")));
}

void segmentsWithoutTeam(const CheckContext& c, std::vector<Finding>& out) {
    std::unordered_set<std::string_view> answeredFor;
    for (const auto& team : c.snapshot.table<CustomerTeams>())
        if (team.text(CustomerTeams::Status) != "ended")
            for (const auto& id : team.list(CustomerTeams::Segments)) answeredFor.insert(id);
    for (const auto& segment : c.snapshot.table<Segments>()) {
        if (answeredFor.contains(segment.id)) continue;
        std::int64_t highest = 0;
        for (const auto& id : segment.list(Segments::Needs)) {
            const auto* need = c.snapshot.find<Needs>(id);
            if (need == nullptr) continue;
            const std::string& status = need->text(Needs::Status);
            if (status != "answered" && status != "declined")
                highest = std::max(highest, need->integer(Needs::Weight).value_or(0));
        }
        if (static_cast<double>(highest) >= threshold(c.snapshot, "segment.team_weight"))
            out.push_back(at<Segments>(
                segment, Severity::Note,
                CW_TEXT("finding", "No team answers for “%1” across departments, though a need of weight %2 stands."),
                {std::to_string(highest)}));
    }
}

void teamsWithoutCharter(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& team : c.snapshot.table<CustomerTeams>()) {
        const std::string& status = team.text(CustomerTeams::Status);
        if (status != "informal" && status != "drafted") continue;
        const bool working = std::ranges::any_of(team.list(CustomerTeams::LifeEvents), [&](const std::string& id) {
            const auto* lifeEvent = c.snapshot.find<LifeEvents>(id);
            return lifeEvent != nullptr && isUp(*lifeEvent);
        });
        if (working)
            out.push_back(at<CustomerTeams>(
                team, Severity::Attention,
                CW_TEXT("finding", "“%1” works without an adopted charter (elements written: %2 of 5)."),
                {std::to_string(charterElements(team))}));
    }
}

void dearerBundles(const CheckContext& c, std::vector<Finding>& out) {
    const double factor = 1 + threshold(c.snapshot, "life_event.cost_tolerance") / 100.0;
    for (const auto& lifeEvent : c.snapshot.table<LifeEvents>()) {
        const auto before = lifeEvent.money(LifeEvents::CostBefore);
        const auto after = lifeEvent.money(LifeEvents::CostAfter);
        if (!before || !after || before->currency != after->currency) continue;
        if (static_cast<double>(after->minor) > static_cast<double>(before->minor) * factor)
            out.push_back(at<LifeEvents>(lifeEvent, Severity::Attention,
                                         CW_TEXT("finding", "The bundle “%1” costs %2 a year more than before."),
                                         {moneyNamed({after->minor - before->minor, after->currency})}));
    }
}

void bundlesNotMeasured(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& lifeEvent : c.snapshot.table<LifeEvents>())
        if (isUp(lifeEvent) &&
            (!lifeEvent.has(LifeEvents::MinutesBefore) || !lifeEvent.has(LifeEvents::MinutesAfter)))
            out.push_back(at<LifeEvents>(
                lifeEvent, Severity::Note,
                CW_TEXT("finding", "“%1” runs, but its minutes before and after are not both measured.")));
}

void insightOld(const CheckContext& c, std::vector<Finding>& out) {
    const int months = static_cast<int>(threshold(c.snapshot, "segment.insight_months"));
    std::unordered_set<std::string_view> bundled;
    for (const auto& lifeEvent : c.snapshot.table<LifeEvents>())
        if (isUp(lifeEvent))
            for (const auto& id : lifeEvent.list(LifeEvents::Segments)) bundled.insert(id);
    for (const auto& segment : c.snapshot.table<Segments>()) {
        const auto asked = segment.date(Segments::InsightOn);
        if (asked && addMonths(*asked, months) < c.today)
            out.push_back(at<Segments>(segment, Severity::Note,
                                       CW_TEXT("finding", "What is known about “%1” is from %2."),
                                       {dayNamed(*asked)}));
        if (!asked && bundled.contains(segment.id))
            out.push_back(at<Segments>(
                segment, Severity::Note,
                CW_TEXT("finding", "“%1” has a bundle running and was, as far as recorded, never asked.")));
    }
}

void coreServicesFailing(const CheckContext& c, std::vector<Finding>& out) {
    const auto floor = std::llround(threshold(c.snapshot, "service.satisfaction_floor") * 100);
    for (const auto& link : c.snapshot.table<SegmentServices>()) {
        const auto* service = c.snapshot.find<Services>(link.text(SegmentServices::Service));
        if (link.text(SegmentServices::Importance) != "core" || service == nullptr || !isOffered(*service)) continue;
        const auto satisfied = link.integer(SegmentServices::Satisfaction);
        const bool low = satisfied && *satisfied < floor;
        if (!low && link.text(SegmentServices::Performance) != "poor") continue;
        Finding finding{.severity = Severity::Attention,
                        .sentence = CW_TEXT("finding", "“%2” is core for “%1” and fails them."),
                        .args = {named<Segments>(link.text(SegmentServices::Segment)), named<Services>(service->id)},
                        .registerName = std::string(SegmentServices::kName),
                        .recordId = link.id};
        if (satisfied) {
            finding.sentence = CW_TEXT("finding", "“%2” is core for “%1” and fails them (satisfied: %3).");
            finding.args.push_back(percentNamed(*satisfied));
        }
        out.push_back(std::move(finding));
    }
}

}  // namespace

std::vector<Check> serviceChecks() {
    return {
        {"service.no_owner",
         {"services"},
         CW_TEXT("check", "A service that is live or a pilot has neither an owner department nor an owner."),
         CW_TEXT("check", "Name the department that answers for it."),
         servicesUnowned},
        {"segment.unserved",
         {"segments", "segment_services"},
         CW_TEXT("check",
                 "Segments are linked to services, and a segment has no link of importance core. Silent while there "
                 "are no links at all."),
         CW_TEXT("check", "Ask what they need first; link or plan a service."),
         segmentsUnserved},
        {"service.for_nobody",
         {"services", "segment_services"},
         CW_TEXT("check",
                 "A live service that is not internal is linked to no segment, while at least half of the live "
                 "services that are not internal are."),
         CW_TEXT("check", "Link the segment, or ask whether the service is still needed."),
         servicesForNobody},
        {"segment.no_team",
         {"segments", "customer_teams", "needs"},
         CW_TEXT("check",
                 "A segment has a need, neither answered nor declined, whose weight reaches the threshold "
                 "(standard: 4), and no team that has not ended names the segment."),
         CW_TEXT("check", "Give it to a team; it needs no new department."),
         segmentsWithoutTeam},
        {"team.no_charter",
         {"customer_teams", "life_events"},
         CW_TEXT(
             "check",
             "A customer team is informal or its charter drafted, and one of its life events is live or a pilot."),
         CW_TEXT("check", "Adopt a charter: mandate, powers, quality rules."),
         teamsWithoutCharter},
        {"life_event.dearer",
         {"life_events"},
         CW_TEXT("check",
                 "A bundle's running cost a year exceeds the cost before by more than the tolerance (standard: 2 %), "
                 "in the same currency."),
         CW_TEXT("check", "Bundling should cost no more: say what the extra buys, or change the bundle."),
         dearerBundles},
        {"life_event.not_measured",
         {"life_events"},
         CW_TEXT("check",
                 "A life event is live or a pilot, and its minutes before or its minutes bundled are missing."),
         CW_TEXT("check", "Time twenty people; that is enough to begin."),
         bundlesNotMeasured},
        {"segment.insight_old",
         {"segments", "life_events"},
         CW_TEXT("check",
                 "A segment was last asked longer ago than the threshold (standard: 24 months), or never although a "
                 "life event that is live or a pilot names it."),
         CW_TEXT("check", "Ask again."),
         insightOld},
        {"segment_service.fails_core",
         {"segment_services", "segments", "services"},
         CW_TEXT("check",
                 "A service, live or a pilot, is core for a segment and fails it, or satisfies less than the "
                 "threshold (standard: 50 %)."),
         CW_TEXT("check", "Start the next bundle here."),
         coreServicesFailing},
    };
}

}  // namespace cw::analysis
