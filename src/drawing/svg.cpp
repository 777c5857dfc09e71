#include <QFontMetricsF>
#include <QTextLayout>
#include <cmath>

#include "drawing/paint.h"

namespace cw::drawing {

namespace {

std::string escaped(const QString& text) {
    return text.toHtmlEscaped().toStdString();
}

std::string number(double value) {
    std::string text = QString::number(value, 'f', 2).toStdString();
    while (text.ends_with('0')) text.pop_back();
    if (text.ends_with('.')) text.pop_back();
    return text == "-0" ? "0" : text;
}

std::string pathData(const QPainterPath& path) {
    std::string out;
    const auto point = [&](const QPainterPath::Element& e) { return number(e.x) + ' ' + number(e.y); };
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element& e = path.elementAt(i);
        switch (e.type) {
            case QPainterPath::MoveToElement:
                out += 'M' + point(e);
                break;
            case QPainterPath::LineToElement:
                out += 'L' + point(e);
                break;
            case QPainterPath::CurveToElement:
                out += 'C' + point(e);
                break;
            case QPainterPath::CurveToDataElement:
                out += ' ' + point(e);
                break;
        }
    }
    return out;
}

std::string paintAttribute(const char* name, const Ink& ink, const Palette& palette) {
    std::string out = std::string(" ") + name + "=\"";
    if (ink.none()) return out + "none\"";
    const QColor colour = ink.in(palette);
    out += colour.name(QColor::HexRgb).toStdString() + '"';
    if (colour.alphaF() < 1)
        out += std::string(" ") + name + "-opacity=\"" + number(static_cast<double>(colour.alphaF())) + '"';
    return out;
}

class SvgWriter {
public:
    SvgWriter(const Scene& scene, const Palette& palette, const SvgOptions& options)
        : m_scene(scene), m_palette(palette), m_options(options) {}

    std::string write() {
        const double margin = m_options.standalone ? Space::kXl : 0;
        const std::string from = number(-margin);
        const std::string w = number(m_scene.size.width() + 2 * margin);
        const std::string h = number(m_scene.size.height() + 2 * margin);
        if (m_options.standalone) m_out += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
        m_out += "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"" + m_options.idPrefix +
                 "-t " + m_options.idPrefix + "-d\" viewBox=\"" + from + ' ' + from + ' ' + w + ' ' + h +
                 "\" width=\"" + w + "\" height=\"" + h + "\">\n";
        m_out += "<title id=\"" + m_options.idPrefix + "-t\">" + escaped(m_scene.title) + "</title>\n";
        m_out += "<desc id=\"" + m_options.idPrefix + "-d\">" + escaped(m_scene.description) + "</desc>\n";
        if (m_options.standalone)
            m_out += "<rect x=\"" + from + "\" y=\"" + from + "\" width=\"" + w + "\" height=\"" + h + '"' +
                     paintAttribute("fill", Ink::Token::Page, m_palette) + "/>\n";
        for (const Node& node : m_scene.nodes) add(node);
        return m_out + "</svg>\n";
    }

private:
    void add(const Node& node) {
        const bool named = !node.name.isEmpty();
        if (named) m_out += "<g><title>" + escaped(node.name) + "</title>";
        if (node.kind == Node::Kind::Text)
            m_options.outlines ? addOutlines(node) : addText(node);
        else
            addShape(node);
        if (named) m_out += "</g>";
        m_out += '\n';
    }

