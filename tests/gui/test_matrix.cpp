#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>
#include <QtTest/QTest>
#include <catch2/catch.hpp>

#include "analysis/item_filter.h"
#include "commands/verbs.h"
#include "gui/audit.h"
#include "gui/convert.h"
#include "gui/forms/register_form.h"
#include "gui/matrix_data.h"
#include "gui/models/matrix_model.h"
#include "gui/pages/page.h"
#include "gui/panels/matrix_panel.h"
#include "gui/widgets/matrix_view.h"
#include "model/registers.h"
#include "model/value_text.h"

using namespace cw;
using gui::qs;
using gui::ss;
using model::FieldType;
using model::Value;

namespace {

std::vector<const model::RegisterSpec*> crossRegisters() {
    std::vector<const model::RegisterSpec*> specs;
    for (const auto& spec : model::registry().all())
        if (!spec.axes.empty()) specs.push_back(&spec);
    return specs;
}

std::string pageOf(const framework::Catalogue& catalogue, const std::string& panel) {
    for (const auto& page : catalogue.pages())
        for (const auto& each : page.panels)
            if (each == panel) return page.id;
    return {};
}

/// The matrix of that register in the window, in front.
gui::MatrixPanel& open(test::WindowFixture& fixture, std::string_view name, const std::string& recordId = {}) {
    const auto panel = "matrix:" + std::string(name);
    fixture.window().goTo({pageOf(fixture.catalogue(), panel), panel, {}, recordId});
    test::settle(fixture.session());
    for (auto* each : fixture.window().findChildren<gui::MatrixPanel*>())
        if (each->isVisible() && each->model().spec().name == name) return *each;
    throw std::runtime_error("no matrix of " + std::string(name));
}

/// Presses a key that gives this text, whatever the keyboard.
void type(QWidget& widget, const QString& text) {
    QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, text);
    QApplication::sendEvent(&widget, &press);
}

/// Two records for each axis that lists records.
void fillAxes(test::WindowFixture& fixture, const model::RegisterSpec& spec) {
    for (const int axis : spec.axes) {
        const auto target = spec[axis].targetRegister();
        if (target.empty()) continue;
        const int index = model::registry().index(target);
        if (fixture.session().snapshot().table(index).size() >= 2) continue;
        test::addNamed(fixture, target, "Alpha", "甲");
        test::addNamed(fixture, target, "Bravo", "乙");
    }
}

std::size_t countOf(test::WindowFixture& fixture, std::string_view name) {
    return fixture.session().snapshot().table(model::registry().index(name)).size();
}

const model::Record* recordIn(test::WindowFixture& fixture, const gui::MatrixPanel& panel, const QModelIndex& at) {
    const auto cell = panel.model().cellAt(at);
    return fixture.session().snapshot().find(model::registry().index(panel.model().spec().name),
                                             commands::cellId(panel.model().spec(), cell.row, cell.column));
}

}  // namespace

namespace {

/// Names of columns of which a word is broken.
std::string brokenNames(gui::MatrixTable& table) {
    QStringList names;
    const auto* header = dynamic_cast<const gui::MatrixHeader*>(table.horizontalHeader());
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        const auto name = table.model()->headerData(column, Qt::Horizontal).toString();
        for (const auto& line : header->columnLines(column))
            if (line.endsWith(QLatin1Char('-')) && !name.contains(line)) names << name;
    }
    return ss(names.join(QLatin1Char('\n')));
}

}  // namespace

