#pragma once
#include "gui/panels/panel.h"

namespace cw::gui {

/// Every place where this tool reads the guide differently from its print: the guide's wording, and how it is read.
class ReadingsPanel final : public Panel {
    Q_OBJECT
public:
    ReadingsPanel(Workbench& workbench, const framework::Item* subject);
};

}  // namespace cw::gui
