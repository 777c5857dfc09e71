#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QtTest/QTest>
#include <catch2/catch.hpp>

#include "commands/verbs.h"
#include "gui/convert.h"
#include "gui/fixture.h"
#include "gui/forms/text_editors.h"
#include "gui/pages/page.h"
#include "gui/panels/assess_row.h"
#include "gui/panels/next_step.h"
#include "gui/widgets/level_control.h"
#include "model/registers.h"

using namespace cw;
using gui::LevelControl;
using model::Answers;

namespace {

LevelControl* control(test::WindowFixture& fixture, const std::string& item) {
    auto* found = fixture.window().findChild<LevelControl*>(QStringLiteral("level.") + gui::qs(item));
    REQUIRE(found);
    return found;
}

const analysis::ItemState& state(test::WindowFixture& fixture, const std::string& item) {
    return fixture.session().assessment().state(item);
}

void open(test::WindowFixture& fixture, const std::string& page, const std::string& item) {
    fixture.window().goTo({page, "assess", item, {}});
    test::settle(fixture.session());
    fixture.window().activateWindow();
    control(fixture, item)->setFocus();
}

}  // namespace

TEST_CASE("an item is rated by keys alone, undone, and survives language switch, save and reopening", "[gui]") {
    test::WindowFixture fixture;
    fixture.newProject();
    open(fixture, "B5", "B5.2.1");
    auto* at = control(fixture, "B5.2.1");
    QTest::keyClick(at, Qt::Key_2);
    REQUIRE(state(fixture, "B5.2.1").level);
    CHECK(*state(fixture, "B5.2.1").level == 2);
    QTest::keyClick(at, Qt::Key_T);
    CHECK(at->awaitsTarget());
    QTest::keyClick(at, Qt::Key_4);
    CHECK(*state(fixture, "B5.2.1").target == 4);
    CHECK(*state(fixture, "B5.2.1").level == 2);

    fixture.window().trigger(QStringLiteral("undo"));
    CHECK(!state(fixture, "B5.2.1").target);
    CHECK(*state(fixture, "B5.2.1").level == 2);
    fixture.window().trigger(QStringLiteral("redo"));
    CHECK(*state(fixture, "B5.2.1").target == 4);

    fixture.window().trigger(QStringLiteral("language"));
    test::settle(fixture.session());
    CHECK(fixture.session().language() == base::Language::ZhTw);
    CHECK(fixture.window().place().page == "B5");
    CHECK(control(fixture, "B5.2.1")->level() == 2);

    const auto path = fixture.path(QStringLiteral("計畫 (最終版).citywright"));
    fixture.dialogs().nextSave = path;
    fixture.window().trigger(QStringLiteral("save"));
    test::settle(fixture.session());
    CHECK(!fixture.session().isModified());
    fixture.window().trigger(QStringLiteral("close"));
    CHECK(!fixture.session().hasProject());
    fixture.window().openAtStart(path);
    test::settle(fixture.session());
    REQUIRE(fixture.session().hasProject());
    CHECK(*state(fixture, "B5.2.1").level == 2);
    CHECK(*state(fixture, "B5.2.1").target == 4);
}

TEST_CASE("Enter and arrows walk the rows, and only the focused row is open", "[gui]") {
    test::WindowFixture fixture;
    fixture.newProject();
    open(fixture, "B5", "B5.2.1");
    QTest::keyClick(control(fixture, "B5.2.1"), Qt::Key_Return);
    CHECK(control(fixture, "B5.2.2")->hasFocus());
    QTest::keyClick(control(fixture, "B5.2.2"), Qt::Key_Up);
    CHECK(control(fixture, "B5.2.1")->hasFocus());
    int openRows = 0;
    for (const auto* row : fixture.window().findChildren<gui::AssessRow*>()) openRows += row->isOpen() ? 1 : 0;
    CHECK(openRows == 1);
}

TEST_CASE("not applicable asks for its reason in place", "[gui]") {
    test::WindowFixture fixture;
    fixture.newProject();
    open(fixture, "B5", "B5.2.1");
    QTest::keyClick(control(fixture, "B5.2.1"), Qt::Key_N);
    test::settle(fixture.session());
    auto* reason = fixture.window().findChild<gui::GrowingText*>(QStringLiteral("answers.reason"));
    REQUIRE(reason);
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(state(fixture, "B5.2.1").source == analysis::Source::None);
    QTest::keyClicks(reason, QStringLiteral("The county buys for us"));
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(state(fixture, "B5.2.1").source == analysis::Source::NotApplicable);
    CHECK(state(fixture, "B5.2.1").answer->localized(Answers::Reason) ==
          base::Localized{"The county buys for us", {}});
}

