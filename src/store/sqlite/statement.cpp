#include "store/sqlite/statement.h"

#include <SQLiteCpp/Exception.h>

namespace cw::store::sqlite {

namespace {

std::string_view bytesOf(const void* data, int size) {
    return data ? std::string_view(static_cast<const char*>(data), static_cast<std::size_t>(size))
                : std::string_view();
}

}  // namespace

Cell Cell::of(sqlite3_value* value) {
    Cell cell;
    if (!value) return cell;
    cell.type = sqlite3_value_type(value);
    switch (cell.type) {
        case SQLITE_INTEGER:
            cell.integer = sqlite3_value_int64(value);
            break;
        case SQLITE_FLOAT:
            cell.real = sqlite3_value_double(value);
            break;
        case SQLITE_TEXT:
            cell.bytes = bytesOf(sqlite3_value_text(value), sqlite3_value_bytes(value));
            break;
        case SQLITE_BLOB:
            cell.bytes = bytesOf(sqlite3_value_blob(value), sqlite3_value_bytes(value));
            break;
        default:
            break;
    }
    return cell;
}

Statement::Statement(sqlite3* db, std::string_view sql) : m_db(db) {
    check(sqlite3_prepare_v3(db, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_statement,
                             nullptr));
}

Statement::~Statement() {
    sqlite3_finalize(m_statement);
}

void Statement::check(int rc) const {
    if (rc != SQLITE_OK) throw SQLite::Exception(m_db, rc);
}

Statement& Statement::bindNull(int index) {
    check(sqlite3_bind_null(m_statement, index));
    return *this;
}

Statement& Statement::bind(int index, std::int64_t value) {
    check(sqlite3_bind_int64(m_statement, index, value));
    return *this;
}

Statement& Statement::bind(int index, double value) {
    check(sqlite3_bind_double(m_statement, index, value));
    return *this;
}

Statement& Statement::bind(int index, std::string_view text) {
    const char* data = text.data() ? text.data() : "";
    check(sqlite3_bind_text64(m_statement, index, data, text.size(), SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

Statement& Statement::bindCopy(int index, std::string_view text) {
    const char* data = text.data() ? text.data() : "";
    check(sqlite3_bind_text64(m_statement, index, data, text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement& Statement::bindBlob(int index, std::string_view bytes) {
    if (bytes.empty())
        check(sqlite3_bind_zeroblob(m_statement, index, 0));  // a null pointer would bind NULL
    else
        check(sqlite3_bind_blob64(m_statement, index, bytes.data(), bytes.size(), SQLITE_STATIC));
    return *this;
}

bool Statement::step() {
    const int rc = sqlite3_step(m_statement);
    if (rc == SQLITE_ROW) return true;
    if (rc == SQLITE_DONE) return false;
    SQLite::Exception error(m_db, rc);
    sqlite3_reset(m_statement);
    throw error;
}

void Statement::run() {
    while (step()) {
    }
    reset();
}

void Statement::reset() {
    sqlite3_reset(m_statement);  // repeats the error that step() has thrown already
    sqlite3_clear_bindings(m_statement);
}

std::string_view Statement::text(int column) const {
    const void* data = sqlite3_column_text(m_statement, column);
    return bytesOf(data, sqlite3_column_bytes(m_statement, column));
}

std::string_view Statement::blob(int column) const {
    const void* data = sqlite3_column_blob(m_statement, column);
    return bytesOf(data, sqlite3_column_bytes(m_statement, column));
}

Cell Statement::cell(int column) const {
    Cell cell;
    cell.type = sqlite3_column_type(m_statement, column);
    switch (cell.type) {
        case SQLITE_INTEGER:
            cell.integer = sqlite3_column_int64(m_statement, column);
            break;
        case SQLITE_FLOAT:
            cell.real = sqlite3_column_double(m_statement, column);
            break;
        case SQLITE_TEXT:
            cell.bytes = text(column);
            break;
        case SQLITE_BLOB:
            cell.bytes = blob(column);
            break;
        default:
            break;
    }
    return cell;
}

}  // namespace cw::store::sqlite
