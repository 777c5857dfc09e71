#pragma once
#include <functional>
#include <memory>
#include <string>

#include "base/result.h"
#include "model/snapshot.h"
#include "store/schema_book.h"
#include "store/sqlite/connection.h"

namespace cw::store {

/// What a received file must be before anything of it is used (docs/file-format.md, "Opening"). Nothing here writes.

/// What is wrong with a damaged file, in words and with a stable name for scripts.
enum class Damage { CutOff, Pages, References, History, Digest, Attachment };
/// FileDamaged.
base::Failure damaged(std::string_view place, Damage what);

/// The first 100 bytes and the size; answers user_version. FileEmpty, FileNotProject, FileForeign, FileSchemaUnknown,
/// FileNewer, FileDamaged.
base::Result<int> checkHeader(const std::string& path, int latest);

/// Limits what SQLite may do with a schema that is not known yet: any first statement reads all of sqlite_schema, and
/// a small file can make that endless. Before the first statement; checkDatabase() goes on with its own deadline.
void beginSchemaStage(sqlite::Connection& connection);

/// The same for content, once the schema is known: generous, by the size of the file.
void beginContentStage(sqlite::Connection& connection);

/// Schema as the migrations of that version make it, then quick_check and foreign_key_check, with a deadline.
/// `schemaKnown` is called in between, when the book knows the version. FileSchemaUnknown, FileDamaged. Throws
/// SQLite::Exception.
base::Result<void> checkDatabase(sqlite::Connection& connection, SchemaBook& book, int version,
                                 const std::string& place, const std::function<void()>& schemaKnown = {});

/// Digest of the content against the one stored at saving; a working copy with unsaved changes has none to compare
/// with. FileDamaged. Throws SQLite::Exception.
base::Result<void> checkDigest(sqlite::Connection& connection, const std::string& digest, const std::string& place);

/// Bytes of the attachment ("sha256/name"), compared with their hash. FileMissing, FileDamaged.
base::Result<std::string> attachmentIn(sqlite::Connection& connection, std::string_view value);

}  // namespace cw::store
