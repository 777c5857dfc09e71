#pragma once
#include <QDialog>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "commands/replace_references.h"
#include "gui/shell/workbench.h"

class QCheckBox;
class QPushButton;
class QTableWidget;

namespace cw::gui {

class PlainLabel;

/// One record takes the place of another: everything that names the one, register by register; the one that takes
/// over; and what would be changed. Nothing is written here.
class ReplaceDialog final : public QDialog {
    Q_OBJECT
public:
    /// `from` may be empty: it is chosen here.
    ReplaceDialog(const Theme& theme, ProjectSession& session, const model::RegisterSpec& spec,
                  const std::string& from, QWidget* parent);
    const std::string& from() const { return m_from; }
    const std::string& to() const { return m_to; }
    /// The registers that are ticked, and whether what tells what was is changed too.
    commands::ReplaceScope scope() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        int registerIndex;
        std::set<std::string> records{};
        std::set<int> fields{};
    };
    QWidget* buildChoice(const QString& label, const QString& name, bool leaving);
    QWidget* buildTable();
    QWidget* buildButtons();
    void choose(bool leaving);
    void setFrom(const std::string& id);
    void fill();
    void preview();
    void toggle(int row);
    QString titleOf(int registerIndex, const std::string& id) const;
    QString namesOf(const Row& row) const;
    QString outcomeOf(const Row& row, const commands::Replacement& result) const;
    QString dependenceText() const;

    const Theme& m_theme;
    ProjectSession& m_session;
    const model::RegisterSpec& m_spec;
    int m_register;
    std::string m_from, m_to;
    std::vector<Row> m_rows;
    QPushButton* m_chooseFrom = nullptr;
    QPushButton* m_chooseTo = nullptr;
    PlainLabel* m_about = nullptr;
    PlainLabel* m_said = nullptr;
    QTableWidget* m_table = nullptr;
    QCheckBox* m_past = nullptr;
    QPushButton* m_do = nullptr;
    bool m_filling = false;
};

/// Whether records of other registers can name one of it.
bool canBeReplaced(const model::RegisterSpec& spec);
/// Whether its records are bodies or people: they go one day, and somebody takes over.
bool canLeave(const model::RegisterSpec& spec);
/// What asks for the dialog: "If this body leaves…".
QString replaceText(const model::RegisterSpec& spec);
/// Shows the dialog and does what it answers, as one step to undo. An empty id: which one is chosen there.
void replaceByAnother(Workbench& workbench, const model::RegisterSpec& spec, const std::string& id);
/// The same for the body or person that is open at that place; else an organisation is chosen in the dialog.
void replaceHere(Workbench& workbench, const Place& place);

}  // namespace cw::gui
