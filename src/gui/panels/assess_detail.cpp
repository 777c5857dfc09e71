#include "gui/panels/assess_detail.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include "gui/convert.h"
#include "gui/forms/field_editor.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"
#include "model/registers.h"

namespace cw::gui {

using drawing::Space;
using model::Answers;

namespace {
constexpr int kLevels = 6;

/// Text of an editor; an assessor's reason is in one language only.
std::optional<base::Localized> textOf(const model::Value& value, base::Language language) {
    if (const auto* both = std::get_if<base::Localized>(&value)) return *both;
    base::Localized text;
    if (const auto* one = std::get_if<std::string>(&value)) text.in(language) = *one;
    return text.empty() ? std::nullopt : std::optional<base::Localized>(text);
}
}  // namespace

AssessDetail::AssessDetail(Workbench& workbench, const framework::Item& item, QWidget* parent)
    : QWidget(parent),
      m_workbench(workbench),
      m_item(item),
      m_levels(levelTexts(workbench.catalogue(), item, workbench.language())) {
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(workbench.theme().px(Space::kS));
    if (wholes()) {
        m_column->addWidget(buildSideBySide());
    } else {
        auto* row = new QHBoxLayout;
        row->setSpacing(workbench.theme().px(Space::kXl));
        m_current = new PlainLabel(workbench.theme(), TextRole::Caption, {}, Tone::Normal, this);
        m_next = new PlainLabel(workbench.theme(), TextRole::Caption, {}, Tone::Secondary, this);
        for (auto* label : {m_current, m_next}) {
            label->wrapped()->setAlignment(Qt::AlignTop | Qt::AlignLeft);
            row->addWidget(label, 1);
        }
        m_column->addLayout(row);
    }
    m_column->addWidget(buildButtons());
    if (session().assessor().empty()) m_column->addWidget(buildTarget());
    refresh();
    takeKept();
}

bool AssessDetail::wholes() const {
    return m_item.quick() && session().assessment().depth() == analysis::Depth::Quick;
}

const model::Record* AssessDetail::answer() const {
    return session().rating(m_item.id);
}

const model::RegisterSpec& AssessDetail::spec() const {
    return *session().snapshot().registry().find(fields().registerName);
}

QWidget* AssessDetail::buildSideBySide() {
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(m_workbench.theme().px(Space::kS));
    for (int level = 0; level < kLevels; ++level) {
        const auto& name = m_workbench.catalogue().level(level, m_workbench.language()).name;
        auto* number = makeButton(QStringLiteral("assess.card%1").arg(level), tr("%1  %2").arg(level).arg(qs(name)),
                                  ButtonLook::Chip, box);
        number->setCheckable(true);
        number->setFocusPolicy(Qt::NoFocus);  // the level control above has the keys; the cards are for the mouse
        connect(number, &QPushButton::clicked, this, [this, level] { session().rate(m_item.id, {.level = level}); });
        auto* text = new PlainLabel(m_workbench.theme(), TextRole::Caption,
                                    m_levels.texts[static_cast<std::size_t>(level)], Tone::Normal, box);
        text->wrapped()->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        grid->addWidget(number, (level / 3) * 2, level % 3);
        grid->addWidget(text, (level / 3) * 2 + 1, level % 3);
        grid->setColumnStretch(level % 3, 1);
        m_cards.push_back(number);
    }
    return box;
}

QWidget* AssessDetail::buildButtons() {
    const auto& theme = m_workbench.theme();
    auto* box = new QWidget(this);
    auto* flow = new FlowLayout(box, theme.px(Space::kS), theme.px(Space::kS));
    m_evidence = makeButton(QStringLiteral("assess.evidence"), {}, ButtonLook::Normal, box);
    m_note = makeButton(QStringLiteral("assess.note"), {}, ButtonLook::Normal, box);
    m_notApplicable =
        makeButton(QStringLiteral("assess.notApplicable"), tr("Not applicable"), ButtonLook::Normal, box);
    m_reason = makeButton(QStringLiteral("assess.reason"), tr("Reason ✓"), ButtonLook::Normal, box);
    m_marked = makeButton(QStringLiteral("assess.marked"), tr("Mark for review"), ButtonLook::Normal, box);
    m_marked->setCheckable(true);
    // label and choices wrap together
    auto* confidence = new QWidget(box);
    auto* confidenceRow = new QHBoxLayout(confidence);
    confidenceRow->setContentsMargins(0, 0, 0, 0);
    confidenceRow->setSpacing(theme.px(Space::kS));
    confidenceRow->addWidget(new PlainLabel(theme, TextRole::Caption, tr("Confidence"), Tone::Secondary, confidence));
    m_confidence = new Segments(theme, QStringLiteral("assess.confidence"), tr("Confidence"), confidence);
    confidenceRow->addWidget(m_confidence);
    m_confidence->setEntries({{QStringLiteral("low"), tr("Low")},
                              {QStringLiteral("medium"), tr("Medium")},
                              {QStringLiteral("high"), tr("High")}});
    for (QWidget* widget :
         {static_cast<QWidget*>(m_evidence), static_cast<QWidget*>(m_note), static_cast<QWidget*>(m_notApplicable),
          static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_marked), confidence})
        flow->addWidget(widget);
    connect(m_evidence, &QPushButton::clicked, this, [this] { openPart(Part::Evidence); });
    connect(m_note, &QPushButton::clicked, this, [this] { openPart(Part::Note); });
    connect(m_notApplicable, &QPushButton::clicked, this, [this] {
        const auto* record = answer();
        if (record && record->yes(fields().notApplicable))
            session().rate(m_item.id, {.notApplicable = false});
        else
            openPart(Part::Reason);
    });
    connect(m_reason, &QPushButton::clicked, this, [this] { openPart(Part::Reason); });
    connect(m_marked, &QPushButton::clicked, this, [this](bool on) { session().rate(m_item.id, {.marked = on}); });
    connect(m_confidence, &Segments::chosen, this,
            [this](const QString& id) { session().rate(m_item.id, {.confidence = ss(id)}); });
    return box;
}

