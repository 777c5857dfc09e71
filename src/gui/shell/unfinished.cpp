#include "gui/shell/unfinished.h"

#include <QCoreApplication>
#include <QWidget>

#include "gui/convert.h"
#include "gui/forms/cell_editor.h"
#include "gui/forms/field_editor.h"
#include "gui/forms/register_form.h"
#include "gui/panels/assess_detail.h"
#include "gui/session/project_session.h"

namespace cw::gui {

namespace {

constexpr int kMostNamed = 160;

bool isInForm(const QWidget* widget) {
    while (widget && !qobject_cast<const RegisterForm*>(widget) && !qobject_cast<const CellEditor*>(widget))
        widget = widget->parentWidget();
    return widget != nullptr;
}

}  // namespace

QString Unfinished::sentence() const {
    QStringList parts;
    const int count = static_cast<int>(rows.size()), refused = static_cast<int>(fields.size());
    if (!rows.isEmpty())
        parts << QCoreApplication::translate("Unfinished", "%n row(s) not added yet: %1.", nullptr, count)
                     .arg(rows.join(QStringLiteral("; ")));
    if (!fields.isEmpty())
        parts << QCoreApplication::translate("Unfinished", "%n field(s) not taken: %1.", nullptr, refused)
                     .arg(shortened(fields.join(QStringLiteral("; ")), kMostNamed));
    return sentences(parts);
}

QString sentences(const QStringList& parts) {
    QString whole;
    for (const auto& part : parts)
        if (!part.isEmpty())
            whole = whole.isEmpty()
                        ? part
                        : QCoreApplication::translate("Unfinished", "%1 %2", "two sentences").arg(whole, part);
    return whole;
}

Unfinished finishForms(QWidget& root, const ProjectSession& session, bool showMissing) {
    Unfinished left;
    for (auto* cell : root.findChildren<CellEditor*>()) cell->leave();  // what is refused goes to the form beside
    for (auto* form : root.findChildren<RegisterForm*>()) {
        if (form->finish()) continue;
        if (form->isDraft())
            left.rows << form->draftName();
        else
            left.fields << form->refused();
        if (showMissing && form->isVisible()) form->showMissing();
    }
    for (const auto* editor : root.findChildren<FieldEditor*>())
        if (editor->isEdited() && !isInForm(editor)) left.fields << editor->label();  // after commitPending()
    for (const auto& [home, kept] : session.keptForms()) {
        if (kept.draft && kept.draft->touched) left.rows << kept.name(session);
        const auto labelOf = [&labels = kept.labels, &session](const std::string& key) {
            const auto found = labels.find(key);
            return found == labels.end() ? qs(key) : found->second(session);
        };
        if (kept.draft) continue;
        for (const auto& [key, typed] : kept.typed) left.fields << labelOf(key);
        for (const auto& [key, value] : kept.values) left.fields << labelOf(key);
    }
    return left;
}

void keepForms(QWidget& root) {
    for (auto* cell : root.findChildren<CellEditor*>()) cell->leave();
    for (auto* form : root.findChildren<RegisterForm*>()) {
        form->finish();
        form->keep();
    }
    for (auto* detail : root.findChildren<AssessDetail*>()) detail->keep();
}

}  // namespace cw::gui
