#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QToolButton>
#include <QtTest/QTest>
#include <catch2/catch.hpp>
#include <chrono>

#include "analysis/item_filter.h"
#include "commands/verbs.h"
#include "gui/audit.h"
#include "gui/convert.h"
#include "gui/forms/register_form.h"
#include "gui/matrix_data.h"
#include "gui/pages/page.h"
#include "gui/panels/scenario_panel.h"
#include "gui/panels/scene_panel.h"
#include "gui/widgets/scene_view.h"
#include "model/registers.h"

// The picture panels in the real window: walking, editing, undo, table, empty state, both languages.

using namespace cw;
using gui::qs;
using gui::ss;
using model::Value;

namespace {

std::string pageOf(const framework::Catalogue& catalogue, std::string_view panel) {
    for (const auto& page : catalogue.pages())
        for (const auto& each : page.panels)
            if (each == panel) return page.id;
    return {};
}

gui::ScenePanel& open(test::WindowFixture& fixture, std::string_view name) {
    const auto page = pageOf(fixture.catalogue(), name);
    INFO(name);
    REQUIRE_FALSE(page.empty());
    fixture.window().goTo({page, std::string(name), {}, {}});
    test::settle(fixture.session());
    for (auto* panel : fixture.window().currentPage()->findChildren<gui::ScenePanel*>())
        if (panel->isVisible()) return *panel;
    FAIL("no picture panel");
    throw std::logic_error("unreachable");
}

template <class Widget>
Widget* visible(QWidget& root, const char* name) {
    for (auto* each : root.findChildren<Widget*>(QLatin1String(name)))
        if (each->isVisible()) return each;
    return nullptr;
}

void press(test::WindowFixture& fixture, gui::ScenePanel& panel, int key, Qt::KeyboardModifiers with = {}) {
    panel.picture().setFocus();
    const bool letter = key >= Qt::Key_0 && key <= Qt::Key_Z && !(with & Qt::ControlModifier);
    if (letter)
        QTest::keyClick(&panel.picture(), static_cast<char>(key), with);
    else
        QTest::keyClick(&panel.picture(), static_cast<Qt::Key>(key), with);
    test::settle(fixture.session());
}

const model::Record& record(test::WindowFixture& fixture, std::string_view name, const std::string& id) {
    const auto& snapshot = fixture.session().snapshot();
    const auto* found = snapshot.find(snapshot.registry().index(name), id);
    REQUIRE(found);
    return *found;
}

std::size_t count(test::WindowFixture& fixture, std::string_view name) {
    const auto& snapshot = fixture.session().snapshot();
    return snapshot.table(snapshot.registry().index(name)).size();
}

void undo(test::WindowFixture& fixture) {
    REQUIRE(fixture.session().undo());
    test::settle(fixture.session());
}

gui::RegisterForm* form(gui::ScenePanel& panel) {
    for (auto* each : panel.findChildren<gui::RegisterForm*>())
        if (each->isVisible()) return each;
    return nullptr;
}

/// What a view needs in its register to have something to show.
std::string addOne(test::WindowFixture& fixture, std::string_view name) {
    store::FieldValues more;
    const auto& spec = *model::registry().find(name);
    for (const auto& field : spec.fields) {
        if (!field.required) continue;
        if (field.type == model::FieldType::Reference)
            more.push_back({field.id, Value{addOne(fixture, field.target)}});
        if (field.type == model::FieldType::Person) more.push_back({field.id, Value{addOne(fixture, "people")}});
    }
    if (name == "operating_traits") more = {{"item", Value{std::string("B2.1")}}};
    if (name == "artefacts")
        more = {{"code", Value{std::string("OWN-1")}},
                {"layer", Value{std::string("org")}},
                {"process_group", Value{std::string("om")}}};
    if (name == "contracts") more.push_back({"stage", Value{std::string("performance")}});
    if (name == "channel_shifts") more.push_back({"to_channel", Value{std::string("phone")}});
    for (const auto& field : spec.fields) {
        if (!field.required || field.isReference() ||
            std::ranges::any_of(more, [&](const auto& given) { return given.field == field.id; }))
            continue;
        if (field.type == model::FieldType::Integer) more.push_back({field.id, Value{std::int64_t{2026}}});
        if (field.type == model::FieldType::Money) more.push_back({field.id, Value{base::Money{100'000'000, "TWD"}}});
        if (field.type == model::FieldType::Date) more.push_back({field.id, Value{*base::Date::of(2026, 10, 1)}});
        if (field.type == model::FieldType::CatalogueItem || field.type == model::FieldType::CatalogueItems) {
            const auto item = analysis::itemsFor(fixture.catalogue(), field.items).front()->id;
            more.push_back({field.id, field.isList() ? Value{model::List{item}} : Value{item}});
        }
    }
    if (name == "waivers") {
        more.push_back({"expires", Value{*base::Date::of(2026, 12, 1)}});
        more.push_back({"asset", Value{addOne(fixture, "assets")}});
    }
    if (name == "publications") more.push_back({"first_due", Value{*base::Date::of(2026, 12, 1)}});
    if (name == "interfaces") more.push_back({"status", Value{std::string("live")}});
    return test::addNamed(fixture, name, "Something to show", "示範項目", std::move(more));
}

}  // namespace

