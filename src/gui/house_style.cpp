#include "gui/house_style.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace cw::gui {

HouseStyle::HouseStyle(const drawing::Palette& palette, int indicatorPx, int radiusPx)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))),
      m_palette(palette),
      m_indicator(indicatorPx),
      m_radius(radiusPx) {
    setObjectName(QStringLiteral("house"));
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    const auto& p = m_palette;
    const bool on = option->state & State_On;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->setPen(QPen(on ? p.accent : p.secondary, p.lineWidth));
    painter->setBrush(on ? p.accent : p.page);
    painter->drawRoundedRect(box, m_radius, m_radius);
    if (on) {
        painter->setPen(QPen(p.onAccent, drawing::Shape::kFocusWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF points[] = {{box.left() + box.width() * 0.24, box.top() + box.height() * 0.54},
                                  {box.left() + box.width() * 0.43, box.top() + box.height() * 0.72},
                                  {box.left() + box.width() * 0.77, box.top() + box.height() * 0.30}};
        painter->drawPolyline(points, 3);
    }
    painter->restore();
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    if (metric == PM_IndicatorWidth || metric == PM_IndicatorHeight) return m_indicator;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

}  // namespace cw::gui
