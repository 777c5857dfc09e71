#include "gui/dialogs/packet_review_dialog.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>

#include "gui/convert.h"
#include "gui/dialogs/import_run.h"
#include "gui/session/project_session.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"
#include "model/registers.h"
#include "model/value_text.h"

namespace cw::gui {

using commands::ReturnedFile;
using drawing::Space;
using exchange::PacketRow;
using exchange::RowState;
using exchange::Side;

namespace {

constexpr double kWidth = 980, kHeight = 640;
constexpr double kWide = 0.34, kNarrow = 0.2;  ///< shares of the columns
enum Column { WhatColumn, MineColumn, TheirsColumn, NoteColumn, ColumnCount };
enum Role { FileRole = Qt::UserRole, RowRole, DifferenceRole };  ///< places of what a tick is of

}  // namespace

PacketReviewDialog::PacketReviewDialog(const Theme& theme, ProjectSession& session, const QStringList& paths,
                                       QWidget* parent)
    : QDialog(parent), m_theme(theme), m_session(session) {
    setObjectName(QStringLiteral("packetReview"));
    setWindowTitle(tr("Returned packets"));
    resize(theme.px(kWidth), theme.px(kHeight));
    auto* column = new QVBoxLayout(this);
    setMargins(column, theme, Space::kXl, Space::kL);
    column->setSpacing(theme.px(Space::kS));
    column->addWidget(new PlainLabel(theme, TextRole::PageTitle, tr("Returned packets"), Tone::Normal, this));
    m_counts = new PlainLabel(theme, TextRole::Section, {}, Tone::Normal, this);
    column->addWidget(m_counts->wrapped());
    auto* about =
        new PlainLabel(theme, TextRole::Caption,
                       tr("Ticked differences are taken. Where both sides changed a value, ours stays unless "
                          "you tick it. Space ticks, arrows walk."),
                       Tone::Secondary, this);
    column->addWidget(about->wrapped());
    m_tree = new QTreeWidget(this);
    m_tree->setObjectName(QStringLiteral("packetReview.differences"));
    m_tree->setAccessibleName(tr("Returned files and their differences"));
    m_tree->setColumnCount(ColumnCount);
    m_tree->setHeaderLabels({tr("File, record, field"), tr("Now"), tr("Returned"), tr("Note")});
    m_tree->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setUniformRowHeights(true);
    column->addWidget(m_tree, 1);
    auto* row = new QHBoxLayout;
    m_allTheirs = makeButton(QStringLiteral("packetReview.theirs"), tr("Take theirs in all conflicts"),
                             ButtonLook::Normal, this);
    m_allMine =
        makeButton(QStringLiteral("packetReview.mine"), tr("Keep ours in all conflicts"), ButtonLook::Normal, this);
    row->addWidget(m_allTheirs);
    row->addWidget(m_allMine);
    row->addStretch();
    auto* cancel = makeButton(QStringLiteral("packetReview.cancel"), tr("Cancel"), ButtonLook::Normal, this);
    m_accept = makeButton(QStringLiteral("packetReview.accept"), tr("Take in"), ButtonLook::Primary, this);
    m_accept->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(m_accept);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &PacketReviewDialog::carryOut);
    connect(m_allTheirs, &QPushButton::clicked, this, [this] { chooseAll(Side::Theirs); });
    connect(m_allMine, &QPushButton::clicked, this, [this] { chooseAll(Side::Mine); });
    connect(m_tree, &QTreeWidget::itemChanged, this, [this] {
        readChoices();
        showCounts();
    });
    start(paths);
}

PacketReviewDialog::~PacketReviewDialog() {
    *m_stop = true;
}

void PacketReviewDialog::start(const QStringList& paths) {
    for (auto* button : {m_accept, m_allTheirs, m_allMine}) button->setEnabled(false);
    m_counts->setText(tr("Reading and comparing…"));
    auto work = std::make_shared<PacketWork>(PacketWork{.snapshot = m_session.snapshot(),
                                                        .projectId = m_session.project().projectId(),
                                                        .itemFits = m_session.services().setup.environment.itemFits,
                                                        .ids = base::randomIds(),
                                                        .stop = m_stop});
    const exchange::Words words{m_session.services().english, m_session.services().chinese};
    m_session.inBackground([work, words, names = ss(paths)] { work->read(names, words); },
                           [dialog = QPointer<PacketReviewDialog>(this), work] {
                               if (dialog && !*work->stop) dialog->compare(work);
                           });
}

