#pragma once
#include <QDialog>

#include "gui/theme.h"

namespace cw::gui {

class ProjectSession;

/// Made from the list of settings; each change takes effect at once.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(const Theme& theme, ProjectSession& session, QWidget* parent);
};

}  // namespace cw::gui
