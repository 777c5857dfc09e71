#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "analysis/asset_duplicates.h"
#include "analysis/item_filter.h"
#include "analysis/views/view_parts.h"
#include "model/own_order.h"
#include "model/registers.h"

namespace cw::analysis {

using model::Assets;
using model::Departments;
using model::Initiatives;
using model::OperatingTraits;
using model::Record;

namespace {

/// A … Z, AA, AB …: no two groups share one.
std::string letters(std::size_t index) {
    std::string name;
    for (++index; index > 0; index = (index - 1) / 26) name.insert(0, 1, static_cast<char>('A' + (index - 1) % 26));
    return name;
}

constexpr base::Msg kToday = CW_TEXT("view", "Today");
constexpr base::Msg kWanted = CW_TEXT("view", "Wanted");
constexpr base::Msg kSteps = CW_TEXT("view", "What changes it");
constexpr base::Msg kDescribe = CW_TEXT("view", "Describe it");
constexpr base::Msg kNoStep = CW_TEXT("view", "no initiative yet");
constexpr base::Msg kBy = CW_TEXT("view", "by %1", "a date");
constexpr base::Msg kOverdue = CW_TEXT("view", "wanted by %1", "a date that has passed");
constexpr base::Msg kModelSummary =
    CW_TEXT("view", "%1 of %2 described; today %3 work shared, wanted %4. %5 shall change and name no initiative.");
constexpr base::Msg kModelLegend = CW_TEXT("view", "○ each for itself, ◐ linked, ● shared.");
constexpr base::Msg kAll = CW_TEXT("view", "All");
constexpr base::Msg kDuplicates = CW_TEXT("view", "Duplicates only");
constexpr base::Msg kNoDepartment = CW_TEXT("view", "Other bodies");
constexpr base::Msg kByKind = CW_TEXT("view", "layer taken from its kind");
constexpr base::Msg kAlso = CW_TEXT("view", "%1: also %2", "a capability, and the departments that run the same");
constexpr base::Msg kShared = CW_TEXT("view", "shared");
constexpr base::Msg kYear = CW_TEXT("view", "%1 a year");
constexpr base::Msg kColumnHead = CW_TEXT("view", "assets: %1, %2 a year", "how many, and their known cost");
constexpr base::Msg kKnownOf = CW_TEXT("view", "assets: %1; %2 a year for the %3 whose cost is given");
constexpr base::Msg kNoCost = CW_TEXT("view", "assets: %1, cost not given");
constexpr base::Msg kLandscapeSummary =
    CW_TEXT("view",
            "%1 assets of %2 departments. Capabilities that several run each for themselves: %3; they cost %4 a year "
            "(known for %5 of %6).");
constexpr base::Msg kLandscapeLegend = CW_TEXT(
    "view",
    "The same letter marks assets of one capability that several departments run. Ctrl with left or right, or the "
    "mouse, moves an asset to another layer.");

constexpr std::array<std::pair<std::string_view, const char*>, 3> kStates{
    {{"silo", "○"}, {"linked", "◐"}, {"shared", "●"}}};

int rankOf(std::string_view state) {
    for (std::size_t i = 0; i < kStates.size(); ++i)
        if (kStates[i].first == state) return static_cast<int>(i);
    return -1;
}

class Model {
public:
    explicit Model(const ViewInput& in) : m_in(in) {}

    ViewContent make() {
        m_board.columns = {{.title = m_in.texts.text(kToday)},
                           {.title = m_in.texts.text(kWanted)},
                           {.title = m_in.texts.text(kSteps)}};
        m_board.leastColumn = 190;
        const auto& spec = *m_in.snapshot.registry().find(OperatingTraits::kName);
        const auto& layers = spec[OperatingTraits::Layer].choices;
        // the layers first: what is delivered, the services, the data
        for (const auto* item : itemsFor(m_in.catalogue, spec[OperatingTraits::Item].items))
            if (item->id == kLayered)
                for (const auto& layer : layers)
                    if (layer.id != "all") addRow(*item, layer);
        for (const auto* item : itemsFor(m_in.catalogue, spec[OperatingTraits::Item].items))
            if (item->id != kLayered) addRow(*item, layers.front());
        std::vector<std::string> args;
        for (const int count : {m_described, m_rows, m_sharedNow, m_sharedWanted, m_withoutStep})
            args.push_back(m_in.texts.integer(count));
        return {.summary = m_in.texts.text(kModelSummary, args),
                .legend = m_in.texts.text(kModelLegend),
                .records = m_rows,
                .body = std::move(m_board)};
    }

private:
    static constexpr std::string_view kLayered = "B2.c";

