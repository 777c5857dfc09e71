#pragma once
#include <QTableWidgetItem>
#include <functional>

#include "gui/widgets/row_delegate.h"

namespace cw::gui {

/// Columns of the page of thresholds.
enum ThresholdColumn { NameColumn, StandardColumn, OwnColumn, UsedColumn, ReasonColumn, ColumnCount };

/// A cell that keeps what was typed when it is refused: it stands behind a mark, which is no part of what is edited.
class RefusableItem final : public QTableWidgetItem {
public:
    /// `why` stands in the tooltip.
    void setRefused(bool refused, const QString& why);
    QVariant data(int role) const override;

private:
    bool m_refused = false;
};

/// Editors with a name; Tab in one goes on to the reason of the same row.
class ThresholdDelegate final : public RowDelegate {
public:
    ThresholdDelegate(const Theme& theme, QObject* parent, std::function<void()> onTab);
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<void()> m_onTab;
};

}  // namespace cw::gui
