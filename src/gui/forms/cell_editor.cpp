#include "gui/forms/cell_editor.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTableView>
#include <algorithm>

#include "commands/verbs.h"
#include "gui/convert.h"
#include "gui/forms/field_editor.h"
#include "gui/forms/picker_popup.h"
#include "gui/widgets/parts.h"

namespace cw::gui {

using drawing::Space;

namespace {
constexpr double kLeastWidth = 280;
}

CellEditor::CellEditor(Workbench& workbench, const model::RegisterSpec& spec, const model::Record& record, int field,
                       QTableView& table, const QRect& cell)
    : QFrame(table.viewport()),
      m_workbench(workbench),
      m_spec(spec),
      m_id(record.id),
      m_row(workbench, spec, field, this) {
    setObjectName(QStringLiteral("cell.editor"));
    setAccessibleName(workbench.session().text(m_row.spec().label));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    const auto& theme = workbench.theme();
    setMargins(column, theme, Space::kS, Space::kXs);
    column->addWidget(&m_row.block());
    m_row.set(record.at(field));
    const auto room = table.viewport()->rect();
    const int width = std::min(room.width(), std::max(cell.width(), theme.px(kLeastWidth)));
    setFixedWidth(width);
    ensurePolished();
    adjustSize();
    move(std::clamp(cell.left(), 0, std::max(0, room.width() - width)),
         std::clamp(cell.top(), 0, std::max(0, room.height() - height())));
    show();
    raise();
    m_row.focus(false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, const QWidget* now) {
        if (now && !isOwn(now)) leave();
    });
    for (auto* bar : {table.verticalScrollBar(), table.horizontalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &CellEditor::leave);
}

bool CellEditor::isOwn(const QWidget* focused) const {
    for (const auto* at = focused; at; at = at->parentWidget())
        if (at == this || qobject_cast<const PickerPopup*>(at) || at->windowType() == Qt::Popup) return true;
    return false;
}

bool CellEditor::take() {
    if (!m_row.isEdited()) return true;
    const auto& session = m_workbench.session();
    const auto value = m_row.editor().value();
    const auto done =
        value ? commands::setRecord(m_workbench.session().project(), m_spec.name, m_id, {{m_row.spec().id, *value}})
              : base::Result<store::Done>(base::passOn(value));
    if (!done) m_row.showError(session.errorText(done.error()));
    adjustSize();
    return done.has_value();
}

void CellEditor::leave() {
    if (m_ended) return;
    m_ended = true;  // a command may move the focus
    if (!take())
        emit refused(qs(m_id), m_row.field(), m_row.editor().typed(),
                     m_row.editor().value().value_or(model::Value{}));
    deleteLater();
    hide();
}

void CellEditor::end(Then then) {
    m_ended = true;
    hide();
    deleteLater();
    emit finished(then);
}

bool CellEditor::event(QEvent* event) {
    // Escape is this one's before it is the panel's
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void CellEditor::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Escape:
            return end(Then::Stay);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (take()) end(Then::Stay);
            return;
        default:
            QFrame::keyPressEvent(event);
    }
}

bool CellEditor::focusNextPrevChild(bool next) {
    if (m_ended) return QFrame::focusNextPrevChild(next);  // hiding asks for it too
    if (take()) end(next ? Then::Next : Then::Previous);
    return true;
}

}  // namespace cw::gui
