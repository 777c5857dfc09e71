#include "gui/widgets/row_delegate.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace cw::gui {

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    auto plain = option;
    plain.state &= ~QStyle::State_HasFocus;
    if (const auto tone = index.data(ToneRole); tone.isValid()) {
        const auto color = m_theme.color(static_cast<Tone>(tone.toInt()));
        for (const auto role : {QPalette::Text, QPalette::HighlightedText}) plain.palette.setColor(role, color);
    }
    QStyledItemDelegate::paint(painter, plain, index);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (!view || !view->hasFocus() || view->currentIndex().row() != index.row()) return;
    const double width = drawing::Shape::kFocusWidth;
    painter->save();
    const QRectF box(option.rect);
    const auto& accent = m_theme.palette().accent;
    painter->fillRect(QRectF(box.left(), box.top(), box.width(), width), accent);
    painter->fillRect(QRectF(box.left(), box.bottom() - width, box.width(), width), accent);
    // the cell that F2 edits
    const bool edits = index == view->currentIndex() && (index.flags() & Qt::ItemIsEditable);
    if (index.column() == 0 || edits) painter->fillRect(QRectF(box.left(), box.top(), width, box.height()), accent);
    if (index.column() == index.model()->columnCount() - 1 || edits)
        painter->fillRect(QRectF(box.right() - width, box.top(), width, box.height()), accent);
    painter->restore();
}

QTableView* makeRowTable(const Theme& theme, const QString& objectName, const QString& accessibleName,
                         QAbstractItemModel* model, QWidget* parent) {
    auto* table = new QTableView(parent);
    table->setObjectName(objectName);
    table->setAccessibleName(accessibleName);
    table->setModel(model);
    table->setWordWrap(false);
    asRowTable(theme, *table);
    return table;
}

void asRowTable(const Theme& theme, QTableView& table) {
    table.setItemDelegate(new RowDelegate(theme, &table));
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setShowGrid(false);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(theme.px(drawing::Shape::kRow));
    table.horizontalHeader()->setHighlightSections(false);
}

}  // namespace cw::gui
