#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "analysis/checks/check_files.h"
#include "analysis/checks/check_help.h"
#include "analysis/periods.h"
#include "analysis/procurement.h"
#include "analysis/thresholds.h"
#include "model/registers.h"

namespace cw::analysis {

using model::Contracts;
using model::Initiatives;
using model::MarketActions;
using model::Organisations;
using model::ProcurementPolicies;
using model::Record;

namespace {

constexpr std::string_view kCurrency = "TWD";  // sums are made in one currency only
constexpr double kMinorPerMillion = 100.0 * 1000000.0;

int months(const CheckContext& c, std::string_view name) {
    return static_cast<int>(threshold(c.snapshot, name));
}
/// Not yet awarded: the tender can still be changed.
bool before(const Record& contract) {
    const std::string& stage = contract.text(Contracts::Stage);
    return stage == "planning" || stage == "tender";
}
std::int64_t worth(const Record& contract) {
    const auto value = contract.money(Contracts::Value);
    return value && value->currency == kCurrency ? value->minor : 0;
}
base::Money money(std::int64_t minor) {
    return {minor, std::string(kCurrency)};
}
std::string choice(const Record& contract, int field) {
    return choiceNamed<Contracts>((*model::registry().find(Contracts::kName))[field].id, contract.text(field));
}

bool openInitiativeLinked(const Record& contract, const CheckContext& c) {
    return std::ranges::any_of(contract.list(Contracts::Initiatives), [&](const std::string& id) {
        const auto* initiative = c.snapshot.find<Initiatives>(id);
        if (initiative == nullptr) return false;
        const std::string& status = initiative->text(Initiatives::Status);
        return status != "done" && status != "stopped";
    });
}

void tiedAndExpiring(const CheckContext& c, std::vector<Finding>& out) {
    const auto soon = addMonths(c.today, months(c, "contract.expiring_months"));
    const auto late = addMonths(c.today, months(c, "contract.notice_months"));
    const double high = threshold(c.snapshot, "lock_in.high");
    std::set<std::string_view> replaced;
    for (const auto& contract : c.snapshot.table<Contracts>())
        if (isAlive(contract)) replaced.insert(contract.text(Contracts::Replaces));
    for (const auto& contract : c.snapshot.table<Contracts>()) {
        const auto end = lastDay(contract);
        const auto tie = lockIn(contract);
        if (!inForce(contract, c.today) || !end || *end > soon || !tie.score || *tie.score < high) continue;
        const bool prepared = replaced.contains(contract.id) || openInitiativeLinked(contract, c);
        const std::vector<std::string> args{dayNamed(*end),
                                            std::to_string(static_cast<int>(std::lround(*tie.score)))};
        if (*end <= late && !prepared)
            out.push_back(at<Contracts>(
                contract, Severity::Bad,
                CW_TEXT("finding",
                        "“%1” ends on %2, ties the city to its supplier (lock-in %3 of 100), and nothing "
                        "is prepared."),
                args));
        else
            out.push_back(at<Contracts>(
                contract, Severity::Attention,
                CW_TEXT("finding",
                        "“%1” ends on %2 and ties the city to its supplier (lock-in %3 of 100); the next contract "
                        "can still free it."),
                args));
    }
}

void jointBuying(const CheckContext& c, std::vector<Finding>& out) {
    const auto soon = addMonths(c.today, months(c, "contract.expiring_months"));
    struct Group {
        std::set<std::string> departments;
        std::int64_t worth = 0;
        std::optional<base::Date> last;
        std::string first;
    };
    std::map<std::string, Group> groups;
    for (const auto& contract : c.snapshot.table<Contracts>()) {
        const auto end = contract.date(Contracts::End);
        const std::string& category = contract.text(Contracts::Category);
        if (!inForce(contract, c.today) || !end || *end > soon || category.empty() || category == "other") continue;
        auto& group = groups[category];
        if (contract.has(Contracts::Department)) group.departments.insert(contract.text(Contracts::Department));
        group.worth += worth(contract);
        if (!group.last || *group.last < *end) group.last = end;
        if (group.first.empty()) group.first = contract.id;
    }
    for (const auto& [category, group] : groups)
        if (static_cast<double>(group.departments.size()) >= threshold(c.snapshot, "contract.joint_departments"))
            out.push_back(
                {.severity = Severity::Note,
                 .sentence = CW_TEXT("finding",
                                     "%1: contracts of %2 departments worth %3 end by %4; they could be "
                                     "bought together."),
                 .args = {choiceNamed<Contracts>("category", category), std::to_string(group.departments.size()),
                          moneyNamed(money(group.worth)), dayNamed(*group.last)},
                 .registerName = std::string(Contracts::kName),
                 .recordId = group.first});
}

void withoutDataClause(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& contract : c.snapshot.table<Contracts>()) {
        const std::string& basis = contract.text(Contracts::DataBasis);
        if ((basis != "silent" && basis != "supplier_owns") || !(before(contract) || inForce(contract, c.today)))
            continue;
        out.push_back(at<Contracts>(
            contract, before(contract) ? Severity::Attention : Severity::Note,
            CW_TEXT("finding", "“%1”: the data do not belong to the city and are not openly reachable (%2)."),
            {choice(contract, Contracts::DataBasis)}));
    }
}

void withoutExitCost(const CheckContext& c, std::vector<Finding>& out) {
    const double from = threshold(c.snapshot, "contract.exit_cost_from") * kMinorPerMillion;
    struct Group {
        int count = 0;
        std::string first;
    };
    std::map<std::string, Group> byDepartment;
    for (const auto& contract : c.snapshot.table<Contracts>()) {
        const std::string& others = contract.text(Contracts::Alternatives);
        if (!(before(contract) || inForce(contract, c.today)) || contract.has(Contracts::ExitCost)) continue;
        if ((others != "only" && others != "few") || static_cast<double>(worth(contract)) < from ||
            worth(contract) == 0)
            continue;
        auto& group = byDepartment[contract.text(Contracts::Department)];
        if (++group.count == 1) group.first = contract.id;
    }
    for (const auto& [department, group] : byDepartment) {
        Finding finding{
            .severity = Severity::Note,
            .sentence =
                CW_TEXT("finding", "Larger contracts of no department, without an estimated cost of leaving: %1."),
            .args = {std::to_string(group.count)},
            .registerName = std::string(Contracts::kName),
            .recordId = group.first};
        if (!department.empty()) {
            finding.sentence = CW_TEXT("finding", "%2: larger contracts without an estimated cost of leaving: %1.");
            finding.args.push_back(named<model::Departments>(department));
        }
        out.push_back(std::move(finding));
    }
}

void dependence(const CheckContext& c, std::vector<Finding>& out) {
    const auto shares = supplierShares(c.snapshot, c.today);
    if (!shares.enough) return;
    const double limit = threshold(c.snapshot, "supplier.share") / 100.0;
    for (const auto& part : shares.suppliers) {
        const double share = static_cast<double>(part.worth) / static_cast<double>(shares.worth);
        if (share < limit) continue;
        out.push_back({.severity = Severity::Attention,
                       .sentence = CW_TEXT("finding",
                                           "“%1” holds %2 of the value of the contracts in force "
                                           "(contracts: %3, departments: %4)."),
                       .args = {named<Organisations>(part.supplier), percentNamed(std::llround(share * 10000)),
                                std::to_string(part.contracts), std::to_string(part.departments.size())},
                       .registerName = std::string(Organisations::kName),
                       .recordId = part.supplier});
    }
}

void limitedWithoutGround(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& contract : c.snapshot.table<Contracts>())
        if (isAlive(contract) && contract.text(Contracts::Method) == "limited" &&
            !contract.has(Contracts::MethodGround) && reaches(contract, "notice", c.snapshot, c.today))
            out.push_back(at<Contracts>(
                contract, Severity::Attention,
                CW_TEXT("finding", "“%1” is a limited tender above the publication amount, without a ground.")));
}

