#include <algorithm>
#include <array>
#include <map>

#include "analysis/interoperability.h"
#include "analysis/views/view_parts.h"
#include "model/registers.h"
#include "model/registers/choices.h"

namespace cw::analysis {

using model::Artefacts;
using model::Barriers;
using model::Record;

namespace {

constexpr base::Msg kBoth = CW_TEXT("view", "Artefacts and barriers");
constexpr base::Msg kArtefacts = CW_TEXT("view", "Artefacts only");
constexpr base::Msg kBarriers = CW_TEXT("view", "Barriers only");
constexpr base::Msg kAgreed = CW_TEXT("view", "%1 of %2 agreed", "artefacts of a cell");
constexpr base::Msg kNotAssessed = CW_TEXT("view", "no state yet");
constexpr base::Msg kNotApplicable = CW_TEXT("view", "does not apply");
constexpr base::Msg kOverdue = CW_TEXT("view", "due since %1");
constexpr base::Msg kDue = CW_TEXT("view", "due %1");
constexpr base::Msg kSummaryHot = CW_TEXT(
    "view",
    "The matrix asks for %1 artefacts: %2 are recorded, %3 of them agreed. Barriers that stand: %4, of them block a "
    "service: %5. It breaks most at %6 × %7.");
constexpr base::Msg kSummary =
    CW_TEXT("view",
            "The matrix asks for %1 artefacts: %2 are recorded, %3 of them agreed. Barriers that stand: %4, of them "
            "block a service: %5.");
constexpr base::Msg kLegend = CW_TEXT(
    "view",
    "%1. The number in a cell is its heat: the severity of the worst barrier that stands, one more from three "
    "on; hatched where none was ever recorded. ▲ overdue.");
constexpr base::Msg kSignMeaning = CW_TEXT("view", "%1 %2", "letter and its meaning");
constexpr base::Msg kNewInitiative = CW_TEXT("view", "Initiative…");
constexpr base::Msg kNewInitiativeForAll = CW_TEXT("view", "Initiative that removes these barriers…");
constexpr base::Msg kNewAction = CW_TEXT("view", "Action…");
constexpr base::Msg kNewBarrier = CW_TEXT("view", "Barrier…");
constexpr base::Msg kNewArtefact = CW_TEXT("view", "Artefact of our own…");

constexpr std::array<std::pair<std::string_view, const char*>, 4> kSigns{
    {{"missing", "○"}, {"draft", "◔"}, {"exists", "◑"}, {"agreed", "●"}}};

std::string signOf(std::string_view status) {
    for (const auto& [id, sign] : kSigns)
        if (id == status) return sign;
    return {};
}

std::size_t indexOf(const std::vector<model::Choice>& choices, std::string_view id) {
    return static_cast<std::size_t>(
        std::distance(choices.begin(), std::ranges::find(choices, id, &model::Choice::id)));
}

class Grid {
public:
    explicit Grid(const ViewInput& in)
        : m_in(in), m_layers(model::interoperabilityLayers()), m_groups(model::processGroups()) {}

    ViewContent make() {
        m_board.rowsTitle = labelIn(m_in, Artefacts::kName, "process_group");
        m_board.columnsTitle = labelIn(m_in, Artefacts::kName, "layer");
        for (const auto& layer : m_layers)
            m_board.columns.push_back({.title = m_in.texts.text(layer.label), .value = std::string(layer.id)});
        for (const auto& group : m_groups)
            m_board.rows.push_back({.title = m_in.texts.text(group.label), .value = std::string(group.id)});
        m_board.cells.resize(m_board.columns.size() * m_board.rows.size());
        m_board.cardsShown = 12;
        // the table's own entries stay where the framework puts them; the city's may be moved
        m_board.columnField = "layer";
        m_board.rowField = "process_group";
        m_board.leastColumn = 150;
        const auto cells = interopCells(m_in.catalogue, m_in.snapshot, m_in.assessment);
        fillHeads(cells);
        if (!optionIs(m_in, "barriers")) addArtefacts();
        if (!optionIs(m_in, "artefacts")) addBarriers(cells);
        return {.summary = summary(cells),
                .legend = legend(),
                .records = 1 + static_cast<int>(m_in.snapshot.table<Artefacts>().size()),
                .body = std::move(m_board)};
    }

private:
    ViewCell* cellAt(std::string_view layer, std::string_view group) {
        const auto column = indexOf(m_layers, layer);
        const auto row = indexOf(m_groups, group);
        return column < m_layers.size() && row < m_groups.size() ? &m_board.at(row, column) : nullptr;
    }

