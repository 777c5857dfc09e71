#include "gui/dialogs/export_dialog.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPushButton>

#include "gui/convert.h"
#include "gui/session/project_session.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"

namespace cw::gui {

using drawing::Space;

namespace {

constexpr double kWidth = 480;

}  // namespace

ExportDialog::ExportDialog(const Theme& theme, ProjectSession& session, const model::RegisterSpec& spec,
                           QWidget* parent)
    : QDialog(parent), m_session(session) {
    setObjectName(QStringLiteral("export"));
    setWindowTitle(tr("Export"));
    setMinimumWidth(theme.px(kWidth));
    auto* column = new QVBoxLayout(this);
    setMargins(column, theme, Space::kXl, Space::kXl);
    column->setSpacing(theme.px(Space::kXs));
    column->addWidget(new PlainLabel(theme, TextRole::PageTitle, tr("Export %1").arg(session.text(spec.title)),
                                     Tone::Normal, this));
    const auto question = [&](const QString& text, Segments* choice) {
        addSpace(column, theme, Space::kS);
        column->addWidget(new PlainLabel(theme, TextRole::Caption, text, Tone::Secondary, this));
        auto* row = new QHBoxLayout;
        row->addWidget(choice);
        row->addStretch();
        column->addLayout(row);
        // one of them always holds
        connect(choice, &Segments::chosen, this, [this, choice, last = choice->current()](const QString& id) mutable {
            if (id.isEmpty())
                choice->setCurrent(last);
            else
                last = id;
            explain();
        });
    };
    m_format = new Segments(theme, QStringLiteral("export.format"), tr("Format"), this);
    m_format->setEntries({{QStringLiteral("ods"), tr("ODS workbook")},
                          {QStringLiteral("xlsx"), tr("Excel workbook")},
                          {QStringLiteral("csv"), QStringLiteral("CSV")},
                          {QStringLiteral("json"), QStringLiteral("JSON")}});
    m_format->setCurrent(QStringLiteral("ods"));
    m_profile = new Segments(theme, QStringLiteral("export.profile"), tr("For whom"), this);
    m_profile->setEntries({{QStringLiteral("internal"), tr("Internal")},
                           {QStringLiteral("partner"), tr("Partner")},
                           {QStringLiteral("public"), tr("Public")}});
    m_profile->setCurrent(QStringLiteral("internal"));
    m_profileHelp = new PlainLabel(theme, TextRole::Caption, {}, Tone::Secondary, this);
    m_roc = new QCheckBox(tr("Dates in the ROC calendar"), this);
    m_roc->setObjectName(QStringLiteral("export.roc"));
    m_roc->setChecked(session.language() == base::Language::ZhTw);
    m_big5 = new QCheckBox(tr("Big5 for old programs (loses rare characters)"), this);
    m_big5->setObjectName(QStringLiteral("export.big5"));
    m_all = new QCheckBox(tr("All registers in one file"), this);
    m_all->setObjectName(QStringLiteral("export.all"));
    question(tr("Format"), m_format);
    question(tr("For whom"), m_profile);
    column->addWidget(m_profileHelp->wrapped());
    addSpace(column, theme, Space::kS);
    for (auto* check : {m_all, m_roc, m_big5}) column->addWidget(check);
    addSpace(column, theme, Space::kL);
    auto* row = new QHBoxLayout;
    row->addStretch();
    auto* cancel = makeButton(QStringLiteral("export.cancel"), tr("Cancel"), ButtonLook::Normal, this);
    auto* write = makeButton(QStringLiteral("export.write"), tr("Export…"), ButtonLook::Primary, this);
    write->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(write);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(write, &QPushButton::clicked, this, &QDialog::accept);
    explain();
}

void ExportDialog::explain() {
    const auto profile = model::profileNamed(ss(m_profile->current())).value_or(exchange::Profile::Internal);
    m_profileHelp->setText(profile == exchange::Profile::Internal ? tr("Everything, personal data included.")
                           : profile == exchange::Profile::Partner
                               ? tr("Names of people, but nothing else that is marked personal.")
                               : tr("No personal data, no names, no attachments, no internal notes."));
    m_big5->setEnabled(m_format->current() == QLatin1String("csv"));
    m_roc->setEnabled(m_format->current() != QLatin1String("json"));
}

ExportAnswers ExportDialog::answers() const {
    ExportAnswers answers;
    answers.all = m_all->isChecked();
    answers.options.format = exchange::formatNamed(ss(m_format->current())).value_or(exchange::Format::Ods);
    answers.options.table.profile =
        model::profileNamed(ss(m_profile->current())).value_or(exchange::Profile::Internal);
    answers.options.table.language = m_session.language();
    answers.options.table.dates = m_roc->isChecked() ? exchange::DateStyle::Roc : exchange::DateStyle::Iso;
    answers.options.big5 = m_big5->isEnabled() && m_big5->isChecked();
    return answers;
}

}  // namespace cw::gui
