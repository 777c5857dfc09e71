#include "gui/shell/workbench.h"

#include <QWidget>
#include <algorithm>

#include "model/registers/check_thresholds.h"

namespace cw::gui {

bool Workbench::isLow() {
    constexpr double kLowBelow = 480;
    return window()->height() < theme().px(kLowBelow);
}

std::string pageOfItem(const framework::Catalogue&, const framework::Item& item) {
    if (!item.process.empty()) return item.process;
    if (!item.section.empty()) return item.section;
    return item.id;
}

Place placeOfItem(const framework::Catalogue& catalogue, const framework::Item& item) {
    const auto page = pageOfItem(catalogue, item);
    if (!catalogue.page(page)) return {.page = "overview", .panel = {}, .itemId = item.id, .recordId = {}};
    return {.page = page, .panel = "assess", .itemId = item.id, .recordId = {}};
}

Place placeOfRecord(const framework::Catalogue& catalogue, std::string_view registerName, std::string_view recordId) {
    const framework::PageSpec* best = nullptr;
    std::string panel;
    if (registerName == model::CheckThresholds::kName)  // shown beside the standard values
        return {.page = "city", .panel = "thresholds", .itemId = {}, .recordId = std::string(recordId)};
    // a cross register shows in its matrix what stands where
    for (const auto* kind : {"matrix:", "register:"}) {
        if (best) break;
        panel = kind + std::string(registerName);
        for (const auto& page : catalogue.pages()) {
            if (std::find(page.panels.begin(), page.panels.end(), panel) == page.panels.end()) continue;
            // a page of its own rather than a tab of a process
            if (!best || (catalogue.find(best->id) && !catalogue.find(page.id))) best = &page;
        }
    }
    return {.page = best ? best->id : std::string(), .panel = panel, .itemId = {}, .recordId = std::string(recordId)};
}

}  // namespace cw::gui
