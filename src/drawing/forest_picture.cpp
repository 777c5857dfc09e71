#include <QPainterPath>
#include <algorithm>
#include <cmath>

#include "drawing/parts.h"
#include "drawing/view_picture.h"

namespace cw::drawing {

using analysis::Forest;

namespace {

constexpr base::Msg kMore = CW_TEXT_N("picture", "+%n more in the table", "nodes that are not drawn");

constexpr std::size_t kNodesDrawn = 250;
constexpr double kLeastColumn = 250;

/// Trees as indented boxes with elbows, packed into columns: nothing crosses, whatever the number.
class ForestLayout {
public:
    ForestLayout(SceneBuilder& scene, const Forest& forest, const base::Texts& texts, double width)
        : m_scene(scene), m_forest(forest), m_texts(texts), m_gap(scene.px(Space::kXl)) {
        m_columns =
            static_cast<std::size_t>(std::max(1.0, std::floor((width + m_gap) / (scene.px(kLeastColumn) + m_gap))));
        m_width = (width - static_cast<double>(m_columns - 1) * m_gap) / static_cast<double>(m_columns);
    }

    double lay() {
        const auto count = std::min(m_forest.nodes.size(), kNodesDrawn);
        const auto ends = partsOf(0, count, 0);
        std::vector<double> bottoms(m_columns, 0);
        if (ends.size() < m_columns) {
            // few trees: each root across the whole width, what hangs from it in columns below
            double y = 0;
            std::size_t at = 0;
            for (const auto end : ends) {
                y = layNode(m_forest.nodes[at], {0, y}, fullWidth()) + m_scene.px(Space::kS);
                std::ranges::fill(bottoms, y);
                pack(at + 1, partsOf(at + 1, end, 1), 1, bottoms);
                y = *std::ranges::max_element(bottoms) + m_scene.px(Space::kS);
                at = end;
            }
            std::ranges::fill(bottoms, y);
        } else {
            pack(0, ends, 0, bottoms);
        }
        double bottom = *std::ranges::max_element(bottoms);
        if (m_forest.nodes.size() > count) {
            const auto text = q(m_texts.textN(kMore, static_cast<std::int64_t>(m_forest.nodes.size() - count)));
            TextStyle style = kDetail;
            style.ink = Ink::Token::Accent;
            Node& node = m_scene.text(text, {0, bottom}, m_width, style);
            bottom = node.bounds.bottom();
            m_scene.name(node, Role::Tile, text, std::string(kMoreTarget));
        }
        return bottom;
    }

private:
    double fullWidth() const {
        return m_width * static_cast<double>(m_columns) + m_gap * static_cast<double>(m_columns - 1);
    }

    /// Where the parts that begin at that depth end.
    std::vector<std::size_t> partsOf(std::size_t from, std::size_t to, int depth) const {
        std::vector<std::size_t> ends;
        for (std::size_t at = from; at < to; ++at)
            if (at + 1 == to || m_forest.nodes[at + 1].depth <= depth) ends.push_back(at + 1);
        return ends;
    }

    /// Each part into the column that has the most room.
    void pack(std::size_t from, const std::vector<std::size_t>& ends, int depth, std::vector<double>& bottoms) {
        for (const auto end : ends) {
            const auto column =
                static_cast<std::size_t>(std::distance(bottoms.begin(), std::ranges::min_element(bottoms)));
            bottoms[column] =
                layTree(from, end, depth, static_cast<double>(column) * (m_width + m_gap), bottoms[column]) +
                m_scene.px(depth == 0 ? Space::kL : Space::kS);
            from = end;
        }
    }

    double layTree(std::size_t from, std::size_t to, int top, double x, double y) {
        const double step = m_scene.px(18);
        std::vector<double> stems;  // by depth: the bottom of the box above
        for (std::size_t i = from; i < to; ++i) {
            const auto& node = m_forest.nodes[i];
            const auto depth = static_cast<std::size_t>(std::max(0, node.depth - top));
            const double left = x + std::min(step * static_cast<double>(depth), m_width / 2);
            const double bottom = layNode(node, {left, y}, x + m_width - left);
            if (depth > 0 && stems.size() >= depth) {
                const double stem = left - step / 2;
                QPainterPath elbow(QPointF(stem, stems[depth - 1]));
                elbow.lineTo(stem, y + m_scene.px(12));
                elbow.lineTo(left, y + m_scene.px(12));
                m_scene.polyline(elbow, Ink::Token::Line, 1.5);
            }
            stems.resize(depth);
            stems.push_back(bottom);
            y = bottom + m_scene.px(Space::kXs);
        }
        return y;
    }

    double layNode(const Forest::Node& node, QPointF at, double width) {
        const double pad = m_scene.px(6);
        const double inner = std::max(1.0, width - 2 * pad);
        TextStyle second = kDetail;
        second.ink = inkOf(node.tone);
        const std::vector<StackedText> texts{
            {q(node.title), node.depth == 0 ? kRoot : kTitle, 2},
            {node.toneText.empty() ? QString() : markOf(node.tone) + q(node.toneText), second, 2},
            {q(node.detail), kDetail, 2}};
        const double height = stackedHeight(m_scene.metrics(), texts, inner, m_scene.px(Space::kS)) + m_scene.px(6);
        Node& box = m_scene.rect(QRectF(at, QSizeF(width, height)).adjusted(0.5, 0.5, -0.5, -0.5), m_scene.px(4),
                                 node.planned ? Ink(Ink::Token::Page) : Ink(Ink::Token::Track, 0.6),
                                 node.planned ? Ink(Ink::Token::Secondary) : Ink(Ink::Token::Line), Shape::kLine);
        box.dashed = node.planned;
        QStringList spoken{q(node.title)};
        for (const auto* part : {&node.toneText, &node.detail})
            if (!part->empty()) spoken << q(*part);
        m_scene.name(box, Role::Tile, spoken.join(QStringLiteral(", ")), node.target);
        addStacked(m_scene, texts, {at.x() + pad, at.y() + m_scene.px(3)}, inner, m_scene.px(Space::kS));
        return at.y() + height;
    }

    static inline const TextStyle kRoot{.ratio = Type::kCaption, .semibold = true};
    static inline const TextStyle kTitle{.ratio = Type::kCaption};
    static inline const TextStyle kDetail{.ratio = Type::kCaption, .ink = Ink::Token::Secondary};

    SceneBuilder& m_scene;
    const Forest& m_forest;
    const base::Texts& m_texts;
    double m_gap;
    double m_width = 0;
    std::size_t m_columns = 1;
};

}  // namespace

double layForest(SceneBuilder& builder, const Forest& forest, const base::Texts& texts, double width) {
    return ForestLayout(builder, forest, texts, width).lay();
}

}  // namespace cw::drawing
