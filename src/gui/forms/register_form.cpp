#include "gui/forms/register_form.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <algorithm>

#include "base/error_codes.h"
#include "gui/convert.h"
#include "gui/dialogs/replace_dialog.h"
#include "gui/forms/attachment_editor.h"
#include "gui/forms/field_editor.h"
#include "gui/forms/text_editors.h"
#include "gui/session/held_back.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"
#include "model/value_text.h"

namespace cw::gui {

using drawing::Space;
using model::Record;

namespace {
constexpr double kWidest = 640;
}  // namespace

bool RegisterForm::Row::edited() const {
    return carried || editor->isEdited();
}

bool RegisterForm::Row::isReadable() const {
    return block->isHidden() || editor->value().has_value();
}

RegisterForm::RegisterForm(Workbench& workbench, const model::RegisterSpec& spec, QWidget* parent)
    : QWidget(parent), m_workbench(workbench), m_spec(spec) {
    build();
    connect(&session(), &ProjectSession::snapshotChanged, this, [this](const model::ChangeSet&) {
        if (!m_id.empty()) fill();
    });
}

void RegisterForm::build() {
    const auto& theme = m_workbench.theme();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_area = new QScrollArea(this);
    m_area->setObjectName(QStringLiteral("form.") + qs(m_spec.name));
    m_area->setAccessibleName(tr("Form: %1").arg(session().text(m_spec.singular)));
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    auto* middle = new QHBoxLayout(content);
    setMargins(middle, theme, m_spec.single ? Space::kXl : Space::kL, Space::kM);
    auto* body = new QWidget(content);
    if (m_spec.single) body->setMaximumWidth(theme.px(kWidest));
    middle->addWidget(body);
    if (m_spec.single) middle->addStretch();
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(Space::kM));
    // groups in the order of their first field
    std::vector<std::string> groups;
    for (const auto& field : m_spec.fields)
        if (std::find(groups.begin(), groups.end(), field.group.source) == groups.end())
            groups.emplace_back(field.group.source);
    for (const auto& group : groups) {
        bool named = group.empty();
        for (std::size_t i = 0; i < m_spec.fields.size(); ++i) {
            const auto& field = m_spec.fields[i];
            if (field.group.source != group || field.retired || field.byProgram ||
                static_cast<int>(i) == m_spec.ordered)
                continue;
            if (!named) {
                auto* heading =
                    new PlainLabel(theme, TextRole::Strong, session().text(field.group), Tone::Normal, content);
                column->addWidget(heading);
                named = true;
            }
            addRow(static_cast<int>(i), column);
        }
    }
    if (model::holdsBack(m_spec.name)) {
        m_heldBack = new PlainLabel(
            theme, TextRole::Caption,
            tr("What the assessor wrote stands here once it is handed in; whoever rates the item too sees it then."),
            Tone::Secondary, content);
        m_heldBack->setObjectName(QStringLiteral("form.heldBack"));
        m_heldBack->hide();
        column->addWidget(m_heldBack->wrapped());
    }
    if (canLeave(m_spec)) {
        m_replace = makeButton(QStringLiteral("form.replace"), replaceText(m_spec), ButtonLook::Link, content);
        m_replace->hide();
        connect(m_replace, &QPushButton::clicked, this, [this] {
            commitPending();
            replaceByAnother(m_workbench, m_spec, m_id);
        });
        column->addWidget(m_replace, 0, Qt::AlignLeft);
    }
    column->addStretch();
    m_area->setWidget(content);
    outer->addWidget(m_area, 1);

    m_draftBar = new QWidget(this);
    auto* bar = new QHBoxLayout(m_draftBar);
    setMargins(bar, theme, Space::kL, Space::kS);
    auto* add = m_addButton = makeButton(QStringLiteral("form.add"), tr("Add"), ButtonLook::Primary, m_draftBar);
    add->setAccessibleName(tr("Add this %1").arg(session().text(m_spec.singular)));
    auto* cancel = makeButton(QStringLiteral("form.cancel"), tr("Cancel"), ButtonLook::Normal, m_draftBar);
    bar->addWidget(add);
    bar->addWidget(cancel);
    bar->addStretch();
    outer->addWidget(m_draftBar);
    m_draftBar->hide();
    connect(add, &QPushButton::clicked, this, [this] { addDraft(true); });
    connect(cancel, &QPushButton::clicked, this, &RegisterForm::draftCancelled);
}