    void fillHeads(const std::vector<InteropCell>& cells) {
        for (const auto& each : cells) {
            auto* cell = cellAt(each.layer, each.processGroup);
            if (!cell) continue;
            cell->caption =
                m_in.texts.text(kAgreed, {m_in.texts.integer(each.agreed), m_in.texts.integer(each.entries)});
            cell->heat = each.heat;
            cell->unknown = !each.heat;
            cell->target = cellTarget(static_cast<int>(indexOf(m_groups, each.processGroup)),
                                      static_cast<int>(indexOf(m_layers, each.layer)));
        }
    }

    void fillState(ViewCard& card, const Record& artefact) {
        const auto& status = artefact.text(Artefacts::Status);
        card.sign = signOf(status);
        card.signText = choiceIn(m_in, Artefacts::kName, artefact, Artefacts::Status);
        std::vector<std::string> parts;
        if (auto department = departmentIn(m_in, artefact.text(Artefacts::Department)); !department.empty())
            parts.push_back(std::move(department));
        const auto due = artefact.date(Artefacts::Due);
        const auto day = due ? due->displayShort(languageOf(m_in)) : std::string();
        if (due && *due < m_in.today && status != "agreed") {
            card.tone = ViewTone::Attention;
            card.toneText = m_in.texts.text(kOverdue, {day});
        } else if (due && status != "agreed") {
            parts.push_back(m_in.texts.text(kDue, {day}));
        }
        card.detail = base::join(parts, " · ");
    }

    void addArtefacts() {
        std::map<std::string, const Record*> byItem;
        for (const auto& artefact : m_in.snapshot.table<Artefacts>())
            if (artefact.has(Artefacts::Item)) byItem[artefact.text(Artefacts::Item)] = &artefact;
        for (const auto& item : m_in.catalogue.items()) {
            const auto place = Artefacts::cellOf(item->id);
            auto* cell = place && item->leaf() ? cellAt(place->layer, place->processGroup) : nullptr;
            if (!cell || !wantedText(m_in, item->id + "\n" + item->title(languageOf(m_in)))) continue;
            ViewCard card{.title = item->title(languageOf(m_in)), .fixed = true};
            const auto found = byItem.find(item->id);
            if (m_in.assessment && m_in.assessment->state(item->id).source == Source::NotApplicable) {
                card.target = itemTarget(item->id);
                card.sign = "–";
                card.signText = m_in.texts.text(kNotApplicable);
                card.tone = ViewTone::Quiet;
            } else if (found != byItem.end()) {
                card.target = recordTarget(Artefacts::kName, found->second->id);
                fillState(card, *found->second);
            } else {
                card.target =
                    newTarget(Artefacts::kName, {{"code", item->id}, {"item", item->id}, {"status", "missing"}});
                card.signText = m_in.texts.text(kNotAssessed);
                card.planned = true;
            }
            cell->cards.push_back(std::move(card));
        }
        for (const auto& artefact : m_in.snapshot.table<Artefacts>()) {
            if (artefact.has(Artefacts::Item) || !wanted(m_in, Artefacts::kName, artefact)) continue;
            auto* cell = cellAt(artefact.text(Artefacts::Layer), artefact.text(Artefacts::ProcessGroup));
            if (!cell) continue;
            ViewCard card{.target = recordTarget(Artefacts::kName, artefact.id),
                          .title = titleIn(m_in, Artefacts::kName, artefact)};
            fillState(card, artefact);
            cell->cards.push_back(std::move(card));
        }
    }

