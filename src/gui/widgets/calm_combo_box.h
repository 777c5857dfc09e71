#pragma once
#include <QComboBox>

#include "gui/theme.h"

namespace cw::gui {

/// A list to choose from with a chevron in text colour; scrolling the page over it does not change its choice.
class CalmComboBox final : public QComboBox {
    Q_OBJECT
public:
    explicit CalmComboBox(const Theme& theme, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    const Theme& m_theme;
};

}  // namespace cw::gui
