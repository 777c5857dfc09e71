#include <algorithm>
#include <cmath>

#include "drawing/parts.h"
#include "drawing/view_picture.h"

namespace cw::drawing {

using analysis::Board;
using analysis::ViewCard;
using analysis::ViewCell;
using analysis::ViewTone;

namespace {

constexpr base::Msg kMore = CW_TEXT_N("picture", "+%n more", "cards that are not drawn");
constexpr base::Msg kCellName = CW_TEXT("picture", "%1: %2, %3: %4", "title and head of the row, of the column");
constexpr base::Msg kCellNameWith = CW_TEXT("picture", "%1 (%2)", "name of a cell and what stands at its top");
constexpr base::Msg kHeadName = CW_TEXT("picture", "%1: %2", "title and head of a row or column");
constexpr base::Msg kHeat = CW_TEXT("picture", "heat %1 of 5");
constexpr base::Msg kUnknownHeat = CW_TEXT("picture", "no barrier recorded");

constexpr double kRowHead = 150;
constexpr int kTitleLines = 3;
constexpr int kDetailLines = 2;

class BoardLayout {
public:
    BoardLayout(SceneBuilder& scene, const Board& board, const base::Texts& texts, double width)
        : m_scene(scene),
          m_board(board),
          m_texts(texts),
          m_width(width),
          m_gap(scene.px(Space::kXs)),
          m_pad(scene.px(6)) {
        const bool heads = std::ranges::any_of(board.rows, [](const auto& row) { return !row.title.empty(); });
        const auto columns = static_cast<double>(std::max<std::size_t>(1, board.columns.size()));
        m_left = heads ? headWidth() + m_gap : 0;
        m_columnWidth = (width - m_left - (columns - 1) * m_gap) / columns;
    }

    double lay() {
        layColumnHeads();
        for (std::size_t row = 0; row < m_board.rows.size(); ++row) layRow(row);
        for (const auto& [title, cell] : m_board.asides) layAside(title, cell);
        return m_y;
    }

private:
    /// As wide as the heads of the rows need, within limits.
    double headWidth() const {
        const auto& measure = m_scene.metrics();
        double width = measure.width(q(m_board.rowsTitle) + QStringLiteral(" ↑"), kQuiet);
        for (const auto& row : m_board.rows)
            width = std::max({width, measure.width(q(row.title), kHead), measure.width(q(row.detail), kQuiet)});
        double word = 0;
        for (const auto& row : m_board.rows) word = std::max(word, measure.widestWord(q(row.title), kHead));
        return std::min({width + 1, std::max(word + 1, m_scene.px(kRowHead)), m_width * 0.25});
    }

    double columnX(std::size_t column) const {
        return m_left + static_cast<double>(column) * (m_columnWidth + m_gap);
    }
    const TextMetrics& metrics() const { return m_scene.metrics(); }

    void layColumnHeads() {
        if (!m_board.columnsTitle.empty()) {
            const auto title = q(m_board.columnsTitle) + QStringLiteral(" →");
            const Node& node = m_scene.text(title, {m_left, 0}, m_width - m_left, kQuiet);
            m_y = node.bounds.bottom() + m_gap;
        }
        double height = 0;
        for (std::size_t i = 0; i < m_board.columns.size(); ++i) {
            const auto& head = m_board.columns[i];
            Node& node = addCutText(m_scene, q(head.title), {columnX(i), m_y}, m_columnWidth, kHead, 3);
            const double bottom = node.bounds.bottom();
            m_scene.name(node, Role::Heading,
                         m_board.columnsTitle.empty()
                             ? headText(head)
                             : q(m_texts.text(kHeadName, {m_board.columnsTitle, headText(head).toStdString()})));
            height = std::max(height, bottom - m_y);
            if (head.detail.empty()) continue;
            const Node& detail =
                addCutText(m_scene, q(head.detail), {columnX(i), bottom}, m_columnWidth, kQuietWrapped, 2);
            height = std::max(height, detail.bounds.bottom() - m_y);
        }
        m_y += height + m_gap;
    }

    static QString headText(const analysis::ViewHead& head) {
        return head.detail.empty() ? q(head.title) : q(head.title) + QStringLiteral(", ") + q(head.detail);
    }

