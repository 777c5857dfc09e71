#include "analysis/interoperability.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "model/registers.h"

namespace cw::analysis {

using model::Artefacts;
using model::Barriers;

int severityRank(std::string_view severity) {
    constexpr std::array<std::string_view, 4> kOrder{"low", "medium", "high", "critical"};
    const auto it = std::ranges::find(kOrder, severity);
    return it == kOrder.end() ? 0 : static_cast<int>(it - kOrder.begin()) + 1;
}

bool stands(const model::Record& barrier) {
    const std::string& status = barrier.text(Barriers::Status);
    return status == "open" || status == "being_removed";
}

namespace {

class Grid {
public:
    Grid() {
        for (const std::string_view group : {"om", "sm", "tm"})
            for (const std::string_view layer : {"pol", "leg", "org", "sem", "tec"}) {
                InteropCell cell;
                cell.layer = layer;
                cell.processGroup = group;
                cells.push_back(std::move(cell));
            }
    }
    InteropCell* at(std::string_view layer, std::string_view group) {
        const auto it = std::ranges::find_if(
            cells, [&](const InteropCell& cell) { return cell.layer == layer && cell.processGroup == group; });
        return it == cells.end() ? nullptr : &*it;
    }
    std::vector<InteropCell> cells;
};

void addEntries(Grid& grid, const framework::Catalogue& catalogue, const model::Snapshot& snapshot,
                const Assessment* assessment) {
    std::unordered_map<std::string_view, const model::Record*> byItem;
    for (const auto& artefact : snapshot.table<Artefacts>()) {
        const std::string& item = artefact.text(Artefacts::Item);
        if (!item.empty()) byItem.emplace(item, &artefact);
        InteropCell* cell =
            item.empty() ? grid.at(artefact.text(Artefacts::Layer), artefact.text(Artefacts::ProcessGroup)) : nullptr;
        if (cell == nullptr) continue;
        ++cell->entries;
        ++cell->recorded;
        cell->agreed += artefact.text(Artefacts::Status) == "agreed" ? 1 : 0;
    }
    for (int i = 0; i < static_cast<int>(catalogue.size()); ++i) {
        const auto& item = catalogue.at(i);
        const auto place = Artefacts::cellOf(item.id);
        if (!place || !item.leaf()) continue;
        if (assessment != nullptr && assessment->state(item.id).source == Source::NotApplicable) continue;
        InteropCell* cell = grid.at(place->layer, place->processGroup);
        ++cell->entries;
        const auto found = byItem.find(item.id);
        if (found == byItem.end()) continue;
        ++cell->recorded;
        cell->agreed += found->second->text(Artefacts::Status) == "agreed" ? 1 : 0;
    }
}

void setHeat(InteropCell& cell) {
    std::ranges::stable_sort(cell.barriers, std::ranges::greater{}, [](const model::Record* barrier) {
        return severityRank(barrier->text(Barriers::Severity));
    });
    if (cell.barriers.empty()) return;
    const int worst = severityRank(cell.barriers.front()->text(Barriers::Severity));
    cell.heat = std::min(5, worst + (cell.barriers.size() >= 3 ? 1 : 0));
}

}  // namespace

std::vector<InteropCell> interopCells(const framework::Catalogue& catalogue, const model::Snapshot& snapshot,
                                      const Assessment* assessment) {
    Grid grid;
    addEntries(grid, catalogue, snapshot, assessment);
    for (const auto& barrier : snapshot.table<Barriers>()) {
        InteropCell* cell = grid.at(barrier.text(Barriers::Layer), barrier.text(Barriers::ProcessGroup));
        if (cell == nullptr) continue;
        cell->heat = 0;
        if (stands(barrier)) cell->barriers.push_back(&barrier);
    }
    for (auto& cell : grid.cells) setHeat(cell);
    return std::move(grid.cells);
}

const InteropCell* hottestCell(const std::vector<InteropCell>& cells) {
    std::size_t open = 0;
    const InteropCell* hottest = nullptr;
    bool shared = false;
    for (const auto& cell : cells) {
        open += cell.barriers.size();
        if (cell.barriers.empty()) continue;
        if (hottest == nullptr || *cell.heat > *hottest->heat) {
            hottest = &cell;
            shared = false;
        } else if (*cell.heat == *hottest->heat) {
            shared = true;
        }
    }
    return open >= 3 && !shared ? hottest : nullptr;
}

}  // namespace cw::analysis
