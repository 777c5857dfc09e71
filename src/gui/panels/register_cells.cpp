#include "gui/panels/register_cells.h"

#include <QHeaderView>
#include <QPersistentModelIndex>
#include <QTableView>

#include "gui/convert.h"
#include "gui/forms/cell_editor.h"
#include "gui/forms/register_form.h"
#include "gui/models/register_model.h"

namespace cw::gui {

RegisterCells::RegisterCells(Workbench& workbench, RegisterModel& model, RegisterFilter& filter, QTableView& table,
                             RegisterForm& form, QObject* parent)
    : QObject(parent), m_workbench(workbench), m_model(model), m_filter(filter), m_table(table), m_form(form) {
    connect(&table, &QTableView::doubleClicked, this, [this](const QModelIndex& at) {
        if (at.flags() & Qt::ItemIsEditable) open(at);
    });
}

bool RegisterCells::edit(const QModelIndex& at) {
    if (!at.isValid()) return false;
    if (at.flags() & Qt::ItemIsEditable) {
        open(at);
        return true;
    }
    const int column = editableColumn(at.siblingAtColumn(0), 0);
    if (column < 0) return false;
    open(at.siblingAtColumn(column));
    return true;
}

int RegisterCells::editableColumn(const QModelIndex& from, int step) const {
    const auto& header = *m_table.horizontalHeader();
    for (int visual = header.visualIndex(from.column()) + step; visual >= 0 && visual < header.count();
         visual += step < 0 ? -1 : 1) {
        const int column = header.logicalIndex(visual);
        if (!m_table.isColumnHidden(column) && (from.siblingAtColumn(column).flags() & Qt::ItemIsEditable))
            return column;
    }
    return -1;
}

void RegisterCells::open(const QModelIndex& asked) {
    const QPersistentModelIndex at(asked);  // a draft that is complete becomes a row first
    if (m_editor) m_editor->leave();
    if (!m_form.mayLeave() || !at.isValid()) return;  // the form has said why
    m_table.setCurrentIndex(at);
    m_table.scrollTo(at);
    const auto source = m_filter.mapToSource(at);
    const auto& record = m_model.record(source.row());
    const int field = m_model.fieldOf(source.column());
    const auto id = qs(record.id);
    m_editor = new CellEditor(m_workbench, m_model.spec(), record, field, m_table, m_table.visualRect(at));
    connect(m_editor, &CellEditor::finished, this, [this, id, field](CellEditor::Then then) {
        m_table.setFocus(Qt::OtherFocusReason);
        if (then != CellEditor::Then::Stay) goOn(id, field, then == CellEditor::Then::Next ? 1 : -1);
    });
    connect(m_editor, &CellEditor::refused, this,
            [this](const QString& recordId, int refused, const QStringList& typed, const model::Value& value) {
                m_form.showTyped(ss(recordId), refused, typed, value);
            });
}

void RegisterCells::goOn(const QString& recordId, int field, int step) {
    const int row = m_model.rowOf(ss(recordId));
    for (int column = 0; row >= 0 && column < m_model.columnCount(); ++column) {
        if (m_model.fieldOf(column) != field) continue;
        const auto at = m_filter.mapFromSource(m_model.index(row, column));  // it may have moved
        const int next = at.isValid() ? editableColumn(at, step) : -1;
        if (next >= 0) open(at.siblingAtColumn(next));
        return;
    }
}

}  // namespace cw::gui
