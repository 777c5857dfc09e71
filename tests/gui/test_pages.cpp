#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QtTest/QTest>
#include <catch2/catch.hpp>

#include "commands/verbs.h"
#include "gui/audit.h"
#include "gui/convert.h"
#include "gui/fixture.h"
#include "gui/matrix_data.h"
#include "gui/pages/gaps_page.h"
#include "gui/pages/page.h"
#include "gui/panels/panel.h"
#include "gui/shell/command_palette.h"
#include "gui/widgets/scene_view.h"
#include "model/registers.h"

using namespace cw;

namespace {

struct Stop {
    std::string page;
    std::string panel;
};

/// Every page and every tab, as the catalogue names them.
std::vector<Stop> allStops(const framework::Catalogue& catalogue) {
    std::vector<Stop> stops;
    for (const auto& page : catalogue.pages())
        for (const auto& panel : page.panels) stops.push_back({page.id, panel});
    stops.push_back({"report", ""});
    return stops;
}

void visit(test::WindowFixture& fixture, const Stop& stop) {
    fixture.window().goTo({stop.page, stop.panel, {}, {}});
    test::settle(fixture.session());
    REQUIRE(fixture.window().place().page == stop.page);
}

}  // namespace

TEST_CASE("registers and pictures of a process stand under one tab, each behind a chip", "[gui]") {
    test::WindowFixture fixture;
    fixture.window().resize(1280, 720);
    fixture.fillProject();
    visit(fixture, {"B3", "assess"});
    auto* tabs = fixture.window().currentPage()->findChild<QTabBar*>(QStringLiteral("page.tabs"));
    auto* work = fixture.window().currentPage()->findChild<QWidget*>(QStringLiteral("page.work"));
    REQUIRE(tabs);
    REQUIRE(work);
    CHECK(tabs->count() == 4);
    CHECK_FALSE(work->isVisible());
    visit(fixture, {"B3", "register:roles"});
    CHECK(work->isVisible());
    CHECK(tabs->currentIndex() == 1);
    CHECK(fixture.window().currentPage()->here().panel == "register:roles");
    const auto chips = work->findChildren<QPushButton*>();
    const auto specs = fixture.catalogue().page("B3")->panels.size() - 3;
    CHECK(static_cast<std::size_t>(chips.size()) == specs);
    QTest::mouseClick(chips.back(), Qt::LeftButton);
    CHECK(fixture.window().currentPage()->here().panel == fixture.catalogue().page("B3")->panels[specs]);
    // the tab comes back to the chip last chosen
    QTest::keyClick(tabs, Qt::Key_Left);
    CHECK(fixture.window().currentPage()->here().panel == "assess");
    QTest::keyClick(tabs, Qt::Key_Right);
    CHECK(fixture.window().currentPage()->here().panel == fixture.catalogue().page("B3")->panels[specs]);
}

TEST_CASE("every page can be walked in both languages, named for assistive technology and unclipped", "[gui][a11y]") {
    QAccessible::setActive(true);
    test::WindowFixture fixture;
    fixture.window().resize(1280, 720);
    fixture.fillProject();
    for (const auto language : base::kLanguages) {
        fixture.session().setLanguage(language);
        for (const auto& stop : allStops(fixture.catalogue())) {
            visit(fixture, stop);
            INFO(stop.page << " " << stop.panel << " " << base::code(language));
            CHECK(test::joined(test::accessibilityFaults(fixture.window())) == "");
            CHECK(test::joined(test::clippedTexts(fixture.window())) == "");
            CHECK(fixture.window().size() == QSize(1280, 720));
        }
    }
}

