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
#include "gui/forms/register_form.h"
#include "gui/models/register_model.h"
#include "gui/panels/register_exchange.h"
#include "gui/widgets/calm_stack.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"
#include "gui/widgets/row_delegate.h"

namespace cw::gui {

using drawing::Space;

namespace {

constexpr double kFormWidth = 400;
constexpr double kNarrowBelow = 900;
constexpr double kLeastTitle = 240;
constexpr double kShortColumn = 96;
constexpr double kWidestColumn = 190;
constexpr double kEmptyWidth = 520;

}  // namespace

RegisterPanel::RegisterPanel(Workbench& workbench, const framework::Item* subject, const model::RegisterSpec& spec)
    : Panel(workbench, subject), m_spec(spec) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_form = new RegisterForm(workbench, spec, this);
    if (spec.single) {
        row->addWidget(m_form, 1);
        showSingle();
        connect(&session(), &ProjectSession::snapshotChanged, this, [this] { showSingle(); });
        return;
    }
    m_model = new RegisterModel(session(), spec, this);
    m_filter = new RegisterFilter(*m_model, this);
    m_list = new QWidget(this);
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(theme().px(Space::kXl), theme().px(Space::kM), theme().px(Space::kL),
                               theme().px(Space::kM));
    column->setSpacing(theme().px(Space::kS));
    column->addWidget(buildTools());
    m_stack = new CalmStack(m_list);
    m_stack->addWidget(buildTable());
    m_stack->addWidget(buildEmpty());
    column->addWidget(m_stack, 1);
    row->addWidget(m_list, 1);
    m_formSide = new QWidget(this);
    auto* side = new QHBoxLayout(m_formSide);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(makeLine(m_formSide, true));
    auto* formColumn = new QVBoxLayout;
    formColumn->setSpacing(0);
    m_back = makeButton(QStringLiteral("register.back"), tr("← Back to the list"), ButtonLook::Link, m_formSide);
    connect(m_back, &QPushButton::clicked, this, &RegisterPanel::closeForm);
    formColumn->addWidget(m_back, 0, Qt::AlignLeft);
    formColumn->addWidget(m_form, 1);
    side->addLayout(formColumn, 1);
    row->addWidget(m_formSide);
    m_formSide->hide();
    connect(m_form, &RegisterForm::added, this, [this](const QString& id) { onAdded(ss(id)); });
    connect(m_form, &RegisterForm::draftCancelled, this, &RegisterPanel::closeForm);
    // the filter drops its row before the table below it does: both are heard
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        for (QAbstractItemModel* model :
             {static_cast<QAbstractItemModel*>(m_model), static_cast<QAbstractItemModel*>(m_filter)})
            connect(model, signal, this, &RegisterPanel::refresh);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &RegisterPanel::refresh);
    refresh();
}

void RegisterPanel::showSingle() {
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
    m_remove = makeButton(QStringLiteral("register.remove"), tr("Delete"), ButtonLook::Normal, box);
    m_add = makeButton(QStringLiteral("register.add"), tr("Add"), ButtonLook::Primary, box);
    m_add->setIcon(theme().icon(QStringLiteral("plus"), theme().palette().onAccent));
    m_add->setAccessibleName(tr("Add: %1").arg(session().text(m_spec.singular)));
    row->addWidget(m_more);
    row->addWidget(m_remove);
    row->addWidget(m_add);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setNeedle(text);
        refresh();
        remember();
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
    auto* header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int field = m_model->fieldOf(column);
        const int least = header->sectionSizeHint(column);
        const double wanted = field == m_spec.titleField ? kLeastTitle
                              : field == m_spec.refField ? kShortColumn / 1.5
                                                         : kShortColumn;
        m_widths.push_back(std::max(least, theme().px(wanted)));
    }
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (m_fitting || width <= 0 || m_model->fieldOf(column) == m_spec.titleField) return;
        m_widths[static_cast<std::size_t>(column)] = width;
        m_view.widths[std::string(m_spec[m_model->fieldOf(column)].id)] =
            width / drawing::Space::at(1, theme().bodyPx());
        remember();
    });
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint& at) { showColumnMenu(header->mapToGlobal(at)); });
    // the same by the menu key, which a header does not get
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { showColumnMenu(m_table->viewport()->mapToGlobal(at)); });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        m_filter->sort(column, order);
        remember();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RegisterPanel::onRowChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RegisterPanel::refresh);
    m_table->installEventFilter(this);
    return m_table;
}

