#pragma once
#include "gui/shell/workbench.h"
#include "model/register_spec.h"

class QPushButton;

namespace cw::gui {

/// Asks for a file and shows what importing it into the register would do.
void importInto(Workbench& workbench, const model::RegisterSpec& spec);
/// Asks how to write the register and writes it in the background.
void exportFrom(Workbench& workbench, const model::RegisterSpec& spec);

/// "Import…" beside an empty register's first step.
QPushButton* makeImportButton(Workbench& workbench, const model::RegisterSpec& spec, QWidget* parent);
/// "More": a button with a menu that begins with "Import…" and "Export…".
QPushButton* makeMoreButton(Workbench& workbench, const model::RegisterSpec& spec, QWidget* parent);

}  // namespace cw::gui
