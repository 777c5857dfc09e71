#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest/QTest>
#include <algorithm>
#include <catch2/catch.hpp>

#include "base/ids.h"
#include "exchange/exporter.h"
#include "gui/audit.h"
#include "gui/convert.h"
#include "gui/fixture.h"
#include "gui/forms/picker_popup.h"
#include "gui/forms/register_form.h"
#include "gui/models/register_model.h"
#include "gui/pages/page.h"
#include "gui/panels/rater_bar.h"
#include "gui/panels/scene_panel.h"
#include "gui/shell/command_palette.h"
#include "gui/widgets/level_control.h"
#include "gui/widgets/plain_label.h"
#include "model/registers.h"

using namespace cw;
using gui::LevelControl;
using model::Value;
using namespace std::string_literals;
using R = model::AssessorRatings;

namespace {

/// A window on a project whose round has the assessors Ni and Li.
struct Office {
    test::WindowFixture fixture;
    std::vector<std::string> people;

    explicit Office(base::Language language = base::Language::En) : fixture(language) {
        fixture.newProject();
        auto& project = session().project();
        for (const char* name : {"Ni", "Li"}) {
            const auto id = commands::addRecord(project, model::People::kName, {{"name", Value{std::string(name)}}});
            REQUIRE(id);
            people.push_back(*id);
        }
        REQUIRE(commands::setRecord(project, model::Rounds::kName, session().roundId(),
                                    {{"assessors", Value{model::List(people)}}}));
        test::settle(session());
    }
    gui::ProjectSession& session() { return fixture.session(); }
    void open(const char* item) {
        fixture.window().goTo({"B5", "assess", item, {}});
        test::settle(session());
        fixture.window().activateWindow();
    }
    gui::RaterBar& bar() {
        auto* found = fixture.window().currentPage()->findChild<gui::RaterBar*>();
        REQUIRE(found);
        return *found;
    }
    template <class Widget>
    Widget& inBar(const char* name) {
        auto* found = bar().findChild<Widget*>(QLatin1String(name));
        REQUIRE(found);
        return *found;
    }
    /// −1: the round.
    void workAs(int who) {
        auto& box = inBar<QComboBox>("rater.who");
        box.setCurrentIndex(who + 1);
        emit box.activated(who + 1);
        test::settle(session());
    }
    LevelControl& control(const char* item) {
        auto* found =
            fixture.window().currentPage()->findChild<LevelControl*>(QStringLiteral("level.") + QLatin1String(item));
        REQUIRE(found);
        found->setFocus();
        return *found;
    }
    const model::Record* rating(std::size_t who, const char* item) {
        return session().snapshot().find<R>(base::keyedId(R::kName, {session().roundId(), item, people[who]}));
    }
    std::string progress() { return gui::ss(inBar<gui::PlainLabel>("rater.progress").text()); }
};

}  // namespace

