#include "gui/widgets/scene_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "drawing/paint.h"
#include "gui/convert.h"
#include "gui/widgets/plain_label.h"

namespace cw::gui {

using drawing::Node;
using drawing::Role;
using drawing::Shape;

namespace {

QAccessible::Role accessibleRole(const Node& node) {
    switch (node.role) {
        case Role::Heading:
            return QAccessible::Heading;
        case Role::Group:
            return QAccessible::Grouping;
        case Role::Tile:
            return node.target.empty() ? QAccessible::StaticText : QAccessible::Button;
        case Role::Legend:
            return QAccessible::Note;
        default:
            return QAccessible::StaticText;
    }
}

/// One named node of the scene, as a child of the view.
class NodeAccessible final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    NodeAccessible(SceneView* view, int index) : m_view(view), m_index(index) {}
    bool isValid() const override { return m_view && node(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text kind) const override {
        const auto* at = node();
        return at && kind == QAccessible::Name ? at->name : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override {
        const auto* at = node();
        if (!at || !m_view) return {};
        const auto box = at->bounds.toAlignedRect().translated(SceneView::ring(), SceneView::ring());
        return {m_view->mapToGlobal(box.topLeft()), box.size()};
    }
    QAccessible::Role role() const override {
        const auto* at = node();
        return at ? accessibleRole(*at) : QAccessible::NoRole;
    }
    QAccessible::State state() const override {
        QAccessible::State state;
        const auto* at = node();
        if (!at || !m_view) return state;
        state.readOnly = true;
        if (!at->target.empty()) {
            state.focusable = true;
            const auto targets = m_view->targets();
            state.focused = m_view->hasFocus() && m_view->current() >= 0 &&
                            targets[static_cast<std::size_t>(m_view->current())] == at;
        }
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override {
        const auto* at = node();
        return at && !at->target.empty() ? QStringList{pressAction()} : QStringList();
    }
    void doAction(const QString& name) override {
        const auto* at = node();
        if (at && name == pressAction()) emit m_view->activated(qs(at->target), false, {});
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    const Node* node() const {
        if (!m_view) return nullptr;
        const auto nodes = m_view->scene().reading();
        return m_index < static_cast<int>(nodes.size()) ? nodes[static_cast<std::size_t>(m_index)] : nullptr;
    }
    QPointer<SceneView> m_view;
    int m_index;
};

/// The view: a graphic whose children are its named nodes.
class ViewAccessible final : public QAccessibleWidget {
public:
    explicit ViewAccessible(SceneView* view) : QAccessibleWidget(view, QAccessible::Graphic) {}
    ~ViewAccessible() override {
        for (const auto id : m_children) QAccessible::deleteAccessibleInterface(id);
    }
    int childCount() const override { return static_cast<int>(view()->scene().reading().size()); }
    QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount()) return nullptr;
        while (static_cast<int>(m_children.size()) <= index)
            m_children.push_back(QAccessible::registerAccessibleInterface(
                new NodeAccessible(view(), static_cast<int>(m_children.size()))));
        return QAccessible::accessibleInterface(m_children[static_cast<std::size_t>(index)]);
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        for (int i = 0; i < childCount(); ++i)
            if (this->child(i) == child) return i;
        return -1;
    }
    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Name) return view()->scene().title;
        if (kind == QAccessible::Description) return view()->scene().description;
        return QAccessibleWidget::text(kind);
    }

private:
    SceneView* view() const { return static_cast<SceneView*>(widget()); }
    mutable std::vector<QAccessible::Id> m_children;
};

/// In reading order.
std::vector<const Node*> targetsOf(const drawing::Scene& scene) {
    std::vector<const Node*> found;
    for (const auto* node : scene.reading())
        if (!node->target.empty()) found.push_back(node);
    return found;
}

QAccessibleInterface* makeInterface(const QString& className, QObject* object) {
    return className == QLatin1String("cw::gui::SceneView") ? new ViewAccessible(static_cast<SceneView*>(object))
                                                            : nullptr;
}

}  // namespace

void installSceneViewAccessibility() {
    QAccessible::installFactory(makeInterface);
}