QWidget* AssessDetail::buildTarget() {
    const auto& theme = m_workbench.theme();
    auto* box = new QWidget(this);
    auto* flow = new FlowLayout(box, theme.px(Space::kS), theme.px(Space::kXs));
    auto* label = new PlainLabel(theme, TextRole::Caption, tr("Target"), Tone::Secondary, box);
    label->setMinimumHeight(theme.target());
    m_target = new Segments(theme, QStringLiteral("assess.target"), tr("Target"), box);
    std::vector<Segments::Entry> entries;
    entries.reserve(kLevels);
    for (int level = 0; level < kLevels; ++level) entries.push_back({QString::number(level), QString::number(level)});
    m_target->setEntries(entries);
    m_inherited = new PlainLabel(theme, TextRole::Caption, {}, Tone::Secondary, box);
    m_inherited->setObjectName(QStringLiteral("assess.inherited"));
    m_inherited->setMinimumHeight(theme.target());
    auto* by = new PlainLabel(theme, TextRole::Caption, tr("to be reached by"), Tone::Secondary, box);
    by->setMinimumHeight(theme.target());
    m_targetDate = makeEditor({m_workbench, spec(), Answers::TargetDate}).release();
    m_targetDate->setParent(box);
    m_targetDate->setMinimumWidth(theme.px(296));
    for (QWidget* widget :
         {static_cast<QWidget*>(label), static_cast<QWidget*>(m_target), static_cast<QWidget*>(m_inherited),
          static_cast<QWidget*>(by), static_cast<QWidget*>(m_targetDate)})
        flow->addWidget(widget);
    connect(m_target, &Segments::chosen, this, [this](const QString& id) {
        if (id.isEmpty())
            session().rate(m_item.id, {.clearTarget = true});
        else
            session().rate(m_item.id, {.target = id.toInt()});
    });
    connect(m_targetDate, &FieldEditor::committed, this, &AssessDetail::commitPending);
    return box;
}