TEST_CASE("at twice the text size in a low window every matrix shows three rows, and nothing of its page is cut",
          "[gui][matrix][fit][contract]") {
    const auto language = GENERATE(base::Language::En, base::Language::ZhTw);
    test::WindowFixture fixture(language);
    fixture.openSample();
    auto& window = fixture.window();
    window.resize(1280, 720);
    fixture.settings().set("textSize", 200);
    int matrices = 0;
    test::settle(fixture.session());
    for (const auto& page : fixture.catalogue().pages())
        for (const auto& panel : page.panels) {
            if (!panel.starts_with("matrix:")) continue;
            CAPTURE(page.id, panel, base::code(language));
            ++matrices;
            window.goTo({page.id, panel, {}, {}});
            test::settle(fixture.session());
            auto* table = test::visible<gui::MatrixTable>(window, "matrix.table");
            REQUIRE(table);
            int rows = 0;
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                const auto cell = table->visualRect(table->model()->index(row, 0));
                rows += table->viewport()->rect().top() <= cell.top() &&
                        cell.bottom() <= table->viewport()->rect().bottom();
            }
            CHECK(rows >= std::min(3, table->model()->rowCount()));
            CHECK(brokenNames(*table) == "");
            CHECK(test::joined(test::clippedTexts(window)) == "");
            for (const auto* part : window.currentPage()->findChildren<QPushButton*>())
                if (part->isVisible())
                    CHECK(window.currentPage()->rect().contains(
                        QRect(part->mapTo(window.currentPage(), QPoint()), part->size())));
            auto* tabs = window.findChild<QTabBar*>(QStringLiteral("page.tabs"));
            for (auto* each : window.findChildren<QTabBar*>(QStringLiteral("page.tabs")))
                if (each->isVisible()) tabs = each;
            REQUIRE(tabs);
            const auto last = tabs->tabRect(tabs->count() - 1);
            CAPTURE(tabs->width(), tabs->height(), last.right(), last.bottom());
            CHECK(tabs->rect().contains(last));
            CHECK(window.size() == QSize(1280, 720));
            // what its letters mean is one click away
            auto* key = test::visible<QToolButton>(window, "matrix.key");
            REQUIRE(key);
            key->click();
            test::settle(fixture.session());
            CHECK(test::joined(test::clippedTexts(window)) == "");
            key->click();
        }
    CHECK(matrices >= 8);
}

TEST_CASE("every cross register has its matrix on a page, and its records lead there", "[gui][matrix][contract]") {
    const auto catalogue = test::loadCatalogue();
    REQUIRE(crossRegisters().size() >= 8);
    for (const auto* spec : crossRegisters()) {
        INFO(spec->name);
        const auto panel = "matrix:" + std::string(spec->name);
        REQUIRE(spec->axes.size() == 2);
        CHECK(spec->cell >= 0);
        CHECK(gui::panelExists(panel));
        CHECK(pageOf(catalogue, panel) != "");
        const auto place = gui::placeOfRecord(catalogue, spec->name, "x");
        CHECK(place.panel == panel);
        CHECK(place.page == pageOf(catalogue, panel));
    }
    CHECK_FALSE(gui::panelExists("matrix:needs"));
    CHECK_FALSE(gui::panelExists("matrix:ghosts"));
    for (const auto& page : catalogue.pages())
        for (const auto& panel : page.panels)
            if (panel.find(':') != std::string::npos) {
                CAPTURE(panel);
                CHECK(gui::panelExists(panel));
            }
}

