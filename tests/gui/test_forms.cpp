#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest/QTest>
#include <catch2/catch.hpp>

#include "base/error_codes.h"
#include "commands/verbs.h"
#include "gui/convert.h"
#include "gui/fixture.h"
#include "gui/matrix_data.h"
#include "gui/widgets/parts.h"
#include "model/registers.h"

using namespace cw;
using gui::qs;
using gui::ss;
using model::BudgetLines;
using model::Engagements;
using model::Needs;
using model::Value;

namespace {

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
    auto* add = test::visible<QPushButton>(window, "register.addFirst");
    if (!add) add = test::visible<QPushButton>(window, "register.add");
    REQUIRE(add);
    add->click();
    auto* line = test::visible<QLineEdit>(window, (std::string(name) + ".title").c_str());
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
    auto* year = test::visible<QLineEdit>(fixture.window(), "budget_lines.fiscal_year");
    REQUIRE(year);
    QTest::keyClicks(year, QStringLiteral("soon"));
    test::visible<QAbstractButton>(fixture.window(), "budget_lines.kind-capital")->click();
    QTest::keyClicks(test::visible<QLineEdit>(fixture.window(), "budget_lines.amount"), QStringLiteral("1,200"));
    const bool otherPage = GENERATE(false, true);
    if (otherPage) fixture.window().goTo({"needs", {}, {}, {}});
    fixture.window().trigger(QLatin1String(way));
    test::settle(fixture.session());
    if (otherPage) {
        showRegister(fixture, "budget_lines");
        test::settle(fixture.session());
    }
    CHECK(fixture.session().snapshot().table<BudgetLines>().empty());
    year = test::visible<QLineEdit>(fixture.window(), "budget_lines.fiscal_year");
    REQUIRE(year);
    CHECK(year->text() == QStringLiteral("soon"));
    CHECK(year->property("wrong").toBool());
    year->selectAll();
    QTest::keyClicks(year, QStringLiteral("116"));
    auto* add = test::visible<QPushButton>(fixture.window(), "form.add");
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
    auto* title = test::visible<QLineEdit>(fixture.window(), "budget_lines.title");
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
    auto* table = test::visible<QTableView>(fixture.window(), "register.table");
    REQUIRE(table);
    table->setCurrentIndex(table->model()->index(0, 0));
    test::settle(fixture.session());
    CHECK(fixture.session().snapshot().table<Needs>().size() == 3);
    auto* title = test::visible<QLineEdit>(fixture.window(), "needs.title");
    CHECK(title->text() == QStringLiteral("Alpha"));
    CHECK(table->currentIndex().row() == 0);

    test::visible<QPushButton>(fixture.window(), "register.add")->click();
    auto* date = test::visible<QLineEdit>(fixture.window(), "needs.date");
    QTest::keyClicks(date, QStringLiteral("soon"));
    table->setCurrentIndex(table->model()->index(1, 0));
    test::settle(fixture.session());
    CHECK(date->text() == QStringLiteral("soon"));
    CHECK_FALSE(table->currentIndex().isValid());
    test::visible<QPushButton>(fixture.window(), "register.add")->click();
    CHECK(date->text() == QStringLiteral("soon"));
    test::visible<QPushButton>(fixture.window(), "form.cancel")->click();
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
    auto* date = test::visible<QLineEdit>(fixture.window(), "needs.date");
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
    date = test::visible<QLineEdit>(fixture.window(), "needs.date");
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
    auto* title = test::visible<QLineEdit>(fixture.window(), "needs.title");
    REQUIRE(title);
    REQUIRE(fixture.window().focusWidget() == title);
    CHECK_FALSE(title->hasSelectedText());
    QTest::keyClicks(title, QStringLiteral("!"));
    CHECK(title->text() == QStringLiteral("Alpha!"));
    test::visible<QPushButton>(fixture.window(), "register.add")->parentWidget()->setFocus();
    fixture.window().findChild<QAction*>(QStringLiteral("register.duplicate"))->trigger();
    title = test::visible<QLineEdit>(fixture.window(), "needs.title");
    CHECK(title->selectedText() == title->text());
}