    double cardHeight(const ViewCard& card, double width) const {
        return stackedHeight(metrics(), textsOf(card), textWidth(card, width), m_scene.px(Space::kS)) +
               2 * m_scene.px(3);
    }
    /// What it is, why it has its mark, and a detail; short ones side by side.
    static std::vector<StackedText> textsOf(const ViewCard& card) {
        TextStyle title = kTitle;
        if (card.tone == ViewTone::Quiet) title.ink = Ink::Token::Secondary;
        TextStyle tone = kQuietWrapped;
        tone.ink = inkOf(card.tone);
        return {{titleOf(card), title, kTitleLines},
                {toneOf(card), tone, kDetailLines},
                {q(card.detail), kQuietWrapped, kDetailLines}};
    }

    double badgeWidth(const ViewCard& card) const {
        return card.sign.empty() ? 0 : metrics().width(q(card.sign), kSign) + m_scene.px(8);
    }
    double textWidth(const ViewCard& card, double width) const {
        const double badge = badgeWidth(card);
        return std::max(1.0, width - 2 * m_pad - m_scene.px(3) - (badge > 0 ? badge + m_scene.px(4) : 0));
    }
    static QString titleOf(const ViewCard& card) {
        return card.code.empty() ? q(card.title) : q(card.code) + QLatin1Char(' ') + q(card.title);
    }
    static QString toneOf(const ViewCard& card) {
        return card.toneText.empty() ? QString() : markOf(card.tone) + q(card.toneText);
    }

    std::size_t drawn(const ViewCell& cell) const {
        return std::min(cell.cards.size(), static_cast<std::size_t>(std::max(1, m_board.cardsShown)));
    }
    bool hasHead(const ViewCell& cell) const {
        return !cell.caption.empty() || cell.heat || cell.unknown || !cell.target.empty();
    }
    double chipWidth() const { return m_scene.px(26); }
    double headHeight(const ViewCell& cell, double width) const {
        if (!hasHead(cell)) return 0;
        const double chip = cell.heat || cell.unknown ? chipWidth() + m_gap : 0;
        const double line = metrics().lineHeight(QStringLiteral("國"), kQuiet);
        return std::max(line, cutHeight(metrics(), q(cell.caption), std::max(1.0, width - 2 * m_pad - chip),
                                        kQuietWrapped, 2)) +
               m_gap;
    }
    double moreHeight() const { return metrics().lineHeight(QStringLiteral("國"), kQuiet) + m_gap; }
    double cellHeight(const ViewCell& cell, double width) const {
        double height = 2 * m_gap + headHeight(cell, width);
        for (std::size_t i = 0; i < drawn(cell); ++i) height += cardHeight(cell.cards[i], width - 2 * m_gap) + m_gap;
        if (cell.cards.size() > drawn(cell)) height += moreHeight();
        return std::max(height, m_scene.px(44));
    }

    void layRow(std::size_t row) {
        const auto& head = m_board.rows[row];
        double height = 0;
        for (std::size_t i = 0; i < m_board.columns.size(); ++i)
            height = std::max(height, cellHeight(m_board.at(row, i), m_columnWidth));
        if (m_left > 0) {
            const double width = m_left - m_gap;
            double titleHeight = cutHeight(metrics(), q(head.title), width, kHead, 4);
            const double detailHeight = cutHeight(metrics(), q(head.detail), width, kQuietWrapped, 3);
            const auto axis =
                row == 0 && !m_board.rowsTitle.empty() ? q(m_board.rowsTitle) + QStringLiteral(" ↑") : QString();
            const double axisHeight = cutHeight(metrics(), axis, width, kQuietWrapped, 2);
            height = std::max(height, titleHeight + detailHeight + axisHeight + m_gap);
            double y = m_y;
            if (!axis.isEmpty()) {
                addCutText(m_scene, axis, {0, y}, width, kQuietWrapped, 2);
                y += axisHeight;
            }
            if (!head.title.empty()) {
                Node& node = addCutText(m_scene, q(head.title), {0, y}, width, kHead, 4);
                m_scene.name(node, Role::Heading,
                             m_board.rowsTitle.empty()
                                 ? headText(head)
                                 : q(m_texts.text(kHeadName, {m_board.rowsTitle, headText(head).toStdString()})));
                if (!head.detail.empty())
                    addCutText(m_scene, q(head.detail), {0, y + titleHeight}, width, kQuietWrapped, 3);
            }
        }
        for (std::size_t i = 0; i < m_board.columns.size(); ++i) {
            const auto name = q(m_texts.text(
                kCellName, {m_board.rowsTitle, head.title, m_board.columnsTitle, m_board.columns[i].title}));
            layCell(m_board.at(row, i), QRectF(columnX(i), m_y, m_columnWidth, height),
                    head.title.empty() ? q(m_board.columns[i].title) : name,
                    analysis::cellTarget(static_cast<int>(row), static_cast<int>(i)));
        }
        m_y += height + m_gap;
    }