TEST_CASE("the reason of a rating is worded in both languages", "[gui]") {
    test::WindowFixture fixture;
    fixture.newProject();
    fixture.session().rate("B5.2.1", {.notApplicable = true, .reason = base::Localized{"The county buys", {}}});
    open(fixture, "B5", "B5.2.1");
    auto* shown = fixture.window().findChild<QPushButton*>(QStringLiteral("assess.reason"));
    REQUIRE(shown);
    QTest::mouseClick(shown, Qt::LeftButton);
    test::settle(fixture.session());
    auto* reason = fixture.window().findChild<gui::GrowingText*>(QStringLiteral("answers.reason"));
    REQUIRE(reason);
    CHECK(reason->toPlainText() == QStringLiteral("The county buys"));
    auto* chinese = fixture.window().findChild<QPushButton*>(QStringLiteral("answers.reason.language-zh_TW"));
    REQUIRE(chinese);
    QTest::mouseClick(chinese, Qt::LeftButton);
    CHECK(reason->toPlainText().isEmpty());
    CHECK(reason->placeholderText() == QStringLiteral("The county buys"));
    reason->setPlainText(QStringLiteral("由縣府採購"));
    QTest::keyClick(reason, Qt::Key_Return);
    const auto& at = state(fixture, "B5.2.1");
    CHECK(at.source == analysis::Source::NotApplicable);
    CHECK(at.answer->localized(Answers::Reason) == base::Localized{"The county buys", "由縣府採購"});
}

TEST_CASE("the mouse rates, the arrows only look until Space", "[gui]") {
    test::WindowFixture fixture;
    fixture.newProject();
    open(fixture, "B5", "B5.2.1");
    auto* at = control(fixture, "B5.2.1");
    QTest::keyClick(at, Qt::Key_Right);
    QTest::keyClick(at, Qt::Key_Right);
    CHECK(!state(fixture, "B5.2.1").level);
    CHECK(at->lookedAt() == 1);
    QTest::keyClick(at, Qt::Key_Space);
    CHECK(*state(fixture, "B5.2.1").level == 1);
    QTest::mouseClick(at, Qt::LeftButton, {}, QPoint(at->width() - 12, at->height() / 2));
    CHECK(*state(fixture, "B5.2.1").level == 5);
    QTest::keyClick(at, Qt::Key_Delete);
    CHECK(!state(fixture, "B5.2.1").level);
}

TEST_CASE("a target for the whole page is inherited by its items", "[gui]") {
    test::WindowFixture fixture;
    fixture.newProject();
    open(fixture, "B5", "B5.2.1");
    auto* more = fixture.window().findChild<QPushButton*>(QStringLiteral("assess.targetForAll"));
    REQUIRE(more);
    CHECK(more->text() == QStringLiteral("Target for all…"));
    auto* four = fixture.window().findChild<QPushButton*>(QStringLiteral("assess.defaultTarget-4"));
    REQUIRE(four);
    CHECK_FALSE(four->isVisible());  // it is wanted once a round
    QTest::mouseClick(more, Qt::LeftButton);
    REQUIRE(four->isVisible());
    QTest::mouseClick(four, Qt::LeftButton);
    CHECK(*state(fixture, "B5.2.2").target == 4);
    CHECK(state(fixture, "B5.2.2").targetInherited);
    REQUIRE(state(fixture, "B5.2.2").targetFrom);
    CHECK(state(fixture, "B5.2.2").targetFrom->id == "B5");
    CHECK(control(fixture, "B5.2.2")->target() == 4);
    more->click();
    CHECK(more->text() == QStringLiteral("Target for all: 4"));
    // the open row shows the target that holds as inherited, not as missing
    auto* from = fixture.window().findChild<QLabel*>(QStringLiteral("assess.inherited"));
    REQUIRE(from);
    CHECK(from->isVisible());
    CHECK(from->text() == QStringLiteral("from B5: 4"));
    auto* own = fixture.window().findChild<QPushButton*>(QStringLiteral("assess.target-4"));
    REQUIRE(own);
    CHECK_FALSE(own->isChecked());
    CHECK(own->property("inherited").toBool());
    own->click();
    CHECK_FALSE(state(fixture, "B5.2.1").targetInherited);
    CHECK_FALSE(from->isVisible());
    CHECK(own->isChecked());
    CHECK_FALSE(own->property("inherited").toBool());
}

