#include <algorithm>
#include <array>
#include <cmath>

#include "analysis/procurement.h"
#include "analysis/thresholds.h"
#include "analysis/views/view_parts.h"
#include "model/registers.h"

namespace cw::analysis {

using model::Contracts;
using model::Organisations;
using model::Record;

namespace {

constexpr base::Msg kByRisk = CW_TEXT("view", "By value at risk");
constexpr base::Msg kByScore = CW_TEXT("view", "By score");
constexpr base::Msg kAll = CW_TEXT("view", "All");
constexpr base::Msg kScoreHead = CW_TEXT("view", "Lock-in, 0 free … 100 tied");
constexpr base::Msg kDataHead = CW_TEXT("view", "Data", "part of the lock-in score");
constexpr base::Msg kInterfacesHead = CW_TEXT("view", "Interfaces", "part of the lock-in score");
constexpr base::Msg kAlternativesHead = CW_TEXT("view", "Who else", "part of the lock-in score");
constexpr base::Msg kExitPlanHead = CW_TEXT("view", "Exit plan", "part of the lock-in score");
constexpr base::Msg kExitCostHead = CW_TEXT("view", "Cost of leaving", "part of the lock-in score");
constexpr base::Msg kAnswers = CW_TEXT("view", "%1 of 5 answered");
constexpr base::Msg kNeeded = CW_TEXT("view", "%1 of 5 answered, 3 are needed");
constexpr base::Msg kScore = CW_TEXT("view", "%1 · %2", "lock-in score and how many parts are answered");
constexpr base::Msg kPoints = CW_TEXT("view", "%1 / %2", "points and the most there are");
constexpr base::Msg kBandHigh = CW_TEXT("view", "high");
constexpr base::Msg kBandMedium = CW_TEXT("view", "medium");
constexpr base::Msg kBandLow = CW_TEXT("view", "low");
constexpr base::Msg kLockInSummary =
    CW_TEXT("view", "Of %1 in force, %2 is tied (lock-in %3 or more), %4 is not yet answered.");
constexpr base::Msg kFreed = CW_TEXT("view", "Freed from lock-in: %1; saved a year: %2.");
constexpr base::Msg kLockInLegend =
    CW_TEXT("view",
            "Our own index, no standard: data 25, interfaces 20, who else could take over 25, exit plan 15, cost of "
            "leaving 15; unanswered parts are left out, the line through the bar is the span they leave.");
constexpr base::Msg kDataAdvice = CW_TEXT("view", "put a data clause into the next contract");
constexpr base::Msg kInterfacesAdvice = CW_TEXT("view", "ask for published interfaces");
constexpr base::Msg kAlternativesAdvice = CW_TEXT("view", "talk to other suppliers before the tender");
constexpr base::Msg kExitPlanAdvice = CW_TEXT("view", "agree an exit plan");
constexpr base::Msg kExitCostAdvice = CW_TEXT("view", "plan the money for leaving");
constexpr base::Msg kMostBy = CW_TEXT("view", "%1: %2", "the part with the most points, and what helps");
constexpr base::Msg kHolds = CW_TEXT("view", "Share of the value in force");
constexpr base::Msg kValueHead = CW_TEXT("view", "Value", "head of a table: money");
constexpr base::Msg kContractsHead = CW_TEXT("view", "Contracts", "head of a table: how many");
constexpr base::Msg kDepartmentsHead = CW_TEXT("view", "Departments", "head of a table: how many");
constexpr base::Msg kLockInHead = CW_TEXT("view", "Lock-in", "head of a table");
constexpr base::Msg kSme = CW_TEXT("view", "small or medium enterprise");
constexpr base::Msg kLocal = CW_TEXT("view", "seated in the city");
constexpr base::Msg kNoSupplier = CW_TEXT("view", "No supplier named");
constexpr base::Msg kOthers = CW_TEXT("view", "Others: %1", "how many suppliers");
constexpr base::Msg kTooFew = CW_TEXT("view", "%1 contracts in force with a value: too few to speak of dependence.");
constexpr base::Msg kSuppliersSummary =
    CW_TEXT("view", "%1 contracts in force worth %2; the largest supplier, %3, holds %4.");
constexpr base::Msg kSuppliersLegend =
    CW_TEXT("view",
            "The notch is the share from which one supplier makes dependent. Lock-in is the mean of its "
            "contracts, weighted by value.");
constexpr base::Msg kContractsOf = CW_TEXT("view", "%1 · %2", "how many contracts, and their value");
constexpr base::Msg kEnds = CW_TEXT("view", "ends %1");
constexpr base::Msg kLockInCard = CW_TEXT("view", "lock-in %1", "with its score");
constexpr base::Msg kBoardSummary = CW_TEXT("view", "%1 contracts, %2 of them in force, worth %3.");
constexpr base::Msg kBoardLegend = CW_TEXT(
    "view", "Ctrl and an arrow key, or the mouse, moves a contract to another stage. ■ lock-in high, ▲ medium.");

constexpr std::size_t kSuppliersShown = 15;

struct PartWords {
    base::Msg head;
    base::Msg advice;
};
const std::array<PartWords, kLockInParts>& partWords() {
    static const std::array<PartWords, kLockInParts> all{{{kDataHead, kDataAdvice},
                                                          {kInterfacesHead, kInterfacesAdvice},
                                                          {kAlternativesHead, kAlternativesAdvice},
                                                          {kExitPlanHead, kExitPlanAdvice},
                                                          {kExitCostHead, kExitCostAdvice}}};
    return all;
}
constexpr std::array<std::string_view, kLockInParts> kPartFields{"data_basis", "standards", "alternatives",
                                                                 "exit_plan", "exit_cost"};

struct Band {
    ViewTone tone;
    base::Msg word;
};
Band bandOf(const ViewInput& in, double score) {
    if (score >= threshold(in.snapshot, "lock_in.high")) return {ViewTone::Bad, kBandHigh};
    if (score >= threshold(in.snapshot, "lock_in.medium")) return {ViewTone::Attention, kBandMedium};
    return {ViewTone::Good, kBandLow};
}

ViewBar::Ink barOf(ViewTone tone) {
    return tone == ViewTone::Bad         ? ViewBar::Ink::Bad
           : tone == ViewTone::Attention ? ViewBar::Ink::Attention
                                         : ViewBar::Ink::Good;
}

double worthOf(const Record& contract) {
    const auto value = contract.money(Contracts::Value);
    return value && value->currency == "TWD" ? static_cast<double>(value->minor) : 0;
}

std::string explained(const ViewInput& in, const Record& contract, const LockIn& lock) {
    std::size_t most = 0;
    double points = 0;
    for (std::size_t i = 0; i < lock.points.size(); ++i)
        if (lock.points[i] && *lock.points[i] > points) {
            points = *lock.points[i];
            most = i;
        }
    if (points <= 0) return {};
    const auto& answer = lockInAnswer(contract, static_cast<LockInPart>(most));
    const auto word = answer.empty() ? in.texts.text(partWords()[most].head)
                                     : choiceWord(in, Contracts::kName, kPartFields[most], answer);
    return in.texts.text(kMostBy, {word, in.texts.text(partWords()[most].advice)});
}

ListLine lockInLine(const ViewInput& in, const Record& contract, const LockIn& lock) {
    ListLine line{.target = recordTarget(Contracts::kName, contract.id)};
    const auto department = departmentIn(in, contract.text(Contracts::Department));
    line.cells.push_back({titleIn(in, Contracts::kName, contract)});
    const auto explanation = explained(in, contract, lock);
    line.note =
        department.empty() || explanation.empty() ? department + explanation : department + " · " + explanation;
    ListCell score;
    if (lock.score) {
        const auto band = bandOf(in, *lock.score);
        score.tone = band.tone;
        score.text = in.texts.text(
            kScore, {in.texts.number(*lock.score, 0), in.texts.text(kAnswers, {std::to_string(lock.answered)})});
        score.bar =
            ViewBar{.parts = {{*lock.score, barOf(band.tone)}}, .max = 100, .low = lock.low, .high = lock.high};
    } else {
        score.tone = ViewTone::Quiet;
        score.text = in.texts.text(kNeeded, {std::to_string(lock.answered)});
        score.bar = ViewBar{.parts = {{100, ViewBar::Ink::Third, true}}, .max = 100};
    }
    line.cells.push_back(std::move(score));
    for (std::size_t i = 0; i < lock.points.size(); ++i) {
        if (!lock.points[i]) {
            line.cells.push_back({"–", ViewTone::Quiet});
            continue;
        }
        const double share = *lock.points[i] / kLockInMax[i];
        line.cells.push_back(
            {in.texts.text(kPoints, {in.texts.number(*lock.points[i], 0), in.texts.number(kLockInMax[i], 0)}),
             share >= 1 ? ViewTone::Attention : ViewTone::Plain});
    }
    line.cells.push_back({worthOf(contract) > 0 ? shortMoney(in.texts, worthOf(contract), "TWD") : std::string("–")});
    return line;
}

/// How many contracts and what they are worth; no amount where none is known.
std::string headOf(const ViewInput& in, std::size_t contracts, double worth) {
    auto count = in.texts.integer(static_cast<std::int64_t>(contracts));
    return worth > 0 ? in.texts.text(kContractsOf, {count, shortMoney(in.texts, worth, "TWD")}) : count;
}

ViewContent lockInScores(const ViewInput& in) {
    Listing list;
    list.heads = {{labelIn(in, Contracts::kName, "title")}, {in.texts.text(kScoreHead), false, 150}};
    for (const auto& part : partWords()) list.heads.push_back({in.texts.text(part.head), true});
    list.heads.push_back({in.texts.text(kValueHead), true});
    struct Row {
        const Record* contract;
        LockIn lock;
        double order;
    };
    std::vector<Row> rows;
    double all = 0;
    double tied = 0;
    double open = 0;
    for (const auto& contract : in.snapshot.table<Contracts>()) {
        if (!optionIs(in, "all") && !inForce(contract, in.today)) continue;
        if (!wanted(in, Contracts::kName, contract)) continue;
        const auto lock = lockIn(contract);
        const double worth = worthOf(contract);
        if (inForce(contract, in.today)) {
            all += worth;
            if (!lock.score)
                open += worth;
            else if (bandOf(in, *lock.score).tone == ViewTone::Bad)
                tied += worth;
        }
        const double score = lock.score.value_or(-1);
        rows.push_back({&contract, lock, optionIs(in, "score") ? score : score < 0 ? score : score * worth});
    }
    std::ranges::stable_sort(rows, std::ranges::greater{}, &Row::order);
    for (const auto& row : rows) list.lines.push_back(lockInLine(in, *row.contract, row.lock));
    std::vector<std::string> said{in.texts.text(
        kLockInSummary,
        {shortMoney(in.texts, all, "TWD"), shortMoney(in.texts, tied, "TWD"),
         in.texts.number(threshold(in.snapshot, "lock_in.high"), 0), shortMoney(in.texts, open, "TWD")})};
    const auto freed = freedContracts(in.snapshot);
    double saving = 0;
    for (const auto* contract : freed)
        if (const auto saved = contract->money(Contracts::Saving); saved && saved->currency == "TWD")
            saving += static_cast<double>(saved->minor);
    if (!freed.empty())
        said.push_back(in.texts.text(kFreed, {in.texts.integer(static_cast<std::int64_t>(freed.size())),
                                              shortMoney(in.texts, saving, "TWD")}));
    return {.summary = sentencesIn(in.texts, said),
            .legend = in.texts.text(kLockInLegend),
            .records = static_cast<int>(in.snapshot.table<Contracts>().size()),
            .body = std::move(list)};
}

ViewContent suppliers(const ViewInput& in) {
    Listing list;
    list.heads = {{labelIn(in, Contracts::kName, "supplier")}, {in.texts.text(kHolds), false, 200},
                  {in.texts.text(kValueHead), true},           {in.texts.text(kContractsHead), true},
                  {in.texts.text(kDepartmentsHead), true},     {in.texts.text(kLockInHead), true}};
    const auto shares = supplierShares(in.snapshot, in.today);
    const double limit = threshold(in.snapshot, "supplier.share") / 100;
    const auto line = [&](std::string name, const SupplierShare& part, std::string note) {
        const double share =
            shares.worth > 0 ? static_cast<double>(part.worth) / static_cast<double>(shares.worth) : 0;
        const bool dependent = shares.enough && share >= limit && !part.supplier.empty();
        ListLine row{.target = recordTarget(Organisations::kName, part.supplier)};
        row.note = std::move(note);
        row.cells = {
            {std::move(name)},
            {shareText(in.texts, share), dependent ? ViewTone::Attention : ViewTone::Plain,
             ViewBar{.parts = {{share, dependent ? ViewBar::Ink::Attention : ViewBar::Ink::Main}},
                     .max = 1,
                     .notch = limit}},
            {shortMoney(in.texts, static_cast<double>(part.worth), "TWD")},
            {in.texts.integer(part.contracts)},
            {part.departments.empty() ? std::string()
                                      : in.texts.integer(static_cast<std::int64_t>(part.departments.size()))},
            {part.lockIn ? in.texts.number(*part.lockIn, 0) : std::string("–"),
             part.lockIn ? bandOf(in, *part.lockIn).tone : ViewTone::Quiet}};
        list.lines.push_back(std::move(row));
    };
    SupplierShare rest;
    int others = 0;
    std::int64_t named = 0;
    int namedContracts = 0;
    std::size_t shown = 0;
    for (const auto& part : shares.suppliers) {
        named += part.worth;
        namedContracts += part.contracts;
        const auto* body = in.snapshot.find<Organisations>(part.supplier);
        if (!body || !wanted(in, Organisations::kName, *body)) continue;
        if (++shown > kSuppliersShown) {
            rest.worth += part.worth;
            rest.contracts += part.contracts;
            ++others;
            continue;
        }
        std::vector<std::string> notes;
        if (body->yes(Organisations::Sme)) notes.push_back(in.texts.text(kSme));
        if (body->yes(Organisations::Local)) notes.push_back(in.texts.text(kLocal));
        line(titleIn(in, Organisations::kName, *body), part, base::join(notes, " · "));
    }
    if (others > 0) line(in.texts.text(kOthers, {in.texts.integer(others)}), rest, {});
    if (shares.worth > named && in.needle.empty()) {
        SupplierShare without;
        without.worth = shares.worth - named;
        without.contracts = shares.contracts - namedContracts;
        line(in.texts.text(kNoSupplier), without, {});
    }
    std::string summary;
    if (!shares.enough)
        summary = in.texts.text(kTooFew, {in.texts.integer(shares.contracts)});
    else if (!shares.suppliers.empty())
        summary = in.texts.text(
            kSuppliersSummary,
            {in.texts.integer(shares.contracts), shortMoney(in.texts, static_cast<double>(shares.worth), "TWD"),
             titleOfId(in, Organisations::kName, shares.suppliers.front().supplier),
             shareText(in.texts,
                       static_cast<double>(shares.suppliers.front().worth) / static_cast<double>(shares.worth))});
    return {.summary = std::move(summary),
            .legend = in.texts.text(kSuppliersLegend),
            .records = static_cast<int>(in.snapshot.table<Contracts>().size()),
            .body = std::move(list)};
}

ViewContent contractBoard(const ViewInput& in) {
    const auto& field = in.snapshot.registry().find(Contracts::kName)->fields[Contracts::Stage];
    Board board{
        .columnsTitle = in.texts.text(field.label), .columnField = "stage", .cardsShown = 50, .leastColumn = 130};
    std::vector<double> sums;
    for (const auto& choice : field.choices) {
        const bool ended = choice.id == "closed" || choice.id == "cancelled";
        if (ended && !optionIs(in, "all")) continue;
        board.columns.push_back({.title = in.texts.text(choice.label), .value = std::string(choice.id)});
        sums.push_back(0);
    }
    board.rows.push_back({});
    board.cells.resize(board.columns.size());
    struct Placed {
        std::size_t column;
        std::string end;
        ViewCard card;
    };
    std::vector<Placed> placed;
    int all = 0;
    int inForceCount = 0;
    double worth = 0;
    for (const auto& contract : in.snapshot.table<Contracts>()) {
        if (!wanted(in, Contracts::kName, contract)) continue;
        const auto at = std::ranges::find_if(board.columns, [&](const ViewHead& head) {
            return std::get<std::string>(head.value) == contract.text(Contracts::Stage);
        });
        if (at == board.columns.end()) continue;
        ++all;
        if (inForce(contract, in.today)) {
            ++inForceCount;
            worth += worthOf(contract);
        }
        const auto column = static_cast<std::size_t>(std::distance(board.columns.begin(), at));
        sums[column] += worthOf(contract);
        ViewCard card{.target = recordTarget(Contracts::kName, contract.id),
                      .title = titleIn(in, Contracts::kName, contract)};
        std::vector<std::string> parts;
        if (auto department = departmentIn(in, contract.text(Contracts::Department)); !department.empty())
            parts.push_back(std::move(department));
        if (worthOf(contract) > 0) parts.push_back(shortMoney(in.texts, worthOf(contract), "TWD"));
        const auto end = lastDay(contract);
        if (end) parts.push_back(in.texts.text(kEnds, {end->displayShort(languageOf(in))}));
        card.detail = base::join(parts, " · ");
        if (const auto score = lockIn(contract).score) {
            const auto band = bandOf(in, *score);
            if (band.tone != ViewTone::Good) {
                card.tone = band.tone;
                card.toneText = in.texts.text(kLockInCard, {in.texts.number(*score, 0)});
            }
        }
        placed.push_back({column, end ? end->iso() : std::string("9999"), std::move(card)});
    }
    std::ranges::stable_sort(placed, {}, &Placed::end);
    for (auto& each : placed) board.cells[each.column].cards.push_back(std::move(each.card));
    for (std::size_t i = 0; i < board.columns.size(); ++i)
        board.columns[i].detail = headOf(in, board.cells[i].cards.size(), sums[i]);
    return {.summary = in.texts.text(kBoardSummary, {in.texts.integer(all), in.texts.integer(inForceCount),
                                                     shortMoney(in.texts, worth, "TWD")}),
            .legend = in.texts.text(kBoardLegend),
            .records = static_cast<int>(in.snapshot.table<Contracts>().size()),
            .body = std::move(board)};
}

}  // namespace

std::vector<View> procurementViews() {
    return {{"board:contracts",
             CW_TEXT("view", "Contracts by stage"),
             Contracts::kName,
             {{"alive", CW_TEXT("view", "Not ended")}, {"all", kAll}},
             &contractBoard},
            {"scores:lock_in",
             CW_TEXT("view", "Lock-in"),
             Contracts::kName,
             {{"risk", kByRisk}, {"score", kByScore}, {"all", CW_TEXT("view", "Ended ones too")}},
             &lockInScores},
            {"bars:suppliers", CW_TEXT("view", "Dependence on suppliers"), Contracts::kName, {}, &suppliers}};
}

}  // namespace cw::analysis
