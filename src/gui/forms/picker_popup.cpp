#include "gui/forms/picker_popup.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <algorithm>

#include "base/text_util.h"
#include "gui/convert.h"
#include "gui/widgets/parts.h"

namespace cw::gui {

namespace {
constexpr double kPopupHeight = 320;
constexpr double kPopupLeastWidth = 320;
}  // namespace

void PickModel::setEntries(std::vector<PickEntry> entries, std::vector<std::string> checked, bool checkable) {
    beginResetModel();
    m_entries = std::move(entries);
    m_tailFrom = static_cast<int>(m_entries.size());
    m_checked = std::move(checked);
    m_checkable = checkable;
    endResetModel();
}

void PickModel::setTail(int keep, std::vector<PickEntry> entries) {
    m_tailFrom = keep;
    if (rowCount() > keep) {
        beginRemoveRows({}, keep, rowCount() - 1);
        m_entries.erase(m_entries.begin() + keep, m_entries.end());
        endRemoveRows();
    }
    if (entries.empty()) return;
    beginInsertRows({}, keep, keep + static_cast<int>(entries.size()) - 1);
    std::ranges::move(entries, std::back_inserter(m_entries));
    endInsertRows();
}

void PickModel::toggle(int row) {
    const auto& id = entry(row).id;
    const auto at = std::find(m_checked.begin(), m_checked.end(), id);
    if (at == m_checked.end())
        m_checked.push_back(id);
    else
        m_checked.erase(at);
    emit dataChanged(index(row), index(row), {Qt::CheckStateRole});
}

int PickModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant PickModel::data(const QModelIndex& at, int role) const {
    if (!at.isValid()) return {};
    const auto& e = entry(at.row());
    switch (role) {
        case Qt::DisplayRole:
            return e.detail.isEmpty() ? e.title : e.title + QStringLiteral("   ") + e.detail;
        case Qt::AccessibleTextRole:
            return e.title;
        case IdRole:
            return qs(e.id);
        case DetailRole:
            return e.detail;
        case Qt::CheckStateRole:
            if (!m_checkable) return {};
            return std::find(m_checked.begin(), m_checked.end(), e.id) != m_checked.end() ? Qt::Checked
                                                                                          : Qt::Unchecked;
        default:
            return {};
    }
}

PickFilter::PickFilter(QObject* parent) : QSortFilterProxyModel(parent) {}

void PickFilter::setNeedle(const QString& text) {
    m_words.clear();
    m_needle = base::fold(ss(text.trimmed()));
    for (const auto& word : base::split(m_needle, ' '))
        if (!word.empty()) m_words.push_back(word);
    // nothing typed: the entries' own order needs no comparing of tens of thousands
    if (const int column = m_needle.empty() ? -1 : 0; column != sortColumn()) sort(column);
    invalidate();
}

int PickFilter::rank(int row) const {
    const auto& picks = *static_cast<const PickModel*>(sourceModel());
    if (row >= picks.tailFrom()) return 0;
    const std::string_view folded = picks.entry(row).folded;
    const auto of = [&](std::size_t at) {
        const auto end = at + m_needle.size();
        return end == folded.size() || folded[end] == ' ' || folded[end] == '\n' ? 2 : 1;
    };
    int best = folded.starts_with(m_needle) ? of(0) : 0;
    for (auto line = folded.find('\n'); best < 2 && line != std::string_view::npos;
         line = folded.find('\n', line + 1))
        if (folded.substr(line + 1).starts_with(m_needle)) best = std::max(best, of(line + 1));
    return best;
}

bool PickFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const int first = rank(left.row());
    const int second = rank(right.row());
    return first != second ? first > second : left.row() < right.row();
}

bool PickFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    const auto* picks = static_cast<const PickModel*>(sourceModel());
    const auto& folded = picks->entry(row).folded;
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const std::string& word) { return folded.find(word) != std::string::npos; });
}