void AssessDetail::refresh() {
    const auto* record = answer();
    const auto evidence = record ? record->list(fields().evidence).size() : 0;
    m_evidence->setText(evidence > 0 ? tr("Evidence · %1").arg(evidence) : tr("Evidence…"));
    const bool noted = record && record->has(fields().note);
    m_note->setText(noted ? tr("Note ✓") : tr("Note…"));
    const bool notApplicable = record && record->yes(fields().notApplicable);
    m_notApplicable->setText(notApplicable ? tr("Applies again") : tr("Not applicable…"));
    m_reason->setVisible(record && record->has(fields().reason));
    m_marked->setVisible(m_target);
    m_marked->setChecked(m_target && record && record->yes(Answers::Marked));
    m_confidence->setCurrent(record ? qs(record->text(fields().confidence)) : QString());
    if (m_target) refreshTarget(record);
    const auto level = record ? record->integer(fields().level) : std::nullopt;
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setChecked(level && *level == static_cast<std::int64_t>(i));
    showLevel(level ? std::optional<int>(static_cast<int>(*level)) : std::nullopt);
    if (m_editor && !m_editor->isEdited()) {
        const int field = m_open == Part::Evidence ? fields().evidence
                          : m_open == Part::Note   ? fields().note
                                                   : fields().reason;
        m_editor->setValue(record ? record->at(field) : model::Value{});
    }
}

void AssessDetail::refreshTarget(const model::Record* record) {
    const auto& state = session().assessment().state(m_item.id);
    const auto target = record ? record->integer(Answers::Target) : std::nullopt;
    m_target->setCurrent(target ? QString::number(*target) : QString());
    const bool inherited = !target && state.targetInherited && state.target && state.targetFrom;
    m_target->setInherited(inherited ? QString::number(*state.target) : QString());
    m_inherited->setVisible(inherited);
    if (inherited) {
        const auto from = qs(state.targetFrom->id);
        m_inherited->setText(state.targetDate ? tr("from %1: %2, %3", "item, level, date")
                                                    .arg(from)
                                                    .arg(*state.target)
                                                    .arg(qs(state.targetDate->display(session().language())))
                                              : tr("from %1: %2", "item, level").arg(from).arg(*state.target));
    }
    m_target->setAccessibleDescription(inherited ? m_inherited->text() : QString());
    if (!m_targetDate->isEdited()) m_targetDate->setValue(record ? record->at(Answers::TargetDate) : model::Value{});
}

void AssessDetail::showLevel(std::optional<int> lookedAt) {
    if (!m_current) return;
    const auto sentence = [this](int level) {
        const auto& text = m_levels.texts[static_cast<std::size_t>(level)];
        // the words of a whole process must not pass for the item's own when they are read out in a meeting
        if (m_levels.from && m_levels.from != &m_item)
            return tr("%1 as a whole at level %2:  %3").arg(qs(m_levels.from->id)).arg(level).arg(text);
        return tr("Level %1:  %2").arg(level).arg(text);
    };
    const int level = lookedAt.value_or(0);
    m_current->setText(sentence(level));
    m_current->setTone(lookedAt ? Tone::Normal : Tone::Secondary);
    m_next->setText(level + 1 < kLevels ? sentence(level + 1) : QString());
}

void AssessDetail::askReason() {
    openPart(Part::Reason);
}

void AssessDetail::openPart(Part part) {
    commitPending();
    const bool same = m_open == part;
    if (m_part) {
        m_part->hide();
        m_part->deleteLater();
    }
    m_part = nullptr;
    m_editor = nullptr;
    m_reasonAsked = nullptr;
    m_open = Part::None;
    if (same) return;
    m_open = part;
    m_part = part == Part::Evidence ? buildEvidence() : part == Part::Note ? buildNote() : buildReason();
    m_column->addWidget(m_part);
    m_part->show();
    refresh();
    if (m_editor) m_editor->setFocus();
    // once it has its place in the layout
    QMetaObject::invokeMethod(
        m_part,
        [part = m_part, margin = m_workbench.theme().px(Space::kL)] {
            finishLayouts();
            for (auto* at = part->parentWidget(); at; at = at->parentWidget())
                if (auto* area = qobject_cast<QScrollArea*>(at)) return area->ensureWidgetVisible(part, 0, margin);
        },
        Qt::QueuedConnection);
}

