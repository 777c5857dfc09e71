#pragma once
#include <QPlainTextEdit>

#include "gui/forms/field_editor.h"

class QLineEdit;

namespace cw::gui {

class PlainLabel;
class Segments;

/// One line that model::parseValue reads: texts, addresses, words, numbers, amounts, percents and dates as officials
/// write them.
class LineEditor final : public FieldEditor {
    Q_OBJECT
public:
    LineEditor(const FieldContext& context, QWidget* parent);
    void setValue(const model::Value& value) override;
    base::Result<model::Value> value() const override;
    bool isEdited() const override;
    void markWrong(bool wrong) override;
    QStringList typed() const override;
    void setTyped(const QStringList& texts) override;

private:
    QString shown(const model::Value& value) const;
    QLineEdit* m_line;
    model::Value m_value;
    QString m_shown;
};

/// A text box that grows with its text and says when it was left.
class GrowingText final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit GrowingText(int leastLines, QWidget* parent = nullptr);

signals:
    void left();

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    int m_leastLines;
};

/// Paragraphs in one language.
class ParagraphEditor final : public FieldEditor {
    Q_OBJECT
public:
    ParagraphEditor(const FieldContext& context, QWidget* parent);
    void setValue(const model::Value& value) override;
    base::Result<model::Value> value() const override;
    bool isEdited() const override;
    void markWrong(bool wrong) override;
    QStringList typed() const override;
    void setTyped(const QStringList& texts) override;

private:
    GrowingText* m_text;
    QString m_shown;
};

/// One line or paragraphs in both languages: shows the window's language, a small switch gives the other one; when
/// this one is missing, the other stands there as a hint, and the other's absence is marked.
class BilingualEditor final : public FieldEditor {
    Q_OBJECT
public:
    BilingualEditor(const FieldContext& context, QWidget* parent);
    void setValue(const model::Value& value) override;
    base::Result<model::Value> value() const override;
    bool isEdited() const override;
    void markWrong(bool wrong) override;
    QStringList typed() const override;
    void setTyped(const QStringList& texts) override;
    /// The switch, so that a form can put it beside the field's label.
    QWidget* languageSwitch() const;

private:
    void showLanguage(base::Language language);
    void keep();  ///< takes over what stands in the box
    void showHints();
    QString boxText() const;
    void setBoxText(const QString& text);

    bool m_long;
    base::Language m_shownLanguage;
    base::Localized m_given;
    base::Localized m_now;
    QLineEdit* m_line = nullptr;
    GrowingText* m_text = nullptr;
    Segments* m_switch = nullptr;
    PlainLabel* m_hint = nullptr;
};

}  // namespace cw::gui