TEST_CASE("an empty project teaches on every page instead of showing nothing", "[gui]") {
    test::WindowFixture fixture(base::Language::ZhTw);
    fixture.newProject("standard");
    for (const auto& stop : allStops(fixture.catalogue())) {
        visit(fixture, stop);
        INFO(stop.page << " " << stop.panel);
        CHECK(test::joined(test::accessibilityFaults(fixture.window())) == "");
        CHECK(test::joined(test::clippedTexts(fixture.window())) == "");
        if (stop.panel != "register:needs") continue;
        bool offered = false;
        for (const auto* button :
             fixture.window().currentPage()->findChildren<QWidget*>(QStringLiteral("register.addFirst")))
            offered = offered || button->isVisible();
        CHECK(offered);
    }
}

TEST_CASE("text of twice the size and a narrow window still fit", "[gui]") {
    test::WindowFixture fixture(base::Language::ZhTw);
    fixture.fillProject();
    for (const int size : {100, 200}) {
        fixture.settings().set("textSize", size);
        for (const auto language : base::kLanguages) {
            fixture.session().setLanguage(language);
            const auto room = size == 100 ? QSize(1000, 700) : QSize(1280, 800);  // what a projector shows
            for (const auto& stop : allStops(fixture.catalogue())) {
                fixture.window().resize(room);
                visit(fixture, stop);
                INFO(stop.page << " " << stop.panel << " " << size << " " << base::code(language));
                CHECK(test::joined(test::clippedTexts(fixture.window())) == "");
                CHECK(fixture.window().width() == room.width());
            }
        }
    }
}

TEST_CASE("a project with nothing to check says so, or how many notes there are, but not both", "[gui]") {
    const auto language = GENERATE(base::Language::En, base::Language::ZhTw);
    test::WindowFixture fixture(language);
    fixture.newProject("standard");
    const auto* bar = fixture.window().findChild<QWidget*>(QStringLiteral("findingsBar"));
    REQUIRE(bar);
    const auto said = [&] {
        test::settle(fixture.session());
        QStringList texts;
        for (const auto* label : bar->findChildren<QLabel*>())
            if (label->isVisible()) texts << label->text();
        return texts.join(QLatin1Char('|'));
    };
    const auto nothing = language == base::Language::En ? QStringLiteral("Nothing") : QStringLiteral("尚無");
    REQUIRE(test::waitUntil([&] { return fixture.session().findingsCurrent(); }));
    const bool notes = test::visible<QPushButton>(fixture.window(), "findings.notes") != nullptr;
    CHECK(said().contains(nothing) == !notes);
    CHECK(notes == !fixture.session().findings().empty());
}

TEST_CASE("the empty register of packets leads to what makes them", "[gui]") {
    test::WindowFixture fixture;
    fixture.newProject("quick");
    visit(fixture, {"city", "register:packets"});
    auto* make = test::visible<QPushButton>(fixture.window(), "register.command");
    REQUIRE(make);
    CHECK(make->property("look").toString() == QLatin1String("primary"));
    CHECK(test::visible<QPushButton>(fixture.window(), "register.addFirst") == nullptr);
    CHECK(test::visible<QPushButton>(fixture.window(), "register.import") == nullptr);
    QTest::mouseClick(make, Qt::LeftButton);
    CHECK(fixture.dialogs().asked.contains(QStringLiteral("packets")));
}

