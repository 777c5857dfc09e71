#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QtTest/QTest>
#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "gui/audit.h"
#include "gui/convert.h"
#include "gui/fixture.h"
#include "gui/forms/register_form.h"
#include "gui/pages/page.h"
#include "gui/panels/scene_panel.h"
#include "gui/widgets/scene_view.h"
#include "model/registers.h"
#include "support/crowd_project.h"

// Every panel that presentation.json puts on a page: worked through in the sample city, and drawn in both languages
// whatever there is in the project. Matrices are edited in test_matrix.cpp, which loops over all of them.

using namespace cw;
using gui::ss;
using model::FieldType;

namespace {

struct Stop {
    std::string page, panel;
};
/// Every panel once, on the first page that has it.
std::vector<Stop> panels(const framework::Catalogue& catalogue) {
    std::vector<Stop> stops;
    std::set<std::string> seen;
    for (const auto& page : catalogue.pages())
        for (const auto& panel : page.panels)
            if (seen.insert(panel).second) stops.push_back({page.id, panel});
    return stops;
}

void show(test::WindowFixture& fixture, const Stop& stop, const std::string& record = {}) {
    fixture.window().goTo({stop.page, stop.panel, {}, record});
    QApplication::processEvents();
    QApplication::processEvents();
    REQUIRE(fixture.window().place().page == stop.page);
}

template <class Widget>
Widget* visible(QWidget& root, const QString& name = {}) {
    for (auto* each : root.findChildren<Widget*>(name))
        if (each->isVisible()) return each;
    return nullptr;
}

/// Number of the step that undo would take back; 0: none.
std::int64_t step(test::WindowFixture& fixture) {
    const auto next = fixture.session().project().nextUndo();
    return next ? next->seq : 0;
}
/// What was done since `before` was one step; takes it back.
bool undone(test::WindowFixture& fixture, std::int64_t before) {
    if (step(fixture) == before || !fixture.session().undo()) return false;
    QApplication::processEvents();
    return step(fixture) == before;
}

const model::Table& tableOf(test::WindowFixture& fixture, std::string_view name) {
    return fixture.session().snapshot().table(model::registry().index(name));
}

/// Types into the first field of the form that takes text, a day or a number. False: it has none.
bool typeInto(gui::RegisterForm& form) {
    const auto& spec = form.spec();
    for (const bool words : {true, false})
        for (int f = 0; f < static_cast<int>(spec.fields.size()); ++f) {
            const auto& field = spec[f];
            const bool text =
                field.type == FieldType::Text || field.type == FieldType::LongText || field.isLocalized();
            const bool number = field.type == FieldType::Date || field.type == FieldType::Integer ||
                                field.type == FieldType::Real || field.type == FieldType::Percent;
            if (f == spec.refField || (words ? !text : !number)) continue;
            const auto name = gui::qs(spec.name) + QLatin1Char('.') + gui::qs(field.id);
            const QString typed = text                            ? QStringLiteral(" X")
                                  : field.type == FieldType::Date ? QStringLiteral("2026-12-31")
                                                                  : QStringLiteral("2");
            if (auto* line = visible<QLineEdit>(form, name); line && !line->isReadOnly() && line->isEnabled()) {
                line->setFocus();
                text ? line->end(false) : line->selectAll();
                QTest::keyClicks(line, typed);
                QTest::keyClick(line, Qt::Key_Return);
            } else if (auto* box = visible<QPlainTextEdit>(form, name);
                       box && !box->isReadOnly() && box->isEnabled()) {
                box->setFocus();
                box->moveCursor(QTextCursor::End);
                QTest::keyClicks(box, typed);
            } else {
                continue;
            }
            form.commitPending();
            QApplication::processEvents();
            return true;
        }
    return false;
}

/// A draft with what a record of the register holds, added by the button. False: the form refused it.
bool addCopy(test::WindowFixture& fixture, QWidget& panel) {
    auto* form = visible<gui::RegisterForm>(panel);
    REQUIRE(form);
    REQUIRE(form->isDraft());
    const auto& spec = form->spec();
    const auto& table = tableOf(fixture, spec.name);
    store::FieldValues values;
    if (!table.empty())
        for (int f = 0; f < static_cast<int>(spec.fields.size()); ++f)
            if (f != spec.refField && f != spec.ordered && model::isSet(table.begin()->at(f)))
                values.push_back({spec[f].id, table.begin()->at(f)});
    form->showDraft(values, true);
    auto* add = visible<QPushButton>(*form, QStringLiteral("form.add"));
    REQUIRE(add);
    const auto before = tableOf(fixture, spec.name).size();
    QTest::mouseClick(add, Qt::LeftButton);
    QApplication::processEvents();
    return tableOf(fixture, spec.name).size() == before + 1;
}

/// Throws the draft away that stands in the form.
void cancelDraft(QWidget& panel) {
    if (auto* cancel = visible<QPushButton>(panel, QStringLiteral("form.cancel"))) cancel->click();
    QApplication::processEvents();
}

/// In the sample city both have handed in, so nothing may change; "two assessors rate by key" in test_views.cpp.
const std::set<std::string_view> kWorkedElsewhere{"compare:assessor_ratings"};

/// Registers whose first record cannot stand twice, whatever the form: their rules allow one of a kind.
const std::set<std::string_view> kOneOfAKind{};

}  // namespace

