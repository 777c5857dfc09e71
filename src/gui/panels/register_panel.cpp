#include "gui/panels/register_panel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <algorithm>
#include <utility>

#include "exchange/cell_text.h"
#include "gui/convert.h"
#include "gui/dialogs/replace_dialog.h"
#include "gui/forms/register_form.h"
#include "gui/models/register_model.h"
#include "gui/panels/empty_state.h"
#include "gui/panels/register_cells.h"
#include "gui/panels/register_columns.h"
#include "gui/panels/register_exchange.h"
#include "gui/panels/register_starters.h"
#include "gui/widgets/calm_stack.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"
#include "gui/widgets/row_delegate.h"

namespace cw::gui {

using drawing::Space;

RegisterPanel::RegisterPanel(Workbench& workbench, const framework::Item* subject, const model::RegisterSpec& spec)
    : FormBeside(workbench, subject), m_spec(spec), m_form(new RegisterForm(workbench, spec, this)) {
    formColumn()->addWidget(m_form, 1);
    const bool kept = watch(*m_form, "register:" + std::string(spec.name));
    if (spec.single) {
        standAlone();
        if (!kept) showSingle();
        connect(&session(), &ProjectSession::snapshotChanged, this, [this] { showSingle(); });
        return;
    }
    m_model = new RegisterModel(session(), spec, this);
    m_filter = new RegisterFilter(*m_model, this);
    column()->addWidget(buildTools());
    m_stack = new CalmStack(body());
    m_stack->addWidget(buildTable());
    m_stack->addWidget(buildEmpty());
    column()->addWidget(m_stack, 1);
    // the filter drops its row before the table below it does: both are heard
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        for (QAbstractItemModel* model :
             {static_cast<QAbstractItemModel*>(m_model), static_cast<QAbstractItemModel*>(m_filter)})
            connect(model, signal, this, &RegisterPanel::refresh);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &RegisterPanel::refresh);
    if (kept) {
        openForm();
        if (!m_form->isDraft()) choose(m_form->recordId());
    }
    refresh();
}

void RegisterPanel::showSingle() {
    if (m_form->isDraftEdited()) return;
    const auto& snapshot = session().snapshot();
    const auto& table = snapshot.table(snapshot.registry().index(m_spec.name));
    if (!table.empty())
        m_form->showRecord(table.begin()->id);
    else if (!m_form->isDraft())
        m_form->showDraft();
}

QWidget* RegisterPanel::buildTools() {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(Space::kS));
    m_search = new QLineEdit(box);
    m_search->setObjectName(QStringLiteral("register.search"));
    const auto title = session().text(m_spec.title);
    m_search->setAccessibleName(tr("Search in %1").arg(title));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(theme().px(120));
    m_search->setMaximumWidth(theme().px(260));
    row->addWidget(m_search, 1);
    m_count = new PlainLabel(theme(), TextRole::Caption, {}, Tone::Secondary, box);
    row->addWidget(m_count);
    row->addStretch();
    m_more = makeMoreButton(workbench(), m_spec, box);
    m_more->menu()->addSeparator();
    m_duplicate = m_more->menu()->addAction(tr("Duplicate"), this, &RegisterPanel::duplicate);
    m_duplicate->setObjectName(QStringLiteral("register.duplicate"));
    if (canBeReplaced(m_spec)) {
        m_replace = m_more->menu()->addAction(replaceText(m_spec), this,
                                              [this] { replaceByAnother(workbench(), m_spec, currentId()); });
        m_replace->setObjectName(QStringLiteral("register.replace"));
    }
    m_remove = makeButton(QStringLiteral("register.remove"), tr("Delete"), ButtonLook::Normal, box);
    m_add = makeButton(QStringLiteral("register.add"), tr("Add"), ButtonLook::Primary, box);
    m_add->setIcon(theme().icon(QStringLiteral("plus"), theme().palette().onAccent));
    m_add->setAccessibleName(tr("Add: %1").arg(session().text(m_spec.singular)));
    m_starters = starterButton(box);
    if (m_starters) row->addWidget(m_starters);
    if (auto* matrix = makeFaceButton(
            workbench(), subject(), "register:" + std::string(m_spec.name), [this] { return currentId(); }, box))
        row->addWidget(matrix);
    row->addWidget(m_more);
    row->addWidget(m_remove);
    row->addWidget(m_add);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setNeedle(text);
        refresh();
        if (!m_applying) m_columns->remember(text.trimmed());
    });
    m_search->installEventFilter(this);
    connect(m_add, &QPushButton::clicked, this, &RegisterPanel::add);
    connect(m_remove, &QPushButton::clicked, this, &RegisterPanel::removeChosen);
    return box;
}

QWidget* RegisterPanel::buildTable() {
    m_table = makeRowTable(theme(), QStringLiteral("register.table"), session().text(m_spec.title), m_filter, this);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_columns = new RegisterColumns(session(), theme(), *m_model, *m_table, this);
    connect(m_columns, &RegisterColumns::changed, this, [this] {
        arrange();
        m_columns->remember(m_search->text().trimmed());
    });
    m_cells = new RegisterCells(workbench(), *m_model, *m_filter, *m_table, *m_form, this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RegisterPanel::onRowChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RegisterPanel::refresh);
    m_table->installEventFilter(this);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { m_more->menu()->popup(m_table->viewport()->mapToGlobal(at)); });
    return m_table;
}

