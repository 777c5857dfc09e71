#pragma once
#include <QDialog>
#include <set>
#include <string>
#include <vector>

#include "commands/starters.h"
#include "gui/theme.h"

class QKeyEvent;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace cw::gui {

class PlainLabel;
class ProjectSession;

/// The rows that a register may begin with: searched, ticked (Space), taken over. Rows that are there already stand
/// greyed and cannot be ticked.
class StarterDialog final : public QDialog {
    Q_OBJECT
public:
    StarterDialog(const Theme& theme, ProjectSession& session, const model::RegisterSpec& spec,
                  const std::vector<commands::Starter>& starters, QWidget* parent);
    /// Keys of the ticked rows.
    std::set<std::string> chosen() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildSearch();
    QWidget* buildTable(const QString& title);
    void addRow(const commands::Starter& starter, const model::Record* there);
    /// How it stands in the register, if it does.
    QString stateOf(const commands::Starter& starter, const model::Record* there) const;
    QString aboutOf(const commands::Starter& starter) const;
    void search(const QString& text);
    bool onTableKey(const QKeyEvent& key);
    bool onSearchKey(const QKeyEvent& key);
    void toggle(int row);
    void tickShown();
    void refresh();
    int firstShown() const;

    const Theme& m_theme;
    ProjectSession& m_session;
    const model::RegisterSpec& m_spec;
    std::vector<std::string> m_folded;  ///< what the search looks through, a row a text
    QLineEdit* m_search = nullptr;
    QTableWidget* m_table = nullptr;
    PlainLabel* m_count = nullptr;
    QPushButton* m_all = nullptr;
    QPushButton* m_add = nullptr;
};

}  // namespace cw::gui
