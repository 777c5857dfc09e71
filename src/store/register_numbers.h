#pragma once
#include <optional>
#include <string>
#include <vector>

#include "model/change_set.h"
#include "model/snapshot.h"

namespace cw::store {

/// Next human reference (I-013) and last order key of each register, kept beside the snapshot so that adding a record
/// does not scan its register. What they say follows from the content alone.
class RegisterNumbers {
public:
    std::string nextRef(const model::Snapshot& snapshot, int registerIndex);
    /// An order key behind all others.
    std::string nextOrder(const model::Snapshot& snapshot, int registerIndex);
    void apply(const model::Registry& registry, const model::ChangeSet& changes);

private:
    struct Entry {
        std::optional<long> highest;  ///< nothing: to be counted
        std::optional<std::string> lastKey;
    };
    Entry& entry(int registerIndex);
    std::vector<Entry> m_entries;
};

/// 12 for "I-012" with prefix "I-"; 0 for other texts.
long refNumber(std::string_view ref, std::string_view prefix);

}  // namespace cw::store
