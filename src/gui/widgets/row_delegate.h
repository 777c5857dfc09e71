#pragma once
#include <QStyledItemDelegate>

#include "gui/theme.h"

class QTableView;

namespace cw::gui {

/// Cells of a table whose focus is its whole row: one frame around the row, none around the cell.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// What a model answers with a Tone to have a cell's words set back or marked.
    enum Role { ToneRole = Qt::UserRole + 40 };
    RowDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

/// A table whose rows are chosen as a whole and read-only, in the look that all tables of the window share; columns
/// are up to the caller.
QTableView* makeRowTable(const Theme& theme, const QString& objectName, const QString& accessibleName,
                         QAbstractItemModel* model, QWidget* parent);
/// Gives that behaviour and look to a table that is there already.
void asRowTable(const Theme& theme, QTableView& table);

}  // namespace cw::gui
