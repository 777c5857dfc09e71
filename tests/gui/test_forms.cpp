#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest/QTest>
#include <catch2/catch.hpp>

#include "commands/verbs.h"
#include "gui/convert.h"
#include "gui/fixture.h"
#include "gui/widgets/parts.h"
#include "model/registers.h"

using namespace cw;
using gui::qs;
using gui::ss;
using model::BudgetLines;
using model::Needs;
using model::Value;

namespace {

template <class T>
T* shown(QWidget& root, const char* name) {
    for (auto* each : root.findChildren<T*>(QLatin1String(name)))
        if (each->isVisible()) return each;
    return nullptr;
}

QString noticeText(QWidget& window) {
    const auto* text = window.findChild<QLabel*>(QStringLiteral("notice.text"));
    return text && text->isVisible() ? text->text() : QString();
}

void showRegister(test::WindowFixture& fixture, const char* name) {
    auto& window = fixture.window();
    window.goTo(gui::placeOfRecord(window.catalogue(), name, {}));
    test::settle(fixture.session());
}

/// A draft in that register's form with this title; the caller looks at what becomes of it.
QLineEdit* draft(test::WindowFixture& fixture, const char* name, const QString& text) {
    auto& window = fixture.window();
    showRegister(fixture, name);
    auto* add = shown<QPushButton>(window, "register.addFirst");
    if (!add) add = shown<QPushButton>(window, "register.add");
    REQUIRE(add);
    add->click();
    auto* line = shown<QLineEdit>(window, (std::string(name) + ".title").c_str());
    REQUIRE(line);
    QTest::keyClicks(line, text);
    return line;
}

void saveAs(test::WindowFixture& fixture, const char* name) {
    fixture.dialogs().nextSave = fixture.path(QLatin1String(name));
    fixture.window().trigger(QStringLiteral("save"));
    test::settle(fixture.session());
    REQUIRE_FALSE(fixture.session().isModified());
}

}  // namespace

TEST_CASE("a complete draft is in the file that is saved and outlives language, text size, colours and closing",
          "[gui][forms]") {
    const char* way = GENERATE("save", "language", "larger", "scheme", "quit", "close");
    CAPTURE(way);
    test::WindowFixture fixture;
    fixture.newProject();
    saveAs(fixture, "draft.citywright");
    draft(fixture, "needs", QStringLiteral("Buses come too rarely"));
    fixture.dialogs().asked.clear();
    fixture.dialogs().nextSaveChoice = gui::SaveChoice::Cancel;
    fixture.window().trigger(QLatin1String(way));
    test::settle(fixture.session());
    REQUIRE(fixture.session().hasProject());
    const auto& needs = fixture.session().snapshot().table<Needs>();
    REQUIRE(needs.size() == 1);
    CHECK(needs.begin()->localized(Needs::Title).en == "Buses come too rarely");
    const bool leaves = way == std::string("quit") || way == std::string("close");
    CHECK(fixture.dialogs().asked == (leaves ? QStringList{QStringLiteral("draft.citywright")} : QStringList{}));
    CHECK(fixture.session().isModified() == (way != std::string("save")));
}

