#include "analysis/principles.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

#include "model/registers.h"

namespace cw::analysis {

using framework::Item;
using model::Decisions;
using model::Initiatives;
using model::PrinciplePositions;
using model::PrincipleStatements;
using model::Snapshot;

std::vector<const Item*> principlePoints(const framework::Catalogue& catalogue) {
    std::vector<const Item*> points;
    for (const Item* item : catalogue.ofKind(framework::Kind::Principle))
        if (item->leaf()) points.push_back(item);
    return points;
}

bool cites(const model::List& items, const Item& point) {
    for (const Item* up = &point; up != nullptr; up = up->parent)
        if (std::ranges::find(items, up->id) != items.end()) return true;
    return false;
}

std::vector<Citations> citationsOf(const std::vector<const Item*>& points, const Snapshot& snapshot) {
    std::unordered_set<std::string_view> adoptions;
    for (const auto& statement : snapshot.table<PrincipleStatements>())
        adoptions.insert(statement.text(PrincipleStatements::Decision));
    std::vector<Citations> found(points.size());
    const auto count = [&](const model::List& cited, int Citations::*kind) {
        if (cited.empty()) return;
        for (std::size_t i = 0; i < points.size(); ++i)
            if (cites(cited, *points[i])) ++(found[i].*kind);
    };
    for (const auto& initiative : snapshot.table<Initiatives>())
        if (initiative.text(Initiatives::Status) != "stopped")
            count(initiative.list(Initiatives::Principles), &Citations::initiatives);
    for (const auto& decision : snapshot.table<Decisions>()) {
        const std::string& status = decision.text(Decisions::Status);
        if ((status == "proposed" || status == "accepted") && !adoptions.contains(decision.id))
            count(decision.list(Decisions::Principles), &Citations::decisions);
    }
    return found;
}

Agreement agreementOn(const std::string& item, const Snapshot& snapshot) {
    Agreement found;
    for (const auto& position : snapshot.table<PrinciplePositions>()) {
        if (position.text(PrinciplePositions::Item) != item) continue;
        const std::string& stand = position.text(PrinciplePositions::Position);
        if (stand == "agree") ++found.agree;
        if (stand == "amend") ++found.amend;
        if (stand == "reject") ++found.reject;
    }
    return found;
}

std::optional<base::Date> firstAdoption(const Snapshot& snapshot) {
    std::optional<base::Date> first;
    for (const auto& statement : snapshot.table<PrincipleStatements>()) {
        const std::string& status = statement.text(PrincipleStatements::Status);
        const auto date = statement.date(PrincipleStatements::Date);
        if (status == "adopted" && date && (!first || *date < *first)) first = date;
    }
    return first;
}

}  // namespace cw::analysis
