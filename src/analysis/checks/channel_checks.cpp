#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

#include "analysis/channels.h"
#include "analysis/checks/check_files.h"
#include "analysis/checks/check_help.h"
#include "analysis/thresholds.h"
#include "model/registers.h"

namespace cw::analysis {

using model::ChannelShifts;
using model::ChannelUses;
using model::InclusionMeasures;
using model::Record;
using model::Segments;
using model::SegmentServices;
using model::Services;

namespace {

std::int64_t basisPoints(const CheckContext& c, std::string_view percentThreshold) {
    return std::llround(threshold(c.snapshot, percentThreshold) * 100);
}
std::int64_t basisPoints(double share) {
    return std::llround(share * 10000);
}
bool isOffline(const Record& segment, std::int64_t limit) {
    const auto share = segment.integer(Segments::OfflineShare);
    return share && *share >= limit;
}
std::string channelArg(const std::string& channel) {
    return choiceNamed<ChannelUses>("channel", channel);
}
bool isBinding(const Record& shift) {
    const std::string& status = shift.text(ChannelShifts::Status);
    return status == "agreed" || status == "running";
}
/// A finding at a row of the channel audit; %1 = service, %2 = channel.
Finding atUse(const Record& use, Severity severity, base::Msg sentence, std::vector<std::string> more) {
    std::vector<std::string> args{named<Services>(use.text(ChannelUses::Service)),
                                  channelArg(use.text(ChannelUses::Channel))};
    for (auto& arg : more) args.push_back(std::move(arg));
    return {.severity = severity,
            .sentence = sentence,
            .args = std::move(args),
            .registerName = std::string(ChannelUses::kName),
            .recordId = use.id};
}
const Uses& usesOf(const std::map<std::string, Uses, std::less<>>& all, std::string_view service) {
    static const Uses kNone;
    const auto it = all.find(service);
    return it == all.end() ? kNone : it->second;
}

void auditOpen(const CheckContext& c, std::vector<Finding>& out) {
    if (c.snapshot.table<ChannelUses>().empty()) return;
    const auto uses = usesByService(c.snapshot);
    struct Group {
        int count = 0;
        std::string first;
    };
    std::map<std::string, Group> byDepartment;
    for (const auto& service : c.snapshot.table<Services>()) {
        if (service.text(Services::Status) != "live" || service.text(Services::Kind) == "internal" ||
            uses.contains(service.id))
            continue;
        auto& group = byDepartment[service.text(Services::Department)];
        if (++group.count == 1) group.first = service.id;
    }
    for (const auto& [department, group] : byDepartment) {
        Finding finding{
            .severity = Severity::Note,
            .sentence = CW_TEXT("finding", "Services of no department, not in the channel audit yet: %1."),
            .args = {std::to_string(group.count)},
            .registerName = std::string(Services::kName),
            .recordId = group.first};
        if (!department.empty()) {
            finding.sentence = CW_TEXT("finding", "%2: services not in the channel audit yet: %1.");
            finding.args.push_back(named<model::Departments>(department));
        }
        out.push_back(std::move(finding));
    }
}

void digitalOnly(const CheckContext& c, std::vector<Finding>& out) {
    const auto limit = basisPoints(c, "channel.offline_limit");
    const auto uses = usesByService(c.snapshot);
    for (const auto& link : c.snapshot.table<SegmentServices>()) {
        if (link.text(SegmentServices::Importance) != "core") continue;
        const std::string& service = link.text(SegmentServices::Service);
        const auto* segment = c.snapshot.find<Segments>(link.text(SegmentServices::Segment));
        if (segment == nullptr || !isOffline(*segment, limit) || !onlyDigital(usesOf(uses, service))) continue;
        out.push_back({.severity = Severity::Bad,
                       .sentence = CW_TEXT("finding",
                                           "“%1” can be reached online only, though it is core for “%3” "
                                           "and %2 of them use nothing online."),
                       .args = {named<Services>(service), percentNamed(*segment->integer(Segments::OfflineShare)),
                                named<Segments>(segment->id)},
                       .registerName = std::string(Services::kName),
                       .recordId = service});
    }
}

/// The lowest cost a case among the other channels of the service that have cases.
std::optional<base::Money> cheapestOther(const Uses& uses, const Record& use) {
    std::optional<base::Money> lowest;
    for (const auto* other : uses) {
        const auto cost = other->money(ChannelUses::UnitCost);
        if (other == &use || !cost || other->integer(ChannelUses::Volume).value_or(0) <= 0 ||
            cost->currency != use.money(ChannelUses::UnitCost)->currency)
            continue;
        if (!lowest || cost->minor < lowest->minor) lowest = cost;
    }
    return lowest;
}

void dearAndEmpty(const CheckContext& c, std::vector<Finding>& out) {
    const double factor = threshold(c.snapshot, "channel.cost_factor");
    const double little = threshold(c.snapshot, "channel.empty_share") / 100.0;
    for (const auto& [service, uses] : usesByService(c.snapshot))
        for (const auto* use : uses) {
            const std::string& channel = use->text(ChannelUses::Channel);
            const auto cost = use->money(ChannelUses::UnitCost);
            const auto share = shareOf(uses, *use);
            if (channel == "home" || channel == "partner" || !cost || !share || *share >= little) continue;
            const auto lowest = cheapestOther(uses, *use);
            if (lowest && static_cast<double>(cost->minor) > factor * static_cast<double>(lowest->minor))
                out.push_back(atUse(*use, Severity::Attention,
                                    CW_TEXT("finding", "“%1”, %2: %3 a case, for %4 of the cases."),
                                    {moneyNamed(*cost), percentNamed(basisPoints(*share))}));
        }
}

void poorService(const CheckContext& c, std::vector<Finding>& out) {
    const auto floor = basisPoints(c, "service.satisfaction_floor");
    const double little = threshold(c.snapshot, "channel.empty_share") / 100.0;
    for (const auto& [service, uses] : usesByService(c.snapshot))
        for (const auto* use : uses) {
            const auto share = shareOf(uses, *use);
            if (use->integer(ChannelUses::Volume).value_or(0) <= 0 || (share && *share < little)) continue;
            const auto kept = use->integer(ChannelUses::LevelMet);
            const auto satisfied = use->integer(ChannelUses::Satisfaction);
            if (kept && *kept < floor)
                out.push_back(atUse(*use, Severity::Attention,
                                    CW_TEXT("finding", "“%1”, %2: the promise is kept in %3 of the cases only."),
                                    {percentNamed(*kept)}));
            else if (satisfied && *satisfied < floor)
                out.push_back(atUse(*use, Severity::Attention, CW_TEXT("finding", "“%1”, %2: only %3 are satisfied."),
                                    {percentNamed(*satisfied)}));
        }
}

void nothingReinvested(const CheckContext& c, std::vector<Finding>& out) {
    const auto uses = usesByService(c.snapshot);
    for (const auto& row : c.snapshot.table<ChannelShifts>()) {
        const auto shift = shiftOf(row, usesOf(uses, row.text(ChannelShifts::Service)));
        if (!isBinding(row) || !shift || shift->cashable <= 0 || row.integer(ChannelShifts::Reinvest).value_or(0) > 0)
            continue;
        out.push_back(
            at<ChannelShifts>(row, Severity::Attention,
                              CW_TEXT("finding", "“%1” saves %2 a year; none of it is put back into inclusion."),
                              {moneyNamed({std::llround(shift->cashable), shift->currency})}));
    }
}

void shiftLoses(const CheckContext& c, std::vector<Finding>& out) {
    const auto uses = usesByService(c.snapshot);
    for (const auto& row : c.snapshot.table<ChannelShifts>()) {
        const auto shift = shiftOf(row, usesOf(uses, row.text(ChannelShifts::Service)));
        if (!isBinding(row) || !shift || shift->gross > 0) continue;
        if (shift->gross < 0)
            out.push_back(at<ChannelShifts>(row, Severity::Attention,
                                            CW_TEXT("finding", "“%1” costs %2 a year more than it saves."),
                                            {moneyNamed({std::llround(-shift->gross), shift->currency})}));
        else
            out.push_back(at<ChannelShifts>(row, Severity::Attention, CW_TEXT("finding", "“%1” saves nothing.")));
    }
}

void sharesOver100(const CheckContext& c, std::vector<Finding>& out) {
    struct Group {
        std::int64_t share = 0;
        const Record* first = nullptr;
    };
    std::map<std::pair<std::string, std::string>, Group> groups;
    for (const auto& row : c.snapshot.table<ChannelShifts>()) {
        if (row.text(ChannelShifts::Status) == "stopped") continue;
        auto& group = groups[{row.text(ChannelShifts::Service), row.text(ChannelShifts::FromChannel)}];
        group.share += row.integer(ChannelShifts::Share).value_or(0);
        if (group.first == nullptr) group.first = &row;
    }
    for (const auto& [from, group] : groups)
        if (group.share > 10000)
            out.push_back({.severity = Severity::Bad,
                           .sentence = CW_TEXT("finding", "“%1”, %2: the shares moved elsewhere add up to %3."),
                           .args = {named<Services>(from.first), channelArg(from.second), percentNamed(group.share)},
                           .registerName = std::string(ChannelShifts::kName),
                           .recordId = group.first->id});
}

void belowFloor(const CheckContext& c, std::vector<Finding>& out) {
    const auto uses = usesByService(c.snapshot);
    for (const auto& row : c.snapshot.table<ChannelShifts>()) {
        const auto floor = row.integer(ChannelShifts::SatisfactionFloor);
        const auto* to = useOf(usesOf(uses, row.text(ChannelShifts::Service)), row.text(ChannelShifts::ToChannel));
        const auto satisfied = to == nullptr ? std::nullopt : to->integer(ChannelUses::Satisfaction);
        if (row.text(ChannelShifts::Status) == "stopped" || !floor || !satisfied || *satisfied >= *floor) continue;
        out.push_back(
            at<ChannelShifts>(row, Severity::Attention,
                              CW_TEXT("finding", "“%1” moves people to a channel (%2) where only %3 are satisfied."),
                              {channelArg(row.text(ChannelShifts::ToChannel)), percentNamed(*satisfied)}));
    }
}

void noneForOffline(const CheckContext& c, std::vector<Finding>& out) {
    const auto& measures = c.snapshot.table<InclusionMeasures>();
    if (measures.empty()) return;
    std::unordered_set<std::string_view> helped;
    for (const auto& measure : measures) {
        const std::string& status = measure.text(InclusionMeasures::Status);
        if (status == "planned" || status == "running")
            for (const auto& id : measure.list(InclusionMeasures::Segments)) helped.insert(id);
    }
    const auto limit = basisPoints(c, "channel.offline_limit");
    for (const auto& segment : c.snapshot.table<Segments>())
        if (isOffline(segment, limit) && !helped.contains(segment.id))
            out.push_back(
                at<Segments>(segment, Severity::Attention,
                             CW_TEXT("finding", "“%1”: %2 use nothing online, and no measure is planned for them."),
                             {percentNamed(*segment.integer(Segments::OfflineShare))}));
}

void unfunded(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& measure : c.snapshot.table<InclusionMeasures>()) {
        const auto cost = measure.money(InclusionMeasures::Cost);
        if (measure.text(InclusionMeasures::Status) == "running" && cost && cost->minor > 0 &&
            !measure.has(InclusionMeasures::FundedBy) && !measure.has(InclusionMeasures::Initiative))
            out.push_back(at<InclusionMeasures>(measure, Severity::Note,
                                                CW_TEXT("finding", "“%1” runs without a named source of money.")));
    }
}

void offlineUnknown(const CheckContext& c, std::vector<Finding>& out) {
    const auto& districts = c.snapshot.table<model::Districts>();
    if (c.snapshot.table<ChannelUses>().empty() || districts.empty()) return;
    for (const auto& district : districts)
        if (district.has(model::Districts::OfflineElderly)) return;
    out.push_back(
        {.severity = Severity::Note,
         .sentence = CW_TEXT("finding", "How many older residents use no online service is known for no district."),
         .args = {},
         .registerName = std::string(model::Districts::kName),
         .recordId = districts.begin()->id});
}

}  // namespace

