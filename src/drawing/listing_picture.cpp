#include <algorithm>
#include <cmath>

#include "drawing/parts.h"
#include "drawing/view_picture.h"

namespace cw::drawing {

using analysis::ListCell;
using analysis::Listing;
using analysis::ListLine;
using analysis::ViewBar;
using analysis::ViewTone;

namespace {

constexpr base::Msg kMore = CW_TEXT_N("picture", "+%n more lines in the table", "lines that are not drawn");

constexpr std::size_t kLinesDrawn = 250;
constexpr double kLeastFirst = 180;
constexpr double kMostCell = 160;
constexpr double kMostWord = 220;  ///< a longer word is broken with a hyphen
constexpr int kFirstLines = 3;
constexpr int kCellLines = 2;
constexpr int kNoteLines = 2;

Ink barInk(ViewBar::Ink ink) {
    switch (ink) {
        case ViewBar::Ink::Second:
            return Ink::maturity(2);
        case ViewBar::Ink::Third:
            return {Ink::Token::Secondary, 0.55};
        case ViewBar::Ink::Good:
            return Ink::Token::Good;
        case ViewBar::Ink::Attention:
            return Ink::Token::Attention;
        case ViewBar::Ink::Bad:
            return Ink::Token::Bad;
        case ViewBar::Ink::Main:
            break;
    }
    return Ink::Token::Bar;
}

class ListLayout {
public:
    ListLayout(SceneBuilder& scene, const Listing& list, const base::Texts& texts, double width)
        : m_scene(scene), m_list(list), m_texts(texts), m_width(width), m_gap(scene.px(Space::kM)) {
        measure();
    }

    double lay() {
        if (!m_list.legend.empty()) layLegend();
        if (!m_compact) layHeads();
        const auto count = std::min(m_list.lines.size(), kLinesDrawn);
        for (std::size_t i = 0; i < count; ++i) layLine(m_list.lines[i]);
        if (m_list.lines.size() > count) {
            const auto text = q(m_texts.textN(kMore, static_cast<std::int64_t>(m_list.lines.size() - count)));
            TextStyle style = kQuiet;
            style.ink = Ink::Token::Accent;
            Node& node = m_scene.text(text, {0, m_y + m_scene.px(6)}, m_width, style);
            m_y = node.bounds.bottom();
            m_scene.name(node, Role::Tile, text, std::string(kMoreTarget));
        }
        return m_y;
    }

private:
    const TextMetrics& metrics() const { return m_scene.metrics(); }

    static QString shown(const ListCell& cell) { return markOf(cell.tone) + q(cell.text); }

    void measure() {
        const auto columns = m_list.heads.size();
        m_widths.assign(columns, 0);
        double others = 0;
        for (std::size_t i = 1; i < columns; ++i) {
            double width = std::min(metrics().width(q(m_list.heads[i].title), kQuiet), m_scene.px(110));
            width = std::max(width, metrics().widestWord(q(m_list.heads[i].title), kQuiet));
            double text = 0;
            for (std::size_t at = 0; at < std::min(m_list.lines.size(), kLinesDrawn); ++at) {
                if (i >= m_list.lines[at].cells.size()) continue;
                const auto words = shown(m_list.lines[at].cells[i]);
                text = std::max(text, metrics().width(words, kCell));
                width = std::max(width, std::min(metrics().widestWord(words, kCell), m_scene.px(kMostWord)));
            }
            width = std::max(width, std::min(text, m_scene.px(kMostCell)));
            m_widths[i] = std::max(width, m_scene.px(m_list.heads[i].bar)) + 1;
            others += m_widths[i] + m_gap;
        }
        if (columns > 0) m_widths[0] = m_width - others;
        spread();
        m_compact = columns > 0 && m_widths[0] < m_scene.px(kLeastFirst);
        if (m_compact && columns > 0) m_widths[0] = m_width;
    }

