#include <algorithm>

#include "analysis/dependence.h"
#include "analysis/views/view_parts.h"
#include "model/registers.h"

namespace cw::analysis {

using model::Departments;
using model::Organisations;

namespace {

constexpr base::Msg kOutside = CW_TEXT("view", "Bodies outside");
constexpr base::Msg kUnsettled = CW_TEXT("view", "No successor named");
constexpr base::Msg kDepartments = CW_TEXT("view", "Departments");
constexpr base::Msg kBodyHead = CW_TEXT("view", "Body", "head of a table: an organisation");
constexpr base::Msg kAllHead = CW_TEXT("view", "In all", "head of a table: how many");
constexpr base::Msg kNobody = CW_TEXT("view", "nobody named", "who takes over");
constexpr base::Msg kNoneNeeded = CW_TEXT("view", "ministry", "has no successor");
constexpr base::Msg kServicesNote = CW_TEXT("view", "Services: %1", "by name");
constexpr base::Msg kFree = CW_TEXT("view", "Nothing depends on %1 others", "bodies; their names stand below");
constexpr base::Msg kOutsideSummary =
    CW_TEXT("view",
            "Something depends on %1 of %2 bodies outside the city. For %3 of these nobody is named who would take "
            "over; most depends on %4 (%5).");
constexpr base::Msg kNoDependence = CW_TEXT("view", "Nothing depends on the %1 bodies outside the city.");
constexpr base::Msg kDepartmentsSummary =
    CW_TEXT("view", "%1 of %2 departments are in charge of something; most of it lies with %3 (%4).");
constexpr base::Msg kNoCharge = CW_TEXT("view", "None of the %1 departments is in charge of anything yet.");
constexpr base::Msg kOutsideLegend =
    CW_TEXT("view",
            "Only what runs counts: contracts in force, assets not retired, open services, initiatives and risks, "
            "terms not ended. Services count by their systems, contracts and journeys, initiatives by contracts and "
            "responsibilities. Enter opens the body, where its successor is named.");
constexpr base::Msg kDepartmentsLegend =
    CW_TEXT("view",
            "What the department is in charge of: contracts in force, assets not retired, open services, initiatives "
            "and risks, terms not ended.");

/// What the options share: who is listed, and how they are called.
struct Bodies {
    std::string_view registerName;
    std::vector<Dependence> all;
    bool outside;

    std::string nameOf(const ViewInput& in, const model::Record& body) const {
        return outside ? titleIn(in, registerName, body) : departmentIn(in, body.id);
    }
};

bool isUnsettled(const Dependence& each) {
    return each.total() > 0 && !each.body->has(Organisations::Successor) && canBeSucceeded(*each.body);
}

ListCell successorCell(const ViewInput& in, const model::Record& body) {
    const auto successor = titleOfId(in, Organisations::kName, body.text(Organisations::Successor));
    if (!successor.empty()) return {successor, ViewTone::Good};
    if (!canBeSucceeded(body)) return {in.texts.text(kNoneNeeded), ViewTone::Quiet};
    return {in.texts.text(kNobody), ViewTone::Attention};
}

ListLine bodyLine(const ViewInput& in, const Bodies& bodies, const Dependence& each, double most) {
    ListLine line{.target = recordTarget(bodies.registerName, each.body->id)};
    line.cells = {{bodies.nameOf(in, *each.body)}};
    for (const auto& records : each.records)
        line.cells.push_back({in.texts.integer(static_cast<std::int64_t>(records.size())),
                              records.empty() ? ViewTone::Quiet : ViewTone::Plain});
    const auto total = static_cast<double>(each.total());
    line.cells.push_back({in.texts.integer(each.total()), ViewTone::Plain,
                          ViewBar{.parts = {{total, isUnsettled(each) && bodies.outside ? ViewBar::Ink::Attention
                                                                                        : ViewBar::Ink::Main}},
                                  .max = most}});
    if (!bodies.outside) return line;
    line.cells.push_back(successorCell(in, *each.body));
    std::vector<std::string> services;
    for (const auto& id : each.records.front()) services.push_back(titleOfId(in, model::Services::kName, id));
    std::ranges::sort(services);
    if (!services.empty()) line.note = in.texts.text(kServicesNote, {in.texts.list(services)});
    return line;
}

std::string summaryOf(const ViewInput& in, const Bodies& bodies, int depended, int unsettled) {
    const auto count = in.texts.integer(static_cast<std::int64_t>(bodies.all.size()));
    if (depended == 0) return in.texts.text(bodies.outside ? kNoDependence : kNoCharge, {count});
    const auto& first = bodies.all.front();
    const auto name = bodies.nameOf(in, *first.body);
    const auto total = in.texts.integer(first.total());
    if (!bodies.outside) return in.texts.text(kDepartmentsSummary, {in.texts.integer(depended), count, name, total});
    return in.texts.text(kOutsideSummary,
                         {in.texts.integer(depended), count, in.texts.integer(unsettled), name, total});
}

ViewContent dependence(const ViewInput& in) {
    const bool outside = !optionIs(in, "departments");
    Bodies bodies{
        outside ? Organisations::kName : Departments::kName,
        outside ? dependenceOnOrganisations(in.snapshot, in.today) : dependenceOnDepartments(in.snapshot, in.today),
        outside};
    const auto place = placesIn(in, bodies.registerName);
    std::ranges::sort(bodies.all, {},
                      [&](const Dependence& each) { return std::pair(-each.total(), place.at(each.body)); });
    Listing list;
    list.heads = {{in.texts.text(kBodyHead)}};
    for (const auto name : kDependentRegisters)
        list.heads.push_back({in.texts.text(in.snapshot.registry().find(name)->title), true});
    list.heads.push_back({in.texts.text(kAllHead), false, 90});
    if (outside) list.heads.push_back({labelIn(in, Organisations::kName, "successor")});
    const double most = bodies.all.empty() ? 0 : bodies.all.front().total();
    int depended = 0;
    int unsettled = 0;
    std::vector<std::string> others;
    for (const auto& each : bodies.all) {
        const bool open = outside && isUnsettled(each);
        depended += each.total() > 0 ? 1 : 0;
        unsettled += open ? 1 : 0;
        if (optionIs(in, "unsettled") && !open) continue;
        const auto name = bodies.nameOf(in, *each.body);
        if (!wantedText(in, name)) continue;
        if (each.total() > 0)
            list.lines.push_back(bodyLine(in, bodies, each, most));
        else
            others.push_back(name);
    }
    if (!others.empty())
        list.lines.push_back(
            {.cells = {{in.texts.text(kFree, {in.texts.integer(static_cast<std::int64_t>(others.size()))}),
                        ViewTone::Quiet}},
             .note = in.texts.list(others)});
    return {.summary = summaryOf(in, bodies, depended, unsettled),
            .legend = in.texts.text(outside ? kOutsideLegend : kDepartmentsLegend),
            .records = static_cast<int>(bodies.all.size()),
            .body = std::move(list)};
}

}  // namespace

std::vector<View> dependenceViews() {
    return {{"summary:dependence",
             CW_TEXT("view", "If a body leaves"),
             Organisations::kName,
             {{"outside", kOutside}, {"unsettled", kUnsettled}, {"departments", kDepartments}},
             &dependence}};
}

}  // namespace cw::analysis
