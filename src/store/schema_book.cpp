#include "store/schema_book.h"

#include <algorithm>

#include "base/error_codes.h"
#include "base/sha256.h"

namespace cw::store {

using base::ErrorCode;
using base::fail;
using base::Result;
using sqlite::Connection;

std::vector<SchemaRow> readSchema(Connection& connection, std::int64_t limit) {
    std::vector<SchemaRow> rows;
    sqlite::Statement select(connection.handle(), "SELECT type, name, tbl_name, sql FROM sqlite_schema LIMIT ?1");
    select.bind(1, limit);
    while (select.step())
        rows.push_back({std::string(select.text(0)), std::string(select.text(1)), std::string(select.text(2)),
                        std::string(select.text(3))});
    std::ranges::sort(rows);
    return rows;
}

std::string schemaDigest(const std::vector<SchemaRow>& rows) {
    // Lengths first: a text may hold anything, NUL too, behind which SQLite reads no further.
    base::Sha256 digest;
    const auto number = [&](std::size_t value) { digest.add(std::to_string(value) + ':'); };
    number(rows.size());
    for (const SchemaRow& row : rows)
        for (const std::string* text : {&row.type, &row.name, &row.table, &row.sql}) {
            number(text->size());
            digest.add(*text);
        }
    return digest.hex();
}

Result<std::vector<std::string>> schemaDigests(const Migrations& migrations) {
    auto book = SchemaBook::make(migrations, model::registry());
    if (!book) return base::passOn(book);
    return sqlite::guarded("migrations", [&]() -> Result<std::vector<std::string>> {
        std::vector<std::string> digests;
        for (int i = 1; i <= (*book)->latest(); ++i) digests.push_back(schemaDigest((*book)->version(i).rows));
        return digests;
    });
}

namespace {

/// Tables that are part of a command: everything but the bookkeeping of 0001_core.sql.
bool isBookkeeping(std::string_view table) {
    constexpr std::string_view kNames[] = {"meta", "history", "versions", "blobs", "touched", "links"};
    return std::ranges::find(kNames, table) != std::end(kNames) || table.starts_with("sqlite_");
}

void readTable(Connection& connection, const std::string& table, SchemaVersion& version) {
    sqlite::Statement info(connection.handle(), "PRAGMA table_info(" + quotedName(table) + ")");
    sqlite::TableShape shape;
    std::vector<std::string> names;
    while (info.step()) {
        names.emplace_back(info.text(1));
        const std::string_view type = info.text(2);
        shape.types.push_back(type.empty() ? '?' : type[0]);
        shape.keys.push_back(static_cast<unsigned char>(info.integer(5)));
    }
    version.columns.emplace(table, std::move(names));
    if (!isBookkeeping(table)) version.shapes.emplace(table, std::move(shape));
}

}  // namespace

Result<std::shared_ptr<SchemaBook>> SchemaBook::make(const Migrations& migrations, const model::Registry& registry) {
    for (std::size_t i = 0; i < migrations.size(); ++i)
        if (migrations[i].number != static_cast<int>(i) + 1) return fail(ErrorCode::ResourceMissing, "migrations");
    if (migrations.empty()) return fail(ErrorCode::ResourceMissing, "migrations");
    return std::shared_ptr<SchemaBook>(new SchemaBook(migrations, registry));
}

const SchemaVersion& SchemaBook::version(int number) {
    const auto found = m_versions.find(number);
    if (found != m_versions.end()) return found->second;
    Connection memory(":memory:", sqlite::Access::Memory);
    for (int i = 0; i < number; ++i) memory.exec((*m_migrations)[static_cast<std::size_t>(i)].sql);
    learn(number, readSchema(memory), memory);
    return m_versions.at(number);
}

bool SchemaBook::isSchema(int number, const std::vector<SchemaRow>& rows) {
    const std::string& known = (*m_migrations)[static_cast<std::size_t>(number - 1)].schemaDigest;
    // Another SQLite than the build's may word its rows otherwise, so the digest only ever says yes.
    return (!known.empty() && known == schemaDigest(rows)) || rows == version(number).rows;
}

void SchemaBook::learn(int number, std::vector<SchemaRow> rows, Connection& connection) {
    if (m_versions.contains(number)) return;
    SchemaVersion version;
    version.rows = std::move(rows);
    for (const SchemaRow& row : version.rows)
        if (row.type == "table") readTable(connection, row.name, version);
    m_versions.emplace(number, std::move(version));
}

const Schema& SchemaBook::layout() {
    if (!m_layout) m_layout = std::make_unique<Schema>(*m_registry, version(latest()).columns);
    return *m_layout;
}

void SchemaBook::migrate(Connection& connection, int from) const {
    for (std::size_t i = static_cast<std::size_t>(from); i < m_migrations->size(); ++i)
        connection.exec((*m_migrations)[i].sql);
    connection.exec("PRAGMA user_version=" + std::to_string(latest()));
}

}  // namespace cw::store
