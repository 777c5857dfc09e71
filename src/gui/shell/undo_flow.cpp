#include "gui/shell/undo_flow.h"

#include <QCoreApplication>
#include <functional>

#include "gui/convert.h"
#include "gui/pages/page.h"
#include "gui/session/project_session.h"
#include "gui/shell/workbench.h"
#include "store/labels.h"

namespace cw::gui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(cw::gui::Steps)
};

/// What came of the change may stand on another page, or in another row than the one that is chosen.
bool showingChanged(ProjectSession& session, Page* page, const std::function<bool()>& change) {
    model::ChangeSet all;
    const auto heard = QObject::connect(&session, &ProjectSession::snapshotChanged, &session,
                                        [&](const model::ChangeSet& changes) { all = changes; });
    const bool done = change();
    QObject::disconnect(heard);
    if (done && page) page->showChanged(all);
    return done;
}

bool mayUndo(Workbench& workbench) {
    auto& session = workbench.session();
    if (!session.undoNeedsConsent()) return true;
    Question question;
    question.title = Words::tr("Undo earlier work?");
    question.text = Words::tr(
        "The next change was made before this project was opened today, or by somebody else. Everything can be "
        "redone.");
    question.answers = {Words::tr("Undo it"), Words::tr("Leave it")};
    if (workbench.dialogs().ask(workbench.window(), question) != 0) return false;
    session.giveUndoConsent();
    return true;
}

}  // namespace

void undoStep(Workbench& workbench, Page* page) {
    auto& session = workbench.session();
    const auto step = session.nextUndo();
    if (step && mayUndo(workbench) && showingChanged(session, page, [&] { return session.undo(); }))
        workbench.notify(stepText(session, store::EntryKind::Undo, step->label));
}

void redoStep(Workbench& workbench, Page* page) {
    auto& session = workbench.session();
    const auto step = session.nextRedo();
    if (step && showingChanged(session, page, [&] { return session.redo(); }))
        workbench.notify(stepText(session, store::EntryKind::Redo, step->label));
}

QString stepText(const ProjectSession& session, store::EntryKind kind, const store::Label& label) {
    const auto words = qs(store::labelText(label, session.texts()));
    switch (kind) {
        case store::EntryKind::Undo:
            return Words::tr("Undone: %1").arg(words);
        case store::EntryKind::Redo:
            return Words::tr("Done again: %1").arg(words);
        case store::EntryKind::Merge:
            return Words::tr("Merged: %1").arg(words);
        case store::EntryKind::Import:
            return Words::tr("Imported: %1").arg(words);
        case store::EntryKind::Migrate:
            return Words::tr("Brought to this version: %1").arg(words);
        case store::EntryKind::Erase:
            return Words::tr("Erased: %1").arg(words);
        case store::EntryKind::Do:
            break;
    }
    return words;
}

}  // namespace cw::gui
