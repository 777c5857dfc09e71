#include "analysis/bundles.h"

#include <algorithm>
#include <array>

#include "model/registers.h"

namespace cw::analysis {

using model::CustomerTeams;
using model::Districts;
using model::LifeEvents;

namespace {

std::optional<double> shareOfPopulation(const model::List& districts, const model::Snapshot& snapshot) {
    std::int64_t all = 0;
    std::int64_t part = 0;
    for (const auto& district : snapshot.table<Districts>()) {
        const auto people = district.integer(Districts::Population).value_or(0);
        all += people;
        if (std::ranges::find(districts, district.id) != districts.end()) part += people;
    }
    if (all <= 0 || part <= 0) return std::nullopt;
    return static_cast<double>(part) / static_cast<double>(all);
}

}  // namespace

std::optional<double> casesReached(const model::Record& lifeEvent, const model::Snapshot& snapshot) {
    std::optional<std::int64_t> demand;
    for (const auto& id : lifeEvent.list(LifeEvents::Services)) {
        const auto* service = snapshot.find<model::Services>(id);
        if (service == nullptr) continue;
        demand = std::max(demand, service->integer(model::Services::Demand));
    }
    if (!demand) return std::nullopt;
    if (!lifeEvent.has(LifeEvents::Districts)) return static_cast<double>(*demand);
    const auto share = shareOfPopulation(lifeEvent.list(LifeEvents::Districts), snapshot);
    return share ? std::optional(static_cast<double>(*demand) * *share) : std::nullopt;
}

std::optional<double> minutesSaved(const model::Record& lifeEvent, const model::Snapshot& snapshot) {
    const auto before = lifeEvent.integer(LifeEvents::MinutesBefore);
    const auto after = lifeEvent.integer(LifeEvents::MinutesAfter);
    const auto cases = casesReached(lifeEvent, snapshot);
    if (!before || !after || !cases) return std::nullopt;
    return static_cast<double>(*before - *after) * *cases;
}

int charterElements(const model::Record& team) {
    using Team = CustomerTeams;
    constexpr std::array elements{Team::Mandate, Team::Powers, Team::Quality, Team::Brand, Team::Measures};
    return static_cast<int>(std::ranges::count_if(elements, [&](int element) { return team.has(element); }));
}

}  // namespace cw::analysis