TEST_CASE("a matrix and its list have one chip, and each leads to the other at the same record", "[gui][contract]") {
    test::WindowFixture fixture;
    fixture.fillProject();
    test::fillMatrices(fixture);
    int pairs = 0;
    for (const auto& page : fixture.catalogue().pages())
        for (const auto& panel : page.panels) {
            const auto list = gui::otherFace(panel);
            if (!panel.starts_with("matrix:") || std::ranges::find(page.panels, list) == page.panels.end()) continue;
            INFO(page.id << " " << panel);
            ++pairs;
            visit(fixture, {page.id, panel});
            const auto& snapshot = fixture.session().snapshot();
            const auto& table = snapshot.table(snapshot.registry().index(std::string_view(list).substr(9)));
            REQUIRE_FALSE(table.empty());
            fixture.window().goTo({page.id, panel, {}, table.begin()->id});
            test::settle(fixture.session());
            auto& shown = *fixture.window().currentPage();
            const auto checked = [&] {
                QStringList texts;
                for (const auto* chip : shown.findChildren<QPushButton*>(QStringLiteral("page.chip")))
                    if (chip->isChecked()) texts << chip->text();
                return texts;
            };
            const auto chip = checked();
            CHECK(chip.size() == 1);
            auto* asList = test::visible<QPushButton>(shown, "matrix.asList");
            REQUIRE(asList);
            QTest::mouseClick(asList, Qt::LeftButton);
            test::settle(fixture.session());
            CHECK(shown.here().panel == list);
            CHECK(shown.here().recordId == table.begin()->id);
            CHECK(checked() == chip);
            auto* asMatrix = test::visible<QPushButton>(shown, "register.asMatrix");
            REQUIRE(asMatrix);
            QTest::mouseClick(asMatrix, Qt::LeftButton);
            test::settle(fixture.session());
            CHECK(shown.here().panel == panel);
            CHECK(shown.here().recordId == table.begin()->id);
        }
    CHECK(pairs >= 4);
}

TEST_CASE("the start page offers what it can", "[gui]") {
    test::WindowFixture fixture;
    CHECK(test::joined(test::accessibilityFaults(fixture.window())) == "");
    CHECK(test::joined(test::clippedTexts(fixture.window())) == "");
    CHECK(fixture.window().findChild<QWidget*>(QStringLiteral("start.new"))->isVisible());
    CHECK(fixture.window().findChild<QWidget*>(QStringLiteral("start.sample")) == nullptr);
}

TEST_CASE("the navigator shows every page of the catalogue once", "[gui]") {
    test::WindowFixture fixture;
    fixture.newProject();
    auto* navigator = fixture.window().findChild<QListView*>(QStringLiteral("navigator"));
    REQUIRE(navigator);
    QStringList pages;
    for (int row = 0; row < navigator->model()->rowCount(); ++row) {
        const auto page = navigator->model()->index(row, 0).data(Qt::UserRole + 1).toString();
        if (!page.isEmpty()) pages << page;
    }
    CHECK(pages.removeDuplicates() == 0);
    for (const auto& page : fixture.catalogue().pages()) CHECK(pages.contains(gui::qs(page.id)));
    // what all the rest is for is in sight on a small projector
    fixture.window().resize(1280, 720);
    test::settle(fixture.session());
    for (const char* page : {"gaps", "roadmap", "report"}) {
        INFO(page);
        const auto row = navigator->model()->match(navigator->model()->index(0, 0), Qt::UserRole + 1,
                                                   QString::fromLatin1(page), 1, Qt::MatchExactly);
        REQUIRE(row.size() == 1);
        CHECK(navigator->viewport()->rect().contains(navigator->visualRect(row.front())));
    }
}

TEST_CASE("a related item is one click from its explanation, and back is one key", "[gui]") {
    test::WindowFixture fixture;
    fixture.newProject();
    fixture.window().goTo({"B5", "assess", "B5.2.4", {}});
    test::settle(fixture.session());
    const auto* item = fixture.catalogue().find("B5.2.4");
    REQUIRE(item);
    fixture.window().showGuidance(item);
    auto* guidance = fixture.window().findChild<QWidget*>(QStringLiteral("guidance"));
    REQUIRE(guidance);
    CHECK(guidance->isVisible());
    QPushButton* link = nullptr;
    for (auto* button : guidance->findChildren<QPushButton*>())
        if (button->objectName().startsWith(QLatin1String("guidance.link.")) &&
            !button->objectName().contains(QLatin1String(".B5.")))
            link = button;
    REQUIRE(link);
    const auto target = link->objectName().mid(14);
    QTest::mouseClick(link, Qt::LeftButton);
    test::settle(fixture.session());
    const auto* other = fixture.catalogue().find(gui::ss(target));
    REQUIRE(other);
    CHECK(fixture.window().place().page == gui::pageOfItem(fixture.catalogue(), *other));
    fixture.window().goBack();
    CHECK(fixture.window().place().page == "B5");
}

