#pragma once
#include <QTreeWidget>
#include <memory>
#include <vector>

#include "gui/dialogs/packet_work.h"
#include "gui/theme.h"

namespace cw::gui {

class ProjectSession;

/// The lines of a packet review: a file, its rows, their differences with a tick for "take theirs". Files, rows and
/// what could not be read or is missing are one line across all columns, so that no name and no reason is cut.
class PacketReviewTree final : public QTreeWidget {
    Q_OBJECT
public:
    using Files = std::vector<std::shared_ptr<ReviewedPacket>>;
    PacketReviewTree(const Theme& theme, ProjectSession& session, QWidget* parent);

    void present(const Files& files);
    /// Puts the ticks into the reviews.
    void readChoices(const Files& files);
    /// Ticks, or unticks, all conflicts, without a word to anyone.
    void tickConflicts(const Files& files, exchange::Side side);
    /// All that the current line says, whole.
    QString whole() const;

private:
    void addFile(const Files& files, std::size_t index);
    void addRow(QTreeWidgetItem* parent, const Files& files, std::size_t file, std::size_t row);
    void addProblems(QTreeWidgetItem* parent, const ReviewedPacket& one);
    QTreeWidgetItem* addLine(QTreeWidgetItem* parent, const QStringList& cells, Tone tone);
    /// One line across all columns.
    QTreeWidgetItem* addSentence(QTreeWidgetItem* parent, const QStringList& parts, Tone tone);

    const Theme& m_theme;
    ProjectSession& m_session;
};

}  // namespace cw::gui
