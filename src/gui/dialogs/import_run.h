#pragma once
#include <QObject>
#include <QTimer>
#include <atomic>
#include <chrono>
#include <memory>

#include "commands/import_rows.h"

namespace cw::gui {

class ProjectSession;

/// Carries out an import while the window stays alive: the records are made and checked on a worker, then written on
/// the window's own thread, which the edit connection belongs to, a few milliseconds at a time. One step for undo.
/// Destroyed before finished(): nothing has happened.
class ImportRun final : public QObject {
    Q_OBJECT
public:
    /// What one turn of the event loop spends on writing.
    static constexpr std::chrono::milliseconds kStep{8};

    ImportRun(ProjectSession& session, std::shared_ptr<const exchange::ImportPlan> plan,
              const commands::ImportRows& how, QObject* parent);
    ~ImportRun() override;

signals:
    void progressed(int percent);
    void finished(bool good);  ///< not good: the session has announced why

private:
    struct Work;
    void prepare();
    void begin(const std::shared_ptr<Work>& work);
    void writeOn();
    void end(bool good);

    ProjectSession& m_session;
    std::shared_ptr<const exchange::ImportPlan> m_plan;
    commands::ImportRows m_how;
    bool m_writing = false;
    int m_tries = 0;
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
    QTimer m_turn;
};

}  // namespace cw::gui