TEST_CASE("a cell is set by key, undone, cleared and named in both languages, in every matrix",
          "[gui][matrix][contract]") {
    test::WindowFixture fixture;
    fixture.newProject();
    for (const auto* spec : crossRegisters()) {
        INFO(spec->name);
        fillAxes(fixture, *spec);
        fixture.session().setLanguage(base::Language::En);
        auto& panel = open(fixture, spec->name);
        auto& table = panel.table();
        QAbstractItemModelTester tester(table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        REQUIRE(panel.model().rowCount() >= 2);
        REQUIRE(panel.model().columnCount() >= 2);
        const auto at = panel.model().index(1, 1);
        table.setCurrentIndex(at);
        const auto& field = (*spec)[spec->cell];
        QString keys = QStringLiteral("1");
        if (field.type == FieldType::Choice) keys = qs(fixture.services().english.text(field.choices[0].letter));
        REQUIRE(recordIn(fixture, panel, at) == nullptr);
        CHECK(at.data().toString() == QString());
        type(table, keys);
        if (panel.model().isTyped()) {
            auto* edit = table.findChild<QLineEdit*>(QStringLiteral("matrix.cell"));
            REQUIRE(edit);
            QTest::keyClick(edit, Qt::Key_Return);
            test::settle(fixture.session());
        }
        const auto* record = recordIn(fixture, panel, at);
        REQUIRE(record);
        const auto expected =
            field.type == FieldType::Choice ? Value{std::string(field.choices[0].id)} : Value{std::int64_t{1}};
        CHECK(record->at(spec->cell) == expected);
        CHECK(at.data().toString() != QString());
        const auto english = at.data(Qt::AccessibleTextRole).toString();
        const auto word = model::displayText(field, expected, fixture.services().english);
        CHECK(english.contains(panel.model().entryText(Qt::Vertical, 1)));
        CHECK(english.contains(panel.model().entryText(Qt::Horizontal, 1)));
        CHECK(ss(english).find(word) != std::string::npos);
        CHECK(panel.model().headerData(1, Qt::Vertical, gui::MatrixModel::TallyRole).toString() != QString());
        CHECK(panel.model().headerData(0, Qt::Vertical, gui::MatrixModel::TallyRole).toString() == QString());

        REQUIRE(fixture.session().undo());
        CHECK(recordIn(fixture, panel, at) == nullptr);
        CHECK(at.data().toString() == QString());
        CHECK(panel.model().headerData(1, Qt::Vertical, gui::MatrixModel::TallyRole).toString() == QString());
        REQUIRE(fixture.session().redo());
        CHECK(recordIn(fixture, panel, at) != nullptr);

        fixture.session().setLanguage(base::Language::ZhTw);
        auto& chinese = open(fixture, spec->name);
        const auto there = chinese.model().index(1, 1);
        const auto named = there.data(Qt::AccessibleTextRole).toString();
        CHECK(ss(named).find(model::displayText(field, expected, fixture.services().chinese)) != std::string::npos);
        if (field.type == FieldType::Choice) CHECK(named != english);

        // Delete takes the record away, as nothing else was filled in
        chinese.table().setCurrentIndex(there);
        QTest::keyClick(&chinese.table(), Qt::Key_Delete);
        CHECK(countOf(fixture, spec->name) == 0);
        if (field.type == FieldType::Choice) {
            type(chinese.table(), qs(fixture.services().chinese.text(field.choices[0].letter)));
            REQUIRE(recordIn(fixture, chinese, there));
            CHECK(recordIn(fixture, chinese, there)->at(spec->cell) == expected);
        }
    }
}

TEST_CASE("each choice is reached by a key of its own", "[gui][matrix][contract]") {
    test::WindowFixture fixture;
    fixture.newProject();
    for (const auto* spec : crossRegisters()) {
        INFO(spec->name);
        gui::MatrixModel model(fixture.session(), *spec, nullptr);
        const auto& field = (*spec)[spec->cell];
        int number = 0;
        for (const auto& choice : field.choices) {
            INFO(choice.id);
            CHECK(model.valueOfKey(QString::number(++number)) == Value{std::string(choice.id)});
            for (const auto language : base::kLanguages) {
                const auto letter = qs(fixture.services().texts(language).text(choice.letter));
                CHECK(letter != QString());
                CHECK(model.valueOfKey(letter) == Value{std::string(choice.id)});
            }
        }
        CHECK_FALSE(model.valueOfKey(QStringLiteral("§")));
        CHECK_FALSE(model.valueOfKey(QString()));
    }
}

TEST_CASE("a choice that must be explained opens the form, and is kept together with its reason", "[gui][matrix]") {
    test::WindowFixture fixture;
    fixture.newProject();
    test::addNamed(fixture, "stakeholders", "Port Corporation", "港務公司");
    auto& panel = open(fixture, "principle_positions");
    auto& table = panel.table();
    table.setCurrentIndex(panel.model().index(0, 0));
    for (const char* before : {"", "A"}) {
        INFO("before: " << before);
        if (*before) type(table, QString::fromLatin1(before));
        type(table, QStringLiteral("M"));
        const auto* unchanged = recordIn(fixture, panel, panel.model().index(0, 0));
        CHECK((unchanged == nullptr) == (*before == '\0'));
        QPlainTextEdit* note = nullptr;
        for (auto* each : panel.findChildren<QPlainTextEdit*>())
            if (each->isVisible() && each->objectName().startsWith(QStringLiteral("principle_positions.note")))
                note = each;
        REQUIRE(note);
        CHECK(note->hasFocus());
        QTest::keyClicks(note, QStringLiteral("Say what stays closed."));
        auto* add = panel.findChild<QPushButton*>(QStringLiteral("form.add"));
        REQUIRE(add);
        REQUIRE(add->isVisible());
        QTest::mouseClick(add, Qt::LeftButton);
        const auto* record = recordIn(fixture, panel, panel.model().index(0, 0));
        REQUIRE(record);
        CHECK(record->text(panel.model().field()) == "amend");
        CHECK(panel.model().index(0, 0).data().toString() == QStringLiteral("M"));
        // one step
        REQUIRE(fixture.session().undo());
        CHECK((recordIn(fixture, panel, panel.model().index(0, 0)) == nullptr) == (*before == '\0'));
    }
}

TEST_CASE("what is typed for a choice that waits outlives looks, keys and saving, and changes nothing else",
          "[gui][matrix]") {
    test::WindowFixture fixture;
    fixture.newProject();
    fixture.dialogs().nextSave = fixture.path(QStringLiteral("matrix.citywright"));
    test::addNamed(fixture, "stakeholders", "Port Corporation", "港務公司");
    auto& panel = open(fixture, "principle_positions");
    auto& table = panel.table();
    const auto first = [&] { return panel.model().index(0, 0); };
    const auto second = [&] { return panel.model().index(1, 0); };
    const auto note = [&]() -> QPlainTextEdit* {
        for (auto* each : panel.findChildren<QPlainTextEdit*>())
            if (each->isVisible() && each->objectName().startsWith(QStringLiteral("principle_positions.note")))
                return each;
        return nullptr;
    };
    table.setCurrentIndex(first());
    type(table, QStringLiteral("A"));
    type(table, QStringLiteral("M"));
    // another choice for the same cell takes its place while nothing is typed
    type(table, QStringLiteral("A"));
    CHECK(recordIn(fixture, panel, first())->text(panel.model().field()) == "agree");
    CHECK_FALSE(panel.findChild<gui::RegisterForm*>()->isDraft());
    type(table, QStringLiteral("M"));
    REQUIRE(note());
    SECTION("a key on another cell stays with a draft that lacks something") {
        auto* date = panel.findChild<QLineEdit*>(QStringLiteral("principle_positions.date"));
        REQUIRE(date);
        QTest::keyClicks(date, QStringLiteral("soon"));
        QTest::keyClicks(note(), QStringLiteral("Half a sen"));
        table.setCurrentIndex(second());
        type(table, QStringLiteral("A"));
        CHECK(recordIn(fixture, panel, second()) == nullptr);
        REQUIRE(note());
        CHECK(note()->toPlainText() == QStringLiteral("Half a sen"));
        // so does a change of language
        fixture.window().trigger(QStringLiteral("language"));
        fixture.window().trigger(QStringLiteral("language"));
        test::settle(fixture.session());
        auto& again = open(fixture, "principle_positions");
        auto* form = again.findChild<gui::RegisterForm*>();
        REQUIRE(form);
        CHECK(form->isVisible());
        CHECK(form->isDraft());
        CHECK(again.findChild<QLineEdit*>(QStringLiteral("principle_positions.date"))->text() ==
              QStringLiteral("soon"));
    }
    SECTION("saving takes a complete one and leaves the keyboard where it is") {
        note()->setFocus();
        QTest::keyClicks(note(), QStringLiteral("Say what stays closed."));
        fixture.window().trigger(QStringLiteral("save"));
        test::settle(fixture.session());
        const auto* record = recordIn(fixture, panel, first());
        REQUIRE(record);
        CHECK(record->text(panel.model().field()) == "amend");
        CHECK_FALSE(fixture.session().isModified());
        REQUIRE(note());
        CHECK(note()->hasFocus());
    }
    SECTION("what was changed elsewhere meanwhile stays") {
        const auto id = recordIn(fixture, panel, first())->id;
        QTest::keyClicks(note(), QStringLiteral("Say what stays closed."));
        REQUIRE(commands::setRecord(fixture.session().project(), "principle_positions", id,
                                    {{"date", Value{*base::Date::fromIso("2026-10-01")}}}));
        QTest::mouseClick(panel.findChild<QPushButton*>(QStringLiteral("form.add")), Qt::LeftButton);
        const auto* record = recordIn(fixture, panel, first());
        CHECK(record->text(panel.model().field()) == "amend");
        CHECK(record->date(model::PrinciplePositions::Date)->iso() == "2026-10-01");
    }
}

TEST_CASE("a row with two accountable roles is marked, and one with exactly one is not", "[gui][matrix]") {
    test::WindowFixture fixture;
    fixture.newProject();
    test::addNamed(fixture, "roles", "Board", "委員會");
    test::addNamed(fixture, "roles", "Office", "辦公室");
    auto& panel = open(fixture, "raci_processes");
    const auto tone = [&](int row) {
        return static_cast<gui::Tone>(
            panel.model().headerData(row, Qt::Vertical, gui::MatrixModel::TallyToneRole).toInt());
    };
    CHECK(tone(0) == gui::Tone::Secondary);
    panel.table().setCurrentIndex(panel.model().index(0, 0));
    type(panel.table(), QStringLiteral("r"));
    CHECK(tone(0) == gui::Tone::Bad);
    type(panel.table(), QStringLiteral("a"));
    CHECK(tone(0) == gui::Tone::Secondary);
    panel.table().setCurrentIndex(panel.model().index(0, 1));
    type(panel.table(), QStringLiteral("AR"));
    CHECK(tone(0) == gui::Tone::Bad);
    CHECK(panel.model().headerData(0, Qt::Vertical, Qt::AccessibleTextRole).toString().contains(QStringLiteral("2")));
    CHECK(tone(1) == gui::Tone::Secondary);
}

TEST_CASE("selected cells are filled as one step, and a double click offers the choices", "[gui][matrix]") {
    test::WindowFixture fixture;
    fixture.newProject();
    test::addNamed(fixture, "roles", "Board", "委員會");
    test::addNamed(fixture, "roles", "Office", "辦公室");
    auto& panel = open(fixture, "raci_processes");
    auto& table = panel.table();
    table.setCurrentIndex(panel.model().index(0, 0));
    table.selectionModel()->select(QItemSelection(panel.model().index(0, 0), panel.model().index(3, 1)),
                                   QItemSelectionModel::ClearAndSelect);
    type(table, QStringLiteral("C"));
    CHECK(countOf(fixture, "raci_processes") == 8);
    REQUIRE(fixture.session().undo());
    CHECK(countOf(fixture, "raci_processes") == 0);

    const auto at = table.visualRect(panel.model().index(2, 1)).center();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, at);
    CHECK(countOf(fixture, "raci_processes") == 0);
    CHECK(table.currentIndex() == panel.model().index(2, 1));
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, at);
    auto* menu = panel.findChild<QMenu*>(QStringLiteral("matrix.menu"));
    REQUIRE(menu);
    menu->actions().front()->trigger();
    menu->close();
    REQUIRE(countOf(fixture, "raci_processes") == 1);
    CHECK(recordIn(fixture, panel, panel.model().index(2, 1))->text(panel.model().field()) == "R");
    QTest::keyClick(&table, Qt::Key_Return);
    auto* form = panel.findChild<gui::RegisterForm*>();
    REQUIRE(form);
    CHECK(form->isVisible());
    CHECK(form->recordId() == recordIn(fixture, panel, panel.model().index(2, 1))->id);
}

