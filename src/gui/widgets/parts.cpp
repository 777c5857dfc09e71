#include "gui/widgets/parts.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QEvent>
#include <QFrame>
#include <QLayout>
#include <QStyle>

#include "gui/widgets/plain_label.h"

namespace cw::gui {

QPushButton* makeButton(const QString& objectName, const QString& text, ButtonLook look, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    button->setCursor(look == ButtonLook::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (look == ButtonLook::Primary) button->setProperty("look", QStringLiteral("primary"));
    if (look == ButtonLook::Link) button->setProperty("look", QStringLiteral("link"));
    if (look == ButtonLook::Chip) button->setProperty("look", QStringLiteral("chip"));
    return button;
}

QToolButton* makeIconButton(const Theme& theme, const QString& objectName, const QString& icon, const QString& name,
                            QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setIcon(theme.icon(icon));
    button->setIconSize({theme.px(drawing::Shape::kIcon), theme.px(drawing::Shape::kIcon)});
    button->setAccessibleName(name);
    button->setToolTip(plainToolTip(name));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QFrame* makeLine(QWidget* parent, bool vertical) {
    auto* line = new QFrame(parent);
    line->setProperty("look", vertical ? QStringLiteral("vline") : QStringLiteral("line"));
    return line;
}

void addSpace(QBoxLayout* layout, const Theme& theme, double length) {
    layout->addSpacing(theme.px(length));
}

void setMargins(QLayout* layout, const Theme& theme, double horizontal, double vertical) {
    const int h = horizontal > 0 ? theme.px(horizontal) : 0;
    const int v = vertical > 0 ? theme.px(vertical) : 0;
    layout->setContentsMargins(h, v, h, v);
}

void clearLayout(QLayout* layout) {
    while (auto* item = layout->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (auto* inner = item->layout()) {
            clearLayout(inner);
        }
        delete item;
    }
}

void finishLayouts() {
    // what follows from a request is mostly sent in the same call; a scroll bar that comes or goes needs another
    constexpr int kRounds = 3;
    for (int i = 0; i < kRounds; ++i) QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

Segments::Segments(const Theme& theme, const QString& objectName, const QString& accessibleName, QWidget* parent)
    : QWidget(parent), m_accessibleName(accessibleName) {
    setObjectName(objectName);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(drawing::Space::kXs));
}

void Segments::setEntries(const std::vector<Entry>& entries) {
    clearLayout(layout());
    m_buttons.clear();
    m_entries = entries;
    for (const auto& entry : entries) {
        auto* button = makeButton(objectName() + QLatin1Char('-') + entry.id, entry.text, ButtonLook::Chip, this);
        button->setCheckable(true);
        button->setAccessibleName(tr("%1: %2").arg(m_accessibleName, entry.text));
        connect(button, &QPushButton::clicked, this, [this, id = entry.id] {
            const auto next = m_current == id ? QString() : id;
            setCurrent(next);
            emit chosen(next);
        });
        layout()->addWidget(button);
        m_buttons.push_back(button);
    }
    setCurrent(m_current);
}

void Segments::setInherited(const QString& id) {
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const bool inherited = !id.isEmpty() && m_entries[i].id == id;
        if (m_buttons[i]->property("inherited").toBool() == inherited) continue;
        m_buttons[i]->setProperty("inherited", inherited);
        m_buttons[i]->style()->unpolish(m_buttons[i]);
        m_buttons[i]->style()->polish(m_buttons[i]);
    }
}

void Segments::setCurrent(const QString& id) {
    m_current = id;
    for (std::size_t i = 0; i < m_buttons.size(); ++i) m_buttons[i]->setChecked(m_entries[i].id == id);
}

}  // namespace cw::gui
