#include <map>
#include <set>

#include "analysis/checks/check_files.h"
#include "analysis/checks/check_help.h"

namespace cw::analysis {

using model::Assets;
using model::Conformance;
using model::DataElements;
using model::Interfaces;
using model::Record;
using model::Waivers;

namespace {

constexpr int kAnswerDays = 30;
constexpr int kYear = 365;

bool isLive(const Record& interface) {
    return interface.text(Interfaces::Status) == "live";
}

/// Pairs of asset and item that a granted waiver covers today.
std::set<std::pair<std::string, std::string>> waivedCells(const CheckContext& c) {
    std::set<std::pair<std::string, std::string>> waived;
    for (const auto& waiver : c.snapshot.table<Waivers>()) {
        const auto expires = waiver.date(Waivers::Expires);
        if (waiver.text(Waivers::Status) == "granted" && expires && *expires >= c.today)
            for (const auto& item : waiver.list(Waivers::Items)) waived.emplace(waiver.text(Waivers::Asset), item);
    }
    return waived;
}

bool isWorkedOn(const CheckContext& c, const Record& asset) {
    return std::ranges::any_of(asset.list(Assets::Initiatives), [&](const std::string& id) {
        const Record* initiative = c.snapshot.find<model::Initiatives>(id);
        return initiative != nullptr && !isOneOf(initiative->text(model::Initiatives::Status), {"stopped", "done"});
    });
}

void notMetNoWaiver(const CheckContext& c, std::vector<Finding>& out) {
    const auto waived = waivedCells(c);
    std::map<std::string, std::set<std::string>> missed;  // asset → items
    for (const auto& cell : c.snapshot.table<Conformance>())
        if (cell.text(Conformance::State) == "not_met" &&
            !waived.contains({cell.text(Conformance::Asset), cell.text(Conformance::Item)}))
            missed[cell.text(Conformance::Asset)].insert(cell.text(Conformance::Item));
    for (const auto& asset : c.snapshot.table<Assets>()) {
        const auto it = missed.find(asset.id);
        const std::string& status = asset.text(Assets::Status);
        if (it == missed.end() || !isOneOf(status, {"planned", "building", "live"}) || isWorkedOn(c, asset)) continue;
        std::vector<std::string> items;
        for (const auto& item : it->second) items.push_back(itemNamed(item));
        out.push_back(at<Assets>(asset, status == "live" ? Severity::Attention : Severity::Bad,
                                 CW_TEXT("finding", "“%1” does not meet, without a waiver: %2."), {listed(items)}));
    }
}

void waiverExpired(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& waiver : c.snapshot.table<Waivers>())
        if (const auto expires = waiver.date(Waivers::Expires);
            expires && *expires < c.today && waiver.text(Waivers::Status) == "granted")
            out.push_back(at<Waivers>(waiver, Severity::Bad, CW_TEXT("finding", "The waiver “%1” expired on %2."),
                                      {dayNamed(*expires)}));
}

void waiverExpiring(const CheckContext& c, std::vector<Finding>& out) {
    const auto limit = c.today.addDays(static_cast<int>(threshold(c.snapshot, "waiver.days")));
    for (const auto& waiver : c.snapshot.table<Waivers>())
        if (const auto expires = waiver.date(Waivers::Expires); expires && *expires >= c.today && *expires <= limit &&
                                                                waiver.text(Waivers::Status) == "granted" &&
                                                                !waiver.has(Waivers::WayBack))
            out.push_back(at<Waivers>(waiver, Severity::Attention,
                                      CW_TEXT("finding", "The waiver “%1” ends on %2 and no way back is named."),
                                      {dayNamed(*expires)}));
}

void waiverWaiting(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& waiver : c.snapshot.table<Waivers>())
        if (const auto asked = waiver.date(Waivers::AskedOn);
            asked && waiver.text(Waivers::Status) == "requested" && c.today.daysSince(*asked) > kAnswerDays)
            out.push_back(at<Waivers>(waiver, Severity::Note,
                                      CW_TEXT("finding", "The waiver “%1” has waited for an answer since %2."),
                                      {dayNamed(*asked)}));
}

