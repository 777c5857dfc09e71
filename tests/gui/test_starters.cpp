#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QtTest/QTest>
#include <catch2/catch.hpp>

#include "gui/audit.h"
#include "gui/convert.h"
#include "gui/dialogs/starter_dialog.h"
#include "gui/fixture.h"
#include "model/registers.h"

using namespace cw;
using gui::qs;
using gui::ss;
using model::Challenges;

namespace {

QPushButton* visibleButton(QWidget& root, const char* name) {
    for (auto* each : root.findChildren<QPushButton*>(QLatin1String(name)))
        if (each->isVisible()) return each;
    return nullptr;
}

std::size_t challenges(test::WindowFixture& fixture) {
    return fixture.session().snapshot().table<Challenges>().size();
}

/// What a person does without a mouse: search, walk down, tick, Enter.
int pick(QDialog& shown, const QString& words, int rows) {
    shown.show();
    auto* search = shown.findChild<QLineEdit*>(QStringLiteral("starters.search"));
    auto* table = shown.findChild<QTableWidget*>(QStringLiteral("starters.rows"));
    CHECK(test::accessibilityFaults(shown) == QStringList());
    CHECK(test::clippedTexts(shown) == QStringList());
    QTest::keyClick(search, Qt::Key_Return);  // takes nothing by itself
    CHECK(shown.isVisible());
    search->setText(words);  // an input method puts whole words
    QTest::keyClick(search, Qt::Key_Down);
    for (int i = 0; i < rows; ++i) {
        if (i > 0) QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Space);
    }
    QTest::keyClick(table, Qt::Key_Return);
    return shown.result();
}

}  // namespace

TEST_CASE("a new city picks three challenges from the list by keyboard and takes them back in one step",
          "[gui][starters]") {
    for (const auto language : base::kLanguages) {
        test::WindowFixture fixture(language);
        fixture.newProject("quick");
        auto& window = fixture.window();
        window.goTo({"B1", "register:challenges", {}, {}});
        test::settle(fixture.session());
        auto* first = visibleButton(window, "register.starters");
        REQUIRE(first != nullptr);
        fixture.dialogs().nextRun = [](QDialog& shown) { return pick(shown, {}, 3); };
        QTest::keyClick(first, Qt::Key_Space);
        test::settle(fixture.session());
        CHECK(fixture.dialogs().asked.contains(QStringLiteral("starters")));
        REQUIRE(challenges(fixture) == 3);
        for (const auto& each : fixture.session().snapshot().table<Challenges>()) {
            CHECK_FALSE(each.localized(Challenges::Title).en.empty());
            CHECK_FALSE(each.localized(Challenges::Title).zhTw.empty());
        }
        // the table's own button: what was taken stands greyed and is not taken twice; the search finds the others
        auto* again = visibleButton(window, "register.starters");
        REQUIRE(again != nullptr);
        CHECK(again != first);
        const QString words = language == base::Language::En ? QStringLiteral("freight") : QStringLiteral("貨運");
        fixture.dialogs().nextRun = [&](QDialog& shown) {
            auto* table = shown.findChild<QTableWidget*>(QStringLiteral("starters.rows"));
            for (int row = 0; row < 3; ++row) CHECK_FALSE(table->item(row, 2)->text().isEmpty());
            table->setCurrentCell(0, 0);
            QTest::keyClick(table, Qt::Key_Space);
            CHECK(dynamic_cast<gui::StarterDialog&>(shown).chosen().empty());
            CHECK_FALSE(visibleButton(shown, "starters.add"));
            return pick(shown, words, 1);
        };
        again->click();
        test::settle(fixture.session());
        CHECK(challenges(fixture) == 4);
        window.trigger(QStringLiteral("undo"));
        CHECK(challenges(fixture) == 3);
        window.trigger(QStringLiteral("undo"));
        CHECK(challenges(fixture) == 0);
        test::settle(fixture.session());
        CHECK(visibleButton(window, "register.starters") == first);
    }
}

TEST_CASE("tick all shown takes what the search left, and Esc takes nothing", "[gui][starters]") {
    test::WindowFixture fixture;
    fixture.newProject("quick");
    const auto& spec = *model::registry().find("terms");
    const auto list = commands::readStarters(spec, fixture.session().services().starters("terms"));
    REQUIRE(list);
    gui::StarterDialog dialog(fixture.window().theme(), fixture.session(), spec, *list, nullptr);
    dialog.show();
    auto* search = dialog.findChild<QLineEdit*>(QStringLiteral("starters.search"));
    search->setText(QStringLiteral("principle"));
    dialog.findChild<QPushButton*>(QStringLiteral("starters.all"))->click();
    const auto chosen = dialog.chosen();
    CHECK(chosen.contains("guiding-principle"));
    CHECK(chosen.size() < 20);
    search->clear();
    CHECK(dialog.chosen() == chosen);  // a tick stays when the search goes
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(dialog.result() == QDialog::Rejected);
}

TEST_CASE("a register without a list and a picture with one show it where it belongs", "[gui][starters]") {
    test::WindowFixture fixture;
    fixture.newProject("quick");
    auto& window = fixture.window();
    window.goTo({"needs", {}, {}, {}});
    test::settle(fixture.session());
    CHECK(visibleButton(window, "register.starters") == nullptr);
    window.goTo({"B7", "concept_map:terms", {}, {}});
    test::settle(fixture.session());
    auto* button = visibleButton(window, "register.starters");
    REQUIRE(button != nullptr);
    fixture.dialogs().nextRun = [](QDialog& shown) { return pick(shown, QStringLiteral("vision"), 1); };
    button->click();
    test::settle(fixture.session());
    CHECK(fixture.session().snapshot().table<model::Terms>().size() == 1);
}
