#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QtTest/QTest>
#include <catch2/catch.hpp>

#include "commands/verbs.h"
#include "gui/audit.h"
#include "gui/convert.h"
#include "gui/dialogs/replace_dialog.h"
#include "gui/fixture.h"
#include "gui/forms/picker_popup.h"
#include "gui/pages/page.h"
#include "gui/shell/action_table.h"
#include "model/references.h"
#include "model/registers.h"

using namespace cw;
using gui::qs;
using gui::ss;
using model::Organisations;
using model::Value;

namespace {

struct City {
    explicit City(base::Language language) : fixture(language) {
        fixture.window().resize(1280, 720);
        fixture.newProject("quick");
        port = add("organisations", {{"name", Value{base::Localized{"Port Company", "港務公司"}}}});
        university = add("organisations", {{"name", Value{base::Localized{"University", "大學"}}}});
        contract = add("contracts", {{"title", Value{base::Localized{"Lamps", "路燈"}}},
                                     {"supplier", Value{port}},
                                     {"stage", Value{std::string("performance")}}});
        role = add("roles", {{"title", Value{base::Localized{"Seat", "席次"}}},
                             {"level", Value{std::string("strategic")}},
                             {"organisation", Value{port}}});
        test::settle(fixture.session());
    }
    std::string add(std::string_view name, store::FieldValues values) {
        const auto id = commands::addRecord(fixture.session().project(), name, std::move(values));
        REQUIRE(id);
        return *id;
    }
    std::size_t naming(const std::string& id) {
        const auto& snapshot = fixture.session().snapshot();
        return model::referencesTo(snapshot, snapshot.registry().index(Organisations::kName), id).size();
    }
    test::WindowFixture fixture;
    std::string port, university, contract, role;
};

/// By keyboard: opens the list, types, takes the first.
void choose(QDialog& dialog, const char* button, const QString& words) {
    QTest::keyClick(dialog.findChild<QPushButton*>(QLatin1String(button)), Qt::Key_Space);
    auto* popup = test::visible<gui::PickerPopup>(dialog, (std::string(button) + ".picker").c_str());
    REQUIRE(popup != nullptr);
    auto* search = popup->findChild<QLineEdit*>();
    REQUIRE(search != nullptr);
    search->setText(words);
    QTest::keyClick(search, Qt::Key_Return);
}

}  // namespace

TEST_CASE("a body that leaves is replaced from its form, its menu and Ctrl+K, in one step", "[gui][replace]") {
    for (const auto language : base::kLanguages)
        for (const auto* way : {"form", "menu", "key"}) {
            CAPTURE(way);
            City city(language);
            auto& window = city.fixture.window();
            auto& session = city.fixture.session();
            const bool chinese = language == base::Language::ZhTw;
            if (way != std::string_view("key")) {
                window.goTo(gui::placeOfRecord(city.fixture.catalogue(), Organisations::kName, city.port));
                test::settle(session);
            }
            city.fixture.dialogs().nextRun = [&](QDialog& dialog) {
                dialog.show();
                if (way == std::string_view("key")) choose(dialog, "replace.from", chinese ? qs("港務") : qs("port"));
                auto* table = dialog.findChild<QTableWidget*>(QStringLiteral("replace.places"));
                auto* act = dialog.findChild<QPushButton*>(QStringLiteral("replace.do"));
                CHECK(table->rowCount() == 2);  // by register, with what each names
                CHECK_FALSE(act->isEnabled());  // nobody takes over yet
                choose(dialog, "replace.to", chinese ? qs("大學") : qs("univ"));
                CHECK(act->isEnabled());
                CHECK(act->text().contains(QLatin1Char('2')));
                QStringList named;
                for (int row = 0; row < 2; ++row) {
                    named << table->item(row, 2)->text();
                    CHECK_FALSE(table->item(row, 3)->text().isEmpty());
                }
                CHECK(named.join(QLatin1Char('|')).contains(chinese ? qs("路燈") : qs("Lamps")));
                QApplication::processEvents();  // its layout
                CHECK(test::joined(test::accessibilityFaults(dialog)) == "");
                CHECK(test::joined(test::clippedTexts(dialog)) == "");
                // a register that is not ticked stays
                table->setCurrentCell(0, 0);
                QTest::keyClick(table, Qt::Key_Space);
                CHECK(act->text().contains(QLatin1Char('1')));
                QTest::keyClick(table, Qt::Key_Space);
                act->click();
                return dialog.result();
            };
            if (way == std::string_view("form")) {
                auto* link = test::visible<QPushButton>(window, "form.replace");
                REQUIRE(link != nullptr);
                link->click();
            } else if (way == std::string_view("menu")) {
                auto* action = test::shownAction(*window.currentPage(), "register.replace");
                REQUIRE(action != nullptr);
                REQUIRE(action->isEnabled());
                action->trigger();
            } else {
                REQUIRE(gui::findAction(QStringLiteral("replace")) != nullptr);  // so Ctrl+K lists it
                window.trigger(QStringLiteral("replace"));
            }
            test::settle(session);
            CHECK(city.fixture.dialogs().asked.contains(QStringLiteral("replace")));
            CHECK(city.naming(city.port) == 0);
            CHECK(city.naming(city.university) == 2);
            window.trigger(QStringLiteral("undo"));
            CHECK(city.naming(city.port) == 2);
        }
}

