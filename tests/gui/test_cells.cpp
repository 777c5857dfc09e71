#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QtTest/QTest>
#include <catch2/catch.hpp>
#include <set>

#include "commands/verbs.h"
#include "gui/audit.h"
#include "gui/convert.h"
#include "gui/fixture.h"
#include "gui/forms/cell_editor.h"
#include "gui/forms/field_editor.h"
#include "gui/forms/register_form.h"
#include "gui/models/register_model.h"
#include "gui/pages/page.h"
#include "model/registers.h"
#include "model/value_text.h"

using namespace cw;
using gui::qs;
using model::FieldType;
using model::Needs;
using model::Value;

namespace {

const std::set<std::string_view> kNoTextCell{"answers", "assessor_ratings", "check_thresholds", "openness_readings",
                                             "procurement_thresholds"};

gui::CellEditor* cell(test::WindowFixture& fixture) {
    auto* found = test::visible<gui::CellEditor>(fixture.window(), "cell.editor");
    return found;
}

const gui::RegisterModel& sourceOf(const QTableView& table) {
    return *qobject_cast<const gui::RegisterModel*>(
        qobject_cast<const gui::RegisterFilter*>(table.model())->sourceModel());
}

/// The table of the register, once it is shown; null: its page shows none.
QTableView* tableOf(test::WindowFixture& fixture, const model::RegisterSpec& spec) {
    const auto& snapshot = fixture.session().snapshot();
    const auto& records = snapshot.table(snapshot.registry().index(spec.name));
    if (records.empty()) return nullptr;
    fixture.window().goTo(gui::placeOfRecord(fixture.catalogue(), spec.name, records.begin()->id));
    test::settle(fixture.session());
    fixture.window().activateWindow();
    auto* table = test::visible<QTableView>(*fixture.window().currentPage(), "register.table");
    if (!table || &sourceOf(*table).spec() != &spec) return nullptr;
    table->setFocus();
    return table;
}

bool isTyped(FieldType type) {
    return type == FieldType::Text || type == FieldType::Localized || type == FieldType::LongText ||
           type == FieldType::LocalizedLong;
}

/// A cell of a text, and of the column that the model says is its field's.
QModelIndex textCell(QTableView& table, const model::RegisterSpec& spec) {
    const auto& model = *table.model();
    for (int row = 0; row < std::min(model.rowCount(), 20); ++row)
        for (int column = 0; column < model.columnCount(); ++column) {
            const auto at = model.index(row, column);
            if (table.isColumnHidden(column) || !(at.flags() & Qt::ItemIsEditable)) continue;
            if (isTyped(spec[sourceOf(table).fieldOf(column)].type)) return at;
        }
    return {};
}

}  // namespace

TEST_CASE("every register is edited in its table: F2, text, Enter, one step to undo", "[gui][contract]") {
    test::WindowFixture fixture;
    fixture.window().resize(1600, 900);
    fixture.openSample();
    auto& session = fixture.session();
    int edited = 0;
    for (int index = 0; index < model::registry().count(); ++index) {
        const auto& spec = model::registry()[index];
        INFO(spec.name);
        auto* table = spec.single || spec.byProgram ? nullptr : tableOf(fixture, spec);
        const auto at = table ? textCell(*table, spec) : QModelIndex();
        if (!at.isValid()) {
            // one record, rows of the program, cross registers (their matrix), numbers and dates only, or a panel of
            // its own (answers, thresholds)
            const bool meant = spec.single || spec.byProgram || !spec.axes.empty() || kNoTextCell.contains(spec.name);
            CHECK(meant);
            continue;
        }
        const auto id = gui::ss(at.data(gui::RegisterModel::IdRole).toString());
        const auto before = session.snapshot();
        table->setCurrentIndex(at);
        QTest::keyClick(table, Qt::Key_F2);
        auto* editor = cell(fixture);
        REQUIRE(editor != nullptr);
        CHECK(test::joined(test::clippedTexts(*editor)) == "");
        if (auto* line = editor->findChild<QLineEdit*>()) {
            QTest::keyClicks(line, QStringLiteral("Qz"));
            QTest::keyClick(line, Qt::Key_Return);
        } else {
            auto* text = editor->findChild<QPlainTextEdit*>();
            REQUIRE(text != nullptr);
            QTest::keyClicks(text, QStringLiteral("Qz"));
            text->clearFocus();
            table->setFocus();
        }
        test::settle(session);
        CHECK(cell(fixture) == nullptr);
        const auto* after = session.snapshot().find(index, id);
        REQUIRE(after != nullptr);
        CHECK(model::searchText(spec, *after).find("qz") != std::string::npos);
        CHECK_FALSE(*after == *before.find(index, id));
        CHECK(table->hasFocus());
        REQUIRE(session.undo());
        test::settle(session);
        CHECK(*session.snapshot().find(index, id) == *before.find(index, id));
        ++edited;
    }
    CHECK(edited >= 55);
}

