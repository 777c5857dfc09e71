#include "gui/widgets/flow_layout.h"

#include <QWidget>
#include <algorithm>

namespace cw::gui {

FlowLayout::FlowLayout(QWidget* parent, int gapX, int gapY) : QLayout(parent), m_gapX(gapX), m_gapY(gapY) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
    qDeleteAll(m_items);
}

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const auto* item : m_items) size = size.expandedTo(item->minimumSize());
    return size;
}

QSize FlowLayout::sizeHint() const {
    int width = 0;
    int height = 0;
    for (const auto* item : m_items) {
        const auto hint = item->sizeHint();
        width += hint.width() + m_gapX;
        height = std::max(height, hint.height());
    }
    return {std::max(0, width - m_gapX), height};
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool place) const {
    int x = rect.x();
    int y = rect.y();
    int lineHeight = 0;
    for (auto* item : m_items) {
        if (item->widget() && item->widget()->isHidden()) continue;
        const QSize hint = item->sizeHint();
        if (item->spacerItem()) {  // between groups, never at the beginning of a line
            if (x > rect.x()) x += hint.width();
            continue;
        }
        const int width = std::min(hint.width(), std::max(1, rect.width()));
        if (x + width > rect.right() + 1 && lineHeight > 0) {
            x = rect.x();
            y += lineHeight + m_gapY;
            lineHeight = 0;
        }
        if (place) item->setGeometry({QPoint(x, y), QSize(width, hint.height())});
        x += width + m_gapX;
        lineHeight = std::max(lineHeight, hint.height());
    }
    return y + lineHeight - rect.y();
}

}  // namespace cw::gui