SceneView::SceneView(const Theme& theme, Layout layout, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_layout(std::move(layout)) {
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMouseTracking(true);
}

const drawing::Scene& SceneView::sceneAt(double width) const {
    const double asked = std::max(1.0, width);
    for (const auto& [kept, scene] : m_kept)
        if (std::abs(kept - asked) < 0.5) return scene;
    if (m_kept.size() >= kScenesKept) m_kept.erase(m_kept.begin());
    if (!m_metrics || m_metrics->bodyPx() != m_theme.bodyPx() || m_metrics->families() != drawing::screenFamilies())
        m_metrics = std::make_unique<drawing::FontTextMetrics>(drawing::screenFamilies(), m_theme.bodyPx());
    m_kept.emplace_back(asked, m_layout(*m_metrics, asked));
    return m_kept.back().second;
}

const drawing::Scene& SceneView::scene() const {
    if (m_stale) take(sceneAt(width() - 2 * ring()));
    return m_scene;
}

void SceneView::take(const drawing::Scene& next) const {
    const auto before = targetsOf(m_scene);
    const auto chosen = m_current >= 0 && m_current < static_cast<int>(before.size())
                            ? before[static_cast<std::size_t>(m_current)]->target
                            : std::string();
    m_scene = next;
    m_stale = false;
    const auto after = targetsOf(m_scene);
    m_current = std::min(m_current, static_cast<int>(after.size()) - 1);
    // of several nodes of one target the one that was meant
    if (m_current < 0 || after[static_cast<std::size_t>(m_current)]->target == chosen) return;
    const auto at = std::ranges::find_if(after, [&](const Node* node) { return node->target == chosen; });
    // what was chosen stays chosen where it stands now; what is gone leaves nobody else chosen in its place
    m_current = at == after.end() ? -1 : static_cast<int>(std::distance(after.begin(), at));
}

void SceneView::relayout() {
    m_kept.clear();
    m_stale = true;
    if (isVisible()) show(width() - 2 * ring());
}

void SceneView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale) show(width() - 2 * ring());
}

void SceneView::show(double width) {
    const int at = m_current;
    take(sceneAt(width));
    if (at >= 0 && m_current < 0) emit currentChanged({});  // what was chosen is gone
    setAccessibleName(m_scene.title);
    setAccessibleDescription(m_scene.description);
    setFocusPolicy(targets().empty() ? Qt::NoFocus : Qt::StrongFocus);
    updateGeometry();
    update();
}

std::vector<const Node*> SceneView::targets() const {
    return targetsOf(scene());
}

int SceneView::ring() {
    return static_cast<int>(Shape::kFocusOffset + Shape::kFocusWidth);
}

int SceneView::heightForWidth(int width) const {
    // Before a page is shown its layouts ask for many widths that never come to be; laying out a picture costs.
    if (!isVisible()) return m_stale ? width / 2 : static_cast<int>(std::ceil(m_scene.size.height())) + 2 * ring();
    return static_cast<int>(std::ceil(sceneAt(width - 2 * ring()).size.height())) + 2 * ring();
}

QSize SceneView::sizeHint() const {
    // the height follows from the width that a layout gives: a hint is no reason to lay out another picture
    constexpr int kWidth = 480;
    return {kWidth,
            m_scene.size.isEmpty() ? kWidth / 2 : static_cast<int>(std::ceil(m_scene.size.height())) + 2 * ring()};
}

void SceneView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->size().width() == event->oldSize().width()) return;
    if (isVisible())
        show(width() - 2 * ring());
    else
        m_stale = true;
}

std::string SceneView::currentTarget() const {
    const auto nodes = targets();
    return m_current >= 0 && m_current < static_cast<int>(nodes.size())
               ? nodes[static_cast<std::size_t>(m_current)]->target
               : std::string();
}

bool SceneView::setCurrentTarget(const std::string& target) {
    const auto nodes = targets();
    const auto at =
        std::find_if(nodes.begin(), nodes.end(), [&](const Node* node) { return node->target == target; });
    if (at == nodes.end()) return false;
    setCurrent(static_cast<int>(std::distance(nodes.begin(), at)));
    return true;
}

QRect SceneView::currentBox() const {
    const auto nodes = targets();
    if (m_current < 0 || m_current >= static_cast<int>(nodes.size())) return {};
    return nodes[static_cast<std::size_t>(m_current)]->bounds.toAlignedRect().translated(ring(), ring());
}

void SceneView::setDraggable(std::function<bool(const Node&)> draggable) {
    m_draggable = std::move(draggable);
}

void SceneView::setCurrent(int index) {
    m_current = index;
    update();
    emit currentChanged(qs(currentTarget()));
    if (!QAccessible::isActive() || index < 0) return;
    const auto* chosen = targets()[static_cast<std::size_t>(index)];
    const auto nodes = m_scene.reading();
    const auto at = std::find(nodes.begin(), nodes.end(), chosen);
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(static_cast<int>(std::distance(nodes.begin(), at)));
    QAccessible::updateAccessibility(&event);
}

void SceneView::step(int dx, int dy) {
    const auto nodes = targets();
    if (nodes.empty()) return;
    if (m_current < 0) return setCurrent(0);
    const auto from = nodes[static_cast<std::size_t>(m_current)]->bounds.center();
    // the nearest node in that direction; what lies off the line counts double
    double best = std::numeric_limits<double>::max();
    int chosen = m_current;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const auto to = nodes[i]->bounds.center() - from;
        const double along = to.x() * dx + to.y() * dy;
        const double across = std::abs(to.x() * dy) + std::abs(to.y() * dx);
        if (along < 1) continue;
        const double distance = along + 2 * across;
        if (distance < best) {
            best = distance;
            chosen = static_cast<int>(i);
        }
    }
    setCurrent(chosen);
}

