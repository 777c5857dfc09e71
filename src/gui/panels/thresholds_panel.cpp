#include "gui/panels/thresholds_panel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QTimer>
#include <algorithm>
#include <cmath>
#include <functional>

#include "base/error_codes.h"
#include "base/text_util.h"
#include "commands/thresholds.h"
#include "gui/convert.h"
#include "gui/panels/threshold_cells.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"
#include "gui/widgets/row_delegate.h"
#include "model/registers.h"

namespace cw::gui {

using analysis::Threshold;
using drawing::Space;
using model::CheckThresholds;

namespace {

constexpr const char* kKept = "thresholds";
constexpr double kStandardWidth = 130, kOwnWidth = 110, kUsedWidth = 90, kReasonWidth = 240;
constexpr double kDetailLeast = 24, kDetailMost = 84;

/// Under which what was typed in that cell is kept.
std::string keptAs(std::string_view id, int column) {
    return column == ReasonColumn ? std::string(id) + "#reason" : std::string(id);
}

}  // namespace

ThresholdsPanel::ThresholdsPanel(Workbench& workbench, const framework::Item* subject) : Panel(workbench, subject) {
    auto* column = new QVBoxLayout(this);
    setMargins(column, theme(), Space::kXl, Space::kM);
    column->setSpacing(theme().px(Space::kS));
    auto* intro = new PlainLabel(theme(), TextRole::Body,
                                 tr("From when the checks speak up. The standard values are proposals: write your "
                                    "city’s own value, and why."),
                                 Tone::Secondary, this);
    column->addWidget(intro->wrapped());
    column->addWidget(buildTools());
    column->addWidget(buildTable(), 1);
    column->addWidget(buildDetail());
    fill();
    connect(&session(), &ProjectSession::snapshotChanged, this, [this] { showValues(); });
}

QWidget* ThresholdsPanel::buildTools() {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(Space::kM));
    m_search = new QLineEdit(box);
    m_search->setObjectName(QStringLiteral("thresholds.search"));
    m_search->setAccessibleName(tr("Search in the thresholds"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(theme().px(260));
    m_search->installEventFilter(this);
    m_onlyOwn = new QCheckBox(tr("Only own values"), box);
    m_onlyOwn->setObjectName(QStringLiteral("thresholds.onlyOwn"));
    m_count = new PlainLabel(theme(), TextRole::Caption, {}, Tone::Secondary, box);
    m_count->setObjectName(QStringLiteral("thresholds.count"));
    m_reset = makeButton(QStringLiteral("thresholds.reset"), tr("Back to the standard"), ButtonLook::Normal, box);
    row->addWidget(m_search, 1);
    row->addWidget(m_onlyOwn);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_reset);
    connect(m_search, &QLineEdit::textChanged, this, [this] { filter(); });
    connect(m_onlyOwn, &QCheckBox::toggled, this, [this] { filter(); });
    connect(m_reset, &QPushButton::clicked, this, &ThresholdsPanel::reset);
    return box;
}

QWidget* ThresholdsPanel::buildTable() {
    m_table = new QTableWidget(0, ColumnCount, this);
    m_table->setObjectName(QStringLiteral("thresholds.table"));
    m_table->setAccessibleName(tr("Thresholds"));
    m_table->setHorizontalHeaderLabels(
        {tr("Threshold"), tr("Standard value"), tr("Own value"), tr("Used by"), tr("Reason")});
    asRowTable(theme(), *m_table);
    m_table->setItemDelegate(new ThresholdDelegate(theme(), m_table, [this] {
        QTimer::singleShot(0, this, [this] {
            commitPending();
            edit(ReasonColumn);
        });
    }));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked);
    m_table->setWordWrap(true);
    auto* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(StandardColumn, theme().px(kStandardWidth));
    m_table->setColumnWidth(OwnColumn, theme().px(kOwnWidth));
    m_table->setColumnWidth(UsedColumn, theme().px(kUsedWidth));
    m_table->setColumnWidth(ReasonColumn, theme().px(kReasonWidth));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setMinimumSectionSize(theme().px(drawing::Shape::kRow));
    m_table->installEventFilter(this);
    connect(m_table, &QTableWidget::itemChanged, this, [this](QTableWidgetItem* item) {
        if (!m_filling) take(*item);
    });
    connect(m_table, &QTableWidget::currentCellChanged, this, [this] { showDetail(); });
    return m_table;
}

