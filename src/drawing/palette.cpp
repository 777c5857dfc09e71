#include "drawing/palette.h"

#include <QPalette>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace cw::drawing {

namespace {

QColor rgb(unsigned value) {
    return QColor::fromRgb(value);
}

std::array<QColor, 5> phaseColours() {
    return {rgb(0x4C5FA8), rgb(0x00798C), rgb(0x1B7A43), rgb(0x9A6A00), rgb(0xA03E7C)};
}

Palette makeLight() {
    Palette p;
    p.window = rgb(0xF5F6F8);
    p.page = rgb(0xFFFFFF);
    p.raised = rgb(0xFFFFFF);
    p.line = rgb(0xD9DEE4);
    p.text = rgb(0x1C2127);
    p.secondary = rgb(0x57606B);
    p.accent = rgb(0x0B62B0);
    p.accentSoft = rgb(0xE3EFFA);
    p.onAccent = rgb(0xFFFFFF);
    p.good = rgb(0x1B7A43);
    p.attention = rgb(0x8F5F00);
    p.bad = rgb(0xB93815);
    p.maturity = {rgb(0xEEF1F4), rgb(0xD6E4F2), rgb(0xA9CBE9), rgb(0x6FA8D8), rgb(0x2872AF), rgb(0x0F4C81)};
    p.maturityOn = {p.text, p.text, p.text, p.text, rgb(0xFFFFFF), rgb(0xFFFFFF)};
    p.phases = phaseColours();
    p.onPhase = rgb(0xFFFFFF);
    return p;
}

Palette makeDark() {
    Palette p;
    p.window = rgb(0x14171B);
    p.page = rgb(0x1B1F24);
    p.raised = rgb(0x22272E);
    p.line = rgb(0x3A424C);
    p.text = rgb(0xE8ECF1);
    p.secondary = rgb(0xA3AEBB);
    p.accent = rgb(0x6DB3F2);
    p.accentSoft = rgb(0x1F3A55);
    p.onAccent = rgb(0x14171B);
    p.good = rgb(0x5FC98A);
    p.attention = rgb(0xE3B341);
    p.bad = rgb(0xFF8A66);
    p.maturity = {rgb(0x2A313A), rgb(0x25425E), rgb(0x2A5F8C), rgb(0x3476AC), rgb(0x6FB0E6), rgb(0xB9DCF8)};
    const QColor white = rgb(0xFFFFFF);
    const QColor ink = rgb(0x14171B);
    p.maturityOn = {white, white, white, white, ink, ink};
    p.phases = phaseColours();
    p.onPhase = white;
    p.isDark = true;
    return p;
}

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c) {
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

}  // namespace

const Palette& Palette::light() {
    static const Palette palette = makeLight();
    return palette;
}

const Palette& Palette::dark() {
    static const Palette palette = makeDark();
    return palette;
}

namespace {
constexpr double kLeastContrast = 7;  // WCAG 2.2, 1.4.6: text, enhanced
}

Palette Palette::fromSystem(const QPalette& system) {
    Palette p;
    p.window = system.color(QPalette::Window);
    p.page = system.color(QPalette::Base);
    p.raised = p.page;
    p.text = system.color(QPalette::Text);
    if (contrast(p.text, p.window) < kLeastContrast) p.window = p.page;  // its own words stand on it elsewhere
    p.line = p.text;
    p.secondary = p.text;
    p.accent = system.color(QPalette::Highlight);
    p.accentSoft = p.page;
    p.onAccent = system.color(QPalette::HighlightedText);
    p.good = p.attention = p.bad = p.text;  // their shapes ● ▲ ■ tell them apart
    p.maturity.fill(p.page);                // the number and the bar's length tell the level
    p.maturityOn.fill(p.text);
    p.phases.fill(p.page);
    p.onPhase = p.text;
    p.lineWidth = Shape::kLineHighContrast;
    p.isDark = luminance(p.page) < 0.18;
    p.highContrast = true;
    // a desktop's colour of what is chosen may be too pale for words, and this scheme is for who needs them clear
    for (const auto role : {QPalette::Highlight, QPalette::Link, QPalette::Text}) {
        p.accent = system.color(role);
        if (std::min(contrast(p.accent, p.page), contrast(p.accent, p.window)) >= kLeastContrast) break;
    }
    if (contrast(p.accent, p.onAccent) < kLeastContrast) p.onAccent = p.page;
    return p;
}

QColor Palette::maturityFill(double level) const {
    return maturity[static_cast<std::size_t>(maturityStep(level))];
}

QColor Palette::maturityText(double level) const {
    return maturityOn[static_cast<std::size_t>(maturityStep(level))];
}

int maturityStep(double level) {
    if (!std::isfinite(level)) return 0;
    return static_cast<int>(std::lround(std::clamp(level, 0.0, 5.0)));
}

double contrast(const QColor& a, const QColor& b) {
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

}  // namespace cw::drawing
