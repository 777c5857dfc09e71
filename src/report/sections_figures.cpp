#include <algorithm>

#include "analysis/innovation.h"
#include "analysis/market.h"
#include "analysis/procurement.h"
#include "analysis/silos.h"
#include "model/own_order.h"
#include "report/report_context.h"

/// In a chapter: what its picture panels say in numbers, where the registers' tables do not show it.
namespace cw::report {

using namespace model;
using report::Table;

namespace {

bool shows(const ReportContext& c, const framework::Item& page, std::string_view panel) {
    for (const auto& each : c.catalogue.pages())
        if (each.id == page.id) return std::find(each.panels.begin(), each.panels.end(), panel) != each.panels.end();
    return false;
}

std::string ofText(const ReportContext& c, std::int64_t part, std::int64_t all) {
    return c.t(CW_TEXT("report", "%1 of %2", "how many of how many"), {c.texts.integer(part), c.texts.integer(all)});
}

void silosOf(ReportContext& c) {
    auto all = analysis::silos(c.snapshot);
    if (all.empty()) return;
    const auto order = inOwnOrder(c.snapshot, c.snapshot.registry().index(Departments::kName), c.language);
    std::stable_sort(all.begin(), all.end(), [&](const auto& a, const auto& b) {
        const auto place = [&](const std::string& id) { return std::ranges::find(order, id, &Record::id); };
        return std::pair(-a.alone(), place(a.department)) < std::pair(-b.alone(), place(b.department));
    });
    c.heading(3, "figures-silos", c.t(CW_TEXT("report", "Services and silos")));
    c.say(
        CW_TEXT("report",
                "Services for residents and firms that are not run jointly, are on no shared system, are not fed by "
                "another department and stand in no shared budget line. Shown, not judged."));
    Table table;
    table.columns = {{c.label<Services>(Services::Department), 2},
                     {c.t(CW_TEXT("report", "Alone")), 1, Align::End},
                     {c.t(CW_TEXT("report", "Which")), 5}};
    for (const auto& of : all) {
        std::vector<std::string> names;
        for (const auto& each : of.services)
            if (const auto name = c.titleOf<Services>(each.service->id); each.alone() && !name.empty())
                names.push_back(name);
        const auto department = c.department(of.department);
        table.rows.push_back({{{department.empty() ? c.t(CW_TEXT("report", "not given")) : department},
                               {ofText(c, of.alone(), static_cast<std::int64_t>(of.services.size()))},
                               {c.texts.list(names)}}});
    }
    c.add(std::move(table));
}

void principlesOf(ReportContext& c) {
    const auto kept = analysis::principlesKept(c.snapshot, c.input.date);
    const bool any = std::any_of(kept.begin(), kept.end(), [](const auto& each) { return each.answered > 0; });
    if (!any && c.snapshot.table<ProcurementPolicies>().empty()) return;
    c.heading(3, "figures-principles", c.t(CW_TEXT("report", "Contract principles")));
    Table table;
    table.columns = {{c.t(CW_TEXT("report", "Contract principle")), 2},
                     {c.t(CW_TEXT("report", "Policy in force")), 4},
                     {c.t(CW_TEXT("report", "Contracts in force that keep it, of those that answer")), 2.4}};
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const auto& principle = analysis::kContractPrinciples[i];
        // beside the answers of a single contract the lock-in would let its internal cost of leaving be reckoned back
        if (principle.id == "lock_in" && c.isMasked<Contracts>(Contracts::ExitCost)) continue;
        std::vector<std::string> policies;
        for (const auto* policy : analysis::policiesFor(principle.id, c.snapshot).inForce)
            if (const auto title = c.titleOf<ProcurementPolicies>(policy->id); !title.empty())
                policies.push_back(title);
        auto outcome = kept[i].answered == 0 ? std::string() : ofText(c, kept[i].kept, kept[i].answered);
        if (principle.id == "data" && kept[i].kept > 0)
            outcome = c.t(
                CW_TEXT("report", "%1 (owned by the city %2, open access %3)"),
                {outcome, c.texts.integer(kept[i].kept - kept[i].openAccess), c.texts.integer(kept[i].openAccess)});
        const auto* item = c.catalogue.find(principle.item);
        table.rows.push_back({{{item == nullptr ? std::string(principle.id) : c.itemTitle(*item)},
                               {policies.empty() ? c.t(CW_TEXT("report", "none yet")) : c.texts.list(policies), false,
                                policies.empty()},
                               {outcome}}});
    }
    c.add(std::move(table));
}

void marketOf(ReportContext& c) {
    if (c.snapshot.table<MarketActions>().empty()) return;
    const auto year = analysis::marketYear(c.snapshot, c.input.date.year());
    const auto held = analysis::smallFirmsNow(c.snapshot, c.input.date);
    c.say(
        CW_TEXT("report",
                "Since 1 January: early talks, market days and calls for information held %1; competitions %2; small "
                "and medium firms among those taking part %3. Contracts in force with small and medium firms: %4 of "
                "those whose supplier is known."),
        {c.texts.integer(year.talks), c.texts.integer(year.competitions), ofText(c, year.smallFirms, year.firms),
         ofText(c, held.small, held.known)});
}

void innovationOf(ReportContext& c) {
    const auto uses = analysis::innovationUses(c.snapshot);
    if (std::all_of(uses.begin(), uses.end(),
                    [](const auto& use) { return use.initiatives.empty() && use.services.empty(); }))
        return;
    c.heading(3, "figures-innovation", c.t(CW_TEXT("report", "Kinds of innovation")));
    Table table;
    table.columns = {{c.label<Initiatives>(Initiatives::Innovation), 2.4},
                     {c.t(CW_TEXT("report", "Initiatives")), 3},
                     {c.t(CW_TEXT("report", "Services")), 3}};
    const FieldSpec& field = (*c.snapshot.registry().find(Initiatives::kName))[Initiatives::Innovation];
    for (const auto& use : uses) {
        std::vector<std::string> initiatives;
        std::vector<std::string> services;
        for (const auto* record : use.initiatives)
            if (const auto title = c.titleOf<Initiatives>(record->id); !title.empty()) initiatives.push_back(title);
        for (const auto* record : use.services)
            if (const auto title = c.titleOf<Services>(record->id); !title.empty()) services.push_back(title);
        const auto* choice = field.choice(use.kind);
        table.rows.push_back({{{choice == nullptr ? std::string(use.kind) : c.t(choice->label)},
                               {c.texts.list(initiatives)},
                               {c.texts.list(services)}}});
    }
    c.add(std::move(table));
}

}  // namespace

void figuresOf(ReportContext& c, const framework::Item& page) {
    if (shows(c, page, "summary:silos")) silosOf(c);
    if (shows(c, page, "coverage:procurement_policies")) principlesOf(c);
    if (shows(c, page, "figures:market")) marketOf(c);
    if (shows(c, page, "coverage:innovation")) innovationOf(c);
}

}  // namespace cw::report
