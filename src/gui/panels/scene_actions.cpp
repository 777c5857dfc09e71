// What is done on a picture panel: keys, menus, moving cards, copying.
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QImage>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QTableView>
#include <algorithm>

#include "commands/at_view.h"
#include "commands/verbs.h"
#include "drawing/paint.h"
#include "exchange/cell_text.h"
#include "gui/convert.h"
#include "gui/forms/register_form.h"
#include "gui/models/view_table_model.h"
#include "gui/panels/scene_panel.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"
#include "gui/widgets/scene_view.h"
#include "model/validate.h"
#include "model/value_text.h"

namespace cw::gui {

using analysis::ParsedTarget;
using analysis::ViewTarget;

store::FieldValues ScenePanel::valuesOf(const ProjectSession& session, const ParsedTarget& target) {
    store::FieldValues values;
    const auto* spec = session.snapshot().registry().find(target.registerName);
    if (!spec) return values;
    for (const auto& [id, text] : target.preset) {
        const int field = spec->field(id);
        if (field < 0) continue;
        if (text.empty()) {
            values.push_back({(*spec)[field].id, model::Value{}});
            continue;
        }
        if (const auto value = model::parseValue((*spec)[field], text, session.language()))
            values.push_back({(*spec)[field].id, *value});
    }
    return values;
}

std::vector<analysis::ViewAction> ScenePanel::actionsAt(const ViewTarget& target) const {
    if (!m_view.actions || target.empty()) return {};
    return m_view.actions(input(), target);
}

void ScenePanel::run(const ViewTarget& target) {
    const auto parsed = analysis::parseTarget(target);
    auto values = valuesOf(session(), parsed);
    switch (parsed.kind) {
        case ParsedTarget::Kind::New: {
            std::vector<commands::NamedBy> namedBy;
            for (const auto& link : parsed.links) namedBy.push_back({link.registerName, link.field, link.id});
            return openDraft(parsed.registerName, std::move(values), std::move(namedBy));
        }
        case ParsedTarget::Kind::Add:
            if (session().report(commands::addRecord(session().project(), parsed.registerName, values))) refresh();
            return;
        case ParsedTarget::Kind::Set: {
            commitPending();
            session().report(
                commands::setRecord(session().project(), parsed.registerName, parsed.id, std::move(values)));
            return;
        }
        case ParsedTarget::Kind::Do:
            if (session().report(commands::doAtView(session().project(), session().catalogue(), parsed))) refresh();
            return;
        case ParsedTarget::Kind::Panel: {
            auto place = here();
            place.page = subject() ? subject()->id : std::string();
            place.panel = parsed.id;
            return workbench().goTo(place);
        }
        default:
            return;
    }
}

bool ScenePanel::movable(const ViewTarget& target) const {
    const auto* board = std::get_if<analysis::Board>(&m_content.body);
    if (!board || (board->rowField.empty() && board->columnField.empty())) return false;
    const auto* card = board->card(target);
    return card && !card->fixed && analysis::parseTarget(target).kind == ParsedTarget::Kind::Record;
}

void ScenePanel::moveTo(const ViewTarget& target, int row, int column) {
    const auto* board = std::get_if<analysis::Board>(&m_content.body);
    if (!board || !movable(target)) return;
    const auto before = board->placeOf(target);
    if (before && before->first == row && before->second == column) return;
    store::FieldValues values;
    const auto& fields = spec();
    if (!board->rowField.empty() && (!before || before->first != row))
        values.push_back(
            {fields[fields.field(board->rowField)].id, board->rows[static_cast<std::size_t>(row)].value});
    if (!board->columnField.empty() && (!before || before->second != column))
        values.push_back(
            {fields[fields.field(board->columnField)].id, board->columns[static_cast<std::size_t>(column)].value});
    if (values.empty()) return;
    commitPending();
    session().report(commands::setRecord(session().project(), m_view.registerName, analysis::parseTarget(target).id,
                                         std::move(values)));
    refresh();
    m_picture->setCurrentTarget(target);
}

void ScenePanel::moveBy(const ViewTarget& target, int rows, int columns) {
    const auto* board = std::get_if<analysis::Board>(&m_content.body);
    if (!board || !movable(target)) return;
    const auto place = board->placeOf(target);
    const int lastRow = static_cast<int>(board->rows.size()) - 1;
    const int lastColumn = static_cast<int>(board->columns.size()) - 1;
    if (!place) return moveTo(target, lastRow / 2, lastColumn / 2);
    if (board->rowField.empty()) rows = 0;
    if (board->columnField.empty()) columns = 0;
    moveTo(target, std::clamp(place->first + rows, 0, lastRow), std::clamp(place->second + columns, 0, lastColumn));
}

bool ScenePanel::onKey(const QKeyEvent& key, const ViewTarget& at) {
    if (key.matches(QKeySequence::Copy)) {
        copyPicture();
        return true;
    }
    if (key.matches(QKeySequence::Find)) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    if (key.modifiers() & Qt::ControlModifier) {
        switch (key.key()) {
            case Qt::Key_Left:
                moveBy(at, 0, -1);
                return true;
            case Qt::Key_Right:
                moveBy(at, 0, 1);
                return true;
            case Qt::Key_Up:
                moveBy(at, -1, 0);
                return true;
            case Qt::Key_Down:
                moveBy(at, 1, 0);
                return true;
            default:
                return false;
        }
    }
    if (key.modifiers() & (Qt::AltModifier | Qt::MetaModifier)) return false;
    if (key.key() == Qt::Key_Menu || (key.key() == Qt::Key_F10 && (key.modifiers() & Qt::ShiftModifier))) {
        showMenu();
        return true;
    }
    if (key.key() == Qt::Key_Escape) {
        if (isFormOpen())
            leaveForm();
        else
            m_search->clear();
        return true;
    }
    const auto typed = key.text().trimmed().toUpper();
    if (typed.isEmpty()) return false;
    for (const auto& action : actionsAt(at))
        if (qs(action.key).toUpper() == typed) {
            run(action.target);
            return true;
        }
    return false;
}

void ScenePanel::showMenu() {
    const auto at = m_picture->currentTarget();
    if (at.empty()) return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("view.menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (analysis::parseTarget(at).kind == ParsedTarget::Kind::Record) {
        auto* open = menu->addAction(tr("Open the form"));
        connect(open, &QAction::triggered, this, [this, at] { follow(at, true); });
        menu->addSeparator();
    }
    for (const auto& action : actionsAt(at)) {
        auto* entry = menu->addAction(tr("%1   %2", "letter and its meaning").arg(qs(action.key), qs(action.label)));
        connect(entry, &QAction::triggered, this, [this, target = action.target] { run(target); });
    }
    if (menu->isEmpty()) {
        delete menu;
        return;
    }
    menu->popup(m_picture->mapToGlobal(m_picture->currentBox().bottomLeft()));
}

ViewTarget ScenePanel::placeOfKeys() const {
    constexpr std::size_t kLookedAt = 20;
    if (auto at = m_picture->currentTarget(); !at.empty()) return at;
    std::vector<ViewTarget> all;
    if (const auto* board = std::get_if<analysis::Board>(&m_content.body))
        for (const auto& cell : board->cells)
            for (const auto& card : cell.cards)
                if (all.size() < kLookedAt) all.push_back(card.target);
    if (const auto* list = std::get_if<analysis::Listing>(&m_content.body))
        for (const auto& line : list->lines)
            if (all.size() < kLookedAt && line.kind == analysis::ListLine::Kind::Row) all.push_back(line.target);
    const auto found = std::ranges::find_if(all, [&](const ViewTarget& each) { return !actionsAt(each).empty(); });
    return found == all.end() ? ViewTarget() : *found;
}

void ScenePanel::showKeys() {
    QStringList parts;
    const bool picture = m_content.records > 0 && !m_asTable->isChecked();
    if (picture) {
        parts << tr("Arrow keys move, Enter opens the form.");
        const auto at = placeOfKeys();
        if (movable(at)) parts << tr("Ctrl and an arrow key moves the card.");
        QStringList actions;
        for (const auto& action : actionsAt(at))
            actions << tr("%1 %2", "letter and its meaning").arg(qs(action.key), qs(action.label));
        if (!actions.isEmpty()) parts << actions.join(QStringLiteral("   "));
    }
    m_keys->setElided(parts.join(QStringLiteral("   ")));
    m_keys->setVisible(!parts.isEmpty());
}

void ScenePanel::copyPicture() const {
    if (m_asTable->isChecked()) {
        QStringList lines;
        QStringList heads;
        for (int column = 0; column < m_model->columnCount(); ++column)
            heads << m_model->headerData(column, Qt::Horizontal).toString();
        lines << heads.join(QLatin1Char('\t'));
        for (int row = 0; row < m_model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < m_model->columnCount(); ++column)
                cells << qs(exchange::guarded(ss(m_model->index(row, column).data().toString())));
            lines << cells.join(QLatin1Char('\t'));
        }
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
        return workbench().notify(tr("The table was copied."));
    }
    const auto png = drawing::writePng(m_picture->scene(), theme().palette());
    if (!png) return session().announce(png.error());
    QImage image;
    image.loadFromData(reinterpret_cast<const uchar*>(png->data()), static_cast<int>(png->size()), "PNG");
    QGuiApplication::clipboard()->setImage(image);
    workbench().notify(tr("The picture was copied."));
}