QWidget* RegisterPanel::buildEmpty() {
    auto* area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("register.empty"));
    area->setAccessibleName(session().text(m_spec.title));
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, theme().px(Space::k3xl), 0, 0);
    column->setSpacing(theme().px(Space::kM));
    auto* purpose = new PlainLabel(theme(), TextRole::Section, session().text(m_spec.purpose), Tone::Normal, box);
    auto* example = new PlainLabel(theme(), TextRole::Body, session().text(m_spec.example), Tone::Secondary, box);
    for (auto* label : {purpose, example}) {
        label->wrapped()->setMaximumWidth(theme().px(kEmptyWidth));
        column->addWidget(label);
    }
    auto* add = makeButton(QStringLiteral("register.addFirst"), tr("Add the first one"), ButtonLook::Primary, box);
    m_addFirst = add;
    add->setAccessibleName(tr("Add the first %1").arg(session().text(m_spec.singular)));
    connect(add, &QPushButton::clicked, this, &RegisterPanel::add);
    auto* first = new QHBoxLayout;
    first->setSpacing(theme().px(Space::kS));
    first->addWidget(add);
    first->addWidget(makeImportButton(workbench(), m_spec, box));  // most cities have a spreadsheet already
    first->addStretch();
    column->addLayout(first);
    column->addStretch();
    area->setWidget(box);
    return area;
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
         {static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_count), static_cast<QWidget*>(m_more),
          static_cast<QWidget*>(m_remove), static_cast<QWidget*>(m_add)})
        widget->setVisible(all > 0);
    const bool chosen = !currentId().empty() && !m_form->isDraft();
    const auto several = chosenIds().size();
    m_duplicate->setEnabled(chosen && several == 1);
    m_remove->setEnabled(chosen);
    m_remove->setText(several > 1 ? tr("Delete %1").arg(several) : tr("Delete"));
    m_addFirst->setVisible(!m_form->isDraft());
    if (!m_form->isDraft() && !m_form->recordId().empty() && m_model->rowOf(m_form->recordId()) < 0) {
        m_form->showRecord(currentId());
        if (currentId().empty()) closeForm();
    }
}

