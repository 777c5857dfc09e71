#pragma once
#include <QAbstractListModel>
#include <QFrame>

#include "gui/shell/workbench.h"

class QListView;
class QPushButton;

namespace cw::gui {

class PlainLabel;

/// The findings in words, with their mark.
class FindingsModel final : public QAbstractListModel {
    Q_OBJECT
public:
    FindingsModel(ProjectSession& session, const Theme& theme, QObject* parent);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    ProjectSession& m_session;
    const Theme& m_theme;
};

/// The bottom of the window: counts by severity, the first finding in words, completeness, state of saving. Opens to
/// the whole list; a finding leads to its place.
class FindingsBar final : public QFrame {
    Q_OBJECT
public:
    explicit FindingsBar(Workbench& workbench, QWidget* parent = nullptr);
    void setOpen(bool open);
    bool isOpen() const;

private:
    void refresh();
    void refreshState();
    void follow(int row);
    void openAt(analysis::Severity severity);
    Workbench& m_workbench;
    FindingsModel* m_model;
    QListView* m_list;
    QPushButton* m_counts[3];  ///< severe, to do, notes
    PlainLabel* m_none;
    PlainLabel* m_first;
    PlainLabel* m_completeness;
    PlainLabel* m_state;
};

}  // namespace cw::gui
