#pragma once
#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>
#include <deque>
#include <string>
#include <vector>

#include "drawing/palette.h"

namespace cw::drawing {

/// A colour by its role, resolved against a Palette when painted: a Scene is laid out once for light and dark.
struct Ink {
    enum class Token {
        None,
        Page,
        Raised,
        Line,
        Text,
        Secondary,
        Accent,
        AccentSoft,
        Good,
        Attention,
        Bad,
        MaturityFill,
        MaturityText,
        PhaseFill,
        OnPhase,
        Bar,    ///< length that tells a level
        Track,  ///< what a bar runs in
    };
    Token token = Token::None;
    double level = 0;  ///< of MaturityFill and MaturityText
    Phase phase = Phase::Plan;
    double alpha = 1.0;

    Ink() = default;
    Ink(Token t, double a = 1.0) : token(t), alpha(a) {}  // NOLINT: a token is an ink
    static Ink maturity(double level);
    static Ink onMaturity(double level);
    static Ink ofPhase(Phase phase);
    bool none() const { return token == Token::None; }
    QColor in(const Palette& palette) const;
};

/// Form of a text: size relative to the scene's body size.
struct TextStyle {
    double ratio = Type::kBody;
    bool semibold = false;
    Ink ink{Ink::Token::Text};
    Qt::Alignment align = Qt::AlignLeft;
    bool wrap = true;
    double leading = 0;  ///< line height ÷ size; 0 = 1.3, or 1.4 when the text holds Chinese
};

/// Measures texts, so that layouts need no paint device. Lengths in scene units.
class TextMetrics {
public:
    virtual ~TextMetrics() = default;
    /// Advance of one line.
    virtual double width(const QString& text, const TextStyle& style) const = 0;
    /// Lines no wider than `width`; words are kept whole while they fit, Chinese breaks by Unicode's rules.
    virtual QStringList lines(const QString& text, const TextStyle& style, double width) const = 0;
    virtual double lineHeight(const QString& text, const TextStyle& style) const = 0;
    /// Baseline below the line's top.
    virtual double baseline(const QString& text, const TextStyle& style) const = 0;
    virtual QStringList families() const = 0;
    virtual double bodyPx() const = 0;
    /// Widest word that must not be broken.
    double widestWord(const QString& text, const TextStyle& style) const;
};

/// A line of a paragraph that was broken: its place in it, and whether it ends with a hyphen of its own.
struct LinePart {
    qsizetype start = 0;
    qsizetype length = 0;
    bool hyphen = false;

    QString of(const QString& paragraph) const;
};
/// Lines no wider than `width`: between words, Chinese by Unicode's rules. A Latin word that is wider than a whole
/// line is broken with a hyphen; a sliver of a column takes what letters it can. No Chinese
/// character stands alone on the last line.
std::vector<LinePart> brokenLines(const QString& paragraph, const QFont& font, double width);

/// Measures with QFontMetricsF, without hinting, so that screen and paper break lines alike.
class FontTextMetrics final : public TextMetrics {
public:
    FontTextMetrics(QStringList families, double bodyPx);
    double width(const QString& text, const TextStyle& style) const override;
    QStringList lines(const QString& text, const TextStyle& style, double width) const override;
    double lineHeight(const QString& text, const TextStyle& style) const override;
    double baseline(const QString& text, const TextStyle& style) const override;
    QStringList families() const override { return m_families; }
    double bodyPx() const override { return m_bodyPx; }

private:
    /// Making a font costs more than measuring with it, so the few of a scene are kept.
    struct Kept {
        double ratio;
        bool semibold;
        QFont font;
        QFontMetricsF metrics;
        mutable QHash<QString, double> widths{};  ///< of what was measured
    };
    const Kept& kept(const TextStyle& style) const;
    QStringList m_families;
    double m_bodyPx;
    mutable std::deque<Kept> m_kept;
};

/// The font of a text of that style in a scene with that body size.
QFont sceneFont(const QStringList& families, double bodyPx, double ratio, bool semibold);
bool holdsChinese(const QString& text);
/// The parts of a word that must stay together: Chinese breaks between any two characters (two are asked to stand
/// together), a run of digits or letters within it does not.
QStringList unbreakable(const QString& word);

/// What a node is for those who cannot see it; Decoration is passed over.
enum class Role { Decoration, Heading, Group, Tile, Value, Bar, Axis, Series, Legend, Text };

/// One thing of a picture. Texts come with their lines already broken; `bounds` holds all that is painted.
struct Node {
    enum class Kind { Rect, Path, Polyline, Text };
    Kind kind = Kind::Rect;
    QRectF bounds;
    double radius = 0;  ///< Rect
    QPainterPath path;  ///< Path, Polyline (not closed)
    Ink fill;
    Ink stroke;
    double strokeWidth = 0;
    bool dashed = false;
    bool hatched = false;  ///< filled with thin diagonal lines of the stroke's colour
    QString text;          ///< Text: as given
    QStringList lines;     ///< Text: as broken
    TextStyle style;
    double lineHeight = 0;
    double baseline = 0;
    std::string target;  ///< framework item or record id, for hit test and keyboard; empty = none
    std::string place;   ///< where something lands that is dropped on it; empty = nowhere
    Role role = Role::Decoration;
    QString name;    ///< accessible name; set wherever role is not Decoration
    int order = -1;  ///< reading order; −1 for Decoration
};

/// A picture as a list of nodes in painting order.
struct Scene {
    QSizeF size;
    QStringList families;
    double bodyPx = 16;
    QString title;
    QString description;  ///< what there is to see, in a sentence or two (alternative text)
    std::vector<Node> nodes;

    /// Nodes with a role, in reading order.
    std::vector<const Node*> reading() const;
    /// Topmost node with a target at that point; null when none.
    const Node* hit(QPointF point) const;
    const Node* nodeOf(const std::string& target) const;
    /// Topmost node at that point on which something may be dropped; null when none.
    const Node* placeAt(QPointF point) const;
};

/// Adds nodes to a scene in painting order; named nodes get their reading order as they come.
class SceneBuilder {
public:
    SceneBuilder(const TextMetrics& metrics, double width);

    const TextMetrics& metrics() const { return m_metrics; }
    double px(double space) const { return Space::at(space, m_metrics.bodyPx()); }
    Node& rect(const QRectF& bounds, double radius, Ink fill, Ink stroke = {}, double strokeWidth = 0);
    Node& path(const QPainterPath& path, Ink fill, Ink stroke = {}, double strokeWidth = 0);
    Node& polyline(const QPainterPath& path, Ink stroke, double strokeWidth, bool dashed = false);
    /// Text in a box of that width, wrapped when the style says so; its height follows from the lines.
    Node& text(const QString& text, QPointF topLeft, double width, const TextStyle& style);
    double textHeight(const QString& text, double width, const TextStyle& style) const;
    /// Gives a node its place in the reading order.
    void name(Node& node, Role role, const QString& name, const std::string& target = {});
    Scene take(double height);

private:
    const TextMetrics& m_metrics;
    Scene m_scene;
    int m_next = 0;
};

}  // namespace cw::drawing
