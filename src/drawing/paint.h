#pragma once
#include <QLineF>
#include <QPainter>
#include <string>
#include <vector>

#include "base/result.h"
#include "drawing/scene.h"

namespace cw::drawing {

class DrawnText;

/// Paints the scene at the painter's origin in scene units; callers translate and scale. The page itself is not
/// painted.
void paintScene(QPainter& painter, const Scene& scene, const Palette& palette);

/// Where a line of a text node begins (baseline), given its advance; shared by painter and SVG.
QPointF linePosition(const Node& node, qsizetype line, double advance);
/// The diagonal lines that fill a hatched node, before clipping.
std::vector<QLineF> hatchLines(const QRectF& bounds);

struct SvgOptions {
    bool outlines = false;        ///< texts as paths: looks alike everywhere, needs no font; for inside documents
    bool standalone = true;       ///< XML declaration, page colour behind and a margin around
    std::string idPrefix = "cw";  ///< ids inside the file start so; unique per figure when several stand in one page
};
/// SVG with title and description; nodes with a role carry their name, so that the picture can be read aloud.
std::string writeSvg(const Scene& scene, const Palette& palette, const SvgOptions& options = {});
/// PNG of `scale` pixels per scene unit, on the page colour, with a page margin around. ExportEmpty when the scene
/// has no size or is too large.
base::Result<std::string> writePng(const Scene& scene, const Palette& palette, double scale = 2.0);
/// One-page PDF of the scene's size and a margin (1 unit = 0.75 pt), its text layer repaired and verified
/// (pdf_finish.h).
base::Result<std::string> writePdf(const Scene& scene, const Palette& palette, const std::string& bcp47Language);

/// Notes the texts of a scene for the repair of a document's text layer, in painting order.
void addDrawnText(const Scene& scene, DrawnText& drawn);

}  // namespace cw::drawing
