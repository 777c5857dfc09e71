#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableWidget>
#include <QtTest/QTest>
#include <catch2/catch.hpp>

#include "analysis/thresholds.h"
#include "commands/verbs.h"
#include "gui/audit.h"
#include "gui/convert.h"
#include "gui/fixture.h"
#include "model/registers.h"

using namespace cw;
using gui::qs;
using gui::ss;
using model::CheckThresholds;

namespace {

constexpr int kOwn = 2, kReason = 4;

struct Page {
    explicit Page(test::WindowFixture& f) : fixture(f) {
        f.window().goTo({"city", "thresholds", {}, "change.days"});
        test::settle(f.session());
        table = f.window().findChild<QTableWidget*>(QStringLiteral("thresholds.table"));
        REQUIRE(table != nullptr);
        REQUIRE(table->isVisible());
    }
    QTableWidgetItem* cell(int column) const { return table->item(table->currentRow(), column); }
    template <class Widget>
    Widget* part(const char* name) const {
        return fixture.window().findChild<Widget*>(QLatin1String(name));
    }
    /// Into the editor that the key opened.
    void type(const QString& text, Qt::Key end = Qt::Key_Return) const {
        auto* editor = table->findChild<QLineEdit*>(QStringLiteral("thresholds.editor"));
        REQUIRE(editor != nullptr);
        editor->setText(text);
        QTest::keyClick(editor, end);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    int shown() const {
        int rows = 0;
        for (int row = 0; row < table->rowCount(); ++row)
            rows += !table->isRowHidden(row) && table->columnSpan(row, 0) == 1 ? 1 : 0;
        return rows;
    }
    static QString refusedText(const char* text) {
        return QString(gui::Theme::mark(gui::Tone::Bad)) + QLatin1Char(' ') + QLatin1String(text);
    }
    double value() const { return analysis::threshold(fixture.session().snapshot(), "change.days"); }

    test::WindowFixture& fixture;
    QTableWidget* table = nullptr;
};

}  // namespace

TEST_CASE("a threshold gets a value and a reason by keyboard and goes back to the standard", "[gui][thresholds]") {
    for (const auto language : base::kLanguages) {
        test::WindowFixture fixture(language);
        fixture.newProject("quick");
        const Page page(fixture);
        CHECK(page.shown() == static_cast<int>(analysis::thresholds().size()));
        REQUIRE(page.cell(1)->text().startsWith(QStringLiteral("30")));
        CHECK(page.cell(kOwn)->text().isEmpty());
        CHECK_FALSE(page.part<QPushButton>("thresholds.reset")->isEnabled());
        CHECK(test::accessibilityFaults(fixture.window()) == QStringList());
        // Enter, the value, Tab, the reason
        QTest::keyClick(page.table, Qt::Key_Return);
        page.type(QStringLiteral("45"), Qt::Key_Tab);
        page.type(QStringLiteral("委員會每月開會"));
        CHECK(page.value() == 45);
        CHECK(page.cell(kOwn)->text().startsWith(QStringLiteral("45")));
        CHECK(page.cell(kReason)->text() == QStringLiteral("委員會每月開會"));
        REQUIRE(fixture.session().snapshot().table<CheckThresholds>().size() == 1);
        CHECK(fixture.session()
                  .snapshot()
                  .table<CheckThresholds>()
                  .begin()
                  ->localized(CheckThresholds::Note)
                  .in(language) == "委員會每月開會");
        // a digit begins a value; what the cell shows can be typed again
        QTest::keyClick(page.table, Qt::Key_6);
        auto* editor = page.table->findChild<QLineEdit*>(QStringLiteral("thresholds.editor"));
        REQUIRE(editor != nullptr);
        CHECK(editor->text() == QStringLiteral("6"));
        page.type(page.cell(1)->text().replace(QStringLiteral("30"), QStringLiteral("60")));
        CHECK(page.value() == 60);
        page.fixture.window().trigger(QStringLiteral("undo"));
        CHECK(page.value() == 45);
        CHECK(page.cell(kOwn)->text().startsWith(QStringLiteral("45")));
        QTest::keyClick(page.table, Qt::Key_Delete);
        CHECK(page.value() == 30);
        CHECK(page.cell(kOwn)->text().isEmpty());
        CHECK(page.cell(kReason)->text().isEmpty());
        fixture.window().trigger(QStringLiteral("undo"));
        CHECK(page.value() == 45);
        // emptying the cell is the standard too
        QTest::keyClick(page.table, Qt::Key_Return);
        page.type({});
        CHECK(page.value() == 30);
    }
}

TEST_CASE("a threshold that does not fit stays in its cell with the limits below", "[gui][thresholds]") {
    test::WindowFixture fixture;
    fixture.newProject("quick");
    const Page page(fixture);
    auto* error = page.part<QLabel>("thresholds.error");
    CHECK_FALSE(error->isVisible());
    for (const auto* text : {"4000", "soon", "12.5", "-3"}) {
        CAPTURE(text);
        QTest::keyClick(page.table, Qt::Key_Return);
        page.type(QLatin1String(text));
        CHECK(page.cell(kOwn)->data(Qt::EditRole).toString() == QLatin1String(text));
        CHECK(page.cell(kOwn)->text() == page.refusedText(text));  // no value of the city's looks like that
        CHECK_FALSE(page.cell(kOwn)->toolTip().isEmpty());
        CHECK(error->isVisible());
        for (const auto& part : {QString::fromLatin1(text), page.cell(0)->text(), QStringLiteral("from 1 to 366")})
            CHECK(error->text().contains(part));
        CHECK(page.value() == 30);
        CHECK(fixture.session().snapshot().table<CheckThresholds>().empty());
    }
    // another row says nothing of it, and it is there on coming back
    const int row = page.table->currentRow();
    QTest::keyClick(page.table, Qt::Key_Up);
    REQUIRE(page.table->currentRow() != row);
    CHECK_FALSE(error->isVisible());
    QTest::keyClick(page.table, Qt::Key_Down);
    CHECK(page.cell(kOwn)->text() == page.refusedText("-3"));
    CHECK(error->isVisible());
    // it outlives the page, and closing the file would ask
    CHECK(fixture.window().finishForms().fields == QStringList{page.cell(0)->text()});
    fixture.session().setLanguage(base::Language::ZhTw);
    test::settle(fixture.session());
    const Page anew(fixture);
    CHECK(anew.cell(kOwn)->text() == anew.refusedText("-3"));
    CHECK(anew.part<QLabel>("thresholds.error")->isVisible());
    for (const auto& part : {anew.cell(0)->text(), QStringLiteral("1"), QStringLiteral("366")})
        CHECK(anew.part<QLabel>("thresholds.error")->text().contains(part));
    anew.part<QPushButton>("thresholds.reset")->click();
    CHECK(anew.cell(kOwn)->text().isEmpty());
    CHECK_FALSE(anew.part<QLabel>("thresholds.error")->isVisible());
    CHECK(fixture.window().finishForms().empty());
}

TEST_CASE("a reason that does not fit is kept in its cell, with why, until it is mended", "[gui][thresholds]") {
    test::WindowFixture fixture;
    fixture.newProject("quick");
    const Page page(fixture);
    const QString tooLong(30000, QLatin1Char('x'));
    QTest::keyClick(page.table, Qt::Key_Return, Qt::ShiftModifier);
    page.type(tooLong);
    CHECK(page.cell(kReason)->data(Qt::EditRole).toString() == tooLong);
    CHECK(page.cell(kReason)->text() == page.refusedText(ss(tooLong).c_str()));
    auto* error = page.part<QLabel>("thresholds.error");
    CHECK(error->isVisible());
    CHECK(error->text().contains(page.cell(0)->text()));
    CHECK(fixture.session().snapshot().table<CheckThresholds>().empty());
    CHECK(fixture.window().finishForms().fields.size() == 1);
    fixture.session().setLanguage(base::Language::ZhTw);
    test::settle(fixture.session());
    const Page anew(fixture);
    CHECK(anew.cell(kReason)->data(Qt::EditRole).toString() == tooLong);
    QTest::keyClick(anew.table, Qt::Key_Return, Qt::ShiftModifier);
    anew.type(QStringLiteral("委員會每月開會"));
    CHECK(anew.cell(kReason)->text() == QStringLiteral("委員會每月開會"));
    CHECK_FALSE(anew.part<QLabel>("thresholds.error")->isVisible());
    CHECK(fixture.window().finishForms().empty());
}

TEST_CASE("thresholds are found by words, checks and own values; one outside its limits says what counts",
          "[gui][thresholds]") {
    test::WindowFixture fixture(base::Language::ZhTw);
    fixture.newProject("quick");
    // as an import may bring it
    REQUIRE(
        commands::addRecord(fixture.session().project(), CheckThresholds::kName,
                            {{"name", model::Value{std::string("change.days")}}, {"value", model::Value{900.0}}}));
    const Page page(fixture);
    CHECK(page.part<QLabel>("thresholds.error")->text().contains(QStringLiteral("366")));
    auto* search = page.part<QLineEdit>("thresholds.search");
    search->setText(QStringLiteral("變更申請"));
    CHECK(page.shown() == 1);
    search->setText(QStringLiteral("B5"));
    CHECK(page.shown() == 9);
    search->clear();
    page.part<QCheckBox>("thresholds.onlyOwn")->setChecked(true);
    CHECK(page.shown() == 1);
    page.part<QCheckBox>("thresholds.onlyOwn")->setChecked(false);
    // a record of the register leads here
    const auto id = fixture.session().snapshot().table<CheckThresholds>().begin()->id;
    page.table->setCurrentCell(1, kOwn);
    fixture.window().goTo(gui::placeOfRecord(fixture.catalogue(), CheckThresholds::kName, id));
    test::settle(fixture.session());
    CHECK(page.cell(kOwn)->text().startsWith(QStringLiteral("900")));
}

TEST_CASE("a finding leads to the threshold that its check compares with", "[gui][thresholds]") {
    test::WindowFixture fixture;
    fixture.fillProject();
    auto& window = fixture.window();
    const auto& findings = fixture.session().findings();
    REQUIRE(std::ranges::any_of(findings, [](const auto& each) { return each.check == "need.unanswered"; }));
    window.findChild<QPushButton*>(QStringLiteral("findings.bad"))->click();
    test::settle(fixture.session());
    auto* list = window.findChild<QListView*>(QStringLiteral("findings.list"));
    auto* button = window.findChild<QPushButton*>(QStringLiteral("findings.threshold"));
    REQUIRE(button != nullptr);
    const auto choose = [&](const QString& words) {
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (list->model()->index(row, 0).data().toString().contains(words)) {
                list->setCurrentIndex(list->model()->index(row, 0));
                return true;
            }
        return false;
    };
    REQUIRE(choose(QStringLiteral("Registering a newborn")));
    CHECK(button->isEnabled());
    QTest::keyClick(list, Qt::Key_T);
    test::settle(fixture.session());
    auto* table = window.findChild<QTableWidget*>(QStringLiteral("thresholds.table"));
    REQUIRE(table != nullptr);
    CHECK(table->isVisible());
    CHECK(table->item(table->currentRow(), 0)->text() ==
          fixture.session().text(analysis::findThreshold("need.decisive_weight")->label));
    // a finding that compares with nothing
    REQUIRE(choose(QStringLiteral("Contract template")));
    CHECK_FALSE(button->isEnabled());
}

TEST_CASE("the thresholds fit in text of twice the size", "[gui][thresholds]") {
    for (const auto language : base::kLanguages) {
        test::WindowFixture fixture(language);
        fixture.newProject("quick");
        fixture.settings().set("textSize", 200);
        fixture.window().resize(1280, 800);
        const Page page(fixture);
        CHECK(test::clippedTexts(fixture.window()) == QStringList());
        CHECK(fixture.window().width() == 1280);
    }
}