void principlesWithoutPolicy(const CheckContext& c, std::vector<Finding>& out) {
    const auto& table = c.snapshot.table<ProcurementPolicies>();
    if (table.empty()) return;
    for (const auto& [principle, item] : kContractPrinciples) {
        const auto cover = policiesFor(principle, c.snapshot);
        const bool prepared = !cover.consulted.empty() || !cover.draft.empty();
        if (!cover.inForce.empty()) continue;
        out.push_back(
            {.severity = prepared ? Severity::Note : Severity::Attention,
             .sentence = prepared
                             ? CW_TEXT("finding", "No procurement policy in force covers “%1”; one is being drafted.")
                             : CW_TEXT("finding", "No procurement policy in force or in draft covers “%1”."),
             .args = {choiceNamed<ProcurementPolicies>("covers", std::string(principle))},
             .itemId = std::string(item)});
    }
}

void policiesNotPublished(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& policy : c.snapshot.table<ProcurementPolicies>()) {
        const auto from = policy.date(ProcurementPolicies::ValidFrom);
        const auto published = policy.date(ProcurementPolicies::PublishedOn);
        if (policy.text(ProcurementPolicies::Status) != "in_force" || !from || (published && *published <= *from))
            continue;
        out.push_back(at<ProcurementPolicies>(
            policy, Severity::Attention, CW_TEXT("finding", "“%1” applies since %2 but was not published before."),
            {dayNamed(*from)}));
    }
}

void unequalInformation(const CheckContext& c, std::vector<Finding>& out) {
    for (const auto& action : c.snapshot.table<MarketActions>()) {
        const std::string& kind = action.text(MarketActions::Kind);
        const bool talk = kind == "early_talk" || kind == "market_day" || kind == "rfi";
        if (talk && action.text(MarketActions::Status) == "held" && action.has(MarketActions::EqualInformation) &&
            !action.yes(MarketActions::EqualInformation))
            out.push_back(at<MarketActions>(action, Severity::Bad,
                                            CW_TEXT("finding", "“%1”: not all firms got the same information.")));
    }
}

