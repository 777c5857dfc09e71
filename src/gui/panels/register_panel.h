#pragma once
#include <string>
#include <vector>

#include "gui/panels/form_beside.h"
#include "model/register_spec.h"

class QKeyEvent;
class QLineEdit;
class QAction;
class QPushButton;
class QStackedWidget;
class QTableView;
class QWidget;

namespace cw::gui {

class PlainLabel;
class RegisterColumns;
class RegisterCells;
class RegisterFilter;
class RegisterForm;
class RegisterModel;

/// A register: table with search beside the form of the chosen record; narrow windows show one of them at a time. An
/// empty register says what it is for. A register of one record shows its form alone.
class RegisterPanel final : public FormBeside {
    Q_OBJECT
public:
    RegisterPanel(Workbench& workbench, const framework::Item* subject, const model::RegisterSpec& spec);
    void reveal(const Place& place) override;
    void showChanged(const model::ChangeSet& changes) override;
    Place here() const override;

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    RegisterForm* form() const override { return m_form; }
    QWidget* focusOfContent() const override;
    void onAdded(RegisterForm& form, const std::string& id, bool pressed) override;
    void leaveByKey() override;
    void onArranged(int width) override;
    void closeForm() override;

private:
    QWidget* buildTools();
    QWidget* buildTable();
    QWidget* buildEmpty();
    QPushButton* starterButton(QWidget* parent);
    void showSingle();
    void add();
    void duplicate();
    void removeChosen();
    void copyChosen() const;
    /// Ids of the selected rows from top to bottom; the current one when none is selected.
    std::vector<std::string> chosenIds() const;
    bool onTableKey(const QKeyEvent& key);
    void choose(const std::string& id);
    void onRowChosen();
    void refresh();
    std::string currentId() const;

    const model::RegisterSpec& m_spec;
    RegisterModel* m_model = nullptr;
    RegisterFilter* m_filter = nullptr;
    QTableView* m_table = nullptr;
    QLineEdit* m_search = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_starters = nullptr;  ///< null: the register has no list to pick from
    QPushButton* m_more = nullptr;
    QAction* m_duplicate = nullptr;
    QAction* m_replace = nullptr;  ///< null: nothing names records of this register
    QPushButton* m_remove = nullptr;
    QPushButton* m_addFirst = nullptr;
    PlainLabel* m_count = nullptr;
    QStackedWidget* m_stack = nullptr;  ///< table or empty state
    RegisterForm* m_form;
    RegisterColumns* m_columns = nullptr;
    RegisterCells* m_cells = nullptr;
    bool m_applying = false;  ///< the search is cleared or set by us, not by hand
};

}  // namespace cw::gui