TEST_CASE("Enter presses a focused button of the window", "[gui][forms]") {
    test::WindowFixture fixture;
    fixture.newProject();
    fixture.window().goTo({"needs", {}, {}, {}});
    test::settle(fixture.session());
    auto* add = test::visible<QPushButton>(fixture.window(), "register.addFirst");
    REQUIRE(add);
    add->setFocus();
    QTest::keyClick(add, GENERATE(Qt::Key_Return, Qt::Key_Enter));
    auto* title = test::visible<QLineEdit>(fixture.window(), "needs.title");
    REQUIRE(title);
    QTest::keyClicks(title, QStringLiteral("Buses"));
    auto* take = test::visible<QPushButton>(fixture.window(), "form.add");
    take->setFocus();
    QTest::keyClick(take, Qt::Key_Return);
    CHECK(fixture.session().snapshot().table<Needs>().size() == 1);
}

TEST_CASE("fields that only go together are taken together, whatever is written between them", "[gui][forms]") {
    test::WindowFixture fixture;
    fixture.newProject();
    auto& project = fixture.session().project();
    test::addNamed(fixture, "stakeholders", "Port Corporation", "港務公司");
    const auto who = fixture.session().snapshot().table<model::Stakeholders>().begin()->id;
    const auto id = commands::addRecord(project, Engagements::kName,
                                        {{"stakeholder", Value{who}},
                                         {"title", Value{base::Localized{"First talk", {}}}},
                                         {"due", Value{*base::Date::fromIso("2026-12-01")}},
                                         {"status", Value{std::string("planned")}}});
    REQUIRE(id);
    const auto open = [&] {
        fixture.window().goTo(gui::placeOfRecord(fixture.window().catalogue(), Engagements::kName, *id));
        test::settle(fixture.session());
    };
    const auto record = [&] { return fixture.session().snapshot().find<Engagements>(*id); };
    const auto held = [&] {
        auto* button = test::visible<QAbstractButton>(fixture.window(), "engagements.status-held");
        REQUIRE(button);
        return button;
    };
    open();
    held()->click();  // needs a date, which a planned one must not have
    CHECK(record()->text(Engagements::Status) == "planned");
    CHECK(held()->isChecked());
    auto* title = test::visible<QLineEdit>(fixture.window(), "engagements.title");
    title->setFocus();
    title->end(false);
    QTest::keyClicks(title, QStringLiteral("!"));
    QTest::keyClick(title, Qt::Key_Return);
    CHECK(record()->localized(Engagements::Title).en == "First talk!");
    CHECK(held()->isChecked());  // another field's command did not wipe it
    if (GENERATE(false, true)) {
        fixture.window().trigger(QStringLiteral("language"));
        fixture.window().goTo({"overview", {}, {}, {}});
        fixture.window().trigger(QStringLiteral("language"));
        test::settle(fixture.session());
        CHECK(fixture.window().finishForms().fields.size() == 1);  // its page is not built again yet
        open();
        CHECK(record()->text(Engagements::Status) == "planned");
        CHECK(held()->isChecked());
    }
    auto* date = test::visible<QLineEdit>(fixture.window(), "engagements.date");
    REQUIRE(date);
    const auto before = fixture.session().file().project().history()->size();
    QTest::keyClicks(date, QStringLiteral("2026-10-01"));
    QTest::keyClick(date, Qt::Key_Return);
    CHECK(record()->text(Engagements::Status) == "held");
    CHECK(record()->date(Engagements::Date)->iso() == "2026-10-01");
    CHECK(fixture.session().file().project().history()->size() == before + 1);
    CHECK_FALSE(date->property("wrong").toBool());
}

TEST_CASE("a record that goes away under a refused field takes nothing else with it", "[gui][forms]") {
    test::WindowFixture fixture;
    fixture.newProject();
    const auto id = commands::addRecord(fixture.session().project(), Needs::kName,
                                        {{"title", Value{base::Localized{"Alpha", {}}}}});
    REQUIRE(id);
    fixture.window().goTo({"needs", "register:needs", {}, *id});
    test::settle(fixture.session());
    auto* date = test::visible<QLineEdit>(fixture.window(), "needs.date");
    REQUIRE(date);
    date->setFocus();
    QTest::keyClicks(date, QStringLiteral("soon"));
    auto* detail = test::visible<QPlainTextEdit>(fixture.window(), "needs.detail");
    REQUIRE(detail);
    detail->setFocus();
    QTest::keyClicks(detail, QStringLiteral("more"));
    if (GENERATE(false, true)) {
        REQUIRE(fixture.session().undo());
        test::settle(fixture.session());
        CHECK(fixture.session().snapshot().table<Needs>().empty());
    } else {
        fixture.dialogs().answers = {1};  // leave out what was refused
        fixture.dialogs().nextSaveChoice = gui::SaveChoice::DontSave;
        fixture.window().trigger(QStringLiteral("close"));
        test::settle(fixture.session());
        CHECK_FALSE(fixture.session().hasProject());
    }
}