TEST_CASE("every picture panel teaches when empty, walks, opens a form, shows a table and copies",
          "[gui][view][contract]") {
    test::WindowFixture fixture;
    fixture.window().resize(1280, 720);
    fixture.newProject();
    for (const auto& view : analysis::views()) {
        INFO(view.name);
        if (pageOf(fixture.catalogue(), view.name).empty()) FAIL("on no page");
        auto& panel = open(fixture, view.name);
        if (panel.content().records == 0) {
            auto* add = visible<QPushButton>(panel, "view.addFirst");
            REQUIRE(add);
            QTest::mouseClick(add, Qt::LeftButton);
            test::settle(fixture.session());
            REQUIRE(form(panel));
            CHECK(form(panel)->isDraft());
            // Escape closes an untouched draft
            visible<QToolButton>(panel, "form.close")->click();
            addOne(fixture, view.registerName);
            test::settle(fixture.session());
        }
        CHECK(panel.content().records > 0);
        for (const auto language : base::kLanguages) {
            INFO(base::code(language));
            fixture.session().setLanguage(language);
            auto& shown = open(fixture, view.name);
            CHECK(ss(test::accessibilityFaults(fixture.window()).join(QLatin1Char('\n'))) == "");
            CHECK(ss(test::clippedTexts(fixture.window()).join(QLatin1Char('\n'))) == "");
            auto& picture = shown.picture();
            if (!picture.targets().empty()) {
                picture.setFocus();
                picture.setCurrent(0);
                // walking stays inside and comes by keys alone
                for (const auto key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_Home, Qt::Key_End})
                    QTest::keyClick(&picture, key);
                CHECK(picture.current() == static_cast<int>(picture.targets().size()) - 1);
            }
            auto* table = visible<QPushButton>(shown, "view.table");
            REQUIRE(table);
            table->click();
            test::settle(fixture.session());
            auto* rows = visible<QTableView>(shown, "view.rows");
            REQUIRE(rows);
            CHECK(rows->model()->columnCount() > 1);
            table->click();
            QApplication::clipboard()->clear();
            visible<QPushButton>(shown, "view.copy")->click();
            CHECK_FALSE(QApplication::clipboard()->image().isNull());
        }
        fixture.session().setLanguage(base::Language::En);
    }
}

TEST_CASE("what is chosen in a picture stays chosen when others come, go and are searched for", "[gui][view]") {
    test::WindowFixture fixture;
    fixture.newProject();
    const auto at = [](int influence, int interest) {
        return store::FieldValues{{"influence", Value{std::int64_t{influence}}},
                                  {"interest", Value{std::int64_t{interest}}}};
    };
    const auto port = test::addNamed(fixture, "stakeholders", "Port", "港務公司", at(3, 3));
    test::addNamed(fixture, "stakeholders", "Zoo", "動物園", at(1, 5));
    auto& panel = open(fixture, "quadrant:stakeholders");
    const auto target = analysis::recordTarget("stakeholders", port);
    REQUIRE(panel.picture().setCurrentTarget(target));
    const auto first = panel.picture().current();
    for (const auto& [influence, interest] : {std::pair{5, 1}, std::pair{5, 5}, std::pair{4, 3}}) {
        test::addNamed(fixture, "stakeholders", "Another", "別人", at(influence, interest));
        test::settle(fixture.session());
        CHECK(panel.picture().currentTarget() == target);
    }
    CHECK(panel.picture().current() != first);  // it stands elsewhere now
    undo(fixture);
    undo(fixture);
    CHECK(panel.picture().currentTarget() == target);
    QStringList said;
    QObject::connect(&panel.picture(), &gui::SceneView::currentChanged, &panel,
                     [&](const QString& now) { said << now; });
    REQUIRE(commands::removeRecord(fixture.session().project(), "stakeholders", port));
    test::settle(fixture.session());
    CHECK(said == QStringList{QString()});         // and who shows what is chosen hears of it
    CHECK(panel.picture().currentTarget() == "");  // gone: nobody else is chosen in its place
}

