#pragma once
#include "drawing/reading.h"
#include "drawing/scene.h"

/// Parts that several pictures are made of.
namespace cw::drawing {

/// Level as a number on its ramp colour; hatched outline when not assessed, a dash when not applicable.
void addChip(SceneBuilder& scene, const QRectF& box, const Reading& reading, const base::Texts& texts,
             double ratio = Type::kCaption);
/// Track from 0 to 5 with the level as length and the target as a notch.
void addBar(SceneBuilder& scene, const QRectF& track, const Reading& reading);
/// Levels 0…5 with their names, "target" and "not assessed", in rows no wider than `width`; returns the bottom.
double addScaleLegend(SceneBuilder& scene, QPointF topLeft, double width, const framework::Catalogue& catalogue,
                      const base::Texts& texts);
inline QString q(const std::string& text) {
    return QString::fromStdString(text);
}

}  // namespace cw::drawing
