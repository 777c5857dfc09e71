#include "gui/widgets/eliding_link.h"

#include <QResizeEvent>
#include <algorithm>
#include <cmath>

#include "gui/widgets/plain_label.h"

namespace cw::gui {

namespace {
constexpr int kLeastCharacters = 6;
}

ElidingLink::ElidingLink(const QString& objectName, const QString& text, QWidget* parent)
    : QPushButton(text, parent), m_whole(text) {
    setObjectName(objectName);
    setProperty("look", QStringLiteral("link"));
    setAccessibleName(text);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

int ElidingLink::sides() const {
    return 2 * fontMetrics().averageCharWidth();
}

QSize ElidingLink::sizeHint() const {
    // rounded up: a width half a pixel short of the text would cut two letters off it
    const auto whole = static_cast<int>(std::ceil(QFontMetricsF(font()).horizontalAdvance(m_whole)));
    return {whole + sides(), QPushButton::sizeHint().height()};
}

QSize ElidingLink::minimumSizeHint() const {
    const int least = kLeastCharacters * fontMetrics().averageCharWidth() + sides();
    return {std::min(least, sizeHint().width()), QPushButton::minimumSizeHint().height()};
}

void ElidingLink::resizeEvent(QResizeEvent* event) {
    QPushButton::resizeEvent(event);
    const auto cut = fontMetrics().elidedText(m_whole, Qt::ElideRight, width() - sides());
    if (cut != text()) setText(cut);
    setToolTip(cut == m_whole ? QString() : plainToolTip(m_whole));
}

}  // namespace cw::gui
