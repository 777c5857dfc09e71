#pragma once
#include <QWidget>
#include <memory>

#include "gui/shell/workbench.h"

namespace cw::gui {

/// What fills the middle of the window. Built when first shown, rebuilt when language or colours change.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(Workbench& workbench) : QWidget(workbench.pageParent()), m_workbench(workbench) {}
    /// Goes to that panel, item or record of the page.
    virtual void reveal(const Place&) {}
    /// An undo brought these: chooses what of them is in sight, without taking the focus.
    virtual void showChanged(const model::ChangeSet&) {}
    /// Where the user stands now, so that a rebuilt page can come back to it.
    virtual Place here() const { return {}; }
    virtual void commitPending() {}
    /// Whether the guidance pane has something to say here.
    virtual bool wantsGuidance() const { return false; }

protected:
    Workbench& workbench() const { return m_workbench; }
    ProjectSession& session() const { return m_workbench.session(); }
    const Theme& theme() const { return m_workbench.theme(); }
    base::Language language() const { return session().language(); }

private:
    Workbench& m_workbench;
};

std::unique_ptr<Page> makePage(const std::string& id, Workbench& workbench);
/// Name of a page in the navigator and as a heading; a register's, an item's, or a fixed one.
QString pageTitle(const std::string& id, ProjectSession& session);

}  // namespace cw::gui
