#include <algorithm>
#include <array>
#include <cmath>

#include "analysis/market.h"
#include "analysis/periods.h"
#include "analysis/procurement.h"
#include "analysis/views/view_parts.h"
#include "model/registers.h"

namespace cw::analysis {

using model::Contracts;
using model::MarketActions;
using model::ProcurementPolicies;
using model::Record;

namespace {

constexpr base::Msg kPrincipleHead = CW_TEXT("view", "Contract principle and its policies");
constexpr base::Msg kKeptHead = CW_TEXT("view", "Contracts in force that keep it");
constexpr base::Msg kUndated = CW_TEXT("view", "no date");
constexpr base::Msg kMoreThere = CW_TEXT("view", "%1 +%2", "a date and how many more there are");
constexpr base::Msg kSince = CW_TEXT("view", "since %1", "a date");
constexpr base::Msg kNothingCovers = CW_TEXT("view", "%1: no policy yet", "a contract principle");
constexpr base::Msg kKeptOf = CW_TEXT("view", "%1 of %2 that answer it", "contracts");
constexpr base::Msg kDataWays = CW_TEXT("view", "%1: owned by the city %2, open access %3", "of how many; contracts");
constexpr base::Msg kNoAnswer = CW_TEXT("view", "not answered yet");
constexpr base::Msg kKeptPart = CW_TEXT("view", "keep it (data: owned by the city)");
constexpr base::Msg kOpenPart = CW_TEXT("view", "data by open access");
constexpr base::Msg kPoliciesSummary =
    CW_TEXT("view", "%1 of 4 contract principles have a policy in force, %2 more are being prepared.");
constexpr base::Msg kPoliciesLegend =
    CW_TEXT("view",
            "Kept means: pays for a service or a result; data owned by the city or open on fair terms; gain sharing "
            "or a shared asset; lock-in below medium. Contracts without an answer do not count.");
constexpr base::Msg kNewPolicy = CW_TEXT("view", "Policy…");

constexpr base::Msg kFigureHead = CW_TEXT("view", "Figure", "head of a table");
constexpr base::Msg kSoFar = CW_TEXT("view", "%1 so far", "a year");
constexpr base::Msg kChangeHead = CW_TEXT("view", "Change");
constexpr base::Msg kTalks = CW_TEXT("view", "Early talks, market days and calls for information held");
constexpr base::Msg kCompetitions = CW_TEXT("view", "Competitions held");
constexpr base::Msg kSmallTaking = CW_TEXT("view", "Small and medium firms among those taking part");
constexpr base::Msg kSmallContracts = CW_TEXT("view", "Contracts in force with small and medium firms");
constexpr base::Msg kSmallWorth = CW_TEXT("view", "Share of the value in force with small and medium firms");
constexpr base::Msg kWithClause = CW_TEXT("view", "Tenders with a clause for small and medium firms");
constexpr base::Msg kShareOf = CW_TEXT("view", "%1 (%2 of %3)", "a share, how many of how many");
constexpr base::Msg kKnownOf = CW_TEXT("view", "known of %1 of %2 contracts; a year before by their dates");
constexpr base::Msg kMorePoints = CW_TEXT("view", "+%1 percentage points");
constexpr base::Msg kFewerPoints = CW_TEXT("view", "−%1 percentage points");
constexpr base::Msg kNotYet = CW_TEXT("view", "not yet");
constexpr base::Msg kMarketSummary =
    CW_TEXT("view",
            "So far in %3: talks with the market %1, competitions %2. Small and medium firms hold %4 of the value in "
            "force.");
constexpr base::Msg kMarketLegend = CW_TEXT(
    "view",
    "Years are calendar years. What nobody has recorded is “not yet”, never zero. Enter leads to the register "
    "behind a figure.");
constexpr base::Msg kNewAction = CW_TEXT("view", "Market action…");

std::string withMore(const ViewInput& in, std::string text, std::size_t count) {
    return count < 2 ? text
                     : in.texts.text(kMoreThere, {text, in.texts.integer(static_cast<std::int64_t>(count - 1))});
}

ListCell policyCell(const ViewInput& in, const std::vector<const Record*>& policies, int day, bool inForce) {
    if (policies.empty()) return {"–", ViewTone::Quiet};
    const auto date = policies.front()->date(day);
    auto text = date ? date->displayShort(languageOf(in)) : in.texts.text(kUndated);
    if (inForce && date) text = in.texts.text(kSince, {text});
    return {withMore(in, std::move(text), policies.size()), inForce ? ViewTone::Good : ViewTone::Plain};
}

ListCell keptCell(const ViewInput& in, const PrincipleKept& kept, bool isData) {
    if (kept.answered == 0) return {in.texts.text(kNoAnswer), ViewTone::Quiet};
    const auto n = [&](int count) { return in.texts.integer(count); };
    auto text = in.texts.text(kKeptOf, {n(kept.kept), n(kept.answered)});
    if (isData) text = in.texts.text(kDataWays, {text, n(kept.kept - kept.openAccess), n(kept.openAccess)});
    return {std::move(text), ViewTone::Plain,
            ViewBar{.parts = {{static_cast<double>(kept.kept - kept.openAccess), ViewBar::Ink::Main},
                              {static_cast<double>(kept.openAccess), ViewBar::Ink::Second}},
                    .max = static_cast<double>(kept.answered)}};
}

ViewContent policies(const ViewInput& in) {
    Listing list;
    const auto state = [&](std::string_view id) { return choiceWord(in, ProcurementPolicies::kName, "status", id); };
    list.heads = {{in.texts.text(kPrincipleHead)},
                  {state("draft")},
                  {state("consulted")},
                  {state("in_force")},
                  {in.texts.text(kKeptHead), false, 150}};
    list.legend = {{{1, ViewBar::Ink::Main}, in.texts.text(kKeptPart)},
                   {{1, ViewBar::Ink::Second}, in.texts.text(kOpenPart)}};
    const auto kept = principlesKept(in.snapshot, in.today);
    int inForceCount = 0;
    int prepared = 0;
    for (std::size_t i = 0; i < kContractPrinciples.size(); ++i) {
        const auto& principle = kContractPrinciples[i];
        const auto cover = policiesFor(principle.id, in.snapshot);
        std::vector<std::string> titles;
        const Record* first = nullptr;
        for (const auto* of : {&cover.inForce, &cover.consulted, &cover.draft})
            for (const auto* policy : *of) {
                if (first == nullptr) first = policy;
                titles.push_back(titleIn(in, ProcurementPolicies::kName, *policy));
            }
        inForceCount += cover.inForce.empty() ? 0 : 1;
        prepared += cover.inForce.empty() && first != nullptr ? 1 : 0;
        const auto word = choiceWord(in, ProcurementPolicies::kName, "covers", principle.id);
        if (!wantedText(in, word + "\n" + base::join(titles, "\n"))) continue;
        ListLine line;
        if (first != nullptr) {
            line.target = partOf(recordTarget(ProcurementPolicies::kName, first->id), principle.id);
            line.note = in.texts.list(titles);
        } else {
            line.kind = ListLine::Kind::Missing;
            line.target = newTarget(ProcurementPolicies::kName, {{"covers", std::string(principle.id)}});
        }
        line.cells = {{first != nullptr ? word : in.texts.text(kNothingCovers, {word})},
                      policyCell(in, cover.draft, ProcurementPolicies::PublishedOn, false),
                      policyCell(in, cover.consulted, ProcurementPolicies::PublishedOn, false),
                      policyCell(in, cover.inForce, ProcurementPolicies::ValidFrom, true),
                      keptCell(in, kept[i], principle.id == "data")};
        list.lines.push_back(std::move(line));
    }
    return {.summary = in.texts.text(kPoliciesSummary, {in.texts.integer(inForceCount), in.texts.integer(prepared)}),
            .legend = in.texts.text(kPoliciesLegend),
            .records = static_cast<int>(kContractPrinciples.size()),
            .body = std::move(list)};
}

std::vector<ViewAction> policyActions(const ViewInput& in, const ViewTarget& target) {
    const auto at = parseTarget(target);
    if (at.registerName != ProcurementPolicies::kName) return {};
    auto covers = at.part;
    for (const auto& [field, value] : at.preset)
        if (field == "covers") covers = value;
    return {{"N", in.texts.text(kNewPolicy), newTarget(ProcurementPolicies::kName, {{"covers", covers}})}};
}

/// How many of how many.
struct Part {
    double part = 0;
    double all = 0;
    std::optional<double> share() const { return all > 0 ? std::optional(part / all) : std::nullopt; }
};

class Market {
public:
    explicit Market(const ViewInput& in) : m_in(in) {
        m_list.heads = {{in.texts.text(kFigureHead)},
                        {in.texts.text(kSoFar, {yearText(in.texts, in.today.year())}), true},
                        {yearText(in.texts, in.today.year() - 1), true},
                        {in.texts.text(kChangeHead), true}};
    }

