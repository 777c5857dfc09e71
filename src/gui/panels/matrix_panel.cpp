#include "gui/panels/matrix_panel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <algorithm>
#include <map>

#include "gui/convert.h"
#include "gui/forms/register_form.h"
#include "gui/models/matrix_model.h"
#include "gui/panels/empty_state.h"
#include "gui/panels/register_exchange.h"
#include "gui/widgets/calm_combo_box.h"
#include "gui/widgets/calm_stack.h"
#include "gui/widgets/matrix_view.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"
#include "model/value_text.h"

namespace cw::gui {

using drawing::Space;
using model::FieldType;
using model::Value;

namespace {

constexpr double kFilterWidth = 180;

}  // namespace

MatrixPanel::MatrixPanel(Workbench& workbench, const framework::Item* subject, const model::RegisterSpec& spec)
    : FormBeside(workbench, subject),
      m_spec(spec),
      m_model(new MatrixModel(session(), spec, this)),
      m_nothing(
          new PlainLabel(theme(), TextRole::Body, tr("Nothing stands in this cell yet."), Tone::Secondary, this)),
      m_form(new RegisterForm(workbench, spec, this)) {
    column()->addWidget(buildTools());
    m_stack = new CalmStack(body());
    m_table = new MatrixTable(theme(), session().text(spec.title), m_model, this);
    m_table->setAccessibleDescription(
        tr("Arrow keys move, a letter or number sets, Delete clears, Enter opens the form."));
    m_table->installEventFilter(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(buildEmpty());
    column()->addWidget(m_stack, 1);
    m_legend = new PlainLabel(theme(), TextRole::Caption, {}, Tone::Secondary, body());
    column()->addWidget(m_legend->wrapped());
    auto* nothing = new QHBoxLayout;
    setMargins(nothing, theme(), Space::kL, 0);
    nothing->addWidget(m_nothing->wrapped());
    formColumn()->addLayout(nothing);
    formColumn()->addWidget(m_form, 1);
    formColumn()->addStretch();
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (m_model->isTyped())
            m_table->edit(index);
        else
            showMenu(index);
    });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this] { showMenu(m_table->currentIndex()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &MatrixPanel::onMoved);
    connect(m_model, &MatrixModel::typed, this, &MatrixPanel::setTyped);
    connect(m_model, &MatrixModel::counted, this, &MatrixPanel::refresh);
    connect(m_model, &MatrixModel::wentStale, this, [this] {
        if (isVisible()) QTimer::singleShot(0, this, &MatrixPanel::rebuild);
    });
    if (watch(*m_form, "matrix:" + std::string(spec.name))) {
        m_nothing->hide();
        choose(m_form->isDraft() ? m_form->proposedFor() : m_form->recordId());
        openForm();
    }
    refresh();
}

QLineEdit* MatrixPanel::makeFilter(Qt::Orientation orientation, QWidget* parent) {
    const auto& field = m_spec[m_spec.axes[orientation == Qt::Vertical ? 0 : 1]];
    auto* filter = new QLineEdit(parent);
    filter->setObjectName(orientation == Qt::Vertical ? QStringLiteral("matrix.rows")
                                                      : QStringLiteral("matrix.columns"));
    const auto label = session().text(field.label);
    filter->setPlaceholderText(tr("Search: %1", "what the rows or columns are").arg(label));
    filter->setAccessibleName(orientation == Qt::Vertical ? tr("Show only rows: %1").arg(label)
                                                          : tr("Show only columns: %1").arg(label));
    filter->setClearButtonEnabled(true);
    filter->setMaximumWidth(theme().px(kFilterWidth));
    filter->setMinimumWidth(theme().px(Space::k3xl));
    filter->setVisible(field.isReference());  // the framework's own rows are few and always all shown
    connect(filter, &QLineEdit::textChanged, this, [this, orientation](const QString& text) {
        m_model->setNeedle(orientation, text);
        refresh();
    });
    filter->installEventFilter(this);
    m_filters.push_back(filter);
    return filter;
}

