#pragma once
#include "base/result.h"
#include "model/snapshot.h"
#include "store/schema.h"
#include "store/sqlite/connection.h"

namespace cw::store {

/// Reads all registers into a Snapshot in one pass and refuses what cannot be (FileContentRefused: register, id,
/// field). Framework items that the catalogue does not know are kept. `place` names the file in errors. Throws
/// SQLite::Exception.
base::Result<model::Snapshot> loadSnapshot(sqlite::Connection& connection, const Schema& schema,
                                           const std::string& place);

}  // namespace cw::store
