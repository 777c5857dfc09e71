#include "gui/panels/level_texts.h"

#include "gui/convert.h"

namespace cw::gui {

LevelTexts levelTexts(const framework::Catalogue& catalogue, const framework::Item& item, base::Language language) {
    LevelTexts result;
    for (const auto* at = &item; at; at = at->parent) {
        const auto& levels = at->in(language).levels;
        if (levels.size() != result.texts.size()) continue;
        for (std::size_t i = 0; i < levels.size(); ++i) result.texts[i] = qs(levels[i]);
        result.from = at;
        return result;
    }
    for (int i = 0; i < 6; ++i) result.texts[static_cast<std::size_t>(i)] = qs(catalogue.level(i, language).meaning);
    return result;
}

}  // namespace cw::gui
