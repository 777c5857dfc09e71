#pragma once
#include <QDialog>
#include <vector>

#include "commands/packet_points.h"
#include "gui/theme.h"

class QComboBox;
class QPlainTextEdit;

namespace cw::gui {

class Dialogs;
class PlainLabel;
class ProjectSession;

/// What is left open of returned packets, a list a department: to be copied into a mail or saved as a file.
class PacketPointsDialog final : public QDialog {
    Q_OBJECT
public:
    PacketPointsDialog(const Theme& theme, ProjectSession& session, Dialogs& dialogs,
                       std::vector<commands::PacketPoints> lists, QWidget* parent);

private:
    void showList();
    void copy();
    void save();
    const commands::PacketPoints& current() const;
    void say(const QString& text, Tone tone);

    ProjectSession& m_session;
    Dialogs& m_dialogs;
    std::vector<commands::PacketPoints> m_lists;
    QComboBox* m_which = nullptr;
    QPlainTextEdit* m_text = nullptr;
    PlainLabel* m_said = nullptr;
};

}  // namespace cw::gui
