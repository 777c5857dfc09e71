#pragma once
#include <QWidget>

#include "gui/shell/workbench.h"

class QLineEdit;
class QPushButton;

namespace cw::gui {

class CalmComboBox;
class PlainLabel;

/// Who rates: the round, or one of its assessors for themselves; how far that assessor is, and handing in or taking
/// back what they have. Hidden while the round has no assessors.
class RaterBar final : public QWidget {
    Q_OBJECT
public:
    explicit RaterBar(Workbench& workbench, QWidget* parent = nullptr);

signals:
    /// Another rates from now on: what is typed and not taken yet is still the former one's.
    void aboutToSwitch();
    /// What is typed belongs to the ratings that are handed in.
    void aboutToHandIn();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ProjectSession& session() const { return m_workbench.session(); }
    void fill();
    void refresh();
    void askWhy(bool ask);
    void handIn();
    void takeBack();

    Workbench& m_workbench;
    CalmComboBox* m_who;
    PlainLabel* m_progress;
    QPushButton* m_handIn;
    QPushButton* m_takeBack;
    QLineEdit* m_reason;     ///< shown while it is asked for
    std::string m_filled{};  ///< what the choices are made of
};

}  // namespace cw::gui
