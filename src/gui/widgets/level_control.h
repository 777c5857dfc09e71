#pragma once
#include <QWidget>
#include <optional>

#include "gui/theme.h"

namespace cw::gui {

/// Segmented control for a level 0–5 with the target as a bar under its step.
/// Keys: 0–5 set the level, T then a digit sets the target, N asks for "not applicable", Delete clears, Left and
/// Right look at the neighbouring step, Space or Enter on such a step sets it, Up, Down and Enter walk on.
class LevelControl final : public QWidget {
    Q_OBJECT
    Q_PROPERTY(int level READ accessibleLevel NOTIFY levelShown)
public:
    explicit LevelControl(const Theme& theme, QWidget* parent = nullptr);

    void setLevel(std::optional<int> level, bool notApplicable);
    void setTarget(std::optional<int> target, bool inherited);
    /// Whether T asks for a target; an assessor sets none.
    void setTakesTarget(bool takes) { m_takesTarget = takes; }
    std::optional<int> level() const { return m_level; }
    std::optional<int> target() const { return m_target; }
    bool notApplicable() const { return m_notApplicable; }
    bool awaitsTarget() const { return m_awaitsTarget; }
    int accessibleLevel() const { return m_level.value_or(-1); }
    /// Step that is looked at: the pointed one, else the level.
    std::optional<int> lookedAt() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void levelChosen(int level);
    void levelCleared();
    void targetChosen(int target);
    void notApplicableAsked();
    void nextAsked();
    void previousAsked();
    void lookedAtChanged();
    void focused();
    void levelShown();
    void targetModeChanged(bool waiting);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRectF body() const;
    QRectF cell(int level) const;
    int cellAt(const QPointF& point) const;
    void point(std::optional<int> level);
    void awaitTarget(bool waiting);
    void choose(int level);

    const Theme& m_theme;
    std::optional<int> m_level;
    std::optional<int> m_target;
    bool m_targetInherited = false;
    bool m_notApplicable = false;
    bool m_awaitsTarget = false;
    bool m_takesTarget = true;
    std::optional<int> m_pointed;
};

/// Tells assistive technology that a LevelControl is a slider 0…5; call once at start.
void installLevelControlAccessibility();

}  // namespace cw::gui