TEST_CASE("an incomplete draft outlives what builds the pages anew, with text that cannot be read", "[gui][forms]") {
    const char* way = GENERATE("language", "larger", "scheme");
    CAPTURE(way);
    test::WindowFixture fixture;
    fixture.newProject();
    draft(fixture, "budget_lines", QStringLiteral("Lamp control"));
    auto* year = shown<QLineEdit>(fixture.window(), "budget_lines.fiscal_year");
    REQUIRE(year);
    QTest::keyClicks(year, QStringLiteral("soon"));
    shown<QAbstractButton>(fixture.window(), "budget_lines.kind-capital")->click();
    QTest::keyClicks(shown<QLineEdit>(fixture.window(), "budget_lines.amount"), QStringLiteral("1,200"));
    const bool otherPage = GENERATE(false, true);
    if (otherPage) fixture.window().goTo({"needs", {}, {}, {}});
    fixture.window().trigger(QLatin1String(way));
    test::settle(fixture.session());
    if (otherPage) {
        showRegister(fixture, "budget_lines");
        test::settle(fixture.session());
    }
    CHECK(fixture.session().snapshot().table<BudgetLines>().empty());
    year = shown<QLineEdit>(fixture.window(), "budget_lines.fiscal_year");
    REQUIRE(year);
    CHECK(year->text() == QStringLiteral("soon"));
    CHECK(year->property("wrong").toBool());
    year->selectAll();
    QTest::keyClicks(year, QStringLiteral("116"));
    auto* add = shown<QPushButton>(fixture.window(), "form.add");
    REQUIRE(add);
    add->click();
    const auto& lines = fixture.session().snapshot().table<BudgetLines>();
    REQUIRE(lines.size() == 1);
    CHECK(lines.begin()->integer(BudgetLines::FiscalYear) == 2027);
    CHECK(lines.begin()->text(BudgetLines::Kind) == "capital");
    CHECK(lines.begin()->localized(BudgetLines::Title).en == "Lamp control");
}

TEST_CASE("saving and closing say what is not added yet and keep it", "[gui][forms]") {
    test::WindowFixture fixture;
    fixture.newProject();
    saveAs(fixture, "draft.citywright");
    draft(fixture, "budget_lines", QStringLiteral("Lamp control"));
    if (GENERATE(false, true)) {
        fixture.window().trigger(QStringLiteral("language"));  // kept for a page that is not built yet
        fixture.window().goTo({"overview", {}, {}, {}});
        fixture.window().trigger(QStringLiteral("language"));
    }
    test::settle(fixture.session());
    fixture.window().trigger(QStringLiteral("save"));
    test::settle(fixture.session());
    CHECK(ss(noticeText(fixture.window())).find("Lamp control") != std::string::npos);
    fixture.dialogs().asked.clear();
    fixture.dialogs().answers = {0};
    fixture.window().close();
    CHECK(fixture.dialogs().asked.size() == 1);
    CHECK(fixture.window().isVisible());
    REQUIRE(fixture.session().hasProject());
    showRegister(fixture, "budget_lines");
    test::settle(fixture.session());
    auto* title = shown<QLineEdit>(fixture.window(), "budget_lines.title");
    REQUIRE(title);
    CHECK(title->text() == QStringLiteral("Lamp control"));
    fixture.dialogs().answers = {1};
    fixture.window().close();
    CHECK_FALSE(fixture.window().isVisible());
}

TEST_CASE("a press on another row or on Add adds a complete draft and stays with an incomplete one", "[gui][forms]") {
    test::WindowFixture fixture;
    fixture.newProject();
    for (const char* title : {"Alpha", "Bravo"})
        REQUIRE(commands::addRecord(fixture.session().project(), Needs::kName,
                                    {{"title", Value{base::Localized{title, {}}}}}));
    draft(fixture, "needs", QStringLiteral("Charlie"));
    auto* table = shown<QTableView>(fixture.window(), "register.table");
    REQUIRE(table);
    table->setCurrentIndex(table->model()->index(0, 0));
    test::settle(fixture.session());
    CHECK(fixture.session().snapshot().table<Needs>().size() == 3);
    auto* title = shown<QLineEdit>(fixture.window(), "needs.title");
    CHECK(title->text() == QStringLiteral("Alpha"));
    CHECK(table->currentIndex().row() == 0);

    shown<QPushButton>(fixture.window(), "register.add")->click();
    auto* date = shown<QLineEdit>(fixture.window(), "needs.date");
    QTest::keyClicks(date, QStringLiteral("soon"));
    table->setCurrentIndex(table->model()->index(1, 0));
    test::settle(fixture.session());
    CHECK(date->text() == QStringLiteral("soon"));
    CHECK_FALSE(table->currentIndex().isValid());
    shown<QPushButton>(fixture.window(), "register.add")->click();
    CHECK(date->text() == QStringLiteral("soon"));
    shown<QPushButton>(fixture.window(), "form.cancel")->click();
    CHECK(fixture.session().snapshot().table<Needs>().size() == 3);
}