QWidget* MatrixPanel::buildTools() {
    m_tools = new QWidget(this);
    auto* row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(Space::kS));
    m_fields = new CalmComboBox(theme(), m_tools);
    m_fields->setObjectName(QStringLiteral("matrix.field"));
    m_fields->setAccessibleName(tr("What the cells show"));
    m_fields->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_fields->setMinimumContentsLength(12);
    for (const int field : m_model->fields()) m_fields->addItem(session().text(m_spec[field].label), field);
    m_fields->setVisible(m_model->fields().size() > 1);
    connect(m_fields, &QComboBox::currentIndexChanged, this, [this](int at) {
        const auto current = m_table->currentIndex();
        const auto place = current.isValid() ? m_model->placeAt(current) : MatrixModel::Place{};
        m_model->setField(m_model->fields()[static_cast<std::size_t>(at)]);
        if (current.isValid()) m_table->setCurrentIndex(m_model->indexOf(place));
        refresh();
    });
    row->addWidget(m_fields);
    for (const auto orientation : {Qt::Vertical, Qt::Horizontal}) row->addWidget(makeFilter(orientation, m_tools), 1);
    m_count = new PlainLabel(theme(), TextRole::Caption, {}, Tone::Secondary, m_tools);
    row->addWidget(m_count);
    m_all = makeButton(QStringLiteral("matrix.all"), {}, ButtonLook::Link, m_tools);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_model->setShowAll(!m_model->showsAll());
        refresh();
    });
    row->addWidget(m_all);
    row->addStretch();
    m_key = makeIconButton(theme(), QStringLiteral("matrix.key"), QStringLiteral("info-circle"),
                           tr("Letters and keys of the matrix"), m_tools);
    m_key->setCheckable(true);
    connect(m_key, &QToolButton::toggled, this, &MatrixPanel::giveRoom);
    row->addWidget(m_key);
    if (auto* list = makeFaceButton(
            workbench(), subject(), "matrix:" + std::string(m_spec.name), [this] { return here().recordId; },
            m_tools))
        row->addWidget(list);
    row->addWidget(makeMoreButton(workbench(), m_spec, m_tools));
    return m_tools;
}

QWidget* MatrixPanel::buildEmpty() {
    m_provide = makeButton(QStringLiteral("matrix.provide"), {}, ButtonLook::Primary, this);
    connect(m_provide, &QPushButton::clicked, this, [this] {
        if (const int missing = missingAxis(); missing >= 0)
            workbench().goTo(
                placeOfRecord(workbench().catalogue(), session().snapshot().registry()[missing].name, {}));
    });
    return makeEmptyState(workbench(), m_spec, QStringLiteral("matrix.empty"), session().text(m_spec.title),
                          {m_provide});
}

int MatrixPanel::missingAxis() const {
    const auto& registry = session().snapshot().registry();
    for (const int which : {0, 1}) {
        const auto& entries = which == 0 ? m_model->matrix().rows() : m_model->matrix().columns();
        const auto target = m_spec[m_spec.axes[static_cast<std::size_t>(which)]].targetRegister();
        if (entries.empty() && !target.empty()) return registry.index(target);
    }
    return -1;
}

void MatrixPanel::rebuild() {
    if (!m_model->isStale()) return refresh();
    const auto current = m_table->currentIndex();
    const auto id = current.isValid() ? m_model->cellAt(current) : commands::Cell{};
    m_model->refresh();
    if (const auto place = m_model->matrix().placeOf(id.row, id.column))
        m_table->setCurrentIndex(m_model->indexOf(*place));
    refresh();
}

void MatrixPanel::giveRoom() {
    const bool low = workbench().isLow();
    const int edge = theme().px(low ? Space::kXs : Space::kM);
    column()->setContentsMargins(theme().px(Space::kXl), edge, theme().px(Space::kL), edge);
    column()->setSpacing(theme().px(low ? Space::kXs : Space::kS));
    m_table->setTight(low);
    m_key->setVisible(low);
    m_count->setVisible(!low);
    m_legend->setVisible(missingAxis() < 0 && (!low || m_key->isChecked()));
}

void MatrixPanel::onArranged(int) {
    giveRoom();
}