TEST_CASE("the successor that a city named is offered, and what cannot change says why", "[gui][replace]") {
    City city(base::Language::En);
    auto& session = city.fixture.session();
    REQUIRE(commands::setRecord(session.project(), Organisations::kName, city.university,
                                {{"successor", Value{city.port}}}));
    const auto third = city.add(
        "organisations", {{"name", Value{base::Localized{"Third", "第三"}}}, {"successor", Value{city.university}}});
    const auto& spec = *model::registry().find(Organisations::kName);
    gui::ReplaceDialog named(city.fixture.window().theme(), session, spec, third, nullptr);
    CHECK(named.to() == city.university);
    gui::ReplaceDialog dialog(city.fixture.window().theme(), session, spec, city.port, nullptr);
    dialog.show();
    choose(dialog, "replace.to", qs("univ"));
    auto* table = dialog.findChild<QTableWidget*>(QStringLiteral("replace.places"));
    QStringList outcomes;
    for (int row = 0; row < table->rowCount(); ++row) outcomes << table->item(row, 3)->text();
    CHECK(ss(outcomes.join(QLatin1Char('|'))).find("would name itself") != std::string::npos);
    CHECK(dialog.findChild<QPushButton*>(QStringLiteral("replace.do"))->text().contains(QLatin1Char('2')));
}

TEST_CASE("a notice stands below the page: it covers nothing and moves nothing at its top", "[gui][notice]") {
    for (const auto language : base::kLanguages) {
        test::WindowFixture fixture(language);
        auto& window = fixture.window();
        window.resize(1280, 720);
        fixture.fillProject();
        for (const auto& panel : {std::string("assess"), std::string("register:roles")}) {
            window.goTo({"B3", panel, {}, {}});
            test::settle(fixture.session());
            auto* page = window.currentPage();
            const auto before = QRect(page->mapTo(&window, QPoint()), page->size());
            window.notify(language == base::Language::En
                              ? QStringLiteral("“Something with a rather long name” was deleted from this register.")
                              : QStringLiteral("已從本清冊刪除「一個名稱相當長的項目，長到一行幾乎放不下」。"),
                          gui::Tone::Normal, QStringLiteral("Undo"), [] {});
            test::settle(fixture.session());
            auto* notice = window.findChild<QFrame*>(QStringLiteral("notice"));
            REQUIRE(notice->isVisible());
            const auto now = QRect(page->mapTo(&window, QPoint()), page->size());
            CHECK(now.topLeft() == before.topLeft());
            CHECK(before.height() - now.height() <= 4);
            const auto box = QRect(notice->mapTo(&window, QPoint()), notice->size());
            CHECK_FALSE(box.intersects(now));
            CHECK(window.rect().contains(box));
            for (auto* button : window.findChildren<QAbstractButton*>()) {
                if (!button->isVisible() || notice->isAncestorOf(button)) continue;
                INFO(ss(button->objectName()));
                CHECK_FALSE(box.intersects(QRect(button->mapTo(&window, QPoint()), button->size())));
            }
            CHECK(test::joined(test::clippedTexts(*notice)) == "");
            test::visible<QAbstractButton>(window, "notice.close")->click();
        }
    }
    // without a project too
    test::WindowFixture fixture;
    fixture.window().resize(1280, 720);
    fixture.window().show();
    fixture.window().notify(QStringLiteral("Could not open"), gui::Tone::Bad);
    test::settle(fixture.session());
    CHECK(test::visible<QLabel>(fixture.window(), "notice.text") != nullptr);
}