TEST_CASE("a stakeholder moves by Ctrl and arrows or by the mouse, each as one step to undo", "[gui][view]") {
    test::WindowFixture fixture;
    fixture.window().resize(1500, 1000);
    fixture.newProject();
    const auto port = test::addNamed(fixture, "stakeholders", "Port", "港務公司",
                                     {{"influence", Value{std::int64_t{5}}}, {"interest", Value{std::int64_t{4}}}});
    const auto media = test::addNamed(fixture, "stakeholders", "Media", "媒體");
    auto& panel = open(fixture, "quadrant:stakeholders");
    const auto target = analysis::recordTarget("stakeholders", port);
    REQUIRE(panel.picture().setCurrentTarget(target));
    press(fixture, panel, Qt::Key_Right, Qt::ControlModifier);
    CHECK(record(fixture, "stakeholders", port).integer(model::Stakeholders::Interest) == 5);
    CHECK(panel.picture().currentTarget() == target);           // it stays chosen where it stands now
    press(fixture, panel, Qt::Key_Right, Qt::ControlModifier);  // at the edge nothing happens
    CHECK(record(fixture, "stakeholders", port).integer(model::Stakeholders::Interest) == 5);
    press(fixture, panel, Qt::Key_Down, Qt::ControlModifier);
    CHECK(record(fixture, "stakeholders", port).integer(model::Stakeholders::Influence) == 4);
    undo(fixture);
    undo(fixture);
    CHECK(record(fixture, "stakeholders", port).integer(model::Stakeholders::Interest) == 4);
    CHECK(record(fixture, "stakeholders", port).integer(model::Stakeholders::Influence) == 5);
    // one without a place goes to the middle first
    REQUIRE(panel.picture().setCurrentTarget(analysis::recordTarget("stakeholders", media)));
    press(fixture, panel, Qt::Key_Left, Qt::ControlModifier);
    CHECK(record(fixture, "stakeholders", media).integer(model::Stakeholders::Influence) == 3);
    CHECK(record(fixture, "stakeholders", media).integer(model::Stakeholders::Interest) == 3);
    // by the mouse to influence 2, interest 1: both fields, one step
    auto& picture = panel.picture();
    const auto* card = picture.scene().nodeOf(target);
    REQUIRE(card);
    const drawing::Node* cell = nullptr;
    for (const auto& node : picture.scene().nodes)
        if (node.place == analysis::cellTarget(3, 0)) cell = &node;
    REQUIRE(cell);
    const auto ring = gui::SceneView::ring();
    const auto from = card->bounds.center().toPoint() + QPoint(ring, ring);
    const auto to = cell->bounds.center().toPoint() + QPoint(ring, ring);
    QTest::mousePress(&picture, Qt::LeftButton, {}, from);
    QMouseEvent half(QEvent::MouseMove, (from + to) / 2, picture.mapToGlobal((from + to) / 2), Qt::NoButton,
                     Qt::LeftButton, {});
    QApplication::sendEvent(&picture, &half);
    QTest::mouseRelease(&picture, Qt::LeftButton, {}, to);
    test::settle(fixture.session());
    CHECK(record(fixture, "stakeholders", port).integer(model::Stakeholders::Influence) == 2);
    CHECK(record(fixture, "stakeholders", port).integer(model::Stakeholders::Interest) == 1);
    CHECK(form(panel) == nullptr);  // dragging opens nothing
    undo(fixture);
    CHECK(record(fixture, "stakeholders", port).integer(model::Stakeholders::Influence) == 5);
    CHECK(record(fixture, "stakeholders", port).integer(model::Stakeholders::Interest) == 4);
    // a click and Enter open the form beside it; an edit there moves the card
    REQUIRE(panel.picture().setCurrentTarget(target));
    press(fixture, panel, Qt::Key_Return);
    REQUIRE(form(panel));
    CHECK(form(panel)->recordId() == port);
    CHECK(fixture.window().currentPage()->here().recordId == port);
    QTest::keyClick(form(panel)->focusWidget() ? form(panel)->focusWidget() : form(panel), Qt::Key_Escape);
    CHECK(form(panel) == nullptr);
}

TEST_CASE("what stakeholders think shows when asked for, and not when the page opens again", "[gui][view]") {
    test::WindowFixture fixture;
    fixture.newProject();
    const auto id = test::addNamed(fixture, "stakeholders", "Union", "工會",
                                   {{"influence", Value{std::int64_t{5}}},
                                    {"interest", Value{std::int64_t{5}}},
                                    {"engagement_now", Value{std::string("resistant")}}});
    const auto sign = [&](gui::ScenePanel& panel) {
        return std::get<analysis::Board>(panel.content().body)
            .card(analysis::recordTarget("stakeholders", id))
            ->signText;
    };
    auto& panel = open(fixture, "quadrant:stakeholders");
    CHECK(sign(panel).empty());
    auto* asked = visible<QPushButton>(panel, "view.internal");
    REQUIRE(asked);
    CHECK(asked->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_I));
    asked->click();
    CHECK(sign(panel) == "Resistant");
    // the table and the clipboard follow the picture
    visible<QPushButton>(panel, "view.table")->click();
    const auto holds = [&] {
        visible<QPushButton>(panel, "view.copy")->click();
        return QGuiApplication::clipboard()->text().contains(QStringLiteral("Resistant"));
    };
    CHECK(holds());
    asked->click();
    CHECK_FALSE(holds());
    asked->click();
    open(fixture, "agenda:engagements");
    CHECK(sign(open(fixture, "quadrant:stakeholders")).empty());
    CHECK_FALSE(visible<QPushButton>(open(fixture, "quadrant:risks"), "view.internal"));
}

