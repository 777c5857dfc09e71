#include "gui/pages/report_page.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QFileInfo>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>

#include "gui/convert.h"
#include "gui/pages/page_header.h"
#include "gui/session/settings.h"
#include "gui/shell/file_flow.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"
#include "report/chapters.h"

namespace cw::gui {

using drawing::Space;

ReportPage::ReportPage(Workbench& workbench) : Page(workbench) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new PageHeader(
        workbench, {}, pageTitle("report", session()),
        tr("The assessment as a document: figures, findings by section, gaps, initiatives, method."), this));
    auto* area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("report"));
    area->setAccessibleName(tr("Report"));
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* body = new QVBoxLayout(content);
    setMargins(body, theme(), Space::kXl, Space::kS);
    body->setSpacing(theme().px(Space::kXs));
    // who will read it must not change because the window's language does
    auto& kept = session().keptChoices();
    const auto keep = [&kept](Segments* choice, const QString& standard) {
        const auto found = kept.find(choice->objectName());
        choice->setCurrent(found == kept.end() ? standard : found->second);
        connect(choice, &Segments::chosen, choice, [&kept, choice](const QString& id) {
            if (!id.isEmpty()) kept[choice->objectName()] = id;
        });
    };
    const auto question = [&](const QString& text, Segments* choice) {
        body->addWidget(new PlainLabel(theme(), TextRole::Caption, text, Tone::Secondary, this));
        auto* row = new QHBoxLayout;
        row->addWidget(choice);
        row->addStretch();
        body->addLayout(row);
        addSpace(body, theme(), Space::kS);
    };
    m_format = new Segments(theme(), QStringLiteral("report.format"), tr("Format"), this);
    m_format->setEntries({{QStringLiteral("pdf"), tr("PDF")}, {QStringLiteral("html"), tr("Web page")}});
    keep(m_format, QStringLiteral("pdf"));
    question(tr("Format"), m_format);
    m_reportLanguage = new Segments(theme(), QStringLiteral("report.language"), tr("Language of the report"), this);
    m_reportLanguage->setEntries({{QStringLiteral("zh_TW"), tr("Chinese")},
                                  {QStringLiteral("en"), tr("English")},
                                  {QStringLiteral("both"), tr("Both")}});
    keep(m_reportLanguage, qs(base::code(language())));
    question(tr("Language of the report"), m_reportLanguage);
    m_profile = new Segments(theme(), QStringLiteral("report.profile"), tr("Who will read it"), this);
    m_profile->setEntries({{QStringLiteral("internal"), tr("The city's own offices")},
                           {QStringLiteral("partner"), tr("Partners")},
                           {QStringLiteral("public"), tr("The public")}});
    keep(m_profile, QStringLiteral("internal"));
    question(tr("Who will read it"), m_profile);
    m_extent = new Segments(theme(), QStringLiteral("report.extent"), tr("What it holds"), this);
    m_extent->setEntries({{QStringLiteral("whole"), tr("Everything")},
                          {QStringLiteral("brief"), tr("The short edition")},
                          {QStringLiteral("chosen"), tr("Chosen chapters")}});
    keep(m_extent, QStringLiteral("whole"));
    question(tr("What it holds"), m_extent);
    m_chapters = new QWidget(this);
    auto* flow = new FlowLayout(m_chapters, theme().px(Space::kXs), theme().px(Space::kXs));
    for (const auto& chapter : report::chapters()) {
        auto* box = makeButton(QStringLiteral("report.chapter-") + qs(chapter.id), session().text(chapter.title),
                               ButtonLook::Chip, m_chapters);
        box->setCheckable(true);
        const auto found = kept.find(box->objectName());
        box->setChecked(found == kept.end() ? chapter.brief : found->second == QLatin1String("1"));
        connect(box, &QPushButton::toggled, box,
                [&kept, box](bool on) { kept[box->objectName()] = on ? QStringLiteral("1") : QStringLiteral("0"); });
        connect(box, &QPushButton::toggled, this, &ReportPage::showExtent);
        flow->addWidget(box);
    }
    body->addWidget(m_chapters);
    for (auto* choice : {m_format, m_reportLanguage, m_profile, m_extent})
        connect(choice, &Segments::chosen, choice, [choice, last = choice->current()](const QString& id) mutable {
            if (id.isEmpty())
                choice->setCurrent(last);  // one of them always holds
            else
                last = id;
        });
    auto* row = new QHBoxLayout;
    m_write = makeButton(QStringLiteral("report.write"), tr("Write the report…"), ButtonLook::Primary, this);
    row->addWidget(m_write);
    m_state = new PlainLabel(theme(), TextRole::Body, {}, Tone::Secondary, this);
    row->addWidget(m_state->wrapped(), 1);
    body->addLayout(row);
    auto* statement = new PlainLabel(
        theme(), TextRole::Caption,
        tr("A self-assessment: no BSI certification and no statement of conformity with PAS 181 or ISO 37106."),
        Tone::Secondary, this);
    addSpace(body, theme(), Space::kM);
    body->addWidget(statement->wrapped());
    body->addStretch();
    area->setWidget(content);
    column->addWidget(area, 1);
    connect(m_write, &QPushButton::clicked, this, &ReportPage::write);
    connect(m_extent, &Segments::chosen, this, &ReportPage::showExtent);
    if (!session().services().report) m_state->setText(tr("This build writes reports on the command line only."));
    showExtent();
}

