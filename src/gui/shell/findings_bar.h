#pragma once
#include <QFrame>
#include <optional>

#include "gui/shell/findings_model.h"

class QComboBox;
class QLineEdit;
class QListView;
class QPushButton;

namespace cw::gui {

class PlainLabel;

/// The bottom of the window: counts by severity, the first finding in words, completeness, state of saving. Opens to
/// the whole list, by page and department; a finding leads to its place, or is accepted with a reason until a day.
class FindingsBar final : public QFrame {
    Q_OBJECT
public:
    explicit FindingsBar(Workbench& workbench, QWidget* parent = nullptr);
    void setOpen(bool open);
    bool isOpen() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void refreshState();
    void follow(int row);
    void openAt(analysis::Severity severity);
    QWidget* buildFilters();
    QWidget* buildAcceptance();
    void fillFilters();
    void askReason();
    void accept();
    Workbench& m_workbench;
    FindingsModel* m_model;
    QWidget* m_filters;
    QComboBox* m_page;
    QComboBox* m_department;
    QPushButton* m_accept;
    QListView* m_list;
    QWidget* m_acceptance;  ///< asks for reason and day; hidden until wanted
    PlainLabel* m_accepted;
    QLineEdit* m_reason;
    QLineEdit* m_until;
    std::optional<analysis::Finding> m_asked{};  ///< whose reason is asked; a check run clears the list's choice
    QPushButton* m_counts[3];                    ///< severe, to do, notes
    PlainLabel* m_none;
    PlainLabel* m_first;
    PlainLabel* m_completeness;
    PlainLabel* m_state;
};

}  // namespace cw::gui