    void addBarriers(const std::vector<InteropCell>& cells) {
        for (const auto& each : cells) {
            auto* cell = cellAt(each.layer, each.processGroup);
            if (!cell) continue;
            for (const auto* barrier : each.barriers) {
                if (!wanted(m_in, Barriers::kName, *barrier)) continue;
                const int rank = severityRank(barrier->text(Barriers::Severity));
                ViewCard card{.target = recordTarget(Barriers::kName, barrier->id),
                              .title = titleIn(m_in, Barriers::kName, *barrier),
                              .detail = departmentIn(m_in, barrier->text(Barriers::Department)),
                              .sign = std::to_string(rank),
                              .tone = rank >= 3 ? ViewTone::Bad : ViewTone::Attention,
                              .toneText = choiceIn(m_in, Barriers::kName, *barrier, Barriers::Severity),
                              .fixed = true};
                cell->cards.insert(cell->cards.begin(), std::move(card));
            }
        }
    }

    std::string summary(const std::vector<InteropCell>& cells) const {
        int agreed = 0;
        int entries = 0;
        int recorded = 0;
        int standing = 0;
        int blocking = 0;
        for (const auto& cell : cells) {
            agreed += cell.agreed;
            entries += cell.entries;
            recorded += cell.recorded;
            standing += static_cast<int>(cell.barriers.size());
            blocking += static_cast<int>(std::ranges::count_if(cell.barriers, [](const Record* barrier) {
                return severityRank(barrier->text(Barriers::Severity)) >= 3;
            }));
        }
        std::vector<std::string> args;
        for (const int count : {entries, recorded, agreed, standing, blocking})
            args.push_back(m_in.texts.integer(count));
        const auto* hottest = hottestCell(cells);
        if (!hottest) return m_in.texts.text(kSummary, args);
        args.push_back(m_in.texts.text(m_layers[indexOf(m_layers, hottest->layer)].label));
        args.push_back(m_in.texts.text(m_groups[indexOf(m_groups, hottest->processGroup)].label));
        return m_in.texts.text(kSummaryHot, args);
    }

    std::string legend() const {
        std::vector<std::string> signs;
        signs.reserve(std::size(kSigns));
        for (const auto& [id, sign] : kSigns)
            signs.push_back(m_in.texts.text(kSignMeaning, {sign, choiceWord(m_in, Artefacts::kName, "status", id)}));
        return m_in.texts.text(kLegend, {m_in.texts.list(signs)});
    }

