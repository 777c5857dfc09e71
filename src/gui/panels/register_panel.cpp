#include "gui/panels/register_panel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <algorithm>

#include "gui/convert.h"
#include "gui/forms/register_form.h"
#include "gui/models/register_model.h"
#include "gui/widgets/calm_stack.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"
#include "gui/widgets/row_delegate.h"

namespace cw::gui {

using drawing::Space;

namespace {

constexpr double kFormWidth = 400;
constexpr double kNarrowBelow = 900;
constexpr double kLeastTitle = 200;
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
    m_duplicate = makeButton(QStringLiteral("register.duplicate"), tr("Duplicate"), ButtonLook::Normal, box);
    m_remove = makeButton(QStringLiteral("register.remove"), tr("Delete"), ButtonLook::Normal, box);
    m_add = makeButton(QStringLiteral("register.add"), tr("Add"), ButtonLook::Primary, box);
    m_add->setIcon(theme().icon(QStringLiteral("plus"), theme().palette().onAccent));
    m_add->setAccessibleName(tr("Add: %1").arg(session().text(m_spec.singular)));
    row->addWidget(m_duplicate);
    row->addWidget(m_remove);
    row->addWidget(m_add);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setNeedle(text);
        refresh();
    });
    connect(m_add, &QPushButton::clicked, this, &RegisterPanel::add);
    connect(m_duplicate, &QPushButton::clicked, this, &RegisterPanel::duplicate);
    connect(m_remove, &QPushButton::clicked, this, &RegisterPanel::removeCurrent);
    return box;
}

QWidget* RegisterPanel::buildTable() {
    m_table = makeRowTable(theme(), QStringLiteral("register.table"), session().text(m_spec.title), m_filter, this);
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
        if (!m_fitting && width > 0) m_widths[static_cast<std::size_t>(column)] = width;
    });
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint& at) { showColumnMenu(header->mapToGlobal(at)); });
    // the same by the menu key, which a header does not get
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { showColumnMenu(m_table->viewport()->mapToGlobal(at)); });
    connect(header, &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) { m_filter->sort(column, order); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RegisterPanel::onRowChosen);
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
    add->setAccessibleName(tr("Add the first %1").arg(session().text(m_spec.singular)));
    connect(add, &QPushButton::clicked, this, &RegisterPanel::add);
    column->addWidget(add, 0, Qt::AlignLeft);
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
    if (all == 0) m_search->clear();
    m_count->setText(shown == all ? tr("%n record(s)", nullptr, all) : tr("%1 of %2").arg(shown).arg(all));
    for (auto* widget :
         {static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_count), static_cast<QWidget*>(m_duplicate),
          static_cast<QWidget*>(m_remove), static_cast<QWidget*>(m_add)})
        widget->setVisible(all > 0);
    const bool chosen = !currentId().empty() && !m_form->isDraft();
    m_duplicate->setEnabled(chosen);
    m_remove->setEnabled(chosen);
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

void RegisterPanel::removeCurrent() {
    const auto id = currentId();
    const int row = m_model->rowOf(id);
    if (row < 0) return;
    const auto& snapshot = session().snapshot();
    const auto title = snapshot.titleOf(snapshot.registry().index(m_spec.name), m_model->record(row), language());
    const int shown = m_table->currentIndex().row();
    if (!session().report(commands::removeRecord(session().project(), m_spec.name, id))) return;
    if (m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(std::min(shown, m_filter->rowCount() - 1), 0));
    workbench().notify(tr("“%1” was deleted.").arg(shortened(qs(title), 60)), Tone::Normal, tr("Undo"),
                       [bench = &workbench()] { bench->trigger(QStringLiteral("undo")); });
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
    fitColumns(listWidth - theme().px(Space::kXl + Space::kL));
}

void RegisterPanel::showEvent(QShowEvent* event) {
    Panel::showEvent(event);
    if (!m_table || m_sized) return;
    m_sized = true;
    const auto* view = static_cast<QAbstractItemView*>(m_table);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->fieldOf(column) == m_spec.titleField) continue;
        auto& width = m_widths[static_cast<std::size_t>(column)];
        width = std::max(width, std::min(view->sizeHintForColumn(column), theme().px(kWidestColumn)));
    }
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
}

bool RegisterPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Delete) {
            removeCurrent();
            return true;
        }
        if (key->key() == Qt::Key_Insert) {
            add();
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !currentId().empty()) {
            onRowChosen();
            m_form->focusFirst();
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

void RegisterPanel::reveal(const Place& place) {
    if (!m_model) return;
    if (!place.recordId.empty()) {
        choose(place.recordId);
        m_form->focusFirst();
    } else {
        // once the panel has its width: beside a wide table stands the first record's form
        QTimer::singleShot(0, this, [this] {
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