QWidget* ThresholdsPanel::buildDetail() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px(Space::kXs));
    m_error = new PlainLabel(theme(), TextRole::Body, {}, Tone::Bad, box);
    m_error->setObjectName(QStringLiteral("thresholds.error"));
    auto* area = new QScrollArea(box);  // several checks in large type need more than the page has
    area->setObjectName(QStringLiteral("thresholds.uses"));
    area->setAccessibleName(tr("Limits and checks of the chosen threshold"));
    area->setWidgetResizable(true);
    area->setMinimumHeight(theme().px(kDetailLeast));
    area->setMaximumHeight(theme().px(kDetailMost));
    m_detail = new PlainLabel(theme(), TextRole::Body, {}, Tone::Secondary, area);
    m_detail->setObjectName(QStringLiteral("thresholds.detail"));
    area->setWidget(m_detail->wrapped());
    auto* keys = new PlainLabel(theme(), TextRole::Caption,
                                tr("Enter: own value, Tab or Shift+Enter: reason, Delete: back to the standard"),
                                Tone::Secondary, box);
    column->addWidget(m_error->wrapped());
    column->addWidget(area);
    column->addWidget(keys->wrapped());
    return box;
}

void ThresholdsPanel::fill() {
    m_filling = true;
    std::string_view topic = "-";
    for (const auto& each : analysis::thresholds()) {
        const auto* item = catalogueItem(each.topic);
        const auto title = item ? qs(item->id) + QStringLiteral("  ") + qs(item->title(language())) : tr("Common");
        if (each.topic != topic) addHeading(title);
        topic = each.topic;
        addRow(each, title);
    }
    m_filling = false;
    for (const auto& row : m_rows) {  // typed before the page was built anew
        if (!row.threshold) continue;
        for (const int column : {int{OwnColumn}, int{ReasonColumn}})
            if (const auto typed = refused(row.threshold->id, column)) takeCell(*row.threshold, column, *typed);
    }
    showValues();
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (m_rows[static_cast<std::size_t>(row)].threshold) return m_table->setCurrentCell(row, OwnColumn);
}

const framework::Item* ThresholdsPanel::catalogueItem(std::string_view id) const {
    return id.empty() ? nullptr : session().catalogue().find(id);
}

void ThresholdsPanel::addHeading(const QString& text) {
    const int at = m_table->rowCount();
    m_table->insertRow(at);
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::NoItemFlags);  // the keyboard passes it by
    item->setData(RowDelegate::ToneRole, static_cast<int>(Tone::Normal));
    item->setFont(theme().font(TextRole::Strong));
    m_table->setItem(at, NameColumn, item);
    m_table->setSpan(at, NameColumn, 1, ColumnCount);
    m_rows.push_back({nullptr, {}});
}

void ThresholdsPanel::addRow(const Threshold& threshold, const QString& topic) {
    const int at = m_table->rowCount();
    m_table->insertRow(at);
    const auto name = session().text(threshold.label);
    for (int column = 0; column < ColumnCount; ++column) {
        const bool writable = column == OwnColumn || column == ReasonColumn;
        auto* item = writable ? new RefusableItem : new QTableWidgetItem;
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | (writable ? Qt::ItemIsEditable : Qt::NoItemFlags));
        m_table->setItem(at, column, item);
    }
    const auto uses = usesOf(threshold);
    m_table->item(at, NameColumn)->setText(name);
    m_table->item(at, StandardColumn)->setText(number(threshold, threshold.standard));
    m_table->item(at, UsedColumn)
        ->setText(uses.isEmpty() ? tr("Pictures") : tr("%n check(s)", nullptr, static_cast<int>(uses.size())));
    m_table->item(at, UsedColumn)->setToolTip(plainToolTip(uses.join(QStringLiteral("\n\n"))));
    m_rows.push_back({&threshold, base::fold(ss(topic + QLatin1Char('\n') + name + QLatin1Char('\n') +
                                                session().text(threshold.unit) + QLatin1Char('\n') +
                                                uses.join(QLatin1Char('\n'))) +
                                             "\n" + std::string(threshold.id))});
}

