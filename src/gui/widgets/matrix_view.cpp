#include "gui/widgets/matrix_view.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>
#include <cmath>

#include "drawing/scene.h"
#include "gui/models/matrix_model.h"

namespace cw::gui {

using drawing::Space;

namespace {

constexpr int kNameLines = 3;
constexpr int kRowNameLines = 2;
constexpr double kLeastColumn = 64;
constexpr double kMostColumn = 150;
constexpr double kLeastNames = 160;
constexpr double kMostNames = 420;
constexpr double kChipWidth = 30;
constexpr int kNamesMeasured = 60;  ///< of very many, the first ones tell how wide names are

/// The text in at most `most` lines no wider than `width`, the last one cut where it must be.
QStringList broken(const QString& text, const QFont& font, int width, int most) {
    QStringList lines;
    for (const auto& part : drawing::brokenLines(text, font, width)) {
        if (lines.size() == most - 1) {
            lines << QFontMetrics(font).elidedText(text.mid(part.start), Qt::ElideRight, width);
            break;
        }
        lines << part.of(text).trimmed();
    }
    return lines;
}

}  // namespace

MatrixHeader::MatrixHeader(const Theme& theme, Qt::Orientation orientation, QWidget* parent)
    : QHeaderView(orientation, parent), m_theme(theme) {
    setSectionsClickable(true);
    setHighlightSections(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(1);
    setDefaultSectionSize(theme.px(orientation == Qt::Vertical ? drawing::Shape::kRow : kLeastColumn));
}

void MatrixHeader::setRoom(int width) {
    if (m_room == width) return;
    m_room = width;
    updateGeometry();
    emit geometriesChanged();
}

void MatrixHeader::setTight(bool tight) {
    m_tight = tight;
}

QFont MatrixHeader::nameFont() const {
    return m_theme.font(orientation() == Qt::Horizontal || m_tight ? TextRole::Caption : TextRole::Body);
}

QSize MatrixHeader::sizeHint() const {
    if (orientation() == Qt::Vertical) return {m_room, 0};
    const QFontMetrics metrics(m_theme.font(TextRole::Caption));
    int most = 1;
    if (model())
        for (int i = 0; i < std::min(kNamesMeasured, count()) && most < kNameLines; ++i)
            most =
                std::max(most, static_cast<int>(broken(model()->headerData(i, orientation()).toString(),
                                                       m_theme.font(TextRole::Caption),
                                                       defaultSectionSize() - 2 * m_theme.px(Space::kXs), kNameLines)
                                                    .size()));
    return {0, metrics.lineSpacing() * (most + 1) + m_theme.px(Space::kM)};
}

QSize MatrixHeader::sectionSizeFromContents(int) const {
    return orientation() == Qt::Vertical ? QSize(m_room, defaultSectionSize())
                                         : QSize(defaultSectionSize(), sizeHint().height());
}

int MatrixHeader::columnWidth() const {
    const QFontMetrics metrics(m_theme.font(TextRole::Caption));
    int widest = m_theme.px(kLeastColumn);
    for (int i = 0; model() && i < std::min(kNamesMeasured, count()); ++i) {
        for (const auto& word : model()->headerData(i, orientation()).toString().split(QLatin1Char(' ')))
            if (!drawing::holdsChinese(word)) widest = std::max(widest, metrics.horizontalAdvance(word));
        widest = std::max(widest, metrics.horizontalAdvance(
                                      model()->headerData(i, orientation(), MatrixModel::TallyRole).toString()));
    }
    // as wide as its word exactly, a line breaks it
    return std::min(widest + 2 * m_theme.px(Space::kXs) + 2, m_theme.px(kMostColumn));
}

QStringList MatrixHeader::columnLines(int section) const {
    return broken(model()->headerData(section, orientation()).toString(), nameFont(),
                  sectionSize(section) - 2 * m_theme.px(Space::kXs), kNameLines);
}

int MatrixHeader::namesWidth() const {
    const QFontMetrics body(nameFont());
    const QFontMetrics caption(m_theme.font(TextRole::Caption));
    int names = 0;
    int counts = 0;
    for (int i = 0; model() && i < std::min(kNamesMeasured, count()); ++i) {
        names = std::max(names, body.horizontalAdvance(model()->headerData(i, orientation()).toString()));
        counts = std::max(counts, caption.horizontalAdvance(
                                      model()->headerData(i, orientation(), MatrixModel::TallyRole).toString()));
    }
    return std::clamp(names + counts + m_theme.px(Space::kXl), m_theme.px(kLeastNames), m_theme.px(kMostNames));
}

int MatrixHeader::roomForName(int section) const {
    const auto count = model()->headerData(section, orientation(), MatrixModel::TallyRole).toString();
    const int gap = m_theme.px(Space::kS);
    const QFontMetrics caption(m_theme.font(TextRole::Caption));
    return m_room - gap - (count.isEmpty() ? 0 : caption.horizontalAdvance(count) + gap);
}

int MatrixHeader::linesOf(int section) const {
    constexpr int kAll = 20;
    const auto name = model()->headerData(section, orientation()).toString();
    const auto font = nameFont();
    const int room = roomForName(section);
    if (QFontMetrics(font).horizontalAdvance(name) <= room) return 1;
    return static_cast<int>(broken(name, font, room, kAll).size());
}

int MatrixHeader::rowHeight() const {
    const int row = m_theme.px(drawing::Shape::kRow);
    for (int i = 0; model() && i < std::min(kNamesMeasured, count()); ++i)
        if (linesOf(i) > 1)
            return std::max(row, kRowNameLines * QFontMetrics(nameFont()).lineSpacing() + m_theme.px(Space::kXs));
    return row;
}

void MatrixHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    if (!model() || !rect.isValid()) return;
    const auto& palette = m_theme.palette();
    const auto name = model()->headerData(section, orientation()).toString();
    const auto count = model()->headerData(section, orientation(), MatrixModel::TallyRole).toString();
    const auto tone =
        static_cast<Tone>(model()->headerData(section, orientation(), MatrixModel::TallyToneRole).toInt());
    const auto* view = qobject_cast<const QAbstractItemView*>(parentWidget());
    const auto current = view ? view->currentIndex() : QModelIndex();
    const bool here =
        current.isValid() && (orientation() == Qt::Vertical ? current.row() : current.column()) == section;
    painter->save();
    painter->fillRect(rect, palette.page);
    const int line = std::max(1, static_cast<int>(palette.lineWidth));
    painter->fillRect(QRect(rect.left(), rect.bottom() + 1 - line, rect.width(), line), palette.line);
    const auto font = nameFont();
    painter->setFont(font);
    painter->setPen(here ? palette.accent : orientation() == Qt::Vertical ? palette.text : palette.secondary);
    const auto caption = m_theme.font(TextRole::Caption);
    if (orientation() == Qt::Vertical) {
        const QFontMetrics metrics(font);
        const auto room = rect.adjusted(0, 0, -m_theme.px(Space::kS), 0);
        const int most = rect.height() >= kRowNameLines * metrics.lineSpacing() ? kRowNameLines : 1;
        const auto lines = broken(name, font, roomForName(section), most);
        int y = rect.top() + (rect.height() - static_cast<int>(lines.size()) * metrics.lineSpacing()) / 2;
        for (const auto& text : lines) {
            painter->drawText(QRect(rect.left(), y, roomForName(section), metrics.lineSpacing()),
                              Qt::AlignVCenter | Qt::AlignLeft, text);
            y += metrics.lineSpacing();
        }
        painter->setFont(caption);
        painter->setPen(m_theme.color(tone));
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight, count);
    } else {
        const QFontMetrics metrics(font);
        const int pad = m_theme.px(Space::kXs);
        const int bottom = rect.bottom() - m_theme.px(Space::kXs) - metrics.lineSpacing();
        const auto lines = columnLines(section);
        int y = bottom - static_cast<int>(lines.size()) * metrics.lineSpacing();
        for (const auto& text : lines) {
            painter->drawText(QRect(rect.left() + pad, y, rect.width() - 2 * pad, metrics.lineSpacing()),
                              Qt::AlignHCenter | Qt::AlignVCenter, text);
            y += metrics.lineSpacing();
        }
        painter->setPen(m_theme.color(tone));
        painter->drawText(QRect(rect.left(), bottom, rect.width(), metrics.lineSpacing()),
                          Qt::AlignHCenter | Qt::AlignVCenter,
                          metrics.elidedText(count, Qt::ElideRight, rect.width()));
    }
    painter->restore();
}

void MatrixDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto& palette = m_theme.palette();
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool current = view && view->currentIndex() == index;
    const auto look = static_cast<CellLook>(index.data(MatrixModel::LookRole).toInt());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF cell(option.rect);
    painter->fillRect(cell, palette.page);
    if ((option.state & QStyle::State_Selected) && !current) painter->fillRect(cell, palette.accentSoft);
    painter->fillRect(QRectF(cell.left(), cell.bottom() - palette.lineWidth, cell.width(), palette.lineWidth),
                      palette.line);
    const auto text = index.data().toString();
    auto ink = palette.text;
    auto font = m_theme.font(TextRole::Body);
    if (look == CellLook::Filled || look == CellLook::Strong) {
        font = m_theme.font(TextRole::Strong);
        const double height = cell.height() - 2 * m_theme.px(Space::kXs);
        const double width =
            std::min(cell.width() - 2 * m_theme.px(Space::kXs),
                     std::max<double>(m_theme.px(kChipWidth),
                                      QFontMetrics(font).horizontalAdvance(text) + m_theme.px(Space::kM)));
        QRectF chip(0, 0, width, height);
        chip.moveCenter(cell.center());
        const bool strong = look == CellLook::Strong;
        const double radius = m_theme.px(drawing::Shape::kFieldRadius);
        painter->setPen(palette.highContrast ? QPen(palette.text, palette.lineWidth) : QPen(Qt::NoPen));
        painter->setBrush(palette.highContrast ? QBrush(palette.page)
                                               : QBrush(strong ? palette.accent : palette.accentSoft));
        painter->drawRoundedRect(chip, radius, radius);
        if (strong && !palette.highContrast) ink = palette.onAccent;
    }
    if (look == CellLook::Quiet) ink = palette.secondary;
    auto shown = text;
    if (look == CellLook::BelowGoal) {
        ink = palette.attention;
        shown = QString(Theme::mark(Tone::Attention)) + QLatin1Char(' ') + text;
    }
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(cell, Qt::AlignCenter,
                      QFontMetrics(font).elidedText(shown, Qt::ElideRight, static_cast<int>(cell.width())));
    if (current) {
        const double width = drawing::Shape::kFocusWidth;
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(view->hasFocus() ? palette.accent : palette.secondary, view->hasFocus() ? width : 1));
        const double radius = m_theme.px(drawing::Shape::kFieldRadius);
        painter->drawRoundedRect(cell.adjusted(width / 2, width / 2, -width / 2, -width / 2 - palette.lineWidth),
                                 radius, radius);
    }
    painter->restore();
}

QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {m_theme.px(kLeastColumn), m_theme.px(drawing::Shape::kRow)};
}

QWidget* MatrixDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(QStringLiteral("matrix.cell"));
    edit->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    edit->setAlignment(Qt::AlignRight);
    edit->setFrame(false);
    return edit;
}

MatrixTable::MatrixTable(const Theme& theme, const QString& accessibleName, QAbstractItemModel* model,
                         QWidget* parent)
    : QTableView(parent), m_theme(theme) {
    setObjectName(QStringLiteral("matrix.table"));
    setAccessibleName(accessibleName);
    m_rows = new MatrixHeader(theme, Qt::Vertical, this);
    m_columns = new MatrixHeader(theme, Qt::Horizontal, this);
    setVerticalHeader(m_rows);
    setHorizontalHeader(m_columns);
    setModel(model);
    setItemDelegate(new MatrixDelegate(theme, this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    if (auto* corner = findChild<QAbstractButton*>()) {
        corner->setObjectName(QStringLiteral("matrix.corner"));
        corner->setAccessibleName(accessibleName);
    }
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(model, &QAbstractItemModel::modelReset, this, &MatrixTable::arrange);
    // the names of the current row and column are marked
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_rows->viewport()->update();
        m_columns->viewport()->update();
    });
}

void MatrixTable::beginTyping(const QString& text) {
    const auto index = currentIndex();
    if (!index.isValid() || !edit(index, QAbstractItemView::AllEditTriggers, nullptr)) return;
    if (auto* field = findChild<QLineEdit*>(QStringLiteral("matrix.cell"))) {
        field->setText(text);
        field->end(false);
    }
}

void MatrixTable::arrange() {
    const int bar = verticalScrollBar()->sizeHint().width() + 2 * frameWidth();
    // columns first get what their words need; the names then as much as is left, at most half
    const int wanted = m_rows->namesWidth();
    const int left = width() - bar - m_columns->columnWidth() * m_columns->count();
    const int names =
        std::min({wanted, std::max(left, std::min(wanted, m_theme.px(kLeastNames) * 3 / 2)), width() / 2});
    m_rows->setRoom(names);
    m_rows->setDefaultSectionSize(m_rows->rowHeight());
    if (m_columns->count() == 0) return;
    const int room = width() - names - bar;
    const int fair = room / m_columns->count();
    m_columns->setDefaultSectionSize(
        std::clamp(fair, m_columns->columnWidth(), std::max(m_columns->columnWidth(), m_theme.px(kMostColumn))));
    updateGeometries();
}

void MatrixTable::setTight(bool tight) {
    if (m_rows->isTight() == tight) return;
    m_rows->setTight(tight);
    arrange();
}

void MatrixTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    arrange();
}

}  // namespace cw::gui
