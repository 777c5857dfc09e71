#pragma once
#include <vector>

#include "gui/forms/field_editor.h"

class QComboBox;
class QPushButton;

namespace cw::gui {

class Segments;

/// One of the field's choices; few choices stand side by side, many in a list.
class ChoiceEditor final : public FieldEditor {
    Q_OBJECT
public:
    ChoiceEditor(const FieldContext& context, QWidget* parent);
    void setValue(const model::Value& value) override;
    base::Result<model::Value> value() const override;
    bool isEdited() const override;

private:
    QString current() const;
    Segments* m_segments = nullptr;
    QComboBox* m_box = nullptr;
    QString m_given;
};

/// Some of the field's choices as switches that wrap.
class MultiChoiceEditor final : public FieldEditor {
    Q_OBJECT
public:
    MultiChoiceEditor(const FieldContext& context, QWidget* parent);
    void setValue(const model::Value& value) override;
    base::Result<model::Value> value() const override;
    bool isEdited() const override;

private:
    model::List current() const;
    std::vector<QPushButton*> m_buttons;
    model::List m_given;
};

/// Yes, no or not answered.
class YesNoEditor final : public FieldEditor {
    Q_OBJECT
public:
    YesNoEditor(const FieldContext& context, QWidget* parent);
    void setValue(const model::Value& value) override;
    base::Result<model::Value> value() const override;
    bool isEdited() const override;

private:
    Segments* m_segments;
    QString m_given;
};

}  // namespace cw::gui
