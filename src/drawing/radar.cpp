#include <algorithm>
#include <cmath>
#include <numbers>

#include "drawing/parts.h"
#include "drawing/pictures.h"

namespace cw::drawing {

namespace {

constexpr base::Msg kTitle = CW_TEXT("picture", "Levels and targets");
constexpr base::Msg kArrow = CW_TEXT("picture", "%1 → %2", "level now and target");
constexpr int kTop = 5;
constexpr double kSideBySide = 640;  ///< width from which bars stand beside the radar

class RadarLayout {
public:
    RadarLayout(const PictureInput& input, std::vector<Reading> readings)
        : m_in(input), m_scene(input.metrics, input.width), m_readings(std::move(readings)) {}

    Scene lay() {
        const bool beside = m_in.width >= m_scene.px(kSideBySide);
        const double gap = m_scene.px(Space::kXl);
        const double side =
            beside ? std::min((m_in.width - gap) * 0.46, m_scene.px(420)) : std::min(m_in.width, m_scene.px(420));
        const double barsLeft = beside ? side + gap : 0;
        const double barsWidth = m_in.width - barsLeft;
        const double barsHeight = heightOfBars(barsWidth);
        const double barsTop = beside ? std::max(0.0, (side - barsHeight) / 2) : side + gap;
        const double radarTop = beside ? std::max(0.0, (barsHeight - side) / 2) : 0;
        layRadar(QRectF(beside ? 0 : (m_in.width - side) / 2, radarTop, side, side));
        const double bottom = layBars(barsLeft, barsTop, barsWidth);
        Scene scene = m_scene.take(std::ceil(std::max(bottom, radarTop + side)) + 1);
        scene.title = q(m_in.texts.text(kTitle));
        scene.description = q(finding(m_readings, m_in.texts));
        return scene;
    }

private:
    QPointF point(std::size_t axis, double level) const {
        const double angle =
            2 * std::numbers::pi * static_cast<double>(axis) / static_cast<double>(m_readings.size());
        const double r = m_radius * std::clamp(level, 0.0, double{kTop}) / kTop;
        return m_centre + QPointF(r * std::sin(angle), -r * std::cos(angle));
    }

    void layRadar(const QRectF& box) {
        m_centre = box.center();
        m_radius = box.width() / 2 - m_scene.px(34);
        layGrid();
        laySeries([](const Reading& r) { return r.level; }, false);
        laySeries([](const Reading& r) { return r.target; }, true);
        layRingNumbers();
        layCodes();
    }

    void layGrid() {
        for (int ring = 1; ring <= kTop; ++ring) {
            QPainterPath path(point(0, ring));
            for (std::size_t i = 1; i < m_readings.size(); ++i) path.lineTo(point(i, ring));
            path.closeSubpath();
            m_scene.path(path, {}, Ink::Token::Line, ring == kTop ? 1.25 : 0.75);
        }
        for (std::size_t i = 0; i < m_readings.size(); ++i) {
            QPainterPath spoke(m_centre);
            spoke.lineTo(point(i, kTop));
            m_scene.polyline(spoke, Ink::Token::Line, 0.75);
        }
    }

    // An axis without a value breaks the shape: joining its neighbours would invent a level.
    template <class Pick>
    void laySeries(Pick pick, bool target) {
        const std::size_t n = m_readings.size();
        QPainterPath area;
        QPainterPath outline;
        for (std::size_t i = 0; i < n; ++i) {
            const auto a = pick(m_readings[i]);
            const auto b = pick(m_readings[(i + 1) % n]);
            if (!a || !b) continue;
            area.moveTo(m_centre);
            area.lineTo(point(i, *a));
            area.lineTo(point((i + 1) % n, *b));
            area.closeSubpath();
            outline.moveTo(point(i, *a));
            outline.lineTo(point((i + 1) % n, *b));
        }
        if (!target) {
            if (!area.isEmpty()) m_scene.path(area, {Ink::Token::Bar, 0.22});
            if (!outline.isEmpty()) m_scene.polyline(outline, Ink::Token::Bar, 2);
            for (std::size_t i = 0; i < n; ++i) {
                const auto value = pick(m_readings[i]);
                if (!value) continue;
                QPainterPath dot;
                dot.addEllipse(point(i, *value), m_scene.px(3), m_scene.px(3));
                m_scene.path(dot, Ink::Token::Bar).target = m_readings[i].item->id;  // named by its bar
            }
        } else if (!outline.isEmpty()) {
            m_scene.polyline(outline, Ink::Token::Text, 1.25, true);
        }
    }