void RegisterForm::addRow(int field, QVBoxLayout* column) {
    const auto& theme = m_workbench.theme();
    const auto& spec = m_spec[field];
    auto* block = new QWidget(m_area);
    auto* lines = new QVBoxLayout(block);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(theme.px(Space::kXs));
    auto text = session().text(spec.label);
    if (!spec.unit.empty()) text = tr("%1 (%2)", "field and unit").arg(text, session().text(spec.unit));
    if (spec.required) text = tr("%1 (required)").arg(text);
    auto* label = new PlainLabel(theme, TextRole::Caption, text, Tone::Secondary, block);
    auto* editor = makeEditor({m_workbench, m_spec, field}).release();
    editor->setParent(block);
    auto* labelRow = new QHBoxLayout;
    labelRow->addWidget(label->wrapped(), 1, Qt::AlignBottom);
    if (const auto* bilingual = qobject_cast<BilingualEditor*>(editor))
        labelRow->addWidget(bilingual->languageSwitch());
    lines->addLayout(labelRow);
    lines->addWidget(editor);
    auto* help = new PlainLabel(theme, TextRole::Caption, session().text(spec.help), Tone::Secondary, block);
    help->setVisible(!spec.help.empty());
    lines->addWidget(help->wrapped());
    auto* error = new PlainLabel(theme, TextRole::Caption, {}, Tone::Bad, block);
    error->hide();
    lines->addWidget(error->wrapped());
    label->setBuddy(editor);
    column->addWidget(block);
    m_rows.push_back({field, block, label, editor, help, error});
    connect(editor, &FieldEditor::committed, this, [this, field] { onCommitted(field); });
}

const Record* RegisterForm::record() const {
    if (m_draft) return &*m_draft;
    if (m_id.empty()) return nullptr;
    const auto& snapshot = session().snapshot();
    return snapshot.find(snapshot.registry().index(m_spec.name), m_id);
}

void RegisterForm::showRecord(const std::string& id) {
    if (id == m_id && !m_draft) return;
    // nothing that was typed goes without a word; only Cancel (no record) throws a draft away
    if (!m_adding && m_draft && !id.empty() && !mayLeave()) return;
    commitPending();
    if (!m_draft && !refused().isEmpty()) sayNotTaken();
    endDraft();
    m_id = id;
    m_draftBar->hide();
    m_area->verticalScrollBar()->setValue(0);
    empty();
    fill();
    if (isVisible()) finishLayouts();
}

void RegisterForm::showDraft(store::FieldValues preset, bool written, std::vector<commands::NamedBy> namedBy) {
    commitPending();
    if (!m_draft && !refused().isEmpty()) sayNotTaken();
    m_id.clear();
    endDraft();
    empty();
    m_touched = written;
    m_namedBy = std::move(namedBy);
    m_addButton->setText(tr("Add"));
    Record draft;
    draft.values.resize(m_spec.fields.size());
    for (std::size_t i = 0; i < m_spec.fields.size(); ++i) draft.values[i] = m_spec.fields[i].defaultValue;
    for (auto& given : preset)
        if (const int field = m_spec.field(given.field); field >= 0)
            draft.values[static_cast<std::size_t>(field)] = given.value;
    m_draft = std::move(draft);
    m_draftBar->show();
    m_area->verticalScrollBar()->setValue(0);
    fill();
    focusFirst();
}

void RegisterForm::showProposal(const std::string& id, const store::FieldValues& preset) {
    const auto& snapshot = session().snapshot();
    const auto* there = snapshot.find(snapshot.registry().index(m_spec.name), id);
    std::optional<Record> base;
    if (there) base = *there;
    store::FieldValues values;
    for (std::size_t i = 0; base && i < m_spec.fields.size(); ++i)
        values.push_back({m_spec.fields[i].id, base->values[i]});
    values.insert(values.end(), preset.begin(), preset.end());
    const bool chosen = preset.size() > m_spec.keyFields.size();
    showDraft(std::move(values), chosen);
    if (!m_draft) return;  // moving the focus there made another record show
    m_keyGiven = true;
    m_proposedFor = id;
    if (base) {
        m_base = std::move(base);
        m_addButton->setText(tr("Keep the change"));
    }
    updateVisibility(*m_draft);
    // nothing is wrong before something was chosen
    if (chosen)
        showProblems(model::validate(m_spec, *m_draft, session().snapshot(), {}));
    else
        focusFirst();
}

