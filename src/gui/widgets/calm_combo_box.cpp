#include "gui/widgets/calm_combo_box.h"

#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QWheelEvent>

namespace cw::gui {

CalmComboBox::CalmComboBox(const Theme& theme, QWidget* parent) : QComboBox(parent), m_theme(theme) {
    setFocusPolicy(Qt::StrongFocus);
}

void CalmComboBox::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    // a choice that is longer than its field says that it goes on
    const int room =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width();
    option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, room);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    const int side = m_theme.px(drawing::Shape::kIcon) * 4 / 5;
    const QRect box(width() - side - m_theme.px(drawing::Space::kS), (height() - side) / 2, side, side);
    m_theme.icon(QStringLiteral("chevron-down"), m_theme.palette().secondary).paint(&painter, box);
}

void CalmComboBox::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

}  // namespace cw::gui
