#include "gui/panels/scene_panel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QTimer>
#include <algorithm>

#include "base/text_util.h"
#include "drawing/view_picture.h"
#include "gui/convert.h"
#include "gui/forms/register_form.h"
#include "gui/models/view_table_model.h"
#include "gui/panels/register_exchange.h"
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

constexpr double kFormWidth = 380;
constexpr double kNarrowBelow = 820;
constexpr double kEmptyWidth = 520;
constexpr double kFilterWidth = 200;
constexpr double kTitleColumn = 260;
enum Page { kPicturePage, kTablePage, kEmptyPage };

}  // namespace

ScenePanel::ScenePanel(Workbench& workbench, const framework::Item* subject, const analysis::View& view)
    : Panel(workbench, subject), m_view(view) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_list = new QWidget(this);
    m_column = new QVBoxLayout(m_list);
    const int side = theme().px(Space::kXl) - SceneView::ring();
    m_column->setContentsMargins(side, theme().px(Space::kM), side, theme().px(Space::kM));
    m_column->setSpacing(theme().px(Space::kS));
    buildTools();
    m_stack = new CalmStack(m_list);
    m_stack->addWidget(buildPicture());
    m_stack->addWidget(buildTable());
    m_stack->addWidget(buildEmpty());
    m_column->addWidget(m_stack, 1);
    m_keys = new PlainLabel(theme(), TextRole::Caption, {}, Tone::Secondary, m_list);
    m_column->addWidget(m_keys);
    row->addWidget(m_list, 1);
    row->addWidget(buildFormSide());
    m_formSide->hide();
    new RefreshWhenShown(this, session(), [this] { refresh(); });
    QTimer::singleShot(0, this, [this] { refresh(); });  // once a kind of its own is built
}

const model::RegisterSpec& ScenePanel::spec() const {
    return *session().snapshot().registry().find(m_view.registerName);
}

void ScenePanel::buildTools() {
    m_tools = new QWidget(m_list);
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
    m_column->addWidget(m_tools);
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
    connect(m_picture, &SceneView::activated, this, [this](const QString& target) { follow(ss(target), true); });
    connect(m_picture, &SceneView::currentChanged, this, &ScenePanel::showCurrent);
    connect(m_picture, &SceneView::dropped, this, [this](const QString& target, const QString& place) {
        const auto cell = analysis::parseTarget(ss(place));
        if (cell.kind == ParsedTarget::Kind::Cell) moveTo(ss(target), cell.row, cell.column);
    });
    return m_area;
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
    auto* area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("view.empty"));
    area->setAccessibleName(session().text(m_view.title));
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, theme().px(Space::k3xl), 0, 0);
    column->setSpacing(theme().px(Space::kM));
    for (auto* label :
         {new PlainLabel(theme(), TextRole::Section, session().text(spec().purpose), Tone::Normal, box),
          new PlainLabel(theme(), TextRole::Body, session().text(spec().example), Tone::Secondary, box)}) {
        label->wrapped()->setMaximumWidth(theme().px(kEmptyWidth));
        column->addWidget(label);
    }
    auto* add = makeButton(QStringLiteral("view.addFirst"), tr("Add the first one"), ButtonLook::Primary, box);
    add->setAccessibleName(tr("Add the first %1").arg(session().text(spec().singular)));
    connect(add, &QPushButton::clicked, this, [this] { openDraft(std::string(m_view.registerName), {}); });
    auto* first = new QHBoxLayout;
    first->setSpacing(theme().px(Space::kS));
    first->addWidget(add);
    first->addWidget(makeImportButton(workbench(), spec(), box));
    first->addStretch();
    column->addLayout(first);
    column->addStretch();
    area->setWidget(box);
    return area;
}

QWidget* ScenePanel::buildFormSide() {
    m_formSide = new QWidget(this);
    auto* side = new QHBoxLayout(m_formSide);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(makeLine(m_formSide, true));
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, theme().px(Space::kXs), 0, 0);
    column->setSpacing(0);
    auto* close =
        makeIconButton(theme(), QStringLiteral("view.close"), QStringLiteral("x"), tr("Close the form"), m_formSide);
    connect(close, &QToolButton::clicked, this, &ScenePanel::closeForm);
    column->addWidget(close, 0, Qt::AlignRight);
    m_forms = new CalmStack(m_formSide);
    column->addWidget(m_forms, 1);
    side->addLayout(column, 1);
    return m_formSide;
}

RegisterForm& ScenePanel::formOf(const std::string& registerName) {
    auto& form = m_formByRegister[registerName];
    if (!form) {
        form = new RegisterForm(workbench(), *session().snapshot().registry().find(registerName), m_forms);
        m_forms->addWidget(form);
        connect(form, &RegisterForm::added, this, [this, registerName](const QString& id) {
            refresh();
            openRecord(registerName, ss(id), false);
            m_picture->setFocus(Qt::OtherFocusReason);
        });
        connect(form, &RegisterForm::draftCancelled, this, &ScenePanel::closeForm);
    }
    return *form;
}

analysis::ViewInput ScenePanel::input() const {
    return {.catalogue = session().catalogue(),
            .snapshot = session().snapshot(),
            .assessment = &session().assessment(),
            .texts = session().texts(),
            .today = session().today(),
            .option = m_option ? ss(m_option->currentData().toString()) : std::string(),
            .needle = base::fold(ss(m_search->text().trimmed()))};
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
    if (m_form && !m_form->isDraft() && !m_form->recordId().empty()) {
        const auto& registry = session().snapshot().registry();
        for (const auto& [name, form] : m_formByRegister)
            if (form == m_form && !session().snapshot().find(registry.index(name), form->recordId())) {
                closeForm();
                break;
            }
    }
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
    if (m_form) m_form->commitPending();
    m_form = &formOf(registerName);
    m_forms->setCurrentWidget(m_form);
    m_form->showRecord(id);
    m_formSide->show();
    arrange();
    if (focus) m_form->focusFirst();
}

void ScenePanel::openDraft(const std::string& registerName, store::FieldValues preset) {
    if (m_form) m_form->commitPending();
    m_form = &formOf(registerName);
    m_forms->setCurrentWidget(m_form);
    m_formSide->show();
    arrange();
    m_form->showDraft(std::move(preset));
}

void ScenePanel::closeForm() {
    if (m_form) {
        m_form->commitPending();
        m_form->showRecord({});
    }
    m_form = nullptr;
    m_formSide->hide();
    arrange();
    auto* there = m_stack->currentIndex() == kTablePage ? static_cast<QWidget*>(m_table) : m_picture;
    there->setFocus(Qt::OtherFocusReason);
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

void ScenePanel::commitPending() {
    if (m_form) m_form->commitPending();
}

void ScenePanel::showEvent(QShowEvent* event) {
    Panel::showEvent(event);
    arrange();
}

void ScenePanel::resizeEvent(QResizeEvent* event) {
    Panel::resizeEvent(event);
    arrange();
}

void ScenePanel::arrange() {
    m_narrow = width() < theme().px(kNarrowBelow);
    const bool formOpen = !m_formSide->isHidden();
    m_list->setVisible(!m_narrow || !formOpen);
    if (m_narrow) {
        m_formSide->setMinimumWidth(0);
        m_formSide->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_formSide->setFixedWidth(std::min(theme().px(kFormWidth), width() / 2));
    }
}

}  // namespace cw::gui
