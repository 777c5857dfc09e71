#pragma once
#include "gui/pages/page.h"

class QPushButton;

namespace cw::gui {

class PlainLabel;
class Segments;

/// Writes the assessment report: format and language. The writing itself runs in the background.
class ReportPage final : public Page {
    Q_OBJECT
public:
    explicit ReportPage(Workbench& workbench);
    Place here() const override;

private:
    void write();
    Segments* m_format;
    Segments* m_reportLanguage;
    Segments* m_profile;
    QPushButton* m_write;
    PlainLabel* m_state;
};

}  // namespace cw::gui