TEST_CASE("what is next, late, at risk and arrived stands in sight on a small projector", "[gui]") {
    test::WindowFixture fixture;
    fixture.fillProject();
    REQUIRE(commands::addRecord(fixture.session().project(), "actions",
                                {{"title", model::Value{base::Localized{"Answer the council", "答覆議會"}}},
                                 {"status", model::Value{std::string("open")}},
                                 {"due", model::Value{*base::Date::of(2026, 11, 2)}}}));
    for (const auto language : base::kLanguages) {
        fixture.session().setLanguage(language);
        fixture.window().resize(1280, 720);
        visit(fixture, {"overview", ""});
        INFO(base::code(language));
        for (const char* list : {"overview.0.0", "overview.1.0", "overview.2.0", "overview.3.0"}) {
            INFO(list);
            QPushButton* first = nullptr;  // of the page that is shown, not of one that was just left
            for (auto* each : fixture.window().currentPage()->findChildren<QPushButton*>(QLatin1String(list)))
                if (each->isVisible()) first = each;
            REQUIRE(first);
            const int bottom = first->mapTo(&fixture.window(), QPoint(0, first->height())).y();
            CHECK(bottom <= 720 - 33);
        }
    }
}

TEST_CASE("the mayor's pledges stand on the overview with number, target and date, one key from their record",
          "[gui]") {
    test::WindowFixture fixture;
    fixture.newProject();
    visit(fixture, {"overview", ""});
    auto* none = fixture.window().findChild<gui::SceneView*>(QStringLiteral("overview.pledges"));
    REQUIRE(none);
    CHECK_FALSE(none->isVisible());
    const auto id = commands::addRecord(
        fixture.session().project(), "higher_plans",
        {{"title", model::Value{base::Localized{"A newborn registered in one visit", "新生兒一次辦妥"}}},
         {"kind", model::Value{std::string("pledge")}},
         {"unit", model::Value{base::Localized{"minutes", "分鐘"}}},
         {"value_start", model::Value{132.0}},
         {"value_now", model::Value{38.0}},
         {"value_target", model::Value{30.0}},
         {"target_date", model::Value{*base::Date::of(2027, 12, 31)}}});
    REQUIRE(id);
    visit(fixture, {"overview", ""});
    auto* strip = fixture.window().findChild<gui::SceneView*>(QStringLiteral("overview.pledges"));
    REQUIRE(strip->isVisible());
    REQUIRE(strip->targets().size() == 1);
    const auto name = gui::ss(strip->targets().front()->name);
    CHECK(name ==
          "A newborn registered in one visit, 38 minutes now, start 132, target 30 by 2027-12-31, 92% of the way "
          "covered");
    // with a measure that reports on it, its verdict is that of the check
    const auto measure =
        commands::addRecord(fixture.session().project(), "measures",
                            {{"title", model::Value{base::Localized{"Minutes per birth", "每件分鐘"}}},
                             {"unit", model::Value{base::Localized{"minutes", "分鐘"}}},
                             {"pledge", model::Value{*id}},
                             {"direction", model::Value{std::string("decrease")}},
                             {"baseline_value", model::Value{132.0}},
                             {"baseline_on", model::Value{*base::Date::of(2025, 12, 31)}},
                             {"target_value", model::Value{30.0}},
                             {"target_on", model::Value{*base::Date::of(2026, 12, 31)}},
                             {"tolerance", model::Value{1.0}}});
    REQUIRE(measure);
    const auto said = [&](double value, int month, int day) {
        REQUIRE(commands::addRecord(fixture.session().project(), "measure_readings",
                                    {{"measure", model::Value{*measure}},
                                     {"date", model::Value{*base::Date::of(2026, month, day)}},
                                     {"value", model::Value{value}}}));
        visit(fixture, {"overview", ""});
        strip = fixture.window().findChild<gui::SceneView*>(QStringLiteral("overview.pledges"));
        return gui::ss(strip->targets().front()->name);
    };
    // half of the year, half of the way: 81 minutes
    CHECK_THAT(said(90, 7, 2), Catch::Matchers::Contains("■ behind (due 80.9)"));
    CHECK_THAT(said(81.5, 7, 3), Catch::Matchers::Contains("▲ just short (due 80.6)"));
    CHECK_THAT(said(70, 7, 4), Catch::Matchers::Contains("● on its path (due 80.3)"));
    strip->setFocus();
    QTest::keyClick(strip, Qt::Key_Return);
    CHECK(fixture.window().place().recordId == *id);
}

