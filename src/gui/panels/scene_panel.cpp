#include "gui/panels/scene_panel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableView>
#include <QTimer>
#include <algorithm>

#include "base/text_util.h"
#include "drawing/view_picture.h"
#include "gui/convert.h"
#include "gui/forms/register_form.h"
#include "gui/models/view_table_model.h"
#include "gui/panels/empty_state.h"
#include "gui/panels/rater_bar.h"
#include "gui/panels/register_exchange.h"
#include "gui/panels/register_starters.h"
#include "gui/session/refresh_when_shown.h"
#include "gui/widgets/calm_combo_box.h"
#include "gui/widgets/calm_stack.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"
#include "gui/widgets/row_delegate.h"
#include "gui/widgets/scene_view.h"

namespace cw::gui {

using analysis::ParsedTarget;
using analysis::ViewTarget;
using drawing::Space;

namespace {

constexpr double kFilterWidth = 200;
constexpr double kTitleColumn = 260;
enum Page { kPicturePage, kTablePage, kEmptyPage };

}  // namespace

ScenePanel::ScenePanel(Workbench& workbench, const framework::Item* subject, const analysis::View& view)
    : FormBeside(workbench, subject), m_view(view) {
    if (m_view.asksWho) {
        auto* bar = new RaterBar(workbench, body());
        connect(bar, &RaterBar::aboutToSwitch, this, &ScenePanel::commitPending);
        connect(bar, &RaterBar::aboutToHandIn, this, &ScenePanel::commitPending);
        column()->addWidget(bar);
    }
    buildTools();
    m_stack = new CalmStack(body());
    m_stack->addWidget(buildPicture());
    m_stack->addWidget(buildTable());
    m_stack->addWidget(buildEmpty());
    column()->addWidget(m_stack, 1);
    m_keys = new PlainLabel(theme(), TextRole::Caption, {}, Tone::Secondary, body());
    column()->addWidget(m_keys);
    m_forms = new CalmStack(this);
    formColumn()->addWidget(m_forms, 1);
    restoreForms();
    new RefreshWhenShown(this, session(), [this] { refresh(); });
    QTimer::singleShot(0, this, [this] { refresh(); });  // once a kind of its own is built
}

const model::RegisterSpec& ScenePanel::spec() const {
    return *session().snapshot().registry().find(m_view.registerName);
}

void ScenePanel::buildTools() {
    m_tools = new QWidget(body());
    auto* flow = new FlowLayout(m_tools, theme().px(Space::kS), theme().px(Space::kS));
    m_search = new QLineEdit(m_tools);
    m_search->setObjectName(QStringLiteral("view.search"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Show only what holds this text"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(theme().px(kFilterWidth));
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this] { refresh(); });
    flow->addWidget(m_search);
    if (m_view.options.size() > 1) {
        m_option = new CalmComboBox(theme(), m_tools);
        m_option->setObjectName(QStringLiteral("view.option"));
        m_option->setAccessibleName(tr("What is shown"));
        for (const auto& option : m_view.options) m_option->addItem(session().text(option.label), qs(option.id));
        connect(m_option, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
        flow->addWidget(m_option);
    }
    if (!m_view.hides.empty()) {
        m_internal =
            makeButton(QStringLiteral("view.internal"), session().text(m_view.hides), ButtonLook::Chip, m_tools);
        m_internal->setCheckable(true);
        m_internal->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
        m_internal->setToolTip(tr("Shown here and in the copied picture while this is on (Ctrl+I)"));
        connect(m_internal, &QPushButton::toggled, this, [this] { refresh(); });
        flow->addWidget(m_internal);
    }
    m_asTable = makeButton(QStringLiteral("view.table"), tr("As a table"), ButtonLook::Chip, m_tools);
    m_asTable->setCheckable(true);
    connect(m_asTable, &QPushButton::toggled, this, &ScenePanel::showAsTable);
    flow->addWidget(m_asTable);
    auto* copy = makeButton(QStringLiteral("view.copy"), tr("Copy the picture"), ButtonLook::Normal, m_tools);
    connect(copy, &QPushButton::clicked, this, &ScenePanel::copyPicture);
    flow->addWidget(copy);
    auto* add = makeButton(QStringLiteral("view.add"), tr("Add"), ButtonLook::Primary, m_tools);
    add->setIcon(theme().icon(QStringLiteral("plus"), theme().palette().onAccent));
    add->setAccessibleName(tr("Add: %1").arg(session().text(spec().singular)));
    connect(add, &QPushButton::clicked, this, [this] { openDraft(std::string(m_view.registerName), {}); });
    flow->addWidget(add);
    column()->addWidget(m_tools);
}

QWidget* ScenePanel::buildPicture() {
    m_area = new QScrollArea(this);
    m_area->setObjectName(QStringLiteral("view.area"));
    m_area->setAccessibleName(session().text(m_view.title));
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px(Space::kS));
    m_summary = new PlainLabel(theme(), TextRole::Strong, {}, Tone::Normal, content);
    column->addWidget(m_summary->wrapped());
    m_picture = new SceneView(
        theme(),
        [this](const drawing::TextMetrics& metrics, double width) {
            return drawing::viewScene({m_content, session().texts(), metrics, width, session().text(m_view.title)});
        },
        content);
    m_picture->setObjectName(QStringLiteral("view.picture"));
    m_picture->installEventFilter(this);
    column->addWidget(m_picture);
    m_legend = new PlainLabel(theme(), TextRole::Caption, {}, Tone::Secondary, content);
    column->addWidget(m_legend->wrapped());
    column->addStretch();
    m_area->setWidget(content);
    content->installEventFilter(this);
    connect(m_picture, &SceneView::activated, this,
            [this](const QString& target, bool byMouse, const QString& place) {
                if (byMouse && clickCell(ss(target), ss(place))) return;
                // what is typed after a click is meant for the picture, whose keys the line below names
                follow(ss(target), !byMouse);
            });
    connect(m_picture, &SceneView::doubleClicked, this, [this](const QString& target, const QString& place) {
        const auto* line = lineAt(ss(target));
        const bool ticks = analysis::parseTarget(ss(place)).kind == ParsedTarget::Kind::Set;
        if (line && line->isClicked() && !ticks) follow(ss(target), true);
    });
    connect(m_picture, &SceneView::currentChanged, this, &ScenePanel::showCurrent);
    connect(m_picture, &SceneView::dropped, this, [this](const QString& target, const QString& place) {
        const auto cell = analysis::parseTarget(ss(place));
        if (cell.kind == ParsedTarget::Kind::Cell) moveTo(ss(target), cell.row, cell.column);
    });
    return m_area;
}

const analysis::ListLine* ScenePanel::lineAt(const ViewTarget& target) const {
    const auto* list = std::get_if<analysis::Listing>(&m_content.body);
    if (!list) return nullptr;
    const auto found = std::ranges::find(list->lines, target, &analysis::ListLine::target);
    return found == list->lines.end() ? nullptr : &*found;
}

bool ScenePanel::clickCell(const ViewTarget& target, const ViewTarget& place) {
    if (analysis::parseTarget(place).kind == ParsedTarget::Kind::Set) {
        run(place);
        refresh();
        m_picture->setCurrentTarget(target);
        return true;
    }
    const auto* line = lineAt(target);
    return line && line->isClicked();  // chosen; a double click opens it
}

QWidget* ScenePanel::buildTable() {
    m_model = new ViewTableModel(this);
    m_table = makeRowTable(theme(), QStringLiteral("view.rows"), session().text(m_view.title), m_model, this);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->installEventFilter(this);
    const auto open = [this](const QModelIndex& index) {
        follow(ss(index.data(ViewTableModel::TargetRole).toString()), true);
    };
    connect(m_table, &QTableView::activated, this, open);
    connect(m_table, &QTableView::doubleClicked, this, open);
    return m_table;
}

QWidget* ScenePanel::buildEmpty() {
    auto* add = makeButton(QStringLiteral("view.addFirst"), tr("Add the first one"), ButtonLook::Primary, this);
    add->setAccessibleName(tr("Add the first %1").arg(session().text(spec().singular)));
    connect(add, &QPushButton::clicked, this, [this] { openDraft(std::string(m_view.registerName), {}); });
    return makeEmptyState(
        workbench(), spec(), QStringLiteral("view.empty"), session().text(m_view.title),
        {add, makeStarterButton(workbench(), spec(), this), makeImportButton(workbench(), spec(), this)});
}

std::string ScenePanel::partOf(const std::string& registerName) const {
    return "view:" + std::string(m_view.name) + "/" + registerName;
}

void ScenePanel::restoreForms() {
    for (const auto& name : keptParts(partOf({}))) {
        use(formOf(name));  // takes its own
        openForm();
    }
}

RegisterForm& ScenePanel::formOf(const std::string& registerName) {
    auto& form = m_formByRegister[registerName];
    if (!form) {
        form = new RegisterForm(workbench(), *session().snapshot().registry().find(registerName), m_forms);
        m_forms->addWidget(form);
        watch(*form, partOf(registerName));
    }
    return *form;
}

void ScenePanel::onArranged(int) {
    const bool low = workbench().isLow();
    const int side = theme().px(Space::kXl) - SceneView::ring();
    const int edge = theme().px(low ? Space::kXs : Space::kM);
    column()->setContentsMargins(side, edge, side, edge);
    column()->setSpacing(theme().px(low ? Space::kXs : Space::kS));
}

void ScenePanel::use(RegisterForm& form) {
    m_form = &form;
    m_forms->setCurrentWidget(m_form);
}

void ScenePanel::onAdded(RegisterForm& form, const std::string& id, bool pressed) {
    refresh();
    openRecord(std::string(form.spec().name), id, false);
    if (pressed) m_picture->setFocus(Qt::OtherFocusReason);
}

QWidget* ScenePanel::focusOfContent() const {
    return m_stack->currentIndex() == kTablePage ? static_cast<QWidget*>(m_table) : m_picture;
}

void ScenePanel::hideEvent(QHideEvent* event) {
    // off whenever the page is opened again: it may stand on the wall then
    if (m_internal && m_internal->isChecked() && !event->spontaneous()) {
        const QSignalBlocker quiet(m_internal);  // the project may be going
        m_internal->setChecked(false);
        QTimer::singleShot(0, this, [this] {
            if (session().hasProject()) refresh();
        });
    }
    FormBeside::hideEvent(event);
}

analysis::ViewInput ScenePanel::input() const {
    return {.catalogue = session().catalogue(),
            .snapshot = session().snapshot(),
            .assessment = &session().assessment(),
            .texts = session().texts(),
            .today = session().today(),
            .option = m_option ? ss(m_option->currentData().toString()) : std::string(),
            .needle = base::fold(ss(m_search->text().trimmed())),
            .internal = m_internal && m_internal->isChecked(),
            .reader = session().reader()};
}

analysis::ViewContent ScenePanel::make() {
    return m_view.make(input());
}

void ScenePanel::refresh() {
    m_content = make();
    const bool empty = m_content.records == 0;
    const bool table = m_asTable->isChecked();
    m_stack->setCurrentIndex(empty ? kEmptyPage : table ? kTablePage : kPicturePage);
    m_tools->setVisible(!empty);
    m_summary->setText(qs(m_content.summary));
    m_summary->setVisible(!empty && !m_content.summary.empty());
    m_legend->setText(qs(m_content.legend));
    m_legend->setVisible(!m_content.legend.empty());
    const auto* board = std::get_if<analysis::Board>(&m_content.body);
    if (board && (!board->rowField.empty() || !board->columnField.empty()))
        m_picture->setDraggable([this](const drawing::Node& node) { return movable(node.target); });
    m_picture->setMinimumWidth(static_cast<int>(drawing::leastWidth(m_content, theme().bodyPx())) +
                               2 * SceneView::ring());
    m_picture->relayout();
    if (table) showAsTable(true);
    const auto& snapshot = session().snapshot();
    if (m_form && !m_form->isDraft() && !m_form->recordId().empty() &&
        !snapshot.find(snapshot.registry().index(m_form->spec().name), m_form->recordId()))
        closeForm();
    showKeys();
}

void ScenePanel::showAsTable(bool on) {
    if (on) {
        const auto current = m_table->currentIndex().row();
        m_model->setTable(analysis::tableOf(m_content, session().texts()));
        for (int column = 0; column < m_model->columnCount(); ++column) {
            m_table->resizeColumnToContents(column);
            m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), theme().px(kTitleColumn)));
        }
        if (current >= 0 && m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(std::min(current, m_model->rowCount() - 1), 0));
    }
    if (m_content.records > 0) m_stack->setCurrentIndex(on ? kTablePage : kPicturePage);
    showKeys();
}

