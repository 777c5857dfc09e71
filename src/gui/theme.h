#pragma once
#include <QFont>
#include <QHash>
#include <QIcon>
#include <QString>
#include <array>
#include <cstddef>
#include <optional>

#include "drawing/palette.h"

class QApplication;

namespace cw::gui {

class Settings;

/// Steps of the type ramp (look.md).
enum class TextRole { Caption, Body, Strong, Section, PageTitle, Figure };
/// What a text says besides its words.
enum class Tone { Normal, Secondary, Accent, Good, Attention, Bad };

/// How the window looks: colours, fonts, lengths and the style sheet, all made from drawing's tokens. Made anew when
/// the scheme or the text size changes; widgets hold a reference and ask each time they paint.
class Theme {
public:
    explicit Theme(const Settings& settings);

    /// Sets font, palette and style sheet of the application.
    void apply(QApplication& application);
    /// Reads the settings again; call apply() afterwards.
    void reload();

    const drawing::Palette& palette() const { return m_palette; }
    QColor color(Tone tone) const;
    QFont font(TextRole role) const;
    double bodyPx() const { return m_bodyPx; }
    /// A token length in pixels at the current text size, at least one pixel.
    int px(double length) const;
    /// Least height of something to click: never below the token itself.
    int target() const;
    QIcon icon(const QString& name) const;  ///< in text colour
    QIcon icon(const QString& name, const QColor& color) const;
    bool isDark() const { return m_palette.isDark; }

    /// The shape that stands beside a colour: ● ▲ ■.
    static QChar mark(Tone tone);

private:
    QString styleSheet() const;
    QFont made(TextRole role) const;

    const Settings& m_settings;
    drawing::Palette m_palette;
    double m_bodyPx = 0;
    mutable QHash<QString, QIcon> m_icons;
    static constexpr std::size_t kRoles = 6;
    mutable std::array<std::optional<QFont>, kRoles> m_fonts;  ///< by TextRole, made when first asked for
};

}  // namespace cw::gui
