#pragma once
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

#include "gui/theme.h"

namespace cw::gui {

/// Names of rows or columns with their counts, always in sight beside the cells. Rows: name left in up to two lines,
/// count right. Columns: up to three lines, the count below them.
class MatrixHeader final : public QHeaderView {
    Q_OBJECT
public:
    MatrixHeader(const Theme& theme, Qt::Orientation orientation, QWidget* parent);
    /// Width of a header of rows.
    void setRoom(int width);
    /// Names of rows in small letters, so that more rows are in sight.
    void setTight(bool tight);
    bool isTight() const { return m_tight; }
    QSize sizeHint() const override;
    /// Width that a column needs so that no word of a name is broken, within limits.
    int columnWidth() const;
    /// Width at which row names with their counts stand uncut, within limits.
    int namesWidth() const;
    /// What is written of a column's name in its room.
    QStringList columnLines(int section) const;
    /// Lines that the row's name takes in its room; more than two are cut.
    int linesOf(int section) const;
    /// Height of a row: of two lines where the room is too narrow for a name.
    int rowHeight() const;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    /// Width that the row's count leaves to its name.
    int roomForName(int section) const;
    QFont nameFont() const;

    const Theme& m_theme;
    int m_room = 0;
    bool m_tight = false;
};

/// Paints a cell: a chip with the choice's letter, a figure, or nothing; a ring around the current one.
class MatrixDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    MatrixDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

/// The table of a matrix. Not a Scene: 2,000 × 50 cells would be 100,000 nodes to lay out for each width, where a
/// view paints the three hundred that are in sight, keeps both headers there and is a table to assistive technology.
/// Its delegate takes every colour from drawing's palette, so that it looks like the pictures.
class MatrixTable final : public QTableView {
    Q_OBJECT
public:
    MatrixTable(const Theme& theme, const QString& accessibleName, QAbstractItemModel* model, QWidget* parent);
    /// Opens the current cell's field with that text in it.
    void beginTyping(const QString& text);
    bool isTyping() const { return state() == QAbstractItemView::EditingState; }
    /// Shares out the width among the columns.
    void arrange();
    /// For a window that is low for its text.
    void setTight(bool tight);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    const Theme& m_theme;
    MatrixHeader* m_rows;
    MatrixHeader* m_columns;
};

}  // namespace cw::gui