void interfaceUnused(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& interface : c.snapshot.table<Interfaces>())
        if (isLive(interface) && !interface.has(Interfaces::Dataset) &&
            Interfaces::consumers(interface, c.snapshot) == 0)
            out.push_back(
                at<Interfaces>(interface, Severity::Note, CW_TEXT("finding", "Nobody uses the interface “%1”.")));
}

void interfaceDirect(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& interface : c.snapshot.table<Interfaces>())
        if (const std::string& kind = interface.text(Interfaces::Kind);
            isLive(interface) && isOneOf(kind, {"database", "manual"}) &&
            Interfaces::consumers(interface, c.snapshot) > 0)
            out.push_back(at<Interfaces>(interface, Severity::Attention,
                                         CW_TEXT("finding", "“%1” is exchanged in the old way: %2."),
                                         {choiceNamed<Interfaces>(Interfaces::Kind, kind)}));
}

/// The elements that are not there, as an argument of labels.
std::string missingElements(const Record& interface) {
    const auto& spec = model::registry()[model::registry().index(Interfaces::kName)];
    std::string path = "~" + std::string(Interfaces::kName) + "/";
    std::string separator;
    for (const int field : {Interfaces::ElServices, Interfaces::ElOutputs, Interfaces::ElRules, Interfaces::ElApi,
                            Interfaces::ElInterop})
        if (!interface.yes(field)) {
            path += separator + std::string(spec.fields[static_cast<std::size_t>(field)].id);
            separator = ",";
        }
    return path;
}

void interfaceElements(const CheckContext& c, std::vector<Finding>& out) {
    const double shared = threshold(c.snapshot, "interface.shared");
    for (const auto& interface : c.snapshot.table<Interfaces>()) {
        if (!isLive(interface) || Interfaces::elementsMet(interface) == 5) continue;
        const auto users = Interfaces::consumers(interface, c.snapshot);
        if (static_cast<double>(users) < shared) continue;
        out.push_back(at<Interfaces>(interface, Severity::Attention,
                                     CW_TEXT("finding", "“%1” has %2 users and lacks: %3."),
                                     {std::to_string(users), missingElements(interface)}));
    }
}

void interfaceNoNotice(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& interface : c.snapshot.table<Interfaces>())
        if (isLive(interface) && interface.has(Interfaces::ConsumerOrganisations) &&
            interface.integer(Interfaces::ChangeNoticeDays).value_or(0) == 0)
            out.push_back(at<Interfaces>(interface, Severity::Note,
                                         CW_TEXT("finding", "Changes of “%1” are not announced to outside users.")));
}

void elementNoOwner(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& element : c.snapshot.table<DataElements>())
        if (!element.has(DataElements::Department) && !element.has(DataElements::SourceOrganisation))
            out.push_back(at<DataElements>(element, Severity::Attention,
                                           CW_TEXT("finding", "Nobody owns the data element “%1”.")));
}

void elementNoSource(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& element : c.snapshot.table<DataElements>()) {
        const auto copies = element.list(DataElements::Copies).size();
        if (copies >= 2 && !element.has(DataElements::SourceAsset) && !element.has(DataElements::SourceOrganisation))
            out.push_back(at<DataElements>(element, Severity::Attention,
                                           CW_TEXT("finding", "“%1” is kept in %2 systems; none is the source."),
                                           {std::to_string(copies)}));
    }
}

void elementAskedAgain(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& element : c.snapshot.table<DataElements>()) {
        const auto services = element.list(DataElements::CollectedBy).size();
        const bool inside = element.has(DataElements::SourceAsset);
        if (services < 2 || (!inside && !element.has(DataElements::SourceOrganisation))) continue;
        const std::string source = inside
                                       ? named<Assets>(element.text(DataElements::SourceAsset))
                                       : named<model::Organisations>(element.text(DataElements::SourceOrganisation));
        out.push_back(
            at<DataElements>(element, Severity::Attention,
                             CW_TEXT("finding", "%2 services still ask people for “%1”, which %3 already has."),
                             {std::to_string(services), source}));
    }
}

