#include "gui/widgets/plain_label.h"

#include <QResizeEvent>

namespace cw::gui {

PlainLabel::PlainLabel(const Theme& theme, TextRole role, const QString& text, Tone tone, QWidget* parent)
    : QLabel(parent), m_theme(theme) {
    setTextFormat(Qt::PlainText);
    setFont(theme.font(role));
    setText(text);
    setTone(tone);
}

void PlainLabel::setTone(Tone tone) {
    auto colours = palette();
    colours.setColor(QPalette::WindowText, m_theme.color(tone));
    setPalette(colours);
}

void PlainLabel::setRole(TextRole role) {
    setFont(m_theme.font(role));
}

PlainLabel* PlainLabel::wrapped() {
    setWordWrap(true);
    auto policy = sizePolicy();
    policy.setHeightForWidth(true);
    policy.setHorizontalPolicy(QSizePolicy::Preferred);
    policy.setVerticalPolicy(QSizePolicy::Minimum);
    setSizePolicy(policy);
    return this;
}

void PlainLabel::setElided(const QString& text) {
    m_elided = true;
    m_whole = text;
    setAccessibleName(text);
    setMinimumWidth(0);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    applyElision();
}

QSize PlainLabel::minimumSizeHint() const {
    auto hint = QLabel::minimumSizeHint();
    if (m_elided) hint.setWidth(0);
    return hint;
}

void PlainLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    if (m_elided) applyElision();
}

void PlainLabel::applyElision() {
    const auto cut = fontMetrics().elidedText(m_whole, Qt::ElideRight, width());
    if (cut != text()) setText(cut);
    setToolTip(cut == m_whole ? QString() : plainToolTip(m_whole));
}

QString plainToolTip(const QString& text) {
    // a leading tag makes Qt take the text as HTML; escaped inside one it is always plain
    return text.isEmpty() ? QString() : QStringLiteral("<span>") + text.toHtmlEscaped() + QStringLiteral("</span>");
}

}  // namespace cw::gui
