#include "gui/shell/navigator.h"

#include <QPainter>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

#include "drawing/reading.h"
#include "gui/convert.h"
#include "gui/pages/page.h"
#include "gui/widgets/level_chip.h"
#include "gui/widgets/plain_label.h"
#include "model/registers.h"

namespace cw::gui {

using drawing::Shape;
using drawing::Space;

namespace {

constexpr double kRowHeight = 29;
constexpr double kChipWidth = 34;
constexpr double kChipHeight = 22;
constexpr double kCodeWidth = 34;
/// Pages that stand before the framework's own: what all the rest is for must be in sight (ADR 0010).
constexpr std::string_view kBefore[] = {"overview", "gaps", "roadmap", "report", "needs"};
constexpr int kMostLines = 3;

bool isOneOf(std::string_view id, std::span<const std::string_view> list) {
    return std::find(list.begin(), list.end(), id) != list.end();
}

}  // namespace

NavigatorModel::NavigatorModel(ProjectSession& session, QObject* parent)
    : QAbstractListModel(parent), m_session(session) {
    if (session.hasProject()) prepare();  // hidden otherwise
    connect(&session, &ProjectSession::projectChanged, this, &NavigatorModel::refresh);
    connect(&session, &ProjectSession::snapshotChanged, this, &NavigatorModel::refresh);
}

void NavigatorModel::prepare() {
    beginResetModel();
    m_rows.clear();
    build();
    endResetModel();
    refresh();
}

void NavigatorModel::addHeading(const QString& text) {
    m_rows.push_back({.page = {},
                      .code = {},
                      .title = text,
                      .text = text,
                      .strong = false,
                      .rated = false,
                      .level = {},
                      .number = {}});
}

void NavigatorModel::addPage(const std::string& id, bool strong) {
    const auto* item = m_session.catalogue().find(id);
    const auto title = pageTitle(id, m_session);
    m_rows.push_back({.page = id,
                      .code = item ? qs(item->id) : QString(),
                      .title = title,
                      .text = item ? tr("%1  %2", "code and title").arg(qs(id), title) : title,
                      .strong = strong,
                      .rated = item != nullptr,
                      .level = {},
                      .number = {}});
}

void NavigatorModel::build() {
    const auto& catalogue = m_session.catalogue();
    const auto language = m_session.language();
    for (const auto id : kBefore) addPage(std::string(id), true);
    for (const auto* section : catalogue.sections()) {
        if (catalogue.page(section->id)) {
            addPage(section->id, true);
            continue;
        }
        for (const auto* group : catalogue.groups()) {
            if (group->section != section->id) continue;
            addHeading(tr("%1  %2", "code and title").arg(qs(section->id), qs(group->title(language))));
            for (const auto* process : catalogue.processes())
                if (process->isUnder(*group)) addPage(process->id, false);
        }
    }
    addHeading(tr("Registers"));
    for (const auto& page : catalogue.pages())
        if (!catalogue.find(page.id) && !isOneOf(page.id, kBefore)) addPage(page.id, false);
}

void NavigatorModel::refresh() {
    if (!m_session.hasProject()) return;
    const auto& assessment = m_session.assessment();
    const auto& texts = m_session.texts();
    const auto& snapshot = m_session.snapshot();
    for (auto& row : m_rows) {
        if (row.rated) {
            // who rates for themselves is swayed by no level of the round
            row.level = m_session.assessor().empty() ? assessment.score(row.page).mean : std::nullopt;
            row.number = row.level ? qs(texts.number(*row.level, 1)) : QString();
            const auto reading = drawing::readingOf(assessment, *m_session.catalogue().find(row.page));
            row.few = row.level && reading.restsOnFew()
                          ? tr("%1 of %2", "rated items").arg(reading.rated).arg(reading.inScope)
                          : QString();
            continue;
        }
        const auto* page = row.page.empty() ? nullptr : m_session.catalogue().page(row.page);
        if (!page || page->panels.size() != 1 || !page->panels.front().starts_with("register:")) continue;
        const int index = snapshot.registry().index(std::string_view(page->panels.front()).substr(9));
        const auto count = index < 0 ? 0 : snapshot.table(index).size();
        row.number = count > 0 ? QString::number(count) : QString();
    }
    if (!m_rows.empty()) emit dataChanged(index(0), index(rowCount() - 1));
}

int NavigatorModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int NavigatorModel::rowOf(const std::string& page) const {
    const auto at =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.page == page && !page.empty(); });
    return at == m_rows.end() ? -1 : static_cast<int>(std::distance(m_rows.begin(), at));
}

