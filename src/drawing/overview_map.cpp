#include <algorithm>
#include <cmath>

#include "drawing/parts.h"
#include "drawing/pictures.h"

namespace cw::drawing {

namespace {

constexpr base::Msg kTitle = CW_TEXT("picture", "How far the city is from its targets");
constexpr base::Msg kAssessed = CW_TEXT("picture", "%1 of %2 assessed");
constexpr base::Msg kProgress = CW_TEXT("picture", "%1/%2", "assessed of in scope, short");
constexpr base::Msg kTarget = CW_TEXT("picture", "target %1");
constexpr base::Msg kScale = CW_TEXT("picture", "Scale of the levels");

/// Lays the map out from top to bottom; m_y is the place of the next row.
class OverviewLayout {
public:
    explicit OverviewLayout(const PictureInput& input)
        : m_in(input),
          m_scene(input.metrics, input.width),
          m_gap(m_scene.px(Space::kS)),
          m_pad(m_scene.px(Space::kM)),
          m_tilePad(m_scene.px(Space::kS)) {}

    Scene lay(bool legend) {
        layCards(m_in.catalogue.sections());
        layGroups(m_in.catalogue.groups());
        if (legend) {
            m_y += m_scene.px(Space::kL);
            m_y = addScaleLegend(m_scene, {0, m_y}, m_in.width, m_in.catalogue, m_in.texts);
        } else {
            m_y -= m_gap;
        }
        Scene scene = m_scene.take(std::ceil(m_y) + 1);
        scene.title = q(m_in.texts.text(kTitle));
        scene.description = q(finding(readingsOf(m_in.assessment, m_in.catalogue.processes()), m_in.texts));
        return scene;
    }

private:
    double columnWidth(int columns, double width) const { return (width - (columns - 1) * m_gap) / columns; }

    /// The most columns of at least `least` width, out of counts that fill rows evenly.
    int columnsFor(std::size_t parts, double least, double width) const {
        const int count = static_cast<int>(parts);
        for (int rows = 1; rows < count; ++rows) {
            const int columns = (count + rows - 1) / rows;
            if (columnWidth(columns, width) >= least) return columns;
        }
        return 1;
    }

    // The four components: title left, the figure that matters right, bar below, what it rests on under it.
    void layCards(const std::vector<const framework::Item*>& sections) {
        double least = m_scene.px(150);
        for (const framework::Item* section : sections)
            least = std::max(least, m_in.metrics.widestWord(titleOf(*section), kStrong) + 2 * m_pad + 1);
        const int columns = columnsFor(sections.size(), least, m_in.width);
        const double width = columnWidth(columns, m_in.width);
        for (const framework::Item* section : sections) {
            // three lines of title would make all four cards taller
            const double beside = width - 2 * m_pad - figureWidth() - m_gap;
            if (m_scene.textHeight(titleOf(*section), beside, kStrong) >
                2.5 * m_in.metrics.lineHeight(titleOf(*section), kStrong))
                m_title = kSmallStrong;
        }
        for (const framework::Item* section : sections) {
            if (m_in.metrics.widestWord(titleOf(*section), m_title) > width - 2 * m_pad - figureWidth() - m_gap)
                m_figureBelow = true;
            const Reading reading = readingOf(m_in.assessment, *section);
            const double both =
                m_in.metrics.width(assessedOf(reading), kCaption) + m_in.metrics.width(targetOf(reading), kCaption);
            if (reading.target && both + m_scene.px(Space::kM) > width - 2 * m_pad) m_twoCaptions = true;
        }
        for (std::size_t at = 0; at < sections.size(); at += static_cast<std::size_t>(columns)) {
            const std::size_t end = std::min(sections.size(), at + static_cast<std::size_t>(columns));
            const double titleHeight = tallestTitle(sections, at, end, width);
            double height = 0;
            for (std::size_t i = at; i < end; ++i)
                height = layCard(*sections[i], QPointF(static_cast<double>(i - at) * (width + m_gap), m_y), width,
                                 titleHeight);
            m_y += height + m_gap;
        }
    }

