#include <QFontMetricsF>
#include <QPen>
#include <QRegularExpression>
#include <algorithm>
#include <numeric>

#include "drawing/paint.h"
#include "report/marks.h"
#include "report/pdf_slabs.h"

namespace cw::report::pdf {

namespace {

constexpr double kPadSide = 5.5;  ///< points between text and the next column
constexpr double kPadRow = 4;     ///< above and below a row's text
constexpr double kChipWidth = 24;
constexpr double kChipHeight = 14;

/// A short Chinese head stays on one line: broken after two characters it reads badly.
double headWidth(const QString& title, const Look& look) {
    constexpr int kShort = 6;
    if (drawing::holdsChinese(title) && title.size() <= kShort && !title.contains(QLatin1Char(' ')))
        return QFontMetricsF(fontOf(look, true)).horizontalAdvance(title);
    return TextBlock::widestWord(title, look);
}

/// What a cell needs: its widest word, and its short lines (a mark, a date, a state) whole; numbers and money, which
/// stand at the end, and what stands in the middle, whole too.
double cellWidth(const Cell& cell, const Look& look, Align align) {
    static const QRegularExpression date(QStringLiteral("^\\D{0,4}\\d+[-.年]\\d+[-.月]\\d+日?$"));
    constexpr int kShort = 6;
    const QString text = QString::fromStdString(signedText(cell));
    const QStringList lines = text.split(QLatin1Char('\n'));
    const QFontMetricsF metrics(fontOf(look, look.semibold));
    double widest = TextBlock::widestWord(text, look);
    for (const QString& line : lines) {
        const bool marked = cell.mark != Mark::None && &line == &lines.front() && line.size() <= 2 * kShort;
        const bool isShort = drawing::holdsChinese(line) && line.size() <= kShort;
        if (marked || isShort || align != Align::Start || date.match(line).hasMatch())
            widest = std::max(widest, metrics.horizontalAdvance(line));
    }
    return widest;
}

/// Columns take their share, but none gets narrower than its widest word while another can give.
std::vector<double> columnWidths(const Table& table, const Look& text, double whole) {
    const std::size_t n = table.columns.size();
    double weights = 0;
    for (const Column& column : table.columns) weights += std::max(0.01, column.weight);
    std::vector<double> width(n);
    std::vector<double> least(n);
    Look head = text;
    head.semibold = true;
    for (std::size_t i = 0; i < n; ++i) {
        width[i] = whole * std::max(0.01, table.columns[i].weight) / weights;
        least[i] = headWidth(QString::fromStdString(table.columns[i].title), head);
        for (const Row& row : table.rows) {
            if (row.isGroup || i >= row.cells.size()) continue;
            const Cell& cell = row.cells[i];
            const double own = cell.level || cell.notAssessed
                                   ? dots(kChipWidth)
                                   : cellWidth(cell, cell.strong ? head : text, table.columns[i].align);
            least[i] = std::max(least[i], own);
        }
        least[i] = std::min(least[i] + dots(2 * kPadSide) + 1, whole * 0.4);
    }
    for (int pass = 0; pass < 3; ++pass) {
        double missing = 0;
        double spare = 0;
        for (std::size_t i = 0; i < n; ++i) {
            missing += std::max(0.0, least[i] - width[i]);
            spare += std::max(0.0, width[i] - least[i]);
        }
        if (missing <= 0 || spare <= 0) break;
        const double taken = std::min(missing, spare);
        for (std::size_t i = 0; i < n; ++i) {
            if (width[i] < least[i])
                width[i] += (least[i] - width[i]) * taken / missing;
            else
                width[i] -= (width[i] - least[i]) * taken / spare;
        }
    }
    return width;
}

QColor markColour(Mark mark, const drawing::Palette& palette) {
    switch (mark) {
        case Mark::Good:
            return palette.good;
        case Mark::Attention:
            return palette.attention;
        case Mark::Bad:
            return palette.bad;
        case Mark::None:
            break;
    }
    return palette.text;
}

struct LaidCell {
    std::shared_ptr<TextBlock> text;
    std::optional<double> level;
    bool hatched = false;
    double left = 0;
    double width = 0;
    bool atEnd = false;
};

void drawChip(Ink& ink, const LaidCell& cell, double top, double pitch, const drawing::Palette& palette) {
    const double x = cell.atEnd ? cell.left + cell.width - dots(kChipWidth) : cell.left;
    const QRectF box(x, top + (pitch - dots(kChipHeight)) / 2, dots(kChipWidth), dots(kChipHeight));
    if (cell.hatched) {
        drawing::Scene scene;
        drawing::Node node;
        node.bounds = QRectF(0, 0, kChipWidth, kChipHeight);
        node.radius = 2.5;
        node.hatched = true;
        node.stroke = {drawing::Ink::Token::Secondary, 0.55};
        node.strokeWidth = 0.6;
        scene.nodes.push_back(node);
        ink.painter.save();
        ink.painter.translate(box.topLeft());
        ink.painter.scale(dots(1), dots(1));
        drawing::paintScene(ink.painter, scene, palette);
        ink.painter.restore();
        return;
    }
    ink.painter.setPen(Qt::NoPen);
    ink.painter.setBrush(palette.maturityFill(*cell.level));
    ink.painter.drawRoundedRect(box, dots(2.5), dots(2.5));
    cell.text->draw(ink.painter, box.left(), top, ink.extras.drawn);
}

class TableMaker {
public:
    TableMaker(const Table& table, const Look& look, const drawing::Palette& palette)
        : m_table(table), m_look(look), m_palette(palette), m_widths(columnWidths(table, look, Page::width())) {
        m_look.leading = m_look.language == base::Language::En ? 1.35 : 1.5;  // dense, as rows have air between them
    }

