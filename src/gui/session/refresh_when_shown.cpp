#include "gui/session/refresh_when_shown.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include "gui/session/project_session.h"

namespace cw::gui {

RefreshWhenShown::RefreshWhenShown(QWidget* widget, ProjectSession& session, std::function<void()> refresh)
    : QObject(widget), m_widget(widget), m_refresh(std::move(refresh)) {
    widget->installEventFilter(this);
    connect(&session, &ProjectSession::snapshotChanged, this, [this] {
        if (m_widget->isVisible())
            schedule();
        else
            m_stale = true;
    });
}

bool RefreshWhenShown::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_widget && event->type() == QEvent::Show && m_stale) schedule();
    return QObject::eventFilter(watched, event);
}

void RefreshWhenShown::schedule() {
    // after this event: the widget may be the sender of the very change, and several changes are shown once
    m_stale = false;
    if (m_scheduled) return;
    m_scheduled = true;
    QTimer::singleShot(0, this, [this] {
        m_scheduled = false;
        m_refresh();
    });
}

}  // namespace cw::gui
