#pragma once
#include <QFrame>
#include <functional>

#include "gui/theme.h"

class QPushButton;

namespace cw::gui {

class PlainLabel;

/// One line about what just happened, with one thing to do about it. It stands over the top of `over`, so that
/// nothing there moves under a click. Errors stay until they are closed.
class NoticeBar final : public QFrame {
    Q_OBJECT
public:
    NoticeBar(const Theme& theme, QWidget& over, QWidget* parent);
    void say(const QString& text, Tone tone, const QString& actionText, std::function<void()> action);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void place();

    QWidget& m_over;
    PlainLabel* m_text;
    QPushButton* m_action;
    std::function<void()> m_run;
    class QTimer* m_timer;
};

}  // namespace cw::gui