    void make(std::vector<Slab>& slabs) {
        const auto head = std::make_shared<Slab>(header());
        slabs.push_back(*head);
        slabs.back().before = dots(8);
        slabs.back().keepWithNext = true;
        const std::size_t first = slabs.size();
        for (const Row& row : m_table.rows) {
            for (Slab& slab : row.isGroup ? groupRow(row) : dataRow(row)) {
                slab.repeat = head;
                slabs.push_back(std::move(slab));
            }
        }
        keepTogether(slabs, first);
    }

private:
    /// A short table stays whole; of a long one at least two rows stand on either side of a page break.
    static void keepTogether(std::vector<Slab>& slabs, std::size_t first) {
        double height = 0;
        for (std::size_t i = first; i < slabs.size(); ++i) height += slabs[i].before + slabs[i].height;
        const bool whole = height < Page::height() * 0.35;
        for (std::size_t i = first; i + 1 < slabs.size(); ++i)
            if (whole || i == first || i + 2 == slabs.size()) slabs[i].keepWithNext = true;
    }

    Slab header() const {
        auto texts = std::make_shared<std::vector<LaidCell>>();
        double height = 0;
        double x = 0;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            Look look = m_look;
            look.colour = m_palette.secondary;
            look.right = m_table.columns[i].align == Align::End;
            look.centre = m_table.columns[i].align == Align::Centre;
            LaidCell cell;
            cell.left = x + (i == 0 ? 0 : dots(kPadSide));
            cell.width = m_widths[i] - (i == 0 ? dots(kPadSide) : dots(2 * kPadSide));
            if (i + 1 == m_table.columns.size()) cell.width += dots(kPadSide);
            cell.text = std::make_shared<TextBlock>(Spans{{m_table.columns[i].title}}, look, cell.width);
            height = std::max(height, cell.text->height());
            texts->push_back(cell);
            x += m_widths[i];
        }
        Slab slab;
        slab.height = height + dots(kPadRow);
        slab.draw = [texts, height, line = m_palette.secondary](Ink& ink, double left, double top) {
            for (const LaidCell& cell : *texts)  // column heads stand on the line
                cell.text->draw(ink.painter, left + cell.left, top + height - cell.text->height(), ink.extras.drawn);
            ink.painter.setPen(QPen(line, dots(0.75)));
            const double y = top + height + dots(kPadRow) - dots(0.4);
            ink.painter.drawLine(QPointF(left, y), QPointF(left + Page::width(), y));
        };
        return slab;
    }