    void layRingNumbers() {
        const TextStyle style{.ratio = 0.7, .ink = Ink::Token::Secondary, .align = Qt::AlignRight, .wrap = false};
        for (int ring = 1; ring <= kTop; ++ring) {
            const QString number = QString::number(ring);
            const double height = m_in.metrics.lineHeight(number, style);
            const QPointF at = point(0, ring);
            m_scene.text(number, {at.x() - m_scene.px(18), at.y() - height / 2}, m_scene.px(14), style);
        }
    }

    void layCodes() {
        for (std::size_t i = 0; i < m_readings.size(); ++i) {
            const bool open = !m_readings[i].level;
            const TextStyle style{.ratio = Type::kCaption,
                                  .semibold = !open,
                                  .ink = open ? Ink::Token::Secondary : Ink::Token::Text,
                                  .align = Qt::AlignHCenter,
                                  .wrap = false};
            const QString code = q(m_readings[i].item->id);
            const double width = m_scene.px(36);
            const double height = m_in.metrics.lineHeight(code, style);
            const QPointF edge = point(i, kTop) - m_centre;
            const QPointF at = m_centre + edge * ((m_radius + m_scene.px(16)) / m_radius);
            m_scene.text(code, {at.x() - width / 2, at.y() - height / 2}, width, style);
        }
    }

    // Bars: code and title, track with target tick, figures.
    double labelWidth(double width) const { return width * 0.46; }
    double figureWidth() const {
        return m_in.metrics.width(q(m_in.texts.text(kArrow, {"0.0", "0.0"})), kFigures) + 2;
    }
    QString labelOf(const Reading& reading) const { return q(fullTitle(*reading.item, m_in.texts.language())); }
    double rowHeight(const Reading& reading, double width) const {
        return std::max(m_scene.px(24),
                        m_scene.textHeight(labelOf(reading), labelWidth(width), kLabel) + m_scene.px(8));
    }
    double heightOfBars(double width) const {
        double height = 0;
        for (const Reading& reading : m_readings) height += rowHeight(reading, width);
        return height;
    }

    double layBars(double left, double top, double width) {
        double y = top;
        for (const Reading& reading : m_readings) {
            const double height = rowHeight(reading, width);
            const double middle = y + height / 2;
            const QString label = labelOf(reading);
            const double labelHeight = m_scene.textHeight(label, labelWidth(width), kLabel);
            m_scene.name(m_scene.text(label, {left, middle - labelHeight / 2}, labelWidth(width), kLabel), Role::Bar,
                         q(spoken(reading, m_in.texts)), reading.item->id);
            const double trackLeft = left + labelWidth(width) + m_scene.px(Space::kM);
            const double trackWidth = left + width - figureWidth() - m_scene.px(Space::kM) - trackLeft;
            const double barHeight = m_scene.px(8);
            addBar(m_scene, QRectF(trackLeft, middle - barHeight / 2, std::max(1.0, trackWidth), barHeight), reading);
            const QString figures = q(m_in.texts.text(
                kArrow, {levelText(reading.level, m_in.texts), levelText(reading.target, m_in.texts)}));
            const double figuresHeight = m_in.metrics.lineHeight(figures, kFigures);
            m_scene.text(figures, {left + width - figureWidth(), middle - figuresHeight / 2}, figureWidth(),
                         kFigures);
            y += height;
        }
        return y;
    }

    static inline const TextStyle kLabel{.ratio = Type::kCaption};
    static inline const TextStyle kFigures{.ratio = Type::kCaption, .align = Qt::AlignRight, .wrap = false};

    const PictureInput& m_in;
    SceneBuilder m_scene;
    std::vector<Reading> m_readings;
    QPointF m_centre;
    double m_radius = 0;
};

}  // namespace

Scene radar(const PictureInput& input, RadarAxes axes) {
    return RadarLayout(input, readingsOf(input.assessment, axes == RadarAxes::Processes ? input.catalogue.processes()
                                                                                        : input.catalogue.sections()))
        .lay();
}

}  // namespace cw::drawing