    const Record* find(const std::string& item, std::string_view layer) const {
        for (const auto& trait : m_in.snapshot.table<OperatingTraits>())
            if (trait.text(OperatingTraits::Item) == item && trait.text(OperatingTraits::Layer) == layer)
                return &trait;
        return nullptr;
    }

    void addRow(const framework::Item& item, const model::Choice& layer) {
        const bool layered = item.id == kLayered;
        const auto* trait = find(item.id, layer.id);
        const auto title = layered ? m_in.texts.text(layer.label) : item.title(languageOf(m_in));
        count(trait);  // the headline speaks of all, whatever is searched for
        if (!wantedText(m_in, item.id + "\n" + title) &&
            !(trait && (wantedText(m_in, trait->localized(OperatingTraits::AsIs).best(languageOf(m_in))) ||
                        wantedText(m_in, trait->localized(OperatingTraits::ToBe).best(languageOf(m_in))))))
            return;
        m_board.rows.push_back({.title = layered ? title : item.id + " " + title});
        m_board.cells.resize(m_board.cells.size() + 3);
        auto* cells = &m_board.cells[m_board.cells.size() - 3];
        if (!trait) {
            ViewCard card{
                .target = newTarget(OperatingTraits::kName, {{"item", item.id}, {"layer", std::string(layer.id)}}),
                .title = m_in.texts.text(kDescribe),
                .tone = ViewTone::Quiet,
                .planned = true};
            card.target = partOf(card.target, "now");
            cells[0].cards.push_back(std::move(card));
            return;
        }
        const int now = rankOf(trait->text(OperatingTraits::StateNow));
        const int then = rankOf(trait->text(OperatingTraits::StateWanted));
        cells[0].cards.push_back(stateCard(*trait, "now", OperatingTraits::AsIs, now));
        auto wish = stateCard(*trait, "wanted", OperatingTraits::ToBe, then);
        wish.planned = then > now;
        if (const auto by = trait->date(OperatingTraits::By)) {
            const auto day = by->displayShort(languageOf(m_in));
            if (*by < m_in.today && then > now) {
                wish.tone = ViewTone::Attention;
                wish.toneText = m_in.texts.text(kOverdue, {day});
            } else {
                wish.detail += (wish.detail.empty() ? "" : " · ") + m_in.texts.text(kBy, {day});
            }
        }
        cells[1].cards.push_back(std::move(wish));
        addSteps(*trait, then > now, cells[2]);
    }

    void count(const Record* trait) {
        ++m_rows;
        if (!trait) return;
        ++m_described;
        const int now = rankOf(trait->text(OperatingTraits::StateNow));
        const int then = rankOf(trait->text(OperatingTraits::StateWanted));
        m_sharedNow += now == 2 ? 1 : 0;
        m_sharedWanted += then == 2 ? 1 : 0;
        const auto& steps = trait->list(OperatingTraits::Initiatives);
        const bool step = std::ranges::any_of(
            steps, [&](const std::string& id) { return m_in.snapshot.find<Initiatives>(id) != nullptr; });
        m_withoutStep += then > now && !step ? 1 : 0;
    }

    ViewCard stateCard(const Record& trait, std::string_view part, int text, int rank) const {
        ViewCard card{.target = partOf(recordTarget(OperatingTraits::kName, trait.id), part),
                      .title = std::string(trait.localized(text).best(languageOf(m_in)))};
        if (card.title.empty()) card.title = m_in.texts.text(kDescribe);
        if (rank < 0) return card;
        card.sign = kStates[static_cast<std::size_t>(rank)].second;
        card.signText =
            choiceWord(m_in, OperatingTraits::kName, "state_now", kStates[static_cast<std::size_t>(rank)].first);
        card.detail = card.signText;
        return card;
    }

