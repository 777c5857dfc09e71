#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTreeWidget>
#include <QtTest/QTest>
#include <catch2/catch.hpp>

#include <QDir>
#include <filesystem>

#include "commands/verbs.h"
#include "gui/convert.h"
#include "gui/dialogs/packet_review_dialog.h"
#include "gui/dialogs/packet_work.h"
#include "gui/dialogs/packets_dialog.h"
#include "gui/fixture.h"
#include "gui/shell/action_table.h"
#include "gui/widgets/plain_label.h"
#include "model/registers.h"
#include "support/workbooks.h"

using namespace cw;
using gui::qs;
using gui::ss;
using model::Initiatives;
using model::Packets;
namespace fs = std::filesystem;

namespace {

QPushButton* button(QWidget& root, const char* name) {
    return root.findChild<QPushButton*>(QLatin1String(name));
}

std::string readAll(const std::string& path) {
    QFile file(qs(path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().toStdString();
}

/// The ODS with one text for another, everywhere.
void fillIn(const std::string& from, const std::string& to, const std::string& was, const std::string& is) {
    const auto bytes = test::repacked(readAll(from), [&](const std::string&, std::string& entry) {
        for (std::size_t at = 0; (at = entry.find(was, at)) != std::string::npos; at += is.size())
            entry.replace(at, was.size(), is);
    });
    QFile file(qs(to));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

const model::Record* initiative(test::WindowFixture& fixture, const std::string& titleZh) {
    for (const auto& each : fixture.session().snapshot().table<Initiatives>())
        if (each.localized(Initiatives::Title).zhTw == titleZh) return &each;
    return nullptr;
}

/// Line of the tree whose first cell holds the text.
QTreeWidgetItem* line(QTreeWidget& tree, const QString& text) {
    const auto found = tree.findItems(text, Qt::MatchContains | Qt::MatchRecursive);
    return found.isEmpty() ? nullptr : found.front();
}

}  // namespace

TEST_CASE("packets are made for ticked departments and taken in by keyboard", "[gui][packets]") {
    for (const auto language : base::kLanguages) {
        test::WindowFixture fixture(language);
        fixture.fillProject("quick");
        const QString out = fixture.path(QStringLiteral("out"));
        const QString back = fixture.path(QStringLiteral("back"));
        QDir().mkpath(out);
        QDir().mkpath(back);
        gui::PacketsDialog dialog(fixture.window().theme(), fixture.session(), fixture.dialogs(), nullptr);
        dialog.show();
        auto* table = dialog.findChild<QTableWidget*>(QStringLiteral("packets.departments"));
        REQUIRE(table->rowCount() == 2);
        CHECK_FALSE(button(dialog, "packets.make")->isEnabled());
        // Space ticks the department that the keyboard stands on
        int row = 0;
        while (!table->item(row, 0)->text().contains(language == base::Language::En ? QStringLiteral("Civil")
                                                                                    : QStringLiteral("民政")))
            ++row;
        table->setFocus();
        table->setCurrentCell(row, 0);
        QTest::keyClick(table, Qt::Key_Space);
        REQUIRE(table->item(row, 0)->checkState() == Qt::Checked);
        REQUIRE(button(dialog, "packets.make")->isEnabled());
        auto* due = dialog.findChild<QLineEdit*>(QStringLiteral("packets.due"));
        due->setText(QStringLiteral("someday"));
        button(dialog, "packets.make")->click();
        CHECK(dialog.findChild<QLabel*>(QStringLiteral("packets.said"))->text().contains(QStringLiteral("someday")));
        due->setText(QStringLiteral("115/12/15"));
        fixture.dialogs().nextFolder = out;
        button(dialog, "packets.make")->click();
        REQUIRE(test::waitUntil([&] { return !dialog.isBusy(); }));
        const auto& snapshot = fixture.session().snapshot();
        REQUIRE(snapshot.table<Packets>().size() == 1);
        const auto made = *snapshot.table<Packets>().begin();
        CHECK(made.date(Packets::Due)->iso() == "2026-12-15");
        CHECK(made.has(Packets::Base));
        const std::string file = ss(out) + "/" + made.text(Packets::FileName);
        REQUIRE(fs::exists(file));
        CHECK(table->item(row, 3) != nullptr);

        // the department gives it another title, and so does the project
        fillIn(file, ss(back) + "/a.ods", "新生兒一次辦妥服務", "新生兒一站式服務");
        const auto id = initiative(fixture, "新生兒一次辦妥服務")->id;
        REQUIRE(commands::setRecord(fixture.session().project(), "initiatives", id,
                                    {{"title", base::Localized{"One-visit newborn service", "生育一次辦"}}}));
        fillIn(file, ss(back) + "/b.ods", "nothing", "nothing");
        fs::last_write_time(ss(back) + "/b.ods", fs::file_time_type::clock::now() - std::chrono::hours(1));

        fixture.dialogs().nextFolder = back;
        int conflicts = 0;
        fixture.dialogs().nextRun = [&](QDialog& shown) {
            auto& review = dynamic_cast<gui::PacketReviewDialog&>(shown);
            review.show();
            REQUIRE(test::waitUntil([&] { return review.isReady(); }));
            auto* tree = review.findChild<QTreeWidget*>(QStringLiteral("packetReview.differences"));
            CHECK(tree->topLevelItemCount() == 2);
            auto* title = line(
                *tree, language == base::Language::En ? QStringLiteral("Initiative") : QStringLiteral("行動方案"));
            REQUIRE(title != nullptr);
            while (title != nullptr && (title->childCount() != 0 || title->parent() == nullptr))
                title = tree->itemBelow(title);
            REQUIRE(title != nullptr);
            CHECK(title->checkState(0) == Qt::Unchecked);  // a conflict keeps ours
            // the Chinese half is what both changed, whatever the window's language
            CHECK(title->text(1).contains(QStringLiteral("生育一次辦")));
            ++conflicts;
            tree->setFocus();
            tree->setCurrentItem(title);
            QTest::keyClick(tree, Qt::Key_Space);
            CHECK(title->checkState(0) == Qt::Checked);
            button(review, "packetReview.mine")->click();
            CHECK(title->checkState(0) == Qt::Unchecked);
            button(review, "packetReview.theirs")->click();
            CHECK(title->checkState(0) == Qt::Checked);
            QTest::keyClick(&review, Qt::Key_Return);
            REQUIRE(test::waitUntil([&] { return review.result() == QDialog::Accepted; }));
            return review.result();
        };
        button(dialog, "packets.take")->click();
        CHECK(conflicts == 1);
        CHECK(initiative(fixture, "新生兒一站式服務") != nullptr);
        const auto returned = *fixture.session().snapshot().table<Packets>().begin();
        CHECK(returned.has(Packets::ReturnedOn));
        CHECK(table->item(row, 4)->text().contains(language == base::Language::En ? QStringLiteral("Returned")
                                                                                  : QStringLiteral("繳回")));
        REQUIRE(fixture.session().nextUndo());
        CHECK(fixture.session().nextUndo()->label.code == "packet.take");
        REQUIRE(fixture.session().undo());
        CHECK(initiative(fixture, "生育一次辦") != nullptr);
        CHECK_FALSE(fixture.session().snapshot().table<Packets>().begin()->has(Packets::ReturnedOn));
    }
}

TEST_CASE("returned files that are none are shown with the reason and nothing can be taken", "[gui][packets]") {
    test::WindowFixture fixture;
    fixture.fillProject("quick");
    QFile file(fixture.path(QStringLiteral("x.xlsx")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("no workbook");
    file.close();
    gui::PacketReviewDialog review(fixture.window().theme(), fixture.session(), fixture.dialogs(), {file.fileName()},
                                   nullptr);
    review.show();
    REQUIRE(test::waitUntil([&] { return review.isReady(); }));
    auto* tree = review.findChild<QTreeWidget*>(QStringLiteral("packetReview.differences"));
    REQUIRE(tree->topLevelItemCount() == 1);
    CHECK(tree->topLevelItem(0)->text(0).contains(QStringLiteral(" — ")));
    CHECK(tree->topLevelItem(0)->isFirstColumnSpanned());
    CHECK_FALSE(button(review, "packetReview.accept")->isEnabled());
    CHECK_FALSE(review.isComplete());
}

TEST_CASE("a returned file whose values handed out cannot be read is refused with the reason", "[gui][packets]") {
    test::WindowFixture fixture;
    fixture.fillProject("quick");
    gui::PacketWork work{.snapshot = fixture.session().snapshot(),
                         .projectId = {},
                         .itemFits = {},
                         .ids = base::randomIds(),
                         .stop = std::make_shared<std::atomic<bool>>(false)};
    work.files.push_back(std::make_shared<gui::ReviewedPacket>());
    auto& file = work.files.front()->file;
    file.baseName = std::string(64, 'a') + "/handed-out.xlsx";
    work.recall(fixture.session().project());
    CHECK(file.state == commands::ReturnedFile::State::Refused);
    REQUIRE(file.why);
    CHECK_FALSE(fixture.session().errorText(*file.why).isEmpty());
}

TEST_CASE("the menu leads to the packets of the open project", "[gui][packets]") {
    test::WindowFixture fixture;
    fixture.window().trigger(QStringLiteral("packets"));
    CHECK_FALSE(fixture.dialogs().asked.contains(QStringLiteral("packets")));
    fixture.newProject();
    fixture.window().trigger(QStringLiteral("packets"));
    CHECK(fixture.dialogs().asked.contains(QStringLiteral("packets")));
}

TEST_CASE("what is left open of a returned packet is told in the list, copied and saved", "[gui][packets]") {
    for (const auto language : base::kLanguages) {
        test::WindowFixture fixture(language);
        fixture.fillProject("quick");
        const QString out = fixture.path(QStringLiteral("out"));
        QDir().mkpath(out);
        gui::PacketsDialog dialog(fixture.window().theme(), fixture.session(), fixture.dialogs(), nullptr);
        dialog.show();
        auto* table = dialog.findChild<QTableWidget*>(QStringLiteral("packets.departments"));
        for (int row = 0; row < table->rowCount(); ++row) table->item(row, 0)->setCheckState(Qt::Checked);
        fixture.dialogs().nextFolder = out;
        button(dialog, "packets.make")->click();
        REQUIRE(test::waitUntil([&] { return !dialog.isBusy(); }));
        // both change one title
        const auto made = initiative(fixture, "新生兒一次辦妥服務");
        REQUIRE(made != nullptr);
        std::string file;
        for (const auto& packet : fixture.session().snapshot().table<Packets>())
            if (packet.text(Packets::Department) == made->text(Initiatives::LeadDepartment))
                file = ss(out) + "/" + packet.text(Packets::FileName);
        const std::string back = ss(fixture.path(QStringLiteral("back.ods")));
        fillIn(file, back, "新生兒一次辦妥服務", "新生兒一站式服務");
        REQUIRE(commands::setRecord(fixture.session().project(), "initiatives", made->id,
                                    {{"title", base::Localized{"One-visit newborn service", "生育一次辦"}}}));
        const QString saved = fixture.path(QStringLiteral("open.txt"));
        int lists = 0;
        fixture.dialogs().nextRun = [&](QDialog& shown) {
            if (shown.objectName() == QLatin1String("packetPoints")) {
                ++lists;
                const auto* text = shown.findChild<QPlainTextEdit*>(QStringLiteral("packetPoints.text"));
                CHECK(text->toPlainText().contains(QStringLiteral("生育一次辦")));
                button(shown, "packetPoints.copy")->click();
                CHECK(QGuiApplication::clipboard()->text() == text->toPlainText());
                fixture.dialogs().nextSave = saved;
                button(shown, "packetPoints.save")->click();
                CHECK(readAll(ss(saved)) == ss(text->toPlainText()));
                return 0;
            }
            shown.show();
            auto& review = dynamic_cast<gui::PacketReviewDialog&>(shown);
            REQUIRE(test::waitUntil([&] { return review.isReady(); }));
            CHECK_FALSE(review.findChild<QLabel*>(QStringLiteral("packetReview.whole"))->text().isEmpty());
            button(review, "packetReview.points")->click();
            button(review, "packetReview.accept")->click();
            REQUIRE(test::waitUntil([&] { return review.result() == QDialog::Accepted; }));
            return review.result();
        };
        CHECK_FALSE(button(dialog, "packets.points")->isVisible());
        fixture.dialogs().nextFiles = {qs(back)};
        button(dialog, "packets.takeFiles")->click();
        CHECK(lists == 1);
        REQUIRE(button(dialog, "packets.points")->isVisible());
        button(dialog, "packets.points")->click();
        CHECK(lists == 2);
        const QString open =
            language == base::Language::En ? QStringLiteral("1 point open") : QStringLiteral("1 項待補正");
        bool told = false;
        for (int row = 0; row < table->rowCount(); ++row)
            told = told || (table->item(row, 4) && table->item(row, 4)->text().contains(open));
        CHECK(told);
    }
}
