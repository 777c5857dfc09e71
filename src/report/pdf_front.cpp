#include <algorithm>

#include "report/pdf_slabs.h"

/// Cover and contents of the PDF.
namespace cw::report::pdf {

using drawing::Space;

namespace {

constexpr double kLabelShare = 0.26;  ///< of a column of facts

/// Place of one of several columns side by side.
struct ColumnAt {
    double left, width;
};
ColumnAt columnAt(std::size_t index, std::size_t count) {
    const double gap = space(Space::kXxl);
    const double width = (Page::width() - gap * static_cast<double>(count - 1)) / static_cast<double>(count);
    return {static_cast<double>(index) * (width + gap), width};
}

/// City, title, programme and state of one language; answers where the next may begin.
double drawTitles(Ink& ink, const SlabMaker& maker, double top, double scale) {
    const TitlePage& cover = maker.part().cover;
    double y = top;
    const auto put = [&](const std::string& words, double size, bool semibold, bool secondary, double after) {
        if (words.empty()) return;
        Look form = maker.look(size, semibold, secondary);
        form.leading = size > Sizes::kTitle ? 1.3 : 0;
        const TextBlock text({{words}}, form, Page::width());
        text.draw(ink.painter, Page::left(), y, ink.extras.drawn);
        y += text.height() + after;
    };
    put(cover.city, Sizes::kTitle * scale, false, true, dots(4));
    put(cover.title, Sizes::kFigure * 1.35 * scale, true, false, dots(8));
    put(cover.programme, Sizes::kTitle * scale, false, false, dots(20 * scale));
    put(cover.status, Sizes::kSection * scale, true, false, 0);
    return y;
}

/// The foot of one language's cover in a column: facts, a line, what the report is and is not.
class CoverFoot {
public:
    CoverFoot(const SlabMaker& maker, ColumnAt column)
        : m_column(column),
          m_statement({{maker.part().cover.statement}}, maker.look(Sizes::kBody),
                      std::min(column.width, dots(kMaxTextWidthPt))),
          m_made({{maker.part().cover.madeWith}}, maker.look(Sizes::kCaption, false, true), column.width),
          m_pitch(pitchOf(maker.look(Sizes::kBody)) + dots(3)) {
        const double label = column.width * kLabelShare;
        for (const auto& [name, value] : maker.part().cover.facts.rows)
            m_facts.push_back({TextBlock({{name}}, maker.look(Sizes::kBody, false, true), label),
                               TextBlock({{value}}, maker.look(Sizes::kBody), column.width - label)});
    }
    double belowLine() const { return dots(14) + m_statement.height() + dots(14) + m_made.height(); }
    double factsHeight() const {
        double height = 0;
        for (const Fact& fact : m_facts) height += heightOf(fact);
        return height;
    }
    void draw(Ink& ink, double factsTop, double lineTop) const {
        const double left = Page::left() + m_column.left;
        for (const Fact& fact : m_facts) {
            fact.name.draw(ink.painter, left, factsTop, ink.extras.drawn);
            fact.value.draw(ink.painter, left + m_column.width * kLabelShare, factsTop, ink.extras.drawn);
            factsTop += heightOf(fact);
        }
        const double top = lineTop + dots(14);
        m_statement.draw(ink.painter, left, top, ink.extras.drawn);
        m_made.draw(ink.painter, left, top + m_statement.height() + dots(14), ink.extras.drawn);
    }

private:
    struct Fact {
        TextBlock name, value;
    };
    double heightOf(const Fact& fact) const {
        return std::max({m_pitch, fact.name.height() + dots(3), fact.value.height() + dots(3)});
    }
    ColumnAt m_column;
    TextBlock m_statement, m_made;
    double m_pitch;
    std::vector<Fact> m_facts;
};

/// One heading in the contents, in one language or none.
struct Entry {
    const SlabMaker* maker;
    const Heading* heading;
};
using Line = std::vector<Entry>;  ///< as many as parts

std::vector<Line> linesOf(const Makers& makers) {
    std::vector<Line> lines;
    for (std::size_t i = 0; i < makers.size(); ++i) {
        std::size_t after = 0;
        for (const Block& block : makers[i]->part().blocks) {
            const auto* heading = std::get_if<Heading>(&block);
            if (heading == nullptr || heading->level > 2) continue;
            const auto same = std::ranges::find_if(lines, [&](const Line& line) {
                return std::ranges::any_of(
                    line, [&](const Entry& e) { return e.heading != nullptr && e.heading->id == heading->id; });
            });
            const auto at = same != lines.end() ? same
                                                : lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(after),
                                                               Line(makers.size(), Entry{nullptr, nullptr}));
            (*at)[i] = {makers[i], heading};
            after = static_cast<std::size_t>(std::distance(lines.begin(), at)) + 1;
        }
    }
    return lines;
}

Slab slabOf(const Line& line) {
    struct Laid {
        ColumnAt column;
        double indent;
        TextBlock text;
        Look form;
        std::string anchor;
    };
    const double numberWidth = dots(36);
    auto laid = std::make_shared<std::vector<Laid>>();
    Slab slab;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const auto& [maker, heading] = line[i];
        if (heading == nullptr) continue;
        const bool chapter = heading->level == 1;
        const double indent = chapter ? 0 : dots(14);
        const ColumnAt column = columnAt(i, line.size());
        const Look form = maker->look(Sizes::kBody, chapter);
        laid->push_back({column, indent, TextBlock({{heading->text}}, form, column.width - numberWidth - indent),
                         form, maker->anchorOf(*heading)});
        slab.before = std::max(slab.before, chapter ? space(Space::kS) : 0);
        slab.height = std::max(slab.height, laid->back().text.height() + space(2));
    }
    slab.draw = [laid, numberWidth](Ink& ink, double left, double top) {
        for (const Laid& entry : *laid) {
            const double x = left + entry.column.left;
            entry.text.draw(ink.painter, x + entry.indent, top, ink.extras.drawn);
            const auto place = ink.anchors.find(entry.anchor);
            if (place == ink.anchors.end()) continue;
            Look right = entry.form;
            right.semibold = false;
            right.right = true;
            TextBlock({{std::to_string(place->second.page + 1)}}, right, numberWidth)
                .draw(ink.painter, x + entry.column.width - numberWidth, top, ink.extras.drawn);
            drawing::PdfLink link;
            link.page = ink.page;
            link.area = QRectF(points(x), points(top), points(entry.column.width), points(entry.text.height()));
            link.to = place->second;
            ink.extras.links.push_back(link);
        }
    };
    return slab;
}

}  // namespace

