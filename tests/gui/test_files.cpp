#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QtTest/QTest>
#include <catch2/catch.hpp>

#include "commands/verbs.h"
#include "gui/convert.h"
#include "gui/fixture.h"
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

TEST_CASE("a missing recent file offers locate or remove and is never created", "[gui][files]") {
    test::WindowFixture fixture;
    const auto gone = fixture.path(QStringLiteral("gone.citywright"));
    fixture.settings().addRecent(gone);
    fixture.dialogs().answers = {1};
    fixture.window().trigger(QStringLiteral("open:") + gone);
    CHECK(!fixture.session().hasProject());
    CHECK(!QFileInfo::exists(gone));
    CHECK(!fixture.settings().recentFiles().contains(gone));
    CHECK(fixture.dialogs().asked.size() == 1);
}

TEST_CASE("a damaged file is refused in words and stays as it is", "[gui][files]") {
    test::WindowFixture fixture;
    const auto path = fixture.path(QStringLiteral("bad.citywright"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("this is no project");
    file.close();
    fixture.window().openAtStart(path);
    CHECK(!fixture.session().hasProject());
    auto* notice = fixture.window().findChild<QLabel*>(QStringLiteral("notice.text"));
    REQUIRE(notice);
    CHECK(notice->isVisible());
    CHECK(!notice->text().isEmpty());
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

TEST_CASE("edits made while a save runs stay modified", "[gui][files]") {
    test::WindowFixture fixture;
    fixture.newProject();
    const auto path = fixture.path(QStringLiteral("a.citywright"));
    fixture.dialogs().nextSave = path;
    fixture.window().trigger(QStringLiteral("save"));
    change(fixture, "During the save");
    test::settle(fixture.session());
    CHECK(fixture.session().isModified());
}

TEST_CASE("settings keep their range whatever the file says", "[gui]") {
    gui::Settings settings{QString()};
    settings.set("textSize", 9000);
    CHECK(settings.number("textSize") == 200);
    settings.set("scheme", QStringLiteral("purple"));
    CHECK(settings.text("scheme") == QStringLiteral("system"));
    for (const auto& row : gui::settingRows()) CHECK(settings.value(row.id).isValid());
}
