#pragma once
#include <QFrame>
#include <functional>

#include "gui/theme.h"

class QPushButton;

namespace cw::gui {

class PlainLabel;

/// One line about what just happened, with one thing to do about it. Errors stay until they are closed.
class NoticeBar final : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBar(const Theme& theme, QWidget* parent = nullptr);
    void say(const QString& text, Tone tone, const QString& actionText, std::function<void()> action);

private:
    PlainLabel* m_text;
    QPushButton* m_action;
    std::function<void()> m_run;
    class QTimer* m_timer;
};

}  // namespace cw::gui
