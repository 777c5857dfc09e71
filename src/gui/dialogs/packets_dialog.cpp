#include "gui/dialogs/packets_dialog.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <algorithm>

#include "analysis/packets.h"
#include "gui/convert.h"
#include "gui/dialogs/dialogs.h"
#include "gui/dialogs/packet_points_dialog.h"
#include "gui/dialogs/packet_review_dialog.h"
#include "gui/session/project_session.h"
#include "gui/session/settings.h"
#include "gui/widgets/calm_combo_box.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"
#include "gui/widgets/row_delegate.h"
#include "model/registers.h"

namespace cw::gui {

using analysis::PacketState;
using drawing::Space;
using model::Departments;
using model::Packets;
using model::Record;

namespace {

constexpr double kWidth = 1120, kHeight = 600, kDueWidth = 160;
constexpr double kNameMost = 240, kStateMost = 270;  ///< widths of columns; what is longer takes two lines
constexpr int kDays = 14;                            ///< offered as the time to answer
enum Column { NameColumn, RowsColumn, HandedOutColumn, DueColumn, StateColumn, ContactColumn, ColumnCount };

/// Rows as high as their words, which have less room than the cell: its padding counts.
class WrappingDelegate final : public RowDelegate {
public:
    WrappingDelegate(const Theme& theme, QObject* parent)
        : RowDelegate(theme, parent), m_padding(theme.px(2 * Space::kS)) {}
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyleOptionViewItem narrow = option;
        if (option.rect.width() > m_padding) narrow.rect.setWidth(option.rect.width() - m_padding);
        return RowDelegate::sizeHint(narrow, index);
    }

private:
    int m_padding;
};

}  // namespace

/// What the worker makes; the dialog may be gone when it is done.
struct PacketsDialog::Work {
    model::Snapshot snapshot;
    const framework::Catalogue* catalogue;
    std::string projectId;
    commands::PacketOrder order;
    std::shared_ptr<base::IdSource> ids;
    base::Result<std::vector<commands::MadePacket>> made{std::vector<commands::MadePacket>{}};

    void run(const exchange::Words& words) {
        made = commands::makePackets(snapshot, *catalogue, projectId, order, words, *ids);
        if (!made) return;
        if (auto written = commands::writePackets(*made, order, ids->newId()); !written) made = base::passOn(written);
    }
};

PacketsDialog::PacketsDialog(const Theme& theme, ProjectSession& session, Dialogs& dialogs, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_session(session), m_dialogs(dialogs) {
    setObjectName(QStringLiteral("packets"));
    setWindowTitle(tr("Department packets"));
    resize(theme.px(kWidth), theme.px(kHeight));
    auto* column = new QVBoxLayout(this);
    setMargins(column, theme, Space::kXl, Space::kL);
    column->setSpacing(theme.px(Space::kS));
    column->addWidget(new PlainLabel(theme, TextRole::PageTitle, tr("Department packets"), Tone::Normal, this));
    auto* about =
        new PlainLabel(theme, TextRole::Body,
                       tr("One workbook a department with its own rows, to be filled in and sent back. What "
                          "comes back is compared before anything is taken."),
                       Tone::Secondary, this);
    column->addWidget(about->wrapped());
    column->addWidget(buildTable(), 1);
    column->addWidget(buildChoices());
    m_said = new PlainLabel(theme, TextRole::Body, {}, Tone::Secondary, this);
    m_said->setObjectName(QStringLiteral("packets.said"));
    column->addWidget(m_said->wrapped());
    auto* row = new QHBoxLayout;
    m_takeFolder = makeButton(QStringLiteral("packets.take"), tr("Take in a folder…"), ButtonLook::Normal, this);
    m_takeFiles = makeButton(QStringLiteral("packets.takeFiles"), tr("Take in files…"), ButtonLook::Normal, this);
    m_points = makeButton(QStringLiteral("packets.points"), tr("Open points…"), ButtonLook::Normal, this);
    m_points->hide();
    for (auto* button : {m_takeFolder, m_takeFiles, m_points}) row->addWidget(button);
    row->addStretch();
    auto* close = makeButton(QStringLiteral("packets.close"), tr("Close"), ButtonLook::Normal, this);
    m_make = makeButton(QStringLiteral("packets.make"), tr("Make packets…"), ButtonLook::Primary, this);
    row->addWidget(close);
    row->addWidget(m_make);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &PacketsDialog::make);
    connect(m_takeFolder, &QPushButton::clicked, this, &PacketsDialog::takeFolder);
    connect(m_takeFiles, &QPushButton::clicked, this, &PacketsDialog::takeFiles);
    connect(m_points, &QPushButton::clicked, this, &PacketsDialog::showPoints);
    connect(m_table, &QTableWidget::itemChanged, this, [this] { updateButtons(); });
    fill();
}