TEST_CASE("large figures are typed into the cell, and another field of the record can be shown", "[gui][matrix]") {
    test::WindowFixture fixture;
    fixture.newProject();
    test::addNamed(fixture, "services", "Book a clinic appointment", "門診預約掛號");
    auto& panel = open(fixture, "channel_uses");
    auto& table = panel.table();
    const auto at = panel.model().index(0, 1);
    table.setCurrentIndex(at);
    type(table, QStringLiteral("3"));
    auto* edit = table.findChild<QLineEdit*>(QStringLiteral("matrix.cell"));
    REQUIRE(edit);
    CHECK(edit->text() == QStringLiteral("3"));
    edit->setText(QStringLiteral("38,000"));
    QTest::keyClick(edit, Qt::Key_Return);
    test::settle(fixture.session());
    REQUIRE(recordIn(fixture, panel, at));
    CHECK(recordIn(fixture, panel, at)->integer(panel.model().field()) == 38000);
    CHECK_FALSE(panel.findChild<gui::RegisterForm*>()->isVisible());
    auto* fields = panel.findChild<QComboBox*>(QStringLiteral("matrix.field"));
    REQUIRE(fields);
    const int satisfaction = panel.model().spec().field("satisfaction");
    fields->setCurrentIndex(fields->findData(satisfaction));
    CHECK(panel.model().field() == satisfaction);
    CHECK(at.data().toString() == QString(QChar(0xB7)));
    // the record holds more than this field: Delete clears the field alone
    fields->setCurrentIndex(fields->findData(panel.model().spec().cell));
    REQUIRE(commands::setCells(fixture.session().project(), "channel_uses",
                               {panel.model().cellAt(panel.model().index(0, 1))}, "satisfaction",
                               Value{std::int64_t{4100}}));
    table.setCurrentIndex(panel.model().index(0, 1));
    QTest::keyClick(&table, Qt::Key_Delete);
    REQUIRE(recordIn(fixture, panel, panel.model().index(0, 1)));
    CHECK_FALSE(recordIn(fixture, panel, panel.model().index(0, 1))->has(panel.model().spec().cell));
}

