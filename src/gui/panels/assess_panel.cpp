#include "gui/panels/assess_panel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <algorithm>

#include "gui/convert.h"
#include "gui/forms/field_editor.h"
#include "gui/panels/assess_detail.h"
#include "gui/panels/assess_row.h"
#include "gui/panels/next_step.h"
#include "gui/panels/rater_bar.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/level_control.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"
#include "model/registers.h"

namespace cw::gui {

using drawing::Space;

namespace {
constexpr double kDateWidth = 176;
}  // namespace

AssessPanel::AssessPanel(Workbench& workbench, const framework::Item* subject) : Panel(workbench, subject) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* bar = new QWidget(this);
    auto* barRow = new QHBoxLayout(bar);
    setMargins(barRow, theme(), Space::kXl, Space::kXs);
    auto* rater = new RaterBar(workbench, bar);
    barRow->addWidget(rater, 1);
    column->addWidget(bar);
    connect(rater, &RaterBar::aboutToSwitch, this, [this] {
        commitPending();
        if (m_open && m_open->detail()) m_open->detail()->keep();  // a reason that waits for its button
    });
    connect(rater, &RaterBar::aboutToHandIn, this, &AssessPanel::commitPending);
    m_area = new QScrollArea(this);
    m_area->setObjectName(QStringLiteral("assess"));
    m_area->setAccessibleName(tr("Items to assess"));
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_area);
    rebuild();
    connect(&session(), &ProjectSession::snapshotChanged, this,
            [this](const model::ChangeSet& changes) { refresh(changes); });
}

std::vector<const framework::Item*> AssessPanel::itemsToRate() const {
    std::vector<const framework::Item*> items;
    if (!subject()) return items;
    for (const auto* state : session().assessment().leavesUnder(subject()->id)) items.push_back(state->item);
    return items;
}

void AssessPanel::rebuild() {
    m_rows.clear();
    m_groups.clear();
    m_open = nullptr;
    m_targetForAll = nullptr;
    m_target = nullptr;
    m_targetDate = nullptr;
    m_items = itemsToRate();
    m_rater = session().assessor();
    m_content = new QWidget;
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, theme().px(Space::kXl));
    m_column->setSpacing(0);
    if (m_items.empty()) {
        const bool begun = !session().roundId().empty();
        auto* none = new PlainLabel(
            theme(), TextRole::Body,
            begun ? tr("This part is not in the scope of the present assessment round.")
                  : tr("There is no assessment round yet. A round takes in the ratings of one time; the "
                       "first is of standard depth, which its page can change."),
            Tone::Secondary);
        none->wrapped()->setMargin(theme().px(Space::kXl));
        m_column->addWidget(none);
        auto* rounds =
            begun ? makeButton(QStringLiteral("assess.rounds"), tr("Open the rounds"), ButtonLook::Normal, m_content)
                  : makeButton(QStringLiteral("assess.begin"), tr("Start to assess"), ButtonLook::Primary, m_content);
        connect(rounds, &QPushButton::clicked, this, [this, begun] {
            if (begun)
                workbench().goTo({"rounds", {}, {}, {}});
            else
                roundToRate();
        });
        auto* row = new QHBoxLayout;
        setMargins(row, theme(), Space::kXl, 0);
        row->addWidget(rounds);
        row->addStretch();
        m_column->addLayout(row);
    } else {
        m_column->addWidget(m_rater.empty() ? buildTargetLine() : buildKeysLine());
        // consecutive items with the same parent stand under one heading
        std::vector<const framework::Item*> group;
        for (const auto* item : m_items) {
            if (!group.empty() && group.front()->parent != item->parent) {
                addGroup(group.front()->parent, group);
                group.clear();
            }
            group.push_back(item);
        }
        addGroup(group.front()->parent, group);
        m_column->addWidget(buildNextLine());
    }
    m_column->addStretch();
    if (auto* old = m_area->takeWidget()) old->deleteLater();
    m_area->setWidget(m_content);
    int codes = 0;
    for (const auto* row : m_rows) codes = std::max(codes, row->codeWidth());
    for (auto* row : m_rows) row->setCodeWidth(codes);
    updateGroups();
    QWidget* before = nullptr;
    for (auto* row : m_rows) {
        if (before) setTabOrder(before, row->control());
        before = row->control();
    }
}