TEST_CASE("every register is reached from a page: as a table, as a matrix or in a panel made for it",
          "[gui][panels][contract]") {
    const auto catalogue = test::loadCatalogue();
    std::set<std::string> there;
    for (const auto& stop : panels(catalogue)) there.insert(stop.panel);
    const std::map<std::string, std::string, std::less<>> own{{"answers", "assess"},
                                                              {"check_thresholds", "thresholds"}};
    for (const auto& spec : model::registry().all()) {
        const std::string name(spec.name);
        INFO(name);
        const auto panel = own.find(name);
        CHECK((panel != own.end() ? there.contains(panel->second)
                                  : there.contains("register:" + name) || there.contains("matrix:" + name)));
        // and what names one of its records leads to a page of the catalogue
        if (panel == own.end()) CHECK(catalogue.page(gui::placeOfRecord(catalogue, spec.name, "x").page) != nullptr);
    }
}

TEST_CASE("every register on a page is added to and edited by its form, each as one step to undo",
          "[gui][panels][contract]") {
    test::WindowFixture fixture;
    fixture.window().resize(1500, 1000);
    fixture.openSample();
    const auto start = fixture.session().project().contentDigest();
    int added = 0;
    int edited = 0;
    for (const auto& stop : panels(fixture.catalogue())) {
        if (!stop.panel.starts_with("register:")) continue;
        const auto& spec = *model::registry().find(std::string_view(stop.panel).substr(9));
        INFO(spec.name);
        show(fixture, stop);
        auto& page = *fixture.window().currentPage();
        auto before = step(fixture);
        // rows of a cross register are added in its matrix, those of the program by what makes them
        if (spec.byProgram) CHECK(!visible<QPushButton>(page, QStringLiteral("register.add")));
        if (!spec.single && spec.keyFields.empty() && !spec.byProgram) {
            auto* add = visible<QPushButton>(page, QStringLiteral("register.add"));
            if (!add) add = visible<QPushButton>(page, QStringLiteral("register.addFirst"));
            REQUIRE(add);
            QTest::mouseClick(add, Qt::LeftButton);
            QApplication::processEvents();
            const bool taken = addCopy(fixture, page);
            CHECK(taken != kOneOfAKind.contains(spec.name));
            if (taken) {
                CHECK(undone(fixture, before));
                ++added;
            } else {
                cancelDraft(page);
            }
        }
        if (tableOf(fixture, spec.name).empty()) continue;
        const model::Record was = *tableOf(fixture, spec.name).begin();
        show(fixture, stop, was.id);
        auto* form = visible<gui::RegisterForm>(*fixture.window().currentPage());
        REQUIRE(form);
        REQUIRE(form->recordId() == was.id);
        before = step(fixture);
        CHECK(typeInto(*form));
        const auto* now = fixture.session().snapshot().find(model::registry().index(spec.name), was.id);
        REQUIRE(now);
        CHECK(now->values != was.values);
        CHECK(undone(fixture, before));
        ++edited;
    }
    std::fprintf(stderr, "register panels: added to %d, edited %d\n", added, edited);
    CHECK(edited > 60);
    CHECK(fixture.session().project().contentDigest() == start);
}