void PacketReviewDialog::compare(const std::shared_ptr<PacketWork>& work) {
    if (work->failed) {
        m_ready = true;
        m_counts->setTone(Tone::Bad);
        m_counts->setText(m_session.errorText(*work->failed));
        return;
    }
    work->recall(m_session.project());  // the project belongs to this thread
    const exchange::Words words{m_session.services().english, m_session.services().chinese};
    m_session.inBackground(
        [work, words] {
            for (const auto& one : work->files)
                if (!*work->stop) work->compare(*one, words);
        },
        [dialog = QPointer<PacketReviewDialog>(this), work] {
            if (!dialog || *work->stop) return;
            dialog->m_files = work->files;
            dialog->present();
        });
}

void PacketReviewDialog::present() {
    {
        const QSignalBlocker quiet(m_tree);
        m_tree->clear();
        for (std::size_t i = 0; i < m_files.size(); ++i) addFile(i);
        for (int column = 0; column < ColumnCount; ++column)
            m_tree->setColumnWidth(column, m_theme.px(kWidth * (column == WhatColumn ? kWide : kNarrow)));
        if (m_tree->topLevelItemCount() > 0) m_tree->setCurrentItem(m_tree->topLevelItem(0));
    }
    m_ready = true;
    showCounts();
    m_tree->setFocus();
}

QTreeWidgetItem* PacketReviewDialog::addLine(QTreeWidgetItem* parent, const QStringList& cells, Tone tone) {
    auto* item = new QTreeWidgetItem(parent);
    for (int column = 0; column < ColumnCount; ++column) {
        QString line = cells.value(column);
        item->setToolTip(column, plainToolTip(line));
        item->setText(column, line.replace(QLatin1Char('\n'), QLatin1Char(' ')));
    }
    if (tone != Tone::Normal)
        item->setForeground(tone == Tone::Secondary ? WhatColumn : NoteColumn, m_theme.color(tone));
    return item;
}

void PacketReviewDialog::addFile(std::size_t index) {
    const ReviewedPacket& one = *m_files[index];
    const ReturnedFile& file = one.file;
    QString name = qs(file.fileName);
    if (file.mark)
        if (const auto* department = m_session.snapshot().find<model::Departments>(file.mark->department))
            name = qs(department->localized(model::Departments::Name).best(m_session.language())) +
                   QStringLiteral(" · ") + name;
    QString note;
    Tone tone = Tone::Normal;
    if (file.state == ReturnedFile::State::Refused) {
        note = QString(Theme::mark(Tone::Bad)) + QLatin1Char(' ') + m_session.errorText(*file.why);
        tone = Tone::Bad;
    } else if (file.state == ReturnedFile::State::Older) {
        note = tr("Left out: %1 is newer").arg(qs(file.newer));
        tone = Tone::Secondary;
    } else {
        const QString day = qs(file.returnedOn().displayShort(m_session.language()));
        note = file.reply.by.empty() ? tr("Returned on %1").arg(day)
                                     : tr("Returned on %1 by %2").arg(day, qs(file.reply.by));
        if (file.state == ReturnedFile::State::TakenBefore) note += QStringLiteral(" · ") + tr("taken in before");
    }
    auto* item = addLine(nullptr, {name, {}, {}, note}, tone);
    m_tree->addTopLevelItem(item);
    if (!one.isUsable()) return;
    for (std::size_t row = 0; row < one.review->rows.size(); ++row) addRow(item, index, row);
    addProblems(item, one);
    for (const auto& missing : one.review->missing)
        if (const auto* record = m_session.snapshot().find(missing.registerIndex, missing.id))
            addLine(item,
                    {qs(m_session.snapshot().titleOf(missing.registerIndex, *record, m_session.language())),
                     {},
                     {},
                     tr("Not in the file; it stays")},
                    Tone::Secondary);
    if (item->childCount() == 0) addLine(item, {tr("No differences")}, Tone::Secondary);
    item->setExpanded(true);
}

