#include "gui/forms/register_form.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <algorithm>

#include "base/error_codes.h"
#include "gui/convert.h"
#include "gui/dialogs/replace_dialog.h"
#include "gui/forms/field_editor.h"
#include "gui/session/held_back.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"

namespace cw::gui {

using drawing::Space;
using model::Record;

namespace {
constexpr double kWidest = 640;

/// A record that has no place yet, as a notice calls it.
QString nameOf(const ProjectSession& session, const model::RegisterSpec& spec, const Record& record) {
    const auto kind = session.text(spec.singular);
    const auto title = session.titleOf(session.snapshot().registry().index(spec.name), record);
    return title.isEmpty()
               ? kind
               : RegisterForm::tr("%1 “%2”", "kind of record and its title").arg(kind, shortened(title, 40));
}
}  // namespace

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
    const auto& row = m_rows.emplace_back(m_workbench, m_spec, field, m_area);
    column->addWidget(&row.block());
    connect(&row.editor(), &FieldEditor::committed, this, [this, field] { onCommitted(field); });
}

FieldRow* RegisterForm::row(int field) {
    const auto at = std::ranges::find(m_rows, field, &FieldRow::field);
    return at == m_rows.end() ? nullptr : &*at;
}

const Record* RegisterForm::record() const {
    if (m_draft) return &m_draft->record;
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
    FormDraft draft{.touched = written, .namedBy = std::move(namedBy)};
    draft.record.values.resize(m_spec.fields.size());
    for (std::size_t i = 0; i < m_spec.fields.size(); ++i) draft.record.values[i] = m_spec.fields[i].defaultValue;
    for (auto& given : preset)
        if (const int field = m_spec.field(given.field); field >= 0)
            draft.record.values[static_cast<std::size_t>(field)] = given.value;
    begin(std::move(draft));
    m_area->verticalScrollBar()->setValue(0);
    focusFirst();
}

void RegisterForm::begin(FormDraft draft) {
    m_draft = std::move(draft);
    m_addButton->setText(m_draft->base ? tr("Keep the change") : tr("Add"));
    m_draftBar->show();
    fill();
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
    m_draft->keyGiven = true;
    m_draft->proposedFor = id;
    if (base) {
        m_draft->base = std::move(base);
        m_addButton->setText(tr("Keep the change"));
    }
    updateVisibility(m_draft->record);
    // nothing is wrong before something was chosen
    if (chosen)
        showProblems(model::validate(m_spec, m_draft->record, session().snapshot(), {}));
    else
        focusFirst();
}

void RegisterForm::focusFirst() {
    for (auto& row : m_rows) {
        // the number is given by the project; begin with the name
        if (row.field() == m_spec.refField || !row.editor().isEnabledTo(m_area) || row.block().isHidden()) continue;
        row.focus(
            m_draft.has_value());  // what stands in a draft is a proposal, what stands in a record must outlive a key
        return;
    }
}

bool RegisterForm::isDraftEdited() const {
    return m_draft && (m_draft->touched || isTyped());
}

bool RegisterForm::isTyped() const {
    return std::ranges::any_of(m_rows, &FieldRow::isEdited);
}

void RegisterForm::empty() {
    for (auto& row : m_rows) row.set({});
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
        if (!row.isEdited()) row.set(copy.at(row.field()));
    updateVisibility(candidate());
}

void RegisterForm::updateVisibility(const Record& shown) {
    const bool keyLocked = !m_draft || m_draft->keyGiven;
    if (m_replace) m_replace->setVisible(!m_draft);
    const auto held = m_draft ? model::HeldBack{} : heldBackHere(session(), m_spec);
    if (m_heldBack) m_heldBack->setVisible(held.records.contains(m_id));
    for (auto& row : m_rows) {
        row.block().setVisible(model::isVisible(row.spec(), shown) && !held.holds(m_id, row.field()));
        const bool key = std::ranges::find(m_spec.keyFields, row.field()) != m_spec.keyFields.end();
        row.editor().setEnabled(!(key && keyLocked));
    }
}