void AssessPanel::addGroup(const framework::Item* parent, const std::vector<const framework::Item*>& items) {
    const bool named = parent && parent != subject() && items.front() != subject();
    if (named) {
        auto* head = new QWidget(m_content);
        auto* row = new QHBoxLayout(head);
        row->setContentsMargins(theme().px(Space::kXl), theme().px(Space::kM), theme().px(Space::kXl),
                                theme().px(Space::kXs));
        auto* title = new PlainLabel(theme(), TextRole::Strong,
                                     qs(parent->id) + QLatin1Char(' ') + qs(parent->title(language())));
        title->wrapped();
        row->addWidget(title, 1);
        auto* counts = new PlainLabel(theme(), TextRole::Caption, {}, Tone::Secondary);
        row->addWidget(counts);
        m_column->addWidget(head);
        m_groups.push_back({parent, counts});
    }
    for (const auto* item : items) {
        auto* line = makeLine();
        auto* lineRow = new QHBoxLayout;
        setMargins(lineRow, theme(), Space::kXl, 0);
        lineRow->addWidget(line);
        m_column->addLayout(lineRow);
        auto* row = new AssessRow(workbench(), *item, m_content);
        connect(row, &AssessRow::opened, this, &AssessPanel::open);
        connect(row, &AssessRow::nextAsked, this, [this](AssessRow* from) { walk(from, 1); });
        connect(row, &AssessRow::previousAsked, this, [this](AssessRow* from) { walk(from, -1); });
        row->control()->installEventFilter(this);
        m_column->addWidget(row);
        m_rows.push_back(row);
    }
}

QWidget* AssessPanel::buildKeysLine() {
    auto* box = new QWidget(m_content);
    auto* row = new QHBoxLayout(box);
    setMargins(row, theme(), Space::kXl, Space::kS);
    auto* keys = new PlainLabel(theme(), TextRole::Caption, tr("Keys: 0–5 level, N not applicable, Enter next"),
                                Tone::Secondary, box);
    row->addWidget(keys->wrapped(), 1);
    return box;
}

QWidget* AssessPanel::buildTargetLine() {
    auto* box = new QWidget(m_content);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(theme().px(Space::kXl), theme().px(Space::kS), theme().px(Space::kXl),
                               theme().px(Space::kXs));
    auto* line = new QWidget(box);
    auto* flow = new FlowLayout(line, theme().px(Space::kS), 0);
    const auto add = [&](const QString& text) {
        auto* label = new PlainLabel(theme(), TextRole::Caption, text, Tone::Secondary, line);
        label->setMinimumHeight(theme().target());
        flow->addWidget(label);
    };
    m_targetForAll = makeButton(QStringLiteral("assess.targetForAll"), {}, ButtonLook::Link, line);
    m_targetForAll->setCheckable(true);
    flow->addWidget(m_targetForAll);
    m_target =
        new Segments(theme(), QStringLiteral("assess.defaultTarget"), tr("Target for all items of this page"), line);
    std::vector<Segments::Entry> entries;
    for (int level = 1; level <= 5; ++level) entries.push_back({QString::number(level), QString::number(level)});
    m_target->setEntries(entries);
    flow->addWidget(m_target);
    auto* by = new PlainLabel(theme(), TextRole::Caption, tr("to be reached by"), Tone::Secondary, line);
    by->setMinimumHeight(theme().target());
    flow->addWidget(by);
    const auto& spec = *session().snapshot().registry().find(model::Answers::kName);
    m_targetDate = makeEditor({workbench(), spec, model::Answers::TargetDate}).release();
    m_targetDate->setParent(line);
    m_targetDate->setFixedWidth(theme().px(kDateWidth));
    if (auto* edit = m_targetDate->findChild<QLineEdit*>()) {
        edit->setObjectName(QStringLiteral("assess.defaultTargetDate"));
        edit->setAccessibleName(tr("Date by which all targets of this page are to be reached"));
        edit->setPlaceholderText(tr("date"));
    }
    flow->addWidget(m_targetDate);
    add(tr("Keys: 0–5 level, T and digit target, N not applicable, Enter next"));
    column->addWidget(line);
    const auto show = [this, by, line](bool open) {
        // hiding what has the focus would give it to the first row and open that
        if (!open && focusWidget() && line->isAncestorOf(focusWidget())) m_targetForAll->setFocus();
        for (QWidget* each :
             {static_cast<QWidget*>(m_target), static_cast<QWidget*>(by), static_cast<QWidget*>(m_targetDate)})
            each->setVisible(open);
        line->updateGeometry();
        showTarget();
    };
    connect(m_targetForAll, &QPushButton::toggled, this, show);
    show(false);
    connect(m_target, &Segments::chosen, this, [this](const QString& id) {
        if (const auto round = roundToRate(); !round.empty()) {
            const auto level = id.isEmpty() ? std::nullopt : std::optional<int>(id.toInt());
            session().report(commands::setDefaultTarget(session().project(), workbench().catalogue(), round,
                                                        subject()->id, level, std::nullopt));
        }
    });
    connect(m_targetDate, &FieldEditor::committed, this, &AssessPanel::commitTargetDate);
    showTarget();
    return box;
}

