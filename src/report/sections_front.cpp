#include <algorithm>

#include "report/report_context.h"

#include "base/text_util.h"

/// Summary, method and the pictures of the whole.
namespace cw::report {

using namespace model;
using analysis::Gap;
using analysis::GapBand;
using drawing::Reading;
using report::Table;

namespace {

constexpr base::Msg kBasis = CW_TEXT("report", "target %1; %2 of %3 assessed");
constexpr base::Msg kBasisNoTarget = CW_TEXT("report", "no target; %1 of %2 assessed");

std::string basis(ReportContext& c, const Reading& r) {
    const std::string assessed = c.texts.integer(r.assessed());
    const std::string scope = c.texts.integer(r.inScope);
    return r.target ? c.t(kBasis, {c.level(r.target), assessed, scope}) : c.t(kBasisNoTarget, {assessed, scope});
}

std::string share(const ReportContext& c, const std::optional<double>& ratio) {
    return ratio ? c.texts.percent(static_cast<std::int64_t>(*ratio * 10000 + 0.5)) : std::string("–");
}

void componentFigures(ReportContext& c) {
    KeyFigures figures;
    for (const framework::Item* section : c.catalogue.sections()) {
        const Reading reading = drawing::readingOf(c.assessment, *section);
        figures.figures.push_back({c.level(reading.level), c.itemTitle(*section), basis(c, reading)});
    }
    c.add(figures);
}

int countOf(const std::vector<Gap>& gaps, GapBand band) {
    return static_cast<int>(std::count_if(gaps.begin(), gaps.end(), [&](const Gap& g) { return g.band == band; }));
}

void headlineFigures(ReportContext& c, const std::vector<Gap>& gaps) {
    const auto& whole = c.assessment.whole();
    const int high = countOf(gaps, GapBand::High);
    const int covered = static_cast<int>(std::count_if(
        gaps.begin(), gaps.end(), [](const Gap& g) { return g.band == GapBand::High && g.hasInitiative; }));
    int running = 0;
    int initiatives = 0;
    for (const Record& initiative : c.snapshot.table<Initiatives>()) {
        const std::string& status = initiative.text(Initiatives::Status);
        if (status == "stopped") continue;
        ++initiatives;
        if (status == "running") ++running;
    }
    c.add(KeyFigures{{
        {share(c, whole.completeness()), c.t(CW_TEXT("report", "Assessed")),
         c.t(CW_TEXT("report", "%1 rated and %2 not applicable of %3 in scope"),
             {c.texts.integer(whole.rated), c.texts.integer(whole.notApplicable), c.texts.integer(whole.inScope)})},
        {share(c, whole.evidencedShare()), c.t(CW_TEXT("report", "With evidence")),
         c.t(CW_TEXT("report", "%1 of %2 ratings"),
             {c.texts.integer(whole.evidenced), c.texts.integer(whole.rated)})},
        {c.texts.integer(high), c.t(CW_TEXT("report", "High gaps")),
         c.t(CW_TEXT("report", "%1 of them with an initiative"), {c.texts.integer(covered)})},
        {c.texts.integer(initiatives), c.t(CW_TEXT("report", "Initiatives")),
         c.t(CW_TEXT("report", "%1 of them running"), {c.texts.integer(running)})},
    }});
}

/// Processes by level, best first, as "B1 City vision (3.2)".
std::string ranked(ReportContext& c, bool best) {
    std::vector<Reading> rated;
    for (const Reading& r : drawing::readingsOf(c.assessment, c.catalogue.processes()))
        if (r.level) rated.push_back(r);
    if (rated.size() < 4) return {};
    std::stable_sort(rated.begin(), rated.end(), [&](const Reading& a, const Reading& b) {
        return best ? *a.level > *b.level : *a.level < *b.level;
    });
    std::vector<std::string> named;
    if (drawing::shownLevel(*rated.front().level) == drawing::shownLevel(*rated.back().level)) return {};
    const double third = drawing::shownLevel(*rated[2].level);
    for (std::size_t i = 0; i < rated.size() && (i < 3 || drawing::shownLevel(*rated[i].level) == third); ++i)
        named.push_back(c.t(CW_TEXT("report", "%1 (%2)", "process and its level"),
                            {c.itemTitle(*rated[i].item), c.level(rated[i].level)}));
    return c.texts.list(named);
}

std::vector<const Record*> openDecisions(const ReportContext& c) {
    std::vector<const Record*> open;
    for (const Record& decision : c.snapshot.table<Decisions>())
        if (decision.text(Decisions::Status) == "proposed" && !c.isLeftOut<Decisions>(decision))
            open.push_back(&decision);
    std::stable_sort(open.begin(), open.end(), [](const Record* a, const Record* b) {
        const auto x = a->date(Decisions::Due);
        const auto y = b->date(Decisions::Due);
        return x && y ? *x < *y : x.has_value() && !y;
    });
    return open;
}

std::string highWithoutInitiative(ReportContext& c, const std::vector<Gap>& gaps) {
    constexpr std::size_t kMostNamed = 5;
    std::vector<std::string> open;
    std::size_t count = 0;
    for (const Gap& gap : gaps) {
        if (gap.band != GapBand::High || gap.hasInitiative) continue;
        if (++count <= kMostNamed) open.push_back(c.itemTitle(*gap.item));
    }
    if (count == 0) return {};
    if (count == 1)
        return c.t(CW_TEXT("report", "One High gap has no initiative that closes it yet: %1."), {open.front()});
    if (count <= kMostNamed)
        return c.t(CW_TEXT("report", "High gaps that no initiative closes yet: %1."), {c.texts.list(open)});
    return c.t(CW_TEXT("report", "%1 High gaps have no initiative that closes them yet, the first of them: %2."),
               {c.texts.integer(static_cast<std::int64_t>(count)), c.texts.list(open)});
}

/// What the mayor promised and where it stands: the first thing a mayor looks for.
void pledges(ReportContext& c) {
    std::vector<const Record*> found;
    for (const Record& plan : c.snapshot.table<HigherPlans>())
        if (plan.text(HigherPlans::Kind) == "pledge") found.push_back(&plan);
    if (found.empty()) return;
    std::stable_sort(found.begin(), found.end(), [](const Record* a, const Record* b) {
        return base::naturalLess(a->text(HigherPlans::Ref), b->text(HigherPlans::Ref));
    });
    Table table;
    table.caption = c.t(CW_TEXT("report", "Mayoral pledges"));
    table.columns = {{c.t(CW_TEXT("report", "Pledge")), 3.4},
                     {c.t(CW_TEXT("report", "At start → now → target")), 2.6},
                     {c.t(CW_TEXT("report", "How it stands")), 1.8},
                     {c.label<HigherPlans>(HigherPlans::TargetDate), 1.2}};
    const auto value = [&](const Record& plan, int field) {
        const std::string text = c.planValue(plan, field);
        return text.empty() ? std::string("–") : text;
    };
    for (const Record* plan : found) {
        const std::string unit = c.words(plan->localized(HigherPlans::Unit));
        std::vector<std::string> values{value(*plan, HigherPlans::ValueStart), value(*plan, HigherPlans::ValueNow),
                                        value(*plan, HigherPlans::ValueTarget)};
        std::string way = c.t(CW_TEXT("report", "%1 → %2 → %3", "values at start, now, target"), values);
        if (!unit.empty()) {
            values.push_back(unit);
            way = c.t(CW_TEXT("report", "%1 → %2 → %3 %4", "values at start, now, target, and their unit"), values);
        }
        table.rows.push_back({{{c.words(plan->localized(HigherPlans::Title))},
                               {way},
                               {drawing::pledgeVerdict(*plan, c.snapshot, c.texts, c.input.date).text.toStdString()},
                               {c.date(plan->date(HigherPlans::TargetDate))}}});
    }
    c.add(table);
}

void summaryBullets(ReportContext& c, const std::vector<Gap>& gaps) {
    Bullets bullets;
    const auto point = [&](const std::string& text) {
        if (!text.empty()) bullets.items.push_back({{text}});
    };
    if (const std::string best = ranked(c, true); !best.empty())
        point(c.t(CW_TEXT("report", "Furthest developed: %1."), {best}));
    if (const std::string weak = ranked(c, false); !weak.empty())
        point(c.t(CW_TEXT("report", "Least developed: %1."), {weak}));
    point(highWithoutInitiative(c, gaps));
    const auto next = openDecisions(c);
    for (std::size_t i = 0; i < std::min<std::size_t>(3, next.size()); ++i) {
        const std::string title = c.words(next[i]->localized(Decisions::Title));
        const auto due = next[i]->date(Decisions::Due);
        point(due ? c.t(CW_TEXT("report", "To be decided by %1: %2"), {c.texts.date(*due), title})
                  : c.t(CW_TEXT("report", "To be decided, no date set: %1"), {title}));
    }
    if (!bullets.items.empty()) c.add(bullets);
}

void scaleTable(ReportContext& c) {
    Table table;
    table.caption = c.t(CW_TEXT("report", "The scale"));
    table.columns = {{c.t(CW_TEXT("report", "Level")), 0.7},
                     {c.t(CW_TEXT("report", "Name")), 1.4},
                     {c.t(CW_TEXT("report", "Meaning")), 6}};
    for (int level = 0; level <= 5; ++level) {
        const auto& words = c.catalogue.level(level, c.language);
        Cell chip{std::to_string(level)};
        chip.level = level;
        table.rows.push_back({{chip, {words.name, true}, {words.meaning}}});
    }
    c.add(table);
}

void roundFacts(ReportContext& c) {
    const Record* round = c.assessment.round();
    if (round == nullptr) {
        c.say(CW_TEXT("report", "No assessment round has been made yet; this report shows no levels."));
        return;
    }
    Facts facts;
    const auto fact = [&](int field) {
        const std::string value = c.value<Rounds>(*round, field);
        if (!value.empty()) facts.rows.emplace_back(c.label<Rounds>(field), value);
    };
    for (const int field : {Rounds::Title, Rounds::Date, Rounds::Depth, Rounds::How, Rounds::Status}) fact(field);
    const List& scope = round->list(Rounds::Scope);
    if (!scope.empty()) facts.rows.emplace_back(c.label<Rounds>(Rounds::Scope), c.codes(scope));
    fact(Rounds::Assessors);
    fact(Rounds::Note);
    c.add(facts);
}

std::string medianText(const ReportContext& c, const analysis::SectionScore& score) {
    if (!score.median) return {};
    return c.texts.number(*score.median, *score.median == static_cast<int>(*score.median) ? 0 : 1);
}

Row overviewRow(ReportContext& c, const framework::Item& item, bool strong) {
    const Reading reading = drawing::readingOf(c.assessment, item);
    const auto& score = c.assessment.score(item.id);
    Cell level = c.levelCell(reading.level, reading.isNotApplicable());
    if (reading.level) level.text = c.level(reading.level);
    return {{{c.itemTitle(item), strong},
             level,
             {reading.target ? c.level(reading.target) : std::string()},
             {reading.gap() > 0 ? c.texts.number(drawing::shownGap(reading), 1) : std::string()},
             {c.t(CW_TEXT("report", "%1 of %2", "assessed of in scope"),
                  {c.texts.integer(reading.assessed()), c.texts.integer(reading.inScope)})},
             {medianText(c, score)},
             {score.minimum ? std::to_string(*score.minimum) : std::string()},
             {share(c, score.evidencedShare())}}};
}

}  // namespace

void buildSummary(ReportContext& c) {
    c.chapter("summary", true);
    if (c.city() != nullptr) c.say(c.words(c.city()->localized(CityProfile::Summary)), ParagraphStyle::Lead);
    std::vector<Reading> readings = drawing::readingsOf(c.assessment, c.catalogue.processes());
    c.say(drawing::finding(readings, c.texts));
    c.saidFurthest = true;
    componentFigures(c);
    const auto gaps = c.assessment.gaps();
    headlineFigures(c, gaps);
    summaryBullets(c, gaps);
    pledges(c);
}

void buildMethod(ReportContext& c) {
    c.chapter("method");
    roundFacts(c);
    scaleTable(c);
    const auto thresholds = analysis::thresholdsOf(c.snapshot);
    const auto percent = [&](double ratio) {
        return c.texts.percent(static_cast<std::int64_t>(ratio * 10000 + 0.5));
    };
    c.heading(3, "method-formulas", c.t(CW_TEXT("report", "How the figures are made")));
    c.add(Bullets{{
        {{c.t(CW_TEXT("report", "Not assessed and not applicable stand outside the scale: neither counts as 0."))}},
        {{c.t(CW_TEXT("report",
                      "The level of a part is the mean of its rated items, to one decimal, and always stands "
                      "with the number of items assessed of those in scope. The median, the lowest level and the "
                      "share with evidence stand beside it, because levels are ranks and a mean can hide a zero."))}},
        {{c.t(CW_TEXT("report",
                      "The level of B is the mean of its processes, each with an equal voice. There is no grand "
                      "total over A, B, C and D."))}},
        {{c.t(CW_TEXT("report",
                      "Assessed are the items that are rated or, with a reason, not applicable: “9 of 13 assessed” "
                      "counts both, here and on screen; as a share it is divided by the items in scope. With "
                      "evidence = ratings with at least one piece of evidence ÷ ratings."))}},
        {{c.t(CW_TEXT("report",
                      "A gap is target minus level. Its weight is (1 + target − level)² − 1, at most 35. High is "
                      "%1 of that maximum or more, Medium %2 or more, Low any other gap. Needs that residents "
                      "voiced order the gaps within a priority and never move one across."),
              {percent(thresholds.high), percent(thresholds.medium)})}},
        {{c.t(CW_TEXT("report",
                      "Rounds are compared over the items rated in both only. A difference below 0.25 is not "
                      "read as a change."))}},
    }});
}

void buildOverview(ReportContext& c) {
    c.chapter("overview", true);
    drawing::Scene map = drawing::overviewMap(c.picture());
    const std::string seen =
        c.saidFurthest
            ? c.t(CW_TEXT("report", "Each part with its level, its target and how much of it is assessed."))
            : map.description.toStdString();
    c.figure(std::move(map), seen);
    drawing::Scene radar = drawing::radar(c.picture());
    const auto processes = drawing::readingsOf(c.assessment, c.catalogue.processes());
    const auto reached = std::count_if(processes.begin(), processes.end(),
                                       [](const Reading& r) { return r.level && r.target && *r.level >= *r.target; });
    const auto withTarget =
        std::count_if(processes.begin(), processes.end(), [](const Reading& r) { return r.target.has_value(); });
    const auto judged =
        std::count_if(processes.begin(), processes.end(), [](const Reading& r) { return r.level && r.target; });
    const std::vector<std::string> figures{c.texts.integer(withTarget), c.texts.integer(judged),
                                           c.texts.integer(reached)};
    c.figure(
        std::move(radar),
        judged == 0
            ? c.t(CW_TEXT("report", "No process has both a level and a target yet."))
            : drawing::sentences(
                  {reached == 0
                       ? c.t(CW_TEXT("report",
                                     "Processes with a target: %1; of the %2 assessed none has reached it."),
                             {figures[0], figures[1]})
                       : c.t(CW_TEXT("report", "Processes with a target: %1; of the %2 assessed, %3 reached it."),
                             figures),
                   c.t(CW_TEXT("report", "Read lengths, not areas: filled is the level, dashed the target."))},
                  c.language));
    c.add(PageBreak{});  // eighteen rows fill a page: whole they can be looked up, broken they leave two behind
    Table table;
    table.caption = c.t(CW_TEXT("report", "The same in figures"));
    table.columns = {{c.t(CW_TEXT("report", "Part")), 3.4},
                     {c.t(CW_TEXT("report", "Level")), 0.9},
                     {c.t(CW_TEXT("report", "Target")), 0.8, Align::End},
                     {c.t(CW_TEXT("report", "Behind")), 0.8, Align::End},
                     {c.t(CW_TEXT("report", "Assessed")), 1, Align::End},
                     {c.t(CW_TEXT("report", "Median")), 0.8, Align::End},
                     {c.t(CW_TEXT("report", "Lowest")), 0.8, Align::End},
                     {c.t(CW_TEXT("report", "With evidence")), 0.9, Align::End}};
    for (const framework::Item* section : c.catalogue.sections()) {
        table.rows.push_back(overviewRow(c, *section, true));
        for (const framework::Item* process : c.catalogue.processes())
            if (process->isUnder(*section)) table.rows.push_back(overviewRow(c, *process, false));
    }
    c.add(table);
}

}  // namespace cw::report
