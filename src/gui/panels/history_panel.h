#pragma once
#include <QAbstractTableModel>
#include <optional>
#include <vector>

#include "gui/panels/history_scope.h"
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
    /// Only what concerns that part of the framework, with how much of it; null: the whole project.
    void setSubject(const framework::Item* subject);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ProjectSession& m_session;
    std::optional<HistoryScope> m_scope;
    std::vector<store::HistoryEntry> m_entries;
};

class PlainLabel;
class Segments;

/// The history of the page's section or process, or of the whole project. Undo and redo act on the whole project, so
/// they stand beside its history alone.
class HistoryPanel final : public Panel {
    Q_OBJECT
public:
    HistoryPanel(Workbench& workbench, const framework::Item* subject);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    bool showsAll() const;
    void showScope();
    HistoryModel* m_model;
    QTableView* m_table;
    QPushButton* m_undo;
    QPushButton* m_redo;
    PlainLabel* m_intro;
    Segments* m_scope = nullptr;
};

}  // namespace cw::gui
