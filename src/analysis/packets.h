#pragma once
#include <string>
#include <vector>

#include "base/date.h"
#include "framework/catalogue.h"
#include "model/snapshot.h"

namespace cw::analysis {

enum class PacketState { Waiting, Late, Returned };

/// One department packet as it stands on a day.
struct PacketStanding {
    const model::Record* packet = nullptr;
    PacketState state = PacketState::Waiting;
    int daysLate = 0;             ///< Late only: days since the due date
    std::int64_t openPoints = 0;  ///< Returned only: left when it was taken in last
};
/// All packets: late ones first, longest first; then those waiting by due date; then returned ones, latest first.
std::vector<PacketStanding> packetStandings(const model::Snapshot& snapshot, const base::Date& today);
PacketStanding standingOf(const model::Record& packet, const base::Date& today);
/// The packet handed out to the department last; null: none.
const model::Record* latestPacket(const model::Snapshot& snapshot, std::string_view departmentId);

/// Whom to ask in a department: its head with the office title, and an office phone. Empty parts are left out.
std::string contactOf(const model::Snapshot& snapshot, std::string_view departmentId, base::Language language);
/// Name and office phone of a person.
std::string contactOf(const model::Snapshot& snapshot, const model::Record& person, base::Language language);

/// Ids of the items of the round that a department rates: those below a process for which one of its roles does the
/// work or answers for it (letters R, A, AR), or which such a role leads. Catalogue order.
std::vector<std::string> itemsOf(const framework::Catalogue& catalogue, const model::Snapshot& snapshot,
                                 std::string_view roundId, std::string_view departmentId);

}  // namespace cw::analysis