std::string AssessPanel::roundToRate() {
    if (!session().roundId().empty()) return session().roundId();
    const auto made = session().report(commands::ensureRound(session().project(), session().today()));
    return made ? *made : std::string();
}

void AssessPanel::showTarget() {
    if (!m_target) return;
    const auto* answer = session().assessment().state(subject()->id).answer;
    const auto target = answer ? answer->integer(model::Answers::Target) : std::nullopt;
    m_target->setCurrent(target ? QString::number(*target) : QString());
    const auto date = answer ? answer->date(model::Answers::TargetDate) : std::nullopt;
    const bool open = m_targetForAll->isChecked();
    m_targetForAll->setText(open || !target ? tr("Target for all") + (open ? QString() : QString(QChar(0x2026)))
                            : date ? tr("Target for all: %1, %2").arg(*target).arg(qs(date->display(language())))
                                   : tr("Target for all: %1").arg(*target));
    // a date is that of a target: without one there is none to set
    m_targetDate->setEnabled(target.has_value());
    if (!m_targetDate->isEdited())
        m_targetDate->setValue(answer ? answer->at(model::Answers::TargetDate) : model::Value{});
}

void AssessPanel::commitTargetDate() {
    if (!m_targetDate || !m_targetDate->isEdited()) return;
    const auto value = m_targetDate->value();
    m_targetDate->markWrong(!value);
    if (!value) return session().announce(value.error());
    const auto* answer = session().assessment().state(subject()->id).answer;
    if (!answer) return;
    const auto target = answer->integer(model::Answers::Target);
    if (const auto* date = std::get_if<base::Date>(&*value))
        session().report(commands::setDefaultTarget(
            session().project(), workbench().catalogue(), session().roundId(), subject()->id,
            target ? std::optional<int>(static_cast<int>(*target)) : std::nullopt, *date));
    else
        session().report(
            commands::setRecord(session().project(), model::Answers::kName, answer->id, {{"target_date", {}}}));
    m_targetDate->setValue(*value);  // what was typed is taken over, and is shown in its one form
    showTarget();
}

