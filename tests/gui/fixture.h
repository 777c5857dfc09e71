#pragma once
#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <deque>
#include <functional>
#include <memory>
#include <string>

#include "base/texts.h"
#include "framework/catalogue.h"
#include "gui/dialogs/dialogs.h"
#include "gui/services.h"
#include "gui/session/settings.h"
#include "gui/shell/main_window.h"
#include "store/project_file.h"

namespace cw::test {

/// Answers dialogs from what the test prepared; an unexpected dialog is a failure the test sees in `unexpected`.
class ScriptedDialogs final : public gui::Dialogs {
public:
    QString nextOpen, nextSave, nextFolder;
    gui::SaveChoice nextSaveChoice = gui::SaveChoice::Cancel;
    std::deque<int> answers;
    std::optional<gui::NewProjectAnswers> nextProject;
    std::optional<gui::ExportAnswers> nextExport;
    QStringList asked;

    QString openFile(QWidget*, const QString& title, const QString&) override {
        asked << title;
        return std::exchange(nextOpen, {});
    }
    QString saveFile(QWidget*, const QString& title, const QString&, const QString&) override {
        asked << title;
        return std::exchange(nextSave, {});
    }
    QStringList nextFiles;
    QStringList openFiles(QWidget*, const QString& title, const QString&) override {
        asked << title;
        return std::exchange(nextFiles, {});
    }
    QString openFolder(QWidget*, const QString& title) override {
        asked << title;
        return std::exchange(nextFolder, {});
    }
    gui::SaveChoice unsavedChanges(QWidget*, const QString& name, const QStringList&) override {
        asked << name;
        return nextSaveChoice;
    }
    int ask(QWidget*, const gui::Question& question) override {
        asked << question.title;
        if (answers.empty()) return -1;
        const int answer = answers.front();
        answers.pop_front();
        return answer;
    }
    std::optional<gui::NewProjectAnswers> newProject(QWidget*, gui::ProjectSession&) override {
        asked << QStringLiteral("new");
        return nextProject;
    }
    void importTable(QWidget*, gui::ProjectSession&, const model::RegisterSpec&, const QString& path) override {
        asked << QStringLiteral("import") << path;
    }
    std::optional<gui::ExportAnswers> exportTable(QWidget*, gui::ProjectSession&,
                                                  const model::RegisterSpec&) override {
        asked << QStringLiteral("export");
        return nextExport;
    }
    void packets(QWidget*, gui::ProjectSession&) override { asked << QStringLiteral("packets"); }
    std::function<int(QDialog&)> nextRun;  ///< works the dialog by itself
    int run(QDialog& dialog) override {
        asked << dialog.objectName();
        return nextRun ? nextRun(dialog) : 0;
    }
    void settings(QWidget*, gui::ProjectSession&) override { asked << QStringLiteral("settings"); }
    void keys(QWidget*) override { asked << QStringLiteral("keys"); }
    void about(QWidget*, gui::ProjectSession&) override { asked << QStringLiteral("about"); }
};

/// Texts of one language from the compiled translations where they exist, else the English sources.
class TestTexts final : public base::Texts {
public:
    explicit TestTexts(base::Language language) : Texts(language) {}

protected:
    std::string lookup(const base::Msg& msg, std::int64_t n) const override;
};

/// Everything a real MainWindow needs, from the source tree, with its state in a temporary folder.
class WindowFixture {
public:
    explicit WindowFixture(base::Language language = base::Language::En,
                           const std::string& today = "2026-11-23T08:00:00Z");
    ~WindowFixture();
    gui::MainWindow& window() { return *m_window; }
    gui::ProjectSession& session() { return m_window->session(); }
    ScriptedDialogs& dialogs() { return m_dialogs; }
    gui::Settings& settings() { return *m_settings; }
    const framework::Catalogue& catalogue() const { return *m_catalogue; }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    gui::Services services();
    /// A project with a city, departments, needs, a round of that depth, ratings, initiatives, actions: enough that
    /// no page is empty.
    void fillProject(const std::string& depth = "standard");
    void newProject(const std::string& depth = "standard");
    /// A new project from the sample city that the build made (target sample).
    void openSample();
    void restartWindow();

private:
    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    TestTexts m_english{base::Language::En};
    TestTexts m_chinese{base::Language::ZhTw};
    std::unique_ptr<framework::Catalogue> m_catalogue;
    store::Migrations m_migrations;
    store::ProjectFile::Setup m_setup;
    std::unique_ptr<gui::Settings> m_settings;
    std::unique_ptr<gui::MainWindow> m_window;
};

framework::Catalogue loadCatalogue();
store::Migrations loadMigrations();
/// Lets timers, posted events and background work of the session settle.
void settle(gui::ProjectSession& session);
/// For background work that the session does not know of by name (exports, readings of an import): false after a
/// minute.
bool waitUntil(const std::function<bool()>& done);

/// The widget of that name that can be seen; null when there is none.
template <class T>
T* visible(QWidget& root, const char* name) {
    for (auto* each : root.findChildren<T*>(QLatin1String(name)))
        if (each->isVisible()) return each;
    return nullptr;
}

/// The action of that name whose menu hangs on a button that is shown: pages keep several panels of one kind.
inline QAction* shownAction(QWidget& root, const char* name) {
    for (auto* action : root.findChildren<QAction*>(QLatin1String(name)))
        for (auto* at = action->parent(); at; at = at->parent())
            if (auto* button = qobject_cast<QAbstractButton*>(at); button && button->isVisible()) return action;
    return nullptr;
}

}  // namespace cw::test