TEST_CASE("an initiative is drafted from a gap and opened in its form", "[gui]") {
    test::WindowFixture fixture;
    fixture.newProject();
    open(fixture, "B5", "B5.2.1");
    QTest::keyClick(control(fixture, "B5.2.1"), Qt::Key_0);
    QTest::keyClick(control(fixture, "B5.2.1"), Qt::Key_T);
    QTest::keyClick(control(fixture, "B5.2.1"), Qt::Key_4);
    auto* draft = fixture.window().findChild<QPushButton*>(QStringLiteral("draft.B5.2.1"));
    REQUIRE(draft);
    REQUIRE(draft->isVisible());
    QTest::mouseClick(draft, Qt::LeftButton);
    test::settle(fixture.session());
    CHECK(fixture.window().place().page == "roadmap");
    const auto& table = fixture.session().snapshot().table<model::Initiatives>();
    REQUIRE(table.size() == 1);
    CHECK(fixture.window().currentPage()->here().recordId == table.begin()->id);
    CHECK(table.begin()->list(model::Initiatives::Closes) == model::List{"B5.2.1"});
}

TEST_CASE("a quick round rates whole parts with the six levels side by side", "[gui]") {
    test::WindowFixture fixture;
    fixture.newProject("quick");
    open(fixture, "B5", "B5");
    CHECK(fixture.window().findChildren<LevelControl*>().size() == 1);
    auto* card = fixture.window().findChild<QPushButton*>(QStringLiteral("assess.card3"));
    REQUIRE(card);
    QTest::mouseClick(card, Qt::LeftButton);
    CHECK(*state(fixture, "B5").level == 3);
    auto* next = fixture.window().findChild<QPushButton*>(QStringLiteral("assess.next"));
    REQUIRE(next);
    CHECK(next->text().startsWith(QStringLiteral("Next: B6 ")));
    auto* control = fixture.window().findChild<LevelControl*>();
    REQUIRE(control);
    QTest::keyClick(control, Qt::Key_Down);
    test::settle(fixture.session());
    CHECK(fixture.window().currentPage()->here().page == "B5");
    QTest::keyClick(control, Qt::Key_Return);
    test::settle(fixture.session());
    CHECK(fixture.window().currentPage()->here().page == "B6");
    open(fixture, "B14", "B14");
    QTest::keyClick(fixture.window().currentPage()->findChild<LevelControl*>(), Qt::Key_Return);
    test::settle(fixture.session());
    CHECK(fixture.window().currentPage()->here().page == "C");
}

TEST_CASE("Enter goes through a quick round in the framework's order and comes back only to what was left out",
          "[gui]") {
    test::WindowFixture fixture;
    fixture.newProject("quick");
    const auto page = [&] { return fixture.window().currentPage()->here().page; };
    const auto enterOnLast = [&] {
        const auto controls = fixture.window().currentPage()->findChildren<LevelControl*>();
        REQUIRE(!controls.empty());
        controls.back()->setFocus();
        QTest::keyClick(controls.back(), Qt::Key_Return);
        test::settle(fixture.session());
    };
    const auto rateAll = [&](const std::string& under) {
        for (const auto* leaf : fixture.session().assessment().leavesUnder(under))
            if (leaf->source == analysis::Source::None) fixture.session().rate(leaf->item->id, {.level = 2});
        test::settle(fixture.session());
    };
    fixture.session().rate("B1", {.level = 2});
    const auto after = [&](const char* subject) {
        const auto place = gui::nextPageToRate(fixture.session(), *fixture.catalogue().find(subject));
        return place ? place->page : std::string();
    };
    CHECK(after("A") == "B2");  // B1 is rated
    CHECK(after("B") == "C");   // B as a whole has been seen to its end
    open(fixture, "B14", "B14");
    enterOnLast();
    CHECK(page() == "C");
    enterOnLast();
    CHECK(page() == "D");
    rateAll("D");
    rateAll("C");
    enterOnLast();
    CHECK(page() == "A");  // from the start, for nobody has been there
    rateAll("A");
    enterOnLast();
    CHECK(page() == "B2");  // B1 is rated
    rateAll("B");
    enterOnLast();
    CHECK(page() == "B2");  // nothing is left
}

