#pragma once
#include <QFrame>
#include <QStringList>

#include "gui/forms/field_row.h"

class QTableView;

namespace cw::gui {

/// A field of a record, edited over its cell in a table. Enter takes it over, Tab and Shift+Tab take it over and go
/// on, Escape leaves it as it was; what is refused stays there with the reason. Whoever goes elsewhere takes it over
/// too, and what is refused then is told by refused(), so that nothing that was typed is lost. Deletes itself.
class CellEditor final : public QFrame {
    Q_OBJECT
public:
    enum class Then { Stay, Next, Previous };
    /// `cell`: its place in the table's viewport.
    CellEditor(Workbench& workbench, const model::RegisterSpec& spec, const model::Record& record, int field,
               QTableView& table, const QRect& cell);

    /// Takes over what stands there and ends, as for one who goes elsewhere.
    void leave();

signals:
    void finished(Then then);
    /// `value`: what was chosen, where nothing is typed.
    void refused(const QString& recordId, int field, const QStringList& typed, const model::Value& value);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    bool take();
    void end(Then then);
    bool isOwn(const QWidget* focused) const;

    Workbench& m_workbench;
    const model::RegisterSpec& m_spec;
    std::string m_id;
    FieldRow m_row;
    bool m_ended = false;
};

}  // namespace cw::gui