QWidget* AssessDetail::buildEvidence() {
    const auto& theme = m_workbench.theme();
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(Space::kXs));
    auto* row = new QHBoxLayout;
    auto* title = new QLineEdit(box);
    title->setObjectName(QStringLiteral("assess.newEvidence"));
    title->setAccessibleName(tr("New evidence"));
    const auto& hints = m_item.in(m_workbench.language()).evidence;
    title->setPlaceholderText(hints.empty() ? tr("What proves this level?")
                                            : tr("For example: %1").arg(qs(hints.front())));
    auto* add = makeButton(QStringLiteral("assess.addEvidence"), tr("Add evidence"), ButtonLook::Normal, box);
    row->addWidget(title, 1);
    row->addWidget(add);
    column->addLayout(row);
    const auto take = [this, title] {
        const auto text = title->text().trimmed();
        if (text.isEmpty()) return;
        title->clear();
        addEvidence(text);
    };
    connect(title, &QLineEdit::returnPressed, this, take);
    connect(add, &QPushButton::clicked, this, take);
    m_editor = makeEditor({m_workbench, spec(), fields().evidence}).release();
    m_editor->setParent(box);
    column->addWidget(m_editor);
    connect(m_editor, &FieldEditor::committed, this, &AssessDetail::commitPending);
    box->setFocusProxy(title);
    return box;
}

void AssessDetail::addEvidence(const QString& title) {
    std::string round = session().roundId();
    if (round.empty()) {
        const auto made = session().report(commands::ensureRound(session().project(), session().today()));
        if (!made) return;
        round = *made;
    }
    base::Localized text;
    text.in(session().language()) = ss(title);
    session().report(commands::addEvidence(session().project(), round, m_item.id, {{"title", model::Value{text}}},
                                           session().assessor()));
}

QWidget* AssessDetail::buildNote() {
    m_editor = makeEditor({m_workbench, spec(), fields().note}).release();
    m_editor->setParent(this);
    connect(m_editor, &FieldEditor::committed, this, &AssessDetail::commitPending);
    return m_editor;
}

QWidget* AssessDetail::buildReason() {
    const auto& theme = m_workbench.theme();
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(Space::kXs));
    const auto* record = answer();
    const bool asking = !record || !record->yes(fields().notApplicable);
    const bool overridden = asking && record && record->has(fields().reason);
    m_reasonAsked =
        new PlainLabel(theme, TextRole::Caption,
                       overridden ? tr("Why does the level differ from its parts, or why does it not apply?")
                                  : tr("Why does it not apply to this city?"),
                       Tone::Normal, box);
    column->addWidget(m_reasonAsked);
    m_editor = makeEditor({m_workbench, spec(), fields().reason}).release();
    m_editor->setParent(box);
    column->addWidget(m_editor);
    connect(m_editor, &FieldEditor::committed, this, &AssessDetail::commitPending);
    if (asking) {
        auto* set = makeButton(QStringLiteral("assess.setNotApplicable"), tr("Set as not applicable"),
                               ButtonLook::Normal, box);
        column->addWidget(set, 0, Qt::AlignLeft);
        connect(set, &QPushButton::clicked, this, &AssessDetail::takeReason);
    }
    auto* text = m_editor->focusProxy();
    text->installEventFilter(this);
    QMetaObject::invokeMethod(
        text, [text] { text->setFocus(); }, Qt::QueuedConnection);
    return box;
}

