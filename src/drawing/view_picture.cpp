#include "drawing/view_picture.h"

#include <algorithm>
#include <cmath>

#include "drawing/parts.h"

namespace cw::drawing {

using analysis::ViewTone;

Ink inkOf(ViewTone tone) {
    switch (tone) {
        case ViewTone::Quiet:
            return Ink::Token::Secondary;
        case ViewTone::Good:
            return Ink::Token::Good;
        case ViewTone::Attention:
            return Ink::Token::Attention;
        case ViewTone::Bad:
            return Ink::Token::Bad;
        case ViewTone::Plain:
            break;
    }
    return Ink::Token::Text;
}

QString markOf(ViewTone tone) {
    switch (tone) {
        case ViewTone::Good:
            return QStringLiteral("● ");
        case ViewTone::Attention:
            return QStringLiteral("▲ ");
        case ViewTone::Bad:
            return QStringLiteral("■ ");
        default:
            return {};
    }
}

Node& addCutText(SceneBuilder& builder, const QString& text, QPointF topLeft, double width, const TextStyle& style,
                 int lines) {
    Node& node = builder.text(text, topLeft, width, style);
    const bool tooMany = node.lines.size() > lines;
    if (tooMany) node.lines = node.lines.mid(0, lines);
    QString& last = node.lines.back();
    if (!tooMany && (style.wrap || builder.metrics().width(last, style) <= width)) return node;
    const QString dots(QChar(0x2026));
    while (!last.isEmpty() && builder.metrics().width(last + dots, style) > width) last.chop(1);
    last += dots;
    node.bounds.setHeight(node.lineHeight * static_cast<double>(node.lines.size()));
    return node;
}

double cutHeight(const TextMetrics& metrics, const QString& text, double width, const TextStyle& style, int lines) {
    if (text.isEmpty()) return 0;
    const auto count = std::min<qsizetype>(lines, metrics.lines(text, style, width).size());
    return metrics.lineHeight(text, style) * static_cast<double>(count);
}

namespace {

struct StackedPlace {
    QPointF at;
    double width = 0;  ///< 0: empty, left out
};

/// Places in a box of that width, and its height.
std::pair<std::vector<StackedPlace>, double> stacked(const TextMetrics& metrics,
                                                     const std::vector<StackedText>& texts, double width,
                                                     double gap) {
    std::vector<StackedPlace> places(texts.size());
    double x = 0;
    double y = 0;
    double height = 0;             // of the line at y
    StackedPlace* open = nullptr;  // the last in that line, when it takes another
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto& [text, style, lines] = texts[i];
        if (text.isEmpty()) continue;
        const double own = cutHeight(metrics, text, width, style, lines);
        const double natural = metrics.width(text, style);
        const bool single = natural < width - 1 && !text.contains(QLatin1Char('\n'));
        if (open && single && x + gap + natural < width - 1) {
            open->width = x - open->at.x() + 1;
            places[i] = {{x + gap, y}, width - x - gap};
            open = &places[i];
            x += gap + natural;
            height = std::max(height, own);
            continue;
        }
        y += height;
        places[i] = {{0, y}, width};
        x = natural;
        height = own;
        open = single ? &places[i] : nullptr;
    }
    return {std::move(places), y + height};
}

}  // namespace

double stackedHeight(const TextMetrics& metrics, const std::vector<StackedText>& texts, double width, double gap) {
    return stacked(metrics, texts, width, gap).second;
}

void addStacked(SceneBuilder& builder, const std::vector<StackedText>& texts, QPointF topLeft, double width,
                double gap) {
    const auto places = stacked(builder.metrics(), texts, width, gap).first;
    for (std::size_t i = 0; i < texts.size(); ++i)
        if (places[i].width > 0)
            addCutText(builder, texts[i].text, topLeft + places[i].at, places[i].width, texts[i].style,
                       texts[i].lines);
}

Scene viewScene(const ViewPicture& picture) {
    SceneBuilder builder(picture.metrics, picture.width);
    struct Lay {
        SceneBuilder& builder;
        const base::Texts& texts;
        double width;
        double operator()(const analysis::Board& board) const { return layBoard(builder, board, texts, width); }
        double operator()(const analysis::Listing& list) const { return layListing(builder, list, texts, width); }
        double operator()(const analysis::Charts& charts) const { return layCharts(builder, charts, texts, width); }
        double operator()(const analysis::Forest& forest) const { return layForest(builder, forest, texts, width); }
    };
    const double height = std::visit(Lay{builder, picture.texts, picture.width}, picture.content.body);
    Scene scene = builder.take(std::ceil(height) + 1);
    scene.title = picture.title;
    scene.description = q(picture.content.summary);
    return scene;
}

double leastWidth(const analysis::ViewContent& content, double bodyPx) {
    const auto* board = std::get_if<analysis::Board>(&content.body);
    if (board == nullptr) return 0;
    return Space::at(board->leastColumn, bodyPx) * static_cast<double>(board->columns.size()) + Space::at(96, bodyPx);
}

}  // namespace cw::drawing