PacketsDialog::~PacketsDialog() = default;

QWidget* PacketsDialog::buildTable() {
    m_table = new QTableWidget(0, ColumnCount, this);
    m_table->setObjectName(QStringLiteral("packets.departments"));
    m_table->setAccessibleName(tr("Departments and their packets"));
    m_table->setHorizontalHeaderLabels(
        {tr("Department"), tr("Rows"), tr("Handed out"), tr("Due"), tr("State"), tr("Contact")});
    asRowTable(m_theme, *m_table);
    m_table->setItemDelegate(new WrappingDelegate(m_theme, m_table));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_table, &QTableWidget::resizeRowsToContents);
    return m_table;
}

QWidget* PacketsDialog::buildChoices() {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.px(Space::kM));
    const auto add = [&](const QString& label, QWidget* field) {
        auto* part = new QVBoxLayout;
        part->setSpacing(m_theme.px(Space::kXs));
        part->addWidget(new PlainLabel(m_theme, TextRole::Caption, label, Tone::Secondary, box));
        part->addWidget(field);
        row->addLayout(part);
    };
    m_due = new QLineEdit(box);
    m_due->setObjectName(QStringLiteral("packets.due"));
    m_due->setAccessibleName(tr("Return by"));
    m_due->setText(qs(m_session.today().addDays(kDays).displayShort(m_session.language())));
    m_due->setFixedWidth(m_theme.px(kDueWidth));
    m_what = new CalmComboBox(m_theme, box);
    m_what->setObjectName(QStringLiteral("packets.what"));
    m_what->setAccessibleName(tr("What is handed out"));
    m_what->addItem(tr("All that is theirs"), QString());
    const auto& registry = m_session.snapshot().registry();
    for (const int index : commands::packetRegisters(registry))
        m_what->addItem(m_session.text(registry[index].title), qs(registry[index].name));
    m_format = new Segments(m_theme, QStringLiteral("packets.format"), tr("Format"), box);
    m_format->setEntries(
        {{QStringLiteral("ods"), tr("ODS workbook")}, {QStringLiteral("xlsx"), tr("Excel workbook")}});
    m_format->setCurrent(QStringLiteral("ods"));
    m_language = new Segments(m_theme, QStringLiteral("packets.language"), tr("Language"), box);
    m_language->setEntries({{QStringLiteral("zh_TW"), QStringLiteral("中文")},
                            {QStringLiteral("en"), QStringLiteral("English")},
                            {QStringLiteral("both"), tr("Both", "languages")}});
    m_language->setCurrent(qs(base::code(m_session.language())));
    for (auto* choice : {m_format, m_language})  // one of them always holds
        connect(choice, &Segments::chosen, this, [choice, last = choice->current()](const QString& id) mutable {
            if (id.isEmpty())
                choice->setCurrent(last);
            else
                last = id;
        });
    add(tr("Return by"), m_due);
    add(tr("What is handed out"), m_what);
    add(tr("Format"), m_format);
    add(tr("Language"), m_language);
    row->addStretch();
    return box;
}