TEST_CASE("what is filtered is counted exactly and comes back", "[gui][view]") {
    test::WindowFixture fixture;
    fixture.newProject();
    for (const char* each : {"Alpha", "Beta", "Gamma"})
        test::addNamed(fixture, "stakeholders", each, each,
                       {{"influence", Value{std::int64_t{2}}}, {"interest", Value{std::int64_t{2}}}});
    auto& panel = open(fixture, "quadrant:stakeholders");
    auto* search = visible<QLineEdit>(panel, "view.search");
    REQUIRE(search);
    search->setText(QStringLiteral("alpha"));
    CHECK(panel.picture().targets().size() == 1);
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(search->text().isEmpty());
    CHECK(panel.picture().targets().size() == 3);
}

TEST_CASE("in the interoperability matrix keys set states and cells lead to what is to be done", "[gui][view]") {
    test::WindowFixture fixture;
    fixture.window().resize(1500, 1000);
    fixture.newProject();
    auto& panel = open(fixture, "grid:interoperability");
    const auto fresh = analysis::newTarget(
        "artefacts", {{"code", "B6.T1.OM-POL.1"}, {"item", "B6.T1.OM-POL.1"}, {"status", "missing"}});
    REQUIRE(panel.picture().setCurrentTarget(fresh));
    press(fixture, panel, '4');
    REQUIRE(count(fixture, "artefacts") == 1);
    const auto& artefact = *fixture.session().snapshot().table<model::Artefacts>().begin();
    const auto id = artefact.id;
    CHECK(artefact.text(model::Artefacts::Status) == "agreed");
    CHECK(artefact.text(model::Artefacts::Item) == "B6.T1.OM-POL.1");
    REQUIRE(panel.picture().setCurrentTarget(analysis::recordTarget("artefacts", id)));
    press(fixture, panel, '2');
    CHECK(record(fixture, "artefacts", id).text(model::Artefacts::Status) == "draft");
    undo(fixture);
    CHECK(record(fixture, "artefacts", id).text(model::Artefacts::Status) == "agreed");
    // the table's entries stay where the framework puts them, one's own moves
    press(fixture, panel, Qt::Key_Right, Qt::ControlModifier);
    CHECK(panel.picture().currentTarget() == analysis::recordTarget("artefacts", id));
    CHECK(std::get<analysis::Board>(panel.content().body).placeOf(panel.picture().currentTarget()) ==
          std::pair(0, 0));
    const auto own = test::addNamed(fixture, "artefacts", "Minutes", "會議紀錄",
                                    {{"code", Value{std::string("OWN-1")}},
                                     {"layer", Value{std::string("org")}},
                                     {"process_group", Value{std::string("om")}}});
    test::settle(fixture.session());
    REQUIRE(panel.picture().setCurrentTarget(analysis::recordTarget("artefacts", own)));
    press(fixture, panel, Qt::Key_Down, Qt::ControlModifier);
    CHECK(record(fixture, "artefacts", own).text(model::Artefacts::ProcessGroup) == "sm");
    undo(fixture);
    CHECK(record(fixture, "artefacts", own).text(model::Artefacts::ProcessGroup) == "om");
    REQUIRE(panel.picture().setCurrentTarget(analysis::recordTarget("artefacts", id)));
    // an initiative, from the entry
    press(fixture, panel, 'I');
    REQUIRE(form(panel));
    CHECK(form(panel)->isDraft());
    visible<QToolButton>(panel, "form.close")->click();
    // a barrier, from a cell where nothing stands
    REQUIRE(panel.picture().setCurrentTarget(analysis::cellTarget(2, 3)));
    press(fixture, panel, 'B');
    REQUIRE(form(panel));
    REQUIRE(form(panel)->isDraft());
    auto* menuAt = panel.findChild<QMenu*>(QStringLiteral("view.menu"));
    CHECK(menuAt == nullptr);
    press(fixture, panel, Qt::Key_Return);  // Enter on the cell offers the same in a menu
    auto* menu = panel.findChild<QMenu*>(QStringLiteral("view.menu"));
    REQUIRE(menu);
    CHECK(menu->actions().size() == 3);
    menu->close();
    // an initiative, from a barrier: the barrier names it, and one step takes both back
    visible<QToolButton>(panel, "form.close")->click();
    const auto barrier = test::addNamed(fixture, "barriers", "Household", "戶",
                                        {{"layer", Value{std::string("sem")}},
                                         {"process_group", Value{std::string("sm")}},
                                         {"severity", Value{std::string("high")}}});
    test::settle(fixture.session());
    REQUIRE(panel.picture().setCurrentTarget(analysis::recordTarget("barriers", barrier)));
    press(fixture, panel, 'I');
    REQUIRE(form(panel));
    REQUIRE(form(panel)->isDraft());
    QLineEdit* title = nullptr;
    for (auto* each : form(panel)->findChildren<QLineEdit*>())
        if (each->isVisible() && each->objectName().contains(QLatin1String("title"))) title = each;
    REQUIRE(title);
    title->setText(QStringLiteral("One meaning of household"));
    auto* add = form(panel)->findChild<QPushButton*>(QStringLiteral("form.add"));
    REQUIRE(add);
    add->click();
    test::settle(fixture.session());
    REQUIRE(count(fixture, "initiatives") == 1);
    const auto& initiative = *fixture.session().snapshot().table<model::Initiatives>().begin();
    CHECK(initiative.list(model::Initiatives::Closes) == model::List{"B6.b"});
    CHECK(record(fixture, "barriers", barrier).list(model::Barriers::Initiatives) == model::List{initiative.id});
    undo(fixture);
    CHECK(count(fixture, "initiatives") == 0);
    CHECK(record(fixture, "barriers", barrier).list(model::Barriers::Initiatives).empty());
}