void MatrixPanel::refresh() {
    const int missing = missingAxis();
    m_stack->setCurrentIndex(missing >= 0 ? 1 : 0);
    m_tools->setVisible(missing < 0);
    giveRoom();
    if (missing >= 0) {
        const auto& target = session().snapshot().registry()[missing];
        m_provide->setText(tr("Begin with: %1", "name of a register").arg(session().text(target.title)));
        if (isFormOpen() && !holdsDraft()) closeForm();
        return;
    }
    const auto& matrix = m_model->matrix();
    const auto& texts = session().texts();
    const auto cells = static_cast<std::int64_t>(m_model->rowCount()) * m_model->columnCount();
    m_count->setText(
        tr("%1 filled, %2 cells")
            .arg(qs(texts.integer(static_cast<std::int64_t>(matrix.filled()))), qs(texts.integer(cells))));
    m_all->setVisible(m_model->leftOut() > 0);
    m_all->setText(m_model->showsAll() ? tr("Show fewer") : tr("Show %1 more").arg(m_model->leftOut()));
    QStringList legend;
    const auto& field = m_spec[m_model->field()];
    for (const auto& choice : field.choices)
        legend << tr("%1 %2", "letter and its meaning").arg(m_model->letterOf(choice), session().text(choice.label));
    if (!field.unit.empty())
        legend << tr("%1 (%2)", "field and unit").arg(session().text(field.label), session().text(field.unit));
    if (legend.isEmpty() && !field.help.empty()) legend << session().text(field.help);
    legend << m_table->accessibleDescription();
    m_legend->setText(legend.join(QStringLiteral("   ")));
    if (isFormOpen() && !m_form->isDraft()) showInForm();
}

std::vector<QModelIndex> MatrixPanel::chosen() const {
    const auto selected = m_table->selectionModel()->selectedIndexes();
    std::vector<QModelIndex> cells(selected.begin(), selected.end());
    if (cells.empty() && m_table->currentIndex().isValid()) cells.push_back(m_table->currentIndex());
    std::ranges::sort(cells, [](const QModelIndex& a, const QModelIndex& b) {
        return a.row() != b.row() ? a.row() < b.row() : a.column() < b.column();
    });
    return cells;
}

bool MatrixPanel::asksForMore(const QModelIndex& index, const Value& value) {
    const auto cell = m_model->cellAt(index);
    auto values = commands::cellKey(m_spec, cell.row, cell.column);
    values.push_back({m_spec[m_model->field()].id, value});
    model::Record record;
    if (const auto* there = m_model->recordAt(index)) record = *there;
    record.values.resize(m_spec.fields.size());
    for (const auto& each : values) record.values[static_cast<std::size_t>(m_spec.field(each.field))] = each.value;
    const auto problems = model::validate(m_spec, record, session().snapshot(), {});
    const bool more =
        std::ranges::any_of(problems, [&](const auto& problem) { return problem.field != m_model->field(); });
    if (!more) return false;
    m_table->setCurrentIndex(index);
    m_nothing->hide();
    m_form->show();
    openForm(m_model->nameOf(index));
    m_form->showProposal(commands::cellId(m_spec, cell.row, cell.column), values);
    return true;
}

void MatrixPanel::setChosen(const Value& value) {
    const auto indexes = chosen();
    if (indexes.empty()) return;
    // another choice for the cell that waits for an explanation takes its place; what was typed there does not go
    const auto asked = m_model->cellAt(indexes.front());
    const bool instead = indexes.size() == 1 && m_form->isDraft() && !m_form->isTyped() &&
                         m_form->proposedFor() == commands::cellId(m_spec, asked.row, asked.column);
    if (instead)
        m_form->showRecord({});
    else if (!mayLeave())
        return;
    m_form->commitPending();
    if (model::isSet(value))
        for (const auto& index : indexes)
            if (asksForMore(index, value)) {
                if (indexes.size() > 1)
                    workbench().notify(tr("%n cell(s) were not set: each needs its own explanation.", nullptr,
                                          static_cast<int>(indexes.size())),
                                       Tone::Attention);
                return;
            }
    std::vector<commands::Cell> cells;
    cells.reserve(indexes.size());
    for (const auto& index : indexes) cells.push_back(m_model->cellAt(index));
    session().report(commands::setCells(session().project(), m_spec.name, cells, m_spec[m_model->field()].id, value));
    if (isFormOpen()) showInForm();
}

