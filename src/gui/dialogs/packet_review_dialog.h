#pragma once
#include <QDialog>
#include <atomic>
#include <memory>
#include <vector>

#include "gui/dialogs/packet_work.h"
#include "gui/theme.h"

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace cw::gui {

class ImportRun;
class PlainLabel;
class ProjectSession;

/// What departments returned, file by file: who, when, and each difference with a tick for "take theirs". What both
/// sides changed is marked and keeps ours until it is ticked. Reading and comparing run on a worker; what is ticked
/// goes in as one step a file (ImportRun).
class PacketReviewDialog final : public QDialog {
    Q_OBJECT
public:
    PacketReviewDialog(const Theme& theme, ProjectSession& session, const QStringList& paths, QWidget* parent);
    ~PacketReviewDialog() override;
    bool isReady() const { return m_ready; }
    /// After accept(): what was taken, in a sentence; and whether nothing was left to decide.
    QString outcome() const;
    bool isComplete() const { return m_left == 0; }
    void done(int result) override;

private:
    void start(const QStringList& paths);
    void compare(const std::shared_ptr<PacketWork>& work);
    void present();
    void addFile(std::size_t index);
    void addRow(QTreeWidgetItem* parent, std::size_t file, std::size_t row);
    void addProblems(QTreeWidgetItem* parent, const ReviewedPacket& one);
    QTreeWidgetItem* addLine(QTreeWidgetItem* parent, const QStringList& cells, Tone tone);
    void chooseAll(exchange::Side side);
    void readChoices();
    void showCounts();
    void carryOut();
    void takeNext();
    void endRun(bool good);

    const Theme& m_theme;
    ProjectSession& m_session;
    PlainLabel* m_counts = nullptr;
    QTreeWidget* m_tree = nullptr;
    QPushButton* m_allTheirs = nullptr;
    QPushButton* m_allMine = nullptr;
    QPushButton* m_accept = nullptr;
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
    std::vector<std::shared_ptr<ReviewedPacket>> m_files;
    ImportRun* m_run = nullptr;
    std::size_t m_next = 0;  ///< file to take
    int m_taken = 0;         ///< files taken
    int m_left = 0;          ///< conflicts and bad rows left, files refused
    bool m_ready = false;
};

}  // namespace cw::gui
