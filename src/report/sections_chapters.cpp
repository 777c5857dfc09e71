#include <algorithm>
#include <map>

#include "report/report_context.h"

/// One chapter per section A, C and D and per process: purpose, score, ratings, gaps, initiatives.
namespace cw::report {

using namespace model;
using analysis::Gap;
using analysis::ItemState;
using analysis::Source;
using framework::Item;
using report::Table;

namespace {

std::string scoreLine(ReportContext& c, const Item& item) {
    const auto& score = c.assessment.score(item.id);
    const auto& in = c.texts;
    if (score.inScope == 0) return c.t(CW_TEXT("report", "None of its items is in the scope of this round."));
    if (!score.mean)
        return c.t(CW_TEXT("report", "None of its %1 items in scope is rated yet."), {in.integer(score.inScope)});
    std::vector<std::string> parts;
    parts.push_back(
        score.overridden
            ? c.t(CW_TEXT("report",
                          "The city set the level of the whole to %1, with a reason; %2 of %3 items are assessed."),
                  {c.level(score.mean), in.integer(score.assessed()), in.integer(score.inScope)})
            : c.t(CW_TEXT("report", "Level %1; %2 of %3 items assessed."),
                  {c.level(score.mean), in.integer(score.assessed()), in.integer(score.inScope)}));
    if (score.median && score.minimum && score.rated > 1)
        parts.push_back(c.t(CW_TEXT("report", "Median %1, lowest %2."),
                            {in.number(*score.median, *score.median == static_cast<int>(*score.median) ? 0 : 1),
                             in.integer(*score.minimum)}));
    if (const auto share = score.evidencedShare())
        parts.push_back(c.t(CW_TEXT("report", "%1 of the ratings rest on evidence."),
                            {in.percent(static_cast<std::int64_t>(*share * 10000 + 0.5))}));
    if (score.notApplicable > 0)
        parts.push_back(
            c.n(CW_TEXT_N("report", "%n of them not applicable.", "count of items"), score.notApplicable));
    if (score.confidence[0] > 0)
        parts.push_back(
            c.n(CW_TEXT_N("report", "%n rating(s) of low confidence.", "count of ratings"), score.confidence[0]));
    return drawing::sentences(parts, c.language);
}

/// The description of the level a whole was rated with, or stands at.
void levelMeaning(ReportContext& c, const Item& item) {
    const ItemState& state = c.assessment.state(item.id);
    const auto& levels = item.in(c.language).levels;
    if (!state.level || levels.size() != 6) return;
    const int level = static_cast<int>(*state.level);
    const base::Msg msg = state.inScope ? CW_TEXT("report", "Level %1 means here: %2")
                                        : CW_TEXT("report", "Level %1, which the mean has reached, means here: %2");
    c.say(msg, {std::to_string(level), levels[static_cast<std::size_t>(level)]});
}

/// Does the edition print notes or reasons of ratings?
bool hasNotes(const ReportContext& c) {
    return !c.isMasked<Answers>(Answers::Note) || !c.isMasked<Answers>(Answers::Reason);
}

std::string noteOf(ReportContext& c, const ItemState& state) {
    if (state.knownFrom != nullptr)
        return c.t(CW_TEXT("report", "Level from the state of the artefact: %1"),
                   {c.value<Artefacts>(*state.knownFrom, Artefacts::Status)});
    if (state.answer == nullptr) return {};
    std::vector<std::string> parts;
    if (state.source == Source::NotApplicable || state.source == Source::Overridden) {
        const std::string reason = c.value<Answers>(*state.answer, Answers::Reason);
        if (!reason.empty()) parts.push_back(reason);
    }
    const std::string note = c.value<Answers>(*state.answer, Answers::Note);
    if (!note.empty()) parts.push_back(note);
    return base::join(parts, "\n");
}

Row ratingRow(ReportContext& c, const ItemState& state) {
    const bool na = state.source == Source::NotApplicable;
    const Record* answer = state.answer;
    Row row;
    row.cells.push_back({c.titleInChapter(*state.item)});
    row.cells.push_back(c.levelCell(state.level, na));
    row.cells.push_back({state.target && !na ? std::to_string(*state.target) : std::string()});
    row.cells.push_back({answer != nullptr ? c.value<Answers>(*answer, Answers::Confidence) : std::string()});
    row.cells.push_back(
        {state.evidenceCount > 0 ? c.texts.integer(static_cast<std::int64_t>(state.evidenceCount)) : std::string()});
    if (hasNotes(c)) row.cells.push_back({noteOf(c, state)});
    return row;
}

std::string groupTitle(ReportContext& c, const Item& item) {
    const ItemState& state = c.assessment.state(item.id);
    if (state.source != Source::Overridden || !state.level) return c.titleInChapter(item);
    const std::string reason =
        state.answer == nullptr ? std::string() : c.value<Answers>(*state.answer, Answers::Reason);
    return reason.empty()
               ? c.t(CW_TEXT("report", "%1, set to level %2"), {c.titleInChapter(item), c.level(state.level)})
               : c.t(CW_TEXT("report", "%1, set to level %2: %3", "title, level, reason"),
                     {c.titleInChapter(item), c.level(state.level), reason});
}

void ratings(ReportContext& c, const Item& item) {
    const auto leaves = c.assessment.leavesUnder(item.id);
    if (leaves.empty()) return;
    Table table;
    table.columns = {{c.t(CW_TEXT("report", "Item")), 4},
                     {c.t(CW_TEXT("report", "Level")), 1},
                     {c.t(CW_TEXT("report", "Target")), 0.8, Align::End},
                     {c.t(CW_TEXT("report", "Confidence")), 1.1},
                     {c.t(CW_TEXT("report", "Evidence")), 0.9, Align::End}};
    if (hasNotes(c)) table.columns.push_back({c.t(CW_TEXT("report", "Note")), 3.2});
    const Item* group = nullptr;
    for (const ItemState* leaf : leaves) {
        const Item* parent = leaf->item->parent;
        if (leaf->item != &item && parent != &item && parent != group && parent != nullptr)
            table.rows.push_back({{{groupTitle(c, *parent)}}, true});
        else if (parent == &item && group != &item && group != nullptr)
            table.rows.push_back({{{c.t(CW_TEXT("report", "Other items"))}}, true});
        group = parent;
        table.rows.push_back(ratingRow(c, *leaf));
    }
    c.add(table);
}

void gapsOf(ReportContext& c, const Item& item) {
    c.heading(3, "gaps-" + item.id, c.t(CW_TEXT("report", "Gaps")));
    const auto& score = c.assessment.score(item.id);
    const auto gaps = c.assessment.gapsUnder(item.id);
    if (gaps.empty()) {
        const auto leaves = c.assessment.leavesUnder(item.id);
        const bool judged =
            std::any_of(leaves.begin(), leaves.end(), [](const ItemState* s) { return s->level && s->target; });
        c.say(score.rated == 0 ? CW_TEXT("report", "Nothing is rated here yet, so there is no gap to see.")
              : !judged        ? CW_TEXT("report", "No target is set here, so there is no gap to see.")
                               : CW_TEXT("report", "Every item with a level and a target has reached its target."));
        return;
    }
    Table table;
    table.columns = {{c.t(CW_TEXT("report", "Item")), 4},
                     {c.t(CW_TEXT("report", "Behind")), 0.8, Align::End},
                     {c.t(CW_TEXT("report", "Priority")), 1.2},
                     {c.t(CW_TEXT("report", "Target date")), 1.2},
                     {c.t(CW_TEXT("report", "Closed by")), 1.6}};
    for (const Gap& gap : gaps) {
        const auto refs = c.closedBy(*gap.item);
        table.rows.push_back({{{c.titleInChapter(*gap.item)},
                               {c.texts.number(gap.target - gap.level, 0)},
                               c.bandCell(gap.band),
                               {c.date(gap.targetDate)},
                               {refs.empty() ? c.t(CW_TEXT("report", "no initiative yet")) : c.texts.list(refs),
                                false, refs.empty()}}});
    }
    c.add(table);
}

void initiativesOf(ReportContext& c, const Item& item) {
    const auto initiatives = c.initiativesUnder(item);
    if (initiatives.empty()) return;
    c.heading(3, "initiatives-" + item.id, c.t(CW_TEXT("report", "Initiatives")));
    Table table;
    table.columns = {{c.label<Initiatives>(Initiatives::Ref), 0.7},
                     {c.label<Initiatives>(Initiatives::Title), 4},
                     {c.t(CW_TEXT("report", "Who")), 2},
                     {c.t(CW_TEXT("report", "When")), 1.3},
                     {c.label<Initiatives>(Initiatives::Status), 1.3}};
    for (const Record* initiative : initiatives)
        table.rows.push_back({{{initiative->text(Initiatives::Ref)},
                               {c.words(initiative->localized(Initiatives::Title))},
                               {c.department(initiative->text(Initiatives::LeadDepartment))},
                               {c.period(*initiative)},
                               c.stateOf(*initiative)}});
    c.add(table);
}

void chapter(ReportContext& c, const Item& item, int level, bool newPage) {
    c.heading(level, item.id, c.itemTitle(item), newPage);
    c.say(item.in(c.language).explanation);
    c.strip(drawing::levelStrip(c.picture(), item.id));
    c.say(scoreLine(c, item), ParagraphStyle::Caption);
    levelMeaning(c, item);
    ratings(c, item);
    gapsOf(c, item);
    initiativesOf(c, item);
    figuresOf(c, item);
    findingsOf(c, item);
    registersOf(c, item);
}

/// The processes' section has no ratings of its own: its page says what the parts are and how they stand.
void overviewOfProcesses(ReportContext& c, const Item& section) {
    c.heading(1, section.id, c.itemTitle(section), true);
    c.say(section.in(c.language).explanation);
    c.strip(drawing::levelStrip(c.picture(), section.id));
    c.say(CW_TEXT("report", "The level is the mean of the processes that have one, each with an equal voice."), {},
          ParagraphStyle::Caption);
}

}  // namespace

void buildChapters(ReportContext& c) {
    const auto processes = c.catalogue.processes();
    for (const Item* section : c.catalogue.sections()) {
        const bool hasProcesses =
            std::any_of(processes.begin(), processes.end(), [&](const Item* p) { return p->isUnder(*section); });
        if (!hasProcesses) {
            chapter(c, *section, 1, true);
            continue;
        }
        overviewOfProcesses(c, *section);
        bool first = true;
        for (const Item* process : processes) {
            if (!process->isUnder(*section)) continue;
            // A page of its own, so that it can be handed to those who run the process.
            chapter(c, *process, 2, !first);
            first = false;
        }
    }
}

}  // namespace cw::report
