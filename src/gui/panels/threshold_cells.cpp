#include "gui/panels/threshold_cells.h"

#include <QKeyEvent>
#include <QLineEdit>

#include "gui/theme.h"
#include "gui/widgets/plain_label.h"

namespace cw::gui {

void RefusableItem::setRefused(bool refused, const QString& why) {
    m_refused = refused;
    if (!refused) return setData(RowDelegate::ToneRole, QVariant());
    setData(RowDelegate::ToneRole, static_cast<int>(Tone::Bad));
    setToolTip(plainToolTip(why));
}

QVariant RefusableItem::data(int role) const {
    const auto value = QTableWidgetItem::data(role);
    if (!m_refused || role != Qt::DisplayRole) return value;
    return QString(Theme::mark(Tone::Bad)) + QLatin1Char(' ') + value.toString();
}

ThresholdDelegate::ThresholdDelegate(const Theme& theme, QObject* parent, std::function<void()> onTab)
    : RowDelegate(theme, parent), m_onTab(std::move(onTab)) {}

QWidget* ThresholdDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                         const QModelIndex& index) const {
    auto* editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("thresholds.editor"));
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString() +
                              QStringLiteral(": ") + index.siblingAtColumn(NameColumn).data().toString());
    editor->setFrame(false);
    return editor;
}

bool ThresholdDelegate::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab) {
        m_onTab();
        return true;
    }
    return RowDelegate::eventFilter(watched, event);
}

}  // namespace cw::gui