TEST_CASE("a broken end of the line of objectives is mended where it shows", "[gui][view]") {
    test::WindowFixture fixture;
    fixture.window().resize(1500, 1000);
    fixture.newProject();
    const auto objective = test::addNamed(fixture, "objectives", "One visit", "一次辦妥");
    auto& panel = open(fixture, "trace:goals");
    const auto missing = analysis::newTarget("benefits", {{"objective", objective}});
    REQUIRE(panel.picture().setCurrentTarget(missing));
    press(fixture, panel, Qt::Key_Return);
    REQUIRE(form(panel));
    REQUIRE(form(panel)->isDraft());
    auto* title = form(panel)->findChild<QLineEdit*>();
    REQUIRE(title);
    for (auto* each : form(panel)->findChildren<QLineEdit*>())
        if (each->isVisible() && each->objectName().contains(QLatin1String("title"))) title = each;
    title->setText(QStringLiteral("Ninety minutes kept"));
    auto* add = form(panel)->findChild<QPushButton*>(QStringLiteral("form.add"));
    if (add) add->click();
    test::settle(fixture.session());
    if (count(fixture, "benefits") == 1) {
        const auto& benefit = *fixture.session().snapshot().table<model::Benefits>().begin();
        CHECK(benefit.text(model::Benefits::Objective) == objective);
        CHECK_FALSE(panel.picture().setCurrentTarget(missing));
        CHECK(panel.picture().setCurrentTarget(analysis::recordTarget("benefits", benefit.id)));
    } else {
        FAIL("the benefit was not added");
    }
}

