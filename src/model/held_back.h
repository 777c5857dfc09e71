#pragma once
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "model/snapshot.h"

/// What one person wrote and another may not see yet, though it stands in the file. The one rule for window, command
/// line, search and exports (what leaves the city: disclosure.h). A courtesy, no lock: whoever has the file can read
/// it with other tools, or say that they are somebody else.
///
/// Ratings by assessors are made blind. One that is not handed in is seen by its assessor alone. One that is handed
/// in is seen by all others once two have handed in theirs of the item or nobody has to any more, or the round is
/// closed. While it is open an assessor who has begun, or who works as one, sees it once they have handed in their
/// own of the item, or all that they have. A round may name many who never rate by themselves: by their name alone
/// they are readers like all others.
namespace cw::model {

/// Whoever looks.
struct Reader {
    std::string name{};    ///< as history knows them; people of that name are meant
    std::string person{};  ///< id of the person they work as, whatever the name is; empty: by name
};

struct HeldBack {
    std::vector<int> fields{};        ///< of the register
    std::set<std::string> records{};  ///< whose fields are not shown
    bool holds(std::string_view record, int field) const;
};

/// Whether the register has something to hold back at all.
bool holdsBack(std::string_view registerName);
/// Adds the registers of which more or less may be shown when one of these has changed.
void addHeldBackBy(std::set<std::string_view>& changed);
/// What of the register is held back from them.
HeldBack heldBackFrom(const Reader& reader, std::string_view registerName, const Snapshot& snapshot);
/// The snapshot without the records that are held back from them, for lists, searches and documents; `left`: how many
/// those are.
Snapshot shownTo(const Reader& reader, const Snapshot& snapshot, int* left = nullptr);

}  // namespace cw::model