    std::vector<Slab> groupRow(const Row& row) const {
        Look look = m_look;
        look.semibold = true;
        auto text = std::make_shared<TextBlock>(Spans{{row.cells.empty() ? std::string() : row.cells.front().text}},
                                                look, Page::width());
        Slab slab;
        slab.before = dots(3);
        slab.height = text->height() + dots(2 * kPadRow);
        slab.keepWithNext = true;
        slab.draw = [text, line = m_palette.line](Ink& ink, double left, double top) {
            text->draw(ink.painter, left, top + dots(kPadRow), ink.extras.drawn);
            ink.painter.setPen(QPen(line, dots(0.5)));
            const double y = top + text->height() + dots(2 * kPadRow);
            ink.painter.drawLine(QPointF(left, y), QPointF(left + Page::width(), y));
        };
        return {slab};
    }

    LaidCell layCell(const Cell& cell, std::size_t column, double x) const {
        LaidCell laid;
        const bool first = column == 0;
        const bool last = column + 1 == m_table.columns.size();
        laid.left = x + (first ? 0 : dots(kPadSide));
        laid.width = m_widths[column] - (first ? dots(kPadSide) : dots(2 * kPadSide)) + (last ? dots(kPadSide) : 0);
        laid.atEnd = m_table.columns[column].align == Align::End;
        laid.level = cell.level;
        laid.hatched = cell.notAssessed;
        Look look = m_look;
        if (cell.level) {
            look.semibold = true;
            look.centre = true;
            look.colour = m_palette.maturityText(*cell.level);
            laid.text = std::make_shared<TextBlock>(Spans{{cell.text}}, look, dots(kChipWidth));
            return laid;
        }
        look.right = laid.atEnd;
        look.centre = m_table.columns[column].align == Align::Centre;
        look.semibold = cell.strong;
        look.colour = cell.secondary ? m_palette.secondary : markColour(cell.mark, m_palette);
        laid.text = std::make_shared<TextBlock>(Spans{{signedText(cell)}}, look, laid.width);
        return laid;
    }

    /// One slab; more only when a row is taller than a page.
    std::vector<Slab> dataRow(const Row& row) const {
        auto cells = std::make_shared<std::vector<LaidCell>>();
        double x = 0;
        int lines = 1;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            cells->push_back(layCell(i < row.cells.size() ? row.cells[i] : Cell{}, i, x));
            if (!cells->back().level && !cells->back().hatched)
                lines = std::max(lines, cells->back().text->lineCount());
            x += m_widths[i];
        }
        const double pitch = pitchOf(m_look);
        const int most = std::max(1, static_cast<int>((Page::height() - dots(80)) / pitch));
        std::vector<Slab> slabs;
        for (int from = 0; from < lines; from += most) {
            const int to = std::min(lines, from + most);
            Slab slab;
            slab.height = pitch * (to - from) + dots(2 * kPadRow);
            slab.draw = [cells, from, to, pitch, palette = &m_palette, height = slab.height](Ink& ink, double left,
                                                                                             double top) {
                for (LaidCell cell : *cells) {
                    cell.left += left;
                    if ((cell.level || cell.hatched) && from == 0)
                        drawChip(ink, cell, top + dots(kPadRow), pitch, *palette);
                    else if (!cell.hatched)
                        cell.text->draw(ink.painter, cell.left, top + dots(kPadRow), from, to, ink.extras.drawn);
                }
                ink.painter.setPen(QPen(palette->line, dots(0.5)));
                ink.painter.drawLine(QPointF(left, top + height), QPointF(left + Page::width(), top + height));
            };
            slabs.push_back(std::move(slab));
        }
        return slabs;
    }

    const Table& m_table;
    Look m_look;
    const drawing::Palette& m_palette;
    std::vector<double> m_widths;
};

}  // namespace

void addTable(std::vector<Slab>& slabs, const Table& table, const Look& text, const drawing::Palette& palette) {
    if (table.columns.empty()) return;
    TableMaker(table, text, palette).make(slabs);
}

}  // namespace cw::report::pdf