    /// Room that the first column does not need goes to those whose texts were held short.
    void spread() {
        if (m_widths.size() < 2) return;
        double first = m_scene.px(kLeastFirst);
        std::vector<double> wish(m_widths.size(), 0);
        double wanted = 0;
        for (std::size_t at = 0; at < std::min(m_list.lines.size(), kLinesDrawn); ++at) {
            const auto& line = m_list.lines[at];
            if (line.kind == ListLine::Kind::Heading || line.cells.empty()) continue;
            first = std::max({first, indent(line) + metrics().width(shown(line.cells.front()), kFirst) + m_gap,
                              std::min(metrics().width(q(line.note), kNote), m_scene.px(360))});
            for (std::size_t i = 1; i < std::min(line.cells.size(), m_widths.size()); ++i)
                wish[i] = std::max(wish[i], metrics().width(shown(line.cells[i]), kCell) + 1 - m_widths[i]);
        }
        for (const double each : wish) wanted += std::max(0.0, each);
        const double room = std::min(m_widths[0] - first, wanted);
        if (room <= 0) return;
        for (std::size_t i = 1; i < m_widths.size(); ++i) {
            const double more = std::max(0.0, wish[i]) / wanted * room;
            m_widths[i] += more;
            m_widths[0] -= more;
        }
    }

    double columnX(std::size_t column) const {
        double x = 0;
        for (std::size_t i = 0; i < column; ++i) x += m_widths[i] + m_gap;
        return x;
    }

    void layLegend() {
        double x = 0;
        const double box = m_scene.px(12);
        const double line = metrics().lineHeight(QStringLiteral("國"), kQuiet);
        for (const auto& [part, words] : m_list.legend) {
            const auto text = q(words);
            const double advance = box + m_scene.px(6) + metrics().width(text, kQuiet) + 1;
            if (x > 0 && x + advance > m_width) {
                x = 0;
                m_y += line;
            }
            layPart(QRectF(x, m_y + (line - box) / 2, box, box), part, 2);
            Node& node = m_scene.text(text, {x + box + m_scene.px(6), m_y}, advance - box - m_scene.px(6), kQuiet);
            m_scene.name(node, Role::Legend, text);
            x += advance + m_gap;
        }
        m_y += line + m_scene.px(Space::kS);
    }

    void layHeads() {
        double height = 0;
        for (std::size_t i = 0; i < m_list.heads.size(); ++i)
            height = std::max(height, cutHeight(metrics(), q(m_list.heads[i].title), m_widths[i], kHead, 3));
        for (std::size_t i = 0; i < m_list.heads.size(); ++i) {
            const auto title = q(m_list.heads[i].title);
            if (title.isEmpty()) continue;
            TextStyle style = kHead;
            if (m_list.heads[i].right) style.align = Qt::AlignRight;
            const double own = cutHeight(metrics(), title, m_widths[i], style, 3);
            Node& node = addCutText(m_scene, title, {columnX(i), m_y + height - own}, m_widths[i], style, 3);
            m_scene.name(node, Role::Axis, title);
        }
        m_y += height + m_scene.px(3);
        layRule();
    }

    void layRule() {
        m_scene.rect(QRectF(0, m_y, m_width, 1), 0, Ink::Token::Line);
        m_y += 1;
    }

    void layHeading(const ListLine& line) {
        m_y += m_scene.px(Space::kM);
        const auto text = line.cells.empty() ? QString() : shown(line.cells.front());
        TextStyle style = kHeading;
        if (!line.cells.empty() && line.cells.front().tone != ViewTone::Plain)
            style.ink = inkOf(line.cells.front().tone);
        Node& node = m_scene.text(text, {indent(line), m_y}, std::max(1.0, m_width - indent(line)), style);
        m_y = node.bounds.bottom();
        m_scene.name(node, line.target.empty() ? Role::Heading : Role::Tile,
                     line.note.empty() ? text : text + QStringLiteral(", ") + q(line.note), line.target);
        if (!line.note.empty())
            m_y = addCutText(m_scene, q(line.note), {indent(line), m_y}, std::max(1.0, m_width - indent(line)), kNote,
                             kNoteLines)
                      .bounds.bottom();
        m_y += m_scene.px(3);
        layRule();
    }

    double indent(const ListLine& line) const {
        return std::min(m_scene.px(Space::kL) * line.depth, m_widths.empty() ? 0 : m_widths.front() / 2);
    }

