#pragma once
#include <map>
#include <string>
#include <utility>

#include "base/result.h"
#include "model/change_set.h"
#include "model/snapshot.h"
#include "store/project.h"
#include "store/schema.h"
#include "store/sqlite/changeset.h"

namespace cw::store {

/// Turns a changeset that the connection's database has just taken into record changes against the snapshot before
/// it. A change of a list's side table is a change of its owner. HistoryUnfit when a value cannot be (hostile
/// history). Throws SQLite::Exception.
base::Result<model::ChangeSet> decode(const sqlite::Changeset& changeset, const model::Snapshot& before,
                                      const Schema& schema, sqlite::Connection& connection);

/// The same without a snapshot, for showing an old entry: fields with their values before and after. For lists
/// `before` holds what left and `after` what came.
/// Changesets name only the changed half of an amount: the other one is taken from the record as it is `now`.
std::vector<FieldChange> describe(const sqlite::Changeset& changeset, const Schema& schema,
                                  const model::Snapshot& now);

/// Successive change sets as one, at most one entry a record; entries that cancel out go.
class ChangeMerger {
public:
    void add(model::ChangeSet changes);
    model::ChangeSet take();
    bool empty() const { return m_changes.empty(); }
    const model::ChangeSet& all() const { return m_changes; }

private:
    model::ChangeSet m_changes;
    std::map<std::pair<int, std::string>, std::size_t> m_at;  ///< of m_changes, made when a second set comes
};

/// Snapshot::apply for any size: many changes in one register rebuild its table once.
model::Snapshot applyChanges(const model::Snapshot& snapshot, const model::ChangeSet& changes);

}  // namespace cw::store
