#include "gui/dialogs/standard_dialogs.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

#include "gui/convert.h"
#include "gui/dialogs/about_dialog.h"
#include "gui/dialogs/export_dialog.h"
#include "gui/dialogs/import_dialog.h"
#include "gui/dialogs/keys_dialog.h"
#include "gui/dialogs/new_project_dialog.h"
#include "gui/dialogs/packets_dialog.h"
#include "gui/dialogs/settings_dialog.h"
#include "gui/session/settings.h"
#include "gui/shell/workbench.h"

namespace cw::gui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

}  // namespace

QString StandardDialogs::openFile(QWidget* parent, const QString& title, const QString& filter) {
    return QFileDialog::getOpenFileName(parent, title, m_workbench.session().settings().text("lastFolder"), filter);
}

QString StandardDialogs::saveFile(QWidget* parent, const QString& title, const QString& suggested,
                                  const QString& filter) {
    return QFileDialog::getSaveFileName(parent, title, suggested, filter);
}

QStringList StandardDialogs::openFiles(QWidget* parent, const QString& title, const QString& filter) {
    return QFileDialog::getOpenFileNames(parent, title, m_workbench.session().settings().text("lastFolder"), filter);
}

QString StandardDialogs::openFolder(QWidget* parent, const QString& title) {
    return QFileDialog::getExistingDirectory(parent, title, m_workbench.session().settings().text("lastFolder"));
}

SaveChoice StandardDialogs::unsavedChanges(QWidget* parent, const QString& name, const QStringList& changes) {
    QMessageBox box(parent);
    box.setObjectName(QStringLiteral("unsaved"));
    box.setIcon(QMessageBox::NoIcon);
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(Words::tr("Save the changes?"));
    box.setText(Words::tr("Save the changes to %1?").arg(name));
    box.setInformativeText(
        changes.isEmpty() ? QString()
                          : Words::tr("Not saved yet: %1").arg(QLatin1Char('\n') + changes.join(QLatin1Char('\n'))));
    auto* save = box.addButton(Words::tr("Save"), QMessageBox::AcceptRole);
    auto* drop = box.addButton(Words::tr("Don’t save"), QMessageBox::DestructiveRole);
    auto* cancel = box.addButton(Words::tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(save);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() == save) return SaveChoice::Save;
    return box.clickedButton() == drop ? SaveChoice::DontSave : SaveChoice::Cancel;
}

int StandardDialogs::ask(QWidget* parent, const Question& question) {
    QMessageBox box(parent);
    box.setObjectName(QStringLiteral("question"));
    box.setIcon(question.warning ? QMessageBox::Warning : QMessageBox::NoIcon);
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(question.title);
    box.setText(question.title);
    box.setInformativeText(question.text);
    QList<QAbstractButton*> buttons;
    for (const auto& answer : question.answers) {
        const bool last = buttons.size() + 1 == question.answers.size();
        buttons << box.addButton(answer,
                                 last && !question.warning ? QMessageBox::RejectRole : QMessageBox::AcceptRole);
    }
    if (!buttons.isEmpty()) {
        box.setDefaultButton(qobject_cast<QPushButton*>(buttons.first()));
        box.setEscapeButton(question.warning ? buttons.first() : buttons.last());
    }
    box.exec();
    return static_cast<int>(buttons.indexOf(box.clickedButton()));
}

std::optional<NewProjectAnswers> StandardDialogs::newProject(QWidget* parent, ProjectSession& session) {
    NewProjectDialog dialog(m_workbench, session, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.answers()) : std::nullopt;
}

void StandardDialogs::importTable(QWidget* parent, ProjectSession& session, const model::RegisterSpec& spec,
                                  const QString& path) {
    ImportDialog dialog(m_workbench.theme(), session, spec, path, parent);
    if (dialog.exec() == QDialog::Accepted) m_workbench.offerUndo(dialog.outcome(), Tone::Good);
}

std::optional<ExportAnswers> StandardDialogs::exportTable(QWidget* parent, ProjectSession& session,
                                                          const model::RegisterSpec& spec) {
    ExportDialog dialog(m_workbench.theme(), session, spec, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.answers()) : std::nullopt;
}

void StandardDialogs::packets(QWidget* parent, ProjectSession& session) {
    PacketsDialog dialog(m_workbench.theme(), session, *this, parent);
    dialog.exec();
}

int StandardDialogs::run(QDialog& dialog) {
    return dialog.exec();
}

void StandardDialogs::settings(QWidget* parent, ProjectSession& session) {
    SettingsDialog dialog(m_workbench.theme(), session, parent);
    dialog.exec();
}

void StandardDialogs::keys(QWidget* parent) {
    KeysDialog dialog(m_workbench.theme(), parent);
    dialog.exec();
}

void StandardDialogs::about(QWidget* parent, ProjectSession& session) {
    AboutDialog dialog(m_workbench.theme(), session, parent);
    dialog.exec();
}

}  // namespace cw::gui