void withoutEarlyTalk(const CheckContext& c, std::vector<Finding>& out) {
    const auto limit = c.today.addDays(months(c, "contract.early_talk_days"));
    std::unordered_set<std::string_view> named;
    for (const auto& action : c.snapshot.table<MarketActions>())
        for (const auto& id : action.list(MarketActions::Contracts)) named.insert(id);
    for (const auto& contract : c.snapshot.table<Contracts>()) {
        const auto notice = contract.date(Contracts::PlannedNotice);
        if (contract.text(Contracts::Stage) != "planning" || !notice || *notice < c.today || *notice > limit ||
            named.contains(contract.id) || !reaches(contract, "inspection", c.snapshot, c.today))
            continue;
        out.push_back(
            at<Contracts>(contract, Severity::Note,
                          CW_TEXT("finding", "“%1” goes to tender on %2 without any early talk with the market."),
                          {dayNamed(*notice)}));
    }
}

}  // namespace

std::vector<Check> procurementChecks() {
    return {
        {"contract.tied_expiring",
         {"contracts", "initiatives"},
         CW_TEXT("check",
                 "A contract in force has a lock-in score at or above the threshold (standard: 60) and ends, its "
                 "option to extend included, within the months of the threshold (standard: 18); bad when that is "
                 "within the shorter threshold (standard: 6 months) and neither a contract that replaces it nor an "
                 "open initiative is linked."),
         CW_TEXT("check", "Plan the tender now with data clause, open interface and exit plan; talk to the market."),
         tiedAndExpiring},
        {"contract.joint_buying",
         {"contracts", "departments"},
         CW_TEXT("check",
                 "Contracts in force of one category, “other” excepted, end within the months of the threshold "
                 "(standard: 18) in as many departments as the threshold says (standard: 3). One finding a "
                 "category."),
         CW_TEXT("check", "Look whether one purchase can serve them all."),
         jointBuying},
        {"contract.no_data_clause",
         {"contracts"},
         CW_TEXT("check",
                 "A contract in planning, tender or force is silent on its data or leaves them to the supplier; "
                 "attention while the tender can still be changed, note after that."),
         CW_TEXT("check", "Put the data clause into the tender; after the award ask for an amendment."),
         withoutDataClause},
        {"contract.no_exit_cost",
         {"contracts", "departments"},
         CW_TEXT("check",
                 "Contracts in planning, tender or force whose value reaches the threshold (standard: NT$10 "
                 "million), which few or no others could take over, have no cost of leaving. Counted per "
                 "department."),
         CW_TEXT("check", "Estimate leaving before signing."),
         withoutExitCost},
        {"supplier.dependence",
         {"contracts", "organisations"},
         CW_TEXT("check",
                 "There are at least as many contracts in force with a value as the threshold says (standard: 5), "
                 "and one supplier holds the share of the threshold (standard: 25 %) of their total or more."),
         CW_TEXT("check",
                 "Split what need not be one lot; ask for open interfaces first where the supplier has most."),
         dependence},
        {"contract.limited_without_ground",
         {"contracts", "procurement_thresholds"},
         CW_TEXT("check",
                 "A limited tender that is neither closed nor cancelled names no ground, and its value reaches the "
                 "city's publication amount of that day. Silent without such a row of the procurement thresholds."),
         CW_TEXT("check", "Name the ground of the law, or tender openly."),
         limitedWithoutGround},
        {"policy.principle_missing",
         {"procurement_policies"},
         CW_TEXT("check",
                 "There are procurement policies, and none in force covers one of the four contract principles; note "
                 "when a draft does, attention when nothing does."),
         CW_TEXT("check", "Adopt or extend a policy."),
         principlesWithoutPolicy},
        {"policy.not_published",
         {"procurement_policies"},
         CW_TEXT("check", "A procurement policy in force was published after it began to apply, or never."),
         CW_TEXT("check", "Publish changes before they apply."),
         policiesNotPublished},
        {"market.unequal_information",
         {"market_actions"},
         CW_TEXT("check",
                 "An early talk, market day or call for information was held and does not give all firms the same "
                 "papers."),
         CW_TEXT("check", "Publish the same papers to everybody before the notice."),
         unequalInformation},
        {"contract.no_early_talk",
         {"contracts", "market_actions", "procurement_thresholds"},
         CW_TEXT("check",
                 "A contract in planning whose value reaches the city's inspection amount goes to tender within the "
                 "days of the threshold (standard: 120), and no market action names it."),
         CW_TEXT("check", "An open call for information takes two weeks."),
         withoutEarlyTalk},
    };
}

}  // namespace cw::analysis