TEST_CASE("evidence is added where it is needed", "[gui]") {
    test::WindowFixture fixture;
    fixture.newProject();
    open(fixture, "B5", "B5.2.1");
    QTest::mouseClick(fixture.window().findChild<QPushButton*>(QStringLiteral("assess.evidence")), Qt::LeftButton);
    auto* title = fixture.window().findChild<QLineEdit*>(QStringLiteral("assess.newEvidence"));
    REQUIRE(title);
    QTest::keyClicks(title, QStringLiteral("Tender of June 2026"));
    QTest::keyClick(title, Qt::Key_Return);
    CHECK(state(fixture, "B5.2.1").evidenceCount == 1);
    REQUIRE(fixture.session().snapshot().table<model::Evidence>().size() == 1);
}

TEST_CASE("the target for all of a page has a date, which its items take over", "[gui]") {
    test::WindowFixture fixture;
    fixture.newProject();
    open(fixture, "B5", "B5.2.1");
    const auto date = [&] {
        auto* found = fixture.window().findChild<QLineEdit*>(QStringLiteral("assess.defaultTargetDate"));
        REQUIRE(found);
        return found;
    };
    fixture.window().findChild<QPushButton*>(QStringLiteral("assess.targetForAll"))->click();
    CHECK_FALSE(date()->isEnabled());  // no target, no date of it
    auto* four = fixture.window().findChild<QPushButton*>(QStringLiteral("assess.defaultTarget-4"));
    REQUIRE(four);
    QTest::mouseClick(four, Qt::LeftButton);
    REQUIRE(date()->isEnabled());
    date()->setFocus();
    QTest::keyClicks(date(), QStringLiteral("117/12/31"));
    QTest::keyClick(date(), Qt::Key_Return);
    CHECK(*state(fixture, "B5.2.1").target == 4);
    REQUIRE(state(fixture, "B5.2.1").targetDate);
    CHECK(state(fixture, "B5.2.1").targetDate->iso() == "2028-12-31");
    date()->selectAll();
    QTest::keyClick(date(), Qt::Key_Delete);
    QTest::keyClick(date(), Qt::Key_Return);
    CHECK_FALSE(state(fixture, "B5.2.1").targetDate);
    CHECK(*state(fixture, "B5.2.1").target == 4);
}

TEST_CASE("titles of items keep their room: beside the control where there is some, above it where not", "[gui]") {
    test::WindowFixture fixture;
    fixture.fillProject();
    for (const int size : {100, 200}) {
        fixture.settings().set("textSize", size);
        for (const auto language : base::kLanguages) {
            fixture.session().setLanguage(language);
            for (const auto room : {QSize(1280, 720), QSize(1920, 1080)}) {
                fixture.window().resize(room);
                open(fixture, "B5", "B5.2.1");
                auto* row = fixture.window().findChild<gui::AssessRow*>(QStringLiteral("row.B5.2.2"));
                REQUIRE(row);
                INFO(size << " " << base::code(language) << " " << room.width());
                const auto* title = row->findChild<QLabel*>(QStringLiteral("title.B5.2.2"));
                REQUIRE(title);
                CHECK(title->width() >= 10 * title->fontMetrics().height() / 2);
                auto* area = fixture.window().findChild<QScrollArea*>(QStringLiteral("assess"));
                REQUIRE(area);
                CHECK(row->width() <= area->viewport()->width());
                CHECK(area->widget()->width() <= area->viewport()->width());
            }
        }
    }
}

TEST_CASE("a project without a round says so and begins one from any page", "[gui][assess]") {
    test::WindowFixture fixture;
    fixture.newProject();
    auto& session = fixture.session();
    const auto round = session.roundId();
    REQUIRE(commands::removeRecords(session.project(), "rounds", {round}));
    fixture.window().goTo({"B5", "assess", {}, {}});
    test::settle(session);
    REQUIRE(session.roundId().empty());
    auto* begin = test::visible<QPushButton>(fixture.window(), "assess.begin");
    REQUIRE(begin);
    CHECK_FALSE(test::visible<QPushButton>(fixture.window(), "assess.next"));
    begin->click();
    test::settle(session);
    CHECK_FALSE(session.roundId().empty());
    CHECK_FALSE(test::visible<QPushButton>(fixture.window(), "assess.begin"));
    CHECK(test::visible<QPushButton>(fixture.window(), "assess.next"));
}
