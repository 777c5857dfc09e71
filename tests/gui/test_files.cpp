#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QThread>
#include <QToolButton>
#include <QtTest/QTest>
#include <algorithm>
#include <atomic>
#include <catch2/catch.hpp>

#include "commands/verbs.h"
#include "gui/audit.h"
#include "gui/convert.h"
#include "gui/fixture.h"
#include "gui/shell/findings_bar.h"
#include "model/registers.h"

using namespace cw;
using model::Value;

namespace {

void change(test::WindowFixture& fixture, const char* name) {
    REQUIRE(commands::addRecord(fixture.session().project(), "needs", {{"title", Value{base::Localized{name, {}}}}}));
}

}  // namespace

TEST_CASE("closing a changed project asks, and cancel keeps everything", "[gui][files]") {
    test::WindowFixture fixture;
    fixture.newProject();
    change(fixture, "One");
    fixture.dialogs().nextSaveChoice = gui::SaveChoice::Cancel;
    CHECK(!fixture.window().close());
    CHECK(fixture.session().hasProject());
    CHECK(fixture.window().isVisible());

    const auto path = fixture.path(QStringLiteral("a.citywright"));
    fixture.dialogs().nextSaveChoice = gui::SaveChoice::Save;
    fixture.dialogs().nextSave = path;
    fixture.window().close();
    test::settle(fixture.session());
    CHECK(!fixture.window().isVisible());
    CHECK(QFileInfo::exists(path));
}

TEST_CASE("don't save throws the changes away and leaves the file as it was", "[gui][files]") {
    test::WindowFixture fixture;
    fixture.newProject();
    const auto path = fixture.path(QStringLiteral("a.citywright"));
    fixture.dialogs().nextSave = path;
    fixture.window().trigger(QStringLiteral("save"));
    test::settle(fixture.session());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto bytes = file.readAll();
    file.close();
    change(fixture, "One");
    fixture.dialogs().nextSaveChoice = gui::SaveChoice::DontSave;
    fixture.window().trigger(QStringLiteral("close"));
    CHECK(!fixture.session().hasProject());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == bytes);
    CHECK(store::ProjectFile::recoverable(fixture.services().setup.places).empty());
}

TEST_CASE("a file that somebody else changed is overwritten only when the user says so", "[gui][files]") {
    test::WindowFixture fixture;
    const auto bytesOf = [](const QString& path) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const auto saveTo = [&](const QString& path) {
        fixture.dialogs().nextSave = path;
        fixture.window().trigger(QStringLiteral("saveAs"));
        test::settle(fixture.session());
        fixture.window().trigger(QStringLiteral("close"));
    };
    const auto path = fixture.path(QStringLiteral("a.citywright"));
    const auto other = fixture.path(QStringLiteral("b.citywright"));
    fixture.newProject();
    saveTo(path);
    fixture.newProject();
    change(fixture, "Of somebody else");
    saveTo(other);
    const auto theirs = bytesOf(other);
    fixture.window().openAtStart(path);
    test::settle(fixture.session());
    REQUIRE(fixture.session().hasProject());
    change(fixture, "Mine");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(theirs) == theirs.size());
    file.close();

    fixture.dialogs().asked.clear();
    fixture.dialogs().answers = {2};
    fixture.window().trigger(QStringLiteral("save"));
    test::settle(fixture.session());
    CHECK((bytesOf(path) == theirs));  // in brackets: not to be printed
    CHECK(fixture.session().isModified());

    fixture.dialogs().answers = {1};
    fixture.window().trigger(QStringLiteral("save"));
    test::settle(fixture.session());
    test::settle(fixture.session());
    CHECK(fixture.dialogs().asked.size() == 2);
    CHECK((bytesOf(path) != theirs));
    CHECK(!fixture.session().isModified());
}

