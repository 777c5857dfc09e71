#pragma once
#include <QString>
#include <array>

#include "framework/catalogue.h"

namespace cw::gui {

/// What the six levels mean for an item: its own descriptions, else those of the nearest part above it that has some,
/// else the scale's general meanings.
struct LevelTexts {
    std::array<QString, 6> texts;
    const framework::Item* from = nullptr;  ///< null: the scale's
};
LevelTexts levelTexts(const framework::Catalogue& catalogue, const framework::Item& item, base::Language language);

}  // namespace cw::gui