QWidget* RegisterPanel::buildEmpty() {
    m_addFirst = makeButton(QStringLiteral("register.addFirst"), tr("Add the first one"), ButtonLook::Primary, this);
    m_addFirst->setAccessibleName(tr("Add the first %1").arg(session().text(m_spec.singular)));
    connect(m_addFirst, &QPushButton::clicked, this, &RegisterPanel::add);
    // most cities have a spreadsheet already
    // what a command makes, its command takes in too
    auto* command = makeCommandButton(workbench(), m_spec, this);
    return makeEmptyState(
        workbench(), m_spec, QStringLiteral("register.empty"), session().text(m_spec.title),
        {command, m_addFirst, starterButton(this), command ? nullptr : makeImportButton(workbench(), m_spec, this)});
}

QPushButton* RegisterPanel::starterButton(QWidget* parent) {
    return makeStarterButton(
        workbench(), m_spec, parent, [this] { return mayLeave(); }, [this](const std::string& id) { choose(id); });
}

std::string RegisterPanel::currentId() const {
    const auto index = m_table->currentIndex();
    return index.isValid() ? ss(index.data(RegisterModel::IdRole).toString()) : std::string();
}

void RegisterPanel::refresh() {
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    m_stack->setCurrentIndex(all == 0 ? 1 : 0);
    if (all == 0) {
        // nothing to search now is no wish of the user's to remember
        const bool before = std::exchange(m_applying, true);
        m_search->clear();
        m_applying = before;
    }
    m_count->setText(shown == all ? tr("%n record(s)", nullptr, all) : tr("%1 of %2").arg(shown).arg(all));
    for (auto* widget :
         {static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_count), static_cast<QWidget*>(m_starters),
          static_cast<QWidget*>(m_more), static_cast<QWidget*>(m_remove), static_cast<QWidget*>(m_add)})
        if (widget) widget->setVisible(all > 0 && (widget != m_add || !m_spec.byProgram));
    const bool chosen = !currentId().empty() && !m_form->isDraft();
    const auto several = chosenIds().size();
    m_duplicate->setEnabled(chosen && several == 1 && !m_spec.byProgram);
    if (m_replace) m_replace->setEnabled(chosen && several == 1);
    m_remove->setEnabled(chosen);
    m_remove->setText(several > 1 ? tr("Delete %1").arg(several) : tr("Delete"));
    m_addFirst->setVisible(!m_form->isDraft() && !m_spec.byProgram);
    if (!m_form->isDraft() && !m_form->recordId().empty() && m_model->rowOf(m_form->recordId()) < 0) {
        m_form->showRecord(currentId());
        if (currentId().empty()) closeForm();
    }
}

void RegisterPanel::onRowChosen() {
    const auto id = currentId();
    if (id.empty()) return;
    if (m_form->isDraftEdited()) {
        if (m_form->mayLeave()) return choose(id);  // adding the draft chose its row
        // once the table has taken the press in
        QTimer::singleShot(0, this, [this] {
            if (!m_form->isDraft()) return;
            m_table->clearSelection();
            m_table->setCurrentIndex({});
        });
        return;
    }
    m_form->showRecord(id);
    openForm();
    refresh();
}

void RegisterPanel::choose(const std::string& id) {
    int row = m_model->rowOf(id);
    if (row < 0) return;
    auto index = m_filter->mapFromSource(m_model->index(row, 0));
    if (!index.isValid()) {
        m_search->clear();
        index = m_filter->mapFromSource(m_model->index(row, 0));
    }
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    onRowChosen();
}

void RegisterPanel::showChanged(const model::ChangeSet& changes) {
    // a narrow window shows the form in the place of the table
    if (!m_model || isNarrow() || m_form->isDraft() || !m_form->refused().isEmpty()) return;
    const int own = session().snapshot().registry().index(m_spec.name);
    for (const auto& change : changes) {
        if (change.registerIndex != own || change.op == model::Op::Remove) continue;
        const int row = m_model->rowOf(change.id);
        const auto index = row < 0 ? QModelIndex() : m_filter->mapFromSource(m_model->index(row, 0));
        if (!index.isValid()) continue;  // what the search hides stays hidden
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
        return;
    }
}

void RegisterPanel::add() {
    if (m_spec.byProgram || !mayLeave()) return;
    m_form->commitPending();
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_form->showDraft();
    openForm();
    m_form->focusFirst();
    refresh();
}

void RegisterPanel::duplicate() {
    const int row = m_model->rowOf(currentId());
    if (row < 0 || m_spec.byProgram) return;
    const auto copy = m_model->record(row);
    store::FieldValues preset;
    for (std::size_t i = 0; i < m_spec.fields.size(); ++i) {
        const int field = static_cast<int>(i);
        if (field == m_spec.refField || field == m_spec.ordered || !model::isSet(copy.at(field))) continue;
        preset.push_back({m_spec.fields[i].id, copy.at(field)});
    }
    add();
    if (m_form->isDraftEdited()) return;
    m_form->showDraft(std::move(preset), true);
    m_form->focusFirst();
}