    void layAside(const std::string& title, const ViewCell& cell) {
        m_y += m_scene.px(Space::kM);
        Node& heading = m_scene.text(
            q(title) + QStringLiteral(" · ") + q(m_texts.integer(static_cast<std::int64_t>(cell.cards.size()))),
            {0, m_y}, m_width, kHead);
        const double bottom = heading.bounds.bottom();
        m_scene.name(heading, Role::Heading, heading.text);
        m_y = bottom + m_gap;
        // cards side by side, in rows of equal height
        const double least = m_scene.px(170);
        const auto columns = static_cast<std::size_t>(std::max(1.0, std::floor((m_width + m_gap) / (least + m_gap))));
        const double width = (m_width - static_cast<double>(columns - 1) * m_gap) / static_cast<double>(columns);
        const auto count = std::min(cell.cards.size(), std::max<std::size_t>(2 * columns, drawn(cell)));
        for (std::size_t at = 0; at < count; at += columns) {
            const auto end = std::min(count, at + columns);
            double height = 0;
            for (std::size_t i = at; i < end; ++i) height = std::max(height, cardHeight(cell.cards[i], width));
            for (std::size_t i = at; i < end; ++i)
                layCard(cell.cards[i], QRectF(static_cast<double>(i - at) * (width + m_gap), m_y, width, height));
            m_y += height + m_gap;
        }
        if (cell.cards.size() > count) m_y = layMore(cell.cards.size() - count, {0, m_y}, m_width);
    }

    Ink fillOf(const ViewCell& cell) const {
        if (cell.strength > 0) {
            Ink ink = inkOf(cell.tone);
            ink.alpha = cell.strength;
            return ink;
        }
        if (cell.ramp && *cell.ramp > 0) {
            Ink ink = Ink::maturity(*cell.ramp);
            ink.alpha = 0.55;
            return ink;
        }
        return {Ink::Token::Track, 0.6};
    }

    void layCell(const ViewCell& cell, const QRectF& box, const QString& name, const std::string& place) {
        Node& back = m_scene.rect(box, m_scene.px(4), fillOf(cell));
        back.place = place;
        QStringList more;
        if (!cell.caption.empty()) more << q(cell.captionText.empty() ? cell.caption : cell.captionText);
        if (cell.heat) more << q(m_texts.text(kHeat, {std::to_string(*cell.heat)}));
        if (cell.unknown) more << q(m_texts.text(kUnknownHeat));
        more << q(m_texts.integer(static_cast<std::int64_t>(cell.cards.size())));
        const auto spoken =
            q(m_texts.text(kCellNameWith, {name.toStdString(), more.join(QStringLiteral(", ")).toStdString()}));
        double y = box.top() + m_gap;
        if (hasHead(cell)) {
            const double height = headHeight(cell, box.width());
            if (cell.target.empty()) {
                m_scene.name(back, Role::Group, spoken);
            } else {
                Node& head = m_scene.rect(QRectF(box.left() + m_gap, y, box.width() - 2 * m_gap, height - m_gap),
                                          m_scene.px(4), {});
                m_scene.name(head, Role::Tile, spoken, cell.target);
            }
            layHead(cell, QRectF(box.left() + m_pad, y, box.width() - 2 * m_pad, height - m_gap));
            y += height;
        } else {
            m_scene.name(back, Role::Group, spoken);
        }
        for (std::size_t i = 0; i < drawn(cell); ++i) {
            const double width = box.width() - 2 * m_gap;
            const double height = cardHeight(cell.cards[i], width);
            layCard(cell.cards[i], QRectF(box.left() + m_gap, y, width, height));
            y += height + m_gap;
        }
        if (cell.cards.size() > drawn(cell))
            layMore(cell.cards.size() - drawn(cell), {box.left() + m_pad, y}, box.width() - 2 * m_pad);
    }