TEST_CASE("a save that was asked for before closing happens although something else fails", "[gui][forms]") {
    test::WindowFixture fixture;
    fixture.newProject();
    saveAs(fixture, "close.citywright");
    REQUIRE(commands::addRecord(fixture.session().project(), Needs::kName,
                                {{"title", Value{base::Localized{"Alpha", {}}}}}));
    fixture.dialogs().nextSaveChoice = gui::SaveChoice::Save;
    fixture.window().close();
    fixture.session().announce(base::Error{base::ErrorCode::Usage, {}});
    test::settle(fixture.session());
    REQUIRE(test::waitUntil([&] { return !fixture.window().isVisible(); }));
}

TEST_CASE("a copy is worth keeping before anything is typed in it", "[gui][forms]") {
    test::WindowFixture fixture;
    fixture.newProject();
    saveAs(fixture, "copy.citywright");
    const auto id = commands::addRecord(fixture.session().project(), Needs::kName,
                                        {{"title", Value{base::Localized{"Alpha", {}}}}});
    REQUIRE(id);
    fixture.window().goTo({"needs", "register:needs", {}, *id});
    test::settle(fixture.session());
    fixture.window().findChild<QAction*>(QStringLiteral("register.duplicate"))->trigger();
    fixture.window().trigger(QStringLiteral("save"));
    test::settle(fixture.session());
    CHECK(fixture.session().snapshot().table<Needs>().size() == 2);
}

TEST_CASE("a reason that waits for its button is asked about and outlives the language", "[gui][forms]") {
    test::WindowFixture fixture;
    fixture.newProject();
    saveAs(fixture, "reason.citywright");
    fixture.window().goTo({"B5", "assess", "B5.2.1", {}});
    test::settle(fixture.session());
    auto* button = test::visible<QPushButton>(fixture.window(), "assess.notApplicable");
    REQUIRE(button);
    button->click();
    test::settle(fixture.session());
    const auto reason = [&]() -> QPlainTextEdit* {
        for (auto* each : fixture.window().findChildren<QPlainTextEdit*>())
            if (each->isVisible() && each->objectName().startsWith(QStringLiteral("answers.reason"))) return each;
        return nullptr;
    };
    REQUIRE(reason());
    QTest::keyClicks(reason(), QStringLiteral("No harbour here"));
    fixture.window().trigger(QStringLiteral("save"));
    test::settle(fixture.session());
    CHECK(noticeText(fixture.window()).contains(QStringLiteral("1 field was not taken: Reason")));
    fixture.window().trigger(QStringLiteral("language"));
    fixture.window().trigger(QStringLiteral("language"));
    test::settle(fixture.session());
    REQUIRE(reason());
    CHECK(reason()->toPlainText() == QStringLiteral("No harbour here"));
    fixture.dialogs().asked.clear();
    fixture.dialogs().answers = {0};
    fixture.window().close();
    CHECK(fixture.dialogs().asked.size() == 1);
    test::visible<QPushButton>(fixture.window(), "assess.setNotApplicable")->click();
    test::settle(fixture.session());
    CHECK(fixture.session().assessment().state("B5.2.1").source == analysis::Source::NotApplicable);
}

TEST_CASE("a reason for accepting a finding is asked about and outlives the language", "[gui][forms]") {
    test::WindowFixture fixture;
    fixture.newProject();
    fixture.fillProject();
    test::settle(fixture.session());
    saveAs(fixture, "accept.citywright");
    fixture.window().trigger(QStringLiteral("findings"));
    auto* list = test::visible<QListView>(fixture.window(), "findings.list");
    REQUIRE(list);
    for (int row = 0;
         row < list->model()->rowCount() && !test::visible<QLineEdit>(fixture.window(), "findings.reason"); ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        QTest::keyClick(list, Qt::Key_X);
    }
    const auto reason = [&] { return test::visible<QLineEdit>(fixture.window(), "findings.reason"); };
    REQUIRE(reason());
    QTest::keyClicks(reason(), QStringLiteral("Known"));
    fixture.window().trigger(QStringLiteral("language"));
    test::settle(fixture.session());
    REQUIRE(reason());
    CHECK(reason()->text() == QStringLiteral("Known"));
    fixture.dialogs().asked.clear();
    fixture.dialogs().answers = {0};
    fixture.window().close();
    CHECK(fixture.dialogs().asked.size() == 1);
    CHECK(fixture.window().isVisible());
    QTest::keyClick(reason(), Qt::Key_Return);
    test::settle(fixture.session());
    CHECK(fixture.session().snapshot().table<model::AcceptedFindings>().size() == 1);
}

