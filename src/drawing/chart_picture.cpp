#include <QPainterPath>
#include <algorithm>
#include <cmath>

#include "drawing/parts.h"
#include "drawing/view_picture.h"

namespace cw::drawing {

using analysis::Chart;
using analysis::Charts;

namespace {

constexpr base::Msg kMore = CW_TEXT_N("picture", "+%n more charts in the table", "charts that are not drawn");

constexpr std::size_t kChartsDrawn = 60;
constexpr double kLeastWidth = 340;
constexpr double kPlot = 110;
constexpr int kTitleLines = 2;
constexpr int kVerdictLines = 2;

struct Span {
    double low = 0, high = 1;
    int firstDay = 0, lastDay = 1;
};

class ChartLayout {
public:
    ChartLayout(SceneBuilder& scene, const Charts& charts, const base::Texts& texts, double width)
        : m_scene(scene), m_charts(charts), m_texts(texts), m_width(width), m_gap(scene.px(Space::kXl)) {}

    double lay() {
        const auto all = std::min(m_charts.charts.size(), kChartsDrawn);
        const auto columns =
            static_cast<std::size_t>(std::clamp(std::floor((m_width + m_gap) / (m_scene.px(kLeastWidth) + m_gap)),
                                                1.0, static_cast<double>(std::clamp<std::size_t>(all, 1, 3))));
        const double width = (m_width - static_cast<double>(columns - 1) * m_gap) / static_cast<double>(columns);
        double y = 0;
        for (std::size_t at = 0; at < all; at += columns) {
            const auto end = std::min(all, at + columns);
            double head = 0;
            for (std::size_t i = at; i < end; ++i) head = std::max(head, headHeight(m_charts.charts[i], width));
            double height = 0;
            for (std::size_t i = at; i < end; ++i)
                height = std::max(height, layOne(m_charts.charts[i],
                                                 {static_cast<double>(i - at) * (width + m_gap), y}, width, head));
            y += height + m_gap;
        }
        if (m_charts.charts.size() > all) {
            const auto text = q(m_texts.textN(kMore, static_cast<std::int64_t>(m_charts.charts.size() - all)));
            TextStyle style = kQuiet;
            style.ink = Ink::Token::Accent;
            Node& node = m_scene.text(text, {0, y}, m_width, style);
            y = node.bounds.bottom();
            m_scene.name(node, Role::Tile, text, std::string(kMoreTarget));
        }
        return std::max(0.0, y);
    }

private:
    const TextMetrics& metrics() const { return m_scene.metrics(); }
    static QString verdictOf(const Chart& chart) { return markOf(chart.tone) + q(chart.verdict); }

    double headHeight(const Chart& chart, double width) const {
        return cutHeight(metrics(), q(chart.title), width, kTitle, kTitleLines) +
               cutHeight(metrics(), verdictOf(chart), width, kVerdict, kVerdictLines) + m_scene.px(Space::kXs);
    }

    static Span spanOf(const Chart& chart) {
        Span span;
        bool any = false;
        for (const auto& line : chart.lines)
            for (const auto& point : line.points) {
                const int day = point.day.daysSince(origin());
                span.low = any ? std::min(span.low, point.value) : point.value;
                span.high = any ? std::max(span.high, point.value) : point.value;
                span.firstDay = any ? std::min(span.firstDay, day) : day;
                span.lastDay = any ? std::max(span.lastDay, day) : day;
                any = true;
            }
        if (span.high - span.low < 1e-9) {
            span.low -= 1;
            span.high += 1;
        }
        if (span.lastDay <= span.firstDay) span.lastDay = span.firstDay + 1;
        return span;
    }
    static base::Date origin() { return *base::Date::of(2000, 1, 1); }

    double layOne(const Chart& chart, QPointF at, double width, double head) {
        const double line = metrics().lineHeight(QStringLiteral("國"), kQuiet);
        const double plotHeight = m_scene.px(kPlot);
        const double height = head + plotHeight + line * 2 + m_scene.px(Space::kXs);
        QStringList spoken{q(chart.title)};
        if (!chart.verdict.empty()) spoken << q(chart.verdict);
        m_scene.name(m_scene.rect(QRectF(at, QSizeF(width, height)), m_scene.px(4), {}),
                     chart.target.empty() ? Role::Series : Role::Tile, spoken.join(QStringLiteral(", ")),
                     chart.target);
        double y = addCutText(m_scene, q(chart.title), at, width, kTitle, kTitleLines).bounds.bottom();
        TextStyle verdict = kVerdict;
        verdict.ink = inkOf(chart.tone);
        if (!chart.verdict.empty()) addCutText(m_scene, verdictOf(chart), {at.x(), y}, width, verdict, kVerdictLines);
        y = at.y() + head;
        const Span span = spanOf(chart);
        const auto low = q(m_texts.number(span.low, chart.decimals));
        const auto high = q(m_texts.number(span.high, chart.decimals));
        const double axis = std::max(metrics().width(low, kQuiet), metrics().width(high, kQuiet)) + m_scene.px(6);
        const double names = nameWidth(chart, width);
        const QRectF plot(at.x() + axis, y + line / 2, width - axis - m_scene.px(6) - names, plotHeight - line / 2);
        TextStyle right = kQuiet;
        right.align = Qt::AlignRight;
        m_scene.text(high, {at.x(), plot.top() - line / 2}, axis - m_scene.px(6) + 1, right);
        m_scene.text(low, {at.x(), plot.bottom() - line / 2}, axis - m_scene.px(6) + 1, right);
        for (const double edge : {plot.top(), plot.bottom()})
            m_scene.rect(QRectF(plot.left(), edge - 0.5, plot.width(), 1), 0, Ink::Token::Line);
        layLines(chart, span, plot);
        if (names > 0) layNames(chart, span, plot, names);
        layDays(span, plot);
        return height;
    }

