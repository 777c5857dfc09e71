#include <set>

#include "analysis/asset_duplicates.h"
#include "analysis/checks/check_files.h"
#include "analysis/checks/check_help.h"

namespace cw::analysis {

using model::AssetPolicies;
using model::Assets;
using model::Departments;
using model::Record;

namespace {

constexpr std::size_t kEnoughAssets = 10;

bool isIn(const Record& asset, std::initializer_list<std::string_view> states) {
    return isOneOf(asset.text(Assets::Status), states);
}

/// A replacement, or an initiative neither stopped nor done.
bool hasWayOut(const CheckContext& c, const Record& asset) {
    if (asset.has(Assets::ReplacedBy)) return true;
    return std::ranges::any_of(asset.list(Assets::Initiatives), [&](const std::string& id) {
        const Record* initiative = c.snapshot.find<model::Initiatives>(id);
        return initiative != nullptr && !isOneOf(initiative->text(model::Initiatives::Status), {"stopped", "done"});
    });
}

/// No department but its own uses it.
bool servesOnlyItself(const CheckContext& c, const Record& asset) {
    auto users = Assets::consumers(asset, c.snapshot);
    users.erase(asset.text(Assets::Department));
    return users.empty();
}

/// The day that many months later, at most the 28th.
base::Date monthsLater(const base::Date& day, int months) {
    const int month = day.year() * 12 + day.month() - 1 + months;
    return *base::Date::of(month / 12, month % 12 + 1, std::min(day.day(), 28));
}

void assetDuplicates(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& group : duplicateAssets(c.snapshot)) {
        std::vector<std::string> departments;
        for (const auto& id : group.departments) departments.push_back(named<Departments>(id));
        const Severity severity = group.allUnsuitable ? Severity::Note : Severity::Attention;
        std::vector<std::string> args{std::to_string(departments.size()),
                                      choiceNamed<Assets>(Assets::Capability, group.capability), listed(departments)};
        if (group.costsKnown == 0) {
            out.push_back(atWith<Assets>(*group.assets.front(), severity,
                                         CW_TEXT("finding", "%1 departments each run their own “%2”: %3."),
                                         std::move(args)));
            continue;
        }
        args.insert(args.end(), {"$" + group.costYear.plain(), std::to_string(group.costsKnown),
                                 std::to_string(group.assets.size())});
        out.push_back(atWith<Assets>(
            *group.assets.front(), severity,
            CW_TEXT("finding", "%1 departments each run their own “%2” for %4 a year (%5 of %6 costs known): %3."),
            std::move(args)));
    }
}

void supportEnds(const CheckContext& c, std::vector<Finding>& out) {
    const auto limit = monthsLater(c.today, static_cast<int>(threshold(c.snapshot, "asset.support_months")));
    for (const auto& asset : c.snapshot.table<Assets>()) {
        const auto end = asset.date(Assets::SupportEnd);
        if (!isIn(asset, {"live"}) || !end || *end >= limit || hasWayOut(c, asset)) continue;
        const bool over = *end < c.today;
        out.push_back(at<Assets>(asset, over && asset.yes(Assets::Core) ? Severity::Bad : Severity::Attention,
                                 over ? CW_TEXT("finding", "Support of “%1” ended on %2 and nothing replaces it.")
                                      : CW_TEXT("finding", "Support of “%1” ends on %2 and nothing replaces it."),
                                 {dayNamed(*end)}));
    }
}

void assetNoOwner(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& asset : c.snapshot.table<Assets>())
        if (!isIn(asset, {"planned", "retired"}) && !asset.has(Assets::Department) && !asset.has(Assets::Holder))
            out.push_back(at<Assets>(asset, Severity::Attention, CW_TEXT("finding", "Nobody answers for “%1”.")));
}

void coreNoOutage(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& asset : c.snapshot.table<Assets>())
        if (asset.yes(Assets::Core) && isIn(asset, {"live"}) &&
            (!asset.has(Assets::OutageHours) || !asset.has(Assets::Protection)))
            out.push_back(at<Assets>(
                asset, Severity::Attention,
                CW_TEXT("finding", "“%1” is a core system without protection level or tolerable outage.")));
}

void restrictedBrand(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& asset : c.snapshot.table<Assets>()) {
        if (!asset.yes(Assets::RestrictedBrand) || !isIn(asset, {"live", "building"})) continue;
        if (hasWayOut(c, asset))
            out.push_back(
                at<Assets>(asset, Severity::Note,
                           CW_TEXT("finding", "“%1” is a restricted-brand product; its removal is planned.")));
        else
            out.push_back(
                at<Assets>(asset, Severity::Bad,
                           CW_TEXT("finding", "“%1” is a restricted-brand product with no plan to remove it.")));
    }
}

void candidatesIdle(const CheckContext& c, std::vector<Finding>& out) {
    std::vector<const Record*> idle;
    for (const auto& asset : c.snapshot.table<Assets>())
        if (asset.text(Assets::Reuse) == "candidate" && isIn(asset, {"live"}) && servesOnlyItself(c, asset))
            idle.push_back(&asset);
    if (idle.empty()) return;
    std::ranges::stable_sort(idle, std::ranges::greater{}, [](const Record* asset) {
        const auto cost = asset->money(Assets::CostYear);
        return cost ? cost->minor : 0;
    });
    std::vector<std::string> first;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, idle.size()); ++i)
        first.push_back(named<Assets>(idle[i]->id));
    out.push_back(
        {.severity = Severity::Note,
         .sentence = CW_TEXT("finding", "Assets that could be shared and serve one unit only: %1; first %2."),
         .args = {std::to_string(idle.size()), listed(first)},
         .registerName = std::string(Assets::kName)});
}