void RegisterPanel::onRowChosen() {
    const auto id = currentId();
    if (id.empty()) return;
    m_form->showRecord(id);
    m_formSide->show();
    if (m_narrow && !m_form->isVisible()) arrange();
    refresh();
    arrange();
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

void RegisterPanel::add() {
    m_form->commitPending();
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_formSide->show();
    m_form->showDraft();
    arrange();
    refresh();
}

void RegisterPanel::duplicate() {
    const int row = m_model->rowOf(currentId());
    if (row < 0) return;
    const auto copy = m_model->record(row);
    store::FieldValues preset;
    for (std::size_t i = 0; i < m_spec.fields.size(); ++i) {
        const int field = static_cast<int>(i);
        if (field == m_spec.refField || field == m_spec.ordered || !model::isSet(copy.at(field))) continue;
        preset.push_back({m_spec.fields[i].id, copy.at(field)});
    }
    add();
    m_form->showDraft(std::move(preset));
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
    const auto title = snapshot.titleOf(snapshot.registry().index(m_spec.name), m_model->record(row), language());
    const int shown = m_filter->mapFromSource(m_model->index(row, 0)).row();
    if (!session().report(commands::removeRecords(session().project(), m_spec.name, ids))) return;
    if (m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(std::clamp(shown, 0, m_filter->rowCount() - 1), 0));
    workbench().notify(ids.size() == 1 ? tr("“%1” was deleted.").arg(shortened(qs(title), 60))
                                       : tr("%n record(s) were deleted.", nullptr, static_cast<int>(ids.size())),
                       Tone::Normal, tr("Undo"), [bench = &workbench()] { bench->trigger(QStringLiteral("undo")); });
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
            const auto cell = m_model->cellText(row, column);
            // a spreadsheet must not take what somebody wrote for a formula; numbers are none
            cells << (m_model->isNumber(column) ? cell : qs(exchange::guarded(ss(cell))));
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    if (!lines.isEmpty()) QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void RegisterPanel::onAdded(const std::string& id) {
    choose(id);
    refresh();
}

void RegisterPanel::closeForm() {
    m_form->commitPending();
    m_form->showRecord({});
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_formSide->hide();
    arrange();
    refresh();
    m_table->setFocus();
}

void RegisterPanel::resizeEvent(QResizeEvent* event) {
    Panel::resizeEvent(event);
    if (m_table) arrange();
}

void RegisterPanel::arrange() {
    m_narrow = width() < theme().px(kNarrowBelow);
    const bool formOpen = !m_formSide->isHidden();
    m_list->setVisible(!m_narrow || !formOpen);
    m_back->setVisible(m_narrow);
    if (m_narrow)
        m_formSide->setMaximumWidth(QWIDGETSIZE_MAX);
    else
        m_formSide->setFixedWidth(std::min(theme().px(kFormWidth), width() / 2));
    m_formSide->setMinimumWidth(m_narrow ? 0 : m_formSide->maximumWidth());
    const int listWidth = m_narrow || !formOpen ? width() : width() - m_formSide->maximumWidth();
    fitColumns(listWidth - theme().px(Space::kXl + Space::kL) - m_table->verticalScrollBar()->sizeHint().width());
}

void RegisterPanel::showEvent(QShowEvent* event) {
    Panel::showEvent(event);
    if (!m_table) return;
    if (m_sized) {
        applyView();
        return arrange();
    }
    const auto* view = static_cast<QAbstractItemView*>(m_table);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->fieldOf(column) == m_spec.titleField) continue;
        auto& width = m_widths[static_cast<std::size_t>(column)];
        width = std::max(width, std::min(view->sizeHintForColumn(column), theme().px(kWidestColumn)));
    }
    applyView();
    m_sized = true;
    arrange();
}

void RegisterPanel::fitColumns(int room) {
    auto* header = m_table->horizontalHeader();
    m_fitting = true;
    const int least = theme().px(kLeastTitle);
    int left = room - least;
    int title = -1;
    bool full = false;
    for (int column = 0; column < header->count(); ++column) {
        const int field = m_model->fieldOf(column);
        if (field == m_spec.titleField) {
            title = column;
            continue;
        }
        const int width = m_widths[static_cast<std::size_t>(column)];
        const auto chosen = m_byHand.find(column);
        // once one does not fit, none of less weight slips in before it
        full = full || (chosen == m_byHand.end() && field != m_spec.refField && width > left);
        const bool shown = chosen != m_byHand.end() ? chosen->second : !full;
        header->setSectionHidden(column, !shown);
        if (!shown) continue;
        header->resizeSection(column, width);
        left -= width;
    }
    if (title >= 0) header->resizeSection(title, least + std::max(0, left));
    m_fitting = false;
}

