#pragma once
#include <QModelIndex>
#include <QObject>
#include <QPointer>

#include "gui/shell/workbench.h"

class QTableView;

namespace cw::gui {

class CellEditor;
class RegisterFilter;
class RegisterForm;
class RegisterModel;

/// Editing in the cells of a register's table: by F2 or a double click. Text that is refused when somebody goes
/// elsewhere is put into the form beside, where it stays with its error.
class RegisterCells final : public QObject {
    Q_OBJECT
public:
    RegisterCells(Workbench& workbench, RegisterModel& model, RegisterFilter& filter, QTableView& table,
                  RegisterForm& form, QObject* parent);

    /// Opens the cell, or the first one of the row that can be edited. False: none can.
    bool edit(const QModelIndex& at);

private:
    void open(const QModelIndex& asked);
    /// The next column of the row, as they stand on the screen, that can be edited; −1: none.
    int editableColumn(const QModelIndex& from, int step) const;
    void goOn(const QString& recordId, int field, int step);

    Workbench& m_workbench;
    RegisterModel& m_model;
    RegisterFilter& m_filter;
    QTableView& m_table;
    RegisterForm& m_form;
    QPointer<CellEditor> m_editor;
};

}  // namespace cw::gui