bool AssessDetail::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && m_open == Part::Reason && m_editor &&
        watched == m_editor->focusProxy()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !(key->modifiers() & Qt::ShiftModifier)) {  // Shift+Return begins a new line
            // A reason that is there is only reworded; the button makes the item not applicable.
            const auto* record = answer();
            if (record && record->has(fields().reason))
                openPart(Part::Reason);
            else
                takeReason();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AssessDetail::takeReason() {
    const auto value = m_editor->value();
    if (!value) return session().announce(value.error());
    const auto text = textOf(*value, session().language());
    if (!text) {  // normalised: nothing but blanks is no reason
        m_editor->markWrong(true);
        m_reasonAsked->setText(tr("A reason is needed: one sentence is enough."));
        m_reasonAsked->setTone(Tone::Attention);
        m_editor->setFocus();
        return;
    }
    if (!session().rate(m_item.id, {.notApplicable = true, .reason = *text})) return;
    openPart(Part::Reason);
    emit reasonTaken();
}

void AssessDetail::commitPending() {
    if (m_targetDate && m_targetDate->isEdited()) {
        const auto value = m_targetDate->value();
        m_targetDate->markWrong(!value);
        if (!value) {
            session().announce(value.error());
        } else {
            // an emptied date goes through the generic verb: Rating has no way to clear it
            const auto* record = answer();
            const auto* date = std::get_if<base::Date>(&*value);
            if (date)
                session().rate(m_item.id, {.targetDate = *date});
            else if (record)
                session().report(
                    commands::setRecord(session().project(), Answers::kName, record->id, {{"target_date", {}}}));
            m_targetDate->setValue(*value);  // else emptying it again would not count as a change
        }
    }
    if (!m_editor || !m_editor->isEdited()) return;
    const auto value = m_editor->value();
    if (!value) return session().announce(value.error());
    bool taken = true;
    if (m_open == Part::Reason) {
        // One that is not set yet waits for the button: a reason alone says nothing.
        const auto* record = answer();
        if (!record || !record->has(fields().reason)) return;
        const auto text = textOf(*value, session().language());
        taken = session().rate(m_item.id, {.reason = text.value_or(base::Localized{})});
    } else if (m_open == Part::Note) {
        const auto* text = std::get_if<base::Localized>(&*value);
        taken = session().rate(m_item.id, {.note = text ? *text : base::Localized{}});
    } else if (m_open == Part::Evidence) {
        const auto* ids = std::get_if<model::List>(&*value);
        taken = session().rate(m_item.id, {.evidence = ids ? *ids : model::List{}});
    }
    if (taken && m_editor) m_editor->setValue(*value);  // it is no change any more
}

namespace {
constexpr const char* kReason = "reason";
constexpr const char* kTargetDate = "target_date";
}  // namespace

std::string AssessDetail::home() const {
    return "assess/" + m_item.id + "/" + session().assessor();
}

void AssessDetail::keep() {
    commitPending();
    KeptForm kept;
    if (m_editor && m_open == Part::Reason && m_editor->isEdited()) kept.typed[kReason] = m_editor->typed();
    if (m_targetDate && m_targetDate->isEdited()) kept.typed[kTargetDate] = m_targetDate->typed();
    for (const auto& [key, words] : kept.typed)
        kept.labels[key] = [id = m_item.id, reason = key == kReason](const ProjectSession&) {
            return qs(id) + QLatin1Char(' ') + (reason ? tr("Reason") : tr("Target date"));
        };
    if (!kept.typed.empty()) session().keptForms()[home()] = std::move(kept);
}

void AssessDetail::takeKept() {
    auto node = session().keptForms().extract(home());
    if (node.empty()) return;
    const auto& typed = node.mapped().typed;
    if (const auto reason = typed.find(kReason); reason != typed.end()) {
        openPart(Part::Reason);
        m_editor->setTyped(reason->second);
    }
    if (const auto date = typed.find(kTargetDate); date != typed.end() && m_targetDate) {
        m_targetDate->setTyped(date->second);
        m_targetDate->markWrong(!m_targetDate->value());
    }
}

}  // namespace cw::gui
