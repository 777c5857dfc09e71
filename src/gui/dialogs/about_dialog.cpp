#include "gui/dialogs/about_dialog.h"

#include <QBoxLayout>
#include <QPushButton>

#include "gui/convert.h"
#include "gui/session/project_session.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"

namespace cw::gui {

using drawing::Space;

namespace {
constexpr double kWidth = 480;
}

AboutDialog::AboutDialog(const Theme& theme, ProjectSession& session, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("about"));
    setWindowTitle(tr("About Citywright"));
    setFixedWidth(theme.px(kWidth));
    auto* column = new QVBoxLayout(this);
    setMargins(column, theme, Space::kXl, Space::kXl);
    column->setSpacing(theme.px(Space::kS));
    column->addWidget(new PlainLabel(theme, TextRole::PageTitle, tr("Citywright"), Tone::Normal, this));
    const auto add = [&](const QString& text, Tone tone = Tone::Normal) {
        column->addWidget((new PlainLabel(theme, TextRole::Body, text, tone, this))->wrapped());
    };
    add(tr("Version %1").arg(QStringLiteral(CITYWRIGHT_VERSION)), Tone::Secondary);
    add(
        tr("Planning and assessment for smart-city programmes along BSI PAS 181, on this computer alone: the program "
           "opens no "
           "network connection."));
    add(tr("Framework content: %1").arg(qs(session.catalogue().idAndVersion())), Tone::Secondary);
    add(tr("Results are a self-assessment: no BSI certification and no statement of conformity with PAS 181 or ISO "
           "37106."),
        Tone::Secondary);
    add(tr("Free software under the GNU General Public License, version 3 or later. Icons: Tabler Icons, MIT "
           "licence."),
        Tone::Secondary);
    auto* close = makeButton(QStringLiteral("about.close"), tr("Close"), ButtonLook::Primary, this);
    close->setDefault(true);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(width(), column->totalHeightForWidth(width()));  // wrapped texts ask for their height by width alone
}

}  // namespace cw::gui