void RegisterForm::focusFirst() {
    for (auto& row : m_rows) {
        // the number is given by the project; begin with the name
        if (row.field == m_spec.refField || !row.editor->isEnabledTo(m_area) || row.block->isHidden()) continue;
        row.editor->setFocus(Qt::OtherFocusReason);
        // what stands in a draft is a proposal, what stands in a record must outlive the next key
        if (auto* line = qobject_cast<QLineEdit*>(row.editor->focusProxy()))
            m_draft ? line->selectAll() : line->end(false);
        else if (auto* text = qobject_cast<QPlainTextEdit*>(row.editor->focusProxy()))
            m_draft ? text->selectAll() : text->moveCursor(QTextCursor::End);
        return;
    }
}

bool RegisterForm::isDraftEdited() const {
    return m_draft && (m_touched || isTyped());
}

bool RegisterForm::isTyped() const {
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.edited(); });
}

void RegisterForm::empty() {
    for (auto& row : m_rows) set(row, {});
}

void RegisterForm::set(Row& row, const model::Value& value) {
    row.editor->setValue(value);
    row.carried = false;
    showError(row, {});
}

void RegisterForm::focusButtons() {
    if (auto* add = m_draftBar->findChild<QPushButton*>(QStringLiteral("form.add")))
        add->setFocus(Qt::OtherFocusReason);
}

void RegisterForm::fill() {
    const auto* shown = record();
    if (!shown) empty();  // first: disabling takes the focus away, which would commit what stands there
    m_area->setEnabled(shown != nullptr);
    if (!shown) return;
    const Record copy = *shown;
    // what was typed and is not taken yet stays; a command of another field must not wipe it
    for (auto& row : m_rows)
        if (!row.edited()) set(row, copy.at(row.field));
    updateVisibility(candidate());
}

void RegisterForm::updateVisibility(const Record& shown) {
    const bool keyLocked = !m_draft || m_keyGiven;
    if (m_replace) m_replace->setVisible(!m_draft);
    const auto held = m_draft ? model::HeldBack{} : heldBackHere(session(), m_spec);
    if (m_heldBack) m_heldBack->setVisible(held.records.contains(m_id));
    for (auto& row : m_rows) {
        row.block->setVisible(model::isVisible(m_spec[row.field], shown) && !held.holds(m_id, row.field));
        const bool key =
            std::find(m_spec.keyFields.begin(), m_spec.keyFields.end(), row.field) != m_spec.keyFields.end();
        row.editor->setEnabled(!(key && keyLocked));
    }
}

Record RegisterForm::candidate() const {
    const auto* shown = record();
    Record result = shown ? *shown : Record{};
    result.values.resize(m_spec.fields.size());
    for (const auto& row : m_rows) {
        if (!row.edited()) continue;
        if (auto value = row.editor->value()) result.values[static_cast<std::size_t>(row.field)] = *value;
    }
    return result;
}

void RegisterForm::showError(Row& row, const QString& text) {
    row.error->setText(text.isEmpty() ? text : QString(Theme::mark(Tone::Bad)) + QLatin1Char(' ') + text);
    row.error->setVisible(!text.isEmpty());
    row.help->setVisible(text.isEmpty() && !m_spec[row.field].help.empty());
    row.editor->markWrong(!text.isEmpty());
    row.editor->setAccessibleDescription(text);
}

void RegisterForm::showProblems(const std::vector<model::Problem>& problems) {
    Row* first = nullptr;
    for (auto& row : m_rows) {
        const auto found =
            std::find_if(problems.begin(), problems.end(), [&](const auto& p) { return p.field == row.field; });
        if (found == problems.end()) continue;
        showError(row, found->sentence.empty() ? session().errorText(found->error) : session().text(found->sentence));
        if (!first) first = &row;
    }
    if (first) {
        m_area->ensureWidgetVisible(first->block);
        first->editor->setFocus(Qt::OtherFocusReason);
    }
}

void RegisterForm::onCommitted(int field) {
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& r) { return r.field == field; });
    if (row == m_rows.end()) return;
    if (m_draft) {
        auto value = row->editor->value();
        showError(*row, value ? QString() : session().errorText(value.error()));
        if (value) updateVisibility(candidate());
        return;
    }
    commitField(*row);
}