void drawCover(Ink& ink, const Makers& makers) {
    const auto& palette = drawing::Palette::light();
    const double left = Page::left();
    double y = fromMm(46);
    // The six steps of the scale: the only ornament, and it means something.
    const double square = dots(15);
    for (int level = 0; level <= 5; ++level)
        ink.painter.fillRect(QRectF(left + level * (square + dots(3)), y, square, square),
                             palette.maturityFill(level));
    y += square + fromMm(18);
    for (const SlabMaker* maker : makers)
        y = drawTitles(ink, *maker, y, makers.size() > 1 ? 0.8 : 1) + (makers.size() > 1 ? dots(30) : 0);

    std::vector<CoverFoot> feet;
    double below = 0;
    double facts = 0;
    for (std::size_t i = 0; i < makers.size(); ++i) {
        const CoverFoot& foot = feet.emplace_back(*makers[i], columnAt(i, makers.size()));
        below = std::max(below, foot.belowLine());
        facts = std::max(facts, foot.factsHeight());
    }
    const double line = fromMm(Page::kHeightMm) - fromMm(30) - below;
    ink.painter.setPen(QPen(palette.line, dots(0.75)));
    ink.painter.drawLine(QPointF(left, line), QPointF(left + Page::width(), line));
    const double factsTop = std::max(y + dots(12), line - dots(14) - facts);
    for (const CoverFoot& foot : feet) foot.draw(ink, factsTop, line);
}

std::vector<Slab> contents(const Makers& makers) {
    struct Title {
        ColumnAt column;
        TextBlock text;
    };
    auto titles = std::make_shared<std::vector<Title>>();
    Slab head;
    for (std::size_t i = 0; i < makers.size(); ++i) {
        const SlabMaker& maker = *makers[i];
        const std::string& words = maker.part().words.contents;
        const ColumnAt column = columnAt(i, makers.size());
        titles->push_back({column, TextBlock({{words}}, maker.look(Sizes::kTitle, true), column.width)});
        head.height = std::max(head.height, titles->back().text.height() + space(Space::kL));
        head.bookmark += (head.bookmark.empty() ? "" : " · ") + words;
    }
    head.newPage = true;
    head.anchor = makers.front()->anchorOf({1, "contents", {}});
    head.bookmarkLevel = 1;
    head.draw = [titles](Ink& ink, double left, double top) {
        for (const Title& title : *titles)
            title.text.draw(ink.painter, left + title.column.left, top, ink.extras.drawn);
    };
    std::vector<Slab> slabs{std::move(head)};
    for (const Line& line : linesOf(makers)) slabs.push_back(slabOf(line));
    return slabs;
}

}  // namespace cw::report::pdf
