#pragma once
#include <map>
#include <string>

#include "analysis/views/view.h"
#include "commands/verbs.h"
#include "gui/panels/form_beside.h"

class QKeyEvent;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QTableView;

namespace cw::gui {

class CalmComboBox;
class CalmStack;
class PlainLabel;
class RegisterForm;
class SceneView;
class ViewTableModel;

/// A picture panel: any view of analysis::views(), by its name. Arrows walk what stands in it, Enter opens the form
/// beside it, letters and digits do what the view offers there (also in the menu of the right button or the menu
/// key), Ctrl+arrows or the mouse move a card as one step to undo. The same as a table, the picture to the clipboard.
/// While there is nothing to show it says what it is for and offers the first step.
class ScenePanel : public FormBeside {
    Q_OBJECT
public:
    ScenePanel(Workbench& workbench, const framework::Item* subject, const analysis::View& view);
    void reveal(const Place& place) override;
    Place here() const override;

    SceneView& picture() { return *m_picture; }
    const analysis::ViewContent& content() const { return m_content; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    RegisterForm* form() const override { return m_form; }
    QWidget* focusOfContent() const override;
    void onAdded(RegisterForm& form, const std::string& id, bool pressed) override;
    void onArranged(int width) override;
    void closeForm() override;

    const analysis::View& view() const { return m_view; }
    /// The content now; a kind that tries something out shows what would be.
    virtual analysis::ViewContent make();
    /// A key on the picture that is not for walking; true when it was for this panel.
    virtual bool onKey(const QKeyEvent& key, const analysis::ViewTarget& at);
    analysis::ViewInput input() const;
    void refresh();
    const model::RegisterSpec& spec() const;
    /// Values of a target in the types of the register's fields; what does not fit is left out.
    static store::FieldValues valuesOf(const ProjectSession& session, const analysis::ParsedTarget& target);

private:
    void buildTools();
    QWidget* buildPicture();
    QWidget* buildTable();
    QWidget* buildEmpty();
    RegisterForm& formOf(const std::string& registerName);
    void follow(const analysis::ViewTarget& target, bool focus);
    /// A click on a line whose cells do something: it is done. False: the click is for the line as a whole.
    bool clickCell(const analysis::ViewTarget& target, const analysis::ViewTarget& place);
    const analysis::ListLine* lineAt(const analysis::ViewTarget& target) const;
    /// Where the keys of the picture are told of: where the user stands, else the first place that has some.
    analysis::ViewTarget placeOfKeys() const;
    void run(const analysis::ViewTarget& target);
    void openRecord(const std::string& registerName, const std::string& id, bool focus);
    void openDraft(const std::string& registerName, store::FieldValues preset,
                   std::vector<commands::NamedBy> namedBy = {});
    void use(RegisterForm& form);
    std::string partOf(const std::string& registerName) const;
    void restoreForms();
    void showMenu();
    std::vector<analysis::ViewAction> actionsAt(const analysis::ViewTarget& target) const;
    /// Moves the card by so many cells; one that has no place yet goes to the middle.
    void moveBy(const analysis::ViewTarget& target, int rows, int columns);
    void moveTo(const analysis::ViewTarget& target, int row, int column);
    bool movable(const analysis::ViewTarget& target) const;
    void showKeys();
    void showAsTable(bool on);
    void copyPicture() const;
    void showCurrent();

    const analysis::View& m_view;
    analysis::ViewContent m_content;
    QWidget* m_tools = nullptr;
    QLineEdit* m_search = nullptr;
    CalmComboBox* m_option = nullptr;
    QPushButton* m_asTable = nullptr;
    QPushButton* m_internal = nullptr;  ///< null: the view hides nothing
    PlainLabel* m_summary = nullptr;
    PlainLabel* m_legend = nullptr;
    PlainLabel* m_keys = nullptr;
    CalmStack* m_stack = nullptr;  ///< picture, table, empty state
    QScrollArea* m_area = nullptr;
    SceneView* m_picture = nullptr;
    QTableView* m_table = nullptr;
    ViewTableModel* m_model = nullptr;
    CalmStack* m_forms = nullptr;
    std::map<std::string, RegisterForm*> m_formByRegister;
    RegisterForm* m_form = nullptr;  ///< the one that shows
};

}  // namespace cw::gui