TEST_CASE("a gap that an initiative covers through its whole says which, and open gaps come first", "[gui]") {
    test::WindowFixture fixture;
    fixture.newProject();
    auto& project = fixture.session().project();
    for (const char* item : {"B5.2.1", "B5.2.2", "B6.a"})
        REQUIRE(commands::rate(project, fixture.catalogue(), fixture.session().roundId(), item,
                               {.level = 0, .target = 4}));
    REQUIRE(commands::addRecord(project, "initiatives",
                                {{"title", model::Value{base::Localized{"Open the contract register", {}}}},
                                 {"closes", model::Value{model::List{"B5.2"}}}}));
    visit(fixture, {"gaps", ""});
    auto* table = fixture.window().findChild<QTableView*>(QStringLiteral("gaps.table"));
    REQUIRE(table);
    REQUIRE(table->model()->rowCount() == 3);
    const auto cell = [&](int row, int column, int role = Qt::DisplayRole) {
        return gui::ss(table->model()->index(row, column).data(role).toString());
    };
    CHECK(cell(0, gui::GapsModel::ItemColumn).starts_with("B6.a"));
    CHECK(cell(0, gui::GapsModel::Initiative) == "none yet");
    CHECK(cell(1, gui::GapsModel::Initiative) == "I-001 through B5.2");
    const auto whole = cell(1, gui::GapsModel::Initiative, Qt::AccessibleTextRole);
    CHECK(whole.starts_with("I-001 Open the contract register, which names B5.2 "));
}

