#include <QCoreApplication>
#include <QPushButton>
#include <algorithm>
#include <iterator>

#include "gui/convert.h"
#include "gui/panels/assess_panel.h"
#include "gui/panels/history_panel.h"
#include "gui/panels/matrix_panel.h"
#include "gui/panels/panel.h"
#include "gui/panels/plan_panel.h"
#include "gui/panels/readings_panel.h"
#include "gui/panels/register_panel.h"
#include "gui/panels/scenario_panel.h"
#include "gui/panels/scene_panel.h"
#include "gui/panels/text_check_panel.h"
#include "gui/panels/thresholds_panel.h"
#include "gui/widgets/parts.h"
#include "model/registers.h"

namespace cw::gui {

namespace {

constexpr std::string_view kRegister = "register:";
constexpr std::string_view kMatrix = "matrix:";

struct PanelKind {
    std::string_view name;
    std::unique_ptr<Panel> (*make)(Workbench&, const framework::Item*);
    base::Msg title;
};

template <class P>
std::unique_ptr<Panel> make(Workbench& workbench, const framework::Item* subject) {
    return std::make_unique<P>(workbench, subject);
}

/// To add a kind: its class and a line here.
const PanelKind kKinds[] = {
    {"assess", &make<AssessPanel>, CW_TEXT("PanelTitle", "Assess")},
    {"plan", &make<PlanPanel>, CW_TEXT("PanelTitle", "Plan")},
    {"history", &make<HistoryPanel>, CW_TEXT("PanelTitle", "History")},
    {"readings", &make<ReadingsPanel>, CW_TEXT("PanelTitle", "Readings")},
    {"thresholds", &make<ThresholdsPanel>, CW_TEXT("PanelTitle", "Thresholds")},
};

struct OtherNames {
    std::string_view panel;
    base::Msg names;
};

/// What users type who look for a panel by another word than its title: a line here.
const OtherNames kOtherNames[] = {
    {"matrix:raci_processes",
     CW_TEXT("PanelNames", "responsibility\naccountability\nRACI\nwho does what", "one a line")},
    {"matrix:raci_initiatives",
     CW_TEXT("PanelNames", "responsibility\naccountability\nRACI\nwho does what", "one a line")},
    {"register:roles", CW_TEXT("PanelNames", "responsibility\nposts\ncommittee\nwho is in charge", "one a line")},
    {"lanes:organisation", CW_TEXT("PanelNames", "organisation chart\ncommittee", "one a line")},
    {"register:people", CW_TEXT("PanelNames", "staff\ncontacts\nmembers", "one a line")},
    {"register:packets", CW_TEXT("PanelNames", "workbooks\nhand out\ncollect from departments", "one a line")},
    {"register:budget_lines", CW_TEXT("PanelNames", "money\ncosts\nfunding", "one a line")},
    {"register:initiatives", CW_TEXT("PanelNames", "projects", "one a line")},
    {"register:measures", CW_TEXT("PanelNames", "indicators\nKPI", "one a line")},
    {"register:interfaces", CW_TEXT("PanelNames", "API\nconnections", "one a line")},
    {"thresholds", CW_TEXT("PanelNames", "limits\nstandard values", "one a line")},
};

const PanelKind* kind(std::string_view name) {
    for (const auto& each : kKinds)
        if (each.name == name) return &each;
    return nullptr;
}

/// A kind of view that does more than every picture panel: its class and a line here.
std::unique_ptr<Panel> makeViewPanel(Workbench& workbench, const framework::Item* subject,
                                     const analysis::View& view) {
    if (view.name.starts_with("scenario:")) return std::make_unique<ScenarioPanel>(workbench, subject, view);
    if (view.name.starts_with("text_check:")) return std::make_unique<TextCheckPanel>(workbench, subject, view);
    return std::make_unique<ScenePanel>(workbench, subject, view);
}

const model::RegisterSpec* registerOf(std::string_view name) {
    return name.starts_with(kRegister) ? model::registry().find(name.substr(kRegister.size())) : nullptr;
}

/// The cross register of "matrix:NAME"; null when it has no two axes.
const model::RegisterSpec* matrixOf(std::string_view name) {
    const auto* spec = name.starts_with(kMatrix) ? model::registry().find(name.substr(kMatrix.size())) : nullptr;
    return spec && spec->axes.size() == 2 ? spec : nullptr;
}

QString counted(const QString& title, qsizetype count) {
    return count > 0 ? QCoreApplication::translate("PanelTitle", "%1 %2", "name and number").arg(title).arg(count)
                     : title;
}

}  // namespace

bool panelExists(std::string_view name) {
    return kind(name) || registerOf(name) || matrixOf(name) || analysis::findView(name);
}

std::unique_ptr<Panel> makePanel(std::string_view name, Workbench& workbench, const framework::Item* subject) {
    if (const auto* spec = registerOf(name)) return std::make_unique<RegisterPanel>(workbench, subject, *spec);
    if (const auto* spec = matrixOf(name)) return std::make_unique<MatrixPanel>(workbench, subject, *spec);
    if (const auto* view = analysis::findView(name)) return makeViewPanel(workbench, subject, *view);
    const auto* each = kind(name);
    return each ? each->make(workbench, subject) : nullptr;
}

std::string panelName(std::string_view name, const base::Texts& texts) {
    const auto* spec = registerOf(name);
    if (!spec) spec = matrixOf(name);
    if (spec) {
        const auto title = texts.text(spec->title);
        // the same register beside its matrix
        const bool besideMatrix = !spec->axes.empty() && name.starts_with(kRegister);
        return besideMatrix ? texts.text(CW_TEXT("PanelTitle", "%1: list", "register beside its matrix"), {title})
                            : title;
    }
    if (const auto* view = analysis::findView(name)) return texts.text(view->title);
    const auto* each = kind(name);
    return each ? texts.text(each->title) : std::string(name);
}

std::string otherNames(std::string_view name, const base::Texts& texts) {
    const auto* found = std::ranges::find(kOtherNames, name, &OtherNames::panel);
    return found == std::end(kOtherNames) ? std::string() : texts.text(found->names);
}

std::string otherFace(std::string_view name) {
    if (name.starts_with(kRegister)) return std::string(kMatrix) + std::string(name.substr(kRegister.size()));
    if (name.starts_with(kMatrix)) return std::string(kRegister) + std::string(name.substr(kMatrix.size()));
    return {};
}

QPushButton* makeFaceButton(Workbench& workbench, const framework::Item* subject, const std::string& name,
                            std::function<std::string()> recordId, QWidget* parent) {
    const auto* page = subject ? workbench.catalogue().page(subject->id) : nullptr;
    const auto other = otherFace(name);
    if (!page || std::ranges::find(page->panels, other) == page->panels.end()) return nullptr;
    const bool isMatrix = name.starts_with(kMatrix);
    auto* button = makeButton(
        isMatrix ? QStringLiteral("matrix.asList") : QStringLiteral("register.asMatrix"),
        isMatrix ? QCoreApplication::translate("PanelTitle", "As a list", "a matrix shown as the list of its records")
                 : QCoreApplication::translate("PanelTitle", "As a matrix", "a list of records shown as a matrix"),
        ButtonLook::Normal, parent);
    QObject::connect(button, &QPushButton::clicked, parent,
                     [&workbench, page = subject->id, other, recordId = std::move(recordId)] {
                         workbench.goTo({page, other, {}, recordId()});
                     });
    return button;
}

QString panelTitle(std::string_view name, ProjectSession& session, const framework::Item* subject) {
    const auto title = qs(panelName(name, session.texts()));
    const auto* spec = registerOf(name);
    if (!spec) spec = matrixOf(name);
    if (spec) {
        const int index = session.snapshot().registry().index(spec->name);
        return counted(title, spec->single ? 0 : static_cast<qsizetype>(session.snapshot().table(index).size()));
    }
    if (name == "assess" && subject) {
        const auto& score = session.assessment().score(subject->id);
        const auto leaves = session.assessment().leavesUnder(subject->id);  // rated by whoever rates
        const auto rated =
            session.assessor().empty()
                ? static_cast<std::ptrdiff_t>(score.assessed())
                : std::ranges::count_if(leaves, [&](const auto* leaf) { return session.isRated(leaf->item->id); });
        return QCoreApplication::translate("PanelTitle", "%1 %2/%3", "Assess 9/13")
            .arg(title)
            .arg(rated)
            .arg(score.inScope);
    }
    if (name == "plan" && subject)
        return counted(title, static_cast<qsizetype>(initiativesFor(session, *subject).size()));
    return title;
}

}  // namespace cw::gui
