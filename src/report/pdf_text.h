#pragma once
#include <QColor>
#include <QPainter>
#include <QTextLayout>
#include <memory>

#include "drawing/pdf_finish.h"
#include "report/document.h"

/// Text on paper. Lengths are dots of the PDF device; dots(pt) makes them from points.
namespace cw::report::pdf {

inline constexpr int kDpi = 1200;
constexpr double dots(double pt) {
    return pt * kDpi / 72.0;
}
constexpr double points(double dot) {
    return dot * 72.0 / kDpi;
}
constexpr double fromMm(double mm) {
    return mm / 25.4 * kDpi;
}

/// Form of a text: size in points.
struct Look {
    double size = 10;
    bool semibold = false;
    QColor colour;
    QColor secondary;  ///< of spans marked secondary
    base::Language language = base::Language::En;
    double leading = 0;  ///< 0 = by language: 1.45 Latin, 1.6 Chinese
    bool right = false;
    bool centre = false;
};
double pitchOf(const Look& look);  ///< line height in dots
QFont fontOf(const Look& look, bool semibold);

/// Spans broken into lines of a width; draws any run of them.
class TextBlock {
public:
    TextBlock(const Spans& spans, const Look& look, double width);
    int lineCount() const { return m_layout->lineCount(); }
    double pitch() const { return m_pitch; }
    double height() const { return m_pitch * lineCount(); }
    /// Draws lines from … to − 1 with the top of the first at `top`; notes what it drew.
    void draw(QPainter& painter, double left, double top, int from, int to, drawing::DrawnText& drawn) const;
    void draw(QPainter& painter, double left, double top, drawing::DrawnText& drawn) const {
        draw(painter, left, top, 0, lineCount(), drawn);
    }
    /// Advance of its first line.
    double naturalWidth() const;
    /// Width of the widest piece that must not be broken.
    static double widestWord(const QString& text, const Look& look);

private:
    std::unique_ptr<QTextLayout> m_layout;
    std::vector<std::pair<int, bool>> m_boldFrom;  ///< start of each span and its weight
    Look m_look;
    double m_width;
    double m_pitch;
};

}  // namespace cw::report::pdf
