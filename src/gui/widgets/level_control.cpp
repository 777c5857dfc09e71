#include "gui/widgets/level_control.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace cw::gui {

using drawing::Shape;

namespace {

constexpr int kSteps = 6;
constexpr double kCell = 31;
constexpr double kTargetBar = 3;
constexpr double kTargetBarContrast = 4;

class LevelAccessible final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit LevelAccessible(LevelControl* control) : QAccessibleWidget(control, QAccessible::Slider) {}
    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface) return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QVariant currentValue() const override { return control()->accessibleLevel(); }
    void setCurrentValue(const QVariant& value) override { emit control()->levelChosen(value.toInt()); }
    QVariant maximumValue() const override { return kSteps - 1; }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }

private:
    LevelControl* control() const { return static_cast<LevelControl*>(widget()); }
};

QAccessibleInterface* makeInterface(const QString& className, QObject* object) {
    if (className == QLatin1String("cw::gui::LevelControl"))
        return new LevelAccessible(static_cast<LevelControl*>(object));
    return nullptr;
}

}  // namespace

void installLevelControlAccessibility() {
    QAccessible::installFactory(makeInterface);
}

LevelControl::LevelControl(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_InputMethodEnabled, false);  // digits and letters are meant as keys here
}

QSize LevelControl::sizeHint() const {
    const int ring = static_cast<int>(2 * (Shape::kFocusWidth + Shape::kFocusOffset));
    return {kSteps * m_theme.px(kCell) + ring, m_theme.target() + ring};
}

QRectF LevelControl::body() const {
    const double ring = Shape::kFocusWidth + Shape::kFocusOffset;
    return QRectF(rect()).adjusted(ring, ring, -ring, -ring);
}

QRectF LevelControl::cell(int step) const {
    const auto box = body();
    const double width = box.width() / kSteps;
    return {box.left() + width * step, box.top(), width, box.height()};
}

int LevelControl::cellAt(const QPointF& at) const {
    for (int i = 0; i < kSteps; ++i)
        if (cell(i).contains(at)) return i;
    return -1;
}

std::optional<int> LevelControl::lookedAt() const {
    return m_pointed ? m_pointed : m_level;
}

void LevelControl::setLevel(std::optional<int> newLevel, bool isNotApplicable) {
    if (m_level == newLevel && m_notApplicable == isNotApplicable) return;
    m_level = newLevel;
    m_notApplicable = isNotApplicable;
    update();
    emit levelShown();
    emit lookedAtChanged();
    if (QAccessible::isActive()) {
        QAccessibleValueChangeEvent event(this, accessibleLevel());
        QAccessible::updateAccessibility(&event);
    }
}

void LevelControl::setTarget(std::optional<int> newTarget, bool inherited) {
    m_target = newTarget;
    m_targetInherited = inherited;
    update();
}

void LevelControl::point(std::optional<int> step) {
    if (m_pointed == step) return;
    m_pointed = step;
    update();
    emit lookedAtChanged();
}

void LevelControl::awaitTarget(bool waiting) {
    if (m_awaitsTarget == waiting) return;
    m_awaitsTarget = waiting;
    update();
    emit targetModeChanged(waiting);
}

void LevelControl::choose(int step) {
    m_pointed.reset();
    if (m_awaitsTarget) {
        awaitTarget(false);
        emit targetChosen(step);
    } else {
        emit levelChosen(step);
    }
}

void LevelControl::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return QWidget::keyPressEvent(event);
    if (key >= Qt::Key_0 && key <= Qt::Key_5) return choose(key - Qt::Key_0);
    switch (key) {
        case Qt::Key_T:
            if (m_takesTarget) awaitTarget(!m_awaitsTarget);
            return;
        case Qt::Key_N:
            return emit notApplicableAsked();
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            return emit levelCleared();
        case Qt::Key_Left:
            return point(std::max(0, lookedAt().value_or(1) - 1));
        case Qt::Key_Right:
            return point(std::min(kSteps - 1, lookedAt().value_or(-1) + 1));
        case Qt::Key_Space:
            if (m_pointed) choose(*m_pointed);
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_pointed && m_pointed != m_level) return choose(*m_pointed);
            return emit nextAsked();
        case Qt::Key_Down:
            return emit nextAsked();
        case Qt::Key_Up:
            return emit previousAsked();
        case Qt::Key_Escape:
            if (m_awaitsTarget) return awaitTarget(false);
            if (m_pointed) return point(std::nullopt);
            break;
        default:
            break;
    }
    QWidget::keyPressEvent(event);
}

void LevelControl::mousePressEvent(QMouseEvent* event) {
    const int step = cellAt(event->position());
    if (event->button() == Qt::LeftButton && step >= 0) choose(step);
}

void LevelControl::mouseMoveEvent(QMouseEvent* event) {
    const int step = cellAt(event->position());
    if (hasFocus()) point(step >= 0 ? std::optional<int>(step) : std::nullopt);
}

void LevelControl::leaveEvent(QEvent*) {
    point(std::nullopt);
}

void LevelControl::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
    emit focused();
}

void LevelControl::focusOutEvent(QFocusEvent* event) {
    awaitTarget(false);
    point(std::nullopt);
    QWidget::focusOutEvent(event);
    update();
}

void LevelControl::paintEvent(QPaintEvent*) {
    const auto& p = m_theme.palette();
    const auto box = body();
    const double radius = m_theme.px(Shape::kFieldRadius);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.fillPath(outline, p.page);
    painter.save();
    painter.setClipPath(outline);
    for (int step = 0; step < kSteps; ++step) {
        const auto place = cell(step);
        const bool chosen = m_level == step && !m_notApplicable;
        const bool pointed = m_pointed == step && !chosen;
        if (chosen)
            painter.fillRect(place, p.highContrast ? p.text : p.maturityFill(step));
        else if (pointed)
            painter.fillRect(place, p.accentSoft);
        if (step > 0) {
            painter.setPen(QPen(p.line, p.lineWidth));
            painter.drawLine(QPointF(place.left(), place.top()), QPointF(place.left(), place.bottom()));
        }
        auto font = m_theme.font(chosen ? TextRole::Strong : TextRole::Body);
        if (chosen) font.setWeight(QFont::Bold);
        painter.setFont(font);
        painter.setPen(chosen            ? (p.highContrast ? p.page : p.maturityText(step))
                       : m_notApplicable ? p.secondary
                                         : p.text);
        painter.drawText(place, Qt::AlignCenter, m_notApplicable ? QString(QChar(0x2013)) : QString::number(step));
        if (m_target == step) {
            const double bar = m_theme.px(p.highContrast ? kTargetBarContrast : kTargetBar);
            const QRectF mark(place.left() + 1, place.bottom() - bar, place.width() - 1, bar);
            painter.fillRect(mark, p.highContrast      ? (chosen ? p.page : p.text)
                                   : m_targetInherited ? p.secondary
                                                       : p.accent);
        }
    }
    painter.restore();
    painter.setPen(QPen(m_awaitsTarget ? p.accent : p.line, m_awaitsTarget ? Shape::kFocusWidth : p.lineWidth,
                        m_awaitsTarget ? Qt::DashLine : Qt::SolidLine));
    painter.drawPath(outline);
    if (hasFocus()) {
        painter.setPen(QPen(p.accent, Shape::kFocusWidth));
        painter.setBrush(Qt::NoBrush);
        const double half = Shape::kFocusWidth / 2;
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius + 3, radius + 3);
    }
}

}  // namespace cw::gui
