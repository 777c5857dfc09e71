#pragma once
#include <cstdint>
#include <span>
#include <string_view>

#include <sqlite3.h>

namespace cw::store::sqlite {

/// One cell as SQLite gives it, from a row or from a changeset. Text and blob point into SQLite's memory and live
/// until the statement steps on or the changeset iterator moves.
struct Cell {
    int type = SQLITE_NULL;
    std::int64_t integer = 0;
    double real = 0;
    std::string_view bytes;  ///< text and blob

    bool isNull() const { return type == SQLITE_NULL; }
    static Cell of(sqlite3_value* value);
};

/// A prepared statement. Column reads copy nothing (SQLite::Column does, and holds a reference count per read, which
/// shows when a whole project is loaded). Errors are thrown as SQLite::Exception and translated at store's border.
class Statement {
public:
    Statement(sqlite3* db, std::string_view sql);
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    Statement& bindNull(int index);
    Statement& bind(int index, std::int64_t value);
    Statement& bind(int index, double value);
    /// The text must stay until the statement is reset.
    Statement& bind(int index, std::string_view text);
    Statement& bindCopy(int index, std::string_view text);
    Statement& bindBlob(int index, std::string_view bytes);

    bool step();  ///< true: a row is there
    void run();   ///< to the end, then reset
    void reset();

    int columns() const { return sqlite3_column_count(m_statement); }
    bool isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    std::int64_t integer(int column) const { return sqlite3_column_int64(m_statement, column); }
    std::string_view text(int column) const;
    std::string_view blob(int column) const;
    Cell cell(int column) const;

private:
    void check(int rc) const;
    sqlite3* m_db;
    sqlite3_stmt* m_statement = nullptr;
};

}  // namespace cw::store::sqlite