TEST_CASE("lanes, boards, agendas and checklists are worked on by key", "[gui][view]") {
    test::WindowFixture fixture;
    fixture.window().resize(1500, 1000);
    fixture.newProject();
    SECTION("operating model") {
        auto& panel = open(fixture, "lanes:operating_model");
        const auto fresh =
            analysis::partOf(analysis::newTarget("operating_traits", {{"item", "B2.c"}, {"layer", "data"}}), "now");
        REQUIRE(panel.picture().setCurrentTarget(fresh));
        press(fixture, panel, '1');
        REQUIRE(count(fixture, "operating_traits") == 1);
        const auto id = fixture.session().snapshot().table<model::OperatingTraits>().begin()->id;
        REQUIRE(panel.picture().setCurrentTarget(
            analysis::partOf(analysis::recordTarget("operating_traits", id), "wanted")));
        press(fixture, panel, '3');
        CHECK(record(fixture, "operating_traits", id).text(model::OperatingTraits::StateNow) == "silo");
        CHECK(record(fixture, "operating_traits", id).text(model::OperatingTraits::StateWanted) == "shared");
    }
    SECTION("contracts") {
        const auto id =
            test::addNamed(fixture, "contracts", "Lamps", "路燈", {{"stage", Value{std::string("performance")}}});
        auto& panel = open(fixture, "board:contracts");
        REQUIRE(panel.picture().setCurrentTarget(analysis::recordTarget("contracts", id)));
        press(fixture, panel, Qt::Key_Right, Qt::ControlModifier);
        CHECK(record(fixture, "contracts", id).text(model::Contracts::Stage) == "acceptance");
        undo(fixture);
        CHECK(record(fixture, "contracts", id).text(model::Contracts::Stage) == "performance");
    }
    SECTION("agenda") {
        const auto port = test::addNamed(fixture, "stakeholders", "Port", "港務公司");
        const auto id = test::addNamed(fixture, "engagements", "Liability", "責任",
                                       {{"stakeholder", Value{port}},
                                        {"status", Value{std::string("planned")}},
                                        {"due", Value{*base::Date::of(2026, 12, 3)}}});
        auto& panel = open(fixture, "agenda:engagements");
        REQUIRE(panel.picture().setCurrentTarget(analysis::recordTarget("engagements", id)));
        press(fixture, panel, 'H');
        CHECK(record(fixture, "engagements", id).text(model::Engagements::Status) == "held");
        CHECK(record(fixture, "engagements", id).date(model::Engagements::Date) == fixture.session().today());
    }
    SECTION("exchange standard") {
        const auto id =
            test::addNamed(fixture, "interfaces", "Births", "出生", {{"status", Value{std::string("live")}}});
        auto& panel = open(fixture, "coverage:exchange");
        REQUIRE(panel.picture().setCurrentTarget(analysis::recordTarget("interfaces", id)));
        press(fixture, panel, '4');
        CHECK(record(fixture, "interfaces", id).yes(model::Interfaces::ElApi));
        press(fixture, panel, '4');
        CHECK_FALSE(record(fixture, "interfaces", id).yes(model::Interfaces::ElApi));
    }
    SECTION("kinds of innovation") {
        const auto id = test::addNamed(fixture, "services", "Bus times", "公車動態");
        auto& panel = open(fixture, "coverage:innovation");
        auto* option = visible<QComboBox>(panel, "view.option");
        REQUIRE(option);
        option->setCurrentIndex(1);
        test::settle(fixture.session());
        REQUIRE(panel.picture().setCurrentTarget(analysis::recordTarget("services", id)));
        press(fixture, panel, '5');
        press(fixture, panel, '1');
        CHECK(record(fixture, "services", id).list(model::Services::Innovation) == model::List{"apps", "upload"});
        press(fixture, panel, '5');
        CHECK(record(fixture, "services", id).list(model::Services::Innovation) == model::List{"upload"});
        undo(fixture);
        press(fixture, panel, '1');
        press(fixture, panel, '5');
        CHECK(record(fixture, "services", id).list(model::Services::Innovation).empty());
        // a click ticks the cell it falls on and opens nothing; a double click on the title opens the form
        const auto target = analysis::recordTarget("services", id);
        const auto centre = [&](const QRectF& box) {
            return box.center().toPoint() + QPoint(gui::SceneView::ring(), gui::SceneView::ring());
        };
        const auto cellOf = [&](const char* kind) {
            for (const auto& node : panel.picture().scene().nodes)
                if (node.place.find(id) != std::string::npos && node.place.find(kind) != std::string::npos)
                    return node.bounds;
            FAIL("no cell");
            return QRectF();
        };
        QTest::mouseClick(&panel.picture(), Qt::LeftButton, {}, centre(cellOf("apps")));
        CHECK(record(fixture, "services", id).list(model::Services::Innovation) == model::List{"apps"});
        CHECK(panel.picture().currentTarget() == target);
        CHECK(visible<gui::RegisterForm>(panel, "") == nullptr);
        const auto line = panel.picture().scene().nodeOf(target)->bounds;
        const auto title = QPoint(static_cast<int>(line.left()) + 30, centre(line).y());
        QTest::mouseClick(&panel.picture(), Qt::LeftButton, {}, title);
        CHECK(visible<gui::RegisterForm>(panel, "") == nullptr);
        QTest::mouseDClick(&panel.picture(), Qt::LeftButton, {}, title);
        CHECK(visible<gui::RegisterForm>(panel, "") != nullptr);
    }
}

TEST_CASE("the keys of a picture are named before anything in it was chosen", "[gui][view]") {
    test::WindowFixture fixture;
    fixture.window().resize(1280, 720);
    fixture.newProject();
    test::addNamed(fixture, "services", "Bus times", "公車動態");
    auto& panel = open(fixture, "coverage:innovation");
    visible<QComboBox>(panel, "view.option")->setCurrentIndex(1);
    panel.picture().setCurrent(-1);
    test::settle(fixture.session());
    QString keys;
    for (const auto* label : panel.findChildren<QLabel*>())
        if (label->isVisible() && label->accessibleName().contains(QStringLiteral("Arrow keys")))
            keys = label->accessibleName();
    for (const char* key : {"1 ", "6 "}) CHECK(keys.contains(QLatin1String(key)));
}

