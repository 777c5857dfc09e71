#include "gui/models/view_table_model.h"

#include "gui/convert.h"
#include "gui/widgets/plain_label.h"

namespace cw::gui {

void ViewTableModel::setTable(analysis::ViewTable table) {
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int ViewTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ViewTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.heads.size());
}

QVariant ViewTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto& row = m_table.rows[static_cast<std::size_t>(index.row())];
    if (role == TargetRole) return qs(row.target);
    const auto text = qs(row.cells[static_cast<std::size_t>(index.column())]);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return text;
    if (role == Qt::ToolTipRole && !text.isEmpty()) return plainToolTip(text);
    return {};
}

QVariant ViewTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return qs(m_table.heads[static_cast<std::size_t>(section)]);
}

}  // namespace cw::gui