Record RegisterForm::candidate() const {
    const auto* shown = record();
    Record result = shown ? *shown : Record{};
    result.values.resize(m_spec.fields.size());
    for (const auto& row : m_rows) {
        if (!row.isEdited()) continue;
        if (auto value = row.editor().value()) result.values[static_cast<std::size_t>(row.field())] = *value;
    }
    return result;
}

void RegisterForm::showProblems(const std::vector<model::Problem>& problems) {
    FieldRow* first = nullptr;
    for (auto& row : m_rows) {
        const auto found = std::ranges::find(problems, row.field(), &model::Problem::field);
        if (found == problems.end()) continue;
        row.showError(found->sentence.empty() ? session().errorText(found->error) : session().text(found->sentence));
        if (!first) first = &row;
    }
    if (first) {
        m_area->ensureWidgetVisible(&first->block());
        first->editor().setFocus(Qt::OtherFocusReason);
    }
}

void RegisterForm::onCommitted(int field) {
    auto* left = row(field);
    if (!m_draft) {
        commitField(*left);
        return;
    }
    const auto value = left->editor().value();
    left->showError(value ? QString() : session().errorText(value.error()));
    if (value) updateVisibility(candidate());
}

bool RegisterForm::commitField(FieldRow& row) {
    const auto* shown = record();
    if (m_id.empty() || !shown || !row.isEdited()) return true;
    if (!row.pendingFile().isEmpty()) return commitAttachment(row);
    auto value = row.editor().value();
    if (!value) {
        row.showError(session().errorText(value.error()));
        return false;
    }
    auto changed = *shown;
    changed.values[static_cast<std::size_t>(row.field())] = *value;
    const auto problems = model::validate(m_spec, changed, session().snapshot(), {});
    if (!problems.empty()) {
        if (commitTogether()) return true;
        showProblems(problems);
        updateVisibility(candidate());
        return false;
    }
    row.showError({});
    const auto done = commands::setRecord(session().project(), m_spec.name, m_id, {{row.spec().id, *value}});
    if (!done) {
        row.showError(session().errorText(done.error()));
        return false;
    }
    row.set(record()->at(row.field()));  // in its one form: 115/6/1 becomes 115年6月1日
    return true;
}

bool RegisterForm::commitTogether() {
    store::FieldValues values;
    for (const auto& row : m_rows) {
        if (!row.isEdited() || !row.pendingFile().isEmpty()) continue;
        if (auto value = row.editor().value()) values.push_back({row.spec().id, std::move(*value)});
    }
    if (values.size() < 2 || !model::validate(m_spec, candidate(), session().snapshot(), {}).empty()) return false;
    std::vector<int> fields;
    for (const auto& value : values) fields.push_back(m_spec.field(value.field));
    if (!commands::setRecord(session().project(), m_spec.name, m_id, std::move(values))) return false;
    for (const int field : fields) row(field)->set(record()->at(field));
    return true;
}

bool RegisterForm::commitAttachment(FieldRow& row) {
    const auto file = commands::readAttachment(row.spec().id, ss(row.pendingFile()));
    const auto done = file ? commands::setRecord(session().project(), m_spec.name, m_id, {}, {*file})
                           : base::Result<store::Done>(base::passOn(file));
    if (!done) row.showError(session().errorText(done.error()));
    if (done) row.set(record()->at(row.field()));
    return done.has_value();
}

void RegisterForm::showTyped(const std::string& id, int field, const QStringList& typed, const model::Value& value) {
    showRecord(id);
    auto* refused = row(field);
    if (m_draft || m_id != id || !refused) return;
    if (typed.isEmpty())
        refused->carry(value);
    else
        refused->editor().setTyped(typed);
    onCommitted(field);
}

