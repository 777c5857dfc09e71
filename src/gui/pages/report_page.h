#pragma once
#include <string>
#include <vector>

#include "gui/pages/page.h"

class QPushButton;
class QWidget;

namespace cw::gui {

class PlainLabel;
class Segments;

/// Writes the assessment report: format, language, readers, and the whole, the short edition or chosen chapters.
/// The writing itself runs in the background.
class ReportPage final : public Page {
    Q_OBJECT
public:
    explicit ReportPage(Workbench& workbench);
    Place here() const override;

private:
    void write();
    /// Shows the chapters to choose from, and whether there is something to write.
    void showExtent();
    std::vector<std::string> chosenChapters() const;  ///< empty: not by hand
    Segments* m_format;
    Segments* m_reportLanguage;
    Segments* m_profile;
    Segments* m_extent;
    QWidget* m_chapters;
    QPushButton* m_write;
    PlainLabel* m_state;
    bool m_writing = false;
};

}  // namespace cw::gui