    double figureWidth() const { return m_in.metrics.width(QStringLiteral("0.0"), kFigure) + m_scene.px(2); }
    double titleWidth(double card) const { return card - 2 * m_pad - (m_figureBelow ? 0 : figureWidth() + m_gap); }
    double tallestTitle(const std::vector<const framework::Item*>& items, std::size_t from, std::size_t to,
                        double width) {
        double tallest = m_figureBelow ? 0 : m_in.metrics.lineHeight(QStringLiteral("0"), kFigure);
        for (std::size_t i = from; i < to; ++i)
            tallest = std::max(tallest, m_scene.textHeight(titleOf(*items[i]), titleWidth(width), m_title));
        return tallest;
    }

    double layCard(const framework::Item& section, QPointF at, double width, double titleHeight) {
        const Reading reading = readingOf(m_in.assessment, section);
        const double barHeight = m_scene.px(8);
        const double captionHeight = m_in.metrics.lineHeight(QStringLiteral("國"), kCaption);
        const double figureHeight = m_in.metrics.lineHeight(QStringLiteral("0"), kFigure);
        const double between = m_scene.px(6);
        const double height = m_gap + titleHeight + (m_figureBelow ? figureHeight : 0) + between + barHeight +
                              between + captionHeight * (m_twoCaptions ? 2 : 1) + m_gap;
        const QRectF card(at, QSizeF(width, height));
        m_scene.name(m_scene.rect(card.adjusted(0.5, 0.5, -0.5, -0.5), Shape::kCardRadius, Ink::Token::Page,
                                  Ink::Token::Line, Shape::kLine),
                     Role::Tile, q(spoken(reading, m_in.texts)), section.id);
        const double left = card.left() + m_pad;
        const double inner = width - 2 * m_pad;
        const QString title = titleOf(section);
        const QString figure = q(levelText(reading.level, m_in.texts));
        TextStyle figureStyle = kFigure;
        if (reading.restsOnFew()) figureStyle.ink = Ink::Token::Secondary;
        double y = card.top() + m_gap;
        if (m_figureBelow) {
            m_scene.text(title, {left, y}, inner, m_title);
            figureStyle.align = Qt::AlignLeft;
            m_scene.text(figure, {left, y + titleHeight}, inner, figureStyle);
            y += figureHeight;
        } else {
            const double own = m_scene.textHeight(title, titleWidth(width), m_title);
            m_scene.text(title, {left, y + (titleHeight - own) / 2}, titleWidth(width), m_title);
            m_scene.text(figure, {card.right() - m_pad - figureWidth(), y + (titleHeight - figureHeight) / 2},
                         figureWidth(), figureStyle);
        }
        y += titleHeight + between;
        addBar(m_scene, QRectF(left, y, inner, barHeight), reading);
        y += barHeight + between;
        const QString assessed = assessedOf(reading);
        m_scene.text(assessed, {left, y}, m_in.metrics.width(assessed, kCaption) + 1, captionLine(Qt::AlignLeft));
        if (reading.target) {
            // The box is as wide as its words, so that the two never share a place.
            const QString target = targetOf(reading);
            const double wide = m_in.metrics.width(target, kCaption) + 1;
            const QPointF place = m_twoCaptions ? QPointF(left, y + captionHeight) : QPointF(left + inner - wide, y);
            m_scene.text(target, place, wide, captionLine(Qt::AlignLeft));
        }
        return height;
    }

    // Groups stand in one row when their tiles fit side by side, else each has rows of its own.
    void layGroups(const std::vector<const framework::Item*>& groups) {
        const double least = leastTile(groups);
        for (std::size_t i = 0; i < groups.size(); ++i) {
            const std::size_t own = groups[i]->children.size();
            const std::size_t next = i + 1 < groups.size() ? groups[i + 1]->children.size() : 0;
            const double between = m_scene.px(Space::kXl);
            const double sharedWidth = (m_in.width - between - static_cast<double>(own + next - 2) * m_gap) /
                                       static_cast<double>(std::max<std::size_t>(1, own + next));
            if (next > 0 && own < 8 && sharedWidth >= least) {
                const double first = static_cast<double>(own) * (sharedWidth + m_gap) - m_gap;
                const double top = m_y;
                const double tallest = std::max(tallestTile(groups[i]->children, sharedWidth),
                                                tallestTile(groups[i + 1]->children, sharedWidth));
                layGroup(*groups[i], 0, static_cast<int>(own), sharedWidth, tallest);
                const double bottom = m_y;
                m_y = top;
                layGroup(*groups[i + 1], first + between, static_cast<int>(next), sharedWidth, tallest);
                m_y = std::max(m_y, bottom);
                ++i;
                continue;
            }
            // The same columns for all groups, so that tiles stand under each other.
            const std::size_t most = groups.front()->children.size();
            // the first, largest group is measured by its own words
            const int columns = columnsFor(most, i == 0 ? leastTile({groups.front()}) : least, m_in.width);
            layGroup(*groups[i], 0, columns, columnWidth(columns, m_in.width));
        }
    }

