#pragma once
#include <QWidget>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "gui/shell/workbench.h"

class QPushButton;

namespace cw::gui {

/// Part of a page: one tab of a process page, or a page of its own. Built when first shown.
class Panel : public QWidget {
    Q_OBJECT
public:
    Panel(Workbench& workbench, const framework::Item* subject, QWidget* parent = nullptr)
        : QWidget(parent), m_workbench(workbench), m_subject(subject) {}

    /// Brings an item or a record of that place into view and focus.
    virtual void reveal(const Place&) {}
    /// An undo brought these: chooses what of them stands here, without taking the focus or what is being written.
    virtual void showChanged(const model::ChangeSet&) {}
    /// What reveal() would need to come back here.
    virtual Place here() const { return {}; }
    /// Puts typed text into the project before the panel goes away.
    virtual void commitPending() {}

protected:
    Workbench& workbench() const { return m_workbench; }
    ProjectSession& session() const { return m_workbench.session(); }
    const Theme& theme() const { return m_workbench.theme(); }
    base::Language language() const { return session().language(); }
    /// The process or section the page is about; null on pages of registers.
    const framework::Item* subject() const { return m_subject; }

private:
    Workbench& m_workbench;
    const framework::Item* m_subject;
};

/// Makes the panel a presentation file names ("assess", "register:needs"); null when no panel has that name.
std::unique_ptr<Panel> makePanel(std::string_view name, Workbench& workbench, const framework::Item* subject);
bool panelExists(std::string_view name);
/// The panel's name, without counts.
std::string panelName(std::string_view name, const base::Texts& texts);
/// "matrix:x" of "register:x", and the reverse; empty for other panels. Not each of them is a panel of some page.
std::string otherFace(std::string_view name);
/// Leads from a matrix to the list of the same register or back, to the record at hand; null where the subject's page
/// has but one of the two.
QPushButton* makeFaceButton(Workbench& workbench, const framework::Item* subject, const std::string& name,
                            std::function<std::string()> recordId, QWidget* parent);
/// What else people call it, one name a line; mostly nothing.
std::string otherNames(std::string_view name, const base::Texts& texts);
/// Text of the panel's tab, with its count where it has one ("Assess 9/13").
QString panelTitle(std::string_view name, ProjectSession& session, const framework::Item* subject);

}  // namespace cw::gui
