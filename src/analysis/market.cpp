#include "analysis/market.h"

#include "analysis/procurement.h"
#include "model/registers.h"

namespace cw::analysis {

using model::Contracts;
using model::MarketActions;
using model::Organisations;
using model::Record;

namespace {

bool isTalk(const Record& action) {
    const auto& kind = action.text(MarketActions::Kind);
    return kind == "early_talk" || kind == "market_day" || kind == "rfi";
}

void note(SmallFirmContracts& sums, const Record& contract, const model::Snapshot& snapshot) {
    ++sums.contracts;
    const auto* supplier = snapshot.find<Organisations>(contract.text(Contracts::Supplier));
    if (supplier == nullptr || !supplier->has(Organisations::Sme)) return;
    const bool small = supplier->yes(Organisations::Sme);
    const auto value = contract.money(Contracts::Value);
    const auto worth = value && value->currency == "TWD" ? value->minor : 0;
    ++sums.known;
    sums.knownWorth += worth;
    sums.small += small ? 1 : 0;
    sums.smallWorth += small ? worth : 0;
}

bool ranOn(const Record& contract, const base::Date& day) {
    const auto& stage = contract.text(Contracts::Stage);
    if (stage.empty() || stage == "planning" || stage == "tender" || stage == "cancelled") return false;
    const auto start = contract.date(Contracts::Start);
    const auto last = lastDay(contract);
    return start && last && !(day < *start) && !(*last < day);
}

}  // namespace

MarketYear marketYear(const model::Snapshot& snapshot, int year) {
    MarketYear figures;
    for (const auto& action : snapshot.table<MarketActions>()) {
        const auto day = action.date(MarketActions::Date);
        if (action.text(MarketActions::Status) != "held" || !day || day->year() != year) continue;
        figures.talks += isTalk(action) ? 1 : 0;
        figures.competitions += action.text(MarketActions::Kind) == "competition" ? 1 : 0;
        const auto firms = action.integer(MarketActions::Firms);
        const auto small = action.integer(MarketActions::SmeFirms);
        if (!firms || !small) continue;
        figures.firms += *firms;
        figures.smallFirms += *small;
    }
    for (const auto& contract : snapshot.table<Contracts>()) {
        const auto notice = contract.date(Contracts::NoticeOn);
        const auto day = notice ? notice : contract.date(Contracts::Start);
        if (!day || day->year() != year || contract.text(Contracts::Stage) == "cancelled" ||
            !contract.has(Contracts::SmeClause))
            continue;
        ++figures.tenders;
        figures.withClause += contract.yes(Contracts::SmeClause) ? 1 : 0;
    }
    return figures;
}

SmallFirmContracts smallFirmsNow(const model::Snapshot& snapshot, const base::Date& today) {
    SmallFirmContracts sums;
    for (const auto& contract : snapshot.table<Contracts>())
        if (inForce(contract, today)) note(sums, contract, snapshot);
    return sums;
}

SmallFirmContracts smallFirmsOn(const model::Snapshot& snapshot, const base::Date& day) {
    SmallFirmContracts sums;
    for (const auto& contract : snapshot.table<Contracts>())
        if (ranOn(contract, day)) note(sums, contract, snapshot);
    return sums;
}

}  // namespace cw::analysis