TEST_CASE("an assessor rates by the keys of the process page, one step each, and sees how far they are",
          "[gui][assessors]") {
    Office office;
    office.open("B5.2.1");
    CHECK(office.bar().isVisible());
    QTest::keyClick(&office.control("B5.2.1"), Qt::Key_5);  // of the round
    CHECK(office.session().assessment().state("B5.2.1").level == 5.0);
    office.workAs(0);
    const auto all = std::to_string(office.session().assessment().leaves().size());
    CHECK(office.progress() == "0 of " + all + " rated");
    auto& control = office.control("B5.2.1");
    CHECK_FALSE(control.level());  // the round's sways nobody
    QTest::keyClick(&control, Qt::Key_2);
    test::settle(office.session());
    REQUIRE(office.rating(0, "B5.2.1"));
    CHECK(office.rating(0, "B5.2.1")->integer(R::Level) == 2);
    CHECK(office.session().assessment().state("B5.2.1").level == 5.0);
    CHECK(office.control("B5.2.1").level() == 2);
    CHECK(office.progress() == "1 of " + all + " rated");
    QTest::keyClick(&office.control("B5.2.1"), Qt::Key_3);
    CHECK(office.rating(0, "B5.2.1")->integer(R::Level) == 3);
    QTest::keyClick(&office.control("B5.2.1"), Qt::Key_T);  // targets are the round's
    QTest::keyClick(&office.control("B5.2.1"), Qt::Key_4);
    CHECK(office.rating(0, "B5.2.1")->integer(R::Level) == 4);
    CHECK_FALSE(office.session().assessment().state("B5.2.1").target);
    for (int i = 0; i < 3; ++i) REQUIRE(office.session().undo());
    test::settle(office.session());
    CHECK(office.rating(0, "B5.2.1") == nullptr);
    CHECK_FALSE(office.control("B5.2.1").level());
    QTest::keyClick(&office.control("B5.2.1"), Qt::Key_1);
    office.workAs(1);
    CHECK_FALSE(office.control("B5.2.1").level());  // Ni's
    QTest::keyClick(&office.control("B5.2.1"), Qt::Key_0);
    CHECK(office.rating(0, "B5.2.1")->integer(R::Level) == 1);
    CHECK(office.rating(1, "B5.2.1")->integer(R::Level) == 0);
    office.workAs(-1);
    CHECK(office.control("B5.2.1").level() == 5);
    CHECK(test::joined(test::accessibilityFaults(office.fixture.window())) == "");
}