bool ScenePanel::eventFilter(QObject* watched, QEvent* event) {
    if (m_area && watched == m_area->widget() && event->type() == QEvent::Resize) {
        // a picture may be wider than what is seen of it; sentences are read without scrolling
        const int beyond = std::max(0, m_area->widget()->width() - m_area->viewport()->width());
        for (auto* label : {m_summary, m_legend})
            if (label && label->contentsMargins().right() != beyond) label->setContentsMargins(0, 0, beyond, 0);
        return false;
    }
    if (watched == m_picture) {
        if (event->type() == QEvent::ShortcutOverride) {
            // single letters and Ctrl with arrows belong to the card
            const auto& key = *static_cast<QKeyEvent*>(event);
            const bool arrow = key.key() >= Qt::Key_Left && key.key() <= Qt::Key_Down;
            const bool plain = !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
            if ((plain && !key.text().isEmpty()) || (arrow && (key.modifiers() & Qt::ControlModifier)))
                event->accept();
            return false;
        }
        if (event->type() == QEvent::KeyPress)
            return onKey(*static_cast<QKeyEvent*>(event), m_picture->currentTarget());
        if (event->type() == QEvent::ContextMenu) {
            showMenu();
            return true;
        }
        return FormBeside::eventFilter(watched, event);
    }
    if (event->type() != QEvent::KeyPress) return FormBeside::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (watched == m_search && (key.key() == Qt::Key_Escape || key.key() == Qt::Key_Down)) {
        if (key.key() == Qt::Key_Escape) m_search->clear();
        if (m_asTable->isChecked())
            m_table->setFocus(Qt::OtherFocusReason);
        else
            m_picture->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_table && key.matches(QKeySequence::Copy)) {
        copyPicture();
        return true;
    }
    if (watched == m_table && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)) {
        if (m_table->currentIndex().isValid())
            follow(ss(m_table->currentIndex().data(ViewTableModel::TargetRole).toString()), true);
        return true;
    }
    return FormBeside::eventFilter(watched, event);
}

}  // namespace cw::gui
