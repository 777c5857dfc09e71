#pragma once
#include <QColor>
#include <QStringList>
#include <array>

class QPalette;

/// The one header of design tokens (look.md): no colour, pixel or type ratio is written anywhere else. Lengths are
/// logical pixels at a system font of 16 px; callers scale them with the font (Space::at()).
namespace cw::drawing {

/// Distances.
struct Space {
    static constexpr double kXs = 4;  ///< between label and field
    static constexpr double kS = 8;
    static constexpr double kM = 12;   ///< between fields
    static constexpr double kL = 16;   ///< card padding, gap between cards
    static constexpr double kXl = 24;  ///< page margin
    static constexpr double kXxl = 32;
    static constexpr double k3xl = 48;
    /// A distance at another body size: at(kL, 20) is the card padding beside 20 px text.
    static constexpr double at(double space, double bodyPx) { return space * bodyPx / 16.0; }
};

/// Type sizes relative to body = 1.0 (system font).
struct Type {
    static constexpr double kCaption = 0.85;
    static constexpr double kBody = 1.0;
    static constexpr double kStrong = 1.0;     ///< semibold
    static constexpr double kSection = 1.25;   ///< semibold
    static constexpr double kPageTitle = 1.6;  ///< semibold
    static constexpr double kFigure = 2.2;     ///< semibold, tabular digits
    static constexpr double kPresenterMinPx = 40;
    static constexpr double kLineLatin = 1.45;
    static constexpr double kLineChinese = 1.6;
    static constexpr int kColumnLatin = 72;  ///< characters a text column holds at most
    static constexpr int kColumnChinese = 40;
};

/// Forms and sizes of parts.
struct Shape {
    static constexpr double kFieldRadius = 6;
    static constexpr double kCardRadius = 8;
    static constexpr double kLine = 1;
    static constexpr double kLineHighContrast = 2;
    static constexpr double kFocusWidth = 2;
    static constexpr double kFocusOffset = 2;
    static constexpr double kIcon = 20;
    static constexpr double kIconStroke = 1.75;
    static constexpr double kTarget = 28;  ///< least height of something to click
    static constexpr double kTargetDense = 24;
    static constexpr double kRow = 32;
    static constexpr double kRowDense = 26;
    static constexpr double kNavigatorWidth = 264;
    static constexpr double kGuidanceWidth = 300;
    static constexpr double kDrawerBelow = 1100;  ///< window width below which side panes become drawers
    static constexpr int kFadeMs = 120;
};

/// The five phases of the roadmap (B8), in order.
enum class Phase { Plan, Initiate, Deliver, Consolidate, Transform };

/// Colours of one scheme. A value: build one, pass it by reference.
struct Palette {
    QColor window, page, raised, line, text, secondary, accent, accentSoft, onAccent, good, attention, bad;
    std::array<QColor, 6> maturity;    ///< fills of level 0…5
    std::array<QColor, 6> maturityOn;  ///< text on them
    std::array<QColor, 5> phases;      ///< fills by Phase; text on them is onPhase
    QColor onPhase;
    double lineWidth = Shape::kLine;
    bool isDark = false;
    bool highContrast = false;  ///< no soft fills, thick lines

    static const Palette& light();
    static const Palette& dark();
    /// System colours alone, 2 px lines, no soft fills: for high contrast.
    static Palette fromSystem(const QPalette& system);

    /// Fill of a level: the ramp's step nearest to it (means are shown with their number beside).
    QColor maturityFill(double level) const;
    QColor maturityText(double level) const;
    QColor phase(Phase phase) const { return phases[static_cast<std::size_t>(phase)]; }
};

/// Ramp step of a level: rounded, kept within 0…5.
int maturityStep(double level);

/// WCAG 2 contrast ratio of two opaque colours, 1…21.
double contrast(const QColor& a, const QColor& b);

/// The Latin letters, digits and marks of Noto Sans CJK, embedded (resources/fonts): of one design with the Chinese,
/// with quotation marks as wide as Latin ones. Known to Qt after the first call; needs a QGuiApplication.
QString latinFamily();
/// Families on screen: the system's sans first (latinFamily() when it names none), then Traditional Chinese ones.
QStringList screenFamilies();
/// Families in documents: latinFamily() first, so that digits keep their place in the PDF's text layer (practice.md
/// finding 3), then signs it lacks (■ →), then the Taiwan forms by name.
QStringList documentFamilies();
/// The same text with families that a reader's machine may have, those as wide as what was measured first.
QStringList familiesElsewhere(const QStringList& families);

}  // namespace cw::drawing