TEST_CASE("what-if writes nothing until it is applied, and then as one step", "[gui][view]") {
    test::WindowFixture fixture;
    fixture.window().resize(1500, 1000);
    fixture.newProject();
    const auto clinic = test::addNamed(fixture, "services", "Clinic", "掛號");
    const auto use = [&](const char* channel, int volume, int cost) {
        REQUIRE(commands::addRecord(fixture.session().project(), "channel_uses",
                                    {{"service", Value{clinic}},
                                     {"channel", Value{std::string(channel)}},
                                     {"volume", Value{std::int64_t{volume}}},
                                     {"unit_cost", Value{base::Money{cost * 100, "TWD"}}}}));
    };
    use("counter", 60000, 96);
    use("phone", 38000, 41);
    const auto shift = [&](const char* title, int share) {
        return test::addNamed(fixture, "channel_shifts", title, title,
                              {{"service", Value{clinic}},
                               {"from_channel", Value{std::string("counter")}},
                               {"to_channel", Value{std::string("phone")}},
                               {"share", Value{std::int64_t{share}}},
                               {"cashable", Value{std::int64_t{4000}}}});
    };
    const auto one = shift("One", 2500);
    const auto two = shift("Two", 1000);
    auto& panel = dynamic_cast<gui::ScenarioPanel&>(open(fixture, "scenario:channel_shifts"));
    const auto cell = [&](const std::string& id, std::size_t column) {
        for (const auto& line : std::get<analysis::Listing>(panel.content().body).lines)
            if (line.target == analysis::recordTarget("channel_shifts", id)) return line.cells[column].text;
        return std::string();
    };
    CHECK(cell(one, 2) == "15,000");
    REQUIRE(panel.picture().setCurrentTarget(analysis::recordTarget("channel_shifts", one)));
    press(fixture, panel, Qt::Key_PageUp);
    press(fixture, panel, Qt::Key_Right);
    CHECK(panel.isTrying());
    CHECK(cell(one, 2) == "21,600");  // 36 % of 60,000
    CHECK(record(fixture, "channel_shifts", one).integer(model::ChannelShifts::Share) == 2500);
    press(fixture, panel, Qt::Key_Escape);
    CHECK_FALSE(panel.isTrying());
    CHECK(cell(one, 2) == "15,000");
    press(fixture, panel, Qt::Key_PageDown);
    REQUIRE(panel.picture().setCurrentTarget(analysis::recordTarget("channel_shifts", two)));
    press(fixture, panel, Qt::Key_Left);
    auto* apply = visible<QPushButton>(panel, "scenario.apply");
    REQUIRE(apply);
    CHECK(ss(test::clippedTexts(fixture.window()).join(QLatin1Char('\n'))) == "");
    apply->click();
    test::settle(fixture.session());
    CHECK(record(fixture, "channel_shifts", one).integer(model::ChannelShifts::Share) == 1500);
    CHECK(record(fixture, "channel_shifts", two).integer(model::ChannelShifts::Share) == 900);
    CHECK_FALSE(panel.isTrying());
    undo(fixture);  // both at once
    CHECK(record(fixture, "channel_shifts", one).integer(model::ChannelShifts::Share) == 2500);
    CHECK(record(fixture, "channel_shifts", two).integer(model::ChannelShifts::Share) == 1000);
}

TEST_CASE("words to avoid are found in the project and in a pasted text, and replaced in place", "[gui][view]") {
    test::WindowFixture fixture;
    fixture.window().resize(1500, 1000);
    fixture.newProject();
    test::addNamed(fixture, "terms", "data sharing", "資料共享",
                   {{"discouraged_zh", Value{model::List{"數據共享"}}}});
    const auto one = test::addNamed(fixture, "objectives", "Share", "推動數據共享與再推動數據共享");
    const auto two = test::addNamed(fixture, "objectives", "More", "港區數據共享");
    auto& panel = open(fixture, "text_check:terms");
    const auto lines = [&] { return std::get<analysis::Listing>(panel.content().body).lines.size(); };
    REQUIRE(lines() == 2);
    const auto here = std::get<analysis::Listing>(panel.content().body).lines.front().target;
    const auto changed = analysis::parseTarget(here).id;
    REQUIRE(panel.picture().setCurrentTarget(here));
    press(fixture, panel, 'R');
    CHECK(lines() == 1);
    const auto zh = [&](const std::string& id) {
        return record(fixture, "objectives", id).localized(model::Objectives::Title).zhTw;
    };
    CHECK(zh(changed).find("數據") == std::string::npos);
    CHECK(zh(changed == one ? two : one).find("數據") != std::string::npos);
    undo(fixture);
    CHECK(lines() == 2);
    REQUIRE(panel.picture().setCurrentTarget(here));
    press(fixture, panel, 'R', Qt::ShiftModifier);
    CHECK(lines() == 0);
    CHECK(zh(one) == "推動資料共享與再推動資料共享");
    undo(fixture);  // everywhere is one step
    CHECK(lines() == 2);
    auto* text = visible<QPlainTextEdit>(panel, "textCheck.text");
    REQUIRE(text);
    text->setPlainText(QStringLiteral("第一行沒有\n第二行談數據共享\n第三行又談數據共享"));
    REQUIRE(lines() == 2);
    CHECK(std::get<analysis::Listing>(panel.content().body).lines.front().cells.front().text == "line 2");
    CHECK(std::get<analysis::Listing>(panel.content().body).lines.front().cells[2].text == "資料共享");
    text->clear();
    CHECK(lines() == 2);
}