    ViewContent make() {
        const auto now = marketYear(m_in.snapshot, m_in.today.year());
        const auto before = marketYear(m_in.snapshot, m_in.today.year() - 1);
        const auto held = smallFirmsNow(m_in.snapshot, m_in.today);
        const auto heldBefore = smallFirmsOn(m_in.snapshot, addMonths(m_in.today, -12));
        count(kTalks, "talks", now.talks, before.talks);
        count(kCompetitions, "competitions", now.competitions, before.competitions);
        const auto of = [](auto part, auto all) { return Part{static_cast<double>(part), static_cast<double>(all)}; };
        share(kSmallTaking, MarketActions::kName, "firms", of(now.smallFirms, now.firms),
              of(before.smallFirms, before.firms), {}, true);
        const auto known =
            held.contracts == 0
                ? std::string()
                : m_in.texts.text(kKnownOf, {m_in.texts.integer(held.known), m_in.texts.integer(held.contracts)});
        share(kSmallContracts, Contracts::kName, "contracts", of(held.small, held.known),
              of(heldBefore.small, heldBefore.known), known, true);
        const auto worth = of(held.smallWorth, held.knownWorth);
        share(kSmallWorth, Contracts::kName, "worth", worth, of(heldBefore.smallWorth, heldBefore.knownWorth), known,
              false);
        share(kWithClause, Contracts::kName, "clause", of(now.withClause, now.tenders),
              of(before.withClause, before.tenders), {}, true);
        return {.summary = m_in.texts.text(
                    kMarketSummary, {m_in.texts.integer(now.talks), m_in.texts.integer(now.competitions),
                                     yearText(m_in.texts, m_in.today.year()),
                                     worth.share() ? shareText(m_in.texts, *worth.share()) : std::string("–")}),
                .legend = m_in.texts.text(kMarketLegend),
                .records = static_cast<int>(m_in.snapshot.table<MarketActions>().size() +
                                            m_in.snapshot.table<Contracts>().size()),
                .body = std::move(m_list)};
    }

private:
    void add(const base::Msg& label, std::string_view registerName, std::string_view part, std::string note,
             std::array<ListCell, 3> cells) {
        auto text = m_in.texts.text(label);
        if (!wantedText(m_in, text)) return;
        ListLine line{.target = partOf(panelTarget("register:" + std::string(registerName)), part)};
        line.cells = {{std::move(text)}, std::move(cells[0]), std::move(cells[1]), std::move(cells[2])};
        line.note = std::move(note);
        m_list.lines.push_back(std::move(line));
    }
    ListCell notYet() const { return {m_in.texts.text(kNotYet), ViewTone::Quiet}; }

