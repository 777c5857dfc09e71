#pragma once
#include <QStyledItemDelegate>

#include "gui/theme.h"

namespace cw::gui {

/// Cells of a table whose focus is its whole row: one frame around the row, none around the cell.
class RowDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    RowDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

}  // namespace cw::gui