TEST_CASE("a save asked for while one runs is made when that has ended", "[gui][files]") {
    test::WindowFixture fixture;
    fixture.newProject();
    const auto path = fixture.path(QStringLiteral("a.citywright"));
    auto& session = fixture.session();
    int saved = 0;
    QObject::connect(&session, &gui::ProjectSession::saved, [&] { ++saved; });
    REQUIRE(session.save(gui::ss(path)));
    REQUIRE(session.saveState() == gui::ProjectSession::SaveState::Saving);  // until events are handled
    change(fixture, "Meanwhile");
    SECTION("by the user, once or more") {
        CHECK(session.save());
        CHECK(session.save());
    }
    SECTION("under another name, which a later plain save does not undo") {
        CHECK(session.save(gui::ss(fixture.path(QStringLiteral("b.citywright")))));
        CHECK(session.save());
    }
    test::settle(session);
    CHECK(saved == 1);  // the last one is the one that is announced
    CHECK(!session.isModified());
    const auto read = store::ProjectFile::read(fixture.services().setup, session.file().path());
    REQUIRE(read);
    CHECK(read->table<model::Needs>().size() == 1);
}

TEST_CASE("the word to overwrite is kept when a save runs at that moment", "[gui][files]") {
    test::WindowFixture fixture;
    fixture.newProject();
    auto& session = fixture.session();
    const auto path = fixture.path(QStringLiteral("a.citywright"));
    REQUIRE(session.save(gui::ss(path)));
    test::settle(session);
    change(fixture, "Mine");
    QFile file(path);
    REQUIRE(file.open(QIODevice::Append));
    file.write("of somebody else");
    file.close();
    REQUIRE(session.save());               // will find the file changed
    REQUIRE(session.save(gui::ss(path)));  // the answer to an earlier question
    test::settle(session);
    CHECK(fixture.dialogs().asked.filter(QStringLiteral("somebody else")).empty());
    CHECK(!session.isModified());
    CHECK(store::ProjectFile::verify(fixture.services().setup, gui::ss(path)));
}

TEST_CASE("closing while a save runs saves what was written meanwhile", "[gui][files]") {
    test::WindowFixture fixture;
    fixture.newProject();
    auto& session = fixture.session();
    const auto path = fixture.path(QStringLiteral("a.citywright"));
    REQUIRE(session.save(gui::ss(path)));
    test::settle(session);
    change(fixture, "First");
    REQUIRE(session.save());
    change(fixture, "Meanwhile");
    fixture.dialogs().nextSaveChoice = gui::SaveChoice::Save;
    fixture.window().trigger(QStringLiteral("close"));
    test::settle(session);
    CHECK(!session.hasProject());
    const auto read = store::ProjectFile::read(fixture.services().setup, gui::ss(path));
    REQUIRE(read);
    CHECK(read->table<model::Needs>().size() == 2);
    CHECK(store::ProjectFile::recoverable(fixture.services().setup.places).empty());
}

TEST_CASE("closing while everything is being saved waits and asks nothing", "[gui][files]") {
    test::WindowFixture fixture;
    fixture.newProject();
    auto& session = fixture.session();
    REQUIRE(session.save(gui::ss(fixture.path(QStringLiteral("a.citywright")))));
    fixture.dialogs().asked.clear();
    fixture.window().trigger(QStringLiteral("close"));
    CHECK(session.hasProject());  // until the save has ended
    test::settle(session);
    CHECK(!session.hasProject());
    CHECK(fixture.dialogs().asked.empty());
    // A save that fails keeps the project open.
    fixture.newProject();
    session.save(gui::ss(fixture.path(QStringLiteral("no/such/folder.citywright"))));
    fixture.dialogs().nextSaveChoice = gui::SaveChoice::Cancel;
    fixture.window().trigger(QStringLiteral("close"));
    test::settle(session);
    CHECK(session.hasProject());
    CHECK(session.isModified());
}

TEST_CASE("a finding about an initiative says its title", "[gui]") {
    test::WindowFixture fixture;
    fixture.fillProject();
    int about = 0;
    for (const auto& finding : fixture.session().findings()) {
        const auto text = fixture.session().findingText(finding);
        CHECK(!text.contains(QStringLiteral("@")));
        if (finding.registerName == "initiatives" && text.contains(QStringLiteral("One-visit newborn service")))
            ++about;
    }
    CHECK(about > 0);
}

TEST_CASE("a missing recent file offers locate or remove and is never created", "[gui][files]") {
    test::WindowFixture fixture;
    const auto gone = fixture.path(QStringLiteral("gone.citywright"));
    fixture.settings().addRecent(gone);
    fixture.dialogs().answers = {1};
    fixture.window().trigger(QStringLiteral("open:") + gone);
    test::settle(fixture.session());
    CHECK(!fixture.session().hasProject());
    CHECK(!QFileInfo::exists(gone));
    CHECK(!fixture.settings().recentFiles().contains(gone));
}

