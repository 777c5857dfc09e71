#pragma once
#include "analysis/views/view.h"
#include "drawing/scene.h"

/// Pictures of analysis::View contents: boards, listings, charts, forests. Used by the window and by reports alike.
namespace cw::drawing {

/// Target of the node that stands for what is counted but not drawn.
inline constexpr std::string_view kMoreTarget = "more";

struct ViewPicture {
    const analysis::ViewContent& content;
    const base::Texts& texts;
    const TextMetrics& metrics;
    double width = 960;
    QString title;  ///< of the scene
};
/// Lays the content out; the scene's description is the content's summary. A board needs leastWidth() to be read at
/// ease, but every width is kept.
Scene viewScene(const ViewPicture& picture);
/// Width below which columns of a board get too narrow, in scene units.
double leastWidth(const analysis::ViewContent& content, double bodyPx);

// one per kind of content; `builder` has the width, the height is returned
double layBoard(SceneBuilder& builder, const analysis::Board& board, const base::Texts& texts, double width);
double layListing(SceneBuilder& builder, const analysis::Listing& list, const base::Texts& texts, double width);
double layCharts(SceneBuilder& builder, const analysis::Charts& charts, const base::Texts& texts, double width);
double layForest(SceneBuilder& builder, const analysis::Forest& forest, const base::Texts& texts, double width);

// parts that they share
Ink inkOf(analysis::ViewTone tone);
/// ● ▲ ■ and a space, or nothing: what stands beside a colour.
QString markOf(analysis::ViewTone tone);
/// Text of at most that many lines; the last one ends in … when there were more.
Node& addCutText(SceneBuilder& builder, const QString& text, QPointF topLeft, double width, const TextStyle& style,
                 int lines);
double cutHeight(const TextMetrics& metrics, const QString& text, double width, const TextStyle& style, int lines);
/// Texts one under another, those that are empty left out; one of a single line stands beside the one before it where
/// both fit into its line, `gap` apart.
struct StackedText {
    QString text;
    TextStyle style;
    int lines = 1;  ///< at most
};
double stackedHeight(const TextMetrics& metrics, const std::vector<StackedText>& texts, double width, double gap);
void addStacked(SceneBuilder& builder, const std::vector<StackedText>& texts, QPointF topLeft, double width,
                double gap);

}  // namespace cw::drawing
