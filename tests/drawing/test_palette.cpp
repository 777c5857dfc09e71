#include <QPalette>
#include <catch2/catch.hpp>

#include "drawing/palette.h"
#include "report/sample_city.h"

using namespace cw::drawing;

TEST_CASE("text of both schemes is readable on page and window") {
    for (const Palette* p : {&Palette::light(), &Palette::dark()}) {
        for (const QColor& ink : {p->text, p->secondary, p->accent, p->good, p->attention, p->bad}) {
            INFO(ink.name().toStdString());
            CHECK(contrast(ink, p->page) >= 4.5);
        }
        CHECK(contrast(p->text, p->window) >= 7);
        CHECK(contrast(p->onAccent, p->accent) >= 4.5);
    }
    CHECK(contrast(Palette::light().text, Palette::light().page) == Approx(16.2).margin(0.1));
}

TEST_CASE("numbers on the maturity ramp are readable at every level") {
    for (const Palette* p : {&Palette::light(), &Palette::dark()})
        for (int level = 0; level <= 5; ++level) {
            INFO("level " << level << " dark " << p->isDark);
            CHECK(contrast(p->maturityText(level), p->maturityFill(level)) >= 4.5);
        }
}

TEST_CASE("a mean takes the nearest step of the ramp") {
    struct Row {
        double level;
        int step;
    };
    for (const Row& row : {Row{0, 0}, Row{0.49, 0}, Row{0.5, 1}, Row{3.2, 3}, Row{4.9, 5}, Row{7, 5}, Row{-1, 0}})
        CHECK(maturityStep(row.level) == row.step);
}

TEST_CASE("phases carry white text") {
    for (const QColor& fill : Palette::light().phases) CHECK(contrast(Palette::light().onPhase, fill) >= 4.5);
}

TEST_CASE("high contrast uses the system's colours alone") {
    cw::test::needGui();
    QPalette system;
    system.setColor(QPalette::Base, Qt::black);
    system.setColor(QPalette::Text, Qt::yellow);
    const Palette p = Palette::fromSystem(system);
    CHECK(p.page == QColor(Qt::black));
    CHECK(p.bad == QColor(Qt::yellow));
    CHECK(p.lineWidth == 2);
    CHECK(p.isDark);
    CHECK(p.maturityFill(5) == p.page);
    // too pale for words: the next of the system's own
    system.setColor(QPalette::Highlight, QColor(0x30, 0x30, 0x30));
    system.setColor(QPalette::Link, Qt::cyan);
    CHECK(Palette::fromSystem(system).accent == QColor(Qt::cyan));
    system.setColor(QPalette::Link, QColor(0x20, 0x20, 0x20));
    CHECK(Palette::fromSystem(system).accent == QColor(Qt::yellow));
    for (const auto& each : {p, Palette::fromSystem(system)}) CHECK(contrast(each.accent, each.onAccent) >= 4.5);
}