TEST_CASE("a refused value is counted when saving, asked about when closing, and outlives the language",
          "[gui][forms]") {
    test::WindowFixture fixture;
    fixture.newProject();
    const auto id = commands::addRecord(fixture.session().project(), Needs::kName,
                                        {{"title", Value{base::Localized{"Alpha", {}}}}});
    REQUIRE(id);
    saveAs(fixture, "refused.citywright");
    fixture.window().goTo({"needs", "register:needs", {}, *id});
    test::settle(fixture.session());
    auto* date = shown<QLineEdit>(fixture.window(), "needs.date");
    REQUIRE(date);
    QTest::keyClicks(date, QStringLiteral("soon"));
    fixture.window().trigger(QStringLiteral("save"));
    test::settle(fixture.session());
    CAPTURE(ss(noticeText(fixture.window())));
    CHECK(ss(noticeText(fixture.window())).find("was not taken") != std::string::npos);
    fixture.dialogs().asked.clear();
    fixture.dialogs().answers = {0};
    fixture.window().close();
    CHECK(fixture.dialogs().asked.size() == 1);
    CHECK(fixture.window().isVisible());
    fixture.window().trigger(QStringLiteral("language"));
    test::settle(fixture.session());
    date = shown<QLineEdit>(fixture.window(), "needs.date");
    REQUIRE(date);
    CHECK(date->text() == QStringLiteral("soon"));
    CHECK(date->property("wrong").toBool());
    date->selectAll();
    QTest::keyClicks(date, QStringLiteral("115/6/1"));
    fixture.dialogs().asked.clear();
    fixture.window().trigger(QStringLiteral("save"));
    test::settle(fixture.session());
    CHECK(fixture.dialogs().asked.isEmpty());
    CHECK(fixture.session().snapshot().find<Needs>(*id)->date(Needs::Date)->iso() == "2026-06-01");
}

TEST_CASE("opening a record puts the cursor behind its title; a new one is written over", "[gui][forms]") {
    test::WindowFixture fixture;
    fixture.newProject();
    const auto id = commands::addRecord(fixture.session().project(), Needs::kName,
                                        {{"title", Value{base::Localized{"Alpha", {}}}}});
    REQUIRE(id);
    fixture.window().goTo({"needs", "register:needs", {}, *id});
    test::settle(fixture.session());
    auto* title = shown<QLineEdit>(fixture.window(), "needs.title");
    REQUIRE(title);
    REQUIRE(fixture.window().focusWidget() == title);
    CHECK_FALSE(title->hasSelectedText());
    QTest::keyClicks(title, QStringLiteral("!"));
    CHECK(title->text() == QStringLiteral("Alpha!"));
    shown<QPushButton>(fixture.window(), "register.add")->parentWidget()->setFocus();
    fixture.window().findChild<QAction*>(QStringLiteral("register.duplicate"))->trigger();
    title = shown<QLineEdit>(fixture.window(), "needs.title");
    CHECK(title->selectedText() == title->text());
}

TEST_CASE("Enter presses a focused button of the window", "[gui][forms]") {
    test::WindowFixture fixture;
    fixture.newProject();
    fixture.window().goTo({"needs", {}, {}, {}});
    test::settle(fixture.session());
    auto* add = shown<QPushButton>(fixture.window(), "register.addFirst");
    REQUIRE(add);
    add->setFocus();
    QTest::keyClick(add, GENERATE(Qt::Key_Return, Qt::Key_Enter));
    auto* title = shown<QLineEdit>(fixture.window(), "needs.title");
    REQUIRE(title);
    QTest::keyClicks(title, QStringLiteral("Buses"));
    auto* take = shown<QPushButton>(fixture.window(), "form.add");
    take->setFocus();
    QTest::keyClick(take, Qt::Key_Return);
    CHECK(fixture.session().snapshot().table<Needs>().size() == 1);
}
