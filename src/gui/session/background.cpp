#include "gui/session/background.h"

#include <QCoreApplication>
#include <QEvent>
#include <memory>
#include <utility>

namespace cw::gui {

namespace {
QEvent::Type doneEvent() {
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}
}  // namespace

Background::Background(int threads, QObject* parent) : QObject(parent), m_most(static_cast<std::size_t>(threads)) {
    doneEvent();  // registered here, on the window's thread
}

Background::~Background() {
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        m_waiting.clear();
    }
    m_wake.notify_all();
    for (auto& thread : m_threads) thread.join();
}

void Background::run(Function work, Function then) {
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back({std::move(work), std::move(then)});
        const auto wanted = m_waiting.size() + static_cast<std::size_t>(m_running);
        if (wanted > m_threads.size() && m_threads.size() < m_most) m_threads.emplace_back([this] { serve(); });
    }
    m_wake.notify_one();
}

void Background::waitForDone() {
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [this] { return m_waiting.empty() && m_running == 0; });
}

bool Background::settleWithin(std::chrono::milliseconds patience) {
    {
        std::unique_lock lock(m_mutex);
        if (!m_idle.wait_for(lock, patience, [this] { return m_waiting.empty() && m_running == 0; })) return false;
    }
    QCoreApplication::sendPostedEvents(this, doneEvent());
    return true;
}

void Background::serve() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_ending || !m_waiting.empty(); });
        if (m_ending) return;
        Job job = std::move(m_waiting.front());
        m_waiting.pop_front();
        ++m_running;
        lock.unlock();
        job.work();
        job.work = nullptr;  // what it holds goes on the thread that used it
        // made before the mutex is taken and deleted after event() has taken it: ordered by it like the result
        auto event = std::make_unique<QEvent>(doneEvent());
        lock.lock();
        m_done.push_back(std::move(job.then));
        const bool post = !m_ending;
        lock.unlock();
        // this object is alive: its destructor waits for this thread
        if (post) QCoreApplication::postEvent(this, event.release());
        lock.lock();
        --m_running;
        if (m_waiting.empty() && m_running == 0) m_idle.notify_all();
    }
}

bool Background::event(QEvent* event) {
    Function then;
    {
        // before the event is looked at: another thread made it
        const std::lock_guard lock(m_mutex);
        const bool ours = event->type() == doneEvent();
        if (ours && m_done.empty()) return true;
        if (ours) {
            then = std::move(m_done.front());
            m_done.pop_front();
        }
    }
    if (!then) return QObject::event(event);
    then();  // one an event: it may run an event loop of its own
    return true;
}

}  // namespace cw::gui
