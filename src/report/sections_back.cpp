#include <algorithm>
#include <cmath>

#include "report/report_context.h"

#include "base/text_util.h"

/// Evidence, changes, readings of the guide and the note at the end.
namespace cw::report {

using namespace model;
using analysis::ItemState;
using framework::Item;
using report::Table;

namespace {

constexpr double kNoChange = 0.25;  ///< levels are ordinal: less is not read as a change (domain.md §1.3)
constexpr double kEnoughCommon = 0.7;
constexpr std::size_t kMostNamed = 5;

struct Change {
    const Item* item = nullptr;
    double before = 0;
    double now = 0;
    double delta() const { return now - before; }
};

/// Items rated as wholes or leaves in both rounds.
std::vector<Change> common(const ReportContext& c, const Item* under = nullptr) {
    std::vector<Change> changes;
    for (const ItemState* leaf : c.assessment.leaves()) {
        if (under != nullptr && !leaf->item->isUnder(*under)) continue;
        const ItemState& before = c.earlier->state(leaf->item->id);
        if (!leaf->isRated() || !before.isRated() || !before.inScope) continue;
        changes.push_back({leaf->item, *before.level, *leaf->level});
    }
    return changes;
}

Change meanOf(const Item& item, const std::vector<Change>& changes) {
    Change mean{&item};
    for (const Change& change : changes) {
        mean.before += change.before;
        mean.now += change.now;
    }
    mean.before /= static_cast<double>(changes.size());
    mean.now /= static_cast<double>(changes.size());
    return mean;
}

std::string signedNumber(const ReportContext& c, double delta, int decimals) {
    const std::string number = c.texts.number(std::abs(delta), decimals);
    if (number.find_first_not_of("0.") == std::string::npos) return number;
    return (delta > 0 ? "+" : "−") + number;
}

/// The difference of the two shown figures, so that rows add up; marked by the unrounded one.
Cell deltaCell(const ReportContext& c, const Change& mean) {
    constexpr double kSlack = 1e-9;
    Cell cell{signedNumber(c, drawing::shownLevel(mean.now) - drawing::shownLevel(mean.before), 1)};
    if (std::abs(mean.delta()) < kNoChange - kSlack) return cell;
    cell.mark = mean.delta() > 0 ? Mark::Good : Mark::Bad;
    return cell;
}

void changeTable(ReportContext& c) {
    Table table;
    table.columns = {{c.t(CW_TEXT("report", "Part")), 4},
                     {c.t(CW_TEXT("report", "In common")), 1, Align::End},
                     {c.t(CW_TEXT("report", "Before")), 1, Align::End},
                     {c.t(CW_TEXT("report", "Now")), 1, Align::End},
                     {c.t(CW_TEXT("report", "Change")), 1.1, Align::End}};
    const auto row = [&](const Item& item, bool strong) {
        const auto changes = common(c, &item);
        if (changes.empty()) return;
        const Change mean = meanOf(item, changes);
        table.rows.push_back({{{c.itemTitle(item), strong},
                               {c.texts.integer(static_cast<std::int64_t>(changes.size()))},
                               {c.level(mean.before)},
                               {c.level(mean.now)},
                               deltaCell(c, mean)}});
    };
    for (const Item* section : c.catalogue.sections()) {
        // Section B has no mean over items: its processes speak for themselves.
        bool processes = false;
        for (const Item* process : c.catalogue.processes()) {
            if (!process->isUnder(*section)) continue;
            processes = true;
            row(*process, false);
        }
        if (!processes) row(*section, true);
    }
    c.add(table);
}

void movers(ReportContext& c, std::vector<Change> changes, bool better) {
    std::erase_if(changes, [&](const Change& change) { return better ? change.delta() <= 0 : change.delta() >= 0; });
    std::stable_sort(changes.begin(), changes.end(), [&](const Change& a, const Change& b) {
        return better ? a.delta() > b.delta() : a.delta() < b.delta();
    });
    if (changes.empty()) return;
    c.heading(3, better ? "changes-better" : "changes-worse",
              c.t(better ? CW_TEXT("report", "Most improved") : CW_TEXT("report", "Fallen back")));
    Bullets bullets;
    for (std::size_t i = 0; i < std::min(kMostNamed, changes.size()); ++i)
        bullets.items.push_back({{c.t(CW_TEXT("report", "%1: from %2 to %3", "item, levels"),
                                      {c.itemTitle(*changes[i].item), c.texts.number(changes[i].before, 0),
                                       c.texts.number(changes[i].now, 0)})}});
    c.add(bullets);
}

std::string roundTitle(ReportContext& c, const analysis::Assessment& assessment) {
    const Record* round = assessment.round();
    return round == nullptr ? std::string() : c.words(round->localized(Rounds::Title));
}

}  // namespace

void buildEvidence(ReportContext& c) {
    c.chapter("evidence", true);
    std::vector<const Record*> shown;
    for (const Record& evidence : c.snapshot.table<Evidence>()) {
        if (c.isLeftOut<Evidence>(evidence))
            ++c.withheld;
        else
            shown.push_back(&evidence);
    }
    if (shown.empty()) {
        c.say(c.snapshot.table<Evidence>().empty() ? CW_TEXT("report", "No evidence has been recorded yet.")
                                                   : CW_TEXT("report", "No evidence may be shown in this edition."));
        return;
    }
    std::stable_sort(shown.begin(), shown.end(), [](const Record* a, const Record* b) {
        return base::naturalLess(a->text(Evidence::Ref), b->text(Evidence::Ref));
    });
    Table table;
    table.columns = {{c.label<Evidence>(Evidence::Ref), 0.8},        {c.label<Evidence>(Evidence::Title), 3.6},
                     {c.label<Evidence>(Evidence::Kind), 1.3},       {c.label<Evidence>(Evidence::Dated), 1.1},
                     {c.label<Evidence>(Evidence::Department), 1.5}, {c.t(CW_TEXT("report", "For items")), 1.4}};
    for (const Record* evidence : shown) {
        std::string title = c.value<Evidence>(*evidence, Evidence::Title);
        if (evidence->has(Evidence::Link)) title += "\n" + c.value<Evidence>(*evidence, Evidence::Link);
        table.rows.push_back({{{evidence->text(Evidence::Ref)},
                               {title},
                               {c.value<Evidence>(*evidence, Evidence::Kind)},
                               {c.date(evidence->date(Evidence::Dated))},
                               {c.department(evidence->text(Evidence::Department))},
                               {c.codes(evidence->list(Evidence::Items))}}});
    }
    c.add(table);
}

void buildChanges(ReportContext& c) {
    c.chapter("changes", true);
    if (c.earlier == nullptr || c.earlier->round() == nullptr) {
        c.say(CW_TEXT("report", "There is no earlier round to compare with."));
        return;
    }
    const auto changes = common(c);
    const std::string earlier = roundTitle(c, *c.earlier);
    if (changes.empty()) {
        c.say(CW_TEXT("report",
                      "No item is rated both now and in “%1”, so nothing can be compared. Rounds of different "
                      "depth rate different items."),
              {earlier});
        return;
    }
    const auto better = std::count_if(changes.begin(), changes.end(), [](const Change& x) { return x.delta() > 0; });
    const auto worse = std::count_if(changes.begin(), changes.end(), [](const Change& x) { return x.delta() < 0; });
    const auto total = static_cast<std::int64_t>(changes.size());
    c.say(CW_TEXT("report", "Since “%1”, of %2 items rated in both rounds %3 rose, %4 fell and %5 stayed."),
          {earlier, c.texts.integer(total), c.texts.integer(better), c.texts.integer(worse),
           c.texts.integer(total - better - worse)},
          ParagraphStyle::Lead);
    const int rated = std::max(c.assessment.whole().rated, c.earlier->whole().rated);
    if (rated > 0 && static_cast<double>(total) / rated < kEnoughCommon)
        c.say(CW_TEXT("report",
                      "Only %1 of the items rated in the fuller round are in both: read the means with care."),
              {c.texts.percent(total * 10000 / rated)});
    if (const auto progress = c.assessment.progressSince(*c.earlier))
        c.say(CW_TEXT("report", "Of the way from then to the targets, %1 is covered."),
              {c.texts.percent(static_cast<std::int64_t>(std::lround(*progress * 10000)))});
    changeTable(c);
    c.say(
        CW_TEXT(
            "report",
            "Means over the items rated in both rounds only; they differ from the levels elsewhere in this report."),
        {}, ParagraphStyle::Caption);
    movers(c, changes, true);
    movers(c, changes, false);
}

void buildReadings(ReportContext& c) {
    c.chapter("readings", true);
    c.say(CW_TEXT("report", "Where the guide's print is unclear or inconsistent, this tool reads it as follows."));
    Table table;
    table.columns = {{c.t(CW_TEXT("report", "Item")), 1.8},
                     {c.t(CW_TEXT("report", "The guide prints")), 2.2},
                     {c.t(CW_TEXT("report", "This tool reads")), 3}};
    for (const auto& item : c.catalogue.items()) {
        const auto& texts = item->in(c.language);
        if (texts.printed.empty() && texts.reading.empty()) continue;
        table.rows.push_back({{{c.itemTitle(*item)}, {texts.printed}, {texts.reading}}});
    }
    if (!table.rows.empty()) c.add(table);
}

void buildEndNote(ReportContext& c) {
    c.chapter("end");
    c.say(CW_TEXT("report",
                  "Self-assessment. This report is no BSI certification and no statement of conformity with "
                  "PAS 181 or ISO 37106."));
    c.say(CW_TEXT("report",
                  "Made on %1 with Citywright %2 from its content on PAS 181, version %3. All figures come from the "
                  "project "
                  "file as it was that day."),
          {c.texts.date(c.input.date), c.input.toolVersion, c.catalogue.version()});
    c.say(CW_TEXT("report",
                  "People appear by their office; names, but for those of mayors, and private contacts are "
                  "not printed."));
    if (c.withheld > 0)
        c.say(c.n(CW_TEXT_N("report", "This edition leaves out %n record(s) that are not meant for its readers.",
                            "count of records"),
                  c.withheld));
    if (c.fallbacks() > 0)
        c.say(c.n(CW_TEXT_N("report", "%n text(s) in this report exist in the other language only and are marked so.",
                            "count of texts"),
                  c.fallbacks()));
}

}  // namespace cw::report
