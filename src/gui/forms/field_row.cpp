#include "gui/forms/field_row.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "gui/forms/attachment_editor.h"
#include "gui/forms/field_editor.h"
#include "gui/forms/text_editors.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"

namespace cw::gui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(cw::gui::FieldRow)
};

QString labelOf(const ProjectSession& session, const model::FieldSpec& spec) {
    auto text = session.text(spec.label);
    if (!spec.unit.empty()) text = Words::tr("%1 (%2)", "field and unit").arg(text, session.text(spec.unit));
    return spec.required ? Words::tr("%1 (required)").arg(text) : text;
}

}  // namespace

FieldRow::FieldRow(Workbench& workbench, const model::RegisterSpec& spec, int field, QWidget* parent)
    : m_spec(&spec[field]), m_field(field), m_block(new QWidget(parent)) {
    const auto& theme = workbench.theme();
    const auto& session = workbench.session();
    auto* lines = new QVBoxLayout(m_block);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(theme.px(drawing::Space::kXs));
    auto* label = new PlainLabel(theme, TextRole::Caption, labelOf(session, *m_spec), Tone::Secondary, m_block);
    m_editor = makeEditor({workbench, spec, field}).release();
    m_editor->setParent(m_block);
    auto* labelRow = new QHBoxLayout;
    labelRow->addWidget(label->wrapped(), 1, Qt::AlignBottom);
    if (const auto* bilingual = qobject_cast<BilingualEditor*>(m_editor))
        labelRow->addWidget(bilingual->languageSwitch());
    lines->addLayout(labelRow);
    lines->addWidget(m_editor);
    m_help = new PlainLabel(theme, TextRole::Caption, session.text(m_spec->help), Tone::Secondary, m_block);
    m_help->setVisible(!m_spec->help.empty());
    lines->addWidget(m_help->wrapped());
    m_error = new PlainLabel(theme, TextRole::Caption, {}, Tone::Bad, m_block);
    m_error->hide();
    lines->addWidget(m_error->wrapped());
    label->setBuddy(m_editor);
}

bool FieldRow::isEdited() const {
    return m_carried || m_editor->isEdited();
}

bool FieldRow::isReadable() const {
    return m_block->isHidden() || m_editor->value().has_value();
}

QString FieldRow::pendingFile() const {
    const auto* attachment = qobject_cast<const AttachmentEditor*>(m_editor);
    return attachment ? attachment->pendingFile() : QString();
}

void FieldRow::set(const model::Value& value) {
    m_editor->setValue(value);
    m_carried = false;
    showError({});
}

void FieldRow::carry(const model::Value& value) {
    m_editor->setValue(value);
    m_carried = true;
}

void FieldRow::showError(const QString& text) {
    m_error->setText(text.isEmpty() ? text : QString(Theme::mark(Tone::Bad)) + QLatin1Char(' ') + text);
    m_error->setVisible(!text.isEmpty());
    m_help->setVisible(text.isEmpty() && !m_spec->help.empty());
    m_editor->markWrong(!text.isEmpty());
    m_editor->setAccessibleDescription(text);
}

void FieldRow::focus(bool writeOver) {
    m_editor->setFocus(Qt::OtherFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(m_editor->focusProxy()))
        writeOver ? line->selectAll() : line->end(false);
    else if (auto* text = qobject_cast<QPlainTextEdit*>(m_editor->focusProxy()))
        writeOver ? text->selectAll() : text->moveCursor(QTextCursor::End);
}

}  // namespace cw::gui