TEST_CASE("the offer to undo goes with the next change", "[gui][forms]") {
    test::WindowFixture fixture;
    fixture.newProject();
    for (const char* title : {"Alpha", "Bravo"})
        REQUIRE(commands::addRecord(fixture.session().project(), Needs::kName,
                                    {{"title", Value{base::Localized{title, {}}}}}));
    showRegister(fixture, "needs");
    auto* table = test::visible<QTableView>(fixture.window(), "register.table");
    REQUIRE(table);
    table->setCurrentIndex(table->model()->index(0, 0));
    const auto remove = [&] { test::visible<QPushButton>(fixture.window(), "register.remove")->click(); };
    const auto offer = [&] { return test::visible<QPushButton>(fixture.window(), "notice.action"); };
    remove();
    REQUIRE(offer());
    fixture.window().trigger(QStringLiteral("undo"));
    CHECK(offer() == nullptr);
    CHECK(fixture.session().snapshot().table<Needs>().size() == 2);
    table->setCurrentIndex(table->model()->index(0, 0));
    remove();
    REQUIRE(offer());
    offer()->click();
    CHECK(fixture.session().snapshot().table<Needs>().size() == 2);
}

TEST_CASE("why something was not done is told until something else is done", "[gui][forms]") {
    test::WindowFixture fixture;
    fixture.newProject();
    auto& session = fixture.session();
    const auto id =
        commands::addRecord(session.project(), Needs::kName, {{"title", Value{base::Localized{"A", {}}}}});
    REQUIRE(id);
    fixture.window().goTo({"needs", "register:needs", {}, *id});
    test::settle(session);
    const auto set = [&](std::int64_t weight) {
        return session.report(commands::setRecord(session.project(), Needs::kName, *id, {{"weight", Value{weight}}}));
    };
    CHECK_FALSE(set(99));
    const auto why = noticeText(fixture.window());
    CHECK(why != QString());
    CHECK(set(2));  // right behind it, as when several fields are left at once
    CHECK(noticeText(fixture.window()) == why);
    test::settle(session);
    CHECK(set(3));
    CHECK(noticeText(fixture.window()) == QString());
    // what failed in the background stays told
    session.announce(base::fail(base::ErrorCode::WriteFailed, "report.pdf", "disk").value());
    test::settle(session);
    CHECK(set(4));
    CHECK(noticeText(fixture.window()) != QString());
}

TEST_CASE("an undo elsewhere leaves what was refused in its field", "[gui][forms]") {
    test::WindowFixture fixture;
    fixture.newProject();
    auto& project = fixture.session().project();
    const auto a = commands::addRecord(project, Needs::kName, {{"title", Value{base::Localized{"A", {}}}}});
    const auto b = commands::addRecord(project, Needs::kName, {{"title", Value{base::Localized{"B", {}}}}});
    REQUIRE((a && b));
    REQUIRE(commands::setRecord(project, Needs::kName, *b, {{"weight", Value{std::int64_t{3}}}}));
    fixture.window().resize(1280, 720);
    fixture.window().goTo({"needs", "register:needs", {}, *a});
    test::settle(fixture.session());
    auto* date = test::visible<QLineEdit>(fixture.window(), "needs.date");
    REQUIRE(date);
    QTest::keyClicks(date, QStringLiteral("soon"));
    fixture.window().trigger(QStringLiteral("undo"));
    test::settle(fixture.session());
    CHECK_FALSE(fixture.session().snapshot().find<Needs>(*b)->integer(Needs::Weight) == 3);
    CHECK(date->text() == QStringLiteral("soon"));
    CHECK(fixture.window().finishForms().fields == QStringList{QStringLiteral("Date")});
}