QString NavigatorModel::words(const Row& row) {
    return row.few.isEmpty() ? tr("%1, level %2").arg(row.text, row.number)
                             : tr("%1, level %2 from %3 items only").arg(row.text, row.number, row.few);
}

QVariant NavigatorModel::data(const QModelIndex& at, int role) const {
    if (!at.isValid()) return {};
    const auto& row = m_rows[static_cast<std::size_t>(at.row())];
    switch (role) {
        case Qt::DisplayRole:
            return row.text;
        case Qt::ToolTipRole:
            return plainToolTip(row.few.isEmpty() ? row.text : words(row));
        case Qt::AccessibleTextRole:
            if (row.rated) return row.level ? words(row) : tr("%1, not assessed").arg(row.text);
            return row.number.isEmpty() ? row.text : tr("%1, %2 records").arg(row.text, row.number);
        case PageRole:
            return qs(row.page);
        case LevelRole:
            return row.level ? QVariant(*row.level) : QVariant();
        case FewRole:
            return !row.few.isEmpty();
        case NumberRole:
            return row.number;
        case HeadingRole:
            return row.page.empty();
        case StrongRole:
            return row.strong;
        case RatedRole:
            return row.rated;
        case CodeRole:
            return row.code;
        case TitleRole:
            return row.title;
        default:
            return {};
    }
}

Qt::ItemFlags NavigatorModel::flags(const QModelIndex& at) const {
    if (at.isValid() && m_rows[static_cast<std::size_t>(at.row())].page.empty()) return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QFont NavigatorDelegate::fontOf(const QModelIndex& index) const {
    if (index.data(NavigatorModel::HeadingRole).toBool()) return m_theme.font(TextRole::Caption);
    return m_theme.font(index.data(NavigatorModel::StrongRole).toBool() ? TextRole::Strong : TextRole::Body);
}

QFont NavigatorDelegate::smallFont(const QModelIndex& index) const {
    auto font = m_theme.font(TextRole::Caption);
    font.setWeight(fontOf(index).weight());
    return font;
}

QStringList NavigatorDelegate::lines(const QModelIndex& index) const {
    const auto text = index.data(NavigatorModel::TitleRole).toString();
    const auto font = fontOf(index);
    // what paint() leaves: margins of the row, chip, code, and the scroll bar
    double room = m_theme.px(Shape::kNavigatorWidth) - 4 * m_theme.px(Space::kS) - m_theme.px(Space::kXs);
    if (!index.data(NavigatorModel::CodeRole).toString().isEmpty()) room -= m_theme.px(kCodeWidth);
    if (index.data(NavigatorModel::RatedRole).toBool() ||
        !index.data(NavigatorModel::NumberRole).toString().isEmpty())
        room -= m_theme.px(kChipWidth) + m_theme.px(Space::kXs);
    auto& kept = m_lines[{text, room, font.weight()}];
    if (!kept.isEmpty()) return kept;
    return kept = broken(text, room, font, smallFont(index));
}

QStringList NavigatorDelegate::broken(const QString& text, double room, const QFont& font, const QFont& small) {
    if (QFontMetricsF(font).horizontalAdvance(text) <= room) return {text};
    QTextLayout layout(text, small);
    layout.beginLayout();
    QStringList rows;
    int from = 0;
    while (from < text.size()) {
        if (rows.size() + 1 == kMostLines) {
            rows << QFontMetricsF(small).elidedText(text.mid(from).trimmed(), Qt::ElideRight, room);
            break;
        }
        auto line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(room);
        rows << text.mid(from, line.textLength()).trimmed();
        from += line.textLength();
    }
    layout.endLayout();
    return rows;
}

QSize NavigatorDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const int one = std::max(m_theme.px(kRowHeight), static_cast<int>(Shape::kTarget));
    const int count = static_cast<int>(lines(index).size());
    if (count == 1) return {m_theme.px(160), one};
    const int two = count * QFontMetrics(smallFont(index)).height() + m_theme.px(Space::kS);
    return {m_theme.px(160), std::max(one, two)};
}

void NavigatorDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto& p = m_theme.palette();
    const bool heading = index.data(NavigatorModel::HeadingRole).toBool();
    const bool selected = option.state & QStyle::State_Selected;
    const QRectF box = QRectF(option.rect).adjusted(m_theme.px(Space::kS), 0, -m_theme.px(Space::kS), 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double radius = m_theme.px(Shape::kFieldRadius);
    if (selected && !heading) {
        painter->setPen(p.highContrast ? QPen(p.accent, p.lineWidth) : QPen(Qt::NoPen));
        painter->setBrush(p.accentSoft);
        painter->drawRoundedRect(box, radius, radius);
    } else if (option.state & QStyle::State_MouseOver && !heading) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(p.page);
        painter->drawRoundedRect(box, radius, radius);
    }
    if (option.state & QStyle::State_HasFocus && !heading) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(p.accent, Shape::kFocusWidth));
        painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius);
    }
    auto text = box.adjusted(m_theme.px(Space::kS), 0, -m_theme.px(Space::kXs), 0);
    const auto number = index.data(NavigatorModel::NumberRole).toString();
    if (index.data(NavigatorModel::RatedRole).toBool()) {
        const double width = m_theme.px(kChipWidth);
        const double height = m_theme.px(kChipHeight);
        const QRectF chip(text.right() - width, text.center().y() - height / 2, width, height);
        const auto level = index.data(NavigatorModel::LevelRole);
        paintLevelChip(*painter, chip, m_theme,
                       level.isValid() ? std::optional<double>(level.toDouble()) : std::nullopt, number,
                       index.data(NavigatorModel::FewRole).toBool());
        if (selected && !p.highContrast) {  // the tile's colour may be nearly that of the selection
            painter->setPen(QPen(p.text, p.lineWidth));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(Space::kXs),
                                     m_theme.px(Space::kXs));
        }
        text.setRight(chip.left() - m_theme.px(Space::kXs));
    } else if (!number.isEmpty()) {
        painter->setFont(m_theme.font(TextRole::Caption));
        painter->setPen(p.secondary);
        painter->drawText(text.adjusted(0, 0, -m_theme.px(Space::kXs), 0), Qt::AlignVCenter | Qt::AlignRight, number);
        text.setRight(text.right() - m_theme.px(kChipWidth));
    }
    painter->setPen(heading ? p.secondary : selected ? p.accent : p.text);
    const auto rows = lines(index);
    const auto code = index.data(NavigatorModel::CodeRole).toString();
    const double titleRoom = text.width() - (code.isEmpty() ? 0 : m_theme.px(kCodeWidth));
    // one line is set small when that is what makes it fit
    const bool small = rows.size() > 1 || QFontMetricsF(fontOf(index)).horizontalAdvance(rows.front()) > titleRoom;
    const auto font = small ? smallFont(index) : fontOf(index);
    const QFontMetricsF metrics(font);
    painter->setFont(font);
    const double lineHeight = std::ceil(metrics.height());
    double top = text.center().y() - lineHeight * static_cast<double>(rows.size()) / 2;
    if (!code.isEmpty()) {
        painter->setFont(fontOf(index));
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft, code);
        painter->setFont(font);
        text.setLeft(text.left() + m_theme.px(kCodeWidth));
    }
    for (const auto& row : rows) {
        painter->drawText(QRectF(text.left(), top, text.width() + 1, lineHeight), Qt::AlignVCenter | Qt::AlignLeft,
                          row);
        top += lineHeight;
    }
    painter->restore();
}

Navigator::Navigator(Workbench& workbench, QWidget* parent) : QListView(parent), m_workbench(workbench) {
    setObjectName(QStringLiteral("navigator"));
    setAccessibleName(tr("Pages"));
    m_model = new NavigatorModel(workbench.session(), this);
    setModel(m_model);
    setItemDelegate(new NavigatorDelegate(workbench.theme(), this));
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(0, workbench.theme().px(Space::kS), 0, workbench.theme().px(Space::kS));
    setFixedWidth(workbench.theme().px(drawing::Shape::kNavigatorWidth));
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { choose(current); });
}

void Navigator::choose(const QModelIndex& index) {
    const auto page = ss(index.data(NavigatorModel::PageRole).toString());
    if (page.empty() || page == m_shown) return;
    m_workbench.goTo({page, {}, {}, {}});
}

void Navigator::showPage(const std::string& page) {
    m_shown = page;
    const int row = m_model->rowOf(page);
    if (row < 0) {
        clearSelection();
        setCurrentIndex({});
    } else if (currentIndex().row() != row) {
        setCurrentIndex(m_model->index(row));
    }
}

}  // namespace cw::gui
