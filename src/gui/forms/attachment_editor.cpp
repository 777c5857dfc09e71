#include "gui/forms/attachment_editor.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QPushButton>

#include "base/os/atomic_file.h"
#include "gui/convert.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"

namespace cw::gui {

AttachmentEditor::AttachmentEditor(const FieldContext& context, QWidget* parent) : FieldEditor(context, parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_name = new PlainLabel(theme(), TextRole::Body, {}, Tone::Normal, this);
    row->addWidget(m_name, 1);
    m_choose = makeButton(controlName("choose"), tr("Choose file…"), ButtonLook::Normal, this);
    m_copy = makeButton(controlName("copy"), tr("Save a copy…"), ButtonLook::Link, this);
    m_remove = makeButton(controlName("remove"), tr("Remove"), ButtonLook::Link, this);
    for (auto* button : {m_choose, m_copy, m_remove}) {
        button->setAccessibleName(tr("%1: %2").arg(label(), button->text()));
        row->addWidget(button);
    }
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &AttachmentEditor::chooseFile);
    connect(m_copy, &QPushButton::clicked, this, &AttachmentEditor::saveCopy);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_value.clear();
        m_pending.clear();
        show();
        emit committed();
    });
    show();
}

void AttachmentEditor::show() {
    const auto slash = m_value.find('/');
    const auto name = !m_pending.isEmpty()         ? QFileInfo(m_pending).fileName()
                      : slash != std::string::npos ? qs(std::string_view(m_value).substr(slash + 1))
                                                   : QString();
    m_name->setElided(name.isEmpty() ? tr("no file") : name);
    m_name->setTone(name.isEmpty() ? Tone::Secondary : Tone::Normal);
    m_copy->setVisible(!m_value.empty() && m_pending.isEmpty());
    m_remove->setVisible(!name.isEmpty());
}

void AttachmentEditor::setValue(const model::Value& v) {
    const auto* text = std::get_if<std::string>(&v);
    m_value = text ? *text : std::string();
    m_given = m_value;
    m_pending.clear();
    show();
}

void AttachmentEditor::setTyped(const QStringList& texts) {
    m_pending = texts.value(0);
    show();
}

base::Result<model::Value> AttachmentEditor::value() const {
    return m_value.empty() ? model::Value{} : model::Value{m_value};
}

void AttachmentEditor::chooseFile() {
    const auto path = workbench().dialogs().openFile(workbench().window(), tr("Choose a file for %1").arg(label()),
                                                     tr("All files (*)"));
    if (path.isEmpty()) return;
    m_pending = path;
    show();
    emit committed();
}

void AttachmentEditor::saveCopy() {
    const auto slash = m_value.find('/');
    const auto path =
        workbench().dialogs().saveFile(workbench().window(), tr("Save a copy"),
                                       qs(std::string_view(m_value).substr(slash + 1)), tr("All files (*)"));
    if (path.isEmpty()) return;
    const auto bytes = session().project().attachment(std::string_view(m_value).substr(0, slash));
    if (!bytes) return session().announce(bytes.error());
    const auto written = base::os::publishBytes(*bytes, ss(path), {});
    if (!written) return session().announce(written.error());
    workbench().notify(tr("The file was saved as %1.").arg(QFileInfo(path).fileName()), Tone::Good);
}

}  // namespace cw::gui
