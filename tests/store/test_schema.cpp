#include <catch2/catch.hpp>

#include <filesystem>
#include <map>
#include <set>

#include "base/error_codes.h"
#include "store/schema.h"
#include "store/schema_book.h"
#include "store/support.h"

using namespace cw;
using namespace cw::test;

namespace {

/// A file with all migrations, to ask SQLite itself.
const std::string& emptyFile() {
    static const TemporaryFolder folder;
    static const std::string path = [] {
        const std::string made = folder / "empty.citywright";
        must(must(store::ProjectFile::createNew(setupIn(folder)))->saveAs(made));
        return made;
    }();
    return path;
}

}  // namespace

TEST_CASE("Every register's table has exactly the columns that its fields demand") {
    for (const auto& spec : model::registry().all()) {
        CAPTURE(spec.name);
        const std::string table(spec.name);
        std::set<std::string> want, have;
        for (const auto& column : store::expectedColumns(spec))
            want.insert(column.name + "|" + column.type + "|" + (column.name == "id" ? "1|1" : "0|0"));
        std::stringstream rows(
            queryText(emptyFile(), "SELECT name, type, \"notnull\", pk FROM pragma_table_info('" + table + "')"));
        for (std::string row; std::getline(rows, row);) have.insert(row);
        CHECK(have == want);
        const std::string sql = queryText(emptyFile(), "SELECT sql FROM sqlite_schema WHERE name = '" + table + "'");
        CHECK(sql.find("STRICT, WITHOUT ROWID") != std::string::npos);
        CHECK(sql.find("UNIQUE") == std::string::npos);
        CHECK(sql.find("CASCADE") == std::string::npos);
    }
}

TEST_CASE("Schemas that differ have digests that differ, also when their texts hold what stands between texts") {
    const store::SchemaRow a{"table", "a", "a", "CREATE TABLE a(x)"}, b{"table", "b", "b", "CREATE TABLE b(x)"};
    auto swallowed = a;
    for (const auto* text : {&b.type, &b.name, &b.table, &b.sql}) swallowed.sql += std::string(1, '\0') + *text;
    auto shifted = a;
    shifted.table = "a" + std::string(1, '\0') + a.sql;
    shifted.sql.clear();
    std::set<std::string> digests;
    const std::vector<std::vector<store::SchemaRow>> schemas{{}, {{}}, {a}, {b}, {a, b}, {swallowed}, {shifted}};
    for (const auto& rows : schemas) digests.insert(store::schemaDigest(rows));
    CHECK(digests.size() == schemas.size());
}

TEST_CASE("A file is taken or refused alike whether the digest of its schema is known, unknown or another's") {
    const TemporaryFolder folder;
    const std::string sound = folder / "sound.citywright", foreign = folder / "foreign.citywright";
    for (const auto& copy : {sound, foreign}) std::filesystem::copy_file(emptyFile(), copy);
    runSql(foreign, "CREATE TABLE more (id TEXT)");
    store::Migrations unknown = migrations(), others = migrations();
    for (auto& each : unknown) each.schemaDigest.clear();
    for (auto& each : others) each.schemaDigest = std::string(64, '0');
    for (const auto* known : {&migrations(), static_cast<const store::Migrations*>(&unknown),
                              static_cast<const store::Migrations*>(&others)}) {
        auto setup = setupIn(folder);
        setup.migrations = known;
        CHECK(store::ProjectFile::open(setup, sound));
        const auto refused = store::ProjectFile::open(setup, foreign);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == base::ErrorCode::FileSchemaUnknown);
    }
    CHECK(must(store::schemaDigests(migrations())).back() == migrations().back().schemaDigest);
}

TEST_CASE("Every list field has its side table, and every reference its deferred foreign key") {
    std::set<std::string> tables{"meta", "history", "versions", "blobs", "touched", "links"};
    for (const auto& spec : model::registry().all()) {
        std::set<std::string> want;
        tables.insert(std::string(spec.name));
        for (const auto& field : spec.fields) {
            CAPTURE(spec.name, field.id);
            if (field.isList()) {
                const std::string side = store::sideTableName(spec, field);
                tables.insert(side);
                CHECK(queryText(emptyFile(), "SELECT name, type, \"notnull\", pk FROM pragma_table_info('" + side +
                                                 "')") == "owner|TEXT|1|1\ntarget|TEXT|1|2\nposition|INTEGER|1|0\n");
                std::string keys = std::string(spec.name) + "|owner|id\n";
                if (field.isReference()) keys += std::string(field.targetRegister()) + "|target|id\n";
                const auto lines = [](const std::string& text) {
                    std::multiset<std::string> out;
                    std::stringstream stream(text);
                    for (std::string line; std::getline(stream, line);) out.insert(line);
                    return out;
                };
                CHECK(
                    lines(queryText(emptyFile(), "SELECT \"table\", \"from\", \"to\" FROM pragma_foreign_key_list('" +
                                                     side + "')")) == lines(keys));
            } else if (field.isReference()) {
                want.insert(std::string(field.targetRegister()) + "|" + std::string(field.id) +
                            "|id|NO ACTION|NO ACTION");
            }
        }
        std::set<std::string> have;
        std::stringstream rows(queryText(
            emptyFile(), "SELECT \"table\", \"from\", \"to\", on_update, on_delete FROM pragma_foreign_key_list('" +
                             std::string(spec.name) + "')"));
        for (std::string row; std::getline(rows, row);) have.insert(row);
        CAPTURE(spec.name);
        CHECK(have == want);
    }
    std::set<std::string> present;
    std::stringstream names(queryText(emptyFile(), "SELECT name FROM sqlite_schema WHERE type = 'table'"));
    for (std::string name; std::getline(names, name);) present.insert(name);
    CHECK(present == tables);
    CHECK(queryText(emptyFile(),
                    "SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view') OR (type = 'index' AND sql "
                    "IS NOT NULL)") == "0\n");
}

TEST_CASE("Migrations only add") {
    for (const auto& migration : migrations()) {
        CAPTURE(migration.name);
        for (const char* forbidden :
             {"DROP ", "RENAME ", "CREATE TRIGGER", "CREATE VIEW", "AUTOINCREMENT", "GENERATED"})
            CHECK(migration.sql.find(forbidden) == std::string::npos);
    }
}

TEST_CASE("A saved file carries our marks and is one closed file") {
    CHECK(queryText(emptyFile(), "PRAGMA application_id") == std::to_string(store::kApplicationId) + "\n");
    CHECK(queryText(emptyFile(), "PRAGMA user_version") == std::to_string(migrations().size()) + "\n");
    CHECK(queryText(emptyFile(), "PRAGMA journal_mode") == "delete\n");
    CHECK(queryText(emptyFile(), "SELECT value FROM meta WHERE key = 'format'") == "citywright\n");
    CHECK(queryText(emptyFile(), "SELECT value FROM meta WHERE key = 'catalogue'") ==
          catalogue().idAndVersion() + "\n");
}