TEST_CASE("a matrix without an axis says what it is for and leads to what is missing", "[gui][matrix]") {
    for (const auto language : base::kLanguages) {
        test::WindowFixture fixture(language);
        fixture.newProject();
        for (const auto* spec : crossRegisters()) {
            INFO(spec->name);
            std::string_view missing;
            for (const int axis : spec->axes)
                if (const auto target = (*spec)[axis].targetRegister(); missing.empty() && !target.empty())
                    missing = target;
            auto& panel = open(fixture, spec->name);
            auto* provide = panel.findChild<QPushButton*>(QStringLiteral("matrix.provide"));
            REQUIRE(provide);
            REQUIRE(provide->isVisible());
            QTest::mouseClick(provide, Qt::LeftButton);
            test::settle(fixture.session());
            CHECK(fixture.window().place().panel == "register:" + std::string(missing));
        }
    }
}

TEST_CASE(
    "names of rows stand uncut in two lines at 1280 x 720, in both languages and both matrices of responsibility",
    "[gui][matrix][fit]") {
    test::WindowFixture fixture;
    fixture.newProject();
    fixture.window().resize(1280, 720);
    for (int role = 0; role < 12; ++role)
        test::addNamed(fixture, "roles", ("Head of coordination " + std::to_string(role)).c_str(), "統籌主任");
    test::addNamed(fixture, "initiatives", "Smart street lights, phase two: the remaining 14,700 lamps",
                   "智慧路燈第二期：其餘一萬四千七百盞");
    for (const auto language : base::kLanguages) {
        fixture.session().setLanguage(language);
        for (const char* name : {"raci_processes", "raci_initiatives"}) {
            auto& panel = open(fixture, name);
            const auto* header = qobject_cast<gui::MatrixHeader*>(panel.table().verticalHeader());
            REQUIRE(header);
            const QFontMetrics metrics(fixture.window().theme().font(gui::TextRole::Body));
            REQUIRE(panel.model().rowCount() > 0);
            for (int row = 0; row < panel.model().rowCount(); ++row) {
                INFO(name << " " << ss(panel.model().entryText(Qt::Vertical, row)));
                CHECK(header->linesOf(row) <= 2);
                CHECK(header->sectionSize(row) >= header->linesOf(row) * metrics.lineSpacing());
            }
        }
    }
}