    QString spoken(const ListLine& line) const {
        QStringList parts;
        for (std::size_t i = 0; i < line.cells.size(); ++i) {
            if (line.cells[i].text.empty()) continue;
            const bool named = i > 0 && i < m_list.heads.size() && !m_list.heads[i].title.empty();
            parts << (named ? q(m_list.heads[i].title) + QLatin1Char(' ') : QString()) + q(line.cells[i].text);
        }
        if (!line.note.empty()) parts << q(line.note);
        return parts.join(QStringLiteral(", "));
    }

    double cellHeight(const ListCell& cell, double width) const {
        const double text = cutHeight(metrics(), shown(cell), width, kCell, kCellLines);
        return text + (cell.bar ? m_scene.px(14) : 0);
    }

    void layLine(const ListLine& line) {
        if (line.kind == ListLine::Kind::Heading) return layHeading(line);
        if (line.cells.empty()) return;
        const double left = indent(line);
        const double pad = m_scene.px(5);
        const double firstWidth = std::max(1.0, m_widths.front() - left);
        const bool missing = line.kind == ListLine::Kind::Missing;
        const auto first = (missing ? QStringLiteral("＋ ") : QString()) + shown(line.cells.front());
        TextStyle style = kFirst;
        if (missing) style.ink = Ink::Token::Accent;
        if (!missing && line.cells.front().tone != ViewTone::Plain) style.ink = inkOf(line.cells.front().tone);
        double firstHeight = cutHeight(metrics(), first, firstWidth, style, kFirstLines);
        const double noteAt = firstHeight;
        firstHeight += cutHeight(metrics(), q(line.note), firstWidth, kNote, kNoteLines);
        if (line.cells.front().bar) firstHeight += m_scene.px(14);
        double height = firstHeight;
        double below = firstHeight;
        if (m_compact) {
            for (std::size_t i = 1; i < line.cells.size(); ++i) below += compactHeight(line, i, firstWidth);
            height = below;
        } else {
            for (std::size_t i = 1; i < std::min(line.cells.size(), m_widths.size()); ++i)
                height = std::max(height, cellHeight(line.cells[i], m_widths[i]));
        }
        height = std::max(height, m_scene.px(18));
        m_scene.name(m_scene.rect(QRectF(0, m_y, m_width, height + 2 * pad), m_scene.px(4), {}),
                     line.target.empty() ? Role::Text : Role::Tile, spoken(line), line.target);
        const double top = m_y + pad;
        addCutText(m_scene, first, {left, top}, firstWidth, style, kFirstLines);
        if (!line.note.empty())
            addCutText(m_scene, q(line.note), {left, top + noteAt}, firstWidth, kNote, kNoteLines);
        if (line.cells.front().bar)
            layBar(*line.cells.front().bar,
                   QRectF(left, top + firstHeight - m_scene.px(11), firstWidth, m_scene.px(8)));
        if (m_compact) {
            double y = top + firstHeight;
            for (std::size_t i = 1; i < line.cells.size(); ++i) {
                const double cell = layCompact(line, i, {left, y}, firstWidth);
                layClick(line.cells[i], QRectF(left, y, firstWidth, cell));
                y += cell;
            }
        } else {
            for (std::size_t i = 1; i < std::min(line.cells.size(), m_widths.size()); ++i) {
                layCell(line.cells[i], i, top);
                layClick(line.cells[i], QRectF(columnX(i) - m_gap / 2, m_y, m_widths[i] + m_gap, height + 2 * pad));
            }
        }
        m_y += height + 2 * pad;
        layRule();
    }

