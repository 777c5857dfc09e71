#pragma once
#include "gui/dialogs/dialogs.h"

namespace cw::gui {

class Workbench;

/// The real dialogs.
class StandardDialogs final : public Dialogs {
public:
    explicit StandardDialogs(Workbench& workbench) : m_workbench(workbench) {}
    QString openFile(QWidget* parent, const QString& title, const QString& filter) override;
    QString saveFile(QWidget* parent, const QString& title, const QString& suggested, const QString& filter) override;
    QStringList openFiles(QWidget* parent, const QString& title, const QString& filter) override;
    QString openFolder(QWidget* parent, const QString& title) override;
    SaveChoice unsavedChanges(QWidget* parent, const QString& name, const QStringList& changes) override;
    int ask(QWidget* parent, const Question& question) override;
    std::optional<NewProjectAnswers> newProject(QWidget* parent, ProjectSession& session) override;
    void importTable(QWidget* parent, ProjectSession& session, const model::RegisterSpec& spec,
                     const QString& path) override;
    std::optional<ExportAnswers> exportTable(QWidget* parent, ProjectSession& session,
                                             const model::RegisterSpec& spec) override;
    void packets(QWidget* parent, ProjectSession& session) override;
    int run(QDialog& dialog) override;
    void settings(QWidget* parent, ProjectSession& session) override;
    void keys(QWidget* parent) override;
    void about(QWidget* parent, ProjectSession& session) override;

private:
    Workbench& m_workbench;
};

}  // namespace cw::gui
