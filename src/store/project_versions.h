#pragma once
#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "store/project.h"
#include "store/schema_book.h"
#include "store/sqlite/connection.h"

namespace cw::store {

/// By history position, oldest first. Throws SQLite::Exception.
std::vector<Version> listVersions(sqlite::Connection& connection);
std::int64_t countVersions(sqlite::Connection& connection);

/// What the export of a version needs: the working copy it is made from, never written.
struct VersionJob {
    std::string workPath;
    std::string imagePath;
    std::string target;
    std::string sessionTag;
    std::string catalogue;
    std::string versionId;
    std::shared_ptr<SchemaBook> book;
};
/// Walks back on an image of the working copy and puts it at the target, which must not be there: the project as it
/// was, with the history up to then. UnknownVersion; UndoStopped when personal data was erased since; HistoryUnfit;
/// TargetExists.
base::Result<void> exportVersion(const VersionJob& job);

}  // namespace cw::store