    QString compactText(const ListLine& line, std::size_t i) const {
        const auto text = shown(line.cells[i]);
        if (text.isEmpty()) return {};
        const bool named = i < m_list.heads.size() && !m_list.heads[i].title.empty();
        return named ? q(m_list.heads[i].title) + QStringLiteral(": ") + text : text;
    }
    double compactHeight(const ListLine& line, std::size_t i, double width) const {
        return cutHeight(metrics(), compactText(line, i), width, kCell, kCellLines) +
               (line.cells[i].bar ? m_scene.px(14) : 0);
    }
    double layCompact(const ListLine& line, std::size_t i, QPointF at, double width) {
        const auto text = compactText(line, i);
        TextStyle style = kCell;
        style.ink = line.cells[i].tone == ViewTone::Plain ? Ink(Ink::Token::Secondary) : inkOf(line.cells[i].tone);
        const double height = cutHeight(metrics(), text, width, style, kCellLines);
        if (!text.isEmpty()) addCutText(m_scene, text, at, width, style, kCellLines);
        if (line.cells[i].bar)
            layBar(*line.cells[i].bar, QRectF(at.x(), at.y() + height + m_scene.px(3), width, m_scene.px(8)));
        return compactHeight(line, i, width);
    }

    void layCell(const ListCell& cell, std::size_t column, double top) {
        const double width = m_widths[column];
        const auto text = shown(cell);
        TextStyle style = kCell;
        style.ink = inkOf(cell.tone);
        if (m_list.heads[column].right && !cell.bar) style.align = Qt::AlignRight;
        double y = top;
        if (!text.isEmpty())
            y = addCutText(m_scene, text, {columnX(column), y}, width, style, kCellLines).bounds.bottom();
        if (cell.bar) layBar(*cell.bar, QRectF(columnX(column), y + m_scene.px(3), width, m_scene.px(8)));
    }

    /// Where a click does what the cell says.
    void layClick(const ListCell& cell, const QRectF& box) {
        if (!cell.click.empty())
            m_scene.rect(box.intersected(QRectF(0, box.top(), m_width, box.height())), 0, {}).place = cell.click;
    }

    void layPart(const QRectF& box, const ViewBar::Part& part, double radius) {
        if (part.hatched)
            m_scene.rect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, {}, barInk(part.ink), 1).hatched = true;
        else
            m_scene.rect(box, radius, barInk(part.ink));
    }

    void layBar(const ViewBar& bar, const QRectF& track) {
        m_scene.rect(track, m_scene.px(2), Ink::Token::Track);
        if (bar.max <= 0) return;
        const auto at = [&](double value) {
            return track.left() + track.width() * std::clamp(value / bar.max, 0.0, 1.0);
        };
        double sum = 0;
        for (const auto& part : bar.parts) {
            if (part.value <= 0) continue;
            const double from = at(sum);
            sum += part.value;
            const double to = std::max(at(sum), std::min(from + 2, track.right()));
            layPart(QRectF(from, track.top(), to - from, track.height()), part, m_scene.px(2));
        }
        if (bar.low && bar.high && *bar.high > *bar.low)
            m_scene.rect(QRectF(at(*bar.low), track.center().y() - 1, std::max(1.0, at(*bar.high) - at(*bar.low)), 2),
                         0, Ink::Token::Text);
        if (bar.notch) {
            const double over = m_scene.px(2);
            m_scene.rect(
                QRectF(std::min(at(*bar.notch), track.right() - 2), track.top() - over, 2, track.height() + 2 * over),
                0, Ink::Token::Text);
        }
    }

    static inline const TextStyle kQuiet{.ratio = Type::kCaption, .ink = Ink::Token::Secondary, .wrap = false};
    static inline const TextStyle kHead{.ratio = Type::kCaption, .ink = Ink::Token::Secondary};
    static inline const TextStyle kHeading{.ratio = Type::kStrong, .semibold = true};
    static inline const TextStyle kFirst{.ratio = Type::kBody};
    static inline const TextStyle kCell{.ratio = Type::kCaption};
    static inline const TextStyle kNote{.ratio = Type::kCaption, .ink = Ink::Token::Secondary};

    SceneBuilder& m_scene;
    const Listing& m_list;
    const base::Texts& m_texts;
    double m_width;
    double m_gap;
    std::vector<double> m_widths;
    bool m_compact = false;
    double m_y = 0;
};

}  // namespace

double layListing(SceneBuilder& builder, const Listing& list, const base::Texts& texts, double width) {
    return ListLayout(builder, list, texts, width).lay();
}

}  // namespace cw::drawing
