#include "store/sqlite/changeset.h"

#include <bit>
#include <cmath>
#include <cstring>

#include <SQLiteCpp/Exception.h>

#include "base/error_codes.h"

namespace cw::store::sqlite {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

/// Reads the changeset format (sqlite3session.c, "SESSIONS CHANGESET FORMAT"); every read says whether it was
/// possible.
class Grammar {
public:
    Grammar(std::string_view bytes, const Shapes& shapes) : m_bytes(bytes), m_shapes(shapes) {}

    bool check() {
        while (m_at < m_bytes.size()) {
            const unsigned char op = peek();
            if (op == 'T' ? !tableHeader() : !operation()) return false;
        }
        return true;
    }
    std::int64_t operations() const { return m_operations; }

private:
    enum Type : unsigned char { Undefined = 0, Integer = 1, Float = 2, Text = 3, Blob = 4, Null = 5 };

    unsigned char peek() const { return static_cast<unsigned char>(m_bytes[m_at]); }
    bool byte(unsigned char& out) {
        if (m_at >= m_bytes.size()) return false;
        out = static_cast<unsigned char>(m_bytes[m_at++]);
        return true;
    }
    bool skip(std::uint64_t size) {
        if (size > m_bytes.size() - m_at) return false;
        m_at += static_cast<std::size_t>(size);
        return true;
    }
    /// Lengths of the session format are SQLite varints of at most 32 bits.
    bool varint(std::uint64_t& out) {
        out = 0;
        for (int i = 0; i < 5; ++i) {
            unsigned char b = 0;
            if (!byte(b)) return false;
            out = (out << 7) | (b & 0x7Fu);
            if (!(b & 0x80)) return out <= 0x7FFFFFFF;
        }
        return false;
    }

    bool tableHeader() {
        ++m_at;
        std::uint64_t columns = 0;
        if (!varint(columns) || columns == 0 || columns > 200 || columns > m_bytes.size() - m_at) return false;
        const std::string_view keys = m_bytes.substr(m_at, static_cast<std::size_t>(columns));
        m_at += keys.size();
        const auto end = m_bytes.find('\0', m_at);
        if (end == std::string_view::npos || end - m_at > 100) return false;
        const std::string name(m_bytes.substr(m_at, end - m_at));
        m_at = end + 1;
        const auto shape = m_shapes.find(name);
        if (shape == m_shapes.end() || shape->second.types.size() != columns) return false;
        m_shape = &shape->second;
        for (std::size_t i = 0; i < keys.size(); ++i)
            if ((static_cast<unsigned char>(keys[i]) != 0) != (m_shape->keys[i] != 0)) return false;
        if (!m_seen.insert(name).second) return false;  // every table comes once
        // a table without operations is never written
        return m_at < m_bytes.size() && peek() != 'T';
    }

    bool operation() {
        unsigned char op = 0;
        unsigned char indirect = 0;
        if (!m_shape || !byte(op) || !byte(indirect) || indirect > 1) return false;
        ++m_operations;
        if (op == SQLITE_INSERT || op == SQLITE_DELETE) return wholeRecord();
        return op == SQLITE_UPDATE && changedRecord();
    }

    bool wholeRecord() {
        for (std::size_t i = 0; i < m_shape->types.size(); ++i) {
            unsigned char type = 0;
            if (!value(i, type) || type == Undefined) return false;
            if (m_shape->keys[i] && type == Null) return false;
        }
        return true;
    }

    bool changedRecord() {
        const std::size_t count = m_shape->types.size();
        std::vector<unsigned char> before(count);
        for (std::size_t i = 0; i < count; ++i) {
            if (!value(i, before[i])) return false;
            if (m_shape->keys[i] && (before[i] == Undefined || before[i] == Null)) return false;
        }
        bool any = false;
        for (std::size_t i = 0; i < count; ++i) {
            unsigned char type = 0;
            if (!value(i, type)) return false;
            const bool isKey = m_shape->keys[i] != 0;
            if (isKey ? type != Undefined : (type == Undefined) != (before[i] == Undefined)) return false;
            any = any || type != Undefined;
        }
        return any;
    }

    bool value(std::size_t column, unsigned char& type) {
        if (!byte(type) || type > Null) return false;
        if (!fits(m_shape->types[column], type)) return false;
        switch (type) {
            case Integer:
                return skip(8);
            case Float:
                return finite();
            case Text:
            case Blob: {
                std::uint64_t size = 0;
                return varint(size) && skip(size);
            }
            default:
                return true;
        }
    }

    bool finite() {
        if (m_bytes.size() - m_at < 8) return false;
        std::uint64_t bits = 0;
        for (int i = 0; i < 8; ++i) bits = (bits << 8) | static_cast<unsigned char>(m_bytes[m_at++]);
        return std::isfinite(std::bit_cast<double>(bits));
    }

    static bool fits(char declared, unsigned char type) {
        if (type == Undefined || type == Null) return true;
        switch (declared) {
            case 'T':
                return type == Text;
            case 'I':
                return type == Integer;
            case 'R':
                return type == Float || type == Integer;
            case 'B':
                return type == Blob;
            default:
                return false;
        }
    }