    /// Room beside the plot for the names of its lines, where there are more than a path and its readings.
    double nameWidth(const Chart& chart, double width) const {
        if (chart.lines.size() < 3) return 0;
        double widest = 0;
        for (const auto& line : chart.lines) widest = std::max(widest, metrics().width(q(line.name), kQuiet));
        return std::min(widest + m_scene.px(8), width * 0.4);
    }

    /// Each name at the height of its line's end, pushed down where two would touch.
    void layNames(const Chart& chart, const Span& span, const QRectF& plot, double width) {
        const double line = metrics().lineHeight(QStringLiteral("國"), kQuiet);
        struct Name {
            double y;
            const Chart::Line* of;
        };
        std::vector<Name> names;
        for (const auto& each : chart.lines)
            if (!each.points.empty()) names.push_back({heightOf(each.points.back().value, span, plot), &each});
        std::ranges::stable_sort(names, {}, &Name::y);
        double top = plot.top() - line / 2;
        for (const auto& name : names) {
            const double y = std::max(top, name.y - line / 2);
            TextStyle style = kQuiet;
            style.ink = name.of->planned || name.of->second ? Ink(Ink::Token::Secondary) : Ink(Ink::Token::Text);
            addCutText(m_scene, q(name.of->name), {plot.right() + m_scene.px(8), y}, width - m_scene.px(8), style, 1);
            top = y + line;
        }
    }
    static double heightOf(double value, const Span& span, const QRectF& plot) {
        return plot.bottom() - plot.height() * std::clamp((value - span.low) / (span.high - span.low), 0.0, 1.0);
    }

    void layDays(const Span& span, const QRectF& plot) {
        const double top = plot.bottom() + m_scene.px(2) + metrics().lineHeight(QStringLiteral("0"), kQuiet) / 2;
        const auto first = q(origin().addDays(span.firstDay).displayShort(m_texts.language()));
        const auto last = q(origin().addDays(span.lastDay).displayShort(m_texts.language()));
        m_scene.text(first, {plot.left(), top}, metrics().width(first, kQuiet) + 1, kQuiet);
        const double wide = metrics().width(last, kQuiet) + 1;
        if (plot.left() + metrics().width(first, kQuiet) + m_gap / 2 < plot.right() - wide)
            m_scene.text(last, {plot.right() - wide, top}, wide, kQuiet);
    }

    void layLines(const Chart& chart, const Span& span, const QRectF& plot) {
        const auto x = [&](const Chart::Point& point) {
            return plot.left() + plot.width() * static_cast<double>(point.day.daysSince(origin()) - span.firstDay) /
                                     (span.lastDay - span.firstDay);
        };
        const auto y = [&](double value) { return heightOf(value, span, plot); };
        bool banded = false;
        for (const auto& line : chart.lines) {
            if (line.points.empty()) continue;
            if (line.planned && !banded && chart.tolerance > 0 && line.points.size() > 1) {
                // the room on the worse side in which a reading still counts as within
                banded = true;
                const double worse = chart.decreases ? chart.tolerance : -chart.tolerance;
                QPainterPath band(QPointF(x(line.points.front()), y(line.points.front().value)));
                for (const auto& point : line.points) band.lineTo(x(point), y(point.value));
                for (auto point = line.points.rbegin(); point != line.points.rend(); ++point)
                    band.lineTo(x(*point), y(point->value + worse));
                band.closeSubpath();
                m_scene.path(band, {Ink::Token::Track, 0.9});
            }
            QPainterPath path(QPointF(x(line.points.front()), y(line.points.front().value)));
            for (const auto& point : line.points) path.lineTo(x(point), y(point.value));
            const Ink ink = line.planned  ? Ink(Ink::Token::Secondary)
                            : line.second ? Ink::maturity(3)
                                          : Ink(Ink::Token::Bar);
            if (line.points.size() > 1) m_scene.polyline(path, ink, line.planned ? 1.5 : 2, line.planned);
            if (line.planned) continue;
            const double radius = m_scene.px(3);
            for (const auto& point : line.points)
                m_scene.rect(QRectF(x(point) - radius, y(point.value) - radius, 2 * radius, 2 * radius), radius,
                             point.sure ? ink : Ink(Ink::Token::Page), ink, 1.5);
        }
    }

    static inline const TextStyle kQuiet{.ratio = Type::kCaption, .ink = Ink::Token::Secondary, .wrap = false};
    static inline const TextStyle kTitle{.ratio = Type::kBody, .semibold = true};
    static inline const TextStyle kVerdict{.ratio = Type::kCaption};

    SceneBuilder& m_scene;
    const Charts& m_charts;
    const base::Texts& m_texts;
    double m_width;
    double m_gap;
};

}  // namespace

double layCharts(SceneBuilder& builder, const Charts& charts, const base::Texts& texts, double width) {
    return ChartLayout(builder, charts, texts, width).lay();
}

}  // namespace cw::drawing