TEST_CASE("Tab goes on to the next cell of the row, Escape leaves a cell as it was", "[gui][cells]") {
    test::WindowFixture fixture;
    fixture.window().resize(1600, 900);
    fixture.newProject();
    auto& session = fixture.session();
    REQUIRE(commands::addRecord(session.project(), Needs::kName, {{"title", Value{base::Localized{"Lamps", {}}}}}));
    test::settle(session);
    auto* table = tableOf(fixture, *model::registry().find(Needs::kName));
    REQUIRE(table != nullptr);
    const auto title = [&] {
        return session.snapshot().table<Needs>().begin()->localized(Needs::Title).best(base::Language::En);
    };
    const auto at = [&]() -> QModelIndex {
        for (int column = 0; column < table->model()->columnCount(); ++column)
            if (table->model()->index(0, column).data().toString() == QStringLiteral("Lamps"))
                return table->model()->index(0, column);
        return {};
    }();
    REQUIRE(at.isValid());
    table->setCurrentIndex(at);
    QTest::keyClick(table, Qt::Key_F2);
    REQUIRE(cell(fixture) != nullptr);
    QTest::keyClicks(cell(fixture)->findChild<QLineEdit*>(), QStringLiteral("x"));
    QTest::keyClick(cell(fixture)->findChild<QLineEdit*>(), Qt::Key_Escape);
    CHECK(title() == "Lamps");
    CHECK(cell(fixture) == nullptr);
    CHECK(table->hasFocus());
    QTest::keyClick(table, Qt::Key_F2);
    REQUIRE(cell(fixture) != nullptr);
    QTest::keyClicks(cell(fixture)->findChild<QLineEdit*>(), QStringLiteral(" and posts"));
    QTest::keyClick(cell(fixture)->findChild<QLineEdit*>(), Qt::Key_Tab);
    test::settle(session);
    CHECK(title() == "Lamps and posts");
    auto* next = cell(fixture);
    REQUIRE(next != nullptr);
    CHECK(table->currentIndex().column() != at.column());
    QTest::keyClick(next, Qt::Key_Escape);
    CHECK(cell(fixture) == nullptr);
}

TEST_CASE("what a cell refuses stays with its reason, and goes to the form when one goes elsewhere", "[gui][cells]") {
    for (const auto language : base::kLanguages) {
        test::WindowFixture fixture(language);
        fixture.window().resize(1600, 900);
        fixture.newProject();
        auto& session = fixture.session();
        const auto id = commands::addRecord(session.project(), Needs::kName,
                                            {{"title", Value{base::Localized{"Lamps", "路燈"}}}});
        REQUIRE(id);
        test::settle(session);
        const auto& spec = *model::registry().find(Needs::kName);
        auto* table = tableOf(fixture, spec);
        REQUIRE(table != nullptr);
        const auto at = [&]() -> QModelIndex {
            for (int column = 0; column < table->model()->columnCount(); ++column)
                if (sourceOf(*table).fieldOf(column) == Needs::Date) return table->model()->index(0, column);
            return {};
        }();
        REQUIRE(at.isValid());
        table->setCurrentIndex(at);
        QTest::keyClick(table, Qt::Key_F2);
        auto* editor = cell(fixture);
        REQUIRE(editor != nullptr);
        auto* line = editor->findChild<QLineEdit*>();
        line->setText(QStringLiteral("115/13/45"));
        QTest::keyClick(line, Qt::Key_Return);
        REQUIRE(cell(fixture) == editor);
        CHECK_FALSE(editor->findChild<gui::FieldEditor*>()->accessibleDescription().isEmpty());  // why
        CHECK(test::joined(test::clippedTexts(*editor)) == "");
        table->setFocus();
        test::settle(session);
        CHECK(cell(fixture) == nullptr);
        auto* form = fixture.window().currentPage()->findChild<gui::RegisterForm*>();
        REQUIRE(form != nullptr);
        CHECK(form->recordId() == *id);
        CHECK(form->refused().size() == 1);
        auto* field = form->findChild<QLineEdit*>(QStringLiteral("needs.date"));
        REQUIRE(field != nullptr);
        CHECK(field->text() == QStringLiteral("115/13/45"));
        QTest::keyClick(table, Qt::Key_F2);  // what is refused there keeps nobody from the cells
        CHECK(cell(fixture) != nullptr);
        CHECK(field->text() == QStringLiteral("115/13/45"));
    }
}

TEST_CASE("saving takes over what stands in a cell", "[gui][cells]") {
    test::WindowFixture fixture;
    fixture.window().resize(1600, 900);
    fixture.newProject();
    auto& session = fixture.session();
    REQUIRE(commands::addRecord(session.project(), Needs::kName, {{"title", Value{base::Localized{"Lamps", {}}}}}));
    test::settle(session);
    auto* table = tableOf(fixture, *model::registry().find(Needs::kName));
    REQUIRE(table != nullptr);
    const auto at = textCell(*table, *model::registry().find(Needs::kName));
    REQUIRE(at.isValid());
    table->setCurrentIndex(at);
    QTest::keyClick(table, Qt::Key_F2);
    REQUIRE(cell(fixture) != nullptr);
    QTest::keyClicks(cell(fixture)->findChild<QLineEdit*>(), QStringLiteral("Qz"));
    fixture.dialogs().nextSave = fixture.path(QStringLiteral("a.citywright"));
    fixture.window().trigger(QStringLiteral("save"));
    test::settle(session);
    const auto& spec = *model::registry().find(Needs::kName);
    CHECK(model::searchText(spec, *session.snapshot().table<Needs>().begin()).find("qz") != std::string::npos);
    CHECK_FALSE(session.isModified());
}
