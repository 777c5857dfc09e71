#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "model/snapshot.h"

/// Stakeholders and the contacts with them (B4).
namespace cw::analysis {

/// The stakeholder's own types; where it has none, those of its organisation.
const model::List& effectiveTypes(const model::Record& stakeholder, const model::Snapshot& snapshot);

/// 0 unaware … 4 leading; none for an unknown or empty level.
std::optional<int> engagementRank(std::string_view level);

/// Longest time between two contacts, in days; none for "as needed" and where no frequency is given.
std::optional<int> contactInterval(const model::Record& stakeholder);

struct Contacts {
    std::optional<base::Date> lastHeld{};
    std::optional<base::Date> nextPlanned{};  ///< earliest planned one on or after today
};
/// By the stakeholder's id; stakeholders without any engagement are not in it.
std::map<std::string, Contacts, std::less<>> contactsByStakeholder(const model::Snapshot& snapshot,
                                                                   const base::Date& today);

/// Its influence reaches the city's threshold of a key stakeholder, more engagement is wanted than there is, and no
/// contact is planned.
bool lacksContact(const model::Record& stakeholder, const std::map<std::string, Contacts, std::less<>>& contacts,
                  const model::Snapshot& snapshot);

}  // namespace cw::analysis