    const ViewInput& m_in;
    std::vector<model::Choice> m_layers;
    std::vector<model::Choice> m_groups;
    Board m_board;
};

ViewContent interoperability(const ViewInput& in) {
    return Grid(in).make();
}

/// The framework item that an artefact or barrier is about: the table's entry, or the table as a whole.
std::string itemOf(const ViewInput& in, const ParsedTarget& at) {
    if (at.kind == ParsedTarget::Kind::New)
        for (const auto& [field, value] : at.preset)
            if (field == "item") return value;
    if (at.registerName == Artefacts::kName)
        if (const auto* artefact = in.snapshot.find<Artefacts>(at.id)) return artefact->text(Artefacts::Item);
    if (at.registerName == Barriers::kName)
        if (const auto* barrier = in.snapshot.find<Barriers>(at.id))
            if (const auto* artefact = in.snapshot.find<Artefacts>(barrier->text(Barriers::Artefact)))
                return artefact->text(Artefacts::Item);
    return {};
}

/// A new initiative that these barriers will name. It closes the item; the department that they hit, when it is one,
/// takes the lead.
ViewTarget initiativeFor(const std::string& item, const std::vector<const Record*>& barriers) {
    Preset preset{{"closes", item.empty() ? "B6.b" : item}};
    model::List hit;
    for (const auto* barrier : barriers)
        for (const auto& department : barrier->list(Barriers::Departments))
            if (std::ranges::find(hit, department) == hit.end()) hit.push_back(department);
    if (hit.size() == 1) preset.emplace_back("lead_department", hit.front());
    auto target = newTarget(model::Initiatives::kName, preset);
    for (const auto* barrier : barriers) target = namedBy(target, Barriers::kName, "initiatives", barrier->id);
    return target;
}

/// The barriers that stand in that cell.
std::vector<const Record*> barriersIn(const ViewInput& in, std::string_view layer, std::string_view group) {
    for (auto& cell : interopCells(in.catalogue, in.snapshot, in.assessment))
        if (cell.layer == layer && cell.processGroup == group) return std::move(cell.barriers);
    return {};
}

std::vector<ViewAction> interoperabilityActions(const ViewInput& in, const ViewTarget& target) {
    std::vector<ViewAction> actions;
    const auto at = parseTarget(target);
    const auto layers = model::interoperabilityLayers();
    const auto groups = model::processGroups();
    if (at.kind == ParsedTarget::Kind::Cell) {
        if (at.row < 0 || at.row >= static_cast<int>(groups.size()) || at.column < 0 ||
            at.column >= static_cast<int>(layers.size()))
            return {};
        const Preset cell{{"layer", std::string(layers[static_cast<std::size_t>(at.column)].id)},
                          {"process_group", std::string(groups[static_cast<std::size_t>(at.row)].id)}};
        const auto barriers = barriersIn(in, cell[0].second, cell[1].second);
        return {{"B", in.texts.text(kNewBarrier), newTarget(Barriers::kName, cell)},
                {"N", in.texts.text(kNewArtefact), newTarget(Artefacts::kName, cell)},
                {"I", in.texts.text(barriers.empty() ? kNewInitiative : kNewInitiativeForAll),
                 initiativeFor({}, barriers)}};
    }
    if (at.registerName == Artefacts::kName) {
        int number = 0;
        for (const auto& [id, sign] : kSigns) {
            const std::string status(id);
            const auto item = itemOf(in, at);
            actions.push_back({std::to_string(++number), choiceWord(in, Artefacts::kName, "status", id),
                               at.kind == ParsedTarget::Kind::New
                                   ? addTarget(Artefacts::kName, {{"code", item}, {"item", item}, {"status", status}})
                                   : setTarget(Artefacts::kName, at.id, {{"status", status}})});
        }
        Preset barrier;
        if (at.kind == ParsedTarget::Kind::Record) barrier = {{"artefact", at.id}};
        const auto* artefact = in.snapshot.find<Artefacts>(at.id);
        const auto place = Artefacts::cellOf(itemOf(in, at));
        if (place) {
            barrier.emplace_back("layer", std::string(place->layer));
            barrier.emplace_back("process_group", std::string(place->processGroup));
        } else if (artefact) {
            barrier.emplace_back("layer", artefact->text(Artefacts::Layer));
            barrier.emplace_back("process_group", artefact->text(Artefacts::ProcessGroup));
        }
        actions.push_back({"B", in.texts.text(kNewBarrier), newTarget(Barriers::kName, barrier)});
    }
    if (at.registerName != Artefacts::kName && at.registerName != Barriers::kName) return actions;
    const auto item = itemOf(in, at);
    std::vector<const Record*> barriers;
    if (at.registerName == Barriers::kName)
        if (const auto* barrier = in.snapshot.find<Barriers>(at.id)) barriers.push_back(barrier);
    actions.push_back({"I", in.texts.text(kNewInitiative), initiativeFor(item, barriers)});
    actions.push_back(
        {"A", in.texts.text(kNewAction), newTarget(model::Actions::kName, {{"item", item.empty() ? "B6.b" : item}})});
    return actions;
}

}  // namespace

std::vector<View> interoperabilityViews() {
    return {{"grid:interoperability",
             CW_TEXT("view", "Interoperability matrix"),
             Artefacts::kName,
             {{"both", kBoth}, {"artefacts", kArtefacts}, {"barriers", kBarriers}},
             &interoperability,
             &interoperabilityActions}};
}

}  // namespace cw::analysis
