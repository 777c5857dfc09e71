#include "gui/panels/history_panel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

#include "gui/convert.h"
#include "gui/shell/undo_flow.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"
#include "gui/widgets/row_delegate.h"

namespace cw::gui {

using drawing::Space;

namespace {
constexpr std::size_t kEntries = 1000;
enum Column { When, What, Who, Here, kColumns };
}  // namespace

HistoryModel::HistoryModel(ProjectSession& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session) {
    reload();
}

void HistoryModel::reload() {
    beginResetModel();
    m_entries.clear();
    if (m_session.hasProject())
        if (auto entries = m_session.project().history(kEntries)) m_entries = std::move(*entries);
    if (m_scope) std::erase_if(m_entries, [this](const auto& entry) { return m_scope->recordsOf(entry) == 0; });
    endResetModel();
}

void HistoryModel::setSubject(const framework::Item* subject) {
    m_scope.reset();
    if (subject) m_scope.emplace(m_session, *subject);
    reload();
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (index.isValid() && role == Qt::TextAlignmentRole && index.column() == Here)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) return {};
    const auto& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
        case When:
            return qs(m_session.texts().dateTime(entry.atUtc));
        case What:
            return stepText(m_session, entry.kind, entry.label);
        case Here:
            return m_scope ? QString::number(m_scope->recordsOf(entry)) : QString();
        default:
            return qs(entry.who);
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case When:
            return tr("When");
        case What:
            return tr("What");
        case Here:
            return tr("Records here");
        default:
            return tr("Who");
    }
}

HistoryPanel::HistoryPanel(Workbench& workbench, const framework::Item* subject) : Panel(workbench, subject) {
    auto* column = new QVBoxLayout(this);
    setMargins(column, theme(), Space::kXl, Space::kM);
    column->setSpacing(theme().px(Space::kS));
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().px(Space::kS));
    m_intro = new PlainLabel(theme(), TextRole::Body, {}, Tone::Secondary, this);
    row->addWidget(m_intro->wrapped(), 1);
    if (subject) {
        m_scope = new Segments(theme(), QStringLiteral("history.scope"), tr("Changes of"), this);
        m_scope->setEntries(
            {{QStringLiteral("here"), tr("This part")}, {QStringLiteral("all"), tr("Whole project")}});
        m_scope->setCurrent(QStringLiteral("here"));
        row->addWidget(m_scope);
        connect(m_scope, &Segments::chosen, this, [this](const QString& id) {
            if (id.isEmpty()) m_scope->setCurrent(QStringLiteral("here"));
            showScope();
        });
    }
    m_undo = makeButton(QStringLiteral("history.undo"), tr("Undo"), ButtonLook::Normal, this);
    m_redo = makeButton(QStringLiteral("history.redo"), tr("Redo"), ButtonLook::Normal, this);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    column->addLayout(row);
    m_model = new HistoryModel(session(), this);
    m_table = makeRowTable(theme(), QStringLiteral("history.table"), tr("History"), m_model, this);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(What, QHeaderView::Stretch);
    column->addWidget(m_table, 1);
    connect(m_undo, &QPushButton::clicked, this, [this] { this->workbench().trigger(QStringLiteral("undo")); });
    connect(m_redo, &QPushButton::clicked, this, [this] { this->workbench().trigger(QStringLiteral("redo")); });
    connect(&session(), &ProjectSession::stateChanged, this, &HistoryPanel::refresh);
    showScope();
}

bool HistoryPanel::showsAll() const {
    return !m_scope || m_scope->current() == QLatin1String("all");
}

void HistoryPanel::showScope() {
    const bool all = showsAll();
    m_intro->setText(
        all ? tr("Every change of the project, newest first. Undo has no limit: it also works for changes "
                 "of earlier days.")
            : tr("What changed the answers and records of this part, newest first."));
    m_undo->setVisible(all);
    m_redo->setVisible(all);
    m_table->setColumnHidden(Here, all);
    m_model->setSubject(all ? nullptr : subject());
    refresh();
}

void HistoryPanel::showEvent(QShowEvent* event) {
    Panel::showEvent(event);
    refresh();
}

void HistoryPanel::refresh() {
    // a hidden history need not keep up
    if (!isVisible()) return;
    m_model->reload();
    m_undo->setEnabled(session().nextUndo().has_value());
    m_redo->setEnabled(session().nextRedo().has_value());
}

}  // namespace cw::gui
