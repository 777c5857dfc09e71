#include "gui/panels/register_starters.h"

#include <QCoreApplication>
#include <QPushButton>

#include "commands/starters.h"
#include "gui/convert.h"
#include "gui/dialogs/starter_dialog.h"
#include "gui/widgets/parts.h"

namespace cw::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cw::gui::RegisterStarters)
};

/// The first record that was added; empty: none.
std::string pickStarters(Workbench& workbench, const model::RegisterSpec& spec) {
    auto& session = workbench.session();
    const auto starters = commands::readStarters(spec, session.services().starters(spec.name));
    if (!starters) {
        session.announce(starters.error());
        return {};
    }
    StarterDialog dialog(workbench.theme(), session, spec, *starters, workbench.window());
    if (workbench.dialogs().run(dialog) != QDialog::Accepted) return {};
    const auto added = commands::addStarters(session.project(), spec.name, *starters, dialog.chosen());
    if (!added) {
        session.announce(added.error());
        return {};
    }
    if (added->empty()) return {};
    const auto count = static_cast<int>(added->size());
    const auto text =
        QCoreApplication::translate("cw::gui::RegisterStarters", "%n record(s) were added.", nullptr, count);
    workbench.offerUndo(text, Tone::Good);
    return added->front();
}

}  // namespace

QPushButton* makeStarterButton(Workbench& workbench, const model::RegisterSpec& spec, QWidget* parent,
                               std::function<bool()> may, std::function<void(const std::string& id)> then) {
    const auto& files = workbench.session().services().starters;
    if (!files || files(spec.name).empty()) return nullptr;
    auto* button =
        makeButton(QStringLiteral("register.starters"), Words::tr("Pick from the list…"), ButtonLook::Normal, parent);
    button->setAccessibleName(Words::tr("Pick from the list: %1").arg(workbench.session().text(spec.title)));
    QObject::connect(button, &QPushButton::clicked, parent,
                     [&workbench, &spec, may = std::move(may), then = std::move(then)] {
                         if (may && !may()) return;
                         const auto first = pickStarters(workbench, spec);
                         if (then && !first.empty()) then(first);
                     });
    return button;
}

}  // namespace cw::gui
