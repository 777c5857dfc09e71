#pragma once
#include <QAbstractTableModel>
#include <vector>

#include "gui/panels/panel.h"

class QPushButton;
class QTableView;

namespace cw::gui {

/// The project's history, newest first: what, who, when, in the window's language.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    HistoryModel(ProjectSession& session, QObject* parent);
    void reload();
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString kindText(const store::HistoryEntry& entry) const;
    ProjectSession& m_session;
    std::vector<store::HistoryEntry> m_entries;
};

class HistoryPanel final : public Panel {
    Q_OBJECT
public:
    HistoryPanel(Workbench& workbench, const framework::Item* subject);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    HistoryModel* m_model;
    QTableView* m_table;
    QPushButton* m_undo;
    QPushButton* m_redo;
};

}  // namespace cw::gui
