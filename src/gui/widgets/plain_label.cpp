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
    m_lineHeight = -1;
    setAccessibleName(text);
    setMinimumWidth(0);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    if (isVisible() || testAttribute(Qt::WA_Resized))
        applyElision();
    else
        setText(text);  // the width is not known yet; resizeEvent() follows
}

// A text that is cut takes what width it gets (its policy is Ignored), so only its height is a hint.
QSize PlainLabel::sizeHint() const {
    return m_elided ? QSize(0, lineHeight()) : QLabel::sizeHint();
}

QSize PlainLabel::minimumSizeHint() const {
    return m_elided ? QSize(0, lineHeight()) : QLabel::minimumSizeHint();
}

int PlainLabel::lineHeight() const {
    if (m_lineHeight < 0) m_lineHeight = QLabel::sizeHint().height();
    return m_lineHeight;
}

void PlainLabel::changeEvent(QEvent* event) {
    m_lineHeight = -1;
    QLabel::changeEvent(event);
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