TEST_CASE("two assessors rate by key without seeing each other, hand in and settle", "[gui][view]") {
    test::WindowFixture fixture;
    fixture.newProject();
    auto& project = fixture.session().project();
    std::vector<std::string> who;
    for (const char* name : {"Ni", "Li"}) {
        const auto added =
            commands::addRecord(project, model::People::kName, {{"name", model::Value{std::string(name)}}});
        REQUIRE(added);
        who.push_back(*added);
    }
    const auto round = fixture.session().roundId();
    REQUIRE(
        commands::setRecord(project, model::Rounds::kName, round, {{"assessors", model::Value{model::List(who)}}}));
    auto& panel = open(fixture, "compare:assessor_ratings");
    auto* option = visible<QComboBox>(panel, "view.option");
    REQUIRE(option);
    auto& picture = panel.picture();
    const char* const keys[] = {"3", "1"};
    std::string item;
    for (int i = 0; i < 2; ++i) {
        option->setCurrentIndex(1);  // one's own
        fixture.session().workAs(who[static_cast<std::size_t>(i)]);
        test::settle(fixture.session());
        REQUIRE_FALSE(picture.targets().empty());
        picture.setFocus();
        picture.setCurrent(0);
        item = analysis::parseTarget(picture.currentTarget()).id;
        QTest::keyClicks(&picture, QString::fromLatin1(keys[i]));
        QTest::keyClicks(&picture, QStringLiteral("h"));
    }
    const auto& ratings = fixture.session().snapshot().table<model::AssessorRatings>();
    REQUIRE(ratings.size() == 2);
    for (const auto& rating : ratings) CHECK(rating.yes(model::AssessorRatings::HandedIn));
    option->setCurrentIndex(0);
    fixture.session().workAs({});
    test::settle(fixture.session());
    REQUIRE(picture.targets().size() == 1);
    picture.setFocus();
    picture.setCurrent(0);
    QTest::keyClicks(&picture, QStringLiteral("2"));
    CHECK(fixture.session().assessment().state(item).level == 2.0);
    REQUIRE(fixture.session().undo());
    CHECK_FALSE(fixture.session().assessment().state(item).level);
}

TEST_CASE("2,000 stakeholders are shown, moved and filtered without waiting", "[gui][view]") {
    test::WindowFixture fixture;
    fixture.window().resize(1280, 720);
    fixture.newProject();
    REQUIRE(fixture.session().project().execute({"import.table", {"stakeholders", "2000"}}, [](store::Edit& edit) {
        for (int i = 0; i < 2000; ++i) {
            const auto added =
                edit.add("stakeholders", {{"title", Value{base::Localized{"Body " + std::to_string(i), ""}}},
                                          {"influence", Value{std::int64_t{1 + i % 5}}},
                                          {"interest", Value{std::int64_t{1 + i / 5 % 5}}}});
            if (!added) return base::Result<void>(base::passOn(added));
        }
        return base::Result<void>{};
    }));
    test::settle(fixture.session());
    auto& panel = open(fixture, "quadrant:stakeholders");
    CHECK(panel.content().records == 2000);
    CHECK(panel.picture().targets().size() == 25 * 7);  // six cards and the count of the others in each cell
    const auto start = std::chrono::steady_clock::now();
    REQUIRE(panel.picture().setCurrentTarget(panel.picture().targets()[3]->target));
    press(fixture, panel, Qt::Key_Down, Qt::ControlModifier);
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
    INFO(ms.count() << " ms");
    CHECK(ms.count() < 3000);
    // "+n more" leads to the table that holds all
    REQUIRE(panel.picture().setCurrentTarget("more"));
    press(fixture, panel, Qt::Key_Return);
    auto* rows = visible<QTableView>(panel, "view.rows");
    REQUIRE(rows);
    CHECK(rows->model()->rowCount() == 2000);
}