void PacketReviewDialog::addRow(QTreeWidgetItem* parent, std::size_t file, std::size_t row) {
    const auto& snapshot = m_session.snapshot();
    const PacketRow& found = m_files[file]->review->rows[row];
    const auto& spec = snapshot.registry()[found.registerIndex];
    const auto* record = snapshot.find(found.registerIndex, found.id);
    QString title =
        record == nullptr ? QString() : qs(snapshot.titleOf(found.registerIndex, *record, m_session.language()));
    const bool whole = found.kind != PacketRow::Kind::Changed && record == nullptr;
    const auto words = [&](int field, const model::Value& value) {
        return qs(model::displayText(spec[field], value, m_session.texts(), &snapshot));
    };
    // of a text in two languages what differs, which need not be the window's
    const auto side = [&](const exchange::PacketDifference& each, const model::Value& value) {
        const auto* mine = std::get_if<base::Localized>(&each.mine);
        const auto* theirs = std::get_if<base::Localized>(&each.theirs);
        const auto* shown = std::get_if<base::Localized>(&value);
        const auto window = m_session.language();
        const auto other = window == base::Language::En ? base::Language::ZhTw : base::Language::En;
        if (!mine || !theirs || !shown || mine->in(window) != theirs->in(window)) return words(each.field, value);
        return tr("%1 (%2)", "text and its language")
            .arg(qs(shown->in(other)), other == base::Language::En ? tr("English") : tr("Chinese"));
    };
    if (title.isEmpty())
        for (const auto& each : found.differences)
            if (each.field == spec.titleField) title = words(each.field, each.theirs);
    const QString place = QStringLiteral("%1 %2").arg(qs(found.sheet)).arg(found.row);
    QString note;
    if (found.kind == PacketRow::Kind::New) note = tr("New row");
    if (found.kind == PacketRow::Kind::RemovedHere) note = tr("Conflict: removed here since");
    auto* item = addLine(
        parent,
        {m_session.text(spec.singular) + QStringLiteral(" · ") + (title.isEmpty() ? place : title), {}, {}, note},
        found.kind == PacketRow::Kind::RemovedHere ? Tone::Attention : Tone::Normal);
    const auto tick = [&](QTreeWidgetItem* line, int difference, bool on) {
        line->setFlags(line->flags() | Qt::ItemIsUserCheckable);
        line->setCheckState(WhatColumn, on ? Qt::Checked : Qt::Unchecked);
        line->setData(WhatColumn, FileRole, static_cast<int>(file));
        line->setData(WhatColumn, RowRole, static_cast<int>(row));
        line->setData(WhatColumn, DifferenceRole, difference);
    };
    if (whole)
        tick(item, -1, found.takesAny());
    else
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
    for (std::size_t i = 0; i < found.differences.size(); ++i) {
        const auto& each = found.differences[i];
        const QString mark = each.conflict && !whole
                                 ? QString(Theme::mark(Tone::Attention)) + QLatin1Char(' ') +
                                       tr("Conflict: both changed; handed out: %1").arg(side(each, each.base))
                                 : QString();
        auto* line = addLine(item,
                             {m_session.text(spec[each.field].label), side(each, each.mine),
                              model::isSet(each.theirs) ? side(each, each.theirs) : tr("(emptied)"), mark},
                             each.conflict && !whole ? Tone::Attention : Tone::Normal);
        if (!whole) tick(line, static_cast<int>(i), each.choice == Side::Theirs);
    }
    item->setExpanded(!whole);
}

void PacketReviewDialog::addProblems(QTreeWidgetItem* parent, const ReviewedPacket& one) {
    for (const auto& row : one.plan.rows) {
        auto problems = row.problems;
        problems.insert(problems.end(), row.aside.begin(), row.aside.end());
        for (const auto& problem : problems) {
            const auto& table = one.plan.tables[static_cast<std::size_t>(row.table)];
            const QString place =
                QStringLiteral("%1 %2%3")
                    .arg(qs(table.name))
                    .arg(problem.column < 0 ? QString() : qs(exchange::columnLetters(problem.column)))
                    .arg(row.row);
            addLine(parent,
                    {place,
                     {},
                     qs(problem.value),
                     QString(Theme::mark(Tone::Bad)) + QLatin1Char(' ') + m_session.errorText(problem.error)},
                    Tone::Bad);
        }
    }
}

void PacketReviewDialog::readChoices() {
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        const QTreeWidgetItem* item = *it;
        const QVariant file = item->data(WhatColumn, FileRole);
        if (!file.isValid()) continue;
        auto& review = *m_files[static_cast<std::size_t>(file.toInt())]->review;
        PacketRow& row = review.rows[static_cast<std::size_t>(item->data(WhatColumn, RowRole).toInt())];
        const Side side = item->checkState(WhatColumn) == Qt::Checked ? Side::Theirs : Side::Mine;
        const int difference = item->data(WhatColumn, DifferenceRole).toInt();
        if (difference < 0) {
            if (row.takesAny() != (side == Side::Theirs)) row.choose(side);
            continue;
        }
        auto& each = row.differences[static_cast<std::size_t>(difference)];
        each.decided = each.decided || each.choice != side;
        each.choice = side;
    }
}