TEST_CASE("a new role is a new column, and a filter hides what does not match", "[gui][matrix]") {
    test::WindowFixture fixture;
    fixture.newProject();
    test::addNamed(fixture, "roles", "Board", "委員會");
    auto& panel = open(fixture, "raci_processes");
    CHECK(panel.model().columnCount() == 1);
    CHECK(panel.model().rowCount() == 14);
    panel.table().setCurrentIndex(panel.model().index(4, 0));
    test::addNamed(fixture, "roles", "Office", "辦公室");
    test::settle(fixture.session());
    CHECK(panel.model().columnCount() == 2);
    CHECK(panel.table().currentIndex().row() == 4);
    auto* filter = panel.findChild<QLineEdit*>(QStringLiteral("matrix.columns"));
    REQUIRE(filter);
    QTest::keyClicks(filter, QStringLiteral("OFF"));
    REQUIRE(panel.model().columnCount() == 1);
    CHECK(panel.model().entryText(Qt::Horizontal, 0).contains(QStringLiteral("Office")));
    QTest::keyClick(filter, Qt::Key_Escape);
    CHECK(panel.model().columnCount() == 2);
}

TEST_CASE("records that a matrix leaves out come with one click, or with their first cell", "[gui][matrix]") {
    test::WindowFixture fixture;
    fixture.newProject();
    test::addNamed(fixture, "services", "City account", "市民帳號", {{"personal_data", Value{true}}});
    const auto other = test::addNamed(fixture, "services", "Street lights", "路燈");
    auto& panel = open(fixture, "privacy_ratings");
    CHECK(panel.model().rowCount() == 1);
    auto* all = panel.findChild<QPushButton*>(QStringLiteral("matrix.all"));
    REQUIRE(all);
    REQUIRE(all->isVisible());
    QTest::mouseClick(all, Qt::LeftButton);
    CHECK(panel.model().rowCount() == 2);
    QTest::mouseClick(all, Qt::LeftButton);
    CHECK(panel.model().rowCount() == 1);
    const auto& items = panel.model().matrix().columns();
    REQUIRE(commands::setCells(fixture.session().project(), "privacy_ratings", {{other, items.front().id, "x"}},
                               "rating", Value{std::string("met")}));
    test::settle(fixture.session());
    CHECK(panel.model().rowCount() == 2);
}

