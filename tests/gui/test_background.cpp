#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>
#include <algorithm>
#include <atomic>
#include <catch2/catch.hpp>
#include <memory>
#include <numeric>

#include "gui/fixture.h"
#include "gui/session/background.h"

using namespace cw;
using gui::Background;

TEST_CASE("What was worked out on other threads arrives on the window's thread, each once", "[gui][background]") {
    Background background(2);
    const auto* here = QThread::currentThread();
    std::vector<int> results;
    constexpr int kJobs = 2000;
    for (int i = 0; i < kJobs; ++i) {
        auto result = std::make_shared<std::vector<int>>();
        background.run(
            [result, i, here] {
                if (QThread::currentThread() != here) result->assign(10, i);
            },
            [&results, result, here] {
                if (QThread::currentThread() == here && result->size() == 10)
                    results.push_back(std::accumulate(result->begin(), result->end(), 0) / 10);
            });
    }
    REQUIRE(test::waitUntil([&] { return results.size() == kJobs; }));
    std::sort(results.begin(), results.end());
    for (int i = 0; i < kJobs; ++i) REQUIRE(results[static_cast<std::size_t>(i)] == i);
}

TEST_CASE("Waiting for the work does not run what follows; the end drops what has not begun", "[gui][background]") {
    std::atomic<int> worked = 0;
    int followed = 0;
    {
        Background background(2);
        for (int i = 0; i < 20; ++i) background.run([&] { ++worked; }, [&] { ++followed; });
        background.waitForDone();
        CHECK(worked == 20);
        CHECK(followed == 0);
        REQUIRE(test::waitUntil([&] { return followed == 20; }));
        for (int i = 0; i < 50; ++i)
            background.run(
                [&] {
                    QThread::msleep(2);
                    ++worked;
                },
                [&] { ++followed; });
    }
    CHECK(worked < 70);
    QCoreApplication::processEvents();
    CHECK(followed == 20);
}

TEST_CASE("What follows may start more work and run an event loop of its own", "[gui][background]") {
    Background background(1);
    int depth = 0;
    bool inner = false;
    background.run([] {},
                   [&] {
                       ++depth;
                       background.run([] {}, [&] { inner = true; });
                       CHECK(test::waitUntil([&] { return inner; }));
                   });
    REQUIRE(test::waitUntil([&] { return depth == 1; }));
    CHECK(inner);
}

TEST_CASE("Who waits a moment for work gets what follows from it, or goes on without", "[gui][background]") {
    using namespace std::chrono_literals;
    Background background(1);
    bool followed = false;
    background.run([] { QThread::msleep(5); }, [&] { followed = true; });
    CHECK(background.settleWithin(60s));
    CHECK(followed);
    followed = false;
    std::mutex gate;
    gate.lock();
    background.run([&] { const std::lock_guard wait(gate); }, [&] { followed = true; });
    CHECK_FALSE(background.settleWithin(5ms));
    CHECK_FALSE(followed);
    gate.unlock();
    CHECK(test::waitUntil([&] { return followed; }));
}