void ReportPage::write() {
    const auto format = m_format->current();
    const auto suffix = QLatin1Char('.') + format;
    const auto filter = format == QLatin1String("pdf") ? tr("PDF documents (*.pdf)") : tr("Web pages (*.html)");
    const auto path =
        FileFlow::askTarget(workbench(), tr("Write the report"), session().programmeTitle(), suffix, filter);
    if (path.isEmpty()) return;
    auto request = std::make_shared<ReportRequest>(
        ReportRequest{ss(path),
                      {.format = ss(format),
                       .language = ss(m_reportLanguage->current()),
                       .roundId = session().roundId(),
                       .profile = model::profileNamed(ss(m_profile->current())).value_or(model::Profile::Internal),
                       .sections = chosenChapters(),
                       .brief = m_extent->current() == QLatin1String("brief")},
                      session().shown()});
    auto outcome = std::make_shared<base::Result<void>>();
    m_writing = true;
    showExtent();
    m_state->setText(tr("Writing…"));
    auto writer = session().services().report;
    // the page may be gone when the work is done: the window says how it went
    session().inBackground([request, outcome, writer] { *outcome = writer(*request); },
                           [bench = &workbench(), page = QPointer<ReportPage>(this), outcome, path] {
                               if (page) {
                                   page->m_writing = false;
                                   page->showExtent();
                                   page->m_state->setText({});
                               }
                               if (!*outcome) return bench->session().announce(outcome->error());
                               bench->notify(tr("The report was written to %1.").arg(QFileInfo(path).fileName()),
                                             Tone::Good, tr("Open it"),
                                             [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
                           });
}

std::vector<std::string> ReportPage::chosenChapters() const {
    std::vector<std::string> ids;
    if (m_extent->current() != QLatin1String("chosen")) return ids;
    for (const auto& chapter : report::chapters())
        if (m_chapters->findChild<QPushButton*>(QStringLiteral("report.chapter-") + qs(chapter.id))->isChecked())
            ids.emplace_back(chapter.id);
    return ids;
}

void ReportPage::showExtent() {
    const bool chosen = m_extent->current() == QLatin1String("chosen");
    m_chapters->setVisible(chosen);
    m_write->setEnabled(session().services().report && !m_writing && (!chosen || !chosenChapters().empty()));
}

Place ReportPage::here() const {
    return {.page = "report", .panel = {}, .itemId = {}, .recordId = {}};
}

}  // namespace cw::gui
