#pragma once
#include <optional>
#include <span>
#include <string_view>

#include "analysis/assessment.h"
#include "base/msg.h"
#include "base/texts.h"
#include "drawing/scene.h"
#include "framework/catalogue.h"
#include "model/snapshot.h"

namespace cw::drawing {

/// What every picture is laid out from. The width is given, the height follows.
struct PictureInput {
    const framework::Catalogue& catalogue;
    const model::Snapshot& snapshot;
    const analysis::Assessment& assessment;
    const base::Texts& texts;
    const TextMetrics& metrics;
    double width = 960;
    std::optional<base::Date> today{};  ///< what is judged against a path (pledges); without it nothing is
};

/// Figure 1 of the framework: four components with figure and target, fourteen process tiles in three groups.
Scene overviewMap(const PictureInput& input);
/// The same without the legend of the scale, and the legend by itself, for a page that has both but not side by side.
Scene overviewMapAlone(const PictureInput& input);
Scene scaleLegend(const PictureInput& input);

/// The mayoral pledges side by side: what is promised, the number now, target and date, the way covered from start to
/// How a pledge stands today, in words with their mark: the judgement of check `measure.behind` of the measure that
/// reports on it. Empty when nothing can be judged.
struct PledgeVerdict {
    QString text;
    Ink::Token ink = Ink::Token::Secondary;
};
PledgeVerdict pledgeVerdict(const model::Record& pledge, const model::Snapshot& snapshot, const base::Texts& texts,
                            const base::Date& today);
/// target. A target node names its record ("P-…" is shown, the id leads). Empty (height 0) when there is none.
Scene pledgeStrip(const PictureInput& input);

enum class RadarAxes { Processes, Sections };
/// Levels filled, targets dashed, numbers on the rings; always with bars and target ticks beside (areas mislead).
Scene radar(const PictureInput& input, RadarAxes axes = RadarAxes::Processes);

/// Every rated part of one section or process as a cell with its number, target as a line under it; the figure first.
Scene levelStrip(const PictureInput& input, std::string_view itemId);

/// A picture that can be asked for by name (command line, reports).
struct Picture {
    std::string_view id;
    base::Msg title;
    Scene (*make)(const PictureInput&);
};
std::span<const Picture> pictures();
/// Null when there is no such picture.
const Picture* picture(std::string_view id);

}  // namespace cw::drawing