void PacketsDialog::fill() {
    const auto& snapshot = m_session.snapshot();
    const auto rows = commands::rowsByDepartment(snapshot);
    const auto& spec = snapshot.registry()[snapshot.registry().index(Departments::kName)];
    std::vector<const Record*> departments;
    for (const Record& each : snapshot.table<Departments>()) departments.push_back(&each);
    std::ranges::sort(departments, [&](const Record* a, const Record* b) {
        return std::pair(a->text(spec.ordered), a->id) < std::pair(b->text(spec.ordered), b->id);
    });
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(0);
    for (const Record* department : departments) {
        const int at = m_table->rowCount();
        m_table->insertRow(at);
        const auto put = [&](int column, const QString& text, Tone tone = Tone::Normal) {
            auto* item = new QTableWidgetItem(text);
            item->setToolTip(plainToolTip(text));
            if (tone != Tone::Normal) item->setForeground(m_theme.color(tone));
            m_table->setItem(at, column, item);
            return item;
        };
        const auto found = rows.find(department->id);
        const std::size_t count = found == rows.end() ? 0 : found->second;
        auto* name = put(NameColumn, qs(department->localized(Departments::Name).best(m_session.language())));
        name->setData(Qt::UserRole, qs(department->id));
        name->setFlags(name->flags() | Qt::ItemIsUserCheckable);
        name->setCheckState(Qt::Unchecked);
        put(RowsColumn, QString::number(count))->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        put(ContactColumn, qs(analysis::contactOf(snapshot, department->id, m_session.language())), Tone::Secondary);
        const Record* packet = analysis::latestPacket(snapshot, department->id);
        if (packet == nullptr) continue;
        const auto day = [&](int field) {
            const auto date = packet->date(field);
            return date ? qs(date->displayShort(m_session.language())) : QString();
        };
        put(HandedOutColumn, day(Packets::HandedOut));
        put(DueColumn, day(Packets::Due));
        const auto standing = analysis::standingOf(*packet, m_session.today());
        if (standing.state == PacketState::Returned) {
            const QString by = qs(packet->text(Packets::ReturnedBy));
            const int open = static_cast<int>(standing.openPoints);
            const Tone tone = open == 0 ? Tone::Good : Tone::Attention;
            QString said = QString(Theme::mark(tone)) + QLatin1Char(' ') +
                           (by.isEmpty() ? tr("Returned on %1").arg(day(Packets::ReturnedOn))
                                         : tr("Returned on %1 by %2").arg(day(Packets::ReturnedOn), by));
            if (open != 0) said += QStringLiteral(" · ") + tr("%n point(s) open", nullptr, open);
            put(StateColumn, said, tone);
        } else if (standing.state == PacketState::Late) {
            put(StateColumn,
                QString(Theme::mark(Tone::Bad)) + QLatin1Char(' ') + tr("%n day(s) late", nullptr, standing.daysLate),
                Tone::Bad);
        } else {
            put(StateColumn, tr("Waiting", "for a department's answer"));
        }
    }
    m_table->resizeColumnsToContents();
    for (const auto& [column, most] : {std::pair(NameColumn, kNameMost), std::pair(StateColumn, kStateMost)})
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), m_theme.px(most)));
    m_table->setColumnWidth(ContactColumn, m_theme.px(kDueWidth));  // stretches
    m_table->resizeRowsToContents();
    if (m_table->rowCount() > 0 && m_table->currentRow() < 0) m_table->setCurrentCell(0, NameColumn);
    updateButtons();
}

void PacketsDialog::updateButtons() {
    int chosen = 0;
    for (int row = 0; row < m_table->rowCount(); ++row)
        chosen += m_table->item(row, NameColumn)->checkState() == Qt::Checked ? 1 : 0;
    m_make->setEnabled(chosen > 0 && !m_busy);
    for (auto* button : {m_takeFolder, m_takeFiles, m_points}) button->setEnabled(!m_busy);
}

