#include <QAccessible>
#include <QListView>
#include <QPushButton>
#include <QtTest/QTest>
#include <catch2/catch.hpp>

#include "gui/audit.h"
#include "gui/convert.h"
#include "gui/fixture.h"
#include "gui/pages/page.h"

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

std::string joined(const QStringList& faults) {
    return gui::ss(faults.join(QLatin1Char('\n')));
}

}  // namespace

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
            CHECK(joined(test::accessibilityFaults(fixture.window())) == "");
            CHECK(joined(test::clippedTexts(fixture.window())) == "");
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
        CHECK(joined(test::accessibilityFaults(fixture.window())) == "");
        CHECK(joined(test::clippedTexts(fixture.window())) == "");
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
            const auto room = size == 100 ? QSize(1000, 700) : QSize(1600, 900);
            for (const auto& stop : allStops(fixture.catalogue())) {
                fixture.window().resize(room);
                visit(fixture, stop);
                INFO(stop.page << " " << stop.panel << " " << size << " " << base::code(language));
                CHECK(joined(test::clippedTexts(fixture.window())) == "");
                CHECK(fixture.window().width() == room.width());
            }
        }
    }
}

TEST_CASE("the start page offers what it can", "[gui]") {
    test::WindowFixture fixture;
    CHECK(joined(test::accessibilityFaults(fixture.window())) == "");
    CHECK(joined(test::clippedTexts(fixture.window())) == "");
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
