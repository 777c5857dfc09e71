#include "gui/forms/choice_editors.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>
#include <algorithm>

#include "gui/convert.h"
#include "gui/widgets/calm_combo_box.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/parts.h"

namespace cw::gui {

using model::Value;

namespace {

constexpr std::size_t kSideBySide = 3;
constexpr double kSideBySideWidth = 330;  // what a form beside its table has

/// Few and short choices stand side by side; others would be cut.
bool fitsSideBySide(const Theme& theme, const QStringList& texts) {
    const QFontMetrics metrics(theme.font(TextRole::Body));
    int width = 0;
    for (const auto& text : texts)
        width += metrics.horizontalAdvance(text) + theme.px(2 * drawing::Space::kS + drawing::Space::kXs) + 2;
    return width <= theme.px(kSideBySideWidth);
}

}  // namespace

ChoiceEditor::ChoiceEditor(const FieldContext& context, QWidget* parent) : FieldEditor(context, parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    QStringList texts;
    for (const auto& choice : spec().choices) texts << session().text(choice.label);
    if (spec().choices.size() <= kSideBySide && fitsSideBySide(theme(), texts)) {
        m_segments = new Segments(theme(), controlName(), label(), this);
        std::vector<Segments::Entry> entries;
        for (const auto& choice : spec().choices) entries.push_back({qs(choice.id), session().text(choice.label)});
        m_segments->setEntries(entries);
        row->addWidget(m_segments);
        row->addStretch();
        connect(m_segments, &Segments::chosen, this, &ChoiceEditor::committed);
        return;
    }
    m_box = new CalmComboBox(theme(), this);
    m_box->setObjectName(controlName());
    m_box->setAccessibleName(label());
    m_box->addItem(tr("not answered"), QString());
    for (const auto& choice : spec().choices) m_box->addItem(session().text(choice.label), qs(choice.id));
    m_box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    row->addWidget(m_box);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::activated, this, &ChoiceEditor::committed);
}

QString ChoiceEditor::current() const {
    return m_segments ? m_segments->current() : m_box->currentData().toString();
}

void ChoiceEditor::setValue(const Value& v) {
    const auto* id = std::get_if<std::string>(&v);
    m_given = id ? qs(*id) : QString();
    if (m_segments)
        m_segments->setCurrent(m_given);
    else
        m_box->setCurrentIndex(std::max(0, m_box->findData(m_given)));
}

base::Result<Value> ChoiceEditor::value() const {
    const auto id = current();
    return id.isEmpty() ? Value{} : Value{ss(id)};
}

bool ChoiceEditor::isEdited() const {
    return current() != m_given;
}

MultiChoiceEditor::MultiChoiceEditor(const FieldContext& context, QWidget* parent) : FieldEditor(context, parent) {
    const int gap = theme().px(drawing::Space::kXs);
    auto* flow = new FlowLayout(this, gap, gap);
    for (const auto& choice : spec().choices) {
        const auto text = session().text(choice.label);
        auto* button = makeButton(controlName(std::string(choice.id).c_str()), text, ButtonLook::Chip, this);
        button->setCheckable(true);
        button->setAccessibleName(tr("%1: %2").arg(label(), text));
        connect(button, &QPushButton::clicked, this, &MultiChoiceEditor::committed);
        flow->addWidget(button);
        m_buttons.push_back(button);
    }
    if (!m_buttons.empty()) setFocusProxy(m_buttons.front());
}

model::List MultiChoiceEditor::current() const {
    model::List list;
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        if (m_buttons[i]->isChecked()) list.emplace_back(spec().choices[i].id);
    return list;
}

void MultiChoiceEditor::setValue(const Value& v) {
    const auto* list = std::get_if<model::List>(&v);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const auto id = spec().choices[i].id;
        m_buttons[i]->setChecked(list && std::find(list->begin(), list->end(), id) != list->end());
    }
    m_given = current();
}

base::Result<Value> MultiChoiceEditor::value() const {
    auto list = current();
    return list.empty() ? Value{} : Value{std::move(list)};
}

bool MultiChoiceEditor::isEdited() const {
    return current() != m_given;
}

YesNoEditor::YesNoEditor(const FieldContext& context, QWidget* parent) : FieldEditor(context, parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_segments = new Segments(theme(), controlName(), label(), this);
    m_segments->setEntries({{QStringLiteral("yes"), tr("Yes")}, {QStringLiteral("no"), tr("No")}});
    row->addWidget(m_segments);
    row->addStretch();
    connect(m_segments, &Segments::chosen, this, &YesNoEditor::committed);
}

void YesNoEditor::setValue(const Value& v) {
    const auto* answer = std::get_if<bool>(&v);
    m_given = !answer ? QString() : *answer ? QStringLiteral("yes") : QStringLiteral("no");
    m_segments->setCurrent(m_given);
}

base::Result<Value> YesNoEditor::value() const {
    const auto id = m_segments->current();
    return id.isEmpty() ? Value{} : Value{id == QLatin1String("yes")};
}

bool YesNoEditor::isEdited() const {
    return m_segments->current() != m_given;
}

}  // namespace cw::gui