void PacketsDialog::say(const QString& text, Tone tone) {
    m_said->setTone(tone);
    m_said->setText(text);
}

bool PacketsDialog::readOrder(commands::PacketOrder& order) {
    const auto due = base::Date::parse(ss(m_due->text()));
    if (!due) {
        say(m_session.errorText(due.error()), Tone::Bad);
        m_due->setFocus();
        return false;
    }
    order.due = *due;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto* item = m_table->item(row, NameColumn);
        if (item->checkState() == Qt::Checked) order.departments.push_back(ss(item->data(Qt::UserRole).toString()));
    }
    if (const auto what = m_what->currentData().toString(); !what.isEmpty()) order.registers.push_back(ss(what));
    order.format = m_format->current() == QLatin1String("xlsx") ? exchange::Format::Xlsx : exchange::Format::Ods;
    order.language = base::languageOf(ss(m_language->current())).value_or(m_session.language());
    order.bothLanguages = m_language->current() == QLatin1String("both");
    order.round = m_session.roundId();
    return true;
}

void PacketsDialog::make() {
    auto work = std::make_shared<Work>(
        Work{.snapshot = m_session.snapshot(),
             .catalogue = &m_session.catalogue(),
             .projectId = m_session.project().projectId(),
             .order = {.departments = {}, .due = m_session.today(), .today = m_session.today()},
             .ids = base::randomIds()});
    if (!readOrder(work->order)) return;
    const QString folder = m_dialogs.openFolder(this, tr("Folder for the packets"));
    if (folder.isEmpty()) return;
    m_session.settings().set("lastFolder", folder);
    work->order.folder = ss(folder);
    m_busy = true;
    updateButtons();
    say(tr("Making packets…"), Tone::Secondary);
    const exchange::Words words{m_session.services().english, m_session.services().chinese};
    m_session.inBackground([work, words] { work->run(words); },
                           [dialog = QPointer<PacketsDialog>(this), work] {
                               if (dialog) return dialog->endMaking(work);
                               if (work->made) commands::withdrawPackets(*work->made, work->order);
                           });
}

void PacketsDialog::endMaking(const std::shared_ptr<Work>& work) {
    m_busy = false;
    base::Result<store::Done> done;
    if (work->made) {
        done = commands::notePackets(m_session.project(), *work->made, work->order);
        if (!done) commands::withdrawPackets(*work->made, work->order);
    } else {
        done = base::passOn(work->made);
    }
    fill();
    if (!done) return say(m_session.errorText(done.error()), Tone::Bad);
    say(tr("%n packet(s) written to %1.", nullptr, static_cast<int>(work->made->size())).arg(qs(work->order.folder)),
        Tone::Good);
}

void PacketsDialog::takeFolder() {
    const QString folder = m_dialogs.openFolder(this, tr("Folder with the returned files"));
    if (folder.isEmpty()) return;
    m_session.settings().set("lastFolder", folder);
    takeIn({folder});
}

void PacketsDialog::takeFiles() {
    const QStringList files =
        m_dialogs.openFiles(this, tr("Returned files"), tr("Workbooks (*.ods *.xlsx *.xlsm);;All files (*)"));
    if (files.isEmpty()) return;
    m_session.settings().set("lastFolder", QFileInfo(files.front()).absolutePath());
    takeIn(files);
}

void PacketsDialog::showPoints() {
    PacketPointsDialog points(m_theme, m_session, m_dialogs, m_open, this);
    m_dialogs.run(points);
}

void PacketsDialog::takeIn(const QStringList& paths) {
    PacketReviewDialog review(m_theme, m_session, m_dialogs, paths, this);
    if (m_dialogs.run(review) != QDialog::Accepted) return;
    fill();
    m_open = review.openPoints();
    m_points->setVisible(!m_open.empty());
    say(review.outcome(), review.isComplete() ? Tone::Good : Tone::Attention);
}

}  // namespace cw::gui
