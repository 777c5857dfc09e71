#include <QAction>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>
#include <QtTest/QTest>
#include <catch2/catch.hpp>

#include "base/error_codes.h"
#include "commands/verbs.h"
#include "gui/convert.h"
#include "gui/dialogs/export_dialog.h"
#include "gui/dialogs/import_dialog.h"
#include "gui/fixture.h"
#include "gui/pages/page.h"
#include "gui/shell/file_flow.h"
#include "gui/widgets/parts.h"
#include "model/registers.h"

using namespace cw;
using model::Needs;

namespace {

const model::RegisterSpec& needs() {
    return *model::registry().find(Needs::kName);
}

QString write(test::WindowFixture& fixture, const char* text) {
    const auto path = fixture.path(QStringLiteral("rows.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    return path;
}

QPushButton* button(QWidget& root, const char* name) {
    return root.findChild<QPushButton*>(QLatin1String(name));
}

}  // namespace

TEST_CASE("the preview tells what an import would do and Enter carries it out in one step", "[gui][exchange]") {
    for (const auto language : base::kLanguages) {
        test::WindowFixture fixture(language);
        fixture.newProject();
        gui::ImportDialog dialog(fixture.window().theme(), fixture.session(), needs(),
                                 write(fixture, "title.zh_TW,weight\n三個櫃檯,5\n路燈太暗,3\n"), nullptr);
        dialog.show();
        CHECK_FALSE(button(dialog, "import.run")->isEnabled());
        REQUIRE(test::waitUntil([&] { return dialog.isReady(); }));
        REQUIRE(button(dialog, "import.run")->isEnabled());
        CHECK(dialog.findChild<QTableWidget*>(QStringLiteral("import.rows"))->rowCount() == 2);
        QTest::keyClick(&dialog, Qt::Key_Return);
        REQUIRE(test::waitUntil([&] { return dialog.result() == QDialog::Accepted; }));
        CHECK(fixture.session().snapshot().table<Needs>().size() == 2);
        REQUIRE(fixture.session().nextUndo());
        CHECK(fixture.session().nextUndo()->kind == store::EntryKind::Import);
        REQUIRE(fixture.session().undo());
        CHECK(fixture.session().snapshot().table<Needs>().empty());
    }
}

TEST_CASE("bad rows stand first and keep the import back until they are left out", "[gui][exchange]") {
    test::WindowFixture fixture;
    fixture.newProject();
    gui::ImportDialog dialog(fixture.window().theme(), fixture.session(), needs(),
                             write(fixture, "title.zh_TW,weight,date\n好,3,\n壞,5,115/13/1\n"), nullptr);
    dialog.show();
    REQUIRE(test::waitUntil([&] { return dialog.isReady(); }));
    const auto* rows = dialog.findChild<QTableWidget*>(QStringLiteral("import.rows"));
    REQUIRE(rows->rowCount() == 2);
    CHECK(rows->item(0, 0)->text() == QStringLiteral("3 C"));
    CHECK(rows->item(0, 3)->text().isEmpty());  // what stands in the project now: nothing
    CHECK(rows->item(0, 4)->text().contains(QStringLiteral("115/13/1")));
    CHECK_FALSE(button(dialog, "import.run")->isEnabled());
    dialog.findChild<QCheckBox*>(QStringLiteral("import.skip"))->click();
    REQUIRE(button(dialog, "import.run")->isEnabled());
    button(dialog, "import.run")->click();
    REQUIRE(test::waitUntil([&] { return dialog.result() == QDialog::Accepted; }));
    CHECK(fixture.session().snapshot().table<Needs>().size() == 1);
}

TEST_CASE("an import of thousands of rows does not hold up the window, and is one step", "[gui][exchange]") {
    test::WindowFixture fixture;
    fixture.newProject();
    QByteArray csv("title.en,title.zh_TW,weight,source,date\n");
    constexpr int kRows = 20'000;
    for (int i = 0; i < kRows; ++i)
        csv += "Row " + QByteArray::number(i) + ",第 " + QByteArray::number(i) + " 列,3,survey,2026-03-01\n";
    gui::ImportDialog dialog(fixture.window().theme(), fixture.session(), needs(), write(fixture, csv.constData()),
                             nullptr);
    dialog.show();
    REQUIRE(test::waitUntil([&] { return dialog.isReady(); }));
    REQUIRE(button(dialog, "import.run")->isEnabled());

    // how long the event loop was away at most while the rows were written, and how long all took
    QElapsedTimer all, turn;
    qint64 longest = 0, longestStep = 0;  // ms; of all, and while rows are written
    int turns = 0, steps = 0;
    QTimer pulse;
    QObject::connect(&pulse, &QTimer::timeout, [&] {
        longest = std::max(longest, turn.elapsed());
        if (fixture.session().project().percentDone() > 0) {
            ++steps;
            longestStep = std::max(longestStep, turn.elapsed());
        }
        ++turns;
        turn.start();
    });
    all.start();
    turn.start();
    pulse.start(0);
    button(dialog, "import.run")->click();
    CHECK_FALSE(button(dialog, "import.run")->isEnabled());
    REQUIRE(test::waitUntil([&] { return dialog.result() == QDialog::Accepted; }));
    pulse.stop();
    WARN("import of " << kRows << " rows: " << all.elapsed() << " ms, " << turns << " turns, " << steps
                      << " while writing, the longest " << longestStep << " ms, of all " << longest << " ms");
    CHECK(steps > 20);
    CHECK(longestStep * 5 < all.elapsed());
    CHECK(longest * 5 < all.elapsed());
    CHECK(fixture.session().snapshot().table<Needs>().size() == kRows);
    REQUIRE(fixture.session().undo());
    CHECK(fixture.session().snapshot().table<Needs>().empty());
    REQUIRE(fixture.session().redo());
    CHECK(fixture.session().snapshot().table<Needs>().size() == kRows);
}

TEST_CASE("an import that is stopped on its way leaves the project as it was", "[gui][exchange]") {
    test::WindowFixture fixture;
    fixture.newProject();
    const auto before = fixture.session().project().dump();
    const auto last = fixture.session().nextUndo()->seq;
    QByteArray csv("title\n");
    for (int i = 0; i < 3000; ++i) csv += "Row " + QByteArray::number(i) + "\n";
    const auto path = write(fixture, csv.constData());
    for (const bool early : {true, false}) {
        gui::ImportDialog dialog(fixture.window().theme(), fixture.session(), needs(), path, nullptr);
        dialog.show();
        REQUIRE(test::waitUntil([&] { return dialog.isReady(); }));
        button(dialog, "import.run")->click();
        if (!early) {
            REQUIRE(test::waitUntil([&] { return fixture.session().project().percentDone() > 0; }));
            // nothing else comes in between
            const auto other = commands::addRecord(fixture.session().project(), "districts",
                                                   {{"name", base::Localized{"North", ""}}});
            REQUIRE_FALSE(other);
            CHECK(other.error().code == base::ErrorCode::Busy);
        }
        button(dialog, "import.cancel")->click();
        CHECK(dialog.result() == QDialog::Rejected);
        test::settle(fixture.session());
        CHECK(fixture.session().project().dump() == before);
        CHECK(fixture.session().nextUndo()->seq == last);
    }
    CHECK(commands::addRecord(fixture.session().project(), "districts", {{"name", base::Localized{"North", ""}}}));
}

TEST_CASE("a file that is no table says so, and closing the preview stops the work", "[gui][exchange]") {
    test::WindowFixture fixture;
    fixture.newProject();
    gui::ImportDialog dialog(fixture.window().theme(), fixture.session(), needs(), write(fixture, "%PDF-1.7"),
                             nullptr);
    REQUIRE(test::waitUntil([&] { return dialog.isReady(); }));
    CHECK_FALSE(button(dialog, "import.run")->isEnabled());
    {
        gui::ImportDialog closed(fixture.window().theme(), fixture.session(), needs(), write(fixture, "title\nx\n"),
                                 nullptr);
    }
    test::settle(fixture.session());
    CHECK(fixture.session().snapshot().table<Needs>().empty());
}

TEST_CASE("a register page imports and exports through its menu", "[gui][exchange]") {
    test::WindowFixture fixture;
    fixture.fillProject();
    fixture.window().goTo({"needs", {}, {}, {}});
    test::settle(fixture.session());
    const auto action = [&](const char* name) -> QAction* {
        auto* page = fixture.window().currentPage();
        return page->findChild<QAction*>(QLatin1String(name));
    };
    fixture.dialogs().nextOpen = write(fixture, "title\nx\n");
    REQUIRE(action("register.import") != nullptr);
    action("register.import")->trigger();
    CHECK(fixture.dialogs().asked.contains(QStringLiteral("import")));
    for (const auto format : exchange::kFormats)
        for (const bool all : {false, true}) {
            gui::ExportAnswers answers;
            answers.all = all;
            answers.options.format = format;
            const auto path = fixture.path(QStringLiteral("out-%1.").arg(all) +
                                           gui::qs(exchange::fileEnd(answers.options, all ? 2 : 1)));
            fixture.dialogs().nextExport = answers;
            fixture.dialogs().nextSave = path;
            action("register.export")->trigger();
            INFO(gui::ss(path));
            CHECK(test::waitUntil([&] { return QFileInfo(path).size() > 100; }));
        }
}

TEST_CASE("the report is written whole, short or with the chapters that are chosen", "[gui][exchange]") {
    test::WindowFixture fixture;
    fixture.newProject();
    fixture.window().goTo({"report", {}, {}, {}});
    test::settle(fixture.session());
    auto* page = fixture.window().currentPage();
    const auto button = [page](const char* name) {
        auto* found = page->findChild<QAbstractButton*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    };
    int written = 0;
    const auto write = [&] {
        const auto path = fixture.path(QStringLiteral("report-%1.pdf").arg(++written));
        fixture.dialogs().nextSave = path;
        button("report.write")->click();
        REQUIRE(test::waitUntil([&] { return button("report.write")->isEnabled(); }));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return gui::ss(QString::fromUtf8(file.readAll()));
    };
    CHECK(write() == "pdf en");
    CHECK_FALSE(button("report.chapter-gaps")->isVisible());
    button("report.extent-brief")->click();
    CHECK(write() == "pdf en brief");
    button("report.extent-chosen")->click();
    CHECK(button("report.chapter-gaps")->isVisible());
    for (auto* chapter : page->findChildren<QPushButton*>())
        if (chapter->objectName().startsWith(QStringLiteral("report.chapter-"))) chapter->setChecked(false);
    CHECK_FALSE(button("report.write")->isEnabled());
    button("report.chapter-risks")->click();
    button("report.chapter-gaps")->click();
    CHECK(write() == "pdf en gaps risks");
}

TEST_CASE("an export or report whose name was completed asks before it replaces a file", "[gui][exchange]") {
    test::WindowFixture fixture;
    fixture.newProject();
    for (const char* name : {"table.csv", "report.pdf"}) {
        const auto path = fixture.path(QLatin1String(name));
        QFile there(path);
        REQUIRE(there.open(QIODevice::WriteOnly));
        there.write("precious");
        there.close();
        fixture.dialogs().asked.clear();
        const auto ask = [&](int answer) {
            fixture.dialogs().nextSave = path.chopped(4);
            fixture.dialogs().answers = {answer};
            return gui::FileFlow::askTarget(fixture.window(), {}, QStringLiteral("x"), path.right(4), {});
        };
        CHECK(ask(1).isEmpty());
        CHECK(ask(0) == path);
        CHECK(fixture.dialogs().asked.filter(QStringLiteral("Replace")).size() == 2);
        REQUIRE(there.open(QIODevice::ReadOnly));
        CHECK(there.readAll() == "precious");
    }
    fixture.fillProject();
    fixture.window().goTo({"needs", {}, {}, {}});
    test::settle(fixture.session());
    gui::ExportAnswers answers;
    answers.options.format = exchange::Format::Csv;
    fixture.dialogs().nextExport = answers;
    fixture.dialogs().nextSave = fixture.path(QStringLiteral("table"));
    fixture.dialogs().answers = {1};
    auto* out = fixture.window().currentPage()->findChild<QAction*>(QStringLiteral("register.export"));
    REQUIRE(out != nullptr);
    out->trigger();
    test::settle(fixture.session());
    CHECK(fixture.dialogs().answers.empty());  // the question was asked, and nothing was started after it
    CHECK(QFileInfo(fixture.path(QStringLiteral("table.csv"))).size() == 8);
}

TEST_CASE("the export dialog offers each format and profile", "[gui][exchange]") {
    test::WindowFixture fixture(base::Language::ZhTw);
    fixture.newProject();
    gui::ExportDialog dialog(fixture.window().theme(), fixture.session(), needs(), nullptr);
    CHECK(dialog.answers().options.format == exchange::Format::Ods);
    CHECK(dialog.answers().options.table.dates == exchange::DateStyle::Roc);
    CHECK(dialog.answers().options.table.profile == exchange::Profile::Internal);
    auto* profile = dialog.findChild<gui::Segments*>(QStringLiteral("export.profile"));
    REQUIRE(profile != nullptr);
    profile->setCurrent(QStringLiteral("public"));
    CHECK(dialog.answers().options.table.profile == exchange::Profile::Public);
}
