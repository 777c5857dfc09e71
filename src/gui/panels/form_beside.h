#pragma once
#include <vector>

#include "gui/panels/panel.h"

class QBoxLayout;
class QPushButton;
class QToolButton;

namespace cw::gui {

class PlainLabel;
class RegisterForm;

/// A panel with the form of what is chosen beside its content; a narrow one shows one of the two at a time. What is
/// typed in the form goes nowhere unasked: leaving it adds a draft that is complete and stays with one that is not,
/// Esc in a draft leads to its buttons.
class FormBeside : public Panel {
    Q_OBJECT
public:
    FormBeside(Workbench& workbench, const framework::Item* subject);
    void commitPending() override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

    QWidget* body() const { return m_body; }
    QBoxLayout* column() const { return m_column; }          ///< of the content
    QBoxLayout* formColumn() const { return m_formColumn; }  ///< below the head with its buttons

    /// The form that shows; null: none.
    virtual RegisterForm* form() const = 0;
    /// Where the keyboard goes when the form is left.
    virtual QWidget* focusOfContent() const = 0;
    /// A draft's record is in the project. Unless its button was pressed the keyboard stays where it is.
    virtual void onAdded(RegisterForm& form, const std::string& id, bool pressed) = 0;
    /// Esc in a field of a record.
    virtual void leaveByKey() { closeForm(); }
    /// Room was given anew; `width` is the content's.
    virtual void onArranged(int width) { Q_UNUSED(width) }

    /// Hears what the form says. Its home is the subject, this panel and `part`; true: it took what was kept there.
    bool watch(RegisterForm& form, const std::string& part);
    /// What watch() with a part that begins so would take: the rest of those parts.
    std::vector<std::string> keptParts(const std::string& panel) const;

    bool isNarrow() const { return m_narrow; }
    bool isFormOpen() const { return !m_side->isHidden(); }
    /// A draft in which something was typed, which a look at something else must not throw away.
    bool holdsDraft() const;
    /// False: what is typed must be completed first, and that was said.
    bool mayLeave();
    /// There is nothing beside the form: it has the whole room and is never left.
    void standAlone();
    /// Shows the form's side below that head line; empty: the register's name for its record.
    void openForm(const QString& head = {});
    /// closeForm(), once nothing is lost by it.
    void leaveForm();
    /// Throws a draft away.
    virtual void closeForm();
    void arrange();

private:
    std::string home(const std::string& part) const;
    QWidget* buildSide();

    QWidget* m_body;
    QBoxLayout* m_column = nullptr;
    QWidget* m_side = nullptr;
    QBoxLayout* m_formColumn = nullptr;
    QPushButton* m_back = nullptr;
    QToolButton* m_close = nullptr;
    PlainLabel* m_head = nullptr;
    bool m_narrow = false;
    bool m_alone = false;
};

}  // namespace cw::gui