    double leastTile(const std::vector<const framework::Item*>& groups) const {
        double least = m_scene.px(96);
        for (const framework::Item* group : groups)
            for (const framework::Item* process : group->children)
                least =
                    std::max(least, m_in.metrics.widestWord(q(process->title(m_in.texts.language())), kTileTitle) +
                                        2 * m_tilePad + 1);
        return least;
    }

    double tallestTile(const std::vector<const framework::Item*>& tiles, double width) const {
        double tallest = 0;
        for (const framework::Item* tile : tiles)
            tallest = std::max(tallest, m_scene.textHeight(q(tile->title(m_in.texts.language())),
                                                           width - 2 * m_tilePad, kTileTitle));
        return tallest;
    }

    /// Room for code, count and chip on one line of the narrowest tile.
    bool countFits(double tile) const {
        return m_in.metrics.width(QStringLiteral("B14"), kTileCode) +
                   m_in.metrics.width(QStringLiteral("00/00"), kCaption) + m_scene.px(34) +
                   2 * m_scene.px(Space::kXs) <=
               tile - 2 * m_tilePad;
    }

    void layGroup(const framework::Item& group, double left, int columns, double width, double leastTitle = 0) {
        if (left == 0) m_countAbove = countFits(width);  // groups side by side have tiles of one width
        const QString title = q(group.title(m_in.texts.language()));
        const double whole = columns * (width + m_gap) - m_gap;
        Node& heading = m_scene.text(title, {left, m_y}, whole, kGroup);
        m_y += heading.bounds.height() + m_scene.px(Space::kXs);
        m_scene.name(heading, Role::Heading, title);
        const auto& tiles = group.children;
        for (std::size_t at = 0; at < tiles.size(); at += static_cast<std::size_t>(columns)) {
            const std::size_t end = std::min(tiles.size(), at + static_cast<std::size_t>(columns));
            const double titleHeight =
                std::max(leastTitle, tallestTile({tiles.begin() + static_cast<std::ptrdiff_t>(at),
                                                  tiles.begin() + static_cast<std::ptrdiff_t>(end)},
                                                 width));
            double height = 0;
            for (std::size_t i = at; i < end; ++i)
                height = layTile(*tiles[i], {left + static_cast<double>(i - at) * (width + m_gap), m_y}, width,
                                 titleHeight);
            m_y += height + m_gap;
        }
    }