TEST_CASE("a note and a reason that an assessor types stand with their rating, and none follows to another",
          "[gui][assessors]") {
    Office office;
    office.open("B5.2.1");
    office.workAs(0);
    QTest::keyClick(&office.control("B5.2.1"), Qt::Key_2);
    auto* page = office.fixture.window().currentPage();
    page->findChild<QPushButton*>(QStringLiteral("assess.note"))->click();
    test::settle(office.session());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Seen in two tenders"));
    office.workAs(1);
    REQUIRE(office.rating(0, "B5.2.1"));
    CHECK(office.rating(0, "B5.2.1")->localized(R::Note).en == "Seen in two tenders");
    CHECK(office.rating(1, "B5.2.1") == nullptr);
    CHECK(office.session().snapshot().table<model::Answers>().empty());
    QTest::keyClick(&office.control("B5.2.1"), Qt::Key_N);
    test::settle(office.session());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("No such contracts"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    test::settle(office.session());
    REQUIRE(office.rating(1, "B5.2.1"));
    CHECK(office.rating(1, "B5.2.1")->yes(R::NotApplicable));
    CHECK(office.rating(1, "B5.2.1")->text(R::Reason) == "No such contracts");
    CHECK(office.control("B5.2.1").notApplicable());
}

TEST_CASE("a reason that waits for its button waits for whoever typed it", "[gui][assessors]") {
    Office office;
    office.open("B5.2.1");
    QTest::keyClick(&office.control("B5.2.1"), Qt::Key_N);
    test::settle(office.session());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Another agency buys"));
    office.workAs(0);
    const auto typed = [&] {
        for (auto* each : office.fixture.window().currentPage()->findChildren<QPlainTextEdit*>())
            if (each->isVisible() && each->toPlainText() == QStringLiteral("Another agency buys")) return true;
        return false;
    };
    CHECK_FALSE(typed());
    office.workAs(-1);
    CHECK(typed());
    CHECK(office.session().snapshot().table<model::Answers>().empty());
}

TEST_CASE("ratings are handed in and taken back at the bar, with a reason once another has handed in",
          "[gui][assessors]") {
    Office office;
    office.open("B5.2.1");
    for (const int who : {0, 1}) {
        office.workAs(who);
        CHECK_FALSE(office.inBar<QPushButton>("rater.handIn").isVisible());
        QTest::keyClick(&office.control("B5.2.1"), Qt::Key_2);
        test::settle(office.session());
    }
    office.workAs(0);
    office.inBar<QPushButton>("rater.handIn").click();  // one item of hundreds: asked, and not answered yet
    test::settle(office.session());
    CHECK(office.fixture.dialogs().asked.contains(QStringLiteral("Hand in what is rated?")));
    CHECK_FALSE(office.rating(0, "B5.2.1")->yes(R::HandedIn));
    office.fixture.dialogs().answers = {0, 0, 0};
    office.inBar<QPushButton>("rater.handIn").click();
    test::settle(office.session());
    CHECK(office.rating(0, "B5.2.1")->yes(R::HandedIn));
    CHECK(office.progress().find("handed in") != std::string::npos);
    QTest::keyClick(&office.control("B5.2.1"), Qt::Key_5);
    CHECK(office.rating(0, "B5.2.1")->integer(R::Level) == 2);
    office.inBar<QPushButton>("rater.takeBack").click();
    test::settle(office.session());
    CHECK_FALSE(office.rating(0, "B5.2.1")->yes(R::HandedIn));
    for (const int who : {0, 1}) {
        office.workAs(who);
        office.inBar<QPushButton>("rater.handIn").click();
        test::settle(office.session());
    }
    office.inBar<QPushButton>("rater.takeBack").click();
    CHECK(office.rating(1, "B5.2.1")->yes(R::HandedIn));
    auto& reason = office.inBar<QLineEdit>("rater.reason");
    REQUIRE(reason.isVisible());
    test::settle(office.session());
    CHECK(test::joined(test::clippedTexts(office.bar())) == "");
    QTest::keyClicks(&reason, QStringLiteral("Wrong district"));
    QTest::keyClick(&reason, Qt::Key_Return);
    test::settle(office.session());
    CHECK_FALSE(office.rating(1, "B5.2.1")->yes(R::HandedIn));
    CHECK_FALSE(reason.isVisible());
}

TEST_CASE("that two assessors are apart is not told to a third who has not handed in theirs", "[gui][assessors]") {
    Office office;
    auto& session = office.session();
    const auto third = commands::addRecord(session.project(), model::People::kName, {{"name", Value{"Wu"s}}});
    REQUIRE(third);
    office.people.push_back(*third);
    REQUIRE(commands::setRecord(session.project(), model::Rounds::kName, session.roundId(),
                                {{"assessors", Value{model::List(office.people)}}}));
    const auto handIn = [&](std::size_t who, std::int64_t level) {
        REQUIRE(commands::addRecord(session.project(), R::kName,
                                    {{"round", Value{session.roundId()}},
                                     {"item", Value{"B5.2.1"s}},
                                     {"assessor", Value{office.people[who]}},
                                     {"level", Value{level}},
                                     {"handed_in", Value{true}}}));
    };
    handIn(0, 1);
    handIn(1, 5);
    office.open("B5.2.1");
    const auto told = [&] {
        REQUIRE(test::waitUntil([&] { return session.findingsCurrent(); }));
        return std::ranges::any_of(session.findings(),
                                   [](const auto& each) { return each.check == "assessors.apart"; });
    };
    CHECK(told());
    office.workAs(2);
    CHECK_FALSE(told());
    office.workAs(0);
    CHECK(told());
    office.workAs(2);
    handIn(2, 3);
    CHECK(told());
}

TEST_CASE("no place of the window shows what another assessor has not handed in", "[gui][assessors]") {
    Office office;
    auto& session = office.session();
    auto& window = office.fixture.window();
    const auto add = [&](std::size_t who, const char* note) {
        const auto id = commands::addRecord(session.project(), R::kName,
                                            {{"round", Value{session.roundId()}},
                                             {"item", Value{std::string("B5.2.1")}},
                                             {"assessor", Value{office.people[who]}},
                                             {"level", Value{std::int64_t{4}}},
                                             {"note", Value{base::Localized{note, {}}}}});
        REQUIRE(id);
        return *id;
    };
    add(0, "mine");
    const auto id = add(1, "unreadableclauses");
    REQUIRE(commands::addRecord(session.project(), "terms",
                                {{"pref", Value{base::Localized{"plain clause", "白話條文"}}},
                                 {"discouraged_en", Value{model::List{"unreadableclauses"}}}}));
    test::settle(session);
    const auto& spec = *model::registry().find(R::kName);
    using Place = std::pair<const char*, std::function<bool()>>;
    const std::vector<Place> places{
        {"table",
         [&] {
             gui::RegisterModel table(session, spec, nullptr);
             for (int column = 0; column < table.columnCount(); ++column)
                 if (table.fieldOf(column) == R::Level)
                     return table.cellText(table.rowOf(id), column) == QStringLiteral("4");
             return false;
         }},
        {"form",
         [&] {
             gui::RegisterForm form(window, spec);
             form.showRecord(id);
             const auto* why = form.findChild<gui::PlainLabel*>(QStringLiteral("form.heldBack"));
             REQUIRE(why);
             CHECK(why->isVisibleTo(&form) == (session.assessor() != office.people[1]));
             for (auto* each : form.findChildren<QWidget*>())
                 if (each->objectName().startsWith(QStringLiteral("assessor_ratings.note")))
                     return each->isVisibleTo(&form);
             return false;
         }},
        {"findings",
         [&] {
             REQUIRE(test::waitUntil([&] { return session.findingsCurrent(); }));
             return std::ranges::any_of(session.findings(), [&](const auto& each) {
                 return gui::ss(session.findingText(each)).find("unreadableclauses") != std::string::npos;
             });
         }},
        {"search",
         [&] {
             gui::CommandPalette palette(window, &window);
             palette.open();
             auto* search = palette.findChild<QLineEdit*>(QStringLiteral("palette.search"));
             auto* list = palette.findChild<QListView*>(QStringLiteral("palette.list"));
             search->setText(QStringLiteral("unreadableclauses"));
             REQUIRE(test::waitUntil([&] { return list->model()->rowCount() > 0; }));  // the term at least
             for (int row = 0; row < list->model()->rowCount(); ++row)
                 if (list->model()->index(row, 0).data(gui::PickModel::IdRole).toString().contains(gui::qs(id)))
                     return true;
             return false;
         }},
        {"check of words",
         [&] {
             const auto content = analysis::findView("text_check:terms")
                                      ->make({.catalogue = session.catalogue(),
                                              .snapshot = session.snapshot(),
                                              .assessment = &session.assessment(),
                                              .texts = session.texts(),
                                              .today = session.today(),
                                              .reader = session.reader()});
             const auto& lines = std::get<analysis::Listing>(content.body).lines;
             return std::any_of(lines.begin(), lines.end(),
                                [&](const auto& line) { return analysis::parseTarget(line.target).id == id; });
         }},
        {"own list",
         [&] {
             const auto content = analysis::findView("compare:assessor_ratings")
                                      ->make({.catalogue = session.catalogue(),
                                              .snapshot = session.snapshot(),
                                              .assessment = &session.assessment(),
                                              .texts = session.texts(),
                                              .today = session.today(),
                                              .option = "own",
                                              .reader = session.reader()});
             for (const auto& row : analysis::tableOf(content, session.texts()).rows)
                 for (const auto& cell : row.cells)
                     if (cell.find("unreadableclauses") != std::string::npos) return true;
             return false;
         }},
        {"export",
         [&] {
             window.goTo(gui::placeOfRecord(session.catalogue(), R::kName, {}));
             test::settle(session);
             auto* out = test::shownAction(*window.currentPage(), "register.export");
             REQUIRE(out);
             gui::ExportAnswers answers;
             answers.options.format = exchange::Format::Csv;
             const auto path = office.fixture.path(QStringLiteral("ratings.csv"));
             office.fixture.dialogs().nextExport = answers;
             office.fixture.dialogs().nextSave = path;
             QFile::remove(path);
             out->trigger();
             REQUIRE(test::waitUntil([&] { return QFile::exists(path); }));
             test::settle(session);
             QFile file(path);
             REQUIRE(file.open(QIODevice::ReadOnly));
             return file.readAll().contains("unreadableclauses");
         }},
    };
    for (const int who : {-1, 0, 1}) {
        session.workAs(who < 0 ? std::string() : office.people[static_cast<std::size_t>(who)]);
        test::settle(session);
        for (const auto& [place, shows] : places) {
            CAPTURE(who, place);
            CHECK(shows() == (who == 1));
        }
    }
}