TEST_CASE("Ctrl+K knows every panel of every page and every register, by its name in either language",
          "[gui][contract]") {
    test::WindowFixture fixture;
    fixture.newProject("quick");
    test::settle(fixture.session());
    gui::CommandPalette palette(fixture.window(), &fixture.window());
    palette.open();
    auto* search = palette.findChild<QLineEdit*>(QStringLiteral("palette.search"));
    auto* list = palette.findChild<QListView*>(QStringLiteral("palette.list"));
    REQUIRE((search && list));
    const auto services = fixture.services();
    const auto rowOf = [&](const QString& words, const std::vector<std::string>& ids) {
        search->setText(words);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const auto id = gui::ss(list->model()->index(row, 0).data(gui::PickModel::IdRole).toString());
            if (std::ranges::find(ids, id) != ids.end()) return row;
        }
        return -1;
    };
    int found = 0;
    for (const auto& page : fixture.catalogue().pages())
        for (const auto& panel : page.panels) {
            if (!gui::panelExists(panel)) continue;
            for (const auto* texts : {&services.english, &services.chinese}) {
                CAPTURE(page.id, panel, static_cast<int>(texts->language()));
                const auto name = gui::panelName(panel, *texts);
                REQUIRE_FALSE(name.empty());
                const int row = rowOf(gui::qs(name), {"panel:" + page.id + "/" + panel, "page:" + page.id});
                CHECK(row >= 0);
                ++found;
            }
        }
    CHECK(found > 200);
    for (const auto& spec : model::registry().all()) {
        if (spec.name == model::Answers::kName) continue;  // each item's own row
        const auto place = gui::placeOfRecord(fixture.catalogue(), spec.name, {});
        for (const auto* texts : {&services.english, &services.chinese}) {
            CAPTURE(spec.name, static_cast<int>(texts->language()));
            const auto title = texts->text(spec.title);
            CHECK(rowOf(gui::qs(title), {"panel:" + place.page + "/" + place.panel, "page:" + place.page}) >= 0);
        }
    }
    CHECK(rowOf(QStringLiteral("RACI"), {"panel:B3/matrix:raci_processes"}) >= 0);
    // who looks for a panel by another word for it finds it first, in either language
    for (const auto* words : {"responsibility", "責任"}) {
        CAPTURE(words);
        for (const auto* panel : {"register:roles", "matrix:raci_processes", "matrix:raci_initiatives"})
            CHECK(rowOf(QString::fromUtf8(words), {std::string("panel:B3/") + panel}) < 3);
        CHECK(rowOf(QString::fromUtf8(words), {"panel:B3/register:roles"}) == 0);
    }
    fixture.session().setLanguage(base::Language::ZhTw);
    palette.open();
    CHECK(rowOf(QStringLiteral("人員"), {"panel:B3/register:people"}) == 0);
    fixture.session().setLanguage(base::Language::En);
    palette.open();
    // what begins with what was typed stands first and is chosen
    CHECK(rowOf(QStringLiteral("B8"), {"item:B8"}) == 0);
    CHECK(list->currentIndex().row() == 0);
    CHECK(rowOf(QStringLiteral("qqqq"), {}) < 0);
    auto* none = palette.findChild<QLabel*>(QStringLiteral("palette.none"));
    REQUIRE(none);
    CHECK(test::waitUntil([&] { return none->isVisible(); }));
    // Enter goes there
    search->setText(QStringLiteral("資料集"));
    const int row = rowOf(gui::qs(services.chinese.text(model::registry().find("datasets")->title)),
                          {"panel:B9/register:datasets"});
    REQUIRE(row >= 0);
    list->setCurrentIndex(list->model()->index(row, 0));
    QTest::keyClick(search, Qt::Key_Return);
    test::settle(fixture.session());
    CHECK(fixture.window().place().page == "B9");
    CHECK(fixture.window().currentPage()->here().panel == "register:datasets");
}

TEST_CASE("Ctrl+K finds what only stands in a text, and leads to its record", "[gui]") {
    test::WindowFixture fixture;
    fixture.newProject();
    const auto id = commands::addRecord(
        fixture.session().project(), model::Decisions::kName,
        {{"title", model::Value{base::Localized{"Buses", {}}}},
         {"context", model::Value{base::Localized{"Because the quay is closed on Sundays.", {}}}}});
    REQUIRE(id);
    test::settle(fixture.session());
    gui::CommandPalette palette(fixture.window(), &fixture.window());
    palette.open();
    auto* search = palette.findChild<QLineEdit*>(QStringLiteral("palette.search"));
    auto* list = palette.findChild<QListView*>(QStringLiteral("palette.list"));
    REQUIRE((search && list));
    QTest::keyClicks(search, QStringLiteral("quay sundays"));
    CHECK(list->model()->rowCount() == 0);
    REQUIRE(test::waitUntil([&] { return list->model()->rowCount() == 1; }));
    CHECK(list->model()->index(0, 0).data().toString().contains(QStringLiteral("quay is closed on Sundays")));
    QTest::keyClicks(search, QStringLiteral("x"));
    CHECK(list->model()->rowCount() == 0);
    QTest::keyClick(search, Qt::Key_Backspace);
    REQUIRE(test::waitUntil([&] { return list->model()->rowCount() == 1; }));
    QTest::keyClick(search, Qt::Key_Return);
    test::settle(fixture.session());
    CHECK(fixture.window().currentPage()->here().recordId == *id);
}

