#include "analysis/stakeholders.h"

#include <algorithm>
#include <array>

#include "analysis/thresholds.h"
#include "model/registers.h"
#include "model/registers/choices.h"

namespace cw::analysis {

using model::Engagements;
using model::Stakeholders;

const model::List& effectiveTypes(const model::Record& stakeholder, const model::Snapshot& snapshot) {
    if (stakeholder.has(Stakeholders::Types)) return stakeholder.list(Stakeholders::Types);
    const auto* organisation = snapshot.find<model::Organisations>(stakeholder.text(Stakeholders::Organisation));
    if (organisation == nullptr) return stakeholder.list(Stakeholders::Types);
    return organisation->list(model::Organisations::Types);
}

std::optional<int> engagementRank(std::string_view level) {
    static constexpr std::array<std::string_view, 5> kLevels{"unaware", "resistant", "neutral", "supportive",
                                                             "leading"};
    const auto* it = std::ranges::find(kLevels, level);
    if (it == kLevels.end()) return std::nullopt;
    return static_cast<int>(it - kLevels.begin());
}

std::optional<int> contactInterval(const model::Record& stakeholder) {
    return model::daysOf(stakeholder.text(Stakeholders::Frequency));
}

std::map<std::string, Contacts, std::less<>> contactsByStakeholder(const model::Snapshot& snapshot,
                                                                   const base::Date& today) {
    std::map<std::string, Contacts, std::less<>> all;
    for (const auto& engagement : snapshot.table<Engagements>()) {
        const std::string& status = engagement.text(Engagements::Status);
        auto& contacts = all[engagement.text(Engagements::Stakeholder)];
        const auto held = engagement.date(Engagements::Date);
        const auto due = engagement.date(Engagements::Due);
        if (status == "held" && held && (!contacts.lastHeld || *contacts.lastHeld < *held)) contacts.lastHeld = held;
        if (status == "planned" && due && *due >= today && (!contacts.nextPlanned || *due < *contacts.nextPlanned))
            contacts.nextPlanned = due;
    }
    return all;
}

bool lacksContact(const model::Record& stakeholder, const std::map<std::string, Contacts, std::less<>>& contacts,
                  const model::Snapshot& snapshot) {
    const auto influence = static_cast<double>(stakeholder.integer(Stakeholders::Influence).value_or(0));
    const auto now = engagementRank(stakeholder.text(Stakeholders::EngagementNow));
    const auto wanted = engagementRank(stakeholder.text(Stakeholders::EngagementWanted));
    if (influence < threshold(snapshot, "stakeholder.key_influence") || !now || !wanted || *wanted <= *now)
        return false;
    const auto it = contacts.find(stakeholder.id);
    return it == contacts.end() || !it->second.nextPlanned;
}

}  // namespace cw::analysis
