#pragma once
#include <QWidget>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include "drawing/scene.h"
#include "gui/theme.h"

namespace cw::gui {

/// Shows a Scene that is laid out anew for each width. Arrow keys walk its nodes that lead somewhere, Enter follows;
/// assistive technology meets its named nodes as children.
class SceneView final : public QWidget {
    Q_OBJECT
public:
    using Layout = std::function<drawing::Scene(const drawing::TextMetrics& metrics, double width)>;
    SceneView(const Theme& theme, Layout layout, QWidget* parent = nullptr);

    const drawing::Scene& scene() const;
    /// Lays out again from changed data; a view that nobody sees when it is shown.
    void relayout();
    std::vector<const drawing::Node*> targets() const;
    int current() const { return m_current; }
    void setCurrent(int index);
    /// Target of the current node; empty when there is none.
    std::string currentTarget() const;
    /// False when no node leads there.
    bool setCurrentTarget(const std::string& target);
    QRect currentBox() const;
    /// Lets nodes be dragged onto places of the scene: asked for each that is taken hold of. Nodes are then followed
    /// when the button is let go, not when it is pressed.
    void setDraggable(std::function<bool(const drawing::Node&)> draggable);

    /// Room around the picture for the focus ring.
    static int ring();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {1, 1}; }

signals:
    /// Enter on a node, or a click on it. `place`: of the scene, under the click.
    void activated(const QString& target, bool byMouse, const QString& place);
    void doubleClicked(const QString& target, const QString& place);
    void currentChanged(const QString& target);
    void dropped(const QString& target, const QString& place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// The scene at that width; the layout system asks for several widths before it settles, so a few are kept.
    const drawing::Scene& sceneAt(double width) const;
    /// Makes that the scene; what was chosen in the one before stays chosen.
    void take(const drawing::Scene& next) const;
    void show(double width);
    void step(int dx, int dy);
    QString placeUnder(QPointF at) const;
    static constexpr std::size_t kScenesKept = 12;
    const Theme& m_theme;
    Layout m_layout;
    mutable std::unique_ptr<drawing::FontTextMetrics> m_metrics;    ///< kept: it knows what it has measured
    mutable std::vector<std::pair<double, drawing::Scene>> m_kept;  ///< newest last; emptied when the data change
    mutable drawing::Scene m_scene;
    mutable bool m_stale = true;  ///< m_scene is not of the present data and width
    mutable int m_current = -1;
    std::function<bool(const drawing::Node&)> m_draggable;
    std::string m_held;  ///< target of the node under the pressed button
    QPointF m_pressedAt;
    QPointF m_draggedTo;
    bool m_dragging = false;
};

void installSceneViewAccessibility();

}  // namespace cw::gui
