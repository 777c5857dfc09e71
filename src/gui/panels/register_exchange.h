#pragma once
#include "gui/shell/workbench.h"
#include "model/register_spec.h"

class QPushButton;

namespace cw::gui {

/// Asks for a file and shows what importing it into the register would do.
void importInto(Workbench& workbench, const model::RegisterSpec& spec);
/// Asks how to write the register and writes it in the background.
void exportFrom(Workbench& workbench, const model::RegisterSpec& spec);

/// "Import…" and "Export…" of a register's tools.
QPushButton* makeImportButton(Workbench& workbench, const model::RegisterSpec& spec, QWidget* parent);
QPushButton* makeExportButton(Workbench& workbench, const model::RegisterSpec& spec, QWidget* parent);

}  // namespace cw::gui