void MatrixPanel::clearChosen() {
    const auto indexes = chosen();
    // a required field takes its record with it: say so where that loses more than the cell shows
    const auto lost = std::ranges::count_if(indexes, [&](const QModelIndex& index) {
        const auto* record = m_model->recordAt(index);
        return record && m_spec[m_model->field()].required && commands::holdsMore(m_spec, *record, m_model->field());
    });
    setChosen({});
    if (lost > 0)
        workbench().offerUndo(
            tr("%n record(s) with more than the cell shows were deleted.", nullptr, static_cast<int>(lost)));
}

void MatrixPanel::setTyped(const QModelIndex& index, const QString& text) {
    const auto* record = m_model->recordAt(index);
    const int field = m_model->field();
    const auto value = model::parseValue(m_spec[field], ss(text), language(), record ? record->at(field) : Value{});
    if (!value) return session().announce(value.error());
    if (const auto fit = model::normalise(m_spec[field], *value); !fit) return session().announce(fit.error());
    if (record ? record->at(field) == *value : !model::isSet(*value)) return;
    m_table->selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
    setChosen(*value);
}

bool MatrixPanel::onTableKey(const QKeyEvent& key) {
    if (key.matches(QKeySequence::Copy)) {
        copyChosen();
        return true;
    }
    if (m_table->isTyping()) {
        // Enter in a cell's field: what was typed is set first, then the next row is at hand, as in a spreadsheet
        if (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter) return false;
        QTimer::singleShot(0, this, [this] {
            const auto below = m_table->currentIndex().siblingAtRow(m_table->currentIndex().row() + 1);
            if (below.isValid() && !m_form->isDraft()) m_table->setCurrentIndex(below);
        });
        return true;
    }
    switch (key.key()) {
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            clearChosen();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_table->currentIndex().isValid()) openCell(true);
            return true;
        case Qt::Key_Escape:
            if (isFormOpen())
                leaveForm();
            else
                for (auto* filter : m_filters) filter->clear();
            return true;
        default:
            break;
    }
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) return false;
    const auto text = key.text().trimmed();
    if (text.isEmpty() || !text.front().isPrint() || !m_table->currentIndex().isValid()) return false;
    if (m_model->isTyped()) {
        if (text.front().isDigit()) m_table->beginTyping(text);
        return true;
    }
    if (const auto value = m_model->valueOfKey(text)) setChosen(*value);
    return true;  // a letter that means nothing here must not jump to another row
}