PickerPopup::PickerPopup(const Theme& theme, const QString& objectName, const QString& accessibleName, bool several,
                         QWidget* parent)
    : QFrame(parent, Qt::Popup), m_theme(theme), m_several(several) {
    setObjectName(objectName);
    setProperty("look", QStringLiteral("popup"));
    auto* column = new QVBoxLayout(this);
    setMargins(column, theme, drawing::Space::kS, drawing::Space::kS);
    m_search = new QLineEdit(this);
    m_search->setObjectName(objectName + QStringLiteral(".search"));
    m_search->setAccessibleName(tr("Search in %1").arg(accessibleName));
    m_search->setPlaceholderText(tr("Search"));
    column->addWidget(m_search);
    m_model = new PickModel(this);
    m_filter = new PickFilter(this);
    m_filter->setSourceModel(m_model);
    m_list = new QListView(this);
    m_list->setObjectName(objectName + QStringLiteral(".list"));
    m_list->setAccessibleName(accessibleName);
    m_list->setModel(m_filter);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setSpacing(2);
    column->addWidget(m_list, 1);
    m_make = makeButton(objectName + QStringLiteral(".make"), {}, ButtonLook::Link, this);
    m_make->hide();
    column->addWidget(m_make);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setNeedle(text);
        if (m_filter->rowCount() > 0) m_list->setCurrentIndex(m_filter->index(0, 0));
        showMaker();
    });
    connect(m_list, &QListView::clicked, this, &PickerPopup::choose);
    connect(m_make, &QPushButton::clicked, this, &PickerPopup::make);
}

void PickerPopup::setEntries(std::vector<PickEntry> entries, std::vector<std::string> checked) {
    m_before = checked;
    m_model->setEntries(std::move(entries), std::move(checked), m_several);
}

void PickerPopup::setMaker(std::function<std::string(const QString&)> maker) {
    m_maker = std::move(maker);
}

void PickerPopup::showMaker() {
    const auto text = m_search->text().trimmed();
    m_make->setText(tr("Add “%1”").arg(shortened(text, 40)));
    m_make->setVisible(m_maker && !text.isEmpty());
}

void PickerPopup::openUnder(QWidget* anchor) {
    const int width = std::max(anchor->width(), m_theme.px(kPopupLeastWidth));
    resize(width, m_theme.px(kPopupHeight));
    auto at = anchor->mapToGlobal(QPoint(0, anchor->height() + 2));
    if (const auto* screen = anchor->screen()) {
        const auto area = screen->availableGeometry();
        if (at.y() + height() > area.bottom())
            at.setY(std::max(area.top(), anchor->mapToGlobal(QPoint()).y() - height()));
        at.setX(std::clamp(at.x(), area.left(), std::max(area.left(), area.right() - width)));
    }
    move(at);
    m_search->clear();
    show();
    m_search->setFocus();
    if (m_filter->rowCount() > 0) m_list->setCurrentIndex(m_filter->index(0, 0));
}

PickKey pickKey(QListView& list, const QKeyEvent& key) {
    const auto walk = [&](int step) {
        const int row = list.currentIndex().row() + step;
        if (row >= 0 && row < list.model()->rowCount()) list.setCurrentIndex(list.model()->index(row, 0));
        return PickKey::Walked;
    };
    switch (key.key()) {
        case Qt::Key_Down:
            return walk(1);
        case Qt::Key_Up:
            return walk(-1);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return PickKey::Take;
        case Qt::Key_Escape:
            return PickKey::Leave;
        default:
            return PickKey::None;
    }
}

bool PickerPopup::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_search || event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const auto asked = pickKey(*m_list, *static_cast<QKeyEvent*>(event));
    if (asked == PickKey::Leave) hide();
    if (asked == PickKey::Take) {
        if (m_list->currentIndex().isValid() && m_filter->rowCount() > 0)
            choose(m_list->currentIndex());
        else
            make();
    }
    return asked != PickKey::None;
}

void PickerPopup::choose(const QModelIndex& index) {
    if (!index.isValid()) return;
    const int row = m_filter->mapToSource(index).row();
    if (m_several) return m_model->toggle(row);
    m_before = {m_model->entry(row).id};
    hide();
    emit picked({qs(m_model->entry(row).id)});
}

void PickerPopup::make() {
    const auto text = m_search->text().trimmed();
    if (!m_maker || text.isEmpty()) return;
    const auto id = m_maker(text);
    if (id.empty()) return;
    auto ids = m_several ? m_model->checked() : std::vector<std::string>{};
    ids.push_back(id);
    m_before = ids;
    m_model->setEntries({}, ids, m_several);
    hide();
    emit picked(qs(ids));
}

void PickerPopup::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    if (m_several && m_model->checked() != m_before) {
        m_before = m_model->checked();
        emit picked(qs(m_before));
    }
}

}  // namespace cw::gui