    void addShape(const Node& node) {
        if (node.hatched) addHatch(node);
        if (node.kind == Node::Kind::Rect) {
            m_out += "<rect x=\"" + number(node.bounds.x()) + "\" y=\"" + number(node.bounds.y()) + "\" width=\"" +
                     number(node.bounds.width()) + "\" height=\"" + number(node.bounds.height()) + '"';
            if (node.radius > 0) m_out += " rx=\"" + number(node.radius) + '"';
        } else {
            m_out += "<path d=\"" + pathData(node.path) + '"';
        }
        m_out += paintAttribute("fill", node.kind == Node::Kind::Polyline ? Ink{} : node.fill, m_palette);
        if (!node.stroke.none() && node.strokeWidth > 0) {
            m_out += paintAttribute("stroke", node.stroke, m_palette);
            m_out += " stroke-width=\"" + number(node.strokeWidth) + "\" stroke-linejoin=\"round\"";
            if (node.dashed)
                m_out +=
                    " stroke-dasharray=\"" + number(4 * node.strokeWidth) + ' ' + number(3 * node.strokeWidth) + '"';
        }
        m_out += "/>";
    }

    void addHatch(const Node& node) {
        const std::string id = m_options.idPrefix + "-c" + std::to_string(m_clips++);
        m_out += "<clipPath id=\"" + id + "\">";
        if (node.kind == Node::Kind::Rect)
            m_out += "<rect x=\"" + number(node.bounds.x()) + "\" y=\"" + number(node.bounds.y()) + "\" width=\"" +
                     number(node.bounds.width()) + "\" height=\"" + number(node.bounds.height()) + "\" rx=\"" +
                     number(node.radius) + "\"/>";
        else
            m_out += "<path d=\"" + pathData(node.path) + "\"/>";
        m_out += "</clipPath><path clip-path=\"url(#" + id + ")\" d=\"";
        for (const QLineF& line : hatchLines(node.bounds))
            m_out +=
                'M' + number(line.x1()) + ' ' + number(line.y1()) + 'L' + number(line.x2()) + ' ' + number(line.y2());
        m_out += "\" fill=\"none\"" + paintAttribute("stroke", node.stroke, m_palette) + "/>";
    }

    void addText(const Node& node) {
        std::string families;
        for (const QString& family : familiesElsewhere(m_scene.families))
            families += (families.empty() ? "" : ", ") + std::string("'") + escaped(family) + "'";
        const char* anchor = node.style.align & Qt::AlignRight     ? "end"
                             : node.style.align & Qt::AlignHCenter ? "middle"
                                                                   : "start";
        const double x = node.style.align & Qt::AlignRight     ? node.bounds.right()
                         : node.style.align & Qt::AlignHCenter ? node.bounds.center().x()
                                                               : node.bounds.left();
        m_out += "<text font-family=\"" + families + ", sans-serif\" font-size=\"" +
                 number(std::round(m_scene.bodyPx * node.style.ratio)) + "\" text-anchor=\"" + anchor + '"';
        if (node.style.semibold) m_out += " font-weight=\"600\"";
        m_out += paintAttribute("fill", node.style.ink, m_palette) + '>';
        for (qsizetype i = 0; i < node.lines.size(); ++i)
            m_out += "<tspan x=\"" + number(x) + "\" y=\"" + number(linePosition(node, i, 0).y()) + "\">" +
                     escaped(node.lines[i]) + "</tspan>";
        m_out += "</text>";
    }

    void addOutlines(const Node& node) {
        const QFont font = sceneFont(m_scene.families, m_scene.bodyPx, node.style.ratio, node.style.semibold);
        const QFontMetricsF metrics(font);
        QPainterPath glyphs;
        for (qsizetype i = 0; i < node.lines.size(); ++i)
            glyphs.addText(linePosition(node, i, metrics.horizontalAdvance(node.lines[i])), font, node.lines[i]);
        m_out += "<path fill-rule=\"nonzero\" aria-label=\"" + escaped(node.text) + "\" d=\"" + pathData(glyphs) +
                 '"' + paintAttribute("fill", node.style.ink, m_palette) + "/>";
    }

    const Scene& m_scene;
    const Palette& m_palette;
    const SvgOptions& m_options;
    std::string m_out;
    int m_clips = 0;
};

}  // namespace

std::string writeSvg(const Scene& scene, const Palette& palette, const SvgOptions& options) {
    return SvgWriter(scene, palette, options).write();
}

}  // namespace cw::drawing
