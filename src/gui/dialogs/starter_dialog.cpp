#include "gui/dialogs/starter_dialog.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <algorithm>

#include "base/text_util.h"
#include "gui/convert.h"
#include "gui/session/project_session.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"
#include "gui/widgets/row_delegate.h"

namespace cw::gui {

using drawing::Space;

namespace {

constexpr double kWidth = 860, kHeight = 600, kTitleWidth = 320, kSearchWidth = 280;
constexpr int kStateCharacters = 24;
enum Column { TitleColumn, AboutColumn, StateColumn, ColumnCount };

bool canTick(const QTableWidget& table, int row) {
    return table.item(row, TitleColumn)->flags().testFlag(Qt::ItemIsUserCheckable);
}
bool isTicked(const QTableWidget& table, int row) {
    return canTick(table, row) && table.item(row, TitleColumn)->checkState() == Qt::Checked;
}

}  // namespace

StarterDialog::StarterDialog(const Theme& theme, ProjectSession& session, const model::RegisterSpec& spec,
                             const std::vector<commands::Starter>& starters, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_session(session), m_spec(spec) {
    const auto title = tr("Pick from the list: %1").arg(session.text(spec.title));
    setObjectName(QStringLiteral("starters"));
    setWindowTitle(title);
    resize(theme.px(kWidth), theme.px(kHeight));
    auto* column = new QVBoxLayout(this);
    setMargins(column, theme, Space::kXl, Space::kL);
    column->setSpacing(theme.px(Space::kS));
    column->addWidget(new PlainLabel(theme, TextRole::PageTitle, title, Tone::Normal, this));
    auto* about = new PlainLabel(theme, TextRole::Body,
                                 tr("Rows to begin with, in both languages. Tick what fits your city: it becomes "
                                    "yours, to be reworded, completed or deleted."),
                                 Tone::Secondary, this);
    column->addWidget(about->wrapped());
    column->addWidget(buildSearch());
    column->addWidget(buildTable(title), 1);
    auto* row = new QHBoxLayout;
    m_all = makeButton(QStringLiteral("starters.all"), tr("Tick all shown"), ButtonLook::Normal, this);
    auto* cancel = makeButton(QStringLiteral("starters.cancel"), tr("Cancel"), ButtonLook::Normal, this);
    m_add = makeButton(QStringLiteral("starters.add"), {}, ButtonLook::Primary, this);
    m_add->setDefault(true);
    row->addWidget(m_all);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_add);
    column->addLayout(row);
    connect(m_all, &QPushButton::clicked, this, &StarterDialog::tickShown);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &QDialog::accept);
    const auto there = commands::starterRecords(session.snapshot(), spec, starters);
    for (std::size_t i = 0; i < starters.size(); ++i) addRow(starters[i], there[i]);
    m_table->setColumnHidden(StateColumn, std::ranges::none_of(there, [](const auto* record) { return record; }));
    connect(m_table, &QTableWidget::itemChanged, this, &StarterDialog::refresh);
    search({});
    m_search->setFocus();
}

QWidget* StarterDialog::buildSearch() {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.px(Space::kM));
    m_search = new QLineEdit(box);
    m_search->setObjectName(QStringLiteral("starters.search"));
    m_search->setAccessibleName(tr("Search in the list"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(m_theme.px(kSearchWidth));
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &StarterDialog::search);
    m_count = new PlainLabel(m_theme, TextRole::Caption, {}, Tone::Secondary, box);
    m_count->setObjectName(QStringLiteral("starters.count"));
    row->addWidget(m_search);
    row->addWidget(m_count);
    row->addStretch();
    return box;
}

