#pragma once
#include <QDialog>

#include "gui/theme.h"

namespace cw::gui {

class ProjectSession;

/// Version, licence, what the program is and is not.
class AboutDialog final : public QDialog {
    Q_OBJECT
public:
    AboutDialog(const Theme& theme, ProjectSession& session, QWidget* parent);
};

}  // namespace cw::gui