void SceneView::keyPressEvent(QKeyEvent* event) {
    const auto nodes = targets();
    switch (event->key()) {
        case Qt::Key_Left:
            return step(-1, 0);
        case Qt::Key_Right:
            return step(1, 0);
        case Qt::Key_Up:
            return step(0, -1);
        case Qt::Key_Down:
            return step(0, 1);
        case Qt::Key_Home:
            return setCurrent(nodes.empty() ? -1 : 0);
        case Qt::Key_End:
            return setCurrent(static_cast<int>(nodes.size()) - 1);
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            if (m_current >= 0) emit activated(qs(nodes[static_cast<std::size_t>(m_current)]->target), false, {});
            return;
        default:
            QWidget::keyPressEvent(event);
    }
}

void SceneView::mousePressEvent(QMouseEvent* event) {
    const auto at = event->position() - QPointF(ring(), ring());
    const auto* node = m_scene.hit(at);
    if (!node) return;
    const auto target = node->target;
    const auto nodes = targets();
    const auto found = std::find(nodes.begin(), nodes.end(), node);
    if (found != nodes.end()) setCurrent(static_cast<int>(std::distance(nodes.begin(), found)));
    if (event->button() != Qt::LeftButton) return;
    if (!m_draggable) {
        emit activated(qs(target), true, placeUnder(at));
        return;
    }
    m_held = target;
    m_pressedAt = at;
    m_dragging = false;
}

void SceneView::mouseDoubleClickEvent(QMouseEvent* event) {
    mousePressEvent(event);  // two clicks are two
    const auto at = event->position() - QPointF(ring(), ring());
    if (const auto* node = m_scene.hit(at); node && event->button() == Qt::LeftButton)
        emit doubleClicked(qs(node->target), placeUnder(at));
}

QString SceneView::placeUnder(QPointF at) const {
    const auto* node = m_scene.placeAt(at);
    return node ? qs(node->place) : QString();
}

void SceneView::mouseMoveEvent(QMouseEvent* event) {
    const auto at = event->position() - QPointF(ring(), ring());
    if (!m_held.empty() && (event->buttons() & Qt::LeftButton)) {
        const auto* node = m_scene.nodeOf(m_held);
        const bool far = (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
        if (!m_dragging && far && node && m_draggable(*node)) m_dragging = true;
        if (m_dragging) {
            m_draggedTo = at;
            setCursor(m_scene.placeAt(at) ? Qt::ClosedHandCursor : Qt::ForbiddenCursor);
            update();
        }
        return;
    }
    setCursor(m_scene.hit(at) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void SceneView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || m_held.empty()) return;
    const auto target = std::exchange(m_held, {});
    const bool dragged = std::exchange(m_dragging, false);
    setCursor(Qt::ArrowCursor);
    update();
    const auto at = event->position() - QPointF(ring(), ring());
    if (!dragged) {
        emit activated(qs(target), true, placeUnder(at));
    } else if (const auto* place = m_scene.placeAt(at)) {
        emit dropped(qs(target), qs(place->place));
    }
}

void SceneView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (m_current < 0 && !targets().empty()) setCurrent(0);
    update();
}

void SceneView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

bool SceneView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto* node = m_scene.hit(help->pos() - QPoint(ring(), ring()));
        if (node)
            QToolTip::showText(help->globalPos(), plainToolTip(node->name), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void SceneView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(ring(), ring());
    drawing::paintScene(painter, m_scene, m_theme.palette());
    if (m_dragging) {
        painter.setPen(QPen(m_theme.palette().accent, Shape::kFocusWidth));
        painter.setBrush(Qt::NoBrush);
        if (const auto* place = m_scene.placeAt(m_draggedTo)) painter.drawRect(place->bounds);
        if (const auto* node = m_scene.nodeOf(m_held)) {
            auto ghost = m_theme.palette().accentSoft;
            ghost.setAlphaF(0.7F);
            painter.setBrush(ghost);
            painter.drawRoundedRect(node->bounds.translated(m_draggedTo - m_pressedAt), Shape::kFieldRadius,
                                    Shape::kFieldRadius);
        }
    }
    if (!hasFocus() || m_current < 0) return;
    const auto nodes = targets();
    const double off = Shape::kFocusOffset;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.palette().accent, Shape::kFocusWidth));
    const auto box = nodes[static_cast<std::size_t>(m_current)]->bounds.adjusted(-off, -off, off, off);
    const double radius = m_theme.px(Shape::kCardRadius);
    painter.drawRoundedRect(box, radius, radius);
}

}  // namespace cw::gui
