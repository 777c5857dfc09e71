#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <catch2/catch.hpp>

#include "commands/verbs.h"
#include "gui/audit.h"
#include "gui/convert.h"
#include "gui/dialogs/about_dialog.h"
#include "gui/dialogs/keys_dialog.h"
#include "gui/dialogs/settings_dialog.h"
#include "gui/fixture.h"
#include "gui/panels/assess_row.h"
#include "gui/widgets/level_control.h"
#include "model/registers.h"

using namespace cw;

namespace {

const char* const kLong =
    "86 parents were timed in March 2025: 132 minutes on average, of which 71 were travelling and waiting. Birth "
    "grant, vaccination record and childcare were asked for separately, each with the same two papers, and nobody "
    "knew of the others. Three gave up the grant.";
const char* const kLongChinese =
    "一一四年三月實測八十六位家長：平均一百三十二分鐘，其中七十一分鐘花在往返與等候。生育獎勵、預防接種紀錄與托育"
    "分別申辦，各要同樣的兩份文件，彼此互不知情；三位家長因此放棄獎勵。";

std::string listed(const QStringList& faults) {
    return gui::ss(faults.join(QLatin1Char('\n')));
}

void press(QWidget& root, const char* name) {
    for (auto* button : root.findChildren<QAbstractButton*>(QLatin1String(name)))
        if (button->isVisible()) return button->click();
    FAIL("no button " << name);
}

}  // namespace

TEST_CASE("nothing in the open row of an item is squeezed, at any text size, in both languages", "[gui][fit]") {
    const auto language = GENERATE(base::Language::En, base::Language::ZhTw);
    const int size = GENERATE(100, 150, 200);
    test::WindowFixture fixture(language);
    auto& window = fixture.window();
    window.resize(1280, 720);
    fixture.fillProject();
    CAPTURE(size, base::code(language));
    window.goTo({"B5", "assess", "B5.2.1", {}});
    window.resize(1600, 900);
    test::settle(fixture.session());
    // as it is painted next, without waiting for what the event loop would mend later
    fixture.settings().set("textSize", size);
    {
        auto* row = window.findChild<gui::AssessRow*>(QStringLiteral("row.B5.2.1"));
        REQUIRE(row);
        CHECK(listed(test::squeezedWidgets(*row)) == "");
    }
    for (const auto* part : {"", "assess.evidence", "assess.note", "assess.notApplicable"}) {
        CAPTURE(part);
        if (*part) press(window, part);
        test::settle(fixture.session());
        auto* row = window.findChild<gui::AssessRow*>(QStringLiteral("row.B5.2.1"));
        REQUIRE(row);
        REQUIRE(row->isOpen());
        CHECK(listed(test::squeezedWidgets(*row)) == "");
        CHECK(row->height() >= row->heightForWidth(row->width()));
    }
    // the row follows when the room changes
    for (const int width : {1000, 1280, 1920}) {
        CAPTURE(width);
        window.resize(width, 720);
        test::settle(fixture.session());
        auto* row = window.findChild<gui::AssessRow*>(QStringLiteral("row.B5.2.1"));
        REQUIRE(row);
        CHECK(listed(test::squeezedWidgets(*row)) == "");
    }
}

TEST_CASE("a field of several lines is as high as its text, whichever record is shown, in both languages",
          "[gui][fit]") {
    const auto language = GENERATE(base::Language::En, base::Language::ZhTw);
    const int size = GENERATE(100, 200);
    test::WindowFixture fixture(language);
    auto& window = fixture.window();
    window.resize(1280, 720);
    fixture.fillProject();
    fixture.settings().set("textSize", size);
    CAPTURE(size, base::code(language));
    std::vector<std::string> ids;
    const std::string_view en = kLong;
    const std::string_view zh = kLongChinese;
    for (std::size_t part = 1; part <= 12; ++part) {
        const auto added = commands::addRecord(
            fixture.session().project(), "needs",
            {{"title",
              model::Value{base::Localized{"Registering our baby took three counters", "新生兒登記跑三個櫃臺"}}},
             {"detail", model::Value{base::Localized{std::string(en.substr(0, en.size() * part / 12)),
                                                     std::string(zh.substr(0, zh.size() / 3 * part / 12 * 3))}}}});
        REQUIRE(added);
        ids.push_back(*added);
    }
    const auto check = [&](const std::string& id) {
        CAPTURE(id);
        window.goTo({"needs", "register:needs", {}, id});
        auto* form = window.findChild<QWidget*>(QStringLiteral("form.needs"));
        REQUIRE(form);
        CHECK(listed(test::squeezedWidgets(*form)) == "");
    };
    for (const auto& id : ids) check(id);
    // on a page that is made anew for the record
    for (const auto& id : ids) {
        window.goTo({"overview", {}, {}, {}});
        fixture.settings().set("scheme", fixture.settings().text("scheme") == QLatin1String("dark")
                                             ? QStringLiteral("light")
                                             : QStringLiteral("dark"));
        check(id);
    }
}

TEST_CASE("dialogs fit a small screen at any text size, in both languages", "[gui][fit]") {
    const auto language = GENERATE(base::Language::En, base::Language::ZhTw);
    const int size = GENERATE(100, 200);
    test::WindowFixture fixture(language);
    auto& window = fixture.window();
    window.resize(1280, 720);
    fixture.settings().set("textSize", size);
    test::settle(fixture.session());
    CAPTURE(size, base::code(language));
    const auto check = [&](QDialog& dialog) {
        dialog.show();
        QApplication::processEvents();
        CAPTURE(gui::ss(dialog.objectName()));
        if (const auto folder = qEnvironmentVariable("CW_SHOTS"); !folder.isEmpty())
            dialog.grab().save(QStringLiteral("%1/%2-%3-%4.png")
                                   .arg(folder, dialog.objectName(), gui::qs(base::code(language)))
                                   .arg(size));
        CHECK(dialog.width() <= 1280);
        CHECK(dialog.height() <= 720);
        CHECK(listed(test::clippedTexts(dialog)) == "");
        for (auto* button : dialog.findChildren<QPushButton*>())
            if (button->objectName().endsWith(QStringLiteral(".close")))
                CHECK(dialog.rect().contains(button->mapTo(&dialog, button->rect().bottomRight())));
    };
    gui::SettingsDialog settings(window.theme(), fixture.session(), &window);
    check(settings);
    gui::KeysDialog keys(window.theme(), &window);
    check(keys);
    gui::AboutDialog about(window.theme(), fixture.session(), &window);
    check(about);
}