    void count(const base::Msg& label, std::string_view part, int now, int before) {
        const bool none = now == 0 && before == 0;
        const int change = now - before;
        const auto sign = change > 0 ? "+" : change < 0 ? "−" : "±";
        add(label, MarketActions::kName, part, {},
            {none ? notYet() : ListCell{m_in.texts.integer(now)},
             none ? ListCell{"–", ViewTone::Quiet} : ListCell{m_in.texts.integer(before)},
             none ? ListCell{} : ListCell{sign + m_in.texts.integer(std::abs(change))}});
    }

    /// `counted`: the parts are numbers that can be read; of money only the share is shown.
    void share(const base::Msg& label, std::string_view registerName, std::string_view place, const Part& now,
               const Part& before, std::string note, bool counted) {
        const auto cell = [&](const Part& part) {
            const auto text = shareText(m_in.texts, part.part / part.all);
            return ListCell{counted ? m_in.texts.text(kShareOf, {text, m_in.texts.number(part.part, 0),
                                                                 m_in.texts.number(part.all, 0)})
                                    : text};
        };
        ListCell change;
        if (now.share() && before.share()) {
            // as the two shown shares differ
            const auto points = std::llround(*now.share() * 100) - std::llround(*before.share() * 100);
            change.text = points == 0 ? "±0"
                                      : m_in.texts.text(points > 0 ? kMorePoints : kFewerPoints,
                                                        {m_in.texts.integer(std::abs(points))});
        }
        add(label, registerName, place, std::move(note),
            {now.share() ? cell(now) : notYet(), before.share() ? cell(before) : ListCell{"–", ViewTone::Quiet},
             std::move(change)});
    }

    const ViewInput& m_in;
    Listing m_list;
};

ViewContent market(const ViewInput& in) {
    return Market(in).make();
}

std::vector<ViewAction> marketActions(const ViewInput& in, const ViewTarget& /*target*/) {
    return {{"N", in.texts.text(kNewAction), newTarget(MarketActions::kName)}};
}

}  // namespace

std::vector<View> marketViews() {
    return {
        {"coverage:procurement_policies",
         CW_TEXT("view", "Contract principles"),
         ProcurementPolicies::kName,
         {},
         &policies,
         &policyActions},
        {"figures:market", CW_TEXT("view", "Market in figures"), MarketActions::kName, {}, &market, &marketActions}};
}

}  // namespace cw::analysis
