#pragma once
#include <QWidget>

#include "gui/shell/workbench.h"

class QBoxLayout;
class QPushButton;

namespace cw::gui {

class PlainLabel;

/// Head of a page: code, name, one line of purpose, the two figures that matter, the one next step.
class PageHeader final : public QWidget {
    Q_OBJECT
public:
    PageHeader(Workbench& workbench, const QString& code, const QString& title, const QString& purpose,
               QWidget* parent);
    /// "2.4" and "→ 4" with a caption; an empty level hides both.
    /// `quiet`: the level rests on few items.
    void setFigures(const QString& level, const QString& target, const QString& caption, bool quiet = false);
    void setPurpose(const QString& purpose);
    /// The link under the purpose; an empty text hides it.
    void setNextStep(const QString& text, const Place& place);
    /// The page shows a working surface: unless the window is tall the head shrinks to one line, which the step
    /// shares with the title.
    void setWorking(bool working);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// In a window that is low for its text the page itself needs the room: smaller title, no purpose; above a
    /// working surface in one that is not tall, too.
    bool isLean() const;
    void fit();

    Workbench& m_workbench;
    PlainLabel* m_code = nullptr;
    PlainLabel* m_title;
    PlainLabel* m_purpose;
    PlainLabel* m_level;
    PlainLabel* m_target;
    PlainLabel* m_caption;
    QPushButton* m_next = nullptr;
    QBoxLayout* m_names = nullptr;    ///< code, title; the step when the head is lean
    QBoxLayout* m_nextRow = nullptr;  ///< the step otherwise
    bool m_working = false;
    Place m_place;
};

}  // namespace cw::gui