QWidget* StarterDialog::buildTable(const QString& title) {
    m_table = new QTableWidget(0, ColumnCount, this);
    m_table->setObjectName(QStringLiteral("starters.rows"));
    m_table->setAccessibleName(title);
    m_table->setHorizontalHeaderLabels({tr("Row"), tr("What it is about"), tr("State")});
    asRowTable(m_theme, *m_table);
    m_table->setWordWrap(true);
    auto* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(AboutColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(StateColumn, QHeaderView::ResizeToContents);
    m_table->setColumnWidth(TitleColumn, m_theme.px(kTitleWidth));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setMinimumSectionSize(m_theme.px(drawing::Shape::kRow));
    m_table->installEventFilter(this);
    connect(m_table, &QTableWidget::cellClicked, this, [this](int row, int column) {
        if (column != TitleColumn) toggle(row);  // the tick itself is in the first one
    });
    return m_table;
}

QString StarterDialog::aboutOf(const commands::Starter& starter) const {
    if (!starter.about.empty()) return qs(starter.about.best(m_session.language()));
    const auto* item = starter.item.empty() ? nullptr : m_session.catalogue().find(starter.item);
    return item == nullptr ? QString() : qs(item->id + " " + item->title(m_session.language()));
}

void StarterDialog::addRow(const commands::Starter& starter, const model::Record* there) {
    const bool isThere = there != nullptr;
    const QSignalBlocker quiet(m_table);
    const int at = m_table->rowCount();
    m_table->insertRow(at);
    const auto put = [&](int column, const QString& text) {
        auto* item = new QTableWidgetItem(text);
        item->setToolTip(plainToolTip(text));
        if (isThere || column == AboutColumn) item->setForeground(m_theme.color(Tone::Secondary));
        m_table->setItem(at, column, item);
        return item;
    };
    auto* title = put(TitleColumn, qs(starter.title.best(m_session.language())));
    title->setData(Qt::UserRole, qs(starter.key));
    if (isThere) {
        title->setFlags(title->flags() & ~Qt::ItemIsUserCheckable);
    } else {
        title->setFlags(title->flags() | Qt::ItemIsUserCheckable);
        title->setCheckState(Qt::Unchecked);
    }
    const auto about = aboutOf(starter);
    put(AboutColumn, about);
    put(StateColumn, stateOf(starter, there));
    m_folded.push_back(base::fold(starter.title.en + "\n" + starter.title.zhTw + "\n" + ss(about)));
}

QString StarterDialog::stateOf(const commands::Starter& starter, const model::Record* there) const {
    if (!there) return {};
    const auto& snapshot = m_session.snapshot();
    const auto title = m_session.titleOf(snapshot.registry().index(m_spec.name), *there);
    const auto folded = base::fold(ss(title));
    const bool same = folded == base::fold(starter.title.en) || folded == base::fold(starter.title.zhTw);
    return same ? tr("Already there") : tr("Already taken as “%1”").arg(shortened(title, kStateCharacters));
}

std::set<std::string> StarterDialog::chosen() const {
    std::set<std::string> keys;
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (isTicked(*m_table, row)) keys.insert(ss(m_table->item(row, TitleColumn)->data(Qt::UserRole).toString()));
    return keys;
}

void StarterDialog::search(const QString& text) {
    const auto words = base::split(base::fold(ss(text)), ' ');
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto& folded = m_folded[static_cast<std::size_t>(row)];
        const bool shown = std::ranges::all_of(
            words, [&](const std::string& word) { return folded.find(word) != std::string::npos; });
        m_table->setRowHidden(row, !shown);
    }
    const int first = firstShown();
    if (first >= 0) m_table->setCurrentCell(first, TitleColumn);
    refresh();
}

int StarterDialog::firstShown() const {
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (!m_table->isRowHidden(row)) return row;
    return -1;
}

void StarterDialog::toggle(int row) {
    if (row < 0 || !canTick(*m_table, row)) return;
    m_table->item(row, TitleColumn)->setCheckState(isTicked(*m_table, row) ? Qt::Unchecked : Qt::Checked);
}

void StarterDialog::tickShown() {
    {
        const QSignalBlocker quiet(m_table);
        for (int row = 0; row < m_table->rowCount(); ++row)
            if (canTick(*m_table, row) && !m_table->isRowHidden(row))
                m_table->item(row, TitleColumn)->setCheckState(Qt::Checked);
    }
    m_table->viewport()->update();
    refresh();
}

void StarterDialog::refresh() {
    int shown = 0, ticked = 0;
    bool open = false;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        ticked += isTicked(*m_table, row) ? 1 : 0;
        if (m_table->isRowHidden(row)) continue;
        ++shown;
        open = open || (canTick(*m_table, row) && !isTicked(*m_table, row));
    }
    m_count->setText(tr("%1 of %2 shown").arg(shown).arg(m_table->rowCount()));
    m_add->setText(ticked == 0 ? tr("Add") : tr("Add %n row(s)", nullptr, ticked));
    m_add->setEnabled(ticked > 0);
    m_all->setEnabled(open);
}

bool StarterDialog::onTableKey(const QKeyEvent& key) {
    if (key.key() != Qt::Key_Space || key.modifiers() != Qt::NoModifier) return false;
    toggle(m_table->currentRow());
    return true;
}

bool StarterDialog::onSearchKey(const QKeyEvent& key) {
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!enter && key.key() != Qt::Key_Down) return false;
    if (firstShown() >= 0) m_table->setFocus(Qt::OtherFocusReason);
    return true;
}

bool StarterDialog::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (watched == m_table && onTableKey(key)) return true;
        if (watched == m_search && onSearchKey(key)) return true;
    }
    return QDialog::eventFilter(watched, event);
}

}  // namespace cw::gui
