#include "gui/panels/register_columns.h"

#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <algorithm>

#include "gui/models/register_model.h"
#include "gui/session/project_session.h"
#include "gui/theme.h"

namespace cw::gui {

namespace {
constexpr double kLeastTitle = 240;
constexpr double kShortColumn = 96;
constexpr double kWidestColumn = 190;
}  // namespace

RegisterColumns::RegisterColumns(ProjectSession& session, const Theme& theme, RegisterModel& model, QTableView& table,
                                 QObject* parent)
    : QObject(parent), m_session(session), m_theme(theme), m_model(model), m_table(table) {
    buildHeader();
}

void RegisterColumns::buildHeader() {
    const auto& spec = m_model.spec();
    auto* header = m_table.horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int field = m_model.fieldOf(column);
        const double wanted = field == spec.titleField ? kLeastTitle
                              : field == spec.refField ? kShortColumn / 1.5
                                                       : kShortColumn;
        m_widths.push_back(std::max(header->sectionSizeHint(column), m_theme.px(wanted)));
    }
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (m_fitting || width <= 0 || m_model.fieldOf(column) == m_model.spec().titleField) return;
        widthOf(column) = width;
        m_view.widths[m_model.idOf(column)] = width / drawing::Space::at(1, m_theme.bodyPx());
        emit changed();
    });
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint& at) { showMenu(header->mapToGlobal(at)); });
    // the same by the menu key, which a header does not get
    m_table.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { showMenu(m_table.viewport()->mapToGlobal(at)); });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        m_table.model()->sort(column, order);
        emit changed();
    });
}

void RegisterColumns::fit(int room) {
    const auto& spec = m_model.spec();
    auto* header = m_table.horizontalHeader();
    m_fitting = true;
    const int least = m_theme.px(kLeastTitle);
    int left = room - least;
    int title = -1;
    bool full = false;
    for (int column = 0; column < header->count(); ++column) {
        const int field = m_model.fieldOf(column);
        if (field == spec.titleField) {
            title = column;
            continue;
        }
        const auto chosen = m_byHand.find(column);
        // once one does not fit, none of less weight slips in before it
        full = full || (chosen == m_byHand.end() && field != spec.refField && widthOf(column) > left);
        const bool shown = chosen != m_byHand.end() ? chosen->second : !full;
        header->setSectionHidden(column, !shown);
        if (!shown) continue;
        header->resizeSection(column, widthOf(column));
        left -= widthOf(column);
    }
    if (title >= 0) header->resizeSection(title, least + std::max(0, left));
    m_fitting = false;
}

void RegisterColumns::showMenu(const QPoint& at) {
    auto* header = m_table.horizontalHeader();
    QMenu menu(&m_table);
    menu.setObjectName(QStringLiteral("register.columns"));
    for (int column = 0; column < header->count(); ++column) {
        if (m_model.fieldOf(column) == m_model.spec().titleField) continue;
        auto* action = menu.addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) { m_byHand[column] = on; });
    }
    menu.addSeparator();
    auto* all = menu.addAction(tr("As many columns as fit"));
    all->setEnabled(!m_byHand.empty());
    connect(all, &QAction::triggered, this, [this] { m_byHand.clear(); });
    menu.exec(at);
    emit changed();
}

QString RegisterColumns::apply() {
    const auto& spec = m_model.spec();
    if (!m_sized) {
        const auto* view = static_cast<QAbstractItemView*>(&m_table);
        for (int column = 0; column < m_model.columnCount(); ++column)
            if (m_model.fieldOf(column) != spec.titleField)
                widthOf(column) =
                    std::max(widthOf(column), std::min(view->sizeHintForColumn(column), m_theme.px(kWidestColumn)));
    }
    m_view = RegisterView::of(m_session.settings(), spec.name);
    auto* header = m_table.horizontalHeader();
    m_byHand.clear();
    int sorted = -1;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const std::string id = m_model.idOf(column);
        if (const auto width = m_view.widths.find(id); width != m_view.widths.end())
            widthOf(column) = m_theme.px(width->second);
        if (const auto shown = m_view.shown.find(id); shown != m_view.shown.end()) m_byHand[column] = shown->second;
        if (id == m_view.sortField) sorted = column;
    }
    const QSignalBlocker quiet(this);  // it is no change of the user's
    if (header->sortIndicatorSection() != sorted || header->sortIndicatorOrder() != m_view.sortOrder)
        header->setSortIndicator(sorted, m_view.sortOrder);
    m_sized = true;
    return m_view.needle;
}

void RegisterColumns::remember(const QString& needle) {
    if (!m_sized) return;
    const auto* header = m_table.horizontalHeader();
    const int sorted = header->sortIndicatorSection();
    m_view.sortField = sorted >= 0 && sorted < m_model.columnCount() ? m_model.idOf(sorted) : std::string();
    m_view.sortOrder = m_view.sortField.empty() ? Qt::AscendingOrder : header->sortIndicatorOrder();
    m_view.needle = needle;
    m_view.shown.clear();
    for (const auto& [column, on] : m_byHand) m_view.shown[m_model.idOf(column)] = on;
    m_view.keep(m_session.settings(), m_model.spec().name);
}

}  // namespace cw::gui
