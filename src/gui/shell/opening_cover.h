#pragma once
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "gui/theme.h"

namespace cw::gui {

class PlainLabel;

/// Lies over the whole window while a project is being opened on another thread: keys and clicks end here, so that
/// nothing changes below, while the window goes on painting and can be moved and closed.
class OpeningCover final : public QWidget {
    Q_OBJECT
public:
    OpeningCover(const Theme& theme, QWidget* window);
    /// `text` is shown when it takes longer than a moment; empty: what lies below says it itself.
    void begin(const QString& text);
    void end();  ///< and goes

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool) override { return true; }  // the focus stays here

private:
    PlainLabel* m_text;
    QTimer m_moment;
    QPointer<QWidget> m_focus;  ///< had the keyboard before
};

}  // namespace cw::gui
