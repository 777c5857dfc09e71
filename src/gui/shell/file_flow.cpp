#include "gui/shell/file_flow.h"

#include <QDateTime>
#include <QFileInfo>
#include <QMetaObject>
#include <algorithm>
#include <memory>
#include <utility>

#include "base/error_codes.h"
#include "gui/convert.h"
#include "gui/session/settings.h"
#include "model/registers.h"
#include "store/labels.h"

namespace cw::gui {

using base::ErrorCode;
using store::ProjectFile;

namespace {

constexpr std::size_t kNamedChanges = 5;

QString projectFilter() {
    return FileFlow::tr("Citywright projects (*.citywright)");
}

/// What a session that died left unsaved of the file, the latest; nothing when this is that work already.
std::optional<ProjectFile::Recoverable> unsavedOf(const ProjectFile& file, const store::Places& places) {
    std::optional<ProjectFile::Recoverable> latest;
    if (file.path().empty() || file.report().recovered) return latest;
    for (auto& each : ProjectFile::recoverable(places))
        if (each.path == file.path() && (!latest || latest->lastChangeUtc < each.lastChangeUtc))
            latest = std::move(each);
    return latest;
}

QString nameOf(const QString& path) {
    return QFileInfo(path).fileName();
}

}  // namespace

FileFlow::FileFlow(Workbench& workbench, QObject* parent) : QObject(parent), m_workbench(workbench) {
    connect(&session(), &ProjectSession::saved, this, [this] {
        const auto left = std::exchange(m_notSaved, {});
        const auto saved = tr("Saved as %1.").arg(session().fileName());
        m_workbench.notify(sentences({saved, left}), left.isEmpty() ? Tone::Good : Tone::Attention);
        // taken first: what follows may save again
        auto then = std::move(m_afterSave);
        m_afterSave = nullptr;
        if (then) then();
    });
    connect(&session(), &ProjectSession::saveFailed, this, [this](const base::Error& error) {
        if (error.code != ErrorCode::TargetChanged) {
            m_afterSave = nullptr;
            return;
        }
        // later: everybody else hears of the failure before the question stands in the way
        QMetaObject::invokeMethod(
            this, [this] { askAboutChangedTarget(); }, Qt::QueuedConnection);
    });
}

void FileFlow::open(const QString& name, std::function<ProjectSession::Opened()> work,
                    std::function<void(Opened)> then) {
    auto unsaved = std::make_shared<std::optional<ProjectFile::Recoverable>>();
    session().open(
        name,
        [unsaved, work = std::move(work), places = session().services().setup.places] {
            auto opened = work();
            if (opened) *unsaved = unsavedOf(**opened, places);
            return opened;
        },
        [unsaved, then = std::move(then)](ProjectSession::Opened opened) {
            then({std::move(opened), std::move(*unsaved)});
        });
}

void FileFlow::adopt(Opened opened, bool discard) {
    if (!opened.file) return session().announce(opened.file.error());
    session().adopt(std::move(*opened.file), discard);
    m_workbench.goTo({"overview", {}, {}, {}});
    sayWhatWasFound(opened.unsaved);
}

void FileFlow::sayWhatWasFound(const std::optional<ProjectFile::Recoverable>& unsaved) {
    const auto& report = session().file().report();
    if (report.recovered)
        return m_workbench.notify(tr("This is recovered work. Save it to keep it in a file."), Tone::Attention,
                                  tr("Save"), [this] { save(); });
    QStringList found;
    if (report.holder)
        found << tr("%1 has this file open on %2. You can read and try things out; saving needs another name.")
                     .arg(qs(report.holder->user), qs(report.holder->host));
    else if (report.historyDisabled)
        found << tr(
            "The stored history does not hold together. The content is complete; undo starts anew from here.");
    if (unsaved)
        found << tr("The program ended before %n change(s) to this file were saved, the last on %1.", nullptr,
                    static_cast<int>(unsaved->changes))
                     .arg(qs(session().texts().dateTime(unsaved->lastChangeUtc)));
    if (found.isEmpty()) return;
    const auto text = sentences(found);
    if (unsaved)
        m_workbench.notify(text, Tone::Attention, tr("Recover"), [this, which = *unsaved] { recover(which); });
    else
        m_workbench.notify(text, Tone::Attention);
}

void FileFlow::newProject() {
    const auto answers = m_workbench.dialogs().newProject(m_workbench.window(), session());
    if (!answers) return;
    settleUnsaved([this, answers = *answers](bool discard) {
        auto made = ProjectFile::createNew(session().services().setup);
        if (!made) return session().announce(made.error());
        session().adopt(std::move(*made), discard);
        fillNewProject(answers);
        m_workbench.goTo({"overview", {}, {}, {}});
    });
}

void FileFlow::fillNewProject(const NewProjectAnswers& answers) {
    store::FieldValues profile;
    const auto text = [&](std::string_view field, const base::Localized& value) {
        if (!value.empty()) profile.push_back({field, model::Value{value}});
    };
    const auto number = [&](std::string_view field, std::optional<std::int64_t> value) {
        if (value) profile.push_back({field, model::Value{*value}});
    };
    text("name", answers.city);
    text("programme", answers.programme);
    if (!answers.kind.empty()) profile.push_back({"kind", model::Value{answers.kind}});
    number("population", answers.population);
    number("horizon_start", answers.firstYear ? std::optional<std::int64_t>(*answers.firstYear) : std::nullopt);
    number("horizon_end", answers.lastYear ? std::optional<std::int64_t>(*answers.lastYear) : std::nullopt);
    auto& project = session().project();
    session().report(commands::addRecord(project, model::CityProfile::kName, std::move(profile)));
    session().report(commands::addRound(project, {}, answers.depth, session().today()));
}

void FileFlow::openProject() {
    const auto path = m_workbench.dialogs().openFile(m_workbench.window(), tr("Open a project"), projectFilter());
    if (!path.isEmpty()) openPath(path);
}

void FileFlow::openPath(const QString& path) {
    settleUnsaved([this, path](bool discard) { openSettled(path, discard); });
}

void FileFlow::openSettled(const QString& path, bool discard) {
    open(
        nameOf(path),
        [setup = session().services().setup, path = ss(path)] { return ProjectFile::open(setup, path); },
        [this, path, discard](Opened opened) { settleOpened(std::move(opened), path, discard); });
}

void FileFlow::openFirst(const QString& path) {
    const auto work = [services = &session().services(), path = ss(path)]() -> ProjectSession::Opened {
        if (services->opened)
            if (auto begun = services->opened(path)) return std::move(*begun);
        return ProjectFile::open(services->setup, path);
    };
    settleUnsaved([this, work, path](bool discard) {
        open(nameOf(path), work,
             [this, path, discard](Opened opened) { settleOpened(std::move(opened), path, discard); });
    });
}

void FileFlow::settleOpened(Opened opened, const QString& path, bool discard) {
    const auto code = opened.file ? std::nullopt : std::optional(opened.file.error().code);
    if (code == ErrorCode::FileInUse) return openHeld(path, opened.file.error(), discard);
    if (code == ErrorCode::FileMissing)
        return offerMissing(path, [this, discard](const QString& found) { openSettled(found, discard); });
    adopt(std::move(opened), discard);
}

void FileFlow::openHeld(const QString& path, const base::Error& error, bool discard) {
    Question question;
    question.title = tr("The file is in use");
    auto local = error;
    auto& since = local.args.back().text;  // store knows no time zone
    const auto moment = QDateTime::fromString(qs(since), Qt::ISODate).toLocalTime();
    const auto day = base::Date::fromIso(ss(moment.date().toString(Qt::ISODate)));
    if (day)
        since = ss(tr("%1 at %2", "day and time of day")
                       .arg(qs(session().texts().date(*day)), moment.time().toString(QStringLiteral("HH:mm"))));
    question.text = session().errorText(local);
    question.answers = {tr("Open to read"), tr("Open a copy"), tr("Take over"), tr("Cancel")};
    const int answer = m_workbench.dialogs().ask(m_workbench.window(), question);
    if (answer < 0 || answer > 2) return;
    open(
        nameOf(path),
        [answer, setup = session().services().setup, path = ss(path)] {
            if (answer == 1) return ProjectFile::openCopy(setup, path);
            return ProjectFile::open(setup, path,
                                     answer == 0 ? ProjectFile::IfHeld::ReadOnly : ProjectFile::IfHeld::TakeOver);
        },
        [this, discard](Opened opened) { adopt(std::move(opened), discard); });
}

void FileFlow::handleMissing(const QString& path) {
    offerMissing(path, [this](const QString& found) { openPath(found); });
}

void FileFlow::offerMissing(const QString& path, const std::function<void(const QString&)>& open) {
    Question question;
    question.title = tr("The file is not there");
    question.text =
        tr("%1 is no longer in its folder. It may have been moved or renamed, or its drive is not connected.")
            .arg(path);
    question.answers = {tr("Locate…"), tr("Remove from the list"), tr("Cancel")};
    const int answer = m_workbench.dialogs().ask(m_workbench.window(), question);
    if (answer == 1) session().settings().removeRecent(path);
    if (answer != 0) return;
    const auto found = m_workbench.dialogs().openFile(
        m_workbench.window(), tr("Locate %1").arg(QFileInfo(path).fileName()), projectFilter());
    if (found.isEmpty()) return;
    session().settings().removeRecent(path);
    open(found);
}

void FileFlow::openSample() {
    if (!session().services().openSample) return;
    settleUnsaved([this](bool discard) {
        open(tr("the example city"), session().services().openSample,
             [this, discard](Opened opened) { adopt(std::move(opened), discard); });
    });
}

void FileFlow::recover(const ProjectFile::Recoverable& which) {
    settleUnsaved([this, which](bool discard) {
        open(
            which.path.empty() ? session().fileName() : nameOf(qs(which.path)),
            [setup = session().services().setup, which] { return ProjectFile::recover(setup, which); },
            [this, discard](Opened opened) { adopt(std::move(opened), discard); });
    });
}

void FileFlow::save() {
    if (!session().hasProject()) return;
    m_notSaved = m_workbench.finishForms().sentence();
    if (session().file().path().empty() || session().file().isReadOnly()) return saveAs();
    session().save();
}

void FileFlow::askAboutChangedTarget() {
    if (!session().hasProject()) return;
    Question question;
    question.title = tr("The file was changed by somebody else");
    question.text = tr("%1 is no longer as it was opened here. Overwriting it loses what the others saved.")
                        .arg(session().fileName());
    question.answers = {tr("Save under another name"), tr("Overwrite it"), tr("Cancel")};
    const int answer = m_workbench.dialogs().ask(m_workbench.window(), question);
    if (answer == 0) return saveAs();
    if (answer == 1) {
        session().save(session().file().path());  // named, so the store takes it for the user's word
        return;
    }
    m_afterSave = nullptr;
}

QString FileFlow::askTarget(Workbench& workbench, const QString& title, QString name, const QString& suffix,
                            const QString& filter) {
    for (auto& c : name)
        if (QStringLiteral("/\\:*?\"<>|").contains(c)) c = QLatin1Char('_');
    auto& settings = workbench.session().settings();
    const auto folder = settings.text("lastFolder");
    const auto suggested = (folder.isEmpty() ? QString() : folder + QLatin1Char('/')) + name + suffix;
    auto path = workbench.dialogs().saveFile(workbench.window(), title, suggested, filter);
    if (path.isEmpty()) return path;
    if (!path.endsWith(suffix)) {
        path += suffix;
        if (!mayReplace(workbench, path)) return {};  // the dialog asked about the shorter name only
    }
    settings.set("lastFolder", QFileInfo(path).absolutePath());
    return path;
}

bool FileFlow::mayReplace(Workbench& workbench, const QString& path) {
    if (!QFileInfo::exists(path)) return true;
    Question question;
    question.title = tr("Replace the file?");
    question.text = tr("%1 is already there.").arg(path);
    question.answers = {tr("Replace it"), tr("Cancel")};
    return workbench.dialogs().ask(workbench.window(), question) == 0;
}

void FileFlow::saveAs() {
    if (!session().hasProject()) return;
    m_notSaved = m_workbench.finishForms().sentence();
    const auto path = askTarget(m_workbench, tr("Save the project as"), session().programmeTitle(),
                                QLatin1String(store::kExtension), projectFilter());
    if (path.isEmpty()) {
        m_afterSave = nullptr;
        return;
    }
    session().save(ss(path));
}

void FileFlow::closeProject() {
    settleUnsaved([this](bool discard) {
        session().closeProject(discard);
        m_workbench.goTo({"start", {}, {}, {}});
    });
}

QStringList FileFlow::unsavedLabels() const {
    QStringList labels;
    const auto count = session().file().unsavedChanges();
    if (const auto history = session().project().history(kNamedChanges))
        for (const auto& entry : *history) {
            if (labels.size() >= count) break;
            labels << qs(store::labelText(entry.label, session().texts()));
        }
    if (count > labels.size()) labels << tr("and %n more", nullptr, static_cast<int>(count - labels.size()));
    return labels;
}

bool FileFlow::settleForms() {
    const auto left = m_workbench.finishForms();
    if (left.empty()) return true;
    Question question;
    question.title = tr("Not everything that was typed is in the project");
    question.text = left.sentence();
    question.answers = {tr("Go back to it"), tr("Leave it out")};
    question.warning = true;  // Esc and Enter go back
    return m_workbench.dialogs().ask(m_workbench.window(), question) == 1;
}

void FileFlow::settleUnsaved(std::function<void(bool)> then) {
    if (settleForms()) settleModified(std::move(then));
}

void FileFlow::settleModified(std::function<void(bool)> then) {
    if (!session().hasProject()) return then(false);
    if (session().saveState() == ProjectSession::SaveState::Saving) {
        // What that save takes with it is no question; what was written meanwhile is, when it has ended.
        m_afterSave = [this, then = std::move(then)]() mutable { settleModified(std::move(then)); };
        return;
    }
    if (!session().isModified()) return then(false);
    switch (m_workbench.dialogs().unsavedChanges(m_workbench.window(), session().fileName(), unsavedLabels())) {
        case SaveChoice::Cancel:
            return;
        case SaveChoice::DontSave:
            return then(true);
        case SaveChoice::Save:
            // what is written while that save runs is asked about like anything else
            m_afterSave = [this, then = std::move(then)]() mutable { settleModified(std::move(then)); };
            return save();
    }
}

}  // namespace cw::gui
