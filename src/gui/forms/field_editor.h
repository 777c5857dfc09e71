#pragma once
#include <QStringList>
#include <QWidget>
#include <memory>

#include "gui/shell/workbench.h"
#include "model/register_spec.h"
#include "model/value.h"

namespace cw::gui {

/// What an editor needs to know about its field.
struct FieldContext {
    Workbench& workbench;
    const model::RegisterSpec& spec;
    int field = 0;

    const model::FieldSpec& fieldSpec() const { return spec[field]; }
    std::string name() const { return std::string(spec.name) + "." + std::string(fieldSpec().id); }
};

/// Edits the value of one field. It never writes to the project: committed() tells the owner that the user has
/// finished a visit (left the field, pressed Enter, chose), never each key, so an input method is not disturbed.
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    FieldEditor(const FieldContext& context, QWidget* parent) : QWidget(parent), m_context(context) {}

    virtual void setValue(const model::Value& value) = 0;
    /// What stands in the editor; an error when it cannot be read.
    virtual base::Result<model::Value> value() const = 0;
    /// True when the user changed something since setValue().
    virtual bool isEdited() const = 0;
    virtual void markWrong(bool) {}
    /// What was typed as it stands there, readable or not, for setTyped() of another editor of the field. Editors
    /// whose value can always be read have none.
    virtual QStringList typed() const { return {}; }
    /// Puts it there as if the user had typed it.
    virtual void setTyped(const QStringList&) {}
    QString label() const;  ///< of its field, to people

signals:
    void committed();

protected:
    const model::FieldSpec& spec() const { return m_context.fieldSpec(); }
    Workbench& workbench() const { return m_context.workbench; }
    ProjectSession& session() const { return m_context.workbench.session(); }
    const Theme& theme() const { return m_context.workbench.theme(); }
    /// Object name of a control: "register.field" plus a part.
    QString controlName(const char* part = nullptr) const;

private:
    FieldContext m_context;
};

/// The editor for the field's type: all twenty.
std::unique_ptr<FieldEditor> makeEditor(const FieldContext& context);

}  // namespace cw::gui
