#pragma once
#include <QDialog>

#include "gui/theme.h"

namespace cw::gui {

/// The keys: those of the table of actions, and those of the working surfaces.
class KeysDialog final : public QDialog {
    Q_OBJECT
public:
    KeysDialog(const Theme& theme, QWidget* parent);
};

}  // namespace cw::gui
