#pragma once
#include <QString>
#include <QStringList>

#include "gui/shell/workbench.h"
#include "model/register_spec.h"

class QWidget;

namespace cw::gui {

class FieldEditor;
class PlainLabel;

/// A field in a form: its label above the editor, help or what is wrong with it below. The widgets belong to
/// `parent`.
class FieldRow {
public:
    FieldRow(Workbench& workbench, const model::RegisterSpec& spec, int field, QWidget* parent);

    int field() const { return m_field; }
    const model::FieldSpec& spec() const { return *m_spec; }
    FieldEditor& editor() const { return *m_editor; }
    QWidget& block() const { return *m_block; }

    /// Something was typed or chosen that is not in the project.
    bool isEdited() const;
    /// What stands there is a value, or is not shown at all.
    bool isReadable() const;
    /// A file that was chosen and is not stored yet; empty for other fields.
    QString pendingFile() const;
    /// Shows what the project holds.
    void set(const model::Value& value);
    /// Shows what stood in the form that was here before, as if it had been typed here.
    void carry(const model::Value& value);
    void showError(const QString& text);
    /// The keyboard goes there: behind the text, or onto all of it to write over.
    void focus(bool writeOver);

private:
    const model::FieldSpec* m_spec;
    int m_field;
    QWidget* m_block;
    FieldEditor* m_editor;
    PlainLabel* m_help;
    PlainLabel* m_error;
    bool m_carried = false;
};

}  // namespace cw::gui
