#pragma once
#include <QObject>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace cw::gui {

/// Threads that do work for an object of the window and hand what follows back to its thread. Both ways go through
/// one std::mutex, so that the hand-over is defined by the standard and seen by ThreadSanitizer; Qt's event queue
/// only wakes the thread up. Neither function may throw.
class Background final : public QObject {
public:
    using Function = std::function<void()>;

    /// At most that many threads, each begun when there is first work for it: the start of the window waits for none.
    explicit Background(int threads, QObject* parent = nullptr);
    ~Background() override;  ///< ends what runs; what has not begun and what would follow is dropped
    /// Runs `work` on one of the threads, then `then` on this object's thread, from its event loop.
    void run(Function work, Function then);
    /// Until all work is done, but no longer than that; what follows from it runs before this returns. False when
    /// there was more to wait for.
    bool settleWithin(std::chrono::milliseconds patience);
    /// Until all work is done. What follows from it may still be waiting in the event loop.
    void waitForDone();

protected:
    bool event(QEvent* event) override;

private:
    struct Job {
        Function work;
        Function then;
    };
    void serve();

    std::mutex m_mutex;
    std::condition_variable m_wake;  ///< work came, or the end
    std::condition_variable m_idle;
    std::deque<Job> m_waiting;
    std::deque<Function> m_done;
    int m_running = 0;
    bool m_ending = false;
    const std::size_t m_most;
    std::vector<std::thread> m_threads;
};

}  // namespace cw::gui
