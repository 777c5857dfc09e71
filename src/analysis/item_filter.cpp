#include "analysis/item_filter.h"

#include <algorithm>

namespace cw::analysis {

bool accepts(const model::ItemFilter& filter, const framework::Item& item) {
    const auto below = [&](std::string_view root) {
        for (const auto* at = &item; at != nullptr; at = at->parent)
            if (at->id == root) return true;
        return false;
    };
    return (!filter.leaves || item.leaf()) && (filter.roots.empty() || std::ranges::any_of(filter.roots, below)) &&
           (filter.kinds.empty() ||
            std::ranges::find(filter.kinds, framework::kindName(item.kind)) != filter.kinds.end());
}

std::vector<const framework::Item*> itemsFor(const framework::Catalogue& catalogue, const model::ItemFilter& filter) {
    std::vector<const framework::Item*> items;
    for (const auto& item : catalogue.items())
        if (accepts(filter, *item)) items.push_back(item.get());
    return items;
}

model::ItemFits itemFits(const framework::Catalogue& catalogue) {
    return [&catalogue](const model::FieldSpec& field, std::string_view id) {
        const auto* item = catalogue.find(id);
        if (item == nullptr) return model::ItemFit::Unknown;
        return accepts(field.items, *item) ? model::ItemFit::Fits : model::ItemFit::Elsewhere;
    };
}

}  // namespace cw::analysis
