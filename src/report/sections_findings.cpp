#include <algorithm>
#include <map>

#include "report/report_context.h"

/// What the checks found: in the chapters, and all together by kind.
namespace cw::report {

using analysis::Finding;
using analysis::Severity;
using framework::Item;
using report::Table;

namespace {

/// More findings of one kind than this are folded: the count and the first of them.
constexpr std::size_t kMostOfOneKind = 3;

struct Kind {
    Severity severity;
    std::vector<const Finding*> findings;
};

/// Kinds in the order of their worst finding; notes are left to the window.
std::vector<Kind> kindsOf(const std::vector<const Finding*>& findings) {
    std::vector<Kind> kinds;
    std::map<std::pair<std::string, Severity>, std::size_t> at;
    for (const Finding* finding : findings) {
        if (finding->severity == Severity::Note) continue;
        const auto [found, added] = at.try_emplace({finding->check, finding->severity}, kinds.size());
        if (added) kinds.push_back({finding->severity, {}});
        kinds[found->second].findings.push_back(finding);
    }
    std::stable_sort(kinds.begin(), kinds.end(),
                     [](const Kind& a, const Kind& b) { return a.severity > b.severity; });
    return kinds;
}

Cell severityCell(const ReportContext& c, Severity severity) {
    Cell cell{c.t(severity == Severity::Bad ? CW_TEXT("report", "Severe", "finding")
                                            : CW_TEXT("report", "To do", "finding"))};
    cell.mark = severity == Severity::Bad ? Mark::Bad : Mark::Attention;
    return cell;
}

void findingTable(ReportContext& c, const std::vector<Kind>& kinds) {
    Table table;
    table.columns = {{c.t(CW_TEXT("report", "Severity")), 1}, {c.t(CW_TEXT("report", "Finding")), 7}};
    for (const Kind& kind : kinds) {
        const std::size_t shown = kind.findings.size() > kMostOfOneKind + 1 ? kMostOfOneKind : kind.findings.size();
        for (std::size_t i = 0; i < shown; ++i)
            table.rows.push_back({{severityCell(c, kind.severity),
                                   {analysis::findingText(*kind.findings[i], c.texts, c.catalogue, c.snapshot,
                                                          [&](const auto& spec, const auto& record) {
                                                              return c.nameOf(spec, record);
                                                          })}}});
        if (kind.findings.size() > shown)
            table.rows.push_back({{severityCell(c, kind.severity),
                                   {c.n(CW_TEXT_N("report", "and %n more of this kind", "findings"),
                                        static_cast<std::int64_t>(kind.findings.size() - shown)),
                                    false, true}}});
    }
    c.add(std::move(table));
}

/// The chapter a finding belongs to: its item's, else the first page that shows its register.
const Item* chapterOf(const ReportContext& c, const Finding& finding) {
    for (const Item* item = c.catalogue.find(finding.itemId); item != nullptr; item = item->parent)
        if (c.catalogue.page(item->id) != nullptr) return item;
    return finding.registerName.empty() ? nullptr : c.chapterWith(finding.registerName);
}

}  // namespace

void findingsOf(ReportContext& c, const Item& page) {
    std::vector<const Finding*> here;
    for (const Finding& finding : c.findings)
        if (chapterOf(c, finding) == &page) here.push_back(&finding);
    const auto kinds = kindsOf(here);
    if (kinds.empty()) return;
    c.heading(3, "findings-" + page.id, c.t(CW_TEXT("report", "Findings")));
    findingTable(c, kinds);
}

void buildFindings(ReportContext& c) {
    if (c.input.profile != Profile::Internal) return;  // work to be done inside the house
    c.chapter("findings", true);
    std::vector<const Finding*> all;
    std::int64_t notes = 0;
    std::int64_t bad = 0;
    for (const Finding& finding : c.findings) {
        all.push_back(&finding);
        if (finding.severity == Severity::Note) ++notes;
        if (finding.severity == Severity::Bad) ++bad;
    }
    const auto total = static_cast<std::int64_t>(all.size());
    if (total == notes) {
        c.say(CW_TEXT("report", "The checks find nothing that has to be done."));
        return;
    }
    c.say(CW_TEXT("report", "Severe: %1. To do: %2. Notes, not printed here: %3."),
          {c.texts.integer(bad), c.texts.integer(total - notes - bad), c.texts.integer(notes)}, ParagraphStyle::Lead);
    findingTable(c, kindsOf(all));
}

}  // namespace cw::report
