#pragma once
#include <QString>

#include "store/project.h"

namespace cw::gui {

class Page;
class ProjectSession;
class Workbench;

/// Takes back the last step, or does the one taken back again; asks first when the step is not of today's work. What
/// came of it is chosen on `page` (null: none is shown) and said in a notice.
void undoStep(Workbench& workbench, Page* page);
void redoStep(Workbench& workbench, Page* page);

/// What a step is called in the history and in notices: "Undone: Change of vision".
QString stepText(const ProjectSession& session, store::EntryKind kind, const store::Label& label);

}  // namespace cw::gui
