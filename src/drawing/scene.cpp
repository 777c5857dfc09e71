#include "drawing/scene.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace cw::drawing {

Ink Ink::maturity(double level) {
    Ink ink(Token::MaturityFill);
    ink.level = level;
    return ink;
}

Ink Ink::onMaturity(double level) {
    Ink ink(Token::MaturityText);
    ink.level = level;
    return ink;
}

Ink Ink::ofPhase(Phase phase) {
    Ink ink(Token::PhaseFill);
    ink.phase = phase;
    return ink;
}

QColor Ink::in(const Palette& p) const {
    QColor colour(Qt::transparent);
    switch (token) {
        case Token::None:
            return colour;
        case Token::Page:
            colour = p.page;
            break;
        case Token::Raised:
            colour = p.raised;
            break;
        case Token::Line:
            colour = p.line;
            break;
        case Token::Text:
            colour = p.text;
            break;
        case Token::Secondary:
            colour = p.secondary;
            break;
        case Token::Accent:
            colour = p.accent;
            break;
        case Token::AccentSoft:
            colour = p.accentSoft;
            break;
        case Token::Good:
            colour = p.good;
            break;
        case Token::Attention:
            colour = p.attention;
            break;
        case Token::Bad:
            colour = p.bad;
            break;
        case Token::MaturityFill:
            colour = p.maturityFill(level);
            break;
        case Token::MaturityText:
            colour = p.maturityText(level);
            break;
        case Token::PhaseFill:
            colour = p.phase(phase);
            break;
        case Token::OnPhase:
            colour = p.onPhase;
            break;
        case Token::Bar:
            colour = p.highContrast ? p.text : p.maturity[4];
            break;
        case Token::Track:
            colour = p.maturity[0];
            break;
    }
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

bool holdsChinese(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= 0x2E80 && u <= 0x9FFF) || (u >= 0xF900 && u <= 0xFAFF) || (u >= 0xFE30 && u <= 0xFE4F) ||
               (u >= 0xFF00 && u <= 0xFFEF) || c.isSurrogate();
    });
}

QStringList unbreakable(const QString& word) {
    if (!holdsChinese(word)) return {word};
    QStringList parts{word.left(2)};
    QString run;
    for (const QChar c : word) {
        if (!holdsChinese(QString(c))) {
            run += c;
            continue;
        }
        if (!run.isEmpty()) parts << run + c;  // a mark that follows may not begin a line
        run.clear();
    }
    if (!run.isEmpty()) parts << run;
    return parts;
}

QFont sceneFont(const QStringList& families, double bodyPx, double ratio, bool semibold) {
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(bodyPx * ratio))));
    font.setWeight(semibold ? QFont::DemiBold : QFont::Normal);
    // Unhinted advances grow linearly, so lines broken here are as long on screen, paper and in SVG.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double TextMetrics::widestWord(const QString& text, const TextStyle& style) const {
    double widest = 0;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        for (const QString& part : unbreakable(word)) widest = std::max(widest, width(part, style));
    }
    return widest;
}

QString LinePart::of(const QString& paragraph) const {
    QString part = paragraph.mid(start, length);
    while (part.endsWith(QLatin1Char(' '))) part.chop(1);
    return hyphen ? part + QLatin1Char('-') : part;
}

namespace {

bool isIdeograph(QChar c) {
    return c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF;
}

bool isLatinLetter(QChar c) {
    return c.isLetter() && c.unicode() < 0x250;
}

/// How much of a word that begins at `start` and is too long for the line stands before its hyphen; 0: too little.
qsizetype beforeHyphen(const QString& text, qsizetype start, qsizetype length, const QFontMetricsF& metrics,
                       double width) {
    constexpr qsizetype kLeastLetters = 3;
    qsizetype keep = length;
    while (keep > 0 && metrics.horizontalAdvance(text.mid(start, keep) + QLatin1Char('-')) > width) --keep;
    // a last letter alone on the next line reads as a slip
    qsizetype end = start + length;
    while (end < text.size() && isLatinLetter(text[end])) ++end;
    keep = std::min(keep, end - start - 2);
    const bool letters =
        keep >= kLeastLetters && isLatinLetter(text[start + keep - 1]) && isLatinLetter(text[start + keep]);
    return letters ? keep : 0;
}

}  // namespace

std::vector<LinePart> brokenLines(const QString& paragraph, const QFont& font, double width) {
    std::vector<LinePart> parts;
    const QFontMetricsF metrics(font);
    const double room = std::max(1.0, width);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    qsizetype from = 0;
    bool again = true;
    while (again) {
        again = false;
        QTextLayout layout(paragraph.mid(from), font);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(room);
            LinePart part{from + line.textStart(), line.textLength(), false};
            const auto end = part.start + part.length;
            if (end < paragraph.size() && part.length > 0 && isLatinLetter(paragraph[end - 1]) &&
                isLatinLetter(paragraph[end]))
                if (const auto keep = beforeHyphen(paragraph, part.start, part.length, metrics, room); keep > 0) {
                    part.length = keep;
                    part.hyphen = again = true;
                    from = part.start + keep;
                }
            parts.push_back(part);
            if (again) break;
        }
        layout.endLayout();
    }
    // a single Chinese character on the last line takes its neighbour along
    constexpr qsizetype kLeastLeft = 4;
    if (const auto count = parts.size(); count > 1) {
        auto& before = parts[count - 2];
        auto& last = parts[count - 1];
        const auto end = before.start + before.length;
        if (last.length == 1 && !before.hyphen && before.length >= kLeastLeft && end == last.start &&
            isIdeograph(paragraph[end - 1]) && isIdeograph(paragraph[end])) {
            --before.length;
            --last.start;
            ++last.length;
        }
    }
    return parts;
}