void MatrixPanel::showMenu(const QModelIndex& index) {
    if (!index.isValid()) return;
    m_table->setCurrentIndex(index);
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("matrix.menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto& field = m_spec[m_model->field()];
    const auto* record = m_model->recordAt(index);
    const auto offer = [&](const QString& text, const Value& value) {
        auto* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(record && record->at(m_model->field()) == value);
        connect(action, &QAction::triggered, this, [this, value] { setChosen(value); });
    };
    for (const auto& choice : field.choices)
        offer(tr("%1   %2", "letter and its meaning").arg(m_model->letterOf(choice), session().text(choice.label)),
              Value{std::string(choice.id)});
    if (field.type == FieldType::Integer && !m_model->isTyped())
        for (auto n = static_cast<std::int64_t>(field.min.value_or(0)); n <= static_cast<std::int64_t>(*field.max);
             ++n)
            offer(QString::number(n), Value{n});
    if (field.type == FieldType::YesNo) {
        offer(tr("Yes"), Value{true});
        offer(tr("No"), Value{false});
    }
    menu->addSeparator();
    auto* form = menu->addAction(tr("Open the form"));
    connect(form, &QAction::triggered, this, [this] { openCell(true); });
    auto* clear = menu->addAction(tr("Clear"));
    clear->setEnabled(record != nullptr);
    connect(clear, &QAction::triggered, this, &MatrixPanel::clearChosen);
    const auto box = m_table->visualRect(index);
    menu->popup(m_table->viewport()->mapToGlobal(QPoint(box.left(), box.bottom())));
}

void MatrixPanel::copyChosen() const {
    std::map<int, std::map<int, QString>> rows;
    for (const auto& index : chosen()) rows[index.row()][index.column()] = index.data().toString();
    QStringList lines;
    for (const auto& [row, cells] : rows) {
        QStringList line;
        for (const auto& [column, text] : cells) line << text;
        lines << line.join(QLatin1Char('\t'));
    }
    if (!lines.isEmpty()) QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void MatrixPanel::showInForm() {
    if (m_form->isDraftEdited()) return;  // it is not thrown away by a look at another cell
    const auto index = m_table->currentIndex();
    const auto* record = m_model->recordAt(index);
    m_form->showRecord(record ? record->id : std::string());
    m_form->setVisible(record != nullptr);
    m_nothing->setVisible(record == nullptr);
    openForm(index.isValid() ? m_model->nameOf(index) : QString());
}

void MatrixPanel::openCell(bool focus) {
    const auto index = m_table->currentIndex();
    if (!index.isValid() || !mayLeave()) return;
    showInForm();
    if (!m_model->recordAt(index)) {
        const auto cell = m_model->cellAt(index);
        m_nothing->hide();
        m_form->show();
        m_form->showProposal(commands::cellId(m_spec, cell.row, cell.column),
                             commands::cellKey(m_spec, cell.row, cell.column));
    }
    if (focus) m_form->focusFirst();
}

void MatrixPanel::onAdded(RegisterForm&, const std::string& id, bool pressed) {
    choose(id);  // the look may have gone to another cell meanwhile
    showInForm();
    if (pressed) m_table->setFocus(Qt::OtherFocusReason);
}

QWidget* MatrixPanel::focusOfContent() const {
    return m_table;
}

void MatrixPanel::onMoved() {
    if (isFormOpen()) showInForm();
}

void MatrixPanel::choose(const std::string& recordId) {
    const auto& snapshot = session().snapshot();
    const auto* record = snapshot.find(snapshot.registry().index(m_spec.name), recordId);
    const auto place = record ? m_model->matrix().placeOf(*record) : std::nullopt;
    if (!place) return;
    auto index = m_model->indexOf(*place);
    if (!index.isValid()) {
        for (auto* filter : m_filters) filter->clear();
        index = m_model->indexOf(*place);
    }
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void MatrixPanel::reveal(const Place& place) {
    rebuild();
    if (!place.recordId.empty()) {
        choose(place.recordId);
        if (m_table->currentIndex().isValid()) openCell(false);
    }
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0 && m_model->columnCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    QTimer::singleShot(0, this, [this] {
        if (m_stack->currentIndex() == 0) m_table->setFocus(Qt::OtherFocusReason);
    });
}

Place MatrixPanel::here() const {
    const auto* record = m_model->isStale() ? nullptr : m_model->recordAt(m_table->currentIndex());
    return {.page = {},
            .panel = "matrix:" + std::string(m_spec.name),
            .itemId = {},
            .recordId = record ? record->id : std::string()};
}

void MatrixPanel::showEvent(QShowEvent* event) {
    FormBeside::showEvent(event);
    rebuild();
}

bool MatrixPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && watched == m_table) {
        // single letters belong to the cell
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (!(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) && !key.text().isEmpty())
            event->accept();
        return false;
    }
    if (event->type() != QEvent::KeyPress) return FormBeside::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (watched == m_table && onTableKey(key)) return true;
    if (std::ranges::find(m_filters, watched) != m_filters.end() &&
        (key.key() == Qt::Key_Escape || key.key() == Qt::Key_Down)) {
        if (key.key() == Qt::Key_Escape) static_cast<QLineEdit*>(watched)->clear();
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0 && m_model->columnCount() > 0)
            m_table->setCurrentIndex(m_model->index(0, 0));
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return FormBeside::eventFilter(watched, event);
}

}  // namespace cw::gui
