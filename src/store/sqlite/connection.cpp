#include "store/sqlite/connection.h"

#include <array>
#include <cstdio>
#include <cstring>

#include <SQLiteCpp/Exception.h>

#include "base/error_codes.h"

namespace cw::store::sqlite {

using base::Error;
using base::ErrorCode;

namespace {

constexpr std::size_t kCacheLimit = 512;
constexpr int kProgressSteps = 2000;

int flagsFor(Access access) {
    switch (access) {
        case Access::Create:
            return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW;
        case Access::Write:
            return SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW;
        case Access::Read:
            return SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW;
        case Access::Immutable:
            return SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW;
        case Access::Memory:
            break;
    }
    return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY | SQLITE_OPEN_NOMUTEX;
}

/// file: URI with everything escaped that could end the path or begin a parameter.
std::string immutableUri(const std::string& path) {
    std::string uri = "file:";
    for (const char c : path) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' ||
                           c == '.' || c == '-' || c == '_';
        if (plain) {
            uri += c;
            continue;
        }
        std::array<char, 4> hex{};
        std::snprintf(hex.data(), hex.size(), "%%%02X", static_cast<unsigned>(static_cast<unsigned char>(c)));
        uri += hex.data();
    }
    return uri + "?mode=ro&immutable=1";
}

std::string nameFor(const std::string& path, Access access) {
    if (access == Access::Memory) return ":memory:";
    return access == Access::Immutable ? immutableUri(path) : path;
}

/// Before any SQL: the schema of a received file is not trusted (sqlite.md §5).
void harden(sqlite3* db) {
    constexpr std::array<std::array<int, 2>, 7> kSwitches{{
        {SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
        {SQLITE_DBCONFIG_DQS_DDL, 0},
        {SQLITE_DBCONFIG_DQS_DML, 0},
    }};
    for (const auto& [option, value] : kSwitches) sqlite3_db_config(db, option, value, nullptr);
    constexpr std::array<std::array<int, 2>, 9> kLimits{{
        {SQLITE_LIMIT_LENGTH, 64 << 20},
        {SQLITE_LIMIT_SQL_LENGTH, 200'000},
        {SQLITE_LIMIT_COLUMN, 200},
        {SQLITE_LIMIT_EXPR_DEPTH, 100},
        {SQLITE_LIMIT_COMPOUND_SELECT, 20},
        {SQLITE_LIMIT_VDBE_OP, 200'000},
        {SQLITE_LIMIT_ATTACHED, 1},  // VACUUM INTO needs one
        {SQLITE_LIMIT_VARIABLE_NUMBER, 500},
        {SQLITE_LIMIT_TRIGGER_DEPTH, 20},
    }};
    for (const auto& [limit, value] : kLimits) sqlite3_limit(db, limit, value);
    sqlite3_extended_result_codes(db, 1);
    sqlite3_busy_timeout(db, 10'000);
}

/// SQLite counts every allocation under a lock unless told not to; nobody here asks for the count, and a command's
/// recording session makes some hundred allocations (SQLite's own advice: compile.html, DEFAULT_MEMSTATUS).
void withoutMemoryCounts() {
    static const int told = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(told);  // refused when somebody has opened a database before: then it is counted
}

int onlyReading(void*, int action, const char* first, const char* second, const char*, const char*) {
    switch (action) {
        case SQLITE_SELECT:
        case SQLITE_READ:
        case SQLITE_RECURSIVE:
            return SQLITE_OK;
        case SQLITE_FUNCTION:
            return second && std::strcmp(second, "load_extension") != 0 ? SQLITE_OK : SQLITE_DENY;
        case SQLITE_PRAGMA: {
            constexpr std::array kAllowed{"quick_check",     "foreign_key_check", "table_info", "table_xinfo",
                                          "user_version",    "application_id",    "page_count", "page_size",
                                          "cell_size_check", "mmap_size",         "encoding"};
            for (const char* name : kAllowed)
                if (first && std::strcmp(first, name) == 0) return SQLITE_OK;
            return SQLITE_DENY;
        }
        default:
            return SQLITE_DENY;
    }
}

}  // namespace

int deadlineReached(void* connection) {
    return std::chrono::steady_clock::now() > static_cast<Connection*>(connection)->m_deadline ? 1 : 0;
}

Connection::Connection(const std::string& path, Access access)
    : m_path(path), m_database((withoutMemoryCounts(), nameFor(path, access)), flagsFor(access)) {
    harden(handle());
    // A short read must show as damage, not as a bus error; cells are checked before they are used.
    exec("PRAGMA mmap_size=0; PRAGMA cell_size_check=ON");
}

Connection::~Connection() {
    m_cache.clear();
}

void Connection::exec(const char* sql) {
    m_database.exec(sql);
}
void Connection::exec(const std::string& sql) {
    m_database.exec(sql);
}

std::int64_t Connection::pragma(const char* name) {
    Statement statement(handle(), std::string("PRAGMA ") + name);
    return statement.step() ? statement.integer(0) : 0;
}

std::string Connection::pragmaText(const char* name) {
    Statement statement(handle(), std::string("PRAGMA ") + name);
    return statement.step() ? std::string(statement.text(0)) : std::string();
}

Connection::Use Connection::cached(const std::string& sql) {
    auto found = m_cache.find(sql);
    if (found == m_cache.end()) {
        // Updates are prepared per set of columns; imports with odd sets must not fill the memory. Statements in use
        // are never in the cache's way: a Use lives only inside one call of store.
        if (m_cache.size() >= kCacheLimit) {
            for (auto it = m_cache.begin(); it != m_cache.end();)
                it = it->first.starts_with("UPDATE") ? m_cache.erase(it) : std::next(it);
        }
        found = m_cache.emplace(sql, std::make_unique<Statement>(handle(), sql)).first;
    }
    return Use(*found->second);
}

void Connection::setDeadline(std::chrono::milliseconds fromNow) {
    m_deadline = std::chrono::steady_clock::now() + fromNow;
    sqlite3_progress_handler(handle(), kProgressSteps, &deadlineReached, this);
}

void Connection::clearDeadline() {
    sqlite3_progress_handler(handle(), 0, nullptr, nullptr);
}

void Connection::restrictToReading(bool on) {
    sqlite3_set_authorizer(handle(), on ? &onlyReading : nullptr, nullptr);
    // Statements prepared before would be checked again at their next prepare only.
    if (on) m_cache.clear();
}

void Connection::setForeignKeys(bool on) {
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_FKEY, on ? 1 : 0, nullptr);
}

Transaction::Transaction(Connection& connection) : m_connection(connection) {
    m_connection.cached("BEGIN IMMEDIATE")->run();
}

Transaction::~Transaction() {
    if (!m_open || !m_connection.inTransaction()) return;  // some errors have rolled back already
    sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() {
    m_connection.cached("COMMIT")->run();
    m_open = false;
}

ReadTransaction::ReadTransaction(Connection& connection)
    : m_connection(connection), m_mine(!connection.inTransaction()) {
    if (m_mine) m_connection.exec("BEGIN");
}

ReadTransaction::~ReadTransaction() {
    if (m_mine) sqlite3_exec(m_connection.handle(), "COMMIT", nullptr, nullptr, nullptr);
}

Error errorOf(const std::exception& error, const std::string& place) {
    const auto* sql = dynamic_cast<const SQLite::Exception*>(&error);
    if (!sql) return {ErrorCode::Internal, {error.what()}};
    const std::string text = sql->getErrorStr();
    switch (sql->getErrorCode() & 0xFF) {
        case SQLITE_FULL:
            return {ErrorCode::DiskFull, {place}};
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
        case SQLITE_FORMAT:
        case SQLITE_INTERRUPT:
            return {ErrorCode::FileDamaged, {place, text}};
        case SQLITE_IOERR:
        case SQLITE_READONLY:
        case SQLITE_CANTOPEN:
        case SQLITE_PERM:
            return {ErrorCode::WorkingCopyFailed, {place, text}};
        default:
            return {ErrorCode::DatabaseFailed, {text}};
    }
}

}  // namespace cw::store::sqlite
