#include <QCoreApplication>

#include "gui/convert.h"
#include "gui/pages/gaps_page.h"
#include "gui/pages/overview_page.h"
#include "gui/pages/page.h"
#include "gui/pages/panel_page.h"
#include "gui/pages/report_page.h"

namespace cw::gui {

namespace {

struct FixedTitle {
    const char* page;
    const char* title;
};
constexpr FixedTitle kTitles[] = {
    {"overview", QT_TRANSLATE_NOOP("PageTitle", "Overview")},
    {"gaps", QT_TRANSLATE_NOOP("PageTitle", "Gaps")},
    {"roadmap", QT_TRANSLATE_NOOP("PageTitle", "Roadmap and initiatives")},
    {"city", QT_TRANSLATE_NOOP("PageTitle", "City and departments")},
    {"people", QT_TRANSLATE_NOOP("PageTitle", "People and organisations")},
    {"readings", QT_TRANSLATE_NOOP("PageTitle", "Readings of the guide")},
    {"history", QT_TRANSLATE_NOOP("PageTitle", "History")},
    {"report", QT_TRANSLATE_NOOP("PageTitle", "Report")},
};

}  // namespace

QString pageTitle(const std::string& id, ProjectSession& session) {
    for (const auto& row : kTitles)
        if (id == row.page) return QCoreApplication::translate("PageTitle", row.title);
    if (const auto* item = session.catalogue().find(id)) return qs(item->title(session.language()));
    if (const auto* page = session.catalogue().page(id))
        for (const auto& panel : page->panels)
            if (panel.starts_with("register:"))
                if (const auto* spec = session.snapshot().registry().find(std::string_view(panel).substr(9)))
                    return session.text(spec->title);
    return qs(id);
}

std::unique_ptr<Page> makePage(const std::string& id, Workbench& workbench) {
    if (id == "overview") return std::make_unique<OverviewPage>(workbench);
    if (id == "gaps") return std::make_unique<GapsPage>(workbench);
    if (id == "report") return std::make_unique<ReportPage>(workbench);
    const auto* spec = workbench.catalogue().page(id);
    if (!spec) return nullptr;
    return std::make_unique<PanelPage>(workbench, id, spec->panels);
}

}  // namespace cw::gui