QString ThresholdsPanel::plain(const Threshold& threshold, double value) const {
    constexpr int kAsStored = 3;  // what came in otherwise may have more digits than it should
    const bool whole = std::round(value) == value;
    const bool fits = analysis::hasDigits(threshold, value);
    return qs(session().texts().number(value, whole ? 0 : fits ? threshold.decimals : kAsStored));
}

QString ThresholdsPanel::number(const Threshold& threshold, double value) const {
    const auto text = plain(threshold, value);
    return threshold.unit.empty() ? text : tr("%1 %2", "number and unit").arg(text, session().text(threshold.unit));
}

QStringList ThresholdsPanel::usesOf(const Threshold& threshold) const {
    QStringList uses;
    for (const auto& check : analysis::checks())
        if (std::ranges::find(threshold.checks, check.id) != threshold.checks.end())
            uses << session().text(check.condition);
    return uses;
}

void ThresholdsPanel::showValues() {
    m_filling = true;
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (m_rows[static_cast<std::size_t>(row)].threshold) showRow(row);
    m_filling = false;
    filter();
}

void ThresholdsPanel::showRow(int row) {
    const auto& threshold = *m_rows[static_cast<std::size_t>(row)].threshold;
    const auto* own = analysis::ownThreshold(session().snapshot(), threshold.id);
    const auto value = own ? own->real(CheckThresholds::Value) : std::nullopt;
    const auto typed = refused(threshold.id, OwnColumn);
    auto* cell = static_cast<RefusableItem*>(m_table->item(row, OwnColumn));
    const bool isRefused = typed.has_value();
    cell->setText(isRefused ? *typed : value ? number(threshold, *value) : QString());
    cell->setToolTip({});
    cell->setRefused(isRefused, whyNot(threshold.id, OwnColumn));
    // a value that came by import may lie outside; the check takes the nearest one
    const bool outside = value && (*value < threshold.min || *value > threshold.max);
    if (!isRefused)
        cell->setData(RowDelegate::ToneRole, outside ? QVariant(static_cast<int>(Tone::Bad)) : QVariant());
    cell->setData(Qt::FontRole, theme().font(value && !isRefused ? TextRole::Strong : TextRole::Body));
    m_table->item(row, StandardColumn)
        ->setData(RowDelegate::ToneRole, value ? QVariant(static_cast<int>(Tone::Secondary)) : QVariant());
    const auto reason = refused(threshold.id, ReasonColumn);
    auto* note = static_cast<RefusableItem*>(m_table->item(row, ReasonColumn));
    note->setText(reason ? *reason : own ? qs(own->localized(CheckThresholds::Note).best(language())) : QString());
    note->setRefused(reason.has_value(), whyNot(threshold.id, ReasonColumn));
    if (!reason) note->setToolTip(plainToolTip(note->text()));
}

void ThresholdsPanel::filter() {
    const auto words = base::split(base::fold(ss(m_search->text())), ' ');
    int heading = -1, shown = 0, all = 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto& each = m_rows[static_cast<std::size_t>(row)];
        if (!each.threshold) {
            heading = row;
            m_table->setRowHidden(row, true);
            continue;
        }
        ++all;
        const bool isOwn =
            analysis::ownThreshold(session().snapshot(), each.threshold->id) || isRefused(each.threshold->id);
        const bool found = std::ranges::all_of(
            words, [&](const std::string& word) { return each.folded.find(word) != std::string::npos; });
        const bool isShown = found && (isOwn || !m_onlyOwn->isChecked());
        m_table->setRowHidden(row, !isShown);
        if (!isShown) continue;
        ++shown;
        m_table->setRowHidden(heading, false);
    }
    m_count->setText(shown == all ? tr("%n threshold(s)", nullptr, all) : tr("%1 of %2").arg(shown).arg(all));
    showDetail();
}

const Threshold* ThresholdsPanel::current() const {
    const int row = m_table->currentRow();
    return row < 0 || m_table->isRowHidden(row) ? nullptr : m_rows[static_cast<std::size_t>(row)].threshold;
}

