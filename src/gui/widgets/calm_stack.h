#pragma once
#include <QStackedWidget>

namespace cw::gui {

/// A stack whose pages arrange themselves: it asks for no room of its own, so that a tall or wide page presses
/// neither what stands above it nor the window.
class CalmStack final : public QStackedWidget {
    Q_OBJECT
public:
    using QStackedWidget::QStackedWidget;
    bool hasHeightForWidth() const override { return false; }
    QSize minimumSizeHint() const override { return {1, 1}; }
};

}  // namespace cw::gui
