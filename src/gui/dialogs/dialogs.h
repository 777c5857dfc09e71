#pragma once
#include <QString>
#include <QStringList>
#include <optional>
#include <string>
#include <vector>

#include "base/language.h"
#include "exchange/exporter.h"
#include "model/register_spec.h"

class QDialog;
class QWidget;

namespace cw::gui {

class ProjectSession;
class Settings;

/// The six questions of a new project.
struct NewProjectAnswers {
    base::Localized city;
    base::Localized programme;
    std::string kind;  ///< choice id of city_profile.kind
    std::optional<std::int64_t> population;
    std::optional<int> firstYear;
    std::optional<int> lastYear;
    std::string depth = "quick";  ///< of the first assessment round
};

enum class SaveChoice { Save, DontSave, Cancel };

/// A question with named answers; index of the answer, −1 = given up (Esc).
struct Question {
    QString title;
    QString text;
    QStringList answers;  ///< the first is the default
    bool warning = false;
};

/// How to export a register.
struct ExportAnswers {
    bool all = false;  ///< all registers in one file
    exchange::ExportOptions options{};
};

/// Everything modal the window asks. Tests give their own answers, so no test meets a real dialog.
class Dialogs {
public:
    virtual ~Dialogs() = default;
    virtual QString openFile(QWidget* parent, const QString& title, const QString& filter) = 0;  ///< empty: cancelled
    virtual QStringList openFiles(QWidget* parent, const QString& title, const QString& filter) = 0;
    virtual QString saveFile(QWidget* parent, const QString& title, const QString& suggested,
                             const QString& filter) = 0;
    virtual QString openFolder(QWidget* parent, const QString& title) = 0;  ///< empty: cancelled
    virtual SaveChoice unsavedChanges(QWidget* parent, const QString& name, const QStringList& changes) = 0;
    virtual int ask(QWidget* parent, const Question& question) = 0;
    virtual std::optional<NewProjectAnswers> newProject(QWidget* parent, ProjectSession& session) = 0;
    /// Shows what importing that file would do, and does it when the user says so.
    virtual void importTable(QWidget* parent, ProjectSession& session, const model::RegisterSpec& spec,
                             const QString& path) = 0;
    virtual std::optional<ExportAnswers> exportTable(QWidget* parent, ProjectSession& session,
                                                     const model::RegisterSpec& spec) = 0;
    /// Department packets: hand out, take in.
    virtual void packets(QWidget* parent, ProjectSession& session) = 0;
    /// Shows a dialog until it is closed; its result.
    virtual int run(QDialog& dialog) = 0;
    virtual void settings(QWidget* parent, ProjectSession& session) = 0;
    /// The keys of the window and of what stands in it.
    virtual void keys(QWidget* parent) = 0;
    virtual void about(QWidget* parent, ProjectSession& session) = 0;
};

}  // namespace cw::gui