    std::string_view m_bytes;
    const Shapes& m_shapes;
    std::size_t m_at = 0;
    const TableShape* m_shape = nullptr;
    std::unordered_set<std::string> m_seen;
    std::int64_t m_operations = 0;
};

void check(int rc) {
    if (rc != SQLITE_OK) throw SQLite::Exception(sqlite3_errstr(rc), rc);
}

int trackedOnly(void* context, const char* table) {
    return static_cast<const std::unordered_set<std::string>*>(context)->contains(table) ? 1 : 0;
}

int abortOnConflict(void*, int, sqlite3_changeset_iter*) {
    return SQLITE_CHANGESET_ABORT;
}

/// Counts operations of bytes that SQLite itself made a moment ago.
std::int64_t countOperations(const void* bytes, int size) {
    sqlite3_changeset_iter* iterator = nullptr;
    check(sqlite3changeset_start(&iterator, size, const_cast<void*>(bytes)));
    std::int64_t count = 0;
    while (sqlite3changeset_next(iterator) == SQLITE_ROW) ++count;
    check(sqlite3changeset_finalize(iterator));
    return count;
}

}  // namespace

Result<Changeset> Changeset::check(std::string bytes, const Shapes& shapes) {
    Grammar grammar(bytes, shapes);
    if (!grammar.check()) return fail(ErrorCode::HistoryUnfit);
    return Changeset(std::move(bytes), grammar.operations());
}

Changeset Changeset::inverted() const {
    if (m_bytes.empty()) return {std::string(), 0};
    int size = 0;
    void* out = nullptr;
    sqlite::check(sqlite3changeset_invert(static_cast<int>(m_bytes.size()), m_bytes.data(), &size, &out));
    const std::unique_ptr<void, decltype(&sqlite3_free)> owner(out, &sqlite3_free);
    return {std::string(static_cast<const char*>(out), static_cast<std::size_t>(size)), m_operations};
}

Recorder::Recorder(Connection& connection, const std::unordered_set<std::string>& tracked) {
    check(sqlite3session_create(connection.handle(), "main", &m_session));
    sqlite3session_table_filter(m_session, &trackedOnly, const_cast<std::unordered_set<std::string>*>(&tracked));
    if (const int rc = sqlite3session_attach(m_session, nullptr); rc != SQLITE_OK) {
        sqlite3session_delete(m_session);
        check(rc);
    }
}

Recorder::~Recorder() {
    sqlite3session_delete(m_session);
}

Changeset Recorder::changeset() const {
    int size = 0;
    void* bytes = nullptr;
    check(sqlite3session_changeset(m_session, &size, &bytes));
    const std::unique_ptr<void, decltype(&sqlite3_free)> owner(bytes, &sqlite3_free);
    if (size == 0) return {std::string(), 0};
    return {std::string(static_cast<const char*>(bytes), static_cast<std::size_t>(size)),
            countOperations(bytes, size)};
}

sqlite3_value* RowOperation::oldValue(int column) const {
    sqlite3_value* value = nullptr;
    if (kind != Kind::Insert) check(sqlite3changeset_old(iterator, column, &value));
    return value;
}

sqlite3_value* RowOperation::newValue(int column) const {
    sqlite3_value* value = nullptr;
    if (kind != Kind::Delete) check(sqlite3changeset_new(iterator, column, &value));
    return value;
}

void forEachOperation(const Changeset& changeset, const std::function<void(const RowOperation&)>& visit) {
    if (changeset.empty()) return;
    sqlite3_changeset_iter* iterator = nullptr;
    const std::string& bytes = changeset.bytes();
    check(sqlite3changeset_start(&iterator, static_cast<int>(bytes.size()), const_cast<char*>(bytes.data())));
    const std::unique_ptr<sqlite3_changeset_iter, decltype(&sqlite3changeset_finalize)> owner(
        iterator, &sqlite3changeset_finalize);
    int rc = SQLITE_OK;
    while ((rc = sqlite3changeset_next(iterator)) == SQLITE_ROW) {
        RowOperation row;
        const char* table = nullptr;
        int op = 0;
        int indirect = 0;
        check(sqlite3changeset_op(iterator, &table, &row.columns, &op, &indirect));
        row.table = table;
        row.kind = op == SQLITE_INSERT   ? RowOperation::Kind::Insert
                   : op == SQLITE_DELETE ? RowOperation::Kind::Delete
                                         : RowOperation::Kind::Update;
        row.iterator = iterator;
        visit(row);
    }
    if (rc != SQLITE_DONE) check(rc);
}

bool applyExactly(Connection& connection, const Changeset& changeset) {
    if (changeset.empty()) return true;
    sqlite3* db = connection.handle();
    const sqlite3_int64 before = sqlite3_total_changes64(db);
    const std::string& bytes = changeset.bytes();
    const int rc = sqlite3changeset_apply(db, static_cast<int>(bytes.size()), const_cast<char*>(bytes.data()),
                                          nullptr, &abortOnConflict, nullptr);
    if (rc == SQLITE_ABORT) return false;
    if (rc != SQLITE_OK) throw SQLite::Exception(db, rc);
    // A changeset whose table no longer matches is skipped with rc 0: only counting shows it.
    return sqlite3_total_changes64(db) - before == changeset.operations();
}

}  // namespace cw::store::sqlite
