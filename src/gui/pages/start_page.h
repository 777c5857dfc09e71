#pragma once
#include "gui/pages/page.h"

class QVBoxLayout;

namespace cw::gui {

class FileFlow;

/// What stands in the window before a project is open: new, open, example, work to recover, recent projects. Whether
/// a recent project is still there is found out off this thread.
class StartPage final : public Page {
    Q_OBJECT
public:
    StartPage(Workbench& workbench, FileFlow& flow);
    void reveal(const Place& place) override;

private:
    void addRecoverable(QVBoxLayout* column);
    void addRecent(QVBoxLayout* column);
    void fillRecent(const QStringList& paths, const std::vector<bool>& present);
    FileFlow& m_flow;
    QVBoxLayout* m_recent = nullptr;
    QWidget* m_first = nullptr;
};

}  // namespace cw::gui