    void addSteps(const Record& trait, bool change, ViewCell& cell) {
        for (const auto& id : trait.list(OperatingTraits::Initiatives)) {
            const auto* initiative = m_in.snapshot.find<Initiatives>(id);
            if (!initiative) continue;
            cell.cards.push_back({.target = partOf(recordTarget(Initiatives::kName, id), trait.id),
                                  .code = initiative->text(Initiatives::Ref),
                                  .title = titleIn(m_in, Initiatives::kName, *initiative),
                                  .detail = choiceIn(m_in, Initiatives::kName, *initiative, Initiatives::Status)});
        }
        if (!cell.cards.empty() || !change) return;
        cell.cards.push_back({.target = partOf(recordTarget(OperatingTraits::kName, trait.id), "step"),
                              .title = m_in.texts.text(kNoStep),
                              .tone = ViewTone::Attention,
                              .planned = true});
    }

    const ViewInput& m_in;
    Board m_board;
    int m_rows = 0;
    int m_described = 0;
    int m_sharedNow = 0;
    int m_sharedWanted = 0;
    int m_withoutStep = 0;
};

ViewContent operatingModel(const ViewInput& in) {
    return Model(in).make();
}

std::vector<ViewAction> operatingActions(const ViewInput& in, const ViewTarget& target) {
    const auto at = parseTarget(target);
    if (at.registerName != OperatingTraits::kName || (at.part != "now" && at.part != "wanted")) return {};
    const std::string_view field = at.part == "now" ? "state_now" : "state_wanted";
    std::vector<ViewAction> actions;
    int number = 0;
    for (const auto& [state, sign] : kStates) {
        Preset values;
        for (const auto& [name, value] : at.preset) values.emplace_back(name, value);
        values.emplace_back(field, std::string(state));
        actions.push_back({std::to_string(++number), choiceWord(in, OperatingTraits::kName, field, state),
                           at.kind == ParsedTarget::Kind::New
                               ? addTarget(OperatingTraits::kName, values)
                               : setTarget(OperatingTraits::kName, at.id, {{field, std::string(state)}})});
    }
    return actions;
}

/// The asset's layer, else the one that its kind belongs to.
std::string_view layerOf(const Record& asset) {
    const auto& own = asset.text(Assets::Layer);
    if (!own.empty()) return own;
    const auto& kind = asset.text(Assets::Kind);
    if (kind == "data") return "data";
    if (kind == "system" || kind == "module") return "service";
    return "technology";
}

ViewContent landscape(const ViewInput& in) {
    const auto& spec = *in.snapshot.registry().find(Assets::kName);
    const auto& layers = spec[Assets::Layer].choices;
    const auto duplicates = duplicateAssets(in.snapshot);
    struct Mark {
        std::string letter;
        const DuplicateAssets* group;
    };
    std::map<std::string, Mark> marks;
    double duplicateCost = 0;
    int known = 0;
    int doubled = 0;
    for (std::size_t i = 0; i < duplicates.size(); ++i) {
        if (duplicates[i].costYear.currency == "TWD")
            duplicateCost += static_cast<double>(duplicates[i].costYear.minor);
        known += duplicates[i].costsKnown;
        doubled += static_cast<int>(duplicates[i].assets.size());
        for (const auto* asset : duplicates[i].assets) marks[asset->id] = {letters(i), &duplicates[i]};
    }
    std::vector<const Record*> shown;
    std::set<std::string> holders;
    bool bodies = false;
    int byKind = 0;
    for (const auto& asset : in.snapshot.table<Assets>()) {
        const auto& status = asset.text(Assets::Status);
        if (status == "retired" || !wanted(in, Assets::kName, asset)) continue;
        if (optionIs(in, "duplicates") && !marks.contains(asset.id)) continue;
        shown.push_back(&asset);
        const auto top = topDepartment(in.snapshot, asset.text(Assets::Department));
        if (in.snapshot.find<Departments>(top))
            holders.insert(top);
        else
            bodies = true;
    }
    Board board{.rowsTitle = labelIn(in, Assets::kName, "department"),
                .columnsTitle = labelIn(in, Assets::kName, "layer"),
                .columnField = "layer",
                .cardsShown = 8,
                .leastColumn = 150};
    for (const auto& layer : layers)
        board.columns.push_back({.title = in.texts.text(layer.label), .value = std::string(layer.id)});
    std::map<std::string, std::size_t> rows;
    for (const auto* department :
         model::inOwnOrder(in.snapshot, in.snapshot.registry().index(Departments::kName), languageOf(in)))
        if (holders.contains(department->id)) {
            rows[department->id] = board.rows.size();
            board.rows.push_back({.title = departmentIn(in, department->id)});
        }
    if (bodies || board.rows.empty()) board.rows.push_back({.title = in.texts.text(kNoDepartment)});
    board.cells.resize(board.rows.size() * board.columns.size());
    struct Sum {
        int assets = 0;
        int known = 0;
        double cost = 0;
    };
    std::vector<Sum> sums(board.rows.size());
    for (const auto* asset : shown) {
        const auto top = topDepartment(in.snapshot, asset->text(Assets::Department));
        const auto found = rows.find(top);
        const auto row = found == rows.end() ? board.rows.size() - 1 : found->second;
        const auto layer = layerOf(*asset);
        std::size_t column = 0;
        while (column + 1 < layers.size() && layers[column].id != layer) ++column;
        ViewCard card{.target = recordTarget(Assets::kName, asset->id), .title = titleIn(in, Assets::kName, *asset)};
        std::vector<std::string> parts;
        if (asset->text(Assets::Reuse) == "shared") parts.push_back(in.texts.text(kShared));
        const auto cost = asset->money(Assets::CostYear);
        ++sums[row].assets;
        if (cost && cost->currency == "TWD") {
            parts.push_back(
                in.texts.text(kYear, {shortMoney(in.texts, static_cast<double>(cost->minor), cost->currency)}));
            sums[row].cost += static_cast<double>(cost->minor);
            ++sums[row].known;
        }
        card.detail = base::join(parts, " · ");
        card.planned = asset->text(Assets::Status) == "planned";
        if (!asset->has(Assets::Layer)) {
            ++byKind;
            card.signText = in.texts.text(kByKind);
        }
        if (const auto mark = marks.find(asset->id); mark != marks.end()) {
            std::vector<std::string> others;
            for (const auto& id : mark->second.group->departments)
                if (id != top) others.push_back(departmentIn(in, id));
            card.sign = mark->second.letter;
            card.tone = ViewTone::Attention;
            card.toneText = in.texts.text(
                kAlso, {choiceIn(in, Assets::kName, *asset, Assets::Capability), in.texts.list(others)});
            card.signText = card.toneText;
        }
        board.at(row, column).cards.push_back(std::move(card));
    }
    for (std::size_t i = 0; i < board.rows.size(); ++i)
        board.rows[i].detail =  // a cost that nobody knows is no zero
            in.texts.text(sums[i].known == 0                ? kNoCost
                          : sums[i].known == sums[i].assets ? kColumnHead
                                                            : kKnownOf,
                          {in.texts.integer(sums[i].assets), shortMoney(in.texts, sums[i].cost, "TWD"),
                           in.texts.integer(sums[i].known)});
    return {
        .summary = in.texts.text(kLandscapeSummary, {in.texts.integer(static_cast<std::int64_t>(shown.size())),
                                                     in.texts.integer(static_cast<std::int64_t>(holders.size())),
                                                     in.texts.integer(static_cast<std::int64_t>(duplicates.size())),
                                                     shortMoney(in.texts, duplicateCost, "TWD"),
                                                     in.texts.integer(known), in.texts.integer(doubled)}),
        .legend = in.texts.text(kLandscapeLegend),
        .records = static_cast<int>(in.snapshot.table<Assets>().size()),
        .body = std::move(board)};
}

}  // namespace

std::vector<View> operatingViews() {
    return {{"lanes:operating_model",
             CW_TEXT("view", "Today and wanted"),
             OperatingTraits::kName,
             {},
             &operatingModel,
             &operatingActions},
            {"grid:landscape",
             CW_TEXT("view", "Landscape of assets"),
             Assets::kName,
             {{"all", kAll}, {"duplicates", kDuplicates}},
             &landscape}};
}

}  // namespace cw::analysis