void ThresholdsPanel::showDetail() {
    const auto* threshold = current();
    const auto id = threshold ? std::string(threshold->id) : std::string();
    const auto* own = threshold ? analysis::ownThreshold(session().snapshot(), id) : nullptr;
    QStringList errors;
    for (const int column : {int{OwnColumn}, int{ReasonColumn}})
        if (const auto why = whyNot(id, column); !why.isEmpty()) errors << why;
    const auto value = own ? own->real(CheckThresholds::Value) : std::nullopt;
    if (errors.isEmpty() && value && (*value < threshold->min || *value > threshold->max))
        errors << tr("This value lies outside the limits; the checks take %1.")
                      .arg(number(*threshold, std::clamp(*value, threshold->min, threshold->max)));
    const auto error = errors.join(QLatin1Char('\n'));
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    m_reset->setEnabled(own != nullptr || isRefused(id));
    m_detail->setVisible(threshold != nullptr);
    if (!threshold) return;
    QString text = tr("%1: from %2 to %3.")
                       .arg(session().text(threshold->label), plain(*threshold, threshold->min),
                            number(*threshold, threshold->max));
    for (const auto& use : usesOf(*threshold)) text += QLatin1Char('\n') + QStringLiteral("• ") + use;
    m_detail->setText(text);
}

void ThresholdsPanel::take(QTableWidgetItem& item) {
    const auto* threshold = m_rows[static_cast<std::size_t>(item.row())].threshold;
    if (!threshold || (item.column() != OwnColumn && item.column() != ReasonColumn)) return;
    takeCell(*threshold, item.column(), item.data(Qt::EditRole).toString().trimmed());
    showValues();
}

void ThresholdsPanel::takeCell(const Threshold& threshold, int column, const QString& text) {
    const auto why = column == OwnColumn ? takeValue(threshold, text) : takeReason(threshold, text);
    forget(threshold.id, column);
    if (!why) return;
    const auto key = keptAs(threshold.id, column);
    auto& kept = session().keptForms()[kKept];
    kept.typed[key] = {text};
    kept.labels[key] = [label = threshold.label](const ProjectSession& asked) { return asked.text(label); };
    m_why[key] = *why;
}

std::optional<QString> ThresholdsPanel::takeValue(const Threshold& threshold, const QString& text) {
    auto plain = text;
    if (const auto unit = session().text(threshold.unit); !unit.isEmpty() && plain.endsWith(unit))
        plain = plain.chopped(unit.size()).trimmed();  // as the cell shows it
    auto& project = session().project();
    if (plain.isEmpty()) {
        const auto done = commands::resetThreshold(project, threshold.id);
        return done ? std::nullopt : std::optional(session().errorText(done.error()));
    }
    const auto value = base::parseNumber(ss(plain));
    if (!value) return misfit(threshold, text);
    const auto done = commands::setThreshold(project, threshold.id, *value);
    if (done) return std::nullopt;
    return done.error().code == base::ErrorCode::ValueRefused ? misfit(threshold, text)
                                                              : session().errorText(done.error());
}

std::optional<QString> ThresholdsPanel::takeReason(const Threshold& threshold, const QString& text) {
    const auto* own = analysis::ownThreshold(session().snapshot(), threshold.id);
    auto reason = own ? own->localized(CheckThresholds::Note) : base::Localized{};
    if (qs(reason.best(language())) == text) return std::nullopt;
    reason.in(language()) = ss(text);
    const auto done = commands::setThresholdReason(session().project(), threshold.id, reason);
    if (done) return std::nullopt;
    return tr("The reason for “%1” was not taken. %2")
        .arg(session().text(threshold.label), session().errorText(done.error()));
}

QString ThresholdsPanel::misfit(const Threshold& threshold, const QString& text) const {
    const auto said = threshold.decimals == 0
                          ? tr("“%1” was not taken as own value of “%2”. Write a whole number from %3 to %4.")
                          : tr("“%1” was not taken as own value of “%2”. Write a number from %3 to %4 with at most "
                               "%n digit(s) behind the point.",
                               nullptr, threshold.decimals);
    return said.arg(text, session().text(threshold.label), plain(threshold, threshold.min),
                    number(threshold, threshold.max));
}

QString ThresholdsPanel::whyNot(std::string_view id, int column) const {
    const auto why = m_why.find(keptAs(id, column));
    return why == m_why.end() ? QString() : why->second;
}