TEST_CASE("at twice the text size in a low window every picture has three tenths of it, and nothing around it is cut",
          "[gui][panels][fit][contract]") {
    const auto language = GENERATE(base::Language::En, base::Language::ZhTw);
    test::WindowFixture fixture(language);
    auto& window = fixture.window();
    window.resize(1280, 720);
    fixture.openSample();
    fixture.settings().set("textSize", 200);
    int pictures = 0;
    for (const auto& stop : panels(fixture.catalogue())) {
        if (!analysis::findView(stop.panel)) continue;
        show(fixture, stop);
        test::settle(fixture.session());
        INFO(stop.page << " " << stop.panel << " " << base::code(language));
        const auto* area = visible<QScrollArea>(*window.currentPage(), QStringLiteral("view.area"));
        if (!area) continue;  // shown as a table, or empty
        ++pictures;
        CHECK(area->viewport()->height() >= 720 * 3 / 10);
        CHECK(test::joined(test::clippedTexts(window)) == "");
    }
    CHECK(pictures > 20);
}

TEST_CASE("every picture panel is worked on by the keys it offers, by its form or by adding, and undone",
          "[gui][panels][contract]") {
    test::WindowFixture fixture;
    fixture.window().resize(1500, 1000);
    fixture.openSample();
    const auto start = fixture.session().project().contentDigest();
    int byKey = 0, moved = 0, byForm = 0, added = 0;
    for (const auto& stop : panels(fixture.catalogue())) {
        const auto* view = analysis::findView(stop.panel);
        if (!view) continue;
        INFO(view->name);
        show(fixture, stop);
        auto* panel = visible<gui::ScenePanel>(*fixture.window().currentPage());
        REQUIRE(panel);
        CHECK(panel->content().records > 0);
        auto& picture = panel->picture();
        std::vector<std::string> targets;
        for (const auto* node : picture.targets()) targets.push_back(node->target);
        const auto focus = [&](const std::string& target) {
            picture.setFocus();
            return picture.setCurrentTarget(target);
        };
        // 1. the first key that changes something
        bool offered = false, acted = false;
        for (std::size_t i = 0; view->actions && !acted && i < targets.size(); ++i) {
            const analysis::ViewInput in{.catalogue = fixture.catalogue(),
                                         .snapshot = fixture.session().snapshot(),
                                         .assessment = &fixture.session().assessment(),
                                         .texts = fixture.session().texts(),
                                         .today = fixture.session().today()};
            for (const auto& action : view->actions(in, targets[i])) {
                using Kind = analysis::ParsedTarget::Kind;
                const auto kind = analysis::parseTarget(action.target).kind;
                if (kind != Kind::Set && kind != Kind::Add) continue;
                offered = true;
                if (!focus(targets[i])) break;
                const auto before = step(fixture);
                QTest::keyClick(&picture, action.key.front());
                QApplication::processEvents();
                acted = undone(fixture, before);  // a key may set what is so already
                if (acted) break;
            }
        }
        CHECK(acted == offered);
        // 2. a card by Ctrl and arrows
        const auto* board = std::get_if<analysis::Board>(&panel->content().body);
        const bool moves = board && (!board->rowField.empty() || !board->columnField.empty());
        bool gone = false;
        for (std::size_t i = 0; moves && !gone && i < targets.size(); ++i)
            for (const auto key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_Down, Qt::Key_Up}) {
                if (!focus(targets[i])) break;
                const auto before = step(fixture);
                QTest::keyClick(&picture, key, Qt::ControlModifier);
                QApplication::processEvents();
                gone = undone(fixture, before);
                if (gone) break;
            }
        CHECK(gone == moves);
        // 3. the form of the first record that stands there
        bool typed = false;
        for (std::size_t i = 0; !typed && i < targets.size(); ++i) {
            if (analysis::parseTarget(targets[i]).kind != analysis::ParsedTarget::Kind::Record || !focus(targets[i]))
                continue;
            const auto before = step(fixture);
            QTest::keyClick(&picture, Qt::Key_Return);
            QApplication::processEvents();
            auto* form = visible<gui::RegisterForm>(*panel);
            REQUIRE(form);
            typed = typeInto(*form) && undone(fixture, before);
            CHECK(typed);
            break;
        }
        // 4. else a record that is added from there
        bool fresh = false;
        if (!acted && !gone && !typed) {
            const auto before = step(fixture);
            auto* add = visible<QPushButton>(*panel, QStringLiteral("view.add"));
            REQUIRE(add);
            QTest::mouseClick(add, Qt::LeftButton);
            QApplication::processEvents();
            fresh = addCopy(fixture, *panel) && undone(fixture, before);
        }
        CHECK((acted || gone || typed || fresh) != kWorkedElsewhere.contains(view->name));
        byKey += acted;
        moved += gone;
        byForm += typed;
        added += fresh;
    }
    std::fprintf(stderr, "picture panels: %d by key, %d moved, %d by form, %d only added to\n", byKey, moved, byForm,
                 added);
    CHECK(fixture.session().project().contentDigest() == start);
}