std::vector<std::string> RegisterPanel::chosenIds() const {
    auto rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); });
    std::vector<std::string> ids;
    for (const auto& row : rows) ids.push_back(ss(row.data(RegisterModel::IdRole).toString()));
    if (ids.empty() && !currentId().empty()) ids.push_back(currentId());
    return ids;
}

void RegisterPanel::removeChosen() {
    const auto ids = chosenIds();
    if (ids.empty()) return;
    const auto& snapshot = session().snapshot();
    const int row = m_model->rowOf(ids.front());
    if (row < 0) return;
    const auto title = session().titleOf(snapshot.registry().index(m_spec.name), m_model->record(row));
    const int shown = m_filter->mapFromSource(m_model->index(row, 0)).row();
    if (!session().report(commands::removeRecords(session().project(), m_spec.name, ids))) return;
    if (m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(std::clamp(shown, 0, m_filter->rowCount() - 1), 0));
    workbench().offerUndo(ids.size() == 1 ? tr("“%1” was deleted.").arg(shortened(title, 60))
                                          : tr("%n record(s) were deleted.", nullptr, static_cast<int>(ids.size())));
}

void RegisterPanel::copyChosen() const {
    const auto* header = m_table->horizontalHeader();
    QStringList lines;
    for (const auto& id : chosenIds()) {
        const int row = m_model->rowOf(id);
        if (row < 0) continue;
        QStringList cells;
        for (int column = 0; column < header->count(); ++column) {
            if (header->isSectionHidden(column)) continue;
            const auto cell = m_model->wholeText(row, column);
            // a spreadsheet must not take what somebody wrote for a formula; numbers are none
            cells << (m_model->isNumber(column) ? cell : qs(exchange::guarded(ss(cell))));
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    if (!lines.isEmpty()) QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void RegisterPanel::onAdded(RegisterForm&, const std::string& id, bool) {
    if (!m_model) return;
    choose(id);
    refresh();
}

QWidget* RegisterPanel::focusOfContent() const {
    return m_table;
}

void RegisterPanel::leaveByKey() {
    if (!m_table) return;
    if (isNarrow()) return closeForm();
    m_form->commitPending();
    m_table->setFocus(Qt::OtherFocusReason);
}

void RegisterPanel::closeForm() {
    if (!m_table) {
        m_form->showRecord({});
        return showSingle();
    }
    FormBeside::closeForm();
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    refresh();
}

void RegisterPanel::onArranged(int width) {
    if (m_columns)
        m_columns->fit(width - theme().px(Space::kXl + Space::kL) - m_table->verticalScrollBar()->sizeHint().width());
}

void RegisterPanel::showEvent(QShowEvent* event) {
    if (m_columns) {
        m_applying = true;
        const auto needle = m_columns->apply();
        if (m_model->rowCount() > 0) m_search->setText(needle);
        m_applying = false;
    }
    FormBeside::showEvent(event);
}

bool RegisterPanel::onTableKey(const QKeyEvent& key) {
    if (key.matches(QKeySequence::Copy)) {
        copyChosen();
        return true;
    }
    switch (key.key()) {
        case Qt::Key_F2:
            return m_cells->edit(m_table->currentIndex());
        case Qt::Key_Delete:
            removeChosen();
            return true;
        case Qt::Key_Insert:
            add();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (currentId().empty()) return false;
            onRowChosen();
            m_form->focusFirst();
            return true;
        case Qt::Key_Escape:
            m_search->clear();
            return true;
        default:
            return false;
    }
}

bool RegisterPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return FormBeside::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (watched == m_table && onTableKey(key)) return true;
    if (watched == m_search && (key.key() == Qt::Key_Escape || key.key() == Qt::Key_Down)) {
        if (key.key() == Qt::Key_Escape) m_search->clear();
        if (m_filter->rowCount() > 0 && currentId().empty()) m_table->setCurrentIndex(m_filter->index(0, 0));
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return FormBeside::eventFilter(watched, event);
}

void RegisterPanel::reveal(const Place& place) {
    if (!m_model) return;
    if (!place.recordId.empty()) {
        choose(place.recordId);
        m_form->focusFirst();
    } else {
        // once the panel has its width: beside a wide table stands the first record's form
        QTimer::singleShot(0, this, [this] {
            if (m_model->rowCount() == 0 && m_addFirst && m_addFirst->isVisible())
                return m_addFirst->setFocus(Qt::OtherFocusReason);  // what there is to do on an empty page
            if (isNarrow() || m_filter->rowCount() == 0 || !currentId().empty() || m_form->isDraft()) return;
            m_table->setCurrentIndex(m_filter->index(0, 0));
            m_table->setFocus(Qt::OtherFocusReason);
        });
    }
}

Place RegisterPanel::here() const {
    return {
        .page = {}, .panel = "register:" + std::string(m_spec.name), .itemId = {}, .recordId = m_form->recordId()};
}

}  // namespace cw::gui
