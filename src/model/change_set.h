#pragma once
#include <string>
#include <vector>

#include "model/record.h"

namespace cw::model {

enum class Op { Add, Set, Remove };

struct RecordChange {
    int registerIndex = 0;
    Op op = Op::Set;
    std::string id;
    RecordPtr before;  ///< null for Add
    RecordPtr after;   ///< null for Remove
    /// Fields whose value differs (all set ones for Add and Remove).
    std::vector<int> changedFields() const;
};

/// What one command, undo, redo or merge did, at most one entry per record: takes one Snapshot to the next and tells
/// listeners what to repaint.
using ChangeSet = std::vector<RecordChange>;

}  // namespace cw::model