void PacketReviewDialog::chooseAll(Side side) {
    {
        const QSignalBlocker quiet(m_tree);
        for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
            const QVariant file = (*it)->data(WhatColumn, FileRole);
            if (!file.isValid()) continue;
            const auto& review = *m_files[static_cast<std::size_t>(file.toInt())]->review;
            const PacketRow& row = review.rows[static_cast<std::size_t>((*it)->data(WhatColumn, RowRole).toInt())];
            const int at = (*it)->data(WhatColumn, DifferenceRole).toInt();
            const bool conflict = at < 0 ? row.hasConflict() : row.differences[static_cast<std::size_t>(at)].conflict;
            if (conflict) (*it)->setCheckState(WhatColumn, side == Side::Theirs ? Qt::Checked : Qt::Unchecked);
        }
    }
    readChoices();
    for (const auto& one : m_files)
        if (one->isUsable())
            for (PacketRow& row : one->review->rows) row.choose(side, true);
    showCounts();
}

void PacketReviewDialog::showCounts() {
    int usable = 0, taken = 0, conflicts = 0, open = 0, bad = 0, aside = 0, refused = 0;
    for (const auto& one : m_files) {
        refused += one->file.state == ReturnedFile::State::Refused ? 1 : 0;
        if (!one->isUsable()) continue;
        ++usable;
        for (const auto& row : one->review->rows)
            for (const auto& each : row.differences) taken += each.choice == Side::Theirs ? 1 : 0;
        conflicts += static_cast<int>(one->review->conflicts());
        open += static_cast<int>(one->review->open());
        bad += static_cast<int>(one->plan.count(RowState::Bad));
        aside += static_cast<int>(one->plan.cellsAside());
    }
    m_left = open + bad + aside + refused;
    QStringList parts{tr("%n file(s)", nullptr, static_cast<int>(m_files.size())),
                      tr("%n difference(s) to take", nullptr, taken)};
    if (conflicts != 0) parts << tr("%n conflict(s) that keep ours", nullptr, open);
    if (bad != 0) parts << tr("%n row(s) cannot be taken", nullptr, bad);
    if (aside != 0) parts << tr("%n cell(s) left as they are", nullptr, aside);
    if (refused != 0) parts << tr("%n file(s) refused", nullptr, refused);
    m_counts->setTone(Tone::Normal);
    m_counts->setText(m_files.empty() ? tr("No workbook stands in this folder.") : parts.join(QStringLiteral(" · ")));
    m_accept->setEnabled(usable != 0 && m_run == nullptr);
    for (auto* button : {m_allTheirs, m_allMine}) button->setEnabled(conflicts != 0 && m_run == nullptr);
}

QString PacketReviewDialog::outcome() const {
    QString text = tr("%n packet(s) taken in.", nullptr, m_taken);
    if (m_left != 0) text += QLatin1Char(' ') + tr("%n point(s) were left as they are.", nullptr, m_left);
    return text;
}

void PacketReviewDialog::carryOut() {
    m_next = 0;
    m_tree->setEnabled(false);
    for (auto* button : {m_accept, m_allTheirs, m_allMine}) button->setEnabled(false);
    m_counts->setText(tr("Taking in…"));
    takeNext();
}

void PacketReviewDialog::takeNext() {
    while (m_next < m_files.size() && !m_files[m_next]->isUsable()) ++m_next;
    if (m_next == m_files.size()) return accept();
    // anew, because the file before has changed the project
    auto work = std::make_shared<PacketWork>(PacketWork{.snapshot = m_session.snapshot(),
                                                        .projectId = {},
                                                        .itemFits = m_session.services().setup.environment.itemFits,
                                                        .ids = base::randomIds(),
                                                        .stop = m_stop});
    const exchange::Words words{m_session.services().english, m_session.services().chinese};
    auto one = m_files[m_next];
    m_session.inBackground(
        [work, words, one] { work->compare(*one, words); },
        [dialog = QPointer<PacketReviewDialog>(this), work, one] {
            if (!dialog || *work->stop) return;
            if (!one->isUsable()) {
                dialog->present();  // with the reason in the file's line
                return dialog->endRun(false);
            }
            if (!one->plan.changes()) return dialog->endRun(true);
            const auto how =
                commands::takingIn(dialog->m_session.snapshot(), one->file, dialog->m_session.language());
            dialog->m_run = new ImportRun(dialog->m_session, std::make_shared<const exchange::ImportPlan>(one->plan),
                                          how, dialog);
            connect(dialog->m_run, &ImportRun::finished, dialog, &PacketReviewDialog::endRun);
        });
}

void PacketReviewDialog::endRun(bool good) {
    const bool ran = m_run != nullptr;
    if (m_run) m_run->deleteLater();
    m_run = nullptr;
    if (!good) {  // the window has said why; what was taken before stays taken, each its own step
        m_tree->setEnabled(true);
        showCounts();
        return;
    }
    if (ran) ++m_taken;
    ++m_next;
    takeNext();
}

void PacketReviewDialog::done(int result) {
    *m_stop = true;
    delete m_run;  // takes back what is not finished
    m_run = nullptr;
    QDialog::done(result);
}

}  // namespace cw::gui
