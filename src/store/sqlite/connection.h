#pragma once
#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include <SQLiteCpp/Database.h>

#include "base/result.h"
#include "store/sqlite/statement.h"

namespace cw::store::sqlite {

/// How a connection is opened. Every connection is hardened before its first SQL: no views, no triggers, no
/// extensions, untrusted schema, defensive mode, tight limits.
enum class Access {
    Create,     ///< a new file
    Write,      ///< an existing private copy
    Read,       ///< an existing private copy, second connection (save)
    Immutable,  ///< a file of the user, only looked at: no lock, no journal is played back
    Memory,
};

/// A hardened connection with its cache of prepared statements; belongs to one thread at a time.
class Connection {
public:
    Connection(const std::string& path, Access access);  ///< throws SQLite::Exception
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();

    sqlite3* handle() const { return m_database.getHandle(); }
    const std::string& path() const { return m_path; }
    void exec(const std::string& sql);
    void exec(const char* sql);
    std::int64_t pragma(const char* name);
    std::string pragmaText(const char* name);

    /// The prepared statement for this text, reset when the handle goes.
    class Use {
    public:
        explicit Use(Statement& statement) : m_statement(&statement) {}
        Use(const Use&) = delete;
        Use& operator=(const Use&) = delete;
        ~Use() { m_statement->reset(); }
        Statement* operator->() const { return m_statement; }
        Statement& operator*() const { return *m_statement; }

    private:
        Statement* m_statement;
    };
    Use cached(const std::string& sql);

    /// Ends statements that run longer than this (SQLITE_INTERRUPT); nothing = no limit.
    void setDeadline(std::chrono::milliseconds fromNow);
    void clearDeadline();
    /// Only reading statements and pragmas from a short list may be prepared until it is lifted.
    void restrictToReading(bool on);
    /// Outside a transaction only (documented for the pragma, so kept for the switch too).
    void setForeignKeys(bool on);
    bool inTransaction() const { return sqlite3_get_autocommit(handle()) == 0; }

private:
    std::string m_path;
    SQLite::Database m_database;
    std::chrono::steady_clock::time_point m_deadline{};
    std::unordered_map<std::string, std::unique_ptr<Statement>> m_cache;
    friend int deadlineReached(void* connection);
};

/// BEGIN IMMEDIATE; rolls back unless committed.
class Transaction {
public:
    explicit Transaction(Connection& connection);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();
    void commit();

private:
    Connection& m_connection;
    bool m_open = true;
};

/// Many reads under one lock: without it every statement looks for journals and locks the file anew. Within a
/// transaction it is part of that.
class ReadTransaction {
public:
    explicit ReadTransaction(Connection& connection);
    ReadTransaction(const ReadTransaction&) = delete;
    ReadTransaction& operator=(const ReadTransaction&) = delete;
    ~ReadTransaction();

private:
    Connection& m_connection;
    bool m_mine;
};

/// The program's error for one of SQLite's, about the file or folder `place`.
base::Error errorOf(const std::exception& error, const std::string& place);

/// Runs f and turns what it throws into an Error: the only way out of store/sqlite.
template <class F>
auto guarded(const std::string& place, F&& f) -> decltype(f()) {
    try {
        return f();
    } catch (const SQLite::Exception& error) {
        return base::Failure(errorOf(error, place));
    } catch (const std::exception& error) {
        return base::Failure(errorOf(error, place));
    }
}

}  // namespace cw::store::sqlite
