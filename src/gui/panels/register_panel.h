#pragma once
#include <map>
#include <vector>

#include "gui/panels/panel.h"
#include "gui/panels/register_view.h"
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
class RegisterFilter;
class RegisterForm;
class RegisterModel;

/// A register: table with search beside the form of the chosen record; narrow windows show one of them at a time. An
/// empty register says what it is for. A register of one record shows its form alone.
class RegisterPanel final : public Panel {
    Q_OBJECT
public:
    RegisterPanel(Workbench& workbench, const framework::Item* subject, const model::RegisterSpec& spec);
    void reveal(const Place& place) override;
    Place here() const override;
    void commitPending() override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildTools();
    QWidget* buildTable();
    QWidget* buildEmpty();
    void showSingle();
    void add();
    void duplicate();
    void removeChosen();
    void copyChosen() const;
    /// Ids of the selected rows from top to bottom; the current one when none is selected.
    std::vector<std::string> chosenIds() const;
    bool onTableKey(const QKeyEvent& key);
    /// Applies what the settings remember of this register's table; remember() keeps it.
    void applyView();
    void remember();
    void choose(const std::string& id);
    void onRowChosen();
    void onAdded(const std::string& id);
    void closeForm();
    void arrange();
    /// Shows the columns that fit, the weightiest first; the title's takes the room that the others leave.
    void fitColumns(int room);
    /// Which columns are shown, to change by hand.
    void showColumnMenu(const QPoint& at);
    void refresh();
    std::string currentId() const;

    const model::RegisterSpec& m_spec;
    RegisterModel* m_model = nullptr;
    RegisterFilter* m_filter = nullptr;
    QTableView* m_table = nullptr;
    QLineEdit* m_search = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_more = nullptr;
    QAction* m_duplicate = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_addFirst = nullptr;
    PlainLabel* m_count = nullptr;
    QStackedWidget* m_stack = nullptr;  ///< table or empty state
    QWidget* m_list = nullptr;
    QWidget* m_formSide = nullptr;
    RegisterForm* m_form = nullptr;
    bool m_narrow = false;
    bool m_sized = false;          ///< columns got their widths from their contents, once
    bool m_fitting = false;        ///< widths change by us, not by hand
    std::vector<int> m_widths;     ///< by column; kept while a column is hidden
    std::map<int, bool> m_byHand;  ///< columns shown or hidden by the menu
    RegisterView m_view;           ///< as last applied or kept
    bool m_applying = false;
};

}  // namespace cw::gui
