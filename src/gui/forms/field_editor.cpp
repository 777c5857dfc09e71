#include "gui/forms/field_editor.h"

#include "gui/convert.h"
#include "gui/forms/attachment_editor.h"
#include "gui/forms/choice_editors.h"
#include "gui/forms/reference_editor.h"
#include "gui/forms/text_editors.h"

namespace cw::gui {

using model::FieldType;

QString FieldEditor::controlName(const char* part) const {
    auto name = qs(m_context.name());
    if (part) name += QLatin1Char('.') + QString::fromLatin1(part);
    return name;
}

QString FieldEditor::label() const {
    return session().text(spec().label);
}

std::unique_ptr<FieldEditor> makeEditor(const FieldContext& context) {
    switch (context.fieldSpec().type) {
        case FieldType::Text:
        case FieldType::Link:
        case FieldType::Tags:
        case FieldType::Integer:
        case FieldType::Real:
        case FieldType::Money:
        case FieldType::Date:
        case FieldType::Percent:
            return std::make_unique<LineEditor>(context, nullptr);
        case FieldType::LongText:
            return std::make_unique<ParagraphEditor>(context, nullptr);
        case FieldType::Localized:
        case FieldType::LocalizedLong:
            return std::make_unique<BilingualEditor>(context, nullptr);
        case FieldType::Choice:
            return std::make_unique<ChoiceEditor>(context, nullptr);
        case FieldType::MultiChoice:
            return std::make_unique<MultiChoiceEditor>(context, nullptr);
        case FieldType::YesNo:
            return std::make_unique<YesNoEditor>(context, nullptr);
        case FieldType::Reference:
        case FieldType::Person:
        case FieldType::MultiReference:
        case FieldType::CatalogueItem:
        case FieldType::CatalogueItems:
            return std::make_unique<ReferenceEditor>(context, nullptr);
        case FieldType::Attachment:
            return std::make_unique<AttachmentEditor>(context, nullptr);
    }
    return nullptr;
}

}  // namespace cw::gui