FontTextMetrics::FontTextMetrics(QStringList families, double bodyPx)
    : m_families(std::move(families)), m_bodyPx(bodyPx) {}

const FontTextMetrics::Kept& FontTextMetrics::kept(const TextStyle& style) const {
    for (const Kept& one : m_kept)
        if (one.ratio == style.ratio && one.semibold == style.semibold) return one;
    const QFont font = sceneFont(m_families, m_bodyPx, style.ratio, style.semibold);
    return m_kept.emplace_back(Kept{style.ratio, style.semibold, font, QFontMetricsF(font)});
}

double FontTextMetrics::width(const QString& text, const TextStyle& style) const {
    const Kept& font = kept(style);
    auto known = font.widths.find(text);
    if (known == font.widths.end()) known = font.widths.insert(text, font.metrics.horizontalAdvance(text));
    return *known;
}

QStringList FontTextMetrics::lines(const QString& text, const TextStyle& style, double width) const {
    QStringList all;
    for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
        if (!style.wrap || paragraph.isEmpty()) {
            all << paragraph;
            continue;
        }
        // Most texts of a picture are short; breaking lines costs several times what measuring does.
        const bool mayFit = static_cast<double>(paragraph.size()) * m_bodyPx * style.ratio / 3 < width;
        if (mayFit && !paragraph.endsWith(QLatin1Char(' ')) && this->width(paragraph, style) < width - 0.1) {
            all << paragraph;
            continue;
        }
        for (const auto& part : brokenLines(paragraph, kept(style).font, width)) all << part.of(paragraph);
    }
    return all;
}

double FontTextMetrics::lineHeight(const QString& text, const TextStyle& style) const {
    const double size = std::round(m_bodyPx * style.ratio);
    const double ratio = style.leading > 0 ? style.leading : (holdsChinese(text) ? 1.4 : 1.3);
    return size * ratio;
}

double FontTextMetrics::baseline(const QString& text, const TextStyle& style) const {
    // The visual middle of Latin capitals and of Chinese squares both sit about 0.37 em above the baseline.
    const double size = std::round(m_bodyPx * style.ratio);
    return lineHeight(text, style) / 2 + size * 0.365;
}

std::vector<const Node*> Scene::reading() const {
    std::vector<const Node*> named;
    for (const Node& node : nodes)
        if (node.role != Role::Decoration) named.push_back(&node);
    std::stable_sort(named.begin(), named.end(), [](const Node* a, const Node* b) { return a->order < b->order; });
    return named;
}

const Node* Scene::hit(QPointF point) const {
    for (auto node = nodes.rbegin(); node != nodes.rend(); ++node)
        if (!node->target.empty() && node->bounds.contains(point)) return &*node;
    return nullptr;
}

const Node* Scene::placeAt(QPointF point) const {
    for (auto node = nodes.rbegin(); node != nodes.rend(); ++node)
        if (!node->place.empty() && node->bounds.contains(point)) return &*node;
    return nullptr;
}

const Node* Scene::nodeOf(const std::string& target) const {
    for (const Node& node : nodes)
        if (node.target == target) return &node;
    return nullptr;
}

SceneBuilder::SceneBuilder(const TextMetrics& metrics, double width) : m_metrics(metrics) {
    m_scene.size = QSizeF(width, 0);
    m_scene.families = metrics.families();
    m_scene.bodyPx = metrics.bodyPx();
}

Node& SceneBuilder::rect(const QRectF& bounds, double radius, Ink fill, Ink stroke, double strokeWidth) {
    Node node;
    node.kind = Node::Kind::Rect;
    node.bounds = bounds;
    node.radius = radius;
    node.fill = fill;
    node.stroke = stroke;
    node.strokeWidth = strokeWidth;
    return m_scene.nodes.emplace_back(std::move(node));
}

Node& SceneBuilder::path(const QPainterPath& path, Ink fill, Ink stroke, double strokeWidth) {
    Node node;
    node.kind = Node::Kind::Path;
    node.path = path;
    node.bounds = path.boundingRect().adjusted(-strokeWidth, -strokeWidth, strokeWidth, strokeWidth);
    node.fill = fill;
    node.stroke = stroke;
    node.strokeWidth = strokeWidth;
    return m_scene.nodes.emplace_back(std::move(node));
}

Node& SceneBuilder::polyline(const QPainterPath& line, Ink stroke, double strokeWidth, bool dashed) {
    Node& node = path(line, {}, stroke, strokeWidth);
    node.kind = Node::Kind::Polyline;
    node.dashed = dashed;
    return node;
}

Node& SceneBuilder::text(const QString& text, QPointF topLeft, double width, const TextStyle& style) {
    Node node;
    node.kind = Node::Kind::Text;
    node.text = text;
    node.style = style;
    node.lines = m_metrics.lines(text, style, width);
    node.lineHeight = m_metrics.lineHeight(text, style);
    node.baseline = m_metrics.baseline(text, style);
    node.bounds = QRectF(topLeft, QSizeF(width, node.lineHeight * static_cast<double>(node.lines.size())));
    return m_scene.nodes.emplace_back(std::move(node));
}

double SceneBuilder::textHeight(const QString& text, double width, const TextStyle& style) const {
    return m_metrics.lineHeight(text, style) * static_cast<double>(m_metrics.lines(text, style, width).size());
}

void SceneBuilder::name(Node& node, Role role, const QString& name, const std::string& target) {
    node.role = role;
    node.name = name;
    node.target = target;
    node.order = m_next++;
}

Scene SceneBuilder::take(double height) {
    m_scene.size.setHeight(height);
    return std::move(m_scene);
}

}  // namespace cw::drawing
