#pragma once
#include "gui/forms/field_editor.h"

class QPushButton;

namespace cw::gui {

class PlainLabel;

/// A file kept in the project. The bytes go in when the owner commits: see pendingFile().
class AttachmentEditor final : public FieldEditor {
    Q_OBJECT
public:
    AttachmentEditor(const FieldContext& context, QWidget* parent);
    void setValue(const model::Value& value) override;
    base::Result<model::Value> value() const override;
    bool isEdited() const override { return m_value != m_given || !m_pending.isEmpty(); }
    /// File that was chosen and is not in the project yet.
    QString pendingFile() const { return m_pending; }
    QStringList typed() const override { return {m_pending}; }
    void setTyped(const QStringList& texts) override;

private:
    void chooseFile();
    void saveCopy();
    void show();
    std::string m_value;
    std::string m_given;
    QString m_pending;
    PlainLabel* m_name;
    QPushButton* m_choose;
    QPushButton* m_copy;
    QPushButton* m_remove;
};

}  // namespace cw::gui
