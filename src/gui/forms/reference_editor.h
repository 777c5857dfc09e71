#pragma once
#include "gui/forms/field_editor.h"

class QPushButton;

namespace cw::gui {

class FlowLayout;
class PickerPopup;
struct PickEntry;

/// One or several records or framework items, shown as links that lead there; chosen in a searchable popup, where a
/// missing record can be added by its name alone.
class ReferenceEditor final : public FieldEditor {
    Q_OBJECT
public:
    ReferenceEditor(const FieldContext& context, QWidget* parent);
    void setValue(const model::Value& value) override;
    base::Result<model::Value> value() const override;
    bool isEdited() const override { return m_ids != m_given; }

private:
    bool several() const;
    bool ofItems() const;
    QString titleOf(const std::string& id) const;
    void rebuild();
    void openPicker();
    std::vector<PickEntry> entries() const;
    std::string addRecordNamed(const QString& title);
    void follow(const std::string& id);
    void remove(const std::string& id);

    model::List m_ids;
    model::List m_given;
    FlowLayout* m_flow;
    QWidget* m_chips;
    QPushButton* m_choose;
    PickerPopup* m_popup = nullptr;
};

/// Entries of a whole register or of the catalogue, for pickers and the command palette.
std::vector<PickEntry> recordEntries(const ProjectSession& session, int registerIndex);
std::vector<PickEntry> itemEntries(const framework::Catalogue& catalogue, base::Language language,
                                   const model::ItemFilter& filter = {});
/// "B5.2.4  Avoid supplier lock-in".
QString itemTitle(const framework::Catalogue& catalogue, std::string_view itemId, base::Language language);

}  // namespace cw::gui