bool RegisterForm::commitField(Row& row) {
    const auto* shown = record();
    if (m_id.empty() || !shown || !row.edited()) return true;
    if (auto* attachment = qobject_cast<AttachmentEditor*>(row.editor);
        attachment && !attachment->pendingFile().isEmpty())
        return commitAttachment(row, attachment->pendingFile());
    auto value = row.editor->value();
    if (!value) {
        showError(row, session().errorText(value.error()));
        return false;
    }
    auto changed = *shown;
    changed.values[static_cast<std::size_t>(row.field)] = *value;
    const auto problems = model::validate(m_spec, changed, session().snapshot(), {});
    if (!problems.empty()) {
        if (commitTogether()) return true;
        showProblems(problems);
        updateVisibility(candidate());
        return false;
    }
    showError(row, {});
    const auto done = commands::setRecord(session().project(), m_spec.name, m_id, {{m_spec[row.field].id, *value}});
    if (!done) {
        showError(row, session().errorText(done.error()));
        return false;
    }
    set(row, record()->at(row.field));  // in its one form: 115/6/1 becomes 115年6月1日
    return true;
}

bool RegisterForm::commitTogether() {
    store::FieldValues values;
    for (const auto& row : m_rows) {
        const auto* attachment = qobject_cast<const AttachmentEditor*>(row.editor);
        if (!row.edited() || (attachment && !attachment->pendingFile().isEmpty())) continue;
        if (auto value = row.editor->value()) values.push_back({m_spec[row.field].id, std::move(*value)});
    }
    if (values.size() < 2 || !model::validate(m_spec, candidate(), session().snapshot(), {}).empty()) return false;
    std::vector<int> fields;
    for (const auto& value : values) fields.push_back(m_spec.field(value.field));
    if (!commands::setRecord(session().project(), m_spec.name, m_id, std::move(values))) return false;
    for (auto& row : m_rows)
        if (std::find(fields.begin(), fields.end(), row.field) != fields.end()) set(row, record()->at(row.field));
    return true;
}

bool RegisterForm::commitAttachment(Row& row, const QString& path) {
    const auto file = commands::readAttachment(m_spec[row.field].id, ss(path));
    const auto done = file ? commands::setRecord(session().project(), m_spec.name, m_id, {}, {*file})
                           : base::Result<store::Done>(base::passOn(file));
    if (!done) showError(row, session().errorText(done.error()));
    if (done) set(row, record()->at(row.field));
    return done.has_value();
}

void RegisterForm::commitPending() {
    if (m_draft || m_id.empty() || !record()) return;
    for (auto& row : m_rows)
        if (row.edited()) commitField(row);
}

QStringList RegisterForm::refused() const {
    QStringList labels;
    if (m_draft || !record()) return labels;
    for (const auto& row : m_rows)
        if (row.edited()) labels << session().text(m_spec[row.field].label);
    return labels;
}

void RegisterForm::sayNotTaken() {
    QStringList texts;
    for (const auto& row : m_rows) {
        if (!row.edited()) continue;
        const auto typed = row.editor->typed().join(QLatin1Char(' ')).trimmed();
        texts << (typed.isEmpty() ? session().text(m_spec[row.field].label)
                                  : tr("%1: “%2”", "field and what was typed")
                                        .arg(session().text(m_spec[row.field].label), shortened(typed, 60)));
    }
    m_workbench.notify(tr("Not taken: %1", "fields and what was typed in them").arg(texts.join(QStringLiteral("; "))),
                       Tone::Attention);
}

bool RegisterForm::isComplete() const {
    return std::all_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.isReadable(); }) &&
           model::validate(m_spec, candidate(), session().snapshot(), {}).empty();
}

bool RegisterForm::finish() {
    if (m_adding) return true;
    commitPending();
    if (isDraftEdited() && isComplete()) addDraft(false);
    return !isDraftEdited() && refused().isEmpty();
}

bool RegisterForm::showMissing() {
    if (!m_draft) return false;
    for (auto& row : m_rows) {
        if (row.isReadable()) continue;
        showError(row, session().errorText(row.editor->value().error()));
        row.editor->setFocus();
        return true;
    }
    const auto problems = model::validate(m_spec, candidate(), session().snapshot(), {});
    showProblems(problems);
    return !problems.empty();
}

bool RegisterForm::mayLeave() {
    if (finish() || !m_draft) return true;
    if (!showMissing()) return false;  // complete, and refused for a reason that was said
    m_workbench.notify(tr("Not added yet: %1. Complete it, or cancel it.").arg(draftName()), Tone::Attention);
    return false;
}

