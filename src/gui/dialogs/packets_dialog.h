#pragma once
#include <QDialog>
#include <memory>

#include "commands/packet_points.h"
#include "commands/packets.h"
#include "gui/theme.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace cw::gui {

class Dialogs;
class PlainLabel;
class ProjectSession;
class Segments;

/// Department packets: every department with what it was handed last and where that stands; makes packets for the
/// chosen ones and takes in what came back (PacketReviewDialog).
class PacketsDialog final : public QDialog {
    Q_OBJECT
public:
    PacketsDialog(const Theme& theme, ProjectSession& session, Dialogs& dialogs, QWidget* parent);
    ~PacketsDialog() override;
    /// Files are being made.
    bool isBusy() const { return m_busy; }

private:
    struct Work;
    QWidget* buildTable();
    QWidget* buildChoices();
    void fill();
    void updateButtons();
    void say(const QString& text, Tone tone);
    bool readOrder(commands::PacketOrder& order);
    void make();
    void endMaking(const std::shared_ptr<Work>& work);
    void takeIn(const QStringList& paths);
    void takeFolder();
    void takeFiles();
    void showPoints();

    const Theme& m_theme;
    ProjectSession& m_session;
    Dialogs& m_dialogs;
    QTableWidget* m_table = nullptr;
    QLineEdit* m_due = nullptr;
    QComboBox* m_what = nullptr;
    Segments* m_format = nullptr;
    Segments* m_language = nullptr;
    PlainLabel* m_said = nullptr;
    QPushButton* m_make = nullptr;
    QPushButton* m_takeFolder = nullptr;
    QPushButton* m_takeFiles = nullptr;
    QPushButton* m_points = nullptr;
    std::vector<commands::PacketPoints> m_open;  ///< left by the last files taken in
    bool m_busy = false;
};

}  // namespace cw::gui