void RegisterPanel::showColumnMenu(const QPoint& at) {
    auto* header = m_table->horizontalHeader();
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("register.columns"));
    for (int column = 0; column < header->count(); ++column) {
        if (m_model->fieldOf(column) == m_spec.titleField) continue;
        auto* action = menu.addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) { m_byHand[column] = on; });
    }
    menu.addSeparator();
    auto* all = menu.addAction(tr("As many columns as fit"));
    all->setEnabled(!m_byHand.empty());
    connect(all, &QAction::triggered, this, [this] { m_byHand.clear(); });
    menu.exec(at);
    arrange();
    remember();
}

bool RegisterPanel::onTableKey(const QKeyEvent& key) {
    if (key.matches(QKeySequence::Copy)) {
        copyChosen();
        return true;
    }
    switch (key.key()) {
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
    if (event->type() != QEvent::KeyPress) return Panel::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (watched == m_table && onTableKey(key)) return true;
    if (watched == m_search && (key.key() == Qt::Key_Escape || key.key() == Qt::Key_Down)) {
        if (key.key() == Qt::Key_Escape) m_search->clear();
        if (m_filter->rowCount() > 0 && currentId().empty()) m_table->setCurrentIndex(m_filter->index(0, 0));
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return Panel::eventFilter(watched, event);
}

void RegisterPanel::keyPressEvent(QKeyEvent* event) {
    // Esc from a field, which the field did not want: back to the list
    if (event->key() != Qt::Key_Escape || !m_table || !m_form->isAncestorOf(focusWidget()))
        return Panel::keyPressEvent(event);
    if (m_form->isDraft()) {
        // what was typed is not thrown away by one key
        if (m_form->isDraftEdited())
            m_form->focusButtons();
        else
            closeForm();
        return;
    }
    if (m_narrow) return closeForm();
    m_form->commitPending();
    m_table->setFocus(Qt::OtherFocusReason);
}

void RegisterPanel::applyView() {
    m_view = RegisterView::of(session().settings(), m_spec.name);
    m_applying = true;
    auto* header = m_table->horizontalHeader();
    m_byHand.clear();
    int sorted = -1;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const std::string id(m_spec[m_model->fieldOf(column)].id);
        if (const auto width = m_view.widths.find(id); width != m_view.widths.end())
            m_widths[static_cast<std::size_t>(column)] = theme().px(width->second);
        if (const auto shown = m_view.shown.find(id); shown != m_view.shown.end()) m_byHand[column] = shown->second;
        if (id == m_view.sortField) sorted = column;
    }
    if (header->sortIndicatorSection() != sorted || header->sortIndicatorOrder() != m_view.sortOrder)
        header->setSortIndicator(sorted, m_view.sortOrder);
    if (m_model->rowCount() > 0) m_search->setText(m_view.needle);
    m_applying = false;
}

void RegisterPanel::remember() {
    if (m_applying || !m_sized) return;
    const auto* header = m_table->horizontalHeader();
    const int sorted = header->sortIndicatorSection();
    m_view.sortField = sorted >= 0 && sorted < m_model->columnCount()
                           ? std::string(m_spec[m_model->fieldOf(sorted)].id)
                           : std::string();
    m_view.sortOrder = m_view.sortField.empty() ? Qt::AscendingOrder : header->sortIndicatorOrder();
    m_view.needle = m_search->text().trimmed();
    m_view.shown.clear();
    for (const auto& [column, on] : m_byHand) m_view.shown[std::string(m_spec[m_model->fieldOf(column)].id)] = on;
    m_view.keep(session().settings(), m_spec.name);
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
            if (m_narrow || m_filter->rowCount() == 0 || !currentId().empty() || m_form->isDraft()) return;
            m_table->setCurrentIndex(m_filter->index(0, 0));
            m_table->setFocus(Qt::OtherFocusReason);
        });
    }
}

Place RegisterPanel::here() const {
    return {
        .page = {}, .panel = "register:" + std::string(m_spec.name), .itemId = {}, .recordId = m_form->recordId()};
}

void RegisterPanel::commitPending() {
    m_form->commitPending();
}

}  // namespace cw::gui
