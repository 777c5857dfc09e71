#pragma once
#include <QDialog>
#include <atomic>
#include <memory>
#include <vector>

#include "commands/packet_points.h"
#include "gui/dialogs/packet_work.h"
#include "gui/theme.h"

class QPushButton;

namespace cw::gui {

class Dialogs;
class ImportRun;
class PacketReviewTree;
class PlainLabel;
class ProjectSession;

/// What departments returned, file by file: who, when, and each difference with a tick for "take theirs". What both
/// sides changed is marked and keeps ours until it is ticked. Reading and comparing run on a worker; what is ticked
/// goes in as one step a file (ImportRun).
class PacketReviewDialog final : public QDialog {
    Q_OBJECT
public:
    PacketReviewDialog(const Theme& theme, ProjectSession& session, Dialogs& dialogs, const QStringList& paths,
                       QWidget* parent);
    ~PacketReviewDialog() override;
    bool isReady() const { return m_ready; }
    /// After accept(): what was taken, in a sentence; and whether nothing was left to decide.
    QString outcome() const;
    bool isComplete() const { return m_left == 0; }
    /// What is open of each file, as the choices are; after accept(): what was left.
    std::vector<commands::PacketPoints> openPoints() const;
    void done(int result) override;

private:
    void start(const QStringList& paths);
    void compare(const std::shared_ptr<PacketWork>& work);
    void present();
    void chooseAll(exchange::Side side);
    void showCounts();
    void showWhole();
    void showPoints();
    void carryOut();
    void takeNext();
    void endRun(bool good);

    const Theme& m_theme;
    ProjectSession& m_session;
    Dialogs& m_dialogs;
    PlainLabel* m_counts = nullptr;
    PacketReviewTree* m_tree = nullptr;
    PlainLabel* m_whole = nullptr;  ///< the current line, whole
    QPushButton* m_allTheirs = nullptr;
    QPushButton* m_allMine = nullptr;
    QPushButton* m_points = nullptr;
    QPushButton* m_accept = nullptr;
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
    std::vector<std::shared_ptr<ReviewedPacket>> m_files;
    ImportRun* m_run = nullptr;
    std::size_t m_next = 0;  ///< file to take
    int m_taken = 0;         ///< files taken
    int m_left = 0;          ///< points left, files refused
    bool m_ready = false;
};

}  // namespace cw::gui
