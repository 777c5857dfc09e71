#pragma once
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/language.h"
#include "base/text_util.h"
#include "model/snapshot.h"

namespace cw::model {

/// The order in which people know the records of a register, wherever they are listed and nobody asked for another:
/// by the register's order field (within what stands before it in its key), else by number (I-9 before I-10), else by
/// the parts of its key, else by its first date, else by title as that language collates. What lacks it comes last;
/// equals stand by id.
class OwnOrder {
public:
    OwnOrder(Snapshot snapshot, int registerIndex, base::Language language);
    /// Keys compare bytewise as the records do; those of two records are never equal.
    std::string key(const Record& record) const;
    std::vector<const Record*> records() const;  ///< of the snapshot, which must outlive them

private:
    std::string part(const Record& record, int field) const;

    Snapshot m_snapshot;  ///< a copy shares everything, and a later one must not change the order under way
    int m_register;
    base::Language m_language;
    base::Collator m_collator;
    std::vector<int> m_fields;
    std::map<int, std::unique_ptr<OwnOrder>> m_targets;  ///< by key field: the order of what it refers to
};

/// The records of a register in its own order.
std::vector<const Record*> inOwnOrder(const Snapshot& snapshot, int registerIndex, base::Language language);

}  // namespace cw::model
