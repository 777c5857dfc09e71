#include <algorithm>

#include "analysis/innovation.h"
#include "analysis/views/view_parts.h"
#include "model/own_order.h"
#include "model/registers.h"
#include "model/registers/choices.h"

namespace cw::analysis {

using model::Initiatives;
using model::Record;
using model::Services;

namespace {

constexpr base::Msg kByKind = CW_TEXT("view", "By kind", "of innovation");
constexpr base::Msg kTick = CW_TEXT("view", "Tick initiatives and services");
constexpr base::Msg kWhatHead = CW_TEXT("view", "Kind, initiative, service", "head of a table");
constexpr base::Msg kIsHead = CW_TEXT("view", "What it is", "head of a table: initiative or service");
constexpr base::Msg kStateHead = CW_TEXT("view", "State", "head of a table");
constexpr base::Msg kWhoHead = CW_TEXT("view", "Department", "head of a table");
constexpr base::Msg kKindCount = CW_TEXT("view", "%1 · %2", "a kind of innovation and how much belongs to it");
constexpr base::Msg kNothing = CW_TEXT("view", "nothing belongs to it yet");
constexpr base::Msg kNothingNow = CW_TEXT("view", "nothing under way");
constexpr base::Msg kTickHead = CW_TEXT("view", "Open initiative or service", "head of a table");
constexpr base::Msg kSummary =
    CW_TEXT("view",
            "%1 of 6 kinds have something under way; open initiatives and services that belong to one: %2. Not every "
            "city needs all six.");
constexpr base::Msg kKindLegend =
    CW_TEXT("view",
            "On an initiative or service the keys 1 to 6 say which kinds it belongs to, in the order shown; choose "
            "“Tick initiatives and services” above to see those that belong to none.");
constexpr base::Msg kTickLegend = CW_TEXT(
    "view", "A click on a cell or the keys 1 to 6 switch a kind on and off; Enter or a double click opens the form.");
constexpr base::Msg kKeyMeaning = CW_TEXT("view", "%1 %2", "key and its meaning");
constexpr base::Msg kNewInitiative = CW_TEXT("view", "Initiative…");
constexpr base::Msg kNewService = CW_TEXT("view", "Service…");

struct Tagged {
    std::string_view registerName;
    const Record* record;
    int state, department, innovation;
    bool open;
};
Tagged initiativeOf(const Record& record) {
    return {Initiatives::kName,      &record,
            Initiatives::Status,     Initiatives::LeadDepartment,
            Initiatives::Innovation, isOpenInitiative(record)};
}
Tagged serviceOf(const Record& record) {
    return {Services::kName,      &record, Services::Status, Services::Department, Services::Innovation,
            isOpenService(record)};
}

std::string singular(const ViewInput& in, std::string_view registerName) {
    return in.texts.text(in.snapshot.registry().find(registerName)->singular);
}

void addKind(const ViewInput& in, Listing& list, const InnovationUse& use, int number) {
    std::vector<Tagged> all;
    for (const auto* record : use.initiatives) all.push_back(initiativeOf(*record));
    for (const auto* record : use.services) all.push_back(serviceOf(*record));
    std::stable_partition(all.begin(), all.end(), [](const Tagged& each) { return each.open; });
    const auto word = choiceWord(in, Initiatives::kName, "innovation", use.kind);
    const bool whole = wantedText(in, word);
    std::vector<ListLine> lines;
    for (const auto& tagged : all) {
        if (!whole && !wanted(in, tagged.registerName, *tagged.record)) continue;
        const auto tone = tagged.open ? ViewTone::Plain : ViewTone::Quiet;
        ListLine line{.depth = 1, .target = partOf(recordTarget(tagged.registerName, tagged.record->id), use.kind)};
        line.cells = {{titleIn(in, tagged.registerName, *tagged.record), tone},
                      {singular(in, tagged.registerName), tone},
                      {choiceIn(in, tagged.registerName, *tagged.record, tagged.state), tone},
                      {departmentIn(in, tagged.record->text(tagged.department)), tone}};
        lines.push_back(std::move(line));
    }
    if (use.underWay == 0 && whole)
        lines.push_back({.kind = ListLine::Kind::Missing,
                         .depth = 1,
                         .target = newTarget(Initiatives::kName, {{"innovation", std::string(use.kind)}}),
                         .cells = {{in.texts.text(all.empty() ? kNothing : kNothingNow)}}});
    if (lines.empty()) return;
    list.lines.push_back(
        {.kind = ListLine::Kind::Heading,
         .target = itemTarget("B9.c." + std::to_string(number)),
         .cells = {{in.texts.text(kKindCount, {in.texts.text(kKeyMeaning, {std::to_string(number), word}),
                                               in.texts.integer(static_cast<std::int64_t>(all.size()))})}}});
    for (auto& line : lines) list.lines.push_back(std::move(line));
}

std::vector<const Record*> inOrder(const ViewInput& in, std::string_view registerName) {
    return model::inOwnOrder(in.snapshot, in.snapshot.registry().index(registerName), languageOf(in));
}

/// The record's kinds with that one switched on or off, as a target's value.
std::string switched(const model::List& kinds, std::string_view kind) {
    std::vector<std::string> now;
    bool was = false;
    for (const auto& each : kinds) {
        was = was || each == kind;
        if (each != kind) now.push_back(each);
    }
    if (!was) now.emplace_back(kind);
    return base::join(now, ";");
}

void addTickable(const ViewInput& in, Listing& list, const Tagged& tagged) {
    if (!tagged.open || !wanted(in, tagged.registerName, *tagged.record)) return;
    ListLine line{.target = recordTarget(tagged.registerName, tagged.record->id)};
    line.cells = {{titleIn(in, tagged.registerName, *tagged.record)}, {singular(in, tagged.registerName)}};
    const auto& kinds = tagged.record->list(tagged.innovation);
    for (const auto& choice : model::innovationKinds()) {
        const bool yes = std::ranges::find(kinds, choice.id) != kinds.end();
        line.cells.push_back({.text = yes ? "✓" : "–",
                              .tone = yes ? ViewTone::Plain : ViewTone::Quiet,
                              .click = setTarget(tagged.registerName, tagged.record->id,
                                                 {{"innovation", switched(kinds, choice.id)}})});
    }
    list.lines.push_back(std::move(line));
}

ViewContent innovation(const ViewInput& in) {
    Listing list;
    auto uses = innovationUses(in.snapshot);
    const auto initiatives = placesIn(in, Initiatives::kName);
    const auto services = placesIn(in, Services::kName);
    for (auto& use : uses) {
        std::ranges::sort(use.initiatives, {}, [&](const Record* record) { return initiatives.at(record); });
        std::ranges::sort(use.services, {}, [&](const Record* record) { return services.at(record); });
    }
    int present = 0;
    std::vector<const Record*> open;
    for (const auto& use : uses) {
        present += use.underWay > 0 ? 1 : 0;
        for (const auto* initiative : use.initiatives)
            if (isOpenInitiative(*initiative)) open.push_back(initiative);
        for (const auto* service : use.services)
            if (isOpenService(*service)) open.push_back(service);
    }
    std::ranges::sort(open);
    open.erase(std::unique(open.begin(), open.end()), open.end());  // one of two kinds counts once
    std::string legend = in.texts.text(kKindLegend);
    if (optionIs(in, "tick")) {
        list.heads = {{in.texts.text(kTickHead)}, {in.texts.text(kIsHead)}};
        int key = 0;
        for (const auto& choice : model::innovationKinds())
            list.heads.push_back(
                {in.texts.text(kKeyMeaning, {std::to_string(++key), in.texts.text(choice.label)}), true});
        legend = in.texts.text(kTickLegend);
        for (const auto* initiative : inOrder(in, Initiatives::kName))
            addTickable(in, list, initiativeOf(*initiative));
        for (const auto* service : inOrder(in, Services::kName)) addTickable(in, list, serviceOf(*service));
    } else {
        list.heads = {{in.texts.text(kWhatHead)},
                      {in.texts.text(kIsHead)},
                      {in.texts.text(kStateHead)},
                      {in.texts.text(kWhoHead)}};
        int number = 0;
        for (const auto& use : uses) addKind(in, list, use, ++number);
    }
    return {.summary = in.texts.text(
                kSummary, {in.texts.integer(present), in.texts.integer(static_cast<std::int64_t>(open.size()))}),
            .legend = std::move(legend),
            .records = static_cast<int>(uses.size()),
            .body = std::move(list)};
}

std::vector<ViewAction> innovationActions(const ViewInput& in, const ViewTarget& target) {
    const auto at = parseTarget(target);
    std::vector<ViewAction> actions;
    const Record* record = nullptr;
    if (at.kind == ParsedTarget::Kind::Record)
        record = in.snapshot.find(in.snapshot.registry().index(at.registerName), at.id);
    if (record != nullptr) {
        const int field = in.snapshot.registry().find(at.registerName)->field("innovation");
        for (const auto& choice : model::innovationKinds())
            actions.push_back(
                {std::to_string(actions.size() + 1), in.texts.text(choice.label),
                 setTarget(at.registerName, at.id, {{"innovation", switched(record->list(field), choice.id)}})});
        return actions;
    }
    std::string kind;
    const auto kinds = model::innovationKinds();
    for (const auto& [field, value] : at.preset)
        if (field == "innovation") kind = value;
    for (std::size_t i = 0; i < kinds.size(); ++i)
        if (at.kind == ParsedTarget::Kind::Item && at.id == "B9.c." + std::to_string(i + 1)) kind = kinds[i].id;
    if (kind.empty()) return {};
    return {{"I", in.texts.text(kNewInitiative), newTarget(Initiatives::kName, {{"innovation", kind}})},
            {"S", in.texts.text(kNewService), newTarget(Services::kName, {{"innovation", kind}})}};
}

}  // namespace

std::vector<View> innovationViews() {
    return {{"coverage:innovation",
             CW_TEXT("view", "Kinds of innovation"),
             Initiatives::kName,
             {{"kinds", kByKind}, {"tick", kTick}},
             &innovation,
             &innovationActions}};
}

}  // namespace cw::analysis
