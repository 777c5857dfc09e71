#include <sched.h>
#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

#include "bench/stopwatch.h"
#include "gui/fixture.h"
#include "model/registers.h"

/// cw_bench_window FILE: the real window offscreen on a project of 50,000 records; one line "what<tab>milliseconds" a
/// measurement. A program of its own, because the bench itself is none of Qt's.
namespace {

using namespace cw;

/// Counts what is painted of one widget, so that nothing is timed that did not come to the screen.
class Painted final : public QObject {
public:
    explicit Painted(QWidget& watched) : QObject(&watched) { watched.installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint) ++m_count;
        return false;
    }
    int count() const { return m_count; }

private:
    int m_count = 0;
};

/// From the moment on which something is done until it has been painted and the event loop has nothing left of it.
double untilPainted(Painted& painted, const std::function<void()>& act) {
    const int before = painted.count();
    const double ms = bench::timed([&] {
        act();
        for (int i = 0, seen = -1; i < 10 && (painted.count() == before || painted.count() != seen); ++i) {
            seen = painted.count();
            QApplication::processEvents();
        }
    });
    if (painted.count() == before) throw std::runtime_error("nothing was painted");
    return ms;
}

template <class T>
T& shown(test::WindowFixture& fixture, const char* name) {
    auto* found = test::visible<T>(fixture.window(), name);
    if (!found) throw std::runtime_error(std::string("not shown: ") + name);
    return *found;
}

void tell(const char* what, double ms) {
    std::printf("%s\t%.3f\n", what, ms);
}

void measure(const QString& file) {
    constexpr int kKeys = 200;
    test::WindowFixture fixture(base::Language::ZhTw);
    auto& window = fixture.window();
    window.resize(1280, 720);
    window.openAtStart(file);
    window.show();
    test::settle(fixture.session());
    if (!fixture.session().hasProject()) throw std::runtime_error("the project did not open");
    window.goTo({"needs", "register:needs", {}, {}});
    test::settle(fixture.session());
    auto& table = shown<QTableView>(fixture, "register.table");
    table.setFocus();
    table.selectRow(0);
    test::settle(fixture.session());
    std::vector<double> keys, edits;
    Painted rows(*table.viewport());
    for (int i = 0; i < kKeys; ++i)
        keys.push_back(untilPainted(rows, [&] { QTest::keyClick(&table, Qt::Key_Down); }));
    auto& title = shown<QLineEdit>(fixture, "needs.title");
    Painted words(title);
    for (int i = 0; i < kKeys; ++i) {
        title.setFocus();
        if (i % 50 == 0) title.selectAll();  // the next letter begins anew: a title holds 200 characters
        keys.push_back(untilPainted(words, [&] { QTest::keyClick(&title, Qt::Key_A); }));
        // each fifth letter is followed by the key that takes the field over: an edit, its step in the history, all
        // that shows it
        if (i % 5 == 4) edits.push_back(untilPainted(rows, [&] { QTest::keyClick(&title, Qt::Key_Return); }));
    }
    tell("key pressed to repainted, 50,000 records: p95", bench::percentile(keys, 0.95));
    tell("key that ends an edit to repainted, 50,000 records: p95", bench::percentile(edits, 0.95));
    double longest = 0;  // the findings of those edits come from another thread and are shown by this one
    while (!fixture.session().findingsCurrent())
        longest = std::max(longest, bench::timed([] { QApplication::processEvents(); }));
    tell("longest pause while findings come in, 50,000 records", longest);
    test::settle(fixture.session());

    std::vector<double> frames;
    auto& bar = *table.verticalScrollBar();
    const auto scroll = [&](int step) {
        for (int i = 0; i < kKeys; ++i)
            frames.push_back(untilPainted(rows, [&] { bar.setValue(bar.value() + step); }));
    };
    bar.setValue(0);
    QApplication::processEvents();
    scroll(3);                                                       // as a wheel does
    scroll(std::max(1, (bar.maximum() - bar.value()) / kKeys - 1));  // as the handle does
    if (table.model()->rowCount() < 10'000) throw std::runtime_error("too few rows");
    tell("slowest frame of scrolling 10,000 rows and more", bench::percentile(frames, 1));
    fixture.session().closeProject(true);
}

}  // namespace

int main(int argc, char** argv) {
    // Under a real-time policy (chrt -f) the kernel stops a busy thread for the last 50 ms of each second
    // (sched_rt_runtime_us): one frame of 41 ms that is not the window's.
    const sched_param normal{};
    sched_setscheduler(0, SCHED_OTHER, &normal);
    QApplication application(argc, argv);
    if (argc < 2) return 2;
    try {
        measure(QString::fromLocal8Bit(argv[1]));
    } catch (const std::exception& e) {
        std::fprintf(stderr, "cw_bench_window: %s\n", e.what());
        return 1;
    }
    return 0;
}
