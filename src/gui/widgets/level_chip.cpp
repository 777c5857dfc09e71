#include "gui/widgets/level_chip.h"

#include <QPainter>

namespace cw::gui {

void paintLevelChip(QPainter& painter, const QRectF& box, const Theme& theme, std::optional<double> level,
                    const QString& number, bool few) {
    const auto& p = theme.palette();
    const double radius = theme.px(drawing::Space::kXs);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (level && few) {
        painter.setPen(QPen(p.highContrast ? p.text : p.line, p.lineWidth));
        painter.setBrush(p.page);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter.setPen(p.secondary);
    } else if (level) {
        painter.setPen(p.highContrast ? QPen(p.text, p.lineWidth) : QPen(Qt::NoPen));
        painter.setBrush(p.maturityFill(*level));
        painter.drawRoundedRect(p.highContrast ? box.adjusted(1, 1, -1, -1) : box, radius, radius);
        painter.setPen(p.maturityText(*level));
    } else {
        const auto inner = box.adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(p.line, Qt::BDiagPattern));
        painter.drawRoundedRect(inner, radius, radius);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(p.secondary, p.lineWidth, Qt::DashLine));
        painter.drawRoundedRect(inner, radius, radius);
        painter.setPen(p.secondary);
    }
    painter.setFont(theme.font(TextRole::Caption));
    painter.drawText(box, Qt::AlignCenter, level ? number : QString(QChar(0x2013)));
    painter.restore();
}

LevelChip::LevelChip(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LevelChip::setLevel(std::optional<double> level, const QString& number) {
    m_level = level;
    m_number = number;
    setAccessibleName(number);
    update();
}

QSize LevelChip::sizeHint() const {
    return {m_theme.px(36), m_theme.px(23)};
}

void LevelChip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintLevelChip(painter, rect(), m_theme, m_level, m_number);
}

}  // namespace cw::gui
