#include "drawing/paint.h"

#include <algorithm>

namespace cw::drawing {

namespace {

/// Fills that say something by their colour: in high contrast their outline says it.
bool speaks(Ink::Token token) {
    using enum Ink::Token;
    return token == MaturityFill || token == Track || token == AccentSoft || token == PhaseFill;
}

QPen penOf(const Node& node, const Palette& palette) {
    if (palette.highContrast && node.stroke.none() && speaks(node.fill.token))
        return QPen(palette.text, palette.lineWidth);
    if (node.stroke.none() || node.strokeWidth <= 0) return QPen(Qt::NoPen);
    QPen pen(node.stroke.in(palette), std::max(node.strokeWidth, palette.highContrast ? palette.lineWidth : 0.0));
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(node.dashed ? Qt::FlatCap : Qt::RoundCap);
    if (node.dashed) pen.setDashPattern({4, 3});
    return pen;
}

// Own lines instead of a Qt brush pattern: those are pixel patterns, invisible on paper and not vector.
void paintHatch(QPainter& painter, const Node& node, const Palette& palette) {
    painter.save();
    QPainterPath clip;
    if (node.kind == Node::Kind::Rect)
        clip.addRoundedRect(node.bounds, node.radius, node.radius);
    else
        clip = node.path;
    painter.setClipPath(clip, Qt::IntersectClip);
    painter.setPen(QPen(node.stroke.in(palette), 1));
    for (const QLineF& line : hatchLines(node.bounds)) painter.drawLine(line);
    painter.restore();
}

void paintText(QPainter& painter, const Node& node, const Scene& scene, const Palette& palette) {
    const QFont font = sceneFont(scene.families, scene.bodyPx, node.style.ratio, node.style.semibold);
    painter.setFont(font);
    painter.setPen(node.style.ink.in(palette));
    const QFontMetricsF metrics(font);
    for (qsizetype i = 0; i < node.lines.size(); ++i)
        painter.drawText(linePosition(node, i, metrics.horizontalAdvance(node.lines[i])), node.lines[i]);
}

}  // namespace

QPointF linePosition(const Node& node, qsizetype line, double advance) {
    double x = node.bounds.left();
    if (node.style.align & Qt::AlignRight)
        x = node.bounds.right() - advance;
    else if (node.style.align & Qt::AlignHCenter)
        x = node.bounds.center().x() - advance / 2;
    return {x, node.bounds.top() + node.lineHeight * static_cast<double>(line) + node.baseline};
}

std::vector<QLineF> hatchLines(const QRectF& bounds) {
    constexpr double kStep = 5;
    std::vector<QLineF> lines;
    for (double x = bounds.left() - bounds.height() + kStep; x < bounds.right(); x += kStep)
        lines.emplace_back(x, bounds.bottom(), x + bounds.height(), bounds.top());
    return lines;
}

void paintScene(QPainter& painter, const Scene& scene, const Palette& palette) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    for (const Node& node : scene.nodes) {
        if (node.kind == Node::Kind::Text) {
            paintText(painter, node, scene, palette);
            continue;
        }
        if (node.hatched) paintHatch(painter, node, palette);
        painter.setPen(penOf(node, palette));
        painter.setBrush(node.fill.none() || node.kind == Node::Kind::Polyline ? QBrush(Qt::NoBrush)
                                                                               : QBrush(node.fill.in(palette)));
        if (node.kind == Node::Kind::Rect)
            painter.drawRoundedRect(node.bounds, node.radius, node.radius);
        else
            painter.drawPath(node.path);
    }
    painter.restore();
}

}  // namespace cw::drawing