TEST_CASE("no field is drawn with a bevel, in any colour scheme", "[gui]") {
    test::WindowFixture fixture;
    fixture.newProject();
    for (const char* scheme : {"light", "dark", "contrast"}) {
        fixture.settings().set("scheme", QLatin1String(scheme));
        test::settle(fixture.session());
        gui::CommandPalette palette(fixture.window(), &fixture.window());
        palette.open();
        test::settle(fixture.session());
        const auto* search = palette.findChild<QWidget*>(QStringLiteral("palette.search"));
        REQUIRE(search);
        const auto picture = const_cast<QWidget*>(search)->grab().toImage();
        // to the right of the words, between the two lines of the frame, there is but one colour
        const int x = picture.width() * 3 / 4;
        const auto inside = picture.pixel(x, picture.height() / 2);
        for (int y = 4; y < picture.height() - 4; ++y) CHECK(picture.pixel(x, y) == inside);
        palette.hide();
    }
}

TEST_CASE("high contrast leaves every control named and every text whole", "[gui][a11y]") {
    test::WindowFixture fixture;
    fixture.fillProject();
    fixture.settings().set("scheme", QStringLiteral("contrast"));
    fixture.window().resize(1280, 720);
    for (const auto& stop : allStops(fixture.catalogue())) {
        visit(fixture, stop);
        INFO(stop.page << " " << stop.panel);
        CHECK(test::joined(test::accessibilityFaults(fixture.window())) == "");
        CHECK(test::joined(test::clippedTexts(fixture.window())) == "");
    }
}

TEST_CASE("the history of a process shows what concerns it, and undo only beside that of the whole project",
          "[gui]") {
    test::WindowFixture fixture;
    fixture.newProject();
    auto& project = fixture.session().project();
    const auto round = fixture.session().roundId();
    REQUIRE(commands::rate(project, fixture.catalogue(), round, "B5.2.1", {.level = 2}));
    REQUIRE(commands::rate(project, fixture.catalogue(), round, "B6.a", {.level = 1}));
    REQUIRE(commands::addRecord(project, "contracts", {{"title", model::Value{base::Localized{"Lights", "路燈"}}}}));
    REQUIRE(commands::addRecord(project, "needs", {{"title", model::Value{base::Localized{"A need", "需求"}}}}));
    const auto linked =
        commands::addRecord(project, "initiatives",
                            {{"title", model::Value{base::Localized{"Open the register", "公開清冊"}}},
                             {"closes", model::Value{model::List{"B5.2"}}}});
    REQUIRE(linked);
    visit(fixture, {"B5", "history"});
    auto* table = fixture.window().findChild<QTableView*>(QStringLiteral("history.table"));
    REQUIRE(table);
    CHECK(table->model()->rowCount() == 3);
    CHECK(table->model()->index(0, 3).data().toString() == QStringLiteral("1"));
    auto* undo = fixture.window().findChild<QWidget*>(QStringLiteral("history.undo"));
    REQUIRE(undo);
    CHECK_FALSE(undo->isVisible());
    // what it closed before still concerns it
    REQUIRE(commands::setRecord(project, "initiatives", *linked, {{"closes", model::Value{model::List{"B6.a"}}}}));
    visit(fixture, {"B5", "history"});
    CHECK(table->model()->rowCount() == 4);
    // what a record names now counts for the entries that changed it before
    const auto another = commands::addRecord(project, "initiatives",
                                             {{"title", model::Value{base::Localized{"Lit streets", "亮起來"}}}});
    REQUIRE(another);
    visit(fixture, {"B5", "history"});
    CHECK(table->model()->rowCount() == 4);
    REQUIRE(commands::setRecord(project, "initiatives", *another, {{"closes", model::Value{model::List{"B5.2"}}}}));
    visit(fixture, {"B5", "history"});
    CHECK(table->model()->rowCount() == 6);
    fixture.window().findChild<QPushButton*>(QStringLiteral("history.scope-all"))->click();
    CHECK(table->model()->rowCount() > 6);
    CHECK(table->isColumnHidden(3));
    CHECK(undo->isVisible());
}
