#pragma once
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/result.h"
#include "store/sqlite/connection.h"

struct sqlite3_session;
struct sqlite3_changeset_iter;

namespace cw::store::sqlite {

/// What a table looked like in one version of the schema, as far as a changeset must agree with it.
struct TableShape {
    std::vector<char> types;          ///< per column: 'T' text, 'I' integer, 'R' real, 'B' blob
    std::vector<unsigned char> keys;  ///< per column: place in the primary key, 0 = none
};
using Shapes = std::unordered_map<std::string, TableShape>;

/// The bytes of a changeset that passed the structural check (grammar, lengths, tables, columns, keys, types), so
/// that SQLite's session functions may be given them: 3.40.1 loops for ever on malformed ones. The only way to make
/// one from stored bytes is check().
class Changeset {
public:
    /// HistoryUnfit when the bytes are no changeset of these tables. Empty bytes are fine: no operation.
    static base::Result<Changeset> check(std::string bytes, const Shapes& shapes);

    const std::string& bytes() const { return m_bytes; }
    std::int64_t operations() const { return m_operations; }
    bool empty() const { return m_bytes.empty(); }
    Changeset inverted() const;  ///< throws SQLite::Exception

private:
    friend class Recorder;
    Changeset(std::string bytes, std::int64_t operations) : m_bytes(std::move(bytes)), m_operations(operations) {}
    std::string m_bytes;
    std::int64_t m_operations = 0;
};

/// Records what happens to the tracked tables, from its construction to changeset(). One per command.
class Recorder {
public:
    Recorder(Connection& connection, const std::unordered_set<std::string>& tracked);
    ~Recorder();
    Recorder(const Recorder&) = delete;
    Recorder& operator=(const Recorder&) = delete;
    /// Call before COMMIT.
    Changeset changeset() const;

private:
    sqlite3_session* m_session = nullptr;
};

/// One operation of a changeset.
struct RowOperation {
    enum class Kind { Insert, Update, Delete };
    Kind kind = Kind::Update;
    std::string_view table;
    int columns = 0;
    sqlite3_changeset_iter* iterator = nullptr;

    /// Value before (Update, Delete); null where the changeset holds none. Keys are always there.
    sqlite3_value* oldValue(int column) const;
    sqlite3_value* newValue(int column) const;  ///< Insert, Update; null pointer = unchanged
    Cell key(int column) const { return Cell::of(kind == Kind::Insert ? newValue(column) : oldValue(column)); }
};
void forEachOperation(const Changeset& changeset, const std::function<void(const RowOperation&)>& visit);

/// Applies inside the caller's transaction, whose connection must have foreign keys off. False when anything does not
/// fit (the caller rolls back): a conflict, or operations that silently did nothing.
bool applyExactly(Connection& connection, const Changeset& changeset);

}  // namespace cw::store::sqlite