TEST_CASE("two thousand rows and thirty columns open", "[gui][matrix]") {
    test::WindowFixture fixture;
    fixture.newProject();
    std::vector<std::string> roles, skills;
    REQUIRE(fixture.session().project().execute(
        {"record.add_many", {"@roles", "2000"}}, [&](store::Edit& edit) -> base::Result<void> {
            for (int i = 0; i < 2000; ++i) {
                auto id = edit.add("roles", {{"title", Value{base::Localized{"Role " + std::to_string(i), {}}}},
                                             {"level", Value{std::string("delivery")}},
                                             {"kind", Value{std::string("seat")}}});
                if (!id) return base::passOn(id);
                roles.push_back(*id);
            }
            for (int i = 0; i < 30; ++i) {
                auto id = edit.add("skills", {{"title", Value{base::Localized{"Skill " + std::to_string(i), {}}}}});
                if (!id) return base::passOn(id);
                skills.push_back(*id);
            }
            return {};
        }));
    std::vector<commands::Cell> cells;
    for (std::size_t i = 0; i < 6000; ++i) cells.push_back({roles[i % 2000], skills[(i * 7) % 30], ""});
    REQUIRE(commands::setCells(fixture.session().project(), "role_skills", cells, "held", Value{std::int64_t{2}}));
    test::settle(fixture.session());
    QElapsedTimer clock;
    clock.start();
    fixture.window().goTo({"B3", "matrix:role_skills", {}, {}});
    QApplication::processEvents();
    const auto opened = clock.restart();
    auto& panel = open(fixture, "role_skills");
    REQUIRE(panel.model().rowCount() == 2000);
    REQUIRE(panel.model().columnCount() == 30);
    const auto last = panel.model().index(1999, 29);
    panel.table().setCurrentIndex(last);
    clock.restart();
    type(panel.table(), QStringLiteral("4"));
    QApplication::processEvents();
    const auto edited = clock.restart();
    CHECK(last.data().toString() == QStringLiteral("4"));
    panel.table().scrollTo(last);
    panel.table().grab();
    const auto painted = clock.elapsed();
    // figures for people, no limits: a busy machine must not fail a build
    UNSCOPED_INFO("opened " << opened << " ms, edited " << edited << " ms, painted " << painted << " ms");
    std::fprintf(stderr, "matrix 2,000 x 30: opened %lld ms, edited %lld ms, painted %lld ms\n",
                 static_cast<long long>(opened), static_cast<long long>(edited), static_cast<long long>(painted));
}

TEST_CASE("a filled matrix is named and unclipped in both languages, with its form open and in a narrow window",
          "[gui][matrix][a11y]") {
    QAccessible::setActive(true);
    test::WindowFixture fixture;
    fixture.fillProject();
    test::fillMatrices(fixture);
    for (const auto language : base::kLanguages) {
        fixture.session().setLanguage(language);
        for (const auto& room : {QSize(1280, 720), QSize(1000, 700)}) {
            fixture.window().resize(room);
            for (const auto* spec : crossRegisters()) {
                INFO(spec->name << " " << base::code(language) << " " << room.width());
                auto& panel = open(fixture, spec->name);
                CHECK(ss(test::accessibilityFaults(fixture.window()).join(QLatin1Char('\n'))) == "");
                CHECK(ss(test::clippedTexts(fixture.window()).join(QLatin1Char('\n'))) == "");
                panel.table().setCurrentIndex(panel.model().index(0, 0));
                QTest::keyClick(&panel.table(), Qt::Key_Return);
                test::settle(fixture.session());
                CHECK(ss(test::accessibilityFaults(fixture.window()).join(QLatin1Char('\n'))) == "");
                CHECK(ss(test::clippedTexts(fixture.window()).join(QLatin1Char('\n'))) == "");
                CHECK(fixture.window().size() == room);
            }
        }
    }
}