QWidget* AssessPanel::buildNextLine() {
    auto* box = new QWidget(m_content);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(theme().px(Space::kXl), theme().px(Space::kL), theme().px(Space::kXl), 0);
    row->setSpacing(theme().px(Space::kS));
    auto* next = makeButton(QStringLiteral("assess.next"), {}, ButtonLook::Primary, box);
    auto* gaps = makeButton(QStringLiteral("assess.gaps"), tr("To the list of gaps"), ButtonLook::Normal, box);
    row->addWidget(next);
    row->addWidget(gaps);
    row->addStretch();
    const auto update = [this, next] { next->setText(nextStep(session(), *subject()).text); };
    update();
    connect(&session(), &ProjectSession::snapshotChanged, next, update);
    connect(next, &QPushButton::clicked, this, [this] { workbench().goTo(nextStep(session(), *subject()).place); });
    connect(gaps, &QPushButton::clicked, this, [this] { workbench().goTo({"gaps", {}, {}, {}}); });
    return box;
}

void AssessPanel::refresh(const model::ChangeSet&) {
    if (itemsToRate() != m_items || session().assessor() != m_rater) {
        // later: a row of ours may be the sender of this very change
        QTimer::singleShot(0, this, [this] {
            const auto at = here();
            rebuild();
            reveal(at);
        });
        return;
    }
    for (auto* row : m_rows) row->refresh();
    updateGroups();
    showTarget();
}

void AssessPanel::updateGroups() {
    for (const auto& group : m_groups) {
        const auto& score = session().assessment().score(group.parent->id);
        const auto leaves = session().assessment().leavesUnder(group.parent->id);
        const auto own = std::count_if(leaves.begin(), leaves.end(),
                                       [this](const auto* state) { return session().isRated(state->item->id); });
        const int assessed = m_rater.empty() ? score.assessed() : static_cast<int>(own);
        QStringList parts{tr("%1 of %2 assessed").arg(assessed).arg(score.inScope)};
        if (score.median && m_rater.empty())
            parts << tr("median %1")
                         .arg(qs(session().texts().number(*score.median,
                                                          *score.median == static_cast<int>(*score.median) ? 0 : 1)));
        group.counts->setText(parts.join(QStringLiteral(" · ")));
    }
}

void AssessPanel::open(AssessRow* row) {
    if (m_open != row) {
        if (m_open) m_open->setOpen(false);
        m_open = row;
        row->setOpen(true);
        QTimer::singleShot(0, row, [this, row] {
            finishLayouts();
            m_area->ensureWidgetVisible(row, 0, theme().px(Space::kL));
            // of a row taller than the room its head counts
            if (row->height() > m_area->viewport()->height()) m_area->verticalScrollBar()->setValue(row->y());
        });
    }
    workbench().showGuidance(&row->item());
}

void AssessPanel::walk(AssessRow* from, int step) {
    const auto at = std::find(m_rows.begin(), m_rows.end(), from);
    if (at == m_rows.end()) return;
    const auto next = std::distance(m_rows.begin(), at) + step;
    if (next >= static_cast<std::ptrdiff_t>(m_rows.size()) && m_byEnter) return goToNextPage();
    if (next < 0 || next >= static_cast<std::ptrdiff_t>(m_rows.size())) return;
    m_rows[static_cast<std::size_t>(next)]->control()->setFocus(Qt::TabFocusReason);
}

void AssessPanel::goToNextPage() {
    const auto place = nextPageToRate(session(), *subject());
    if (!place) return;
    // later: the row that asks is in the middle of its key
    QTimer::singleShot(0, this, [this, to = *place] { workbench().goTo(to); });
}

bool AssessPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        m_byEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    }
    return Panel::eventFilter(watched, event);
}

void AssessPanel::reveal(const Place& place) {
    if (place.itemId.empty()) return;
    const auto* wanted = workbench().catalogue().find(place.itemId);
    for (auto* row : m_rows) {
        if (row->item().id != place.itemId && !(wanted && row->item().isUnder(*wanted))) continue;
        row->control()->setFocus(Qt::OtherFocusReason);
        open(row);
        return;
    }
    workbench().showGuidance(wanted);
}

Place AssessPanel::here() const {
    return {.page = {}, .panel = "assess", .itemId = m_open ? m_open->item().id : std::string(), .recordId = {}};
}

void AssessPanel::commitPending() {
    commitTargetDate();
    if (m_open && m_open->detail()) m_open->detail()->commitPending();
}

}  // namespace cw::gui
