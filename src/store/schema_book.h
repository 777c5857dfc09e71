#pragma once
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "store/project_file.h"
#include "store/schema.h"
#include "store/sqlite/changeset.h"

namespace cw::store {

/// One row of sqlite_schema, without the page number.
struct SchemaRow {
    std::string type, name, table, sql;
    friend auto operator<=>(const SchemaRow&, const SchemaRow&) = default;  // NOLINT(modernize-use-nullptr)
};

/// SHA-256 over sorted rows; other rows, another digest, whatever their texts hold.
std::string schemaDigest(const std::vector<SchemaRow>& rows);

/// What the schema is in one version of the format, found by running migrations 1…version in memory with the SQLite
/// that is running, or read from a file whose schema has the digest that the migrations gave at build time.
struct SchemaVersion {
    std::vector<SchemaRow> rows;                                        ///< sorted
    sqlite::Shapes shapes;                                              ///< of the tracked tables
    std::unordered_map<std::string, std::vector<std::string>> columns;  ///< per table, in order
};

/// The schema of every version, computed when first asked for. Belongs to one thread.
class SchemaBook {
public:
    /// Internal when the numbers are not 1, 2, 3 …
    static base::Result<std::shared_ptr<SchemaBook>> make(const Migrations& migrations,
                                                          const model::Registry& registry);

    int latest() const { return static_cast<int>(m_migrations->size()); }
    const SchemaVersion& version(int number);  ///< 1…latest(); throws SQLite::Exception
    /// True when these sorted rows are that version's schema.
    bool isSchema(int number, const std::vector<SchemaRow>& rows);
    /// Takes the version's shapes from a file for which isSchema() was true: running all migrations costs more than
    /// opening a project.
    void learn(int number, std::vector<SchemaRow> rows, sqlite::Connection& connection);
    const Schema& layout();  ///< of the latest version
    const model::Registry& registry() const { return *m_registry; }

    /// Runs migrations from+1…latest and sets user_version, in the caller's transaction.
    void migrate(sqlite::Connection& connection, int from) const;

private:
    SchemaBook(const Migrations& migrations, const model::Registry& registry)
        : m_migrations(&migrations), m_registry(&registry) {}
    const Migrations* m_migrations;
    const model::Registry* m_registry;
    std::map<int, SchemaVersion> m_versions;
    std::unique_ptr<Schema> m_layout;
};

/// sqlite_schema of a connection, sorted; at most `limit` rows of it, −1 = all.
std::vector<SchemaRow> readSchema(sqlite::Connection& connection, std::int64_t limit = -1);

}  // namespace cw::store
