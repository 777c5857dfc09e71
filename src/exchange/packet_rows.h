#pragma once
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "exchange/packet_review.h"

/// Rows that a department wrote anew have no id. Their place in the packet (sheet and row) gives them one, so that a
/// corrected file finds the record that an earlier one made, in every copy of the project.
namespace cw::exchange {

/// The rows of the plan that are written anew and can be known by their place: never one whose record another row of
/// the file is, nor a record that the row does not resemble. A row that moved within its sheet is known by what an
/// earlier file gave. `handedOut`: register and id of the records that stood in the packet.
std::vector<PacketNewRow> newRowsOf(const model::Snapshot& snapshot, const Source& returned, const ImportPlan& plan,
                                    const std::set<std::pair<int, std::string>>& handedOut, const PacketCompare& how);
/// The file with these ids in its id column.
Source withIds(Source returned, const std::vector<PacketNewRow>& rows);

/// Did an earlier file of the packet give that record anything?
bool isTaken(const TakenValues& taken, int registerIndex, const std::string& id);

}  // namespace cw::exchange
