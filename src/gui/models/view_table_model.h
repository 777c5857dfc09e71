#pragma once
#include <QAbstractTableModel>

#include "analysis/views/view.h"

namespace cw::gui {

/// Rows of a view as a table, read-only.
class ViewTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    enum Role { TargetRole = Qt::UserRole };
    void setTable(analysis::ViewTable table);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    analysis::ViewTable m_table;
};

}  // namespace cw::gui
