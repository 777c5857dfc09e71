#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "analysis/item_filter.h"
#include "analysis/privacy.h"
#include "analysis/stakeholders.h"
#include "analysis/thresholds.h"
#include "analysis/views/view_parts.h"
#include "model/registers.h"
#include "model/registers/choices.h"

namespace cw::analysis {

using model::CultureActions;
using model::Interfaces;
using model::Record;
using model::Stakeholders;

namespace {

constexpr base::Msg kGroupHead = CW_TEXT("view", "Group", "of stakeholders");
constexpr base::Msg kHowMany = CW_TEXT("view", "Number", "head of a table: how many");
constexpr base::Msg kWhoHead = CW_TEXT("view", "Who speaks for it", "head of a table");
constexpr base::Msg kTypeCount = CW_TEXT("view", "%1 · %2", "a type of stakeholder and how many");
constexpr base::Msg kNobodyYet = CW_TEXT("view", "%1: nobody yet", "a group of stakeholders");
constexpr base::Msg kOtherGroups = CW_TEXT("view", "No group named");
constexpr base::Msg kTypesSummary =
    CW_TEXT("view",
            "%1 of 5 types have a voice; %2 of 18 groups are spoken for. %3 of %4 stakeholders we want to win "
            "have their message.");
constexpr base::Msg kTypesLegend = CW_TEXT(
    "view", "A stakeholder counts with its own types, or with those of its organisation. Enter on ＋ adds one.");

constexpr base::Msg kFoundation = CW_TEXT("view", "Foundation");
constexpr base::Msg kLevelHead = CW_TEXT("view", "Level → target");
constexpr base::Msg kRests = CW_TEXT("view", "What it rests on");
constexpr base::Msg kNotAssessed = CW_TEXT("view", "not assessed");
constexpr base::Msg kLevels = CW_TEXT("view", "%1 → %2", "level and target");
constexpr base::Msg kIdentityServices =
    CW_TEXT("view", "%1 of %2 services with personal data say how people sign in");
constexpr base::Msg kIdentityInterfaces =
    CW_TEXT("view", "%1 interfaces in use, %2 of them with a basis for the exchange");
constexpr base::Msg kIdentityPrivacy = CW_TEXT(
    "view", "%1 of %2 services with personal data rated on five principles or more; %3 of the judged principles met");
constexpr base::Msg kIdentitySummary =
    CW_TEXT("view", "%1 services handle personal data; %2 exceptions are in force.");

constexpr base::Msg kInterfaceHead = CW_TEXT("view", "Interface");
constexpr base::Msg kUsersHead = CW_TEXT("view", "Users", "of an interface");
constexpr base::Msg kExchangeSummary = CW_TEXT(
    "view", "%1 of %2 interfaces in use have two users or more; %3 users in all. %4 fulfil all five elements.");
constexpr base::Msg kExchangeLegend =
    CW_TEXT("view", "Keys 1 to 5 switch an element of the exchange standard on and off.");
constexpr base::Msg kInUse = CW_TEXT("view", "In use", "interfaces");
constexpr base::Msg kAll = CW_TEXT("view", "All");

constexpr base::Msg kActionHead = CW_TEXT("view", "What the framework asks");
constexpr base::Msg kBestHead = CW_TEXT("view", "Farthest");
constexpr base::Msg kDueHead = CW_TEXT("view", "Next due");
constexpr base::Msg kNothingYet = CW_TEXT("view", "%1: nothing yet");
constexpr base::Msg kCultureSummary = CW_TEXT("view", "%1 of %2 actions are under way or done; %3 have nothing yet.");

struct TypeGroups {
    std::string_view type;
    const char* item;
    std::vector<std::string_view> groups;
};
const std::vector<TypeGroups>& typeGroups() {
    static const std::vector<TypeGroups> all{
        {"initiator", "B4.1", {"elected", "central", "consumer_groups"}},
        {"investor", "B4.2", {"central", "financial", "co_investors"}},
        {"provider", "B4.3", {"city_units", "partner_firms", "partner_npos", "suppliers"}},
        {"consumer", "B4.4", {"residents", "local_firms", "workers", "visitors"}},
        {"external", "B4.5", {"central", "other_cities", "affected_firms", "media"}},
    };
    return all;
}

ViewContent stakeholderTypes(const ViewInput& in) {
    Listing list;
    list.heads = {{in.texts.text(kGroupHead)}, {in.texts.text(kHowMany), true}, {in.texts.text(kWhoHead)}};
    const auto& table = in.snapshot.table<Stakeholders>();
    int voiced = 0;
    int spoken = 0;
    for (const auto& [type, item, groups] : typeGroups()) {
        std::vector<const Record*> of;
        for (const auto& stakeholder : table) {
            const auto& types = effectiveTypes(stakeholder, in.snapshot);
            if (std::ranges::find(types, type) != types.end()) of.push_back(&stakeholder);
        }
        voiced += of.empty() ? 0 : 1;
        list.lines.push_back(
            {.kind = ListLine::Kind::Heading,
             .target = itemTarget(item),
             .cells = {{in.texts.text(kTypeCount, {choiceWord(in, Stakeholders::kName, "types", type),
                                                   in.texts.integer(static_cast<std::int64_t>(of.size()))})}}});
        std::set<const Record*> grouped;
        for (const auto& group : groups) {
            std::vector<std::string> names;
            ViewTarget first;
            for (const auto* stakeholder : of) {
                const auto& speaks = stakeholder->list(Stakeholders::StandsFor);
                if (std::ranges::find(speaks, group) == speaks.end()) continue;
                grouped.insert(stakeholder);
                if (first.empty()) first = recordTarget(Stakeholders::kName, stakeholder->id);
                names.push_back(titleIn(in, Stakeholders::kName, *stakeholder));
            }
            const auto word = choiceWord(in, Stakeholders::kName, "stands_for", group);
            spoken += names.empty() ? 0 : 1;  // the headline speaks of all, whatever is searched for
            if (!wantedText(in, word + "\n" + base::join(names, "\n"))) continue;
            const ViewTarget add =
                newTarget(Stakeholders::kName, {{"types", std::string(type)}, {"stands_for", std::string(group)}});
            if (names.empty())
                list.lines.push_back({.kind = ListLine::Kind::Missing,
                                      .depth = 1,
                                      .target = add,
                                      .cells = {{in.texts.text(kNobodyYet, {word})}, {"0"}, {}}});
            else
                list.lines.push_back({.depth = 1,
                                      .target = partOf(first, std::string(type) + "." + std::string(group)),
                                      .cells = {{word},
                                                {in.texts.integer(static_cast<std::int64_t>(names.size()))},
                                                {in.texts.list(names)}}});
        }
        std::vector<std::string> others;
        ViewTarget first;
        for (const auto* stakeholder : of) {
            if (grouped.contains(stakeholder)) continue;
            if (first.empty()) first = recordTarget(Stakeholders::kName, stakeholder->id);
            others.push_back(titleIn(in, Stakeholders::kName, *stakeholder));
        }
        if (!others.empty() && wantedText(in, base::join(others, "\n")))
            list.lines.push_back({.depth = 1,
                                  .target = partOf(first, type),
                                  .cells = {{in.texts.text(kOtherGroups), ViewTone::Quiet},
                                            {in.texts.integer(static_cast<std::int64_t>(others.size()))},
                                            {in.texts.list(others)}}});
    }
    int toWin = 0;
    int withMessage = 0;
    for (const auto& stakeholder : table) {
        const auto& wish = stakeholder.text(Stakeholders::EngagementWanted);
        if (wish != "supportive" && wish != "leading") continue;
        ++toWin;
        withMessage +=
            stakeholder.has(Stakeholders::MessageBrings) && stakeholder.has(Stakeholders::MessageJoin) ? 1 : 0;
    }
    std::vector<std::string> args;
    for (const int count : {voiced, spoken, withMessage, toWin}) args.push_back(in.texts.integer(count));
    return {.summary = in.texts.text(kTypesSummary, args),
            .legend = in.texts.text(kTypesLegend),
            .records = 1 + static_cast<int>(table.size()),
            .body = std::move(list)};
}

ViewContent identityFoundations(const ViewInput& in) {
    Listing list;
    list.heads = {{in.texts.text(kFoundation)}, {in.texts.text(kLevelHead), true}, {in.texts.text(kRests)}};
    int personal = 0;
    int identified = 0;
    int rated = 0;
    int met = 0;
    int judged = 0;
    for (const auto& service : in.snapshot.table<model::Services>()) {
        if (!service.yes(model::Services::PersonalData)) continue;
        ++personal;
        identified += service.has(model::Services::Identity) ? 1 : 0;
        const auto score = privacyScore(service.id, in.snapshot);
        rated += score.rated >= kPrivacyRatingsNeeded ? 1 : 0;
        met += score.met;
        judged += score.judged;
    }
    int live = 0;
    int based = 0;
    for (const auto& interface : in.snapshot.table<Interfaces>()) {
        if (interface.text(Interfaces::Status) != "live") continue;
        ++live;
        based += interface.has(Interfaces::LegalBasis) ? 1 : 0;
    }
    int exceptions = 0;
    for (const auto& exception : in.snapshot.table<model::PrivacyExceptions>())
        exceptions += inForceException(exception, in.today) ? 1 : 0;
    const auto n = [&](int count) { return in.texts.integer(count); };
    const std::string rests[] = {
        in.texts.text(kIdentityServices, {n(identified), n(personal)}),
        in.texts.text(kIdentityInterfaces, {n(live), n(based)}),
        in.texts.text(kIdentityPrivacy,
                      {n(rated), n(personal),
                       judged > 0 ? shareText(in.texts, static_cast<double>(met) / judged) : std::string("–")})};
    int at = 0;
    for (const char* id : {"B11.1", "B11.2", "B11.3"}) {
        const auto* item = in.catalogue.find(id);
        if (!item) continue;
        std::string level = in.texts.text(kNotAssessed);
        ViewTone tone = ViewTone::Quiet;
        if (in.assessment) {
            const auto& score = in.assessment->score(id);
            if (score.mean) {
                const auto target = score.targetMean ? in.texts.number(*score.targetMean, 1) : std::string("–");
                level = in.texts.text(kLevels, {in.texts.number(*score.mean, 1), target});
                tone =
                    score.targetMean && *score.mean + 1 < *score.targetMean ? ViewTone::Attention : ViewTone::Plain;
            }
        }
        list.lines.push_back(
            {.target = itemTarget(id),
             .cells = {
                 {std::string(id) + " " + item->title(languageOf(in))}, {std::move(level), tone}, {rests[at++]}}});
    }
    return {.summary = in.texts.text(kIdentitySummary, {n(personal), n(exceptions)}),
            .records = 1,
            .body = std::move(list)};
}

constexpr std::array<std::string_view, 5> kElements{"el_services", "el_outputs", "el_rules", "el_api", "el_interop"};

ViewContent exchange(const ViewInput& in) {
    Listing list;
    list.heads = {{in.texts.text(kInterfaceHead)}, {in.texts.text(kUsersHead), true}};
    for (const auto& element : kElements) list.heads.push_back({labelIn(in, Interfaces::kName, element)});
    struct Row {
        std::int64_t users;
        ListLine line;
    };
    std::vector<Row> rows;
    int live = 0;
    int reused = 0;
    int complete = 0;
    std::int64_t users = 0;
    const auto shared = threshold(in.snapshot, "interface.shared");
    for (const auto& interface : in.snapshot.table<Interfaces>()) {
        const auto& status = interface.text(Interfaces::Status);
        const bool inUse = status == "live";
        if ((!inUse && !optionIs(in, "all")) || !wanted(in, Interfaces::kName, interface)) continue;
        const auto count = Interfaces::consumers(interface, in.snapshot);
        ListLine line{.target = recordTarget(Interfaces::kName, interface.id)};
        line.cells = {{titleIn(in, Interfaces::kName, interface)},
                      {in.texts.integer(count), count == 0 ? ViewTone::Attention : ViewTone::Plain}};
        line.note = departmentIn(in, interface.text(Interfaces::Department));
        int fulfilled = 0;
        for (const int field : {Interfaces::ElServices, Interfaces::ElOutputs, Interfaces::ElRules, Interfaces::ElApi,
                                Interfaces::ElInterop}) {
            const bool yes = interface.yes(field);
            fulfilled += yes ? 1 : 0;
            line.cells.push_back({yes                    ? "✓"
                                  : interface.has(field) ? "✕"
                                                         : "–",
                                  yes ? ViewTone::Plain : ViewTone::Quiet});
        }
        if (inUse) {
            ++live;
            users += count;
            reused += static_cast<double>(count) >= shared ? 1 : 0;
            complete += fulfilled == 5 ? 1 : 0;
        }
        rows.push_back({count, std::move(line)});
    }
    std::ranges::stable_sort(rows, std::ranges::greater{}, &Row::users);
    for (auto& row : rows) list.lines.push_back(std::move(row.line));
    return {.summary = in.texts.text(kExchangeSummary, {in.texts.integer(reused), in.texts.integer(live),
                                                        in.texts.integer(users), in.texts.integer(complete)}),
            .legend = in.texts.text(kExchangeLegend),
            .records = static_cast<int>(in.snapshot.table<Interfaces>().size()),
            .body = std::move(list)};
}

std::vector<ViewAction> exchangeActions(const ViewInput& in, const ViewTarget& target) {
    const auto at = parseTarget(target);
    const auto* interface = at.registerName == Interfaces::kName ? in.snapshot.find<Interfaces>(at.id) : nullptr;
    if (!interface) return {};
    std::vector<ViewAction> actions;
    const auto& spec = *in.snapshot.registry().find(Interfaces::kName);
    for (std::size_t i = 0; i < kElements.size(); ++i)
        actions.push_back({std::to_string(i + 1), labelIn(in, Interfaces::kName, kElements[i]),
                           setTarget(Interfaces::kName, at.id,
                                     {{kElements[i], interface->yes(spec.field(kElements[i])) ? "no" : "yes"}})});
    return actions;
}

ViewContent culture(const ViewInput& in) {
    Listing list;
    list.heads = {{in.texts.text(kActionHead)},
                  {in.texts.text(kHowMany), true},
                  {in.texts.text(kBestHead)},
                  {in.texts.text(kDueHead)}};
    const auto& spec = *in.snapshot.registry().find(CultureActions::kName);
    constexpr std::array<std::string_view, 5> kRank{"stopped", "idea", "planned", "running", "done"};
    const auto rank = [&](const std::string& status) {
        return static_cast<int>(std::ranges::find(kRank, status) - kRank.begin());
    };
    int all = 0;
    int moving = 0;
    int nothing = 0;
    for (const auto* item : itemsFor(in.catalogue, spec[CultureActions::Item].items)) {
        ++all;
        int count = 0;
        const Record* best = nullptr;
        std::optional<base::Date> due;
        std::vector<std::string> titles;
        for (const auto& action : in.snapshot.table<CultureActions>()) {
            if (action.text(CultureActions::Item) != item->id) continue;
            ++count;
            titles.push_back(titleIn(in, CultureActions::kName, action));
            if (!best || rank(action.text(CultureActions::Status)) > rank(best->text(CultureActions::Status)))
                best = &action;
            const auto day = action.date(CultureActions::Due);
            const auto& status = action.text(CultureActions::Status);
            if (day && status != "done" && status != "stopped" && (!due || *day < *due)) due = day;
        }
        const auto title = item->id + " " + item->title(languageOf(in));
        if (!best) ++nothing;
        if (best && rank(best->text(CultureActions::Status)) >= 3) ++moving;
        if (!wantedText(in, title + "\n" + base::join(titles, "\n"))) continue;
        if (!best) {
            list.lines.push_back({.kind = ListLine::Kind::Missing,
                                  .target = newTarget(CultureActions::kName, {{"item", item->id}}),
                                  .cells = {{in.texts.text(kNothingYet, {title})}, {"0"}, {}, {}}});
            continue;
        }
        ListLine line{.target = recordTarget(CultureActions::kName, best->id)};
        line.note = in.texts.list(titles);
        line.cells = {{title},
                      {in.texts.integer(count)},
                      {choiceIn(in, CultureActions::kName, *best, CultureActions::Status)},
                      {due ? due->displayShort(languageOf(in)) : std::string(),
                       due && *due < in.today ? ViewTone::Attention : ViewTone::Plain}};
        list.lines.push_back(std::move(line));
    }
    return {.summary = in.texts.text(kCultureSummary,
                                     {in.texts.integer(moving), in.texts.integer(all), in.texts.integer(nothing)}),
            .records = all,
            .body = std::move(list)};
}

}  // namespace

std::vector<View> coverageViews() {
    return {{"coverage:stakeholder_types",
             CW_TEXT("view", "Who is spoken for"),
             Stakeholders::kName,
             {},
             &stakeholderTypes},
            {"coverage:identity_foundations",
             CW_TEXT("view", "Foundations of identity"),
             model::PersonalDataFiles::kName,
             {},
             &identityFoundations},
            {"coverage:exchange",
             CW_TEXT("view", "Exchange standard"),
             Interfaces::kName,
             {{"live", kInUse}, {"all", kAll}},
             &exchange,
             &exchangeActions},
            {"coverage:culture", CW_TEXT("view", "Culture and demand"), CultureActions::kName, {}, &culture}};
}

}  // namespace cw::analysis