    void layHead(const ViewCell& cell, const QRectF& box) {
        double left = box.left();
        if (cell.heat || cell.unknown) {
            const double line = metrics().lineHeight(QStringLiteral("0"), kSign);
            const QRectF chip(left, box.top(), chipWidth(), line);
            if (cell.heat) {
                Ink ink = Ink::Token::Bad;
                ink.alpha = 0.08 + 0.11 * *cell.heat;
                m_scene.rect(chip, m_scene.px(4), *cell.heat > 0 ? ink : Ink(Ink::Token::Track));
                m_scene.text(QString::number(*cell.heat), chip.topLeft(), chip.width(), kSign);
            } else {
                m_scene.rect(chip.adjusted(0.5, 0.5, -0.5, -0.5), m_scene.px(4), {}, {Ink::Token::Secondary, 0.55}, 1)
                    .hatched = true;
            }
            left += chipWidth() + m_gap;
        }
        if (!cell.caption.empty())
            addCutText(m_scene, q(cell.caption), {left, box.top()}, std::max(1.0, box.right() - left), kQuietWrapped,
                       2);
    }

    void layCard(const ViewCard& card, const QRectF& box) {
        Node& back = m_scene.rect(box.adjusted(0.5, 0.5, -0.5, -0.5), m_scene.px(4), Ink::Token::Page,
                                  card.planned ? Ink(Ink::Token::Secondary) : Ink(Ink::Token::Line), Shape::kLine);
        back.dashed = card.planned;
        QStringList spoken{titleOf(card)};
        for (const auto* part : {&card.signText, &card.toneText, &card.detail})
            if (!part->empty()) spoken << q(*part);
        m_scene.name(back, Role::Tile, spoken.join(QStringLiteral(", ")), card.target);
        if (card.tone != ViewTone::Plain && card.tone != ViewTone::Quiet)
            m_scene.rect(
                QRectF(box.left() + 1, box.top() + m_scene.px(3), m_scene.px(3), box.height() - m_scene.px(6)), 1.5,
                inkOf(card.tone));
        double left = box.left() + m_pad + m_scene.px(3);
        const double y = box.top() + m_scene.px(3);
        if (const double badge = badgeWidth(card); badge > 0) {
            const double line = metrics().lineHeight(q(card.sign), kSign);
            m_scene.rect(QRectF(left, y + 1, badge, line - 2), m_scene.px(4), Ink::Token::Track);
            m_scene.text(q(card.sign), {left, y}, badge, kSign);
            left += badge + m_scene.px(4);
        }
        addStacked(m_scene, textsOf(card), {left, y}, textWidth(card, box.width()), m_scene.px(Space::kS));
    }

    /// The bottom.
    double layMore(std::size_t count, QPointF at, double width) {
        const auto text = q(m_texts.textN(kMore, static_cast<std::int64_t>(count)));
        TextStyle style = kQuiet;
        style.ink = Ink::Token::Accent;
        Node& node = m_scene.text(text, at, width, style);
        const double bottom = node.bounds.bottom();
        m_scene.name(node, Role::Tile, text, std::string(kMoreTarget));
        return bottom;
    }

    static inline const TextStyle kQuiet{.ratio = Type::kCaption, .ink = Ink::Token::Secondary, .wrap = false};
    static inline const TextStyle kQuietWrapped{.ratio = Type::kCaption, .ink = Ink::Token::Secondary};
    static inline const TextStyle kHead{.ratio = Type::kCaption, .semibold = true};
    static inline const TextStyle kTitle{.ratio = Type::kCaption};
    static inline const TextStyle kSign{
        .ratio = Type::kCaption, .semibold = true, .align = Qt::AlignHCenter, .wrap = false};

    SceneBuilder& m_scene;
    const Board& m_board;
    const base::Texts& m_texts;
    double m_width;
    double m_gap;
    double m_pad;
    double m_left = 0;
    double m_columnWidth = 0;
    double m_y = 0;
};

}  // namespace

double layBoard(SceneBuilder& builder, const Board& board, const base::Texts& texts, double width) {
    return BoardLayout(builder, board, texts, width).lay();
}

}  // namespace cw::drawing
