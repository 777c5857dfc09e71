#pragma once
#include <QFrame>

#include "analysis/assessment.h"
#include "gui/shell/workbench.h"

class QGridLayout;
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

/// One item to rate: title, level control, gap, what stands behind it. Opens in place when focused.
class AssessRow final : public QFrame {
    Q_OBJECT
public:
    AssessRow(Workbench& workbench, const framework::Item& item, QWidget* parent = nullptr);

    const framework::Item& item() const { return m_item; }
    LevelControl* control() const { return m_control; }
    /// Reads the item's state again.
    void refresh();
    void setOpen(bool open);
    bool isOpen() const { return m_detail != nullptr; }
    AssessDetail* detail() const { return m_detail; }

signals:
    void opened(cw::gui::AssessRow* row);
    void nextAsked(cw::gui::AssessRow* row);
    void previousAsked(cw::gui::AssessRow* row);

protected:
    void mousePressEvent(QMouseEvent* event) override;

private:
    void build();
    void connectControl();
    void draftInitiative();

    Workbench& m_workbench;
    const framework::Item& m_item;
    QVBoxLayout* m_column = nullptr;
    PlainLabel* m_title = nullptr;
    LevelControl* m_control = nullptr;
    PlainLabel* m_gap = nullptr;
    PlainLabel* m_info = nullptr;
    QPushButton* m_draft = nullptr;
    AssessDetail* m_detail = nullptr;
};

}  // namespace cw::gui
