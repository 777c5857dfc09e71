#pragma once
#include <QWidget>
#include <memory>

#include "gui/panels/level_texts.h"
#include "gui/shell/workbench.h"

class QPushButton;
class QVBoxLayout;

namespace cw::gui {

class FieldEditor;
class PlainLabel;
class Segments;

/// What opens under the focused row: what the level means, evidence, note, not applicable, confidence, target and
/// date, mark for review.
class AssessDetail final : public QWidget {
    Q_OBJECT
public:
    AssessDetail(Workbench& workbench, const framework::Item& item, QWidget* parent);

    void refresh();
    void showLevel(std::optional<int> lookedAt);
    /// Opens the part that asks why the item does not apply.
    void askReason();
    void commitPending();
    /// Keeps what is typed and not taken (a reason without its button, a date that cannot be read) for the detail of
    /// this item that takes the place of this one.
    void keep();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// The item does not apply now: its level control goes on with the keys.
    void reasonTaken();

private:
    enum class Part { None, Evidence, Note, Reason };
    ProjectSession& session() const { return m_workbench.session(); }
    const model::Record* answer() const;  ///< or the assessor's own rating
    const RatingFields& fields() const { return session().ratingFields(); }
    const model::RegisterSpec& spec() const;
    QWidget* buildSideBySide();
    QWidget* buildButtons();
    QWidget* buildTarget();
    void refreshTarget(const model::Record* record);
    void openPart(Part part);
    QWidget* buildEvidence();
    QWidget* buildNote();
    QWidget* buildReason();
    /// Not applicable, with the reason that stands in the box.
    void takeReason();
    void addEvidence(const QString& title);
    bool wholes() const;
    std::string home() const;
    void takeKept();

    Workbench& m_workbench;
    const framework::Item& m_item;
    LevelTexts m_levels;
    QVBoxLayout* m_column;
    PlainLabel* m_current = nullptr;
    PlainLabel* m_next = nullptr;
    std::vector<QPushButton*> m_cards;
    QPushButton* m_evidence = nullptr;
    QPushButton* m_note = nullptr;
    QPushButton* m_notApplicable = nullptr;
    QPushButton* m_reason = nullptr;  ///< there while the answer has a reason
    QPushButton* m_marked = nullptr;
    Segments* m_confidence = nullptr;
    Segments* m_target = nullptr;       ///< with the next two: null while an assessor rates for themselves
    PlainLabel* m_inherited = nullptr;  ///< where the target comes from that holds while none is set here
    FieldEditor* m_targetDate = nullptr;
    Part m_open = Part::None;
    QWidget* m_part = nullptr;
    PlainLabel* m_reasonAsked = nullptr;  ///< in the open part
    FieldEditor* m_editor = nullptr;      ///< in the open part
};

}  // namespace cw::gui
