#include "gui/pages/gaps_page.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <algorithm>

#include "gui/convert.h"
#include "gui/pages/page_header.h"
#include "gui/panels/assess_row.h"
#include "gui/session/refresh_when_shown.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"
#include "gui/widgets/row_delegate.h"
#include "model/registers.h"

namespace cw::gui {

using analysis::GapBand;
using drawing::Space;

GapsModel::GapsModel(ProjectSession& session, const Theme& theme, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_theme(theme) {
    reload();
}

void GapsModel::reload() {
    beginResetModel();
    m_gaps = m_session.assessment().gaps();
    std::erase_if(m_ticked, [this](const std::string& id) {
        return std::none_of(m_gaps.begin(), m_gaps.end(), [&](const auto& gap) { return gap.item->id == id; });
    });
    endResetModel();
}

void GapsModel::clearTicks() {
    m_ticked.clear();
    if (!m_gaps.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    emit ticksChanged();
}

std::vector<int> GapsModel::counts() const {
    std::vector<int> counts(3, 0);
    for (const auto& gap : m_gaps) {
        if (gap.band == GapBand::High) ++counts[0];
        if (gap.band == GapBand::Medium) ++counts[1];
        if (gap.band == GapBand::Low) ++counts[2];
    }
    return counts;
}

int GapsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_gaps.size());
}
int GapsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant GapsModel::data(const QModelIndex& at, int role) const {
    if (!at.isValid() || at.row() >= rowCount()) return {};
    const auto& gap = m_gaps[static_cast<std::size_t>(at.row())];
    const auto tone = gap.band == GapBand::High     ? Tone::Bad
                      : gap.band == GapBand::Medium ? Tone::Attention
                                                    : Tone::Secondary;
    if (role == Qt::CheckStateRole && at.column() == Band)
        return std::find(m_ticked.begin(), m_ticked.end(), gap.item->id) != m_ticked.end() ? Qt::Checked
                                                                                           : Qt::Unchecked;
    if (role == Qt::ForegroundRole && at.column() == Band) return m_theme.color(tone);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((at.column() == Level || at.column() == Target ? Qt::AlignRight : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && at.column() == Initiative && gap.hasInitiative)
        return plainToolTip(initiativeWhole(gap));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    const auto language = m_session.language();
    switch (at.column()) {
        case Band:
            if (gap.band == GapBand::High) return tr("■ High");
            if (gap.band == GapBand::Medium) return tr("▲ Medium");
            return tr("○ Low");
        case ItemColumn:
            return qs(m_session.catalogue().placedTitle(*gap.item, language));
        case Level:
            return qs(m_session.texts().number(gap.level, gap.level == static_cast<int>(gap.level) ? 0 : 1));
        case Target:
            return QString::number(gap.target);
        case By:
            return gap.targetDate ? qs(gap.targetDate->displayShort(language)) : QString();
        default:
            return role == Qt::DisplayRole ? initiativeShort(gap) : initiativeWhole(gap);
    }
}

const model::Record* GapsModel::initiative(const analysis::Gap& gap) const {
    return m_session.snapshot().find<model::Initiatives>(gap.initiativeId);
}

QString GapsModel::initiativeShort(const analysis::Gap& gap) const {
    const auto* record = initiative(gap);
    if (!record) return tr("none yet");
    const auto ref = qs(record->text(model::Initiatives::Ref));
    const auto name = ref.isEmpty()
                          ? shortened(qs(record->localized(model::Initiatives::Title).best(m_session.language())), 16)
                          : ref;
    return gap.through == gap.item ? name : tr("%1 through %2").arg(name, qs(gap.through->id));
}

QString GapsModel::initiativeWhole(const analysis::Gap& gap) const {
    const auto* record = initiative(gap);
    return record ? closingText(m_session, *record, *gap.through, *gap.item) : tr("none yet");
}

bool GapsModel::setData(const QModelIndex& at, const QVariant& value, int role) {
    if (!at.isValid() || role != Qt::CheckStateRole || at.column() != Band) return false;
    const auto& id = m_gaps[static_cast<std::size_t>(at.row())].item->id;
    std::erase(m_ticked, id);
    if (value.toInt() == Qt::Checked) m_ticked.push_back(id);
    emit dataChanged(at, at, {Qt::CheckStateRole});
    emit ticksChanged();
    return true;
}

Qt::ItemFlags GapsModel::flags(const QModelIndex& at) const {
    auto flags = QAbstractTableModel::flags(at);
    if (at.isValid() && at.column() == Band) flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant GapsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Level || section == Target ? Qt::AlignRight : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Band:
            return tr("Gap");
        case ItemColumn:
            return tr("Item");
        case Level:
            return tr("Level");
        case Target:
            return tr("Target");
        case By:
            return tr("To be reached by");
        default:
            return tr("Initiative");
    }
}

GapsPage::GapsPage(Workbench& workbench) : Page(workbench) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new PageHeader(workbench, {}, pageTitle("gaps", session()), {}, this);
    column->addWidget(m_header);
    auto* body = new QVBoxLayout;
    setMargins(body, theme(), Space::kXl, Space::kS);
    body->setSpacing(theme().px(Space::kS));
    auto* row = new QHBoxLayout;
    // the formula is for who asks; in front of a mayor stands what to do
    m_how = new PlainLabel(theme(), TextRole::Caption, tr("Tick gaps, then draft initiatives for them."),
                           Tone::Secondary, this);
    const auto how =
        (tr("Weight = (1 + target − level)² − 1. High from 40 % of the largest weight, Medium from 20 %, "
            "unless the city profile says otherwise. An initiative also covers what is part of the item it names; "
            "within a band the gaps without one come first."));
    m_how->setToolTip(plainToolTip(how));
    m_how->setAccessibleDescription(how);
    row->addWidget(m_how->wrapped(), 1);
    auto* ask = makeButton(QStringLiteral("gaps.how"), tr("How gaps are weighed"), ButtonLook::Link, this);
    connect(ask, &QPushButton::clicked, this, [this, how] { this->workbench().notify(how); });
    row->addWidget(ask);
    m_draft = makeButton(QStringLiteral("gaps.draft"), {}, ButtonLook::Primary, this);
    row->addWidget(m_draft);
    body->addLayout(row);
    m_model = new GapsModel(session(), theme(), this);
    m_table = makeRowTable(theme(), QStringLiteral("gaps.table"), tr("Gaps"), m_model, this);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(GapsModel::ItemColumn, QHeaderView::Stretch);
    body->addWidget(m_table, 1);
    m_empty = new PlainLabel(theme(), TextRole::Body, {}, Tone::Secondary, this);
    body->addWidget(m_empty->wrapped());
    column->addLayout(body, 1);
    connect(m_table, &QTableView::activated, this, &GapsPage::open);
    connect(m_table, &QTableView::doubleClicked, this, &GapsPage::open);
    connect(m_draft, &QPushButton::clicked, this, &GapsPage::draft);
    connect(m_model, &GapsModel::ticksChanged, this, &GapsPage::refresh);
    new RefreshWhenShown(this, session(), [this] {
        m_model->reload();
        refresh();
    });
    refresh();
}

