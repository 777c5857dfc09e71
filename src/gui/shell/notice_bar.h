#pragma once
#include <QFrame>
#include <functional>

#include "gui/theme.h"

class QPushButton;

namespace cw::gui {

class PlainLabel;

/// One line about what just happened, with one thing to do about it. It stands in the bar below the page
/// (FindingsBar::hold), so that it covers nothing and moves nothing at the page's top. Errors stay until they
/// are closed.
class NoticeBar final : public QFrame {
    Q_OBJECT
public:
    NoticeBar(const Theme& theme, QWidget* parent);
    void say(const QString& text, Tone tone, const QString& actionText, std::function<void()> action);

signals:
    void shownChanged();  ///< it came or went

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    PlainLabel* m_text;
    QPushButton* m_action;
    std::function<void()> m_run;
    class QTimer* m_timer;
};

}  // namespace cw::gui
