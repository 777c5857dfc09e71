#include "gui/dialogs/packet_review_tree.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QTreeWidgetItemIterator>

#include "gui/convert.h"
#include "gui/session/project_session.h"
#include "gui/widgets/plain_label.h"
#include "model/registers.h"
#include "model/value_text.h"

namespace cw::gui {

using commands::ReturnedFile;
using exchange::PacketRow;
using exchange::Side;

namespace {

constexpr double kWhat = 250, kValue = 230;  ///< widths of the columns; the last takes the rest
enum Column { WhatColumn, MineColumn, TheirsColumn, NoteColumn, ColumnCount };
enum Role { FileRole = Qt::UserRole, RowRole, DifferenceRole };  ///< places of what a tick is of

QString sentence(Tone tone, const QString& text) {
    return QString(Theme::mark(tone)) + QLatin1Char(' ') + text;
}

}  // namespace

PacketReviewTree::PacketReviewTree(const Theme& theme, ProjectSession& session, QWidget* parent)
    : QTreeWidget(parent), m_theme(theme), m_session(session) {
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("File, record, field"), tr("Now"), tr("Returned"), tr("Note")});
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setStretchLastSection(true);
    setUniformRowHeights(true);
    setColumnWidth(WhatColumn, theme.px(kWhat));
    for (const int column : {MineColumn, TheirsColumn}) setColumnWidth(column, theme.px(kValue));
}

void PacketReviewTree::present(const Files& files) {
    const QSignalBlocker quiet(this);
    clear();
    for (std::size_t i = 0; i < files.size(); ++i) addFile(files, i);
    if (topLevelItemCount() > 0) setCurrentItem(topLevelItem(0));
}

QString PacketReviewTree::whole() const {
    const QTreeWidgetItem* item = currentItem();
    if (item == nullptr) return {};
    QStringList parts;
    for (int column = 0; column < ColumnCount; ++column) {
        const QString text = item->text(column);
        if (text.isEmpty()) continue;
        const bool value = column == MineColumn || column == TheirsColumn;
        parts << (value ? tr("%1: %2", "column and its value").arg(headerItem()->text(column), text) : text);
    }
    return parts.join(QStringLiteral(" · "));
}

QTreeWidgetItem* PacketReviewTree::addLine(QTreeWidgetItem* parent, const QStringList& cells, Tone tone) {
    auto* item = parent == nullptr ? new QTreeWidgetItem(this) : new QTreeWidgetItem(parent);
    for (int column = 0; column < ColumnCount; ++column) {
        QString line = cells.value(column);
        item->setToolTip(column, plainToolTip(line));
        item->setText(column, line.replace(QLatin1Char('\n'), QLatin1Char(' ')));
    }
    if (tone != Tone::Normal)
        item->setForeground(tone == Tone::Secondary ? WhatColumn : NoteColumn, m_theme.color(tone));
    return item;
}

QTreeWidgetItem* PacketReviewTree::addSentence(QTreeWidgetItem* parent, const QStringList& parts, Tone tone) {
    QStringList said = parts;
    said.removeAll(QString());
    auto* item = addLine(parent, {said.join(QStringLiteral(" — "))}, Tone::Normal);
    item->setFirstColumnSpanned(true);
    if (tone != Tone::Normal) item->setForeground(WhatColumn, m_theme.color(tone));
    return item;
}

void PacketReviewTree::addFile(const Files& files, std::size_t index) {
    const ReviewedPacket& one = *files[index];
    const ReturnedFile& file = one.file;
    QString name = qs(file.fileName);
    if (file.mark)
        if (const auto* department = m_session.snapshot().find<model::Departments>(file.mark->department))
            name = qs(department->localized(model::Departments::Name).best(m_session.language())) +
                   QStringLiteral(" · ") + name;
    QString note;
    Tone tone = Tone::Normal;
    if (file.state == ReturnedFile::State::Refused) {
        note = sentence(Tone::Bad, m_session.errorText(*file.why));
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
    auto* item = addSentence(nullptr, {name, note}, tone);
    if (!one.isUsable()) return;
    for (std::size_t row = 0; row < one.review->rows.size(); ++row) addRow(item, files, index, row);
    addProblems(item, one);
    for (const auto& missing : one.review->missing)
        if (const auto* record = m_session.snapshot().find(missing.registerIndex, missing.id))
            addSentence(item, {m_session.titleOf(missing.registerIndex, *record), tr("Not in the file; it stays")},
                        Tone::Secondary);
    if (item->childCount() == 0) addSentence(item, {tr("No differences")}, Tone::Secondary);
    item->setExpanded(true);
}

void PacketReviewTree::addRow(QTreeWidgetItem* parent, const Files& files, std::size_t file, std::size_t row) {
    const auto& snapshot = m_session.snapshot();
    const PacketRow& found = files[file]->review->rows[row];
    const auto& spec = snapshot.registry()[found.registerIndex];
    const auto* record = snapshot.find(found.registerIndex, found.id);
    QString title = record == nullptr ? QString() : m_session.titleOf(found.registerIndex, *record);
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
    auto* item = addSentence(
        parent, {m_session.text(spec.singular) + QStringLiteral(" · ") + (title.isEmpty() ? place : title), note},
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
        const QString mark =
            each.conflict && !whole
                ? sentence(Tone::Attention, tr("Conflict: both changed; handed out: %1").arg(side(each, each.base)))
                : QString();
        auto* line = addLine(item,
                             {m_session.text(spec[each.field].label), side(each, each.mine),
                              model::isSet(each.theirs) ? side(each, each.theirs) : tr("(emptied)"), mark},
                             each.conflict && !whole ? Tone::Attention : Tone::Normal);
        if (!whole) tick(line, static_cast<int>(i), each.choice == Side::Theirs);
    }
    item->setExpanded(!whole);
}

void PacketReviewTree::addProblems(QTreeWidgetItem* parent, const ReviewedPacket& one) {
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
            addSentence(parent,
                        {place, problem.quotesValue() ? QString() : qs(problem.value),
                         sentence(Tone::Bad, m_session.errorText(problem.error))},
                        Tone::Bad);
        }
    }
}

void PacketReviewTree::readChoices(const Files& files) {
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        const QTreeWidgetItem* item = *it;
        const QVariant file = item->data(WhatColumn, FileRole);
        if (!file.isValid()) continue;
        auto& review = *files[static_cast<std::size_t>(file.toInt())]->review;
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

void PacketReviewTree::tickConflicts(const Files& files, Side side) {
    const QSignalBlocker quiet(this);
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        const QVariant file = (*it)->data(WhatColumn, FileRole);
        if (!file.isValid()) continue;
        const auto& review = *files[static_cast<std::size_t>(file.toInt())]->review;
        const PacketRow& row = review.rows[static_cast<std::size_t>((*it)->data(WhatColumn, RowRole).toInt())];
        const int at = (*it)->data(WhatColumn, DifferenceRole).toInt();
        const bool conflict = at < 0 ? row.hasConflict() : row.differences[static_cast<std::size_t>(at)].conflict;
        if (conflict) (*it)->setCheckState(WhatColumn, side == Side::Theirs ? Qt::Checked : Qt::Unchecked);
    }
}

}  // namespace cw::gui