void RegisterForm::commitPending() {
    if (m_draft || m_id.empty() || !record()) return;
    for (auto& row : m_rows)
        if (row.isEdited()) commitField(row);
}

QStringList RegisterForm::refused() const {
    QStringList labels;
    if (m_draft || !record()) return labels;
    for (const auto& row : m_rows)
        if (row.isEdited()) labels << session().text(row.spec().label);
    return labels;
}

void RegisterForm::sayNotTaken() {
    QStringList texts;
    for (const auto& row : m_rows) {
        if (!row.isEdited()) continue;
        const auto typed = row.editor().typed().join(QLatin1Char(' ')).trimmed();
        const auto label = session().text(row.spec().label);
        texts << (typed.isEmpty() ? label
                                  : tr("%1: “%2”", "field and what was typed").arg(label, shortened(typed, 60)));
    }
    m_workbench.notify(tr("Not taken: %1", "fields and what was typed in them").arg(texts.join(QStringLiteral("; "))),
                       Tone::Attention);
}

bool RegisterForm::isComplete() const {
    return std::ranges::all_of(m_rows, &FieldRow::isReadable) &&
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
        row.showError(session().errorText(row.editor().value().error()));
        row.editor().setFocus();
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
    return nameOf(session(), m_spec, candidate());
}

void RegisterForm::endDraft() {
    m_draft.reset();
}

void RegisterForm::keep() const {
    if (m_home.empty()) return;
    KeptForm kept;
    for (const auto& row : m_rows) {
        if (!row.isEdited()) continue;
        const std::string field(row.spec().id);
        const auto value = row.editor().value();
        if (!value || !row.pendingFile().isEmpty())
            kept.typed[field] = row.editor().typed();
        else if (!m_draft)
            kept.values[field] = *value;
        kept.labels[field] = [label = row.spec().label](const ProjectSession& asked) { return asked.text(label); };
    }
    if (m_draft) {
        kept.draft = m_draft;
        kept.draft->record = candidate();
        kept.draft->touched = isDraftEdited();
        kept.name = [&spec = m_spec, record = kept.draft->record](const ProjectSession& asked) {
            return nameOf(asked, spec, record);
        };
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
        begin(std::move(*kept.draft));
    } else {
        showRecord(kept.recordId);
        if (!record()) return false;
    }
    for (auto& row : m_rows) {
        const std::string field(row.spec().id);
        if (const auto typed = kept.typed.find(field); typed != kept.typed.end())
            row.editor().setTyped(typed->second);
        else if (const auto value = kept.values.find(field); value != kept.values.end())
            row.carry(value->second);
    }
    // once all stands there: what is refused alone may be taken together
    for (auto& row : m_rows)
        if (row.isEdited()) onCommitted(row.field());
    if (m_draft) focusFirst();
    return true;
}

void RegisterForm::addDraft(bool pressed) {
    if (showMissing()) return;
    const auto full = candidate();
    const auto draft = *m_draft;  // what listens to the command may end it
    const auto& base = draft.base;
    store::FieldValues values;
    commands::Attachments files;
    for (auto& row : m_rows) {
        if (!row.pendingFile().isEmpty()) {
            auto file = commands::readAttachment(row.spec().id, ss(row.pendingFile()));
            if (!file) return row.showError(session().errorText(file.error()));
            files.push_back(std::move(*file));
            continue;
        }
        const auto& value = full.at(row.field());
        // of a record that was there only what this draft changes: the rest may have changed meanwhile
        if (base ? !(value == base->at(row.field())) : model::isSet(value)) values.push_back({row.spec().id, value});
    }
    std::optional<std::string> id;
    m_adding = true;
    if (!base)
        id = session().report(
            commands::addRecord(session().project(), m_spec.name, std::move(values), files, draft.namedBy));
    else if (session().report(
                 commands::setRecord(session().project(), m_spec.name, base->id, std::move(values), files)))
        id = base->id;
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