void GapsPage::refresh() {
    const auto counts = m_model->counts();
    const auto ticked = m_model->ticked().size();
    m_draft->setText(ticked > 0 ? tr("Draft %n initiative(s)", nullptr, static_cast<int>(ticked))
                                : tr("Draft initiatives"));
    m_draft->setEnabled(ticked > 0);
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_draft->setVisible(any);
    m_how->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setText(
        session().assessment().whole().rated > 0
            ? tr("No rated item is below its target. Set targets on the assessment pages, or rate more items.")
            : tr("Gaps appear as soon as items have a level and a target. Begin on an assessment page."));
    if (!any)
        m_header->setPurpose({});
    else if (counts[0] == 0)
        m_header->setPurpose(tr("No gap is High; %1 are Medium and %2 Low.").arg(counts[1]).arg(counts[2]));
    else
        m_header->setPurpose(
            tr("%1 High, %2 Medium, %3 Low; the most pressing first.").arg(counts[0]).arg(counts[1]).arg(counts[2]));
}

void GapsPage::open(const QModelIndex& index) {
    if (!index.isValid()) return;
    workbench().goTo(placeOfItem(workbench().catalogue(), *m_model->gap(index.row()).item));
}

void GapsPage::draft() {
    std::string last;
    const auto ids = m_model->ticked();
    int made = 0;
    for (const auto& id : ids) {
        const auto initiative = session().report(
            commands::initiativeFromGap(session().project(), workbench().catalogue(), session().roundId(), id));
        if (!initiative) break;
        last = *initiative;
        ++made;
    }
    m_model->clearTicks();
    if (made == 0) return;
    workbench().notify(tr("%n initiative(s) drafted. Put them in your own words.", nullptr, made), Tone::Good);
    workbench().goTo(placeOfRecord(workbench().catalogue(), model::Initiatives::kName, last));
}

Place GapsPage::here() const {
    return {.page = "gaps", .panel = {}, .itemId = {}, .recordId = {}};
}

void GapsPage::reveal(const Place&) {
    m_table->setFocus();
}

}  // namespace cw::gui
