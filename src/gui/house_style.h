#pragma once
#include <QProxyStyle>

#include "drawing/palette.h"

namespace cw::gui {

/// Fusion with check marks in our colours: in lists and beside texts alike, with a tick, so that colour is not alone.
class HouseStyle final : public QProxyStyle {
    Q_OBJECT
public:
    /// Takes copies: the application keeps its style longer than a window keeps its theme.
    HouseStyle(const drawing::Palette& palette, int indicatorPx, int radiusPx);
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;

private:
    drawing::Palette m_palette;
    int m_indicator;
    int m_radius;
};

}  // namespace cw::gui
