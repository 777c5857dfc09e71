#pragma once
#include <vector>

#include "commands/cells.h"
#include "gui/panels/form_beside.h"
#include "model/register_spec.h"

class QKeyEvent;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace cw::gui {

class CalmComboBox;
class MatrixModel;
class MatrixTable;
class PlainLabel;
class RegisterForm;

/// A cross register as rows × columns ("matrix:REGISTER"). Arrows move; a choice's letter or number or a figure sets
/// the chosen cells as one step; Delete clears; Enter opens the record's form beside the table; a double click offers
/// the choices. What a choice must be told with (a reason) is asked for in the form. While an axis has nothing to
/// show, it says what the matrix is for and leads to the register that provides it.
class MatrixPanel final : public FormBeside {
    Q_OBJECT
public:
    MatrixPanel(Workbench& workbench, const framework::Item* subject, const model::RegisterSpec& spec);
    void reveal(const Place& place) override;
    Place here() const override;

    const MatrixModel& model() const { return *m_model; }
    MatrixTable& table() { return *m_table; }

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    RegisterForm* form() const override { return m_form; }
    QWidget* focusOfContent() const override;
    void onArranged(int width) override;
    void onAdded(RegisterForm& form, const std::string& id, bool pressed) override;

private:
    QWidget* buildTools();
    QWidget* buildEmpty();
    QLineEdit* makeFilter(Qt::Orientation orientation, QWidget* parent);
    bool onTableKey(const QKeyEvent& key);
    std::vector<QModelIndex> chosen() const;
    /// Sets the shown field in the chosen cells; asks in the form for what a single one lacks.
    void setChosen(const model::Value& value);
    void clearChosen();
    void setTyped(const QModelIndex& index, const QString& text);
    /// The problem that keeps the value out of a cell: shown in the form. False: none.
    bool asksForMore(const QModelIndex& index, const model::Value& value);
    void showMenu(const QModelIndex& index);
    void copyChosen() const;
    void openCell(bool focus);
    void onMoved();
    void showInForm();
    void choose(const std::string& recordId);
    void rebuild();
    void refresh();
    /// In a low window the rows need the room of the count and, unless it is asked for, of the legend.
    void giveRoom();
    int missingAxis() const;  ///< register that an axis waits for; −1 none

    const model::RegisterSpec& m_spec;
    MatrixModel* m_model = nullptr;
    MatrixTable* m_table = nullptr;
    QStackedWidget* m_stack = nullptr;  ///< table or empty state
    QWidget* m_tools = nullptr;
    std::vector<QLineEdit*> m_filters;
    CalmComboBox* m_fields = nullptr;
    QPushButton* m_all = nullptr;
    QPushButton* m_provide = nullptr;
    PlainLabel* m_count = nullptr;
    QToolButton* m_key = nullptr;
    PlainLabel* m_legend = nullptr;
    PlainLabel* m_nothing;
    RegisterForm* m_form;
};

}  // namespace cw::gui
