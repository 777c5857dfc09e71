#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "model/snapshot.h"
#include "store/project.h"

namespace cw::store {

/// Personal fields of one record that an erasure empties.
struct ErasedRecord {
    int registerIndex = -1;
    std::string id;
    std::vector<int> fields;
    friend bool operator==(const ErasedRecord&, const ErasedRecord&) = default;
};

/// What the erasure of a person's record reaches: the fields named or, when none is, all personal ones, and with
/// these those of every record that refers to it. UnknownRegister, UnknownField, NotPersonal. The record itself may
/// be gone already.
base::Result<std::vector<ErasedRecord>> recordsToErase(const model::Snapshot& snapshot, std::string_view registerName,
                                                       std::string_view id, const std::vector<std::string>& named);
/// The same for records that once referred to it, by what an entry of the history changed; adds those that are new.
void addFormerReferrers(std::vector<ErasedRecord>& erased, const model::Registry& registry,
                        const std::vector<FieldChange>& changes);

}  // namespace cw::store