namespace {

/// As main() does with a file named on the command line.
void startWith(test::WindowFixture& fixture, const QString& path) {
    fixture.restartWindow();
    fixture.dialogs().asked.clear();
    // patience enough that it is known what came of the opening when the call ends
    fixture.window().openAtStart(path, std::chrono::minutes(1));
    CHECK(fixture.dialogs().asked.isEmpty());  // whatever there is to ask: the window is not shown yet
    test::settle(fixture.session());
}

QString noticeOf(test::WindowFixture& fixture) {
    auto* notice = fixture.window().findChild<QLabel*>(QStringLiteral("notice.text"));
    return notice && notice->isVisible() ? notice->text() : QString();
}

QString savedProject(test::WindowFixture& fixture, const char* name) {
    const auto path = fixture.path(QLatin1String(name));
    fixture.newProject();
    REQUIRE(fixture.session().save(gui::ss(path)));
    test::settle(fixture.session());
    fixture.window().trigger(QStringLiteral("close"));
    return path;
}

}  // namespace

TEST_CASE("a damaged, foreign or newer file is refused in words and stays as it is", "[gui][files]") {
    test::WindowFixture fixture;
    const auto good = savedProject(fixture, "good.citywright");
    QFile source(good);
    REQUIRE(source.open(QIODevice::ReadOnly));
    const auto sound = source.readAll();
    auto newer = sound;
    newer[63] = 99;  // the last byte of user_version
    for (const auto& bytes : {QByteArray("this is no project"), sound.left(5000), newer}) {
        const auto path = fixture.path(QStringLiteral("bad.citywright"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        startWith(fixture, path);
        CHECK(!fixture.session().hasProject());
        CHECK(fixture.window().place().page == "start");
        CHECK(noticeOf(fixture).contains(QStringLiteral("bad.citywright")));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK((file.readAll() == bytes));
        file.close();
        fixture.window().trigger(QStringLiteral("open:") + good);  // the window is as good as any
        test::settle(fixture.session());
        CHECK(fixture.session().hasProject());
        CHECK(fixture.window().place().page == "overview");
    }
}

TEST_CASE("a file named at start that is held or missing is asked about", "[gui][files]") {
    test::WindowFixture fixture;
    const auto path = savedProject(fixture, "a.citywright");
    SECTION("held: opened to read, as a copy, taken over, or not at all") {
        auto setup = fixture.services().setup;
        setup.environment.who = "Somebody";
        for (const int answer : {0, 1, 2, 3}) {
            CAPTURE(answer);
            auto held = store::ProjectFile::open(setup, gui::ss(path));
            REQUIRE(held);
            fixture.dialogs().asked.clear();
            fixture.dialogs().answers = {answer};
            startWith(fixture, path);
            CHECK(fixture.dialogs().asked == QStringList{QStringLiteral("The file is in use")});
            REQUIRE(fixture.session().hasProject() == (answer != 3));
            CHECK(fixture.window().place().page == (answer == 3 ? "start" : "overview"));
            if (answer == 3) continue;
            CHECK(fixture.session().file().isReadOnly() == (answer == 0));
            CHECK(fixture.session().file().path().empty() == (answer == 1));
            CHECK(noticeOf(fixture).contains(QStringLiteral("Somebody")) == (answer == 0));
            fixture.window().trigger(QStringLiteral("close"));
        }
    }
    SECTION("missing: located, or not at all") {
        const auto gone = fixture.path(QStringLiteral("gone.citywright"));
        fixture.dialogs().answers = {2};
        startWith(fixture, gone);
        CHECK(!fixture.session().hasProject());
        CHECK(fixture.window().place().page == "start");
        fixture.dialogs().answers = {0};
        fixture.dialogs().nextOpen = path;
        startWith(fixture, gone);
        REQUIRE(fixture.session().hasProject());
        CHECK(fixture.session().file().path() == gui::ss(path));
    }
}

TEST_CASE("unsaved work of a session that died is offered when its file is opened", "[gui][files]") {
    test::WindowFixture fixture;
    const auto path = savedProject(fixture, "a.citywright");
    const auto other = savedProject(fixture, "b.citywright");
    const auto places = fixture.services().setup.places;
    fixture.window().trigger(QStringLiteral("open:") + path);
    test::settle(fixture.session());
    change(fixture, "Lost");
    fixture.session().closeProject(false);  // as a crash would end it
    startWith(fixture, other);
    CHECK(noticeOf(fixture).isEmpty());
    startWith(fixture, path);
    REQUIRE(fixture.session().hasProject());
    CHECK(fixture.session().snapshot().table<model::Needs>().empty());
    CHECK(noticeOf(fixture).contains(QStringLiteral("1 change")));
    auto* recover = fixture.window().findChild<QPushButton*>(QStringLiteral("notice.action"));
    REQUIRE(recover);
    SECTION("and takes the place of what is open, with the file") {
        recover->click();
        test::settle(fixture.session());
        REQUIRE(fixture.session().file().report().recovered);
        CHECK(fixture.session().snapshot().table<model::Needs>().size() == 1);
        CHECK(!fixture.session().file().isReadOnly());
        fixture.window().trigger(QStringLiteral("save"));
        test::settle(fixture.session());
        CHECK(!fixture.session().isModified());
        CHECK(store::ProjectFile::read(fixture.services().setup, gui::ss(path))->table<model::Needs>().size() == 1);
        fixture.window().trigger(QStringLiteral("close"));
        CHECK(store::ProjectFile::recoverable(places).empty());
    }
    SECTION("and stays when the user goes on without it") {
        change(fixture, "Other");
        fixture.dialogs().nextSaveChoice = gui::SaveChoice::Cancel;
        recover->click();
        test::settle(fixture.session());
        CHECK(!fixture.session().file().report().recovered);
        CHECK(fixture.session().snapshot().table<model::Needs>().size() == 1);
        CHECK(store::ProjectFile::recoverable(places).size() == 1);
    }
    for (const auto& each : store::ProjectFile::recoverable(places)) REQUIRE(store::ProjectFile::discard(each));
}

TEST_CASE("while a project is opened the window lives, and nothing else is begun", "[gui][files]") {
    test::WindowFixture fixture;
    const auto path = savedProject(fixture, "a.citywright");
    fixture.newProject();
    auto& session = fixture.session();
    REQUIRE(session.save(gui::ss(fixture.path(QStringLiteral("b.citywright")))));
    test::settle(session);
    fixture.window().trigger(QStringLiteral("open:") + path);
    REQUIRE(session.isOpening());
    auto* cover = fixture.window().findChild<QWidget*>(QStringLiteral("openingCover"));
    REQUIRE(cover);
    CHECK(cover->isVisible());
    CHECK(cover->size() == fixture.window().size());
    CHECK(cover->accessibleName().contains(QStringLiteral("a.citywright")));
    CHECK(session.hasProject());  // the former one, until the next is there
    fixture.dialogs().asked.clear();
    fixture.window().trigger(QStringLiteral("new"));
    fixture.window().trigger(QStringLiteral("close"));
    CHECK(fixture.dialogs().asked.empty());
    CHECK(session.hasProject());
    SECTION("and the project takes the place of the former one") {
        test::settle(session);
        CHECK(session.file().path() == gui::ss(path));
        CHECK(!fixture.window().findChild<QWidget*>(QStringLiteral("openingCover")));
        fixture.window().trigger(QStringLiteral("close"));
        CHECK(!session.hasProject());
    }
    SECTION("and the window can be closed") {
        CHECK(fixture.window().close());
        test::settle(session);
        CHECK(!session.hasProject());
        CHECK(store::ProjectFile::open(fixture.services().setup, gui::ss(path)));  // let go
    }
}

TEST_CASE("closing and opening wait for no other work than a save", "[gui][files]") {
    test::WindowFixture fixture;
    const auto path = savedProject(fixture, "a.citywright");
    fixture.newProject();
    auto& session = fixture.session();
    std::atomic<bool> go = false;
    std::atomic<int> ended = 0;
    bool followed = false;
    for (int i = 0; i < 3; ++i)  // more than there are threads for it
        session.inBackground(
            [&] {
                while (!go) QThread::msleep(1);
                ++ended;
            },
            [&] { followed = true; });
    REQUIRE(session.save(gui::ss(fixture.path(QStringLiteral("b.citywright")))));
    REQUIRE(test::waitUntil([&] { return session.saveState() == gui::ProjectSession::SaveState::Idle; }));
    fixture.window().trigger(QStringLiteral("open:") + path);
    REQUIRE(test::waitUntil([&] { return !session.isOpening(); }));
    CHECK(session.file().path() == gui::ss(path));
    fixture.window().trigger(QStringLiteral("close"));
    CHECK(!session.hasProject());
    CHECK(ended == 0);
    go = true;
    REQUIRE(test::waitUntil([&] { return ended == 3; }));
    test::settle(session);
    CHECK(!followed);  // it was about a project that is gone
}

TEST_CASE("what is written while the save before opening another project runs is asked about", "[gui][files]") {
    test::WindowFixture fixture;
    const auto path = savedProject(fixture, "a.citywright");
    fixture.newProject();
    auto& session = fixture.session();
    const auto mine = fixture.path(QStringLiteral("b.citywright"));
    REQUIRE(session.save(gui::ss(mine)));
    test::settle(session);
    change(fixture, "First");
    fixture.dialogs().asked.clear();
    fixture.dialogs().nextSaveChoice = gui::SaveChoice::Save;
    fixture.window().trigger(QStringLiteral("open:") + path);
    REQUIRE(session.saveState() == gui::ProjectSession::SaveState::Saving);
    // its copy is made and published before the next change, of which the window hears later
    const auto needsStored = [&] {
        const auto read = store::ProjectFile::read(fixture.services().setup, gui::ss(mine));
        return read ? read->table<model::Needs>().size() : 0;
    };
    for (int i = 0; i < 6000 && needsStored() == 0; ++i) QThread::msleep(10);
    change(fixture, "Meanwhile");
    test::settle(session);
    CHECK(session.file().path() == gui::ss(path));
    CHECK(fixture.dialogs().asked.size() == 2);
    CHECK(needsStored() == 2);
    CHECK(store::ProjectFile::recoverable(fixture.services().setup.places).empty());
}

TEST_CASE("don't save throws work away only when another project takes its place", "[gui][files]") {
    test::WindowFixture fixture;
    fixture.newProject();
    const auto good = fixture.path(QStringLiteral("good.citywright"));
    fixture.dialogs().nextSave = good;
    fixture.window().trigger(QStringLiteral("save"));
    test::settle(fixture.session());
    fixture.window().trigger(QStringLiteral("close"));
    const auto bad = fixture.path(QStringLiteral("bad.citywright"));
    QFile file(bad);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("this is no project");
    file.close();

    const auto places = fixture.services().setup.places;
    fixture.dialogs().nextSaveChoice = gui::SaveChoice::DontSave;
    const auto openOver = [&](const QString& path) {
        fixture.newProject();
        change(fixture, "One");
        fixture.window().trigger(QStringLiteral("open:") + path);
        test::settle(fixture.session());
    };
    for (const auto& path : {bad, fixture.path(QStringLiteral("gone.citywright"))}) {
        CAPTURE(path.toStdString());
        fixture.dialogs().answers = {2};  // of the missing one: cancel
        openOver(path);
        REQUIRE(fixture.session().hasProject());
        CHECK(fixture.session().isModified());
        CHECK(fixture.session().snapshot().table<model::Needs>().size() == 1);
        fixture.session().closeProject(false);  // as a crash would end it
        auto kept = store::ProjectFile::recoverable(places);
        REQUIRE(kept.size() == 1);
        REQUIRE(store::ProjectFile::discard(kept.front()));
    }
    openOver(good);
    CHECK(fixture.session().file().path() == gui::ss(good));
    CHECK(store::ProjectFile::recoverable(places).empty());
}

TEST_CASE("undo past the opening point asks once", "[gui][files]") {
    test::WindowFixture fixture;
    fixture.newProject();
    const auto path = fixture.path(QStringLiteral("a.citywright"));
    change(fixture, "One");
    change(fixture, "Two");
    fixture.dialogs().nextSave = path;
    fixture.window().trigger(QStringLiteral("save"));
    test::settle(fixture.session());
    fixture.window().trigger(QStringLiteral("close"));
    fixture.window().openAtStart(path);
    test::settle(fixture.session());
    REQUIRE(fixture.session().hasProject());
    const auto needs = [&] { return fixture.session().snapshot().table<model::Needs>().size(); };
    fixture.dialogs().asked.clear();
    fixture.dialogs().answers = {1};
    fixture.window().trigger(QStringLiteral("undo"));
    CHECK(needs() == 2);
    fixture.dialogs().answers = {0};
    fixture.window().trigger(QStringLiteral("undo"));
    fixture.window().trigger(QStringLiteral("undo"));
    CHECK(needs() == 0);
    CHECK(fixture.dialogs().asked.size() == 2);
}

TEST_CASE("an edit made while a save runs is in the file or stays modified", "[gui][files]") {
    test::WindowFixture fixture;
    fixture.newProject();
    const auto path = fixture.path(QStringLiteral("a.citywright"));
    fixture.dialogs().nextSave = path;
    fixture.window().trigger(QStringLiteral("save"));
    change(fixture, "During the save");
    test::settle(fixture.session());
    // Whether the worker's image was taken before or after the edit is a matter of timing; losing it is not.
    const auto saved = store::ProjectFile::read(fixture.services().setup, gui::ss(path));
    REQUIRE(saved);
    const bool inFile = saved->table<model::Needs>().size() == 1;
    CHECK(fixture.session().isModified() != inFile);
}

TEST_CASE("settings keep their range whatever the file says", "[gui]") {
    gui::Settings settings{QString()};
    settings.set("textSize", 9000);
    CHECK(settings.number("textSize") == 200);
    settings.set("scheme", QStringLiteral("purple"));
    CHECK(settings.text("scheme") == QStringLiteral("system"));
    for (const auto& row : gui::settingRows()) CHECK(settings.value(row.id).isValid());
}

TEST_CASE("what somebody else saved meanwhile is not overwritten by saving", "[gui][files]") {
    test::WindowFixture fixture;
    fixture.newProject();
    const auto path = fixture.path(QStringLiteral("a.citywright"));
    fixture.dialogs().nextSave = path;
    fixture.window().trigger(QStringLiteral("save"));
    test::settle(fixture.session());
    const auto theirs = fixture.path(QStringLiteral("theirs.citywright"));
    {
        auto other = store::ProjectFile::openCopy(fixture.services().setup, gui::ss(path));
        REQUIRE(other);
        REQUIRE(commands::addRecord((*other)->project(), "needs", {{"title", Value{base::Localized{"Theirs", {}}}}}));
        REQUIRE((*other)->saveAs(gui::ss(theirs)));
    }
    REQUIRE(QFile::remove(path));
    REQUIRE(QFile::copy(theirs, path));
    change(fixture, "Mine");
    fixture.window().trigger(QStringLiteral("save"));
    test::settle(fixture.session());
    QFile mine(path);
    QFile kept(theirs);
    REQUIRE(mine.open(QIODevice::ReadOnly));
    REQUIRE(kept.open(QIODevice::ReadOnly));
    CHECK(mine.readAll() == kept.readAll());
    CHECK(fixture.session().isModified());
    CHECK(fixture.session().saveState() == gui::ProjectSession::SaveState::Failed);
}

TEST_CASE("a name completed after the dialog asks before it replaces a file", "[gui][files]") {
    test::WindowFixture fixture;
    fixture.newProject();
    const auto path = fixture.path(QStringLiteral("plan.citywright"));
    QFile there(path);
    REQUIRE(there.open(QIODevice::WriteOnly));
    there.write("precious");
    there.close();
    fixture.dialogs().nextSave = fixture.path(QStringLiteral("plan"));
    fixture.dialogs().answers = {1};
    fixture.window().trigger(QStringLiteral("save"));
    test::settle(fixture.session());
    REQUIRE(there.open(QIODevice::ReadOnly));
    CHECK(there.readAll() == "precious");
}

TEST_CASE("findings name records by their titles", "[gui]") {
    test::WindowFixture fixture;
    fixture.newProject();
    change(fixture, "A ferry at night");
    test::settle(fixture.session());
    bool named = false;
    for (const auto& finding : fixture.session().findings()) {
        const auto text = fixture.session().findingText(finding);
        CHECK(!text.contains(QLatin1Char('@')));
        named |= text.contains(QStringLiteral("A ferry at night"));
    }
    CHECK(named);
}

TEST_CASE("a reason that is typed while the checks run again is kept, and goes to the finding it was asked for",
          "[gui][findings]") {
    test::WindowFixture fixture;
    fixture.newProject();
    auto& session = fixture.session();
    const auto addNeed = [&](const char* title) {
        const auto id = commands::addRecord(session.project(), "needs",
                                            {{"title", model::Value{base::Localized{title, "需求"}}}});
        REQUIRE(id);
        test::settle(session);
        return *id;
    };
    const auto need = addNeed("Lifts");
    auto* bar = fixture.window().findChild<gui::FindingsBar*>(QStringLiteral("findingsBar"));
    auto* list = fixture.window().findChild<QListView*>(QStringLiteral("findings.list"));
    auto* model = fixture.window().findChild<gui::FindingsModel*>();
    REQUIRE((bar && list && model));
    bar->setOpen(true);
    int at = -1;
    for (int row = 0; row < model->rowCount(); ++row)
        if (const auto* finding = model->finding(row); finding && finding->recordId == need) at = row;
    REQUIRE(at >= 0);
    list->setCurrentIndex(model->index(at));
    QTest::keyClick(list, Qt::Key_X);
    auto* reason = fixture.window().findChild<QLineEdit*>(QStringLiteral("findings.reason"));
    REQUIRE((reason && reason->isVisible()));
    reason->setText(QStringLiteral("Belongs to the spatial plan."));
    addNeed("Ramps");
    CHECK(reason->isVisible());
    CHECK(reason->text() == QStringLiteral("Belongs to the spatial plan."));
    QTest::keyClick(reason, Qt::Key_Return);
    test::settle(session);
    REQUIRE(session.snapshot().table<model::AcceptedFindings>().size() == 1);
    CHECK(session.snapshot().table<model::AcceptedFindings>().begin()->text(model::AcceptedFindings::PlaceRecord) ==
          need);
    CHECK_FALSE(reason->isVisible());
}

namespace {

/// Departments that findings are about, listed by their official order and not by their ids or names; then as before.
void checkOfficialOrder(test::WindowFixture& fixture, gui::FindingsBar& bar) {
    auto& session = fixture.session();
    const auto department = [&](const char* english, const char* chinese, const char* order) {
        const auto id = commands::addRecord(session.project(), "departments",
                                            {{"name", model::Value{base::Localized{english, chinese}}},
                                             {"position", model::Value{std::string(order)}}});
        REQUIRE(id);
        return *id;
    };
    const std::vector<std::string> official{department("Works", "工務局", "1"), department("Archives", "檔案局", "2"),
                                            department("Health", "衛生局", "3"), department("Budget", "主計處", "4")};
    for (const auto& id : official)
        REQUIRE(commands::addRecord(session.project(), "initiatives",
                                    {{"title", model::Value{base::Localized{"Lamps", "路燈"}}},
                                     {"lead_department", model::Value{id}},
                                     {"status", model::Value{std::string("running")}},
                                     {"end", model::Value{session.today().addDays(-9)}}}));
    test::settle(session);
    bar.setOpen(false);
    bar.setOpen(true);
    auto* departments = fixture.window().findChild<QComboBox*>(QStringLiteral("findings.department"));
    REQUIRE(departments);
    std::vector<std::string> shown;
    for (int at = 1; at < departments->count(); ++at) shown.push_back(gui::ss(departments->itemData(at).toString()));
    CHECK(shown == official);
    for (int steps = 0; steps < 8; ++steps) fixture.window().trigger(QStringLiteral("undo"));
    test::settle(session);
}

}  // namespace

TEST_CASE("many findings of a kind fold into one line, and one is accepted with a reason until a day",
          "[gui][findings]") {
    test::WindowFixture fixture;
    fixture.newProject();
    for (int i = 0; i < 7; ++i)
        REQUIRE(commands::addRecord(
            fixture.session().project(), "needs",
            {{"title", model::Value{base::Localized{"Need " + std::to_string(i), "需求" + std::to_string(i)}}}}));
    test::settle(fixture.session());
    auto& session = fixture.session();
    const auto total = session.findings().size();
    const auto ofKind = [&](const char* check) {
        return std::count_if(session.findings().begin(), session.findings().end(),
                             [&](const auto& finding) { return finding.check == check; });
    };
    REQUIRE(ofKind("need.unanswered") == 7);
    auto* bar = fixture.window().findChild<gui::FindingsBar*>(QStringLiteral("findingsBar"));
    auto* list = fixture.window().findChild<QListView*>(QStringLiteral("findings.list"));
    auto* model = fixture.window().findChild<gui::FindingsModel*>();
    REQUIRE(bar);
    REQUIRE(list);
    REQUIRE(model);
    bar->setOpen(true);
    int group = -1;
    for (int row = 0; row < model->rowCount() && group < 0; ++row) {
        if (!model->isGroup(row)) continue;
        model->toggle(row);
        if (model->finding(row + 1)->check == "need.unanswered") group = row;
        model->toggle(row);
    }
    REQUIRE(group >= 0);
    CHECK(static_cast<std::size_t>(model->rowCount()) < total);
    CHECK(model->index(group).data().toString().contains(QStringLiteral("6 more of this kind")));
    // only the mark has a colour
    CHECK_FALSE(model->index(group).data(Qt::ForegroundRole).isValid());
    list->setCurrentIndex(model->index(group));
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(model->finding(group + 1));
    CHECK(model->finding(group + 7)->check == "need.unanswered");

    list->setCurrentIndex(model->index(group + 1));
    QTest::keyClick(list, Qt::Key_X);
    auto* reason = fixture.window().findChild<QLineEdit*>(QStringLiteral("findings.reason"));
    REQUIRE(reason);
    REQUIRE(reason->isVisible());
    QTest::keyClick(reason, Qt::Key_Return);  // a reason is asked for
    CHECK(session.snapshot().table<model::AcceptedFindings>().empty());
    reason->setText(QStringLiteral("Belongs to the spatial plan."));
    QTest::keyClick(reason, Qt::Key_Return);
    test::settle(session);
    REQUIRE(session.snapshot().table<model::AcceptedFindings>().size() == 1);
    const auto& row = *session.snapshot().table<model::AcceptedFindings>().begin();
    CHECK(row.date(model::AcceptedFindings::Until));
    CHECK_FALSE(row.localized(model::AcceptedFindings::Sentence).zhTw.empty());
    CHECK(ofKind("need.unanswered") == 6);
    fixture.window().trigger(QStringLiteral("undo"));
    test::settle(session);
    CHECK(ofKind("need.unanswered") == 7);

    // of one page only
    auto* pages = fixture.window().findChild<QComboBox*>(QStringLiteral("findings.page"));
    REQUIRE(pages);
    bar->setOpen(false);
    bar->setOpen(true);
    const int needs = pages->findData(QStringLiteral("needs"));
    REQUIRE(needs > 0);
    pages->setCurrentIndex(needs);
    emit pages->activated(needs);
    for (int at = 0; at < model->rowCount(); ++at)
        if (const auto* finding = model->finding(at)) CHECK(finding->registerName == "needs");
    checkOfficialOrder(fixture, *bar);
    // the counts are those of what is shown, beside all
    REQUIRE(commands::addRecord(session.project(), "decisions",
                                {{"title", model::Value{base::Localized{"Lamps", "路燈"}}},
                                 {"status", model::Value{std::string("proposed")}},
                                 {"due", model::Value{session.today().addDays(-9)}}}));
    test::settle(session);
    auto* toDo = fixture.window().findChild<QPushButton*>(QStringLiteral("findings.attention"));
    REQUIRE(toDo);
    const auto all = std::count_if(session.findings().begin(), session.findings().end(), [](const auto& finding) {
        return finding.severity == analysis::Severity::Attention;
    });
    REQUIRE(all > 7);
    CHECK(toDo->text() == QStringLiteral("▲ 7 of %1 to do").arg(all));
    pages->setCurrentIndex(0);
    emit pages->activated(0);
    CHECK(toDo->text() == QStringLiteral("▲ %1 to do").arg(all));
    pages->setCurrentIndex(needs);
    emit pages->activated(needs);
    auto* shut = fixture.window().findChild<QToolButton*>(QStringLiteral("findings.close"));
    REQUIRE(shut);
    shut->click();
    CHECK_FALSE(bar->isOpen());
    CHECK(toDo->text() == QStringLiteral("▲ %1 to do").arg(all));  // nothing is filtered in a closed strip
    CHECK(toDo->hasFocus());
    bar->setOpen(true);
    CHECK(toDo->text() == QStringLiteral("▲ 7 of %1 to do").arg(all));
    test::settle(session);
    CHECK(test::joined(test::accessibilityFaults(*bar)) == "");
    CHECK(test::joined(test::clippedTexts(*bar)) == "");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Escape);
    CHECK_FALSE(bar->isOpen());
}
