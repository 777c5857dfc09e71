#include "drawing/pictures.h"

#include <algorithm>
#include <array>

namespace cw::drawing {

std::span<const Picture> pictures() {
    static const std::array all{
        Picture{"overview", CW_TEXT("picture", "Overview map"), &overviewMap},
        Picture{"radar", CW_TEXT("picture", "Radar of the fourteen processes"),
                [](const PictureInput& input) { return radar(input, RadarAxes::Processes); }},
        Picture{"radar-sections", CW_TEXT("picture", "Radar of the four components"),
                [](const PictureInput& input) { return radar(input, RadarAxes::Sections); }},
    };
    return all;
}

const Picture* picture(std::string_view id) {
    const auto all = pictures();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Picture& p) { return p.id == id; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace cw::drawing
