#include "gui/widgets/calm_combo_box.h"

#include <QPainter>
#include <QWheelEvent>

namespace cw::gui {

CalmComboBox::CalmComboBox(const Theme& theme, QWidget* parent) : QComboBox(parent), m_theme(theme) {
    setFocusPolicy(Qt::StrongFocus);
}

void CalmComboBox::paintEvent(QPaintEvent* event) {
    QComboBox::paintEvent(event);
    QPainter painter(this);
    const int side = m_theme.px(drawing::Shape::kIcon) * 4 / 5;
    const QRect box(width() - side - m_theme.px(drawing::Space::kS), (height() - side) / 2, side, side);
    m_theme.icon(QStringLiteral("chevron-down"), m_theme.palette().secondary).paint(&painter, box);
}

void CalmComboBox::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

}  // namespace cw::gui
