#pragma once
#include <QStringList>
#include <QWidget>
#include <optional>
#include <string>
#include <vector>

#include "commands/verbs.h"
#include "gui/forms/field_row.h"
#include "gui/session/kept_forms.h"
#include "gui/shell/workbench.h"
#include "model/register_spec.h"
#include "model/validate.h"

class QScrollArea;
class QVBoxLayout;
class QPushButton;

namespace cw::gui {

class PlainLabel;

/// Form of one record, made from its register's spec: one column, labels above, groups by heading, errors under the
/// fields. On a record each visit of a field is one command; a draft is added as a whole.
class RegisterForm final : public QWidget {
    Q_OBJECT
public:
    RegisterForm(Workbench& workbench, const model::RegisterSpec& spec, QWidget* parent = nullptr);

    /// Shows that record; an empty id shows nothing.
    void showRecord(const std::string& id);
    /// An empty form whose record is added on demand; `preset` stands in it.
    /// `written`: what stands in it is worth keeping as it is (a copy, a choice that was made).
    /// `namedBy`: records that will name the new one when it is added.
    void showDraft(store::FieldValues preset = {}, bool written = false, std::vector<commands::NamedBy> namedBy = {});
    /// A cell of a matrix with what was chosen for it: a draft of the record with that id whose key stays as it is,
    /// on top of what the record holds when there is one. Says at once what is missing.
    void showProposal(const std::string& id, const store::FieldValues& preset);
    const model::RegisterSpec& spec() const { return m_spec; }
    const std::string& recordId() const { return m_id; }
    bool isDraft() const { return m_draft.has_value(); }
    /// Puts what was typed in a record's fields into the project; a draft stays a draft.
    void commitPending();
    /// The same, and adds the draft in which something was written when it is complete. False: something that was
    /// typed is not in the project.
    bool finish();
    /// finish(); what is left is marked and said. False: the form must stay with it.
    bool mayLeave();
    /// Marks what keeps the draft from being added. False: nothing does.
    bool showMissing();
    /// Shows the record with what was typed elsewhere for a field of it, or chosen where nothing is typed, and could
    /// not be taken, and why.
    void showTyped(const std::string& id, int field, const QStringList& typed, const model::Value& value);
    /// Fields of the record whose text was refused.
    QStringList refused() const;
    /// The draft as a notice calls it.
    QString draftName() const;
    /// Where the form stands, so that what is typed there outlives the page (ProjectSession::keptForms). Takes what
    /// was kept for it; false: nothing was.
    bool setHome(const std::string& home);
    /// Keeps the draft and what was refused for the form that will stand here.
    void keep() const;
    /// Into the first field: of a new record to write over what stands there, else behind its text.
    void focusFirst();
    /// A draft in which something was written.
    bool isDraftEdited() const;
    /// Something was typed or chosen in the form and is not in the project.
    bool isTyped() const;
    /// Record that the draft is a proposal for; empty: none.
    std::string proposedFor() const { return m_draft ? m_draft->proposedFor : std::string(); }
    /// To the draft's buttons.
    void focusButtons();

signals:
    /// `pressed`: by the button, not because the form was left or everything is saved.
    void added(const QString& id, bool pressed);
    void draftCancelled();

private:
    void build();
    void addRow(int field, QVBoxLayout* column);
    FieldRow* row(int field);
    void fill();
    void updateVisibility(const model::Record& record);
    void onCommitted(int field);
    bool commitField(FieldRow& row);
    bool commitAttachment(FieldRow& row);
    void addDraft(bool pressed);
    void empty();
    /// Writes all edited fields as one step, where each alone breaks a rule that they keep together.
    bool commitTogether();
    bool isComplete() const;
    void endDraft();
    /// Its buttons, and what stands in it.
    void begin(FormDraft draft);
    void sayNotTaken();
    void showProblems(const std::vector<model::Problem>& problems);
    const model::Record* record() const;
    /// The record as it would be with what stands in the editors.
    model::Record candidate() const;
    ProjectSession& session() const { return m_workbench.session(); }

    Workbench& m_workbench;
    const model::RegisterSpec& m_spec;
    QScrollArea* m_area;
    QWidget* m_draftBar;
    QPushButton* m_addButton = nullptr;
    PlainLabel* m_heldBack = nullptr;  ///< null: nothing of this register is held back
    QPushButton* m_replace = nullptr;  ///< null: nobody of this register leaves
    std::vector<FieldRow> m_rows;
    std::vector<std::pair<PlainLabel*, QString>> m_headings;
    std::string m_id;
    std::optional<FormDraft> m_draft;
    std::string m_home{};
    bool m_adding = false;  ///< the draft's command runs
};

}  // namespace cw::gui
