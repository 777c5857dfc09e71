#include "gui/audit.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QFontMetrics>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>
#include <QWidget>
#include <algorithm>

#include "drawing/palette.h"

namespace cw::test {

namespace {

QString describe(const QWidget& widget) {
    QStringList path;
    for (const auto* at = &widget; at && path.size() < 4; at = at->parentWidget())
        path.prepend(at->objectName().isEmpty() ? QString::fromLatin1(at->metaObject()->className())
                                                : at->objectName());
    return path.join(QLatin1Char('/'));
}

/// Parts that Qt makes itself inside its widgets.
bool isInner(const QWidget& widget) {
    const auto name = widget.objectName();
    return name.startsWith(QLatin1String("qt_")) || qobject_cast<const QScrollBar*>(&widget) ||
           (widget.parentWidget() && qobject_cast<const QTabBar*>(widget.parentWidget())) ||
           (widget.parentWidget() && qobject_cast<const QComboBox*>(widget.parentWidget())) ||
           (widget.parentWidget() && qobject_cast<const QLineEdit*>(widget.parentWidget()));
}

bool isInteractive(const QWidget& widget) {
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
           qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractItemView*>(&widget) ||
           widget.focusPolicy() & Qt::TabFocus;
}

}  // namespace

QStringList accessibilityFaults(QWidget& root) {
    QStringList faults;
    for (auto* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible() || isInner(*widget) || !isInteractive(*widget)) continue;
        if (qobject_cast<QScrollArea*>(widget) == nullptr && widget->parentWidget() &&
            qobject_cast<QAbstractScrollArea*>(widget->parentWidget()) && !qobject_cast<QAbstractButton*>(widget))
            continue;  // the viewport
        auto* accessible = QAccessible::queryAccessibleInterface(widget);
        const auto name = accessible ? accessible->text(QAccessible::Name) : QString();
        if (name.trimmed().isEmpty()) faults << describe(*widget) + QStringLiteral(": no accessible name");
        if (widget->objectName().isEmpty()) faults << describe(*widget) + QStringLiteral(": no object name");
        // children that are painted (scene nodes, rows of lists) must be named too
        if (!accessible || qobject_cast<QAbstractItemView*>(widget)) continue;
        for (int i = 0; i < accessible->childCount(); ++i) {
            auto* child = accessible->child(i);
            if (!child || child->object()) continue;
            if (child->role() == QAccessible::Button && child->text(QAccessible::Name).trimmed().isEmpty())
                faults << describe(*widget) + QStringLiteral(": painted child %1 has no name").arg(i);
        }
    }
    return faults;
}

QStringList clippedTexts(QWidget& root) {
    QStringList faults;
    for (auto* label : root.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty() || label->width() <= 1) continue;
        if (label->textFormat() != Qt::PlainText)
            faults << describe(*label) + QStringLiteral(": not plain text: ") + label->text();
        if (label->text().endsWith(QChar(0x2026)) && !label->toolTip().isEmpty())
            continue;  // cut on purpose, whole in the tooltip
        const QFontMetrics metrics(label->font());
        if (label->wordWrap()) {
            const int needed = label->heightForWidth(label->width());
            if (needed > label->height() + 1)
                faults << describe(*label) + QStringLiteral(": %1 of %2 px high: ").arg(label->height()).arg(needed) +
                              label->text();
        } else if (metrics.horizontalAdvance(label->text()) > label->width() + 1 ||
                   metrics.height() > label->height() + 4) {
            faults << describe(*label) +
                          QStringLiteral(": %1 of %2 px wide: ")
                              .arg(label->width())
                              .arg(metrics.horizontalAdvance(label->text())) +
                          label->text();
        }
    }
    for (auto* button : root.findChildren<QPushButton*>()) {
        if (!button->isVisible()) continue;
        const QFontMetrics metrics(button->font());
        if (metrics.horizontalAdvance(button->text()) > button->width() + 1)
            faults << describe(*button) + QStringLiteral(": cut: ") + button->text();
        if (button->height() < static_cast<int>(drawing::Shape::kTarget))
            faults << describe(*button) + QStringLiteral(": only %1 px high").arg(button->height());
    }
    return faults;
}

QStringList squeezedWidgets(QWidget& root) {
    QStringList faults;
    for (auto* widget : root.findChildren<QWidget*>()) {
        const auto* parent = widget->parentWidget();
        if (!widget->isVisible() || isInner(*widget) || isInner(*parent)) continue;
        if (parent->parentWidget() && qobject_cast<const QAbstractScrollArea*>(parent->parentWidget()))
            continue;  // what a viewport shows may be larger than it
        if (qobject_cast<const QAbstractScrollArea*>(parent) || qobject_cast<const QLineEdit*>(parent)) continue;
        int needed = widget->minimumHeight();
        if (widget->sizePolicy().verticalPolicy() != QSizePolicy::Ignored)
            needed = std::max(needed, widget->minimumSizeHint().height());
        if (widget->sizePolicy().verticalPolicy() == QSizePolicy::Fixed)
            needed = std::min(needed, std::max(widget->minimumHeight(), widget->sizeHint().height()));
        if (widget->hasHeightForWidth()) needed = widget->heightForWidth(widget->width());
        if (widget->height() + 2 < std::min(needed, widget->maximumHeight()))
            faults << describe(*widget) + QStringLiteral(": %1 of %2 px high").arg(widget->height()).arg(needed);
        if (widget->y() + widget->height() > parent->height() + 1 && !widget->isWindow())
            faults << describe(*widget) + QStringLiteral(": ends at %1 in a parent of %2 px")
                                              .arg(widget->y() + widget->height())
                                              .arg(parent->height());
    }
    return faults;
}

}  // namespace cw::test
