#include "report/pdf_text.h"

#include <QFontMetricsF>
#include <QRegularExpression>
#include <cmath>

namespace cw::report::pdf {

namespace {

/// Line separators instead of line feeds, so that one layout holds all lines; tabs and other controls would draw
/// boxes.
QString printable(const std::string& text) {
    QString out = QString::fromStdString(text);
    for (QChar& c : out) {
        if (c == QLatin1Char('\n'))
            c = QChar::LineSeparator;
        else if (c.category() == QChar::Other_Control)
            c = QLatin1Char(' ');
    }
    return out;
}

}  // namespace

double pitchOf(const Look& look) {
    const double ratio = look.leading > 0                      ? look.leading
                         : look.language == base::Language::En ? drawing::Type::kLineLatin
                                                               : drawing::Type::kLineChinese;
    return dots(look.size) * ratio;
}

QFont fontOf(const Look& look, bool semibold) {
    return drawing::sceneFont(drawing::documentFamilies(), dots(look.size), 1.0, look.semibold || semibold);
}

TextBlock::TextBlock(const Spans& spans, const Look& look, double width)
    : m_look(look), m_width(width), m_pitch(pitchOf(look)) {
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Span& span : spans) {
        const QString part = printable(span.text);
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(text.size());
        range.length = static_cast<int>(part.size());
        range.format.setFont(fontOf(look, span.strong));
        range.format.setForeground(span.secondary ? look.secondary : look.colour);
        formats << range;
        m_boldFrom.emplace_back(range.start, look.semibold || span.strong);
        text += part;
    }
    m_layout = std::make_unique<QTextLayout>(text, fontOf(look, false));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setFormats(formats);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine())
        line.setLineWidth(std::max(1.0, width));
    m_layout->endLayout();
}

void TextBlock::draw(QPainter& painter, double left, double top, int from, int to, drawing::DrawnText& drawn) const {
    for (int i = from; i < std::min(to, lineCount()); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        double x = left;
        if (m_look.right) x += m_width - line.naturalTextWidth();
        if (m_look.centre) x += (m_width - line.naturalTextWidth()) / 2;
        const double baseline = top + (i - from) * m_pitch + m_pitch / 2 + dots(m_look.size) * 0.365;
        line.draw(&painter, QPointF(x - line.x(), baseline - line.ascent() - line.y()));
        const QString text = m_layout->text();
        for (std::size_t span = 0; span < m_boldFrom.size(); ++span) {
            const int spanEnd =
                span + 1 < m_boldFrom.size() ? m_boldFrom[span + 1].first : static_cast<int>(text.size());
            const int start = std::max(line.textStart(), m_boldFrom[span].first);
            const int end = std::min(line.textStart() + line.textLength(), spanEnd);
            if (start < end) drawn.add(text.mid(start, end - start), m_boldFrom[span].second);
        }
    }
}

double TextBlock::naturalWidth() const {
    return lineCount() == 0 ? 0 : m_layout->lineAt(0).naturalTextWidth();
}

double TextBlock::widestWord(const QString& text, const Look& look) {
    const QFontMetricsF metrics(fontOf(look, look.semibold));
    static const QRegularExpression blanks(QStringLiteral("[\\s\\x{2028}]+"));
    double widest = 0;
    for (const QString& word : text.split(blanks, Qt::SkipEmptyParts))
        for (const QString& part : drawing::unbreakable(word))
            widest = std::max(widest, metrics.horizontalAdvance(part));
    return widest;
}

}  // namespace cw::report::pdf
