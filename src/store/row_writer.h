#pragma once
#include "model/change_set.h"
#include "store/schema.h"
#include "store/sqlite/connection.h"

namespace cw::store {

/// Writes record changes into the register tables: only the columns and list rows that differ. Inside the caller's
/// transaction; throws SQLite::Exception.
class RowWriter {
public:
    RowWriter(sqlite::Connection& connection, const Schema& schema) : m_connection(connection), m_schema(schema) {}
    void write(const model::RecordChange& change);

private:
    void insert(const Schema::Register& reg, const model::Record& record);
    void update(const Schema::Register& reg, const model::RecordChange& change);
    void remove(const Schema::Register& reg, const std::string& id);
    void writeList(const Schema::Side& side, const std::string& owner, const model::List& before,
                   const model::List& after);

    sqlite::Connection& m_connection;
    const Schema& m_schema;
};

}  // namespace cw::store
