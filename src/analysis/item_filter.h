#pragma once
#include "framework/catalogue.h"
#include "model/validate.h"

namespace cw::analysis {

/// Whether an item is one of those that a field takes.
bool accepts(const model::ItemFilter& filter, const framework::Item& item);
/// The items that a field takes, in catalogue order: for pickers, matrix axes and drop-down lists.
std::vector<const framework::Item*> itemsFor(const framework::Catalogue& catalogue, const model::ItemFilter& filter);
/// What a project's environment asks before it writes an item. The Catalogue must outlive the answer.
model::ItemFits itemFits(const framework::Catalogue& catalogue);

}  // namespace cw::analysis