void ScenePanel::follow(const ViewTarget& target, bool focus) {
    if (target == drawing::kMoreTarget) {
        m_asTable->setChecked(true);
        m_table->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto parsed = analysis::parseTarget(target);
    switch (parsed.kind) {
        case ParsedTarget::Kind::Record:
            return openRecord(parsed.registerName, parsed.id, focus);
        case ParsedTarget::Kind::Item:
            if (const auto* item = workbench().catalogue().find(parsed.id))
                workbench().goTo(placeOfItem(workbench().catalogue(), *item));
            return;
        case ParsedTarget::Kind::Cell:
            return showMenu();
        default:
            return run(target);
    }
}

void ScenePanel::openRecord(const std::string& registerName, const std::string& id, bool focus) {
    if (!mayLeave()) return;
    commitPending();
    use(formOf(registerName));
    m_form->showRecord(id);
    openForm();
    if (focus) m_form->focusFirst();
}

void ScenePanel::openDraft(const std::string& registerName, store::FieldValues preset,
                           std::vector<commands::NamedBy> namedBy) {
    if (!mayLeave()) return;
    commitPending();
    auto& form = formOf(registerName);
    use(form);
    if (!form.isDraftEdited()) form.showDraft(std::move(preset), false, std::move(namedBy));
    openForm();
    form.focusFirst();
}

void ScenePanel::closeForm() {
    FormBeside::closeForm();
    m_form = nullptr;
}

void ScenePanel::showCurrent() {
    const auto box = m_picture->currentBox();
    if (box.isValid()) {
        const auto at = m_picture->mapTo(m_area->widget(), box.center());
        m_area->ensureVisible(at.x(), at.y(), box.width() / 2 + theme().px(Space::kL),
                              box.height() / 2 + theme().px(Space::kL));
    }
    showKeys();
}

void ScenePanel::reveal(const Place& place) {
    refresh();
    if (!place.recordId.empty()) {
        const auto target = analysis::recordTarget(m_view.registerName, place.recordId);
        if (m_picture->setCurrentTarget(target)) openRecord(spec().name.data(), place.recordId, false);
    }
    QTimer::singleShot(0, this, [this] {
        if (m_stack->currentIndex() == kPicturePage) m_picture->setFocus(Qt::OtherFocusReason);
    });
}

Place ScenePanel::here() const {
    const auto parsed = analysis::parseTarget(m_picture->currentTarget());
    const bool own = parsed.kind == ParsedTarget::Kind::Record && parsed.registerName == m_view.registerName;
    return {.page = {},
            .panel = std::string(m_view.name),
            .itemId = {},
            .recordId = own && m_form ? parsed.id : std::string()};
}

}  // namespace cw::gui
