#include <QPalette>
#include <algorithm>
#include <catch2/catch.hpp>

#include "drawing/palette.h"
#include "report/sample_city.h"

using namespace cw::drawing;

namespace {

/// The least contrast of what is written with the palette, on every surface that it is written on.
double leastContrast(const Palette& p) {
    double least = 21;
    for (const QColor& ink : {p.text, p.secondary, p.accent, p.good, p.attention, p.bad})
        for (const QColor& surface : {p.page, p.window, p.raised, p.accentSoft}) {
            INFO(ink.name().toStdString() << " on " << surface.name().toStdString());
            least = std::min(least, contrast(ink, surface));
        }
    return std::min(least, contrast(p.onAccent, p.accent));
}

}  // namespace

TEST_CASE("text, links and marks of both schemes are readable on every surface") {
    for (const Palette* p : {&Palette::light(), &Palette::dark()}) {
        CHECK(leastContrast(*p) >= 4.5);
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
}

TEST_CASE("in high contrast links and marks have 7 to 1 on every surface, whatever the desktop's colours are") {
    cw::test::needGui();
    struct Desktop {
        const char* name;
        QRgb window, base, text, highlight, highlighted, link;
    };
    for (const auto& row : {
             Desktop{"fusion", 0xEFEFEF, 0xFFFFFF, 0x000000, 0x308CC6, 0xFFFFFF, 0x0000FF},
             Desktop{"breeze", 0xEFF0F1, 0xFCFCFC, 0x232629, 0x3DAEE9, 0xFCFCFC, 0x2980B9},
             Desktop{"breeze dark", 0x2A2E32, 0x1B1E20, 0xFCFCFC, 0x3DAEE9, 0xFCFCFC, 0x1D99F3},
             Desktop{"aquatic", 0x202020, 0x202020, 0xFFFFFF, 0x8EE3F0, 0x263B50, 0x75E9FC},
             // whose window carries words of another colour than its fields
             Desktop{"mixed", 0x800000, 0xFFFFFF, 0x000000, 0x8B0000, 0xFFFFFF, 0x00008B},
         }) {
        QPalette system;
        system.setColor(QPalette::Window, QColor(row.window));
        system.setColor(QPalette::Base, QColor(row.base));
        system.setColor(QPalette::Text, QColor(row.text));
        system.setColor(QPalette::Highlight, QColor(row.highlight));
        system.setColor(QPalette::HighlightedText, QColor(row.highlighted));
        system.setColor(QPalette::Link, QColor(row.link));
        INFO(row.name);
        CHECK(leastContrast(Palette::fromSystem(system)) >= 7);
    }
}