bool inForce(const CheckContext& c, std::string_view kind) {
    return std::ranges::any_of(c.snapshot.table<AssetPolicies>(), [&](const Record& policy) {
        return policy.text(AssetPolicies::Status) == "in_force" &&
               (kind.empty() || policy.text(AssetPolicies::Kind) == kind);
    });
}

void sharedNoPolicy(const CheckContext& c, std::vector<Finding>& out) {
    if (!inForce(c, "")) return;
    for (const auto& asset : c.snapshot.table<Assets>())
        if (asset.text(Assets::Reuse) == "shared" && !isIn(asset, {"retired"}) && !asset.has(Assets::Policy))
            out.push_back(at<Assets>(asset, Severity::Note, CW_TEXT("finding", "“%1” is shared under no policy.")));
}

void policiesMissing(const CheckContext& c, std::vector<Finding>& out) {
    const auto& assets = c.snapshot.table<Assets>();
    if (assets.size() < kEnoughAssets ||
        std::ranges::none_of(assets, [](const Record& asset) { return asset.has(Assets::Reuse); }))
        return;
    std::vector<std::string> missing;
    for (const std::string kind : {"policy", "process"})
        if (!inForce(c, kind)) missing.push_back(choiceNamed<AssetPolicies>(AssetPolicies::Kind, kind));
    if (!missing.empty())
        out.push_back({.severity = Severity::Attention,
                       .sentence = CW_TEXT("finding", "For reuse not yet in force: %1."),
                       .args = {listed(missing)},
                       .registerName = std::string(AssetPolicies::kName)});
}

void departmentsMissing(const CheckContext& c, std::vector<Finding>& out) {
    const auto& assets = c.snapshot.table<Assets>();
    if (assets.empty()) return;
    std::set<std::string> owning;
    for (const auto& asset : assets)
        if (asset.has(Assets::Department)) owning.insert(topDepartment(c.snapshot, asset.text(Assets::Department)));
    std::vector<std::string> missing;
    for (const auto& department : c.snapshot.table<Departments>())
        if (!department.has(Departments::Parent) && !owning.contains(department.id))
            missing.push_back(named<Departments>(department.id));
    if (!missing.empty())
        out.push_back({.severity = Severity::Note,
                       .sentence = CW_TEXT("finding", "No asset is listed yet for: %1."),
                       .args = {listed(missing)},
                       .registerName = std::string(Assets::kName)});
}

}  // namespace

std::vector<Check> assetChecks() {
    return {
        {"asset.duplicate",
         {"assets", "departments"},
         CW_TEXT("check",
                 "Two or more departments run systems or modules of one capability, built or in use, and no shared "
                 "one serves them all; a note when each is said to be unfit for sharing. Parent and child offices "
                 "count once."),
         CW_TEXT("check", "Choose one to share, or write why not."),
         assetDuplicates},
        {"asset.support_ends",
         {"assets", "initiatives"},
         CW_TEXT("check",
                 "Support of an asset in use ends within the threshold (standard: 18 months) or has ended, and "
                 "neither a replacement nor an open initiative is named; bad when a core system’s has ended."),
         CW_TEXT("check", "Plan the replacement, or tender together."),
         supportEnds},
        {"asset.no_owner",
         {"assets"},
         CW_TEXT("check",
                 "An asset that is neither planned nor retired has no department and no other body as owner."),
         CW_TEXT("check", "Name who answers for it."),
         assetNoOwner},
        {"asset.core_no_outage",
         {"assets"},
         CW_TEXT("check", "A core system in use lacks the protection level or the tolerable outage."),
         CW_TEXT("check", "Fill them in with the security officer."),
         coreNoOutage},
        {"asset.restricted_brand",
         {"assets", "initiatives"},
         CW_TEXT("check",
                 "An asset built or in use is a restricted-brand product; bad when neither a replacement nor an open "
                 "initiative is named, else a note."),
         CW_TEXT("check", "Plan the removal."),
         restrictedBrand},
        {"asset.candidate_idle",
         {"assets", "interfaces"},
         CW_TEXT("check",
                 "Assets in use could be shared and serve at most their own department; counted for the project."),
         CW_TEXT("check", "Offer them: policy, contact, price."),
         candidatesIdle},
        {"asset.shared_no_policy",
         {"assets", "asset_policies"},
         CW_TEXT("check", "A shared asset names no reuse policy while one is in force."),
         CW_TEXT("check", "Name the policy it is shared under."),
         sharedNoPolicy},
        {"policy.none_in_force",
         {"assets", "asset_policies"},
         CW_TEXT("check",
                 "Ten or more assets are listed, some with a state of reuse, and no management policy or no use "
                 "process for reuse is in force."),
         CW_TEXT("check", "Bring the draft to decision."),
         policiesMissing},
        {"asset.department_missing",
         {"assets", "departments"},
         CW_TEXT("check",
                 "Some assets are listed, and departments of the first level own none; counted for the project."),
         CW_TEXT("check", "Send them the packet."),
         departmentsMissing},
    };
}

}  // namespace cw::analysis
