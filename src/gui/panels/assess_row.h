#pragma once
#include <QFrame>

#include "analysis/assessment.h"
#include "gui/shell/workbench.h"

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace cw::gui {

class LevelControl;
class PlainLabel;
class AssessDetail;

/// How large a gap is, in words and shape: "■ Gap 3".
struct GapText {
    QString text;
    Tone tone = Tone::Secondary;
};
GapText gapText(const analysis::ItemState& state, const analysis::GapThresholds& thresholds, ProjectSession& session);

/// Which initiative closes an item's gap: its number and title; and what it names, when that is not the item itself.
QString closingText(ProjectSession& session, const model::Record& initiative, const framework::Item& through,
                    const framework::Item& item);

/// One item to rate: title with what stands behind it, level control, gap, its initiative. Opens in place when
/// focused. Where the title would get too narrow, the title stands above the control, then the gap below it.
class AssessRow final : public QFrame {
    Q_OBJECT
public:
    AssessRow(Workbench& workbench, const framework::Item& item, QWidget* parent = nullptr);

    const framework::Item& item() const { return m_item; }
    LevelControl* control() const { return m_control; }
    /// Reads the item's state again.
    void refresh();
    void setOpen(bool open);
    /// Room of the code before the title, the same for all rows of a page so that the titles stand in a column.
    int codeWidth() const;
    void setCodeWidth(int width);
    bool isOpen() const { return m_detail != nullptr; }
    AssessDetail* detail() const { return m_detail; }
    /// No width of its own: the row takes what the panel has and stacks.
    QSize minimumSizeHint() const override;

signals:
    void opened(cw::gui::AssessRow* row);
    void nextAsked(cw::gui::AssessRow* row);
    void previousAsked(cw::gui::AssessRow* row);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectControl();
    void draftInitiative();
    void stack();
    void refreshInitiative(bool open);

    Workbench& m_workbench;
    const framework::Item& m_item;
    QVBoxLayout* m_column = nullptr;
    QBoxLayout* m_line = nullptr;   ///< title and the rest
    QBoxLayout* m_right = nullptr;  ///< control and the rest
    QWidget* m_side = nullptr;      ///< gap and initiative
    PlainLabel* m_code = nullptr;
    PlainLabel* m_title = nullptr;
    LevelControl* m_control = nullptr;
    PlainLabel* m_gap = nullptr;
    PlainLabel* m_info = nullptr;
    QPushButton* m_draft = nullptr;
    AssessDetail* m_detail = nullptr;
};

}  // namespace cw::gui