void moduleSingleUse(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& asset : c.snapshot.table<Assets>()) {
        const auto since = asset.date(Assets::InUseSince);
        if (asset.text(Assets::Kind) != "module" || asset.text(Assets::Status) != "live" || !since ||
            c.today.daysSince(*since) <= kYear)
            continue;
        auto users = Assets::consumers(asset, c.snapshot);
        users.erase(asset.text(Assets::Department));
        if (users.empty())
            out.push_back(
                at<Assets>(asset, Severity::Note, CW_TEXT("finding", "The module “%1” is still used by one unit.")));
    }
}

}  // namespace

std::vector<Check> platformChecks() {
    return {
        {"conformance.not_met_no_waiver",
         {"conformance", "waivers", "assets", "initiatives"},
         CW_TEXT("check",
                 "An asset planned, being built or in use does not meet a platform principle; no waiver in force "
                 "covers both and no open initiative is named for the asset. One finding an asset; bad while it is "
                 "planned or being built."),
         CW_TEXT("check", "Change the specification, or ask for a waiver with an end."),
         notMetNoWaiver},
        {"waiver.expired",
         {"waivers"},
         CW_TEXT("check", "A granted waiver ended before today."),
         CW_TEXT("check", "Conform, end it, or ask anew."),
         waiverExpired},
        {"waiver.expiring",
         {"waivers"},
         CW_TEXT("check", "A granted waiver ends within the threshold (standard: 60 days) and names no way back."),
         CW_TEXT("check", "Agree the way back now."),
         waiverExpiring},
        {"waiver.waiting",
         {"waivers"},
         CW_TEXT("check", "A waiver was asked for more than 30 days ago and is not answered."),
         CW_TEXT("check", "Grant it with an end, or refuse it."),
         waiverWaiting},
        {"interface.unused",
         {"interfaces", "assets"},
         CW_TEXT("check", "An interface in use has no user and belongs to no dataset of the portal."),
         CW_TEXT("check", "Tell others that it is there, or end it."),
         interfaceUnused},
        {"interface.direct",
         {"interfaces", "assets"},
         CW_TEXT("check", "An interface in use with users works by hand or straight on the database."),
         CW_TEXT("check", "Put it on the gateway."),
         interfaceDirect},
        {"interface.elements_missing",
         {"interfaces", "assets"},
         CW_TEXT("check",
                 "An interface in use reaches the number of users from which it counts as shared (standard: 2) and "
                 "lacks some of the five elements."),
         CW_TEXT("check", "Publish what is missing."),
         interfaceElements},
        {"interface.no_notice",
         {"interfaces"},
         CW_TEXT("check", "An interface in use by outside bodies announces no notice of changes."),
         CW_TEXT("check", "Promise a number of days."),
         interfaceNoNotice},
        {"element.no_owner",
         {"data_elements"},
         CW_TEXT("check", "A data element has neither an owning department nor a source outside the city."),
         CW_TEXT("check", "Name the owner."),
         elementNoOwner},
        {"element.no_source",
         {"data_elements"},
         CW_TEXT("check", "A data element is kept in two or more systems and none is named as its source."),
         CW_TEXT("check", "Say which copy is right."),
         elementNoSource},
        {"element.asked_again",
         {"data_elements", "services"},
         CW_TEXT("check", "Two or more services ask people for a data element whose source is known."),
         CW_TEXT("check", "Fetch it from the source instead of asking."),
         elementAskedAgain},
        {"module.single_use",
         {"assets", "interfaces"},
         CW_TEXT("check", "A module in use for more than 12 months serves at most its own department."),
         CW_TEXT("check", "Offer it, or stop calling it a module."),
         moduleSingleUse},
    };
}

}  // namespace cw::analysis
