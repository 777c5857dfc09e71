#include "gui/panels/register_exchange.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QUrl>

#include "base/error_codes.h"
#include "base/os/atomic_file.h"
#include "exchange/exporter.h"
#include "gui/convert.h"
#include "gui/session/settings.h"
#include "gui/shell/file_flow.h"
#include "gui/widgets/parts.h"

namespace cw::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cw::gui::RegisterExchange)
};

/// Runs on a worker: the bytes, put in place in one step.
base::Result<exchange::Exported> write(const model::Snapshot& snapshot, const std::vector<int>& registers,
                                       const exchange::ExportOptions& options, const exchange::Words& words,
                                       const std::string& path, const std::string& tag) {
    auto out = exchange::exportRegisters(snapshot, registers, options, words);
    if (!out) return out;
    base::os::PublishOptions how;
    how.sessionTag = tag;
    if (auto done = base::os::publishBytes(out->bytes, path, how); !done) return base::passOn(done);
    out->bytes.clear();
    return out;
}

void tellWritten(Workbench& workbench, const exchange::Exported& out, const QString& path, int left) {
    const bool whole = out.lost.empty() && out.cutCells == 0 && left == 0;
    QString text = Words::tr("%1 was written.").arg(QFileInfo(path).fileName());
    if (left != 0)
        text += QLatin1Char(' ') +
                Words::tr("%n rating(s) of other assessors that you may not see yet were left out.", nullptr, left);
    if (!out.lost.empty())
        text += QLatin1Char(' ') + Words::tr("Big5 has no characters for parts of %n record(s).", nullptr,
                                             static_cast<int>(out.lost.size()));
    if (out.cutCells != 0)
        text += QLatin1Char(' ') + Words::tr("%n text(s) were too long for a cell and are marked as cut.", nullptr,
                                             static_cast<int>(out.cutCells));
    workbench.notify(text, whole ? Tone::Good : Tone::Attention, Words::tr("Open it"),
                     [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

}  // namespace

void importInto(Workbench& workbench, const model::RegisterSpec& spec) {
    auto& session = workbench.session();
    const QString title = Words::tr("Import into %1").arg(session.text(spec.title));
    const QString path = workbench.dialogs().openFile(
        workbench.window(), title, Words::tr("Tables (*.csv *.txt *.xlsx *.ods *.json *.zip);;All files (*)"));
    if (path.isEmpty()) return;
    session.settings().set("lastFolder", QFileInfo(path).absolutePath());
    workbench.dialogs().importTable(workbench.window(), session, spec, path);
}

void exportFrom(Workbench& workbench, const model::RegisterSpec& spec) {
    auto& session = workbench.session();
    const auto answers = workbench.dialogs().exportTable(workbench.window(), session, spec);
    if (!answers) return;
    int left = 0;
    const auto snapshot = session.shown(&left);
    if (!answers->all && !model::holdsBack(spec.name)) left = 0;
    std::vector<int> registers;
    for (int i = 0; i < snapshot.registry().count(); ++i)
        if (answers->all || snapshot.registry()[i].name == spec.name) registers.push_back(i);
    const QString suffix = QLatin1Char('.') + qs(exchange::fileEnd(answers->options, registers.size()));
    const auto path = FileFlow::askTarget(workbench, Words::tr("Export"),
                                          answers->all ? session.programmeTitle() : session.text(spec.title), suffix,
                                          Words::tr("Tables (*%1)").arg(suffix));
    if (path.isEmpty()) return;
    auto outcome = std::make_shared<base::Result<exchange::Exported>>(exchange::Exported{});
    const auto& services = session.services();
    const std::string tag = services.setup.environment.ids->newId();
    session.inBackground(
        [=, words = exchange::Words{services.english, services.chinese}, options = answers->options] {
            *outcome = write(snapshot, registers, options, words, ss(path), tag);
        },
        [bench = &workbench, outcome, path, left] {
            if (!*outcome) return bench->session().announce(outcome->error());
            tellWritten(*bench, **outcome, path, left);
        });
}

QPushButton* makeImportButton(Workbench& workbench, const model::RegisterSpec& spec, QWidget* parent) {
    auto* button = makeButton(QStringLiteral("register.import"), Words::tr("Import…"), ButtonLook::Normal, parent);
    button->setAccessibleName(Words::tr("Import into %1").arg(workbench.session().text(spec.title)));
    QObject::connect(button, &QPushButton::clicked, parent, [&workbench, &spec] { importInto(workbench, spec); });
    return button;
}

QPushButton* makeMoreButton(Workbench& workbench, const model::RegisterSpec& spec, QWidget* parent) {
    auto* button = makeButton(QStringLiteral("register.more"), Words::tr("More"), ButtonLook::Normal, parent);
    button->setAccessibleName(Words::tr("More for %1").arg(workbench.session().text(spec.title)));
    auto* menu = new QMenu(button);
    auto* import = menu->addAction(Words::tr("Import…"), menu, [&workbench, &spec] { importInto(workbench, spec); });
    import->setObjectName(QStringLiteral("register.import"));
    auto* out = menu->addAction(Words::tr("Export…"), menu, [&workbench, &spec] { exportFrom(workbench, spec); });
    out->setObjectName(QStringLiteral("register.export"));
    button->setMenu(menu);
    return button;
}

}  // namespace cw::gui
