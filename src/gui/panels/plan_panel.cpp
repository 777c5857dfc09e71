#include "gui/panels/plan_panel.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <algorithm>

#include "analysis/goals.h"
#include "base/text_util.h"
#include "gui/convert.h"
#include "gui/panels/assess_row.h"
#include "gui/session/refresh_when_shown.h"
#include "gui/widgets/eliding_link.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"
#include "model/registers.h"
#include "model/value_text.h"

namespace cw::gui {

using drawing::Space;
using model::Initiatives;

std::vector<const model::Record*> initiativesFor(ProjectSession& session, const framework::Item& subject) {
    std::vector<const model::Record*> found;
    for (const auto& initiative : session.snapshot().table<Initiatives>()) {
        for (const auto& id : initiative.list(Initiatives::Closes)) {
            const auto* item = session.catalogue().find(id);
            if (!item || (!item->isUnder(subject) && !subject.isUnder(*item))) continue;
            found.push_back(&initiative);
            break;
        }
    }
    std::sort(found.begin(), found.end(), [](const auto* a, const auto* b) {
        return base::naturalLess(a->text(Initiatives::Ref), b->text(Initiatives::Ref));
    });
    return found;
}

PlanPanel::PlanPanel(Workbench& workbench, const framework::Item* subject) : Panel(workbench, subject) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("plan"));
    area->setAccessibleName(tr("Initiatives and open gaps"));
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    setMargins(m_column, theme(), Space::kXl, Space::kM);
    m_column->setSpacing(theme().px(Space::kXs));
    area->setWidget(content);
    outer->addWidget(area);
    rebuild();
    new RefreshWhenShown(this, session(), [this] { rebuild(); });
}

void PlanPanel::rebuild() {
    clearLayout(m_column);
    if (!subject()) return;
    const auto initiatives = initiativesFor(session(), *subject());
    const auto gaps = session().assessment().gapsUnder(subject()->id);
    std::vector<analysis::Gap> open;
    std::copy_if(gaps.begin(), gaps.end(), std::back_inserter(open),
                 [](const auto& gap) { return !gap.hasInitiative; });
    addHeading(tr("Initiatives"));
    if (initiatives.empty()) {
        auto* none =
            new PlainLabel(theme(), TextRole::Body,
                           tr("No initiative closes a gap of this page yet. Draft one from a gap below: it is "
                              "linked to the gap, and you put it in your own words."),
                           Tone::Secondary);
        m_column->addWidget(none->wrapped());
    }
    for (const auto* initiative : initiatives) addInitiative(*initiative);
    addSpace(m_column, theme(), Space::kM);
    addHeading(tr("Gaps without an initiative"));
    if (open.empty()) {
        const bool rated = session().assessment().score(subject()->id).rated > 0;
        auto* none =
            new PlainLabel(theme(), TextRole::Body,
                           rated ? tr("Every gap of this page has an initiative.") : tr("Nothing is rated here yet."),
                           Tone::Secondary);
        m_column->addWidget(none->wrapped());
    }
    for (const auto& gap : open) addGap(gap);
    m_column->addStretch();
}

void PlanPanel::addHeading(const QString& text) {
    m_column->addWidget(new PlainLabel(theme(), TextRole::Strong, text));
}

void PlanPanel::addLine() {
    m_column->addWidget(makeLine());
}

void PlanPanel::addInitiative(const model::Record& initiative) {
    addLine();
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().px(Space::kM));
    row->addWidget(new PlainLabel(theme(), TextRole::Body, qs(initiative.text(Initiatives::Ref)), Tone::Secondary));
    const auto title = qs(initiative.localized(Initiatives::Title).best(language()));
    auto* link = new ElidingLink(QStringLiteral("plan.initiative"), title);
    connect(link, &QPushButton::clicked, this, [this, id = initiative.id] {
        workbench().goTo(placeOfRecord(workbench().catalogue(), Initiatives::kName, id));
    });
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(link);
    row->addLayout(words, 1);
    const auto& spec = *session().snapshot().registry().find(Initiatives::kName);
    QStringList facts;
    for (const int field : {Initiatives::Status, Initiatives::LeadDepartment, Initiatives::End})
        if (initiative.has(field))
            facts << qs(
                model::displayText(spec[field], initiative.at(field), session().texts(), &session().snapshot()));
    // an initiative that names all of this page, not a gap of it
    for (const auto& id : initiative.list(Initiatives::Closes))
        if (const auto* item = workbench().catalogue().find(id); item && subject()->isUnder(*item))
            facts << tr("names %1 as a whole").arg(qs(item->id));
    const bool late = analysis::isLate(initiative, session().today());
    if (late) facts.prepend(QString(Theme::mark(Tone::Bad)) + QLatin1Char(' ') + tr("late"));
    auto* fact = new PlainLabel(theme(), TextRole::Caption, facts.join(QStringLiteral(" · ")),
                                late ? Tone::Bad : Tone::Secondary);
    fact->setIndent(theme().px(Space::kXs) / 2 + 2);  // under the link's words
    words->addWidget(fact->wrapped());
    m_column->addLayout(row);
}

void PlanPanel::addGap(const analysis::Gap& gap) {
    addLine();
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().px(Space::kM));
    auto* title = new PlainLabel(theme(), TextRole::Body,
                                 qs(gap.item->id) + QStringLiteral("  ") + qs(gap.item->title(language())));
    row->addWidget(title->wrapped(), 1);
    const auto text =
        gapText(session().assessment().state(gap.item->id), analysis::thresholdsOf(session().snapshot()), session());
    row->addWidget(new PlainLabel(theme(), TextRole::Caption, text.text, text.tone));
    auto* draft = makeButton(QStringLiteral("plan.draft"), tr("+ initiative"), ButtonLook::Link);
    draft->setAccessibleName(tr("Draft an initiative for %1").arg(qs(gap.item->title(language()))));
    connect(draft, &QPushButton::clicked, this, [this, id = gap.item->id] {
        const auto made = session().report(
            commands::initiativeFromGap(session().project(), workbench().catalogue(), session().roundId(), id));
        if (made) workbench().goTo(placeOfRecord(workbench().catalogue(), Initiatives::kName, *made));
    });
    row->addWidget(draft);
    m_column->addLayout(row);
}

}  // namespace cw::gui