TEST_CASE("every panel is drawn in both languages with nothing, the sample city and 2,000 rows of each register",
          "[gui][panels][contract]") {
    test::WindowFixture fixture;
    fixture.window().resize(1280, 720);
    const auto stops = panels(fixture.catalogue());
    QElapsedTimer clock;
    const auto walk = [&](const char* state) {
        clock.start();
        qint64 slowest = 0;
        std::string slow;
        for (const auto language : base::kLanguages) {
            fixture.session().setLanguage(language);
            for (const auto& stop : stops) {
                INFO(state << " " << stop.page << " " << stop.panel << " " << base::code(language));
                QElapsedTimer one;
                one.start();
                show(fixture, stop);
                CHECK_FALSE(fixture.window().currentPage()->grab().isNull());
                if (one.elapsed() > slowest) {
                    slowest = one.elapsed();
                    slow = stop.panel;
                }
                CHECK(ss(test::clippedTexts(fixture.window()).join(QLatin1Char('\n'))) == "");
            }
        }
        std::fprintf(stderr, "%s: %zu panels twice in %lld ms, slowest %s %lld ms\n", state, stops.size(),
                     static_cast<long long>(clock.elapsed()), slow.c_str(), static_cast<long long>(slowest));
    };
    SECTION("nothing") {
        fixture.newProject();
        walk("empty");
    }
    SECTION("sample city") {
        fixture.openSample();
        walk("sample");
    }
    SECTION("2,000 rows of each register") {
        fixture.newProject();
        clock.start();
        test::ProjectCrowd crowd(fixture.session().project(), 2000 * model::registry().count());
        crowd.fill();
        test::settle(fixture.session());
        std::fprintf(stderr, "%zu rows made in %lld ms\n", fixture.session().snapshot().recordCount(),
                     static_cast<long long>(clock.elapsed()));
        int few = 0;  // whose rules allow no more: one profile, a reading a day, …
        for (const auto& spec : model::registry().all())
            if (const auto rows = tableOf(fixture, spec.name).size(); rows < 2000) {
                ++few;
                std::fprintf(stderr, "  %s: %zu\n", spec.name.data(), rows);
            }
        CHECK(few <= 8);
        walk("crowd");
    }
}