std::optional<QString> ThresholdsPanel::refused(std::string_view id, int column) const {
    const auto& forms = session().keptForms();
    const auto kept = forms.find(kKept);
    if (kept == forms.end()) return std::nullopt;
    const auto typed = kept->second.typed.find(keptAs(id, column));
    return typed == kept->second.typed.end() ? std::nullopt : std::optional(typed->second.value(0));
}

bool ThresholdsPanel::isRefused(std::string_view id) const {
    return refused(id, OwnColumn).has_value() || refused(id, ReasonColumn).has_value();
}

void ThresholdsPanel::forget(std::string_view id, int column) {
    const auto key = keptAs(id, column);
    auto& forms = session().keptForms();
    if (const auto kept = forms.find(kKept); kept != forms.end()) {
        kept->second.typed.erase(key);
        kept->second.labels.erase(key);
        if (kept->second.typed.empty()) forms.erase(kept);
    }
    m_why.erase(key);
}

void ThresholdsPanel::reset() {
    const auto* threshold = current();
    if (!threshold) return;
    forget(threshold->id, OwnColumn);
    forget(threshold->id, ReasonColumn);
    const auto done = commands::resetThreshold(session().project(), threshold->id);
    if (!done) return session().announce(done.error());
    showValues();
    if (done->changed)
        workbench().offerUndo(tr("“%1” is back at the standard value.").arg(session().text(threshold->label)));
}

void ThresholdsPanel::edit(int column) {
    if (!current()) return;
    auto* item = m_table->item(m_table->currentRow(), column);
    m_table->setCurrentCell(m_table->currentRow(), column);
    m_table->editItem(item);
}

bool ThresholdsPanel::onTableKey(const QKeyEvent& key) {
    if (editor()) return false;  // a key that ends the editor comes by here
    switch (key.key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_F2:
            edit(key.modifiers() & Qt::ShiftModifier ? ReasonColumn : OwnColumn);
            return true;
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            reset();
            return true;
        default:
            break;
    }
    // a digit begins the value
    if (key.text().size() != 1 || !key.text().front().isDigit() || key.modifiers() & Qt::ControlModifier)
        return false;
    edit(OwnColumn);
    if (auto* editor = m_table->findChild<QLineEdit*>(QStringLiteral("thresholds.editor")))
        editor->setText(key.text());
    return true;
}

bool ThresholdsPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return Panel::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (watched == m_table && onTableKey(key)) return true;
    if (watched == m_search && (key.key() == Qt::Key_Escape || key.key() == Qt::Key_Down)) {
        if (key.key() == Qt::Key_Escape) m_search->clear();
        for (int row = 0; row < m_table->rowCount() && !current(); ++row)
            if (!m_table->isRowHidden(row) && m_rows[static_cast<std::size_t>(row)].threshold)
                m_table->setCurrentCell(row, OwnColumn);
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return Panel::eventFilter(watched, event);
}

QLineEdit* ThresholdsPanel::editor() const {
    for (auto* each : m_table->findChildren<QLineEdit*>(QStringLiteral("thresholds.editor")))
        if (each->isVisible()) return each;
    return nullptr;
}

void ThresholdsPanel::commitPending() {
    // an editor that loses the focus hands over what stands in it
    if (editor()) m_table->setFocus(Qt::OtherFocusReason);
}

void ThresholdsPanel::reveal(const Place& place) {
    if (place.recordId.empty()) m_table->scrollToTop();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto* threshold = m_rows[static_cast<std::size_t>(row)].threshold;
        if (!threshold) continue;
        const auto* own = analysis::ownThreshold(session().snapshot(), threshold->id);
        if (threshold->id != place.recordId && !(own && own->id == place.recordId)) continue;
        m_search->clear();
        m_onlyOwn->setChecked(false);
        m_table->setCurrentCell(row, OwnColumn);
        m_table->scrollToItem(m_table->item(row, OwnColumn), QAbstractItemView::PositionAtCenter);
    }
    m_table->setFocus(Qt::OtherFocusReason);
}

Place ThresholdsPanel::here() const {
    const auto* threshold = current();
    return {.page = {},
            .panel = "thresholds",
            .itemId = {},
            .recordId = threshold ? std::string(threshold->id) : std::string()};
}

}  // namespace cw::gui
