#pragma once
#include <QRectF>
#include <QWidget>
#include <optional>

#include "gui/theme.h"

class QPainter;

namespace cw::gui {

/// What stands for a level in lists: number on its step of the ramp; hatched and dashed when nothing is rated.
/// Always with its number, so colour is never alone. `few`: it rests on few items (drawing::Reading), an outline
/// only.
void paintLevelChip(QPainter& painter, const QRectF& box, const Theme& theme, std::optional<double> level,
                    const QString& number, bool few = false);

/// The chip as a widget.
class LevelChip final : public QWidget {
    Q_OBJECT
public:
    explicit LevelChip(const Theme& theme, QWidget* parent = nullptr);
    void setLevel(std::optional<double> level, const QString& number);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    std::optional<double> m_level;
    QString m_number;
};

}  // namespace cw::gui