    double layTile(const framework::Item& process, QPointF at, double width, double titleHeight) {
        const Reading reading = readingOf(m_in.assessment, process);
        // code and chip, title, then the bar with what it rests on
        const double chipHeight = m_scene.px(20);
        const double chipWidth = m_scene.px(34);
        const double captionHeight = m_in.metrics.lineHeight(QStringLiteral("0"), kCaption);
        const double between = m_scene.px(Space::kXs);
        const double barHeight = m_scene.px(6);
        // what it rests on stands beside the code where there is room, else at the end of the bar
        const bool above = m_countAbove;
        const double height = 2 * m_tilePad + chipHeight + between + titleHeight + between +
                              (above ? barHeight + between / 2 : captionHeight);
        const QRectF tile(at, QSizeF(width, height));
        m_scene.name(m_scene.rect(tile.adjusted(0.5, 0.5, -0.5, -0.5), Shape::kCardRadius, Ink::Token::Page,
                                  Ink::Token::Line, Shape::kLine),
                     Role::Tile, q(spoken(reading, m_in.texts)), process.id);
        const double left = tile.left() + m_tilePad;
        const double inner = width - 2 * m_tilePad;
        double y = tile.top() + m_tilePad;
        const double codeHeight = m_in.metrics.lineHeight(QStringLiteral("B"), kTileCode);
        m_scene.text(q(process.id), {left, y + (chipHeight - codeHeight) / 2},
                     m_in.metrics.width(QStringLiteral("B14"), kTileCode) + 1, kTileCode);
        addChip(m_scene, QRectF(left + inner - chipWidth, y, chipWidth, chipHeight), reading, m_in.texts);
        y += chipHeight + between;
        m_scene.text(q(process.title(m_in.texts.language())), {left, y}, inner, kTileTitle);
        y += titleHeight + between;
        double barWidth = inner;
        if (reading.inScope > 0) {
            const QString assessed = q(m_in.texts.text(
                kProgress, {m_in.texts.integer(reading.assessed()), m_in.texts.integer(reading.inScope)}));
            // all bars of one length, so that they can be compared
            const double wide = m_in.metrics.width(QStringLiteral("00/00"), kCaption) + 1;
            if (above) {
                m_scene.text(assessed,
                             {left + inner - chipWidth - between - wide,
                              tile.top() + m_tilePad + (chipHeight - captionHeight) / 2},
                             wide, captionLine(Qt::AlignRight));
            } else {
                barWidth -= wide + between;
                m_scene.text(assessed, {left + inner - wide, y}, wide, captionLine(Qt::AlignRight));
            }
        }
        addBar(m_scene, QRectF(left, above ? y : y + (captionHeight - barHeight) / 2, barWidth, barHeight), reading);
        return height;
    }

    QString assessedOf(const Reading& r) const {
        return q(m_in.texts.text(kAssessed, {m_in.texts.integer(r.assessed()), m_in.texts.integer(r.inScope)}));
    }
    QString targetOf(const Reading& r) const {
        return q(m_in.texts.text(kTarget, {levelText(r.target, m_in.texts)}));
    }
    QString titleOf(const framework::Item& item) const { return q(fullTitle(item, m_in.texts.language())); }
    static TextStyle captionLine(Qt::Alignment align) {
        return {.ratio = Type::kCaption, .ink = Ink::Token::Secondary, .align = align, .wrap = false};
    }

    static inline const TextStyle kStrong{.ratio = Type::kStrong, .semibold = true};
    static inline const TextStyle kSmallStrong{.ratio = Type::kCaption, .semibold = true};
    static inline const TextStyle kFigure{
        .ratio = Type::kFigure, .semibold = true, .align = Qt::AlignRight, .wrap = false, .leading = 1.2};
    static inline const TextStyle kCaption{.ratio = Type::kCaption, .ink = Ink::Token::Secondary};
    static inline const TextStyle kGroup{.ratio = Type::kCaption, .ink = Ink::Token::Secondary};
    static inline const TextStyle kTileCode{.ratio = Type::kCaption, .semibold = true, .wrap = false};
    static inline const TextStyle kTileTitle{.ratio = Type::kCaption};

    const PictureInput& m_in;
    SceneBuilder m_scene;
    double m_gap;
    double m_pad;
    double m_tilePad;
    double m_y = 0;
    TextStyle m_title = kStrong;  ///< of the four components
    bool m_figureBelow = false;   ///< words of the titles leave no room beside the figure
    bool m_countAbove = false;    ///< in tiles: assessed of in scope beside the code
    bool m_twoCaptions = false;   ///< what a card rests on and its target need a line each
};

}  // namespace

Scene overviewMap(const PictureInput& input) {
    return OverviewLayout(input).lay(true);
}

Scene overviewMapAlone(const PictureInput& input) {
    return OverviewLayout(input).lay(false);
}

Scene scaleLegend(const PictureInput& input) {
    SceneBuilder builder(input.metrics, input.width);
    const double height = addScaleLegend(builder, {0, 0}, input.width, input.catalogue, input.texts);
    Scene scene = builder.take(std::ceil(height) + 1);
    scene.title = q(input.texts.text(kScale));
    return scene;
}

}  // namespace cw::drawing