std::vector<Check> channelChecks() {
    return {
        {"channel.audit_open",
         {"services", "channel_uses", "departments"},
         CW_TEXT(
             "check",
             "The channel audit has begun, and live services that are not internal have no row in it. Counted per "
             "department."),
         CW_TEXT("check", "Ask the department: three numbers a channel are enough."),
         auditOpen},
        {"channel.digital_only",
         {"services", "channel_uses", "segments", "segment_services"},
         CW_TEXT("check",
                 "All channels of a service that have cases are digital, and it is core for a segment in which the "
                 "share of the threshold (standard: 30 %) or more use nothing online."),
         CW_TEXT("check", "Keep a telephone line or a counter."),
         digitalOnly},
        {"channel.dear_and_empty",
         {"channel_uses", "services"},
         CW_TEXT("check",
                 "A case by a channel costs more than the factor (standard: 3) times the cheapest other channel of "
                 "the service that has cases, and the channel has less than the share (standard: 10 %) of the cases. "
                 "Home visits and partners' counters are left out: they serve people who have no other way."),
         CW_TEXT("check", "Change it, stop it, or say whom it serves who has no other way."),
         dearAndEmpty},
        {"channel.poor_service",
         {"channel_uses", "services"},
         CW_TEXT("check",
                 "On a channel with the share (standard: 10 %) of the cases or more, or the only one with cases, the "
                 "promise is kept or people are satisfied below the threshold (standard: 50 %)."),
         CW_TEXT("check", "Mend this channel before moving anybody off it."),
         poorService},
        {"shift.no_reinvest",
         {"channel_shifts", "channel_uses"},
         CW_TEXT("check",
                 "A shift that is agreed or under way saves money in the budget, and no part of it goes back into "
                 "inclusion."),
         CW_TEXT("check", "Decide which share goes back to those offline."),
         nothingReinvested},
        {"shift.loses",
         {"channel_shifts", "channel_uses"},
         CW_TEXT("check", "A shift that is agreed or under way saves nothing a year, or costs more than it saves."),
         CW_TEXT("check", "Do it for the service, not for the money, and say so; or drop it."),
         shiftLoses},
        {"shift.over_100",
         {"channel_shifts", "services"},
         CW_TEXT("check",
                 "The shares of all shifts that are not stopped from one channel of one service add up to more than "
                 "100 %."),
         CW_TEXT("check", "Lower the shares."),
         sharesOver100},
        {"shift.below_floor",
         {"channel_shifts", "channel_uses"},
         CW_TEXT("check",
                 "A shift that is not stopped moves cases to a channel whose satisfaction is below the shift's own "
                 "limit."),
         CW_TEXT("check", "Mend the target channel first."),
         belowFloor},
        {"inclusion.none_for_offline",
         {"segments", "inclusion_measures"},
         CW_TEXT(
             "check",
             "In a segment the share of the threshold (standard: 30 %) or more use nothing online, and no measure "
             "that is planned or running names it. Silent while no measure at all is recorded."),
         CW_TEXT("check", "Plan help for them, best with a partner they trust."),
         noneForOffline},
        {"inclusion.unfunded",
         {"inclusion_measures"},
         CW_TEXT("check", "A running inclusion measure has a cost and neither a shift that pays nor an initiative."),
         CW_TEXT("check", "Say where next year's money comes from."),
         unfunded},
        {"districts.offline_unknown",
         {"districts", "channel_uses"},
         CW_TEXT("check",
                 "The channel audit has begun, and for no district the share of older residents offline is known."),
         CW_TEXT("check", "One survey a year by district; ask the university."),
         offlineUnknown},
    };
}

}  // namespace cw::analysis
