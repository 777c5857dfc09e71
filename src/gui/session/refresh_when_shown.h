#pragma once
#include <QObject>
#include <functional>

class QWidget;

namespace cw::gui {

class ProjectSession;

/// Runs `refresh` after each change of the project while the widget can be seen; one that is hidden catches up when
/// it is shown. So an edit costs what is on the screen, however many pages were visited. Lives as long as the widget.
class RefreshWhenShown final : public QObject {
    Q_OBJECT
public:
    RefreshWhenShown(QWidget* widget, ProjectSession& session, std::function<void()> refresh);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void schedule();
    QWidget* m_widget;
    std::function<void()> m_refresh;
    bool m_stale = false;
    bool m_scheduled = false;
};

}  // namespace cw::gui
