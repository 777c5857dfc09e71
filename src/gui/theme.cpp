#include "gui/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QScreen>
#include <QStyle>
#include <QSvgRenderer>
#include <algorithm>
#include <cmath>

#include "gui/house_style.h"
#include "gui/session/settings.h"
#include "icons.h"

namespace cw::gui {

using drawing::Shape;
using drawing::Space;
using drawing::Type;

namespace {

constexpr double kLeastBodyPx = 15;  // smaller system fonts are not readable on a projector
constexpr double kIndicator = 18;
constexpr double kIconScales[] = {1.0, 2.0};

QPalette qtPalette(const drawing::Palette& p) {
    QPalette q;
    q.setColor(QPalette::Window, p.window);
    q.setColor(QPalette::WindowText, p.text);
    q.setColor(QPalette::Base, p.page);
    q.setColor(QPalette::AlternateBase, p.window);
    q.setColor(QPalette::Text, p.text);
    q.setColor(QPalette::PlaceholderText, p.secondary);
    q.setColor(QPalette::Button, p.page);
    q.setColor(QPalette::ButtonText, p.text);
    q.setColor(QPalette::BrightText, p.bad);
    q.setColor(QPalette::Highlight, p.accentSoft);
    q.setColor(QPalette::HighlightedText, p.text);
    q.setColor(QPalette::ToolTipBase, p.raised);
    q.setColor(QPalette::ToolTipText, p.text);
    q.setColor(QPalette::Link, p.accent);
    q.setColor(QPalette::LinkVisited, p.accent);
    q.setColor(QPalette::Light, p.raised);
    q.setColor(QPalette::Midlight, p.line);
    q.setColor(QPalette::Mid, p.line);
    q.setColor(QPalette::Dark, p.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        q.setColor(QPalette::Disabled, role, p.secondary);
    return q;
}

bool systemIsDark() {
    const auto system = QPalette();
    return system.color(QPalette::Window).lightnessF() < 0.5F;
}

/// What QFontInfo says, without loading a font that no text is set in.
double systemPixelSize() {
    const auto font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (font.pixelSize() > 0) return font.pixelSize();
    const auto* screen = QGuiApplication::primaryScreen();
    return screen ? std::round(font.pointSizeF() * screen->logicalDotsPerInchY() / 72.0) : 0;
}

}  // namespace

Theme::Theme(const Settings& settings) : m_settings(settings), m_palette(drawing::Palette::light()) {
    reload();
}

void Theme::reload() {
    // the system's palette as it was before apply() changed the application's
    static const bool kSystemDark = systemIsDark();
    static const QPalette kSystem = QPalette();
    const auto scheme = m_settings.text("scheme");
    if (scheme == QLatin1String("contrast"))
        m_palette = drawing::Palette::fromSystem(kSystem);
    else if (scheme == QLatin1String("dark") || (scheme == QLatin1String("system") && kSystemDark))
        m_palette = drawing::Palette::dark();
    else
        m_palette = drawing::Palette::light();
    static const double kSystemPx = systemPixelSize();
    m_bodyPx = std::max(kLeastBodyPx, kSystemPx) * m_settings.number("textSize") / 100.0;
    m_icons.clear();
    m_fonts = {};
}

void Theme::apply(QApplication& application) {
    application.setStyle(new HouseStyle(m_palette, px(kIndicator), px(Space::kXs)));
    application.setFont(font(TextRole::Body));
    application.setPalette(qtPalette(m_palette));
    application.setStyleSheet(styleSheet());
}

QColor Theme::color(Tone tone) const {
    switch (tone) {
        case Tone::Secondary:
            return m_palette.secondary;
        case Tone::Accent:
            return m_palette.accent;
        case Tone::Good:
            return m_palette.good;
        case Tone::Attention:
            return m_palette.attention;
        case Tone::Bad:
            return m_palette.bad;
        case Tone::Normal:
            break;
    }
    return m_palette.text;
}

QFont Theme::font(TextRole role) const {
    // asked for by each label and cell; copies of one font share what the toolkit found out about it
    auto& kept = m_fonts[static_cast<std::size_t>(role)];
    if (!kept) kept = made(role);
    return *kept;
}

QFont Theme::made(TextRole role) const {
    QFont f;
    f.setFamilies(drawing::screenFamilies());
    const auto scaled = [&](double ratio) { return std::max(1, static_cast<int>(std::lround(m_bodyPx * ratio))); };
    switch (role) {
        case TextRole::Caption:
            f.setPixelSize(scaled(Type::kCaption));
            break;
        case TextRole::Body:
            f.setPixelSize(scaled(Type::kBody));
            break;
        case TextRole::Strong:
            f.setPixelSize(scaled(Type::kStrong));
            break;
        case TextRole::Section:
            f.setPixelSize(scaled(Type::kSection));
            break;
        case TextRole::PageTitle:
            f.setPixelSize(scaled(Type::kPageTitle));
            break;
        case TextRole::Figure:
            f.setPixelSize(scaled(Type::kFigure));
            break;
    }
    if (role != TextRole::Caption && role != TextRole::Body) f.setWeight(QFont::DemiBold);
    // As the pictures are: hinting a Chinese glyph costs more than drawing it, and the two kinds of text would
    // differ.
    f.setHintingPreference(QFont::PreferNoHinting);
    return f;
}

int Theme::px(double length) const {
    return std::max(1, static_cast<int>(std::lround(Space::at(length, m_bodyPx))));
}

int Theme::target() const {
    return std::max(static_cast<int>(Shape::kTarget), px(Shape::kTarget));
}

QIcon Theme::icon(const QString& name) const {
    return icon(name, m_palette.text);
}

QIcon Theme::icon(const QString& name, const QColor& color) const {
    const auto key = name + color.name();
    if (const auto found = m_icons.constFind(key); found != m_icons.constEnd()) return *found;
    const auto file = name.toStdString() + ".svg";
    auto svg = QByteArray::fromStdString(std::string(icons(file)));
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    QIcon icon;
    for (const double scale : kIconScales) {
        const int side = static_cast<int>(px(Shape::kIcon) * scale);
        QPixmap picture(side, side);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        renderer.render(&painter);
        painter.end();
        picture.setDevicePixelRatio(scale);
        icon.addPixmap(picture);
    }
    m_icons.insert(key, icon);
    return icon;
}

QChar Theme::mark(Tone tone) {
    switch (tone) {
        case Tone::Good:
            return QChar(0x25CF);
        case Tone::Attention:
            return QChar(0x25B2);
        case Tone::Bad:
            return QChar(0x25A0);
        default:
            return QChar(0x25CB);
    }
}

QString Theme::styleSheet() const {
    const auto& p = m_palette;
    // one template; @names are replaced by tokens, longest names first
    QString sheet = QStringLiteral(R"(
QToolTip { background: @raised; color: @text; border: @linew solid @line; padding: @s4; }
QMainWindow, #central { background: @page; }
#navigator, #statusArea { background: @window; }
#topBar { background: @page; border: none; border-bottom: @linew solid @line; }
#navigator { border: none; border-right: @linew solid @line; }
#guidance { background: @page; border: none; border-left: @linew solid @line; }
#findingsBar { background: @page; border: none; border-top: @linew solid @line; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QLabel { background: transparent; }

QPushButton { icon-size: @icon; background: @page; color: @text; border: @linew solid @line; border-radius: @radius;
  padding: 0 @s12; min-height: @target; }
QPushButton:hover { border-color: @secondary; }
QPushButton:pressed, QPushButton:checked { background: @accentSoft; }
QPushButton:focus { border: @focus solid @accent; padding: 0 @s11; }
QPushButton:disabled { color: @secondary; }
QPushButton[look="primary"] { background: @accent; color: @onAccent; border: @linew solid @accent; }
QPushButton[look="primary"]:focus { border: @focus solid @text; }
QPushButton[look="primary"]:disabled { background: @window; color: @secondary; border-color: @line; }
QPushButton[look="link"] { background: transparent; border: @focus solid transparent; color: @accent; padding: 0 @s2; 
  text-align: left; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: @focus solid @accent; }
QPushButton[tone="bad"] { color: @bad; }
QPushButton[tone="attention"] { color: @attention; }
QPushButton[tone="plain"] { color: @text; }
QPushButton[tone="secondary"] { color: @secondary; }
QPushButton[look="chip"] { background: @window; padding: 0 @s8; }
QPushButton[look="chip"]:checked { background: @accentSoft; border-color: @accent; }
QPushButton[look="chip"][inherited="true"] { border: @linew dashed @accent; }
QPushButton[look="chip"][inherited="true"]:focus { border: @focus solid @accent; }
QPushButton[look="search"] { background: @window; color: @secondary; text-align: left; }
QPushButton::menu-indicator { width: 0; }

QToolButton { background: transparent; color: @text; border: @focus solid transparent; border-radius: @radius;
  padding: @s2; min-width: @targetInner; min-height: @targetInner; }
QToolButton:hover { background: @window; }
QToolButton:checked { background: @accentSoft; }
QToolButton:focus { border: @focus solid @accent; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QPlainTextEdit, QComboBox, QSpinBox { background: @page; color: @text; border: @linew solid @fieldLine;
  border-radius: @radius; padding: 0 @s8; min-height: @target; selection-background-color: @accentSoft;
  selection-color: @text; }
QPlainTextEdit { padding: @s4; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus { border: @focus solid @accent; padding: 0 @s7; }
QPlainTextEdit:focus { padding: @s3; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] { border: @focus solid @bad; }
QSpinBox { padding-right: @s24; }
QSpinBox::up-button, QSpinBox::down-button { subcontrol-origin: border; width: @s24; border: none;
  background: transparent; }
QSpinBox::up-button { subcontrol-position: top right; }
QSpinBox::down-button { subcontrol-position: bottom right; }
QSpinBox::up-arrow, QSpinBox::down-arrow { image: none; width: 0; height: 0; }
QComboBox::drop-down { border: none; width: @s24; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: @raised; border: @linew solid @line; outline: none; }

QTabBar { background: transparent; border: none; }
QTabBar::tab { background: transparent; color: @secondary; border: none; border-bottom: @focus solid transparent;
  padding: @s4 @s2 @s8 @s2; margin-right: @s20; min-height: @targetInner; }
QTabBar::tab:selected { color: @accent; border-bottom: @focus solid @accent; }
QTabBar::tab:hover:!selected { color: @text; }
QTabBar:focus { outline: none; }
QTabBar::tab:selected:focus { border: @focus solid @accent; border-radius: @s4;
  padding: @tabTop @tabSide @s8 @tabSide; }

QAbstractItemView { background: @page; color: @text; border: none; outline: none;
  selection-background-color: @accentSoft; selection-color: @text; }
QListView::item { border: none; padding: @s2 @s8; }
QListView::item:selected { background: @accentSoft; color: @text; }
QListView::item:hover:!selected { background: @window; }
QTableView { gridline-color: @line; }
QTableCornerButton::section { background: @page; border: none; border-bottom: @linew solid @line; }
QTableView::item { border: none; border-bottom: @linew solid @line; padding: 0 @s6; }
QTableView::item:selected { background: @accentSoft; color: @text; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: @page; color: @secondary; border: none; border-bottom: @linew solid @line;
  padding: @s4 @s9; }
#navigator QAbstractItemView, #navigator QListView { background: transparent; }

QMenu { background: @raised; color: @text; border: @linew solid @line; padding: @s4; }
QMenu::item { padding: @s4 @s24 @s4 @s12; border-radius: @s4; min-height: @targetInner; }
QMenu::item:selected { background: @accentSoft; }
QMenu::item:disabled { color: @secondary; }
QMenu::separator { height: @linew; background: @line; margin: @s4 @s8; }

QFrame[look="card"] { background: @page; border: @linew solid @line; border-radius: @cardRadius; }
QFrame[look="line"] { background: @line; border: none; min-height: @linew; max-height: @linew; }
QFrame[look="vline"] { background: @line; border: none; min-width: @linew; max-width: @linew; }
QFrame[look="open"] { background: @accentSoft; border: none; }
QFrame[look="notice"] { background: @raised; border: @linew solid @line; border-radius: @cardRadius; }
QFrame[look="popup"] { background: @raised; border: @linew solid @line; border-radius: @cardRadius; }

QCheckBox, QRadioButton { spacing: @s8; min-height: @target; background: transparent; }
QCheckBox:focus, QRadioButton:focus { border: @focus solid @accent; border-radius: @s4; }

QScrollBar:vertical { background: transparent; width: @s8; margin: 0; }
QScrollBar:horizontal { background: transparent; height: @s8; margin: 0; }
QScrollBar::handle { background: @line; border-radius: @s4; min-height: @s24; min-width: @s24; margin: 1px; }
QScrollBar::handle:hover { background: @secondary; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QSplitter::handle { background: transparent; }
QDialog, QMessageBox { background: @page; }
)");
    const auto pixels = [this](double length) { return QString::number(px(length)) + QStringLiteral("px"); };
    const auto pixelsLess = [this](double length) {
        return QString::number(std::max(0, px(length) - static_cast<int>(Shape::kFocusWidth))) + QStringLiteral("px");
    };
    const auto fieldLine = p.highContrast ? p.text : p.line.darker(p.isDark ? 70 : 118);
    const std::vector<std::pair<QString, QString>> tokens{
        {QStringLiteral("@accentSoft"), p.accentSoft.name()},
        {QStringLiteral("@accent"), p.accent.name()},
        {QStringLiteral("@onAccent"), p.onAccent.name()},
        {QStringLiteral("@secondary"), p.secondary.name()},
        {QStringLiteral("@window"), p.window.name()},
        {QStringLiteral("@page"), p.page.name()},
        {QStringLiteral("@raised"), p.raised.name()},
        {QStringLiteral("@fieldLine"), fieldLine.name()},
        {QStringLiteral("@linew"), QString::number(static_cast<int>(p.lineWidth)) + QStringLiteral("px")},
        {QStringLiteral("@line"), p.line.name()},
        {QStringLiteral("@text"), p.text.name()},
        {QStringLiteral("@bad"), p.bad.name()},
        {QStringLiteral("@attention"), p.attention.name()},
        {QStringLiteral("@focus"), QString::number(static_cast<int>(Shape::kFocusWidth)) + QStringLiteral("px")},
        {QStringLiteral("@icon"), pixels(Shape::kIcon)},
        {QStringLiteral("@radius"), pixels(Shape::kFieldRadius)},
        {QStringLiteral("@cardRadius"), pixels(Shape::kCardRadius)},
        {QStringLiteral("@targetInner"), QString::number(target() - 8) + QStringLiteral("px")},
        {QStringLiteral("@target"), QString::number(target()) + QStringLiteral("px")},
        // the ring of a focused tab takes its room from within
        {QStringLiteral("@tabTop"), pixelsLess(4)},
        {QStringLiteral("@tabSide"), pixelsLess(2)},
        {QStringLiteral("@s24"), pixels(24)},
        {QStringLiteral("@s20"), pixels(20)},
        {QStringLiteral("@s16"), pixels(16)},
        {QStringLiteral("@s12"), pixels(12)},
        {QStringLiteral("@s11"), QString::number(px(12) - 1) + QStringLiteral("px")},
        {QStringLiteral("@s9"), QString::number(px(6) + 3) + QStringLiteral("px")},
        {QStringLiteral("@s8"), pixels(8)},
        {QStringLiteral("@s7"), QString::number(px(8) - 1) + QStringLiteral("px")},
        {QStringLiteral("@s6"), pixels(6)},
        {QStringLiteral("@s4"), pixels(4)},
        {QStringLiteral("@s3"), QString::number(std::max(0, px(4) - 1)) + QStringLiteral("px")},
        {QStringLiteral("@s2"), pixels(2)},
    };
    for (const auto& [name, value] : tokens) sheet.replace(name, value);
    return sheet;
}

}  // namespace cw::gui