QString RegisterForm::draftName() const {
    const auto kind = session().text(m_spec.singular);
    const auto title = m_spec.titleField >= 0
                           ? qs(model::displayText(m_spec[m_spec.titleField], candidate().at(m_spec.titleField),
                                                   session().texts(), &session().snapshot()))
                           : QString();
    return title.isEmpty() ? kind : tr("%1 “%2”", "kind of record and its title").arg(kind, shortened(title, 40));
}

void RegisterForm::endDraft() {
    m_draft.reset();
    m_touched = false;
    m_keyGiven = false;
    m_proposedFor.clear();
    m_namedBy.clear();
    m_base.reset();
}

void RegisterForm::keep() const {
    if (m_home.empty()) return;
    KeptForm kept;
    for (const auto& row : m_rows) {
        if (!row.edited()) continue;
        const std::string field(m_spec[row.field].id);
        const auto* attachment = qobject_cast<const AttachmentEditor*>(row.editor);
        const auto value = row.editor->value();
        if (!value || (attachment && !attachment->pendingFile().isEmpty()))
            kept.typed[field] = row.editor->typed();
        else if (!m_draft)
            kept.values[field] = *value;
        kept.labels[field] = session().text(m_spec[row.field].label);
    }
    if (m_draft) {
        kept.draft = candidate();
        kept.keyGiven = m_keyGiven;
        kept.proposedFor = m_proposedFor;
        kept.namedBy = m_namedBy;
        kept.base = m_base;
        kept.edited = isDraftEdited();
        kept.name = draftName();
    } else {
        if ((kept.typed.empty() && kept.values.empty()) || !record()) return;
        kept.recordId = m_id;
    }
    session().keptForms()[m_home] = std::move(kept);
}

bool RegisterForm::setHome(const std::string& home) {
    m_home = home;
    auto node = session().keptForms().extract(home);
    if (node.empty()) return false;
    auto& kept = node.mapped();
    if (kept.draft) {
        m_id.clear();
        m_draft = std::move(kept.draft);
        m_keyGiven = kept.keyGiven;
        m_proposedFor = kept.proposedFor;
        m_namedBy = std::move(kept.namedBy);
        m_base = std::move(kept.base);
        m_touched = kept.edited;
        m_addButton->setText(m_base ? tr("Keep the change") : tr("Add"));
        m_draftBar->show();
        fill();
    } else {
        showRecord(kept.recordId);
        if (!record()) return false;
    }
    for (auto& row : m_rows) {
        const std::string field(m_spec[row.field].id);
        if (const auto typed = kept.typed.find(field); typed != kept.typed.end()) {
            row.editor->setTyped(typed->second);
        } else if (const auto value = kept.values.find(field); value != kept.values.end()) {
            row.editor->setValue(value->second);
            row.carried = true;
        }
    }
    // once all stands there: what is refused alone may be taken together
    for (auto& row : m_rows)
        if (row.edited()) onCommitted(row.field);
    if (m_draft) focusFirst();
    return true;
}

void RegisterForm::addDraft(bool pressed) {
    if (showMissing()) return;
    const auto full = candidate();
    store::FieldValues values;
    commands::Attachments files;
    for (auto& row : m_rows) {
        if (auto* attachment = qobject_cast<AttachmentEditor*>(row.editor);
            attachment && !attachment->pendingFile().isEmpty()) {
            auto file = commands::readAttachment(m_spec[row.field].id, ss(attachment->pendingFile()));
            if (!file) return showError(row, session().errorText(file.error()));
            files.push_back(std::move(*file));
            continue;
        }
        const auto& value = full.at(row.field);
        // of a record that was there only what this draft changes: the rest may have changed meanwhile
        if (m_base ? !(value == m_base->at(row.field)) : model::isSet(value))
            values.push_back({m_spec[row.field].id, value});
    }
    std::optional<std::string> id;
    m_adding = true;
    if (!m_base)
        id = session().report(
            commands::addRecord(session().project(), m_spec.name, std::move(values), files, m_namedBy));
    else if (session().report(
                 commands::setRecord(session().project(), m_spec.name, m_base->id, std::move(values), files)))
        id = m_base->id;
    m_adding = false;
    if (!id) return;
    endDraft();
    m_draftBar->hide();
    empty();
    m_id = *id;
    fill();
    emit added(qs(*id), pressed);
}

}  // namespace cw::gui
