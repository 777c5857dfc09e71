#pragma once
#include <functional>
#include <string>

#include "gui/shell/workbench.h"
#include "model/register_spec.h"

class QPushButton;

namespace cw::gui {

/// "Pick from the list…": asks which rows of the register's list are taken over and adds them in one step; null when
/// the register has no list. `may` is asked first (empty: always), `then` is told the first record that was added.
QPushButton* makeStarterButton(Workbench& workbench, const model::RegisterSpec& spec, QWidget* parent,
                               std::function<bool()> may = {}, std::function<void(const std::string& id)> then = {});

}  // namespace cw::gui
