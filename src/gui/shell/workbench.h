#pragma once
#include <QString>
#include <functional>
#include <string>

#include "framework/catalogue.h"
#include "gui/dialogs/dialogs.h"
#include "gui/session/project_session.h"
#include "gui/shell/unfinished.h"
#include "gui/theme.h"

class QWidget;

namespace cw::gui {

/// Where something is: a page, and in it a panel, a framework item or a record. Empty parts are left open.
struct Place {
    std::string page;   ///< "overview", "B5", "register:needs" …
    std::string panel;  ///< "assess", "plan", "register:evidence" …
    std::string itemId;
    std::string recordId;
    friend bool operator==(const Place&, const Place&) = default;
};

/// What pages and panels may ask of the window. Implemented by MainWindow.
class Workbench {
public:
    virtual ~Workbench() = default;
    virtual ProjectSession& session() = 0;
    virtual const Theme& theme() const = 0;
    virtual Dialogs& dialogs() = 0;
    virtual QWidget* window() = 0;
    /// What pages are made in: one that is moved there when it is complete is styled a second time.
    virtual QWidget* pageParent() = 0;

    virtual void goTo(const Place& place) = 0;
    /// Guidance beside the page; null clears it.
    virtual void showGuidance(const framework::Item* item) = 0;
    /// A line that stays until the next one: what happened, and one thing to do about it.
    virtual void notify(const QString& text, Tone tone = Tone::Normal, const QString& actionText = {},
                        std::function<void()> action = {}) = 0;
    /// What was just done, with a button that takes it back until the next change.
    virtual void offerUndo(const QString& text, Tone tone = Tone::Normal) = 0;
    /// Puts what stands in the forms of all pages into the project, complete drafts too, and says what is left.
    virtual Unfinished finishForms() = 0;
    /// Runs the action of that id from the action table.
    virtual void trigger(const QString& actionId) = 0;

    // short forms
    base::Language language() { return session().language(); }
    const framework::Catalogue& catalogue() { return session().catalogue(); }
    /// The window is low for its text: what stands around the content gives way to it.
    bool isLow();
};

/// Page that shows an item: its process, section, or the item itself.
std::string pageOfItem(const framework::Catalogue& catalogue, const framework::Item& item);
Place placeOfItem(const framework::Catalogue& catalogue, const framework::Item& item);
/// Page that shows a register's record; empty page when there is none.
Place placeOfRecord(const framework::Catalogue& catalogue, std::string_view registerName, std::string_view recordId);

}  // namespace cw::gui
