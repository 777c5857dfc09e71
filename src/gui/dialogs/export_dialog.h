#pragma once
#include <QDialog>

#include "gui/dialogs/dialogs.h"
#include "gui/theme.h"
#include "model/register_spec.h"

class QCheckBox;

namespace cw::gui {

class PlainLabel;
class ProjectSession;
class Segments;

/// How a register is written: format, for whom, dates; or all registers at once.
class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    ExportDialog(const Theme& theme, ProjectSession& session, const model::RegisterSpec& spec, QWidget* parent);
    ExportAnswers answers() const;

private:
    void explain();

    const ProjectSession& m_session;
    Segments* m_format;
    Segments* m_profile;
    PlainLabel* m_profileHelp;
    QCheckBox* m_roc;
    QCheckBox* m_big5;
    QCheckBox* m_all;
};

}  // namespace cw::gui
